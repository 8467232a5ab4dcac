package attest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import attest.desk.TestDesk.Answer;
import attest.desk.account.Accounts;
import attest.desk.account.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a desk has accounts nobody does anything without one, nor more than its role may. */
class AccountsTest {
  private static final String ME = "/api/session";
  private static final String ACCEPT = "{\"kind\":\"accept\"}";

  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = TestDesk.guarded(folder, clock);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private String[] as(String name) {
    return TestDesk.login(desk.logIn(name, TestDesk.PASSWORD));
  }

  private <T> T accounts(Function<Accounts, T> use) {
    try (Accounts accounts = Accounts.open(Accounts.beside(desk.ledger))) {
      return use.apply(accounts);
    }
  }

  private String[] token(String name, Duration valid) {
    return bearer(accounts(all -> all.addToken(name, clock.instant(), valid)).orElseThrow());
  }

  private static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }

  private Answer review(String[] login, String body) {
    String[] reader = token("reader", Duration.ofDays(1));
    String first = "/api/events?sort=killed&status=unreviewed,accepted,corrected,rejected";
    String id = desk.get(first, reader).json().path("items").path(0).path("id").asText();
    String[] more = {
      "Content-Type", "application/json", "If-Match", desk.get("/api/events/" + id, reader).etag()
    };
    return desk.post(
        "/api/events/" + id + "/reviews",
        body,
        Stream.concat(Stream.of(login), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void nobodyComesInWithoutAnAccountHoweverTheAddressIsWritten() {
    for (String path :
        List.of(
            "/api/events", "/api/events/", "/api/openapi.json", "/api/progress", "/api/x", ME)) {
      assertThat(desk.get(path).status()).as(path).isEqualTo(401);
    }
    for (String path :
        List.of("/%61pi/events", "//api/events", "/API/events", "/x/../api/events")) {
      assertThat(desk.get(path).status()).as(path).isIn(400, 401, 404);
    }
    assertThat(desk.get("/api/events").whole().headers().firstValue("WWW-Authenticate"))
        .contains("Bearer");
    assertThat(desk.get("/").status()).isEqualTo(200);
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
    Answer in = desk.logIn("coder", TestDesk.PASSWORD);
    assertThat(in.whole().headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Secure");
    String body = "{\"name\":\"coder\",\"password\":\"" + TestDesk.PASSWORD + "\"}";
    Answer https =
        desk.post(ME, body, "Content-Type", "application/json", "X-Forwarded-Proto", "https");
    assertThat(https.whole().headers().firstValue("Set-Cookie").orElse("")).contains("; Secure");
    Answer me = desk.get(ME, TestDesk.login(in));
    assertThat(me.json().path("name").asText()).isEqualTo("coder");
    assertThat(me.json().path("role").asText()).isEqualTo("coder");
    assertThat(TestDesk.csrf(me)).isEqualTo(TestDesk.csrf(in));
  }

  @Test
  void anUnknownNameAndAWrongPasswordGetTheSameAnswer() {
    Answer wrong = desk.logIn("coder", "not the password");
    Answer unknown = desk.logIn("stranger", "not the password");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(wrong.whole().headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(desk.logIn("coder", "").status()).isEqualTo(401);
    assertThat(desk.logIn("coder", "x".repeat(900)).status()).isEqualTo(401);
  }

  @Test
  void whoGuessesTooOftenWaits() {
    for (int i = 0; i < 10; i++) {
      assertThat(desk.logIn("coder", "guess " + i).status()).isEqualTo(401);
    }
    Answer wait = desk.logIn("coder", TestDesk.PASSWORD);
    assertThat(wait.status()).isEqualTo(429);
    assertThat(wait.whole().headers().firstValueAsLong("Retry-After").orElse(0))
        .isBetween(1L, 901L);
    assertThat(desk.logIn("reader", TestDesk.PASSWORD).status()).isEqualTo(201);
    clock.pass(Duration.ofMinutes(16));
    assertThat(desk.logIn("coder", TestDesk.PASSWORD).status()).isEqualTo(201);
  }

  @Test
  void anAddressThatTriesManyNamesWaitsToo() {
    int tries = 0;
    while (desk.logIn("name" + tries, "guess").status() == 401) {
      tries++;
    }
    assertThat(tries).isEqualTo(30);
    assertThat(desk.logIn("reader", TestDesk.PASSWORD).status()).isEqualTo(429);
  }

  @Test
  void aChangeWithACookieShowsThatItsPageMeansIt() {
    String[] login = as("coder");
    String[] cookie = {login[0], login[1]};
    assertThat(review(cookie, ACCEPT).status()).isEqualTo(403);
    assertThat(review(new String[] {login[0], login[1], login[2], "x"}, ACCEPT).status())
        .isEqualTo(403);
    assertThat(
            review(
                    new String[] {
                      login[0], login[1], login[2], TestDesk.csrf(desk.get(ME, as("admin")))
                    },
                    ACCEPT)
                .status())
        .isEqualTo(403);
    assertThat(desk.send("DELETE", ME, null, cookie).status()).isEqualTo(403);
    assertThat(desk.get("/api/events", cookie).status()).isEqualTo(200);
    assertThat(review(login, ACCEPT).status()).isEqualTo(201);
  }

  @Test
  void sessionsEndWithRestWithTheDayAndWithTheirAccount() {
    String[] rests = as("coder");
    clock.pass(Duration.ofMinutes(119));
    assertThat(desk.get(ME, rests).status()).isEqualTo(200);
    clock.pass(Duration.ofMinutes(121));
    assertThat(desk.get(ME, rests).status()).isEqualTo(401);
    String[] works = as("coder");
    for (int hour = 1; hour < 12; hour++) {
      clock.pass(Duration.ofHours(1));
      assertThat(desk.get(ME, works).status()).as("after %d hours", hour).isEqualTo(200);
    }
    clock.pass(Duration.ofHours(1));
    assertThat(desk.get(ME, works).status()).isEqualTo(401);
    String[] before = as("coder");
    accounts(all -> all.setPassword("coder", "another long password"));
    assertThat(desk.get(ME, before).status()).isEqualTo(401);
    String[] reader = as("reader");
    accounts(all -> all.remove("reader"));
    assertThat(desk.get(ME, reader).status()).isEqualTo(401);
    String[] out = as("admin");
    assertThat(desk.send("DELETE", ME, null, out).status()).isEqualTo(204);
    assertThat(desk.get(ME, out).status()).isEqualTo(401);
  }

  @Test
  void aTokenCountsUntilItExpiresOrIsRevoked() {
    String[] token = token("coder", Duration.ofDays(2));
    assertThat(desk.get(ME, token).json().path("name").asText()).isEqualTo("coder");
    assertThat(review(token, ACCEPT).status()).as("no csrf with tokens").isEqualTo(201);
    clock.pass(Duration.ofDays(2));
    Answer expired = desk.get(ME, token);
    assertThat(expired.status()).isEqualTo(401);
    assertThat(expired.body()).doesNotContain(token[1].substring(7));
    String[] other = token("coder", Duration.ofDays(2));
    String id = other[1].split("_")[1];
    boolean others = accounts(all -> all.revoke("reader", id));
    assertThat(others).isFalse();
    assertThat(desk.get(ME, other).status()).isEqualTo(200);
    boolean own = accounts(all -> all.revoke("coder", id));
    assertThat(own).isTrue();
    assertThat(desk.get(ME, other).status()).isEqualTo(401);
    for (String made : List.of("", "x", "attest_" + id + "_" + "A".repeat(43), "' or 1=1 --")) {
      assertThat(desk.get(ME, bearer(made)).status()).as(made).isEqualTo(401);
    }
  }

  @Test
  void eachRoleMayWhatItMayAndNoMore() {
    String merge = "{\"kind\":\"merge\",\"into\":\"" + another() + "\"}";
    assertThat(review(as("reader"), ACCEPT).status()).isEqualTo(403);
    Answer accepted = review(as("coder"), ACCEPT);
    assertThat(accepted.status()).isEqualTo(201);
    assertThat(accepted.json().at("/review/who").asText()).isEqualTo("coder");
    assertThat(review(as("coder"), merge).status()).isEqualTo(403);
    assertThat(review(as("coder"), undo(accepted)).status()).isEqualTo(201);
    Answer adjudicated = review(as("adjudicator"), "{\"kind\":\"reject\"}");
    assertThat(adjudicated.status()).isEqualTo(201);
    assertThat(review(as("coder"), undo(adjudicated)).status()).isEqualTo(403);
    assertThat(review(as("admin"), undo(adjudicated)).status()).isEqualTo(201);
    assertThat(review(as("adjudicator"), merge).status()).isEqualTo(201);
  }

  private String another() {
    return desk.get("/api/events?sort=killed", token("reader", Duration.ofDays(1)))
        .json()
        .at("/items/1/id")
        .asText();
  }

  private static String undo(Answer kept) {
    return "{\"kind\":\"undo\",\"undoes\":\"" + kept.json().at("/review/id").asText() + "\"}";
  }

  @Test
  void nobodyReviewsUnderAnothersName() {
    Answer other = review(as("coder"), "{\"kind\":\"accept\",\"who\":\"admin\"}");
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.json().path("parameter").asText()).isEqualTo("who");
    assertThat(review(as("coder"), "{\"kind\":\"accept\",\"who\":\"coder\"}").status())
        .isEqualTo(201);
  }

  @Test
  void noAnswerAndNoFileTellsASecret() throws IOException {
    String[] token = token("coder", Duration.ofDays(2));
    String secret = token[1].substring(token[1].lastIndexOf('_') + 1);
    String[] login = as("admin");
    for (String path : List.of(ME, "/api/ledger", "/api/reviews", "/api/nothing")) {
      assertThat(desk.get(path, login).body()).as(path).doesNotContain("argon2", "hash");
    }
    byte[] kept = Files.readAllBytes(Accounts.beside(desk.ledger));
    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .contains("$argon2id$v=19$m=19456,t=2,p=1$")
        .doesNotContain(TestDesk.PASSWORD, secret);
    String told = accounts(all -> all.all().toString() + all.tokens("coder"));
    assertThat(told).doesNotContain("argon", "hash");
  }

  @Test
  void onceGuardedADeskStaysSo() {
    accounts(all -> Stream.of(Role.values()).map(role -> all.remove(role.word())).toList());
    boolean empty = accounts(Accounts::isEmpty);
    assertThat(empty).isTrue();
    assertThat(desk.get("/api/events").status()).isEqualTo(401);
  }

  @Test
  void aDeskIsGuardedFromTheFirstAccountOn() {
    try (TestDesk open = TestDesk.over(folder.resolve("open"))) {
      assertThat(open.get(ME).json().path("accounts").asBoolean()).isFalse();
      try (Accounts accounts = Accounts.open(Accounts.beside(open.ledger))) {
        assertThat(open.get("/api/events").status()).isEqualTo(200);
        accounts.add("first", Role.ADMIN, TestDesk.PASSWORD, clock.instant());
      }
      assertThat(open.get("/api/events").status()).isEqualTo(401);
    }
  }

  @Test
  void aDeskThatOthersReachIsGuardedEvenWithoutAccounts() {
    try (TestDesk open = TestDesk.over(folder.resolve("bound"));
        Desk bound = Desk.open(open.ledger, "0.0.0.0", 0)) {
      assertThat(Desk.isThisMachine("0.0.0.0")).isFalse();
      assertThat(Desk.isThisMachine("")).isFalse();
      assertThat(TestDesk.status(bound.port(), "/api/events")).isEqualTo(401);
    }
  }
}
