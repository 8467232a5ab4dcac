package attest.desk.api;

import attest.desk.account.Asker;
import attest.desk.account.FrontDoor;
import attest.desk.account.Session;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Lets nobody to a resource who has no session or token, where the desk has accounts. */
final class Guard {
  static final String CSRF = "X-Attest-CSRF";
  private static final String COOKIE = "attest_session";
  private static final String BEARER = "bearer ";
  private static final String ASKER = "asker";
  private static final String API = "/api";
  private static final Set<String> SAFE = Set.of("GET", "HEAD");

  private final FrontDoor door;

  Guard(FrontDoor door) {
    this.door = door;
  }

  /** Before every request. */
  void check(Context context) {
    boolean guarded = door.isGuarded();
    Site.check(context, guarded);
    if (!guarded) {
      context.attribute(ASKER, Asker.ANYBODY);
    } else if (context.path().startsWith(API) && !isLogin(context)) {
      context.attribute(ASKER, who(context));
    }
  }

  private static boolean isLogin(Context context) {
    return context.path().equals(SessionApi.PATH) && context.method().name().equals("POST");
  }

  private Asker who(Context context) {
    Optional<String> token = token(context);
    if (token.isPresent()) {
      return door.token(token.get())
          .orElseThrow(() -> nobody(context, "the token is unknown, revoked or expired"));
    }
    Session session =
        session(context)
            .orElseThrow(() ->
                nobody(context, "log in at POST /api/session, or send a token; see the contract"));
    if (!SAFE.contains(context.method().name())
        && !Optional.ofNullable(context.header(CSRF)).map(session::knows).orElse(false)) {
      throw new Problem(
          Problem.Kind.FORBIDDEN, "send in " + CSRF + " the csrf that GET /api/session tells");
    }
    return session.account().asker();
  }

  private static Problem nobody(Context context, String detail) {
    context.header("WWW-Authenticate", "Bearer");
    return new Problem(Problem.Kind.UNAUTHORIZED, detail);
  }

  private static Optional<String> token(Context context) {
    return Optional.ofNullable(context.header("Authorization"))
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .map(header -> header.substring(BEARER.length()).strip());
  }

  Optional<Session> session(Context context) {
    return cookie(context).flatMap(door::session);
  }

  Optional<String> cookie(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE));
  }

  /** Puts the session's secret where no script can read it; an empty one takes it away. */
  static void setCookie(Context context, String secret) {
    context.header(
        "Set-Cookie",
        COOKIE
            + "="
            + secret
            + "; Path=/; HttpOnly; SameSite=Strict"
            + (secret.isEmpty() ? "; Max-Age=0" : "")
            + (Site.isSecure(context) ? "; Secure" : ""));
  }

  /** Who sends this request, which the guard let pass. */
  static Asker asker(Context context) {
    return Objects.requireNonNull(context.<Asker>attribute(ASKER), "nobody checked who asks");
  }
}
