package attest.desk.api;

import attest.desk.account.Asker;
import attest.desk.account.FrontDoor;
import attest.desk.account.FrontDoor.Login;
import attest.desk.account.Session;
import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Logging in and out, and who one is. */
final class SessionApi {
  static final String PATH = "/api/session";
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PASSWORD = 1000;

  private final FrontDoor door;
  private final Guard guard;

  SessionApi(FrontDoor door, Guard guard) {
    this.door = door;
    this.guard = guard;
  }

  void routes(RoutesConfig routes) {
    routes.get(PATH, this::show);
    routes.post(PATH, this::logIn);
    routes.delete(PATH, this::logOut);
  }

  private void show(Context context) {
    Question.of(context, Set.of());
    Answer.json(context, json(door.isGuarded(), Guard.asker(context), guard.session(context)));
  }

  private void logIn(Context context) {
    Question.of(context, Set.of());
    JsonNode body = Body.of(context, "a login", Set.of("name", "password"));
    String name = field(body, "name", LONGEST_NAME);
    String password = field(body, "password", LONGEST_PASSWORD);
    demandAccounts();
    switch (door.logIn(name, password, Site.address(context))) {
      case Login.In(String secret, Session session) -> {
        guard.cookie(context).ifPresent(door::logOut);
        Guard.setCookie(context, secret);
        context.status(201);
        Answer.json(context, json(true, session.account().asker(), Optional.of(session)));
      }
      case Login.Wrong() ->
          throw new Problem(Problem.Kind.UNAUTHORIZED, "name or password is wrong");
      case Login.Wait(Duration wait) -> {
        context.header("Retry-After", Long.toString(wait.toSeconds() + 1));
        throw new Problem(
            Problem.Kind.TOO_MANY, "too many logins failed; wait as long as Retry-After says");
      }
    }
  }

  private static String field(JsonNode body, String name, int longest) {
    return Body.text(body, name, longest)
        .orElseThrow(() -> Problem.bad(name, "a login has a " + name));
  }

  private void logOut(Context context) {
    Question.of(context, Set.of());
    demandAccounts();
    guard.cookie(context).ifPresent(door::logOut);
    Guard.setCookie(context, "");
    context.status(204);
  }

  private void demandAccounts() {
    if (!door.isGuarded()) {
      throw Problem.notFound("this desk has no accounts");
    }
  }

  private static ObjectNode json(boolean accounts, Asker asker, Optional<Session> session) {
    ObjectNode node = Json.object().put("accounts", accounts);
    node.set("name", Json.orNull(asker.name(), Json::text));
    node.put("role", asker.role().word());
    node.set("csrf", Json.orNull(session.map(Session::csrf), Json::text));
    node.set("expires", Json.orNull(session.map(Session::expires), Json::text));
    return node;
  }
}
