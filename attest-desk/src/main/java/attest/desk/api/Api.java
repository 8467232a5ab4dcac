package attest.desk.api;

import attest.desk.account.FrontDoor;
import attest.desk.index.Stock;
import attest.json.Json;
import attest.ledger.LedgerException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.List;

/** Every resource of the contract, what goes with every answer, and what faults become. */
public final class Api {
  private static final List<List<String>> HEADERS =
      List.of(
          List.of(
              "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self';"
                  + " frame-ancestors 'none'"),
          List.of("X-Content-Type-Options", "nosniff"),
          List.of("Referrer-Policy", "no-referrer"),
          List.of("Cross-Origin-Opener-Policy", "same-origin"),
          List.of("Cross-Origin-Resource-Policy", "same-origin"),
          List.of("Cache-Control", "private, no-cache"));

  private static final System.Logger LOG = System.getLogger("attest.desk");

  private final Stock stock;
  private final FrontDoor door;
  private final Progress progress;

  public Api(Stock stock, FrontDoor door) {
    this.stock = stock;
    this.door = door;
    this.progress = new Progress(stock);
  }

  /** Whom to tell when the index has moved on. */
  public Progress progress() {
    return progress;
  }

  /** Puts every resource in its place. */
  public void routes(RoutesConfig routes) {
    routes.before(context -> HEADERS.forEach(h -> context.header(h.getFirst(), h.getLast())));
    Guard guard = new Guard(door);
    routes.before(guard::check);
    new SessionApi(door, guard).routes(routes);
    new EventsApi(stock).routes(routes);
    new EventApi(stock).routes(routes);
    new ReviewsApi(stock, Clock.systemUTC()).routes(routes);
    new ReportsApi(stock).routes(routes);
    new RegistersApi(stock).routes(routes);
    new ExportsApi(stock).routes(routes);
    routes.sse("/api/progress", progress::listen);
    routes.exception(Problem.class, (problem, context) -> send(context, problem));
    routes.exception(
        LedgerException.class,
        (e, context) ->
            send(context, new Problem(Problem.Kind.BUSY, String.valueOf(e.getMessage()))));
    routes.exception(
        HttpResponseException.class,
        (e, context) ->
            send(context, new Problem(Problem.Kind.of(e.getStatus()), said(e.getStatus()))));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.log(System.Logger.Level.ERROR, context.method() + " " + context.path(), e);
          send(context, new Problem(Problem.Kind.FAULT, said(500)));
        });
  }

  private static String said(int status) {
    return switch (status) {
      case 404 -> "nothing is served here; the contract is at /api/openapi.json";
      case 405 -> "this address takes other methods; the contract is at /api/openapi.json";
      case 413 -> "a body may have 10 MB";
      case 500 -> "the desk could not answer; the ledger is unharmed";
      default -> "the request cannot be understood";
    };
  }

  private static void send(Context context, Problem problem) {
    context
        .status(problem.status())
        .contentType(Problem.MEDIA_TYPE)
        .result(Json.line(problem.json()));
  }

  /** What the server itself answers where no route is reached: a broken address, too much sent. */
  public static String fault(int status) {
    return Json.line(Problem.json(Problem.Kind.of(status), said(status)));
  }
}
