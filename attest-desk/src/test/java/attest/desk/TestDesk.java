package attest.desk;

import attest.Attest;
import attest.desk.account.Accounts;
import attest.desk.account.Role;
import attest.json.Json;
import attest.ledger.Ledger;
import attest.ledger.sqlite.SqliteLedger;
import attest.link.Linker;
import attest.model.Report;
import attest.model.TimeSpan;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A desk over a ledger of a few made-up reports, and somebody who asks it. */
final class TestDesk implements AutoCloseable {
  private static final Attest ATTEST = Attest.builtIn();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** What a desk answered. */
  record Answer(int status, String type, String etag, String body, HttpResponse<String> whole) {
    JsonNode json() {
      return Json.read(body);
    }
  }

  static final String PASSWORD = "twelve or more letters";

  final Path ledger;
  final Desk desk;

  private TestDesk(Path ledger, Clock clock) {
    this.ledger = ledger;
    this.desk = Desk.open(ledger, "127.0.0.1", 0, clock);
    desk.refresh();
  }

  static TestDesk over(Path folder) {
    return new TestDesk(ledger(folder), Clock.systemUTC());
  }

  /** A desk with an account for each role, named after it, all with the same password. */
  static TestDesk guarded(Path folder) {
    return guarded(folder, Clock.systemUTC());
  }

  static TestDesk guarded(Path folder, Clock clock) {
    Path file = ledger(folder);
    try {
      Files.write(Accounts.beside(file), EachRole.FILE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new TestDesk(file, clock);
  }

  /** The accounts of each role, made once: passwords are slow to hash. */
  private static final class EachRole {
    static final byte[] FILE = make();

    private static byte[] make() {
      try {
        Path file = Files.createTempDirectory("attest").resolve("accounts");
        try (Accounts accounts = Accounts.open(file)) {
          for (Role role : Role.values()) {
            accounts.add(role.word(), role, PASSWORD, Instant.EPOCH);
          }
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.delete(file.getParent());
        return bytes;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static Path ledger(Path folder) {
    Path file = folder.resolve("attest.db");
    try (SqliteLedger ledger =
        SqliteLedger.open(Files.createDirectories(folder).resolve("attest.db"))) {
      add(ledger, reports());
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  Answer logIn(String name, String password) {
    String body = Json.line(Json.object().put("name", name).put("password", password));
    return post("/api/session", body, "Content-Type", "application/json");
  }

  /** The headers that a page sends after that login. */
  static String[] login(Answer in) {
    String cookie = in.whole().headers().firstValue("Set-Cookie").orElseThrow();
    return new String[] {
      "Cookie", cookie.substring(0, cookie.indexOf(';')), "X-Attest-CSRF", csrf(in)
    };
  }

  static String csrf(Answer in) {
    return in.json().path("csrf").asText();
  }

  static void add(Ledger ledger, List<Report> reports) {
    for (Report report : reports) {
      Report zoned = ATTEST.zoned(report);
      ledger.add(new Ledger.Reading(zoned, ATTEST.read(zoned), Attest.VERSION));
    }
    List<Linker.Item> items = new ArrayList<>();
    ledger
        .readings()
        .forEach(reading -> items.add(new Linker.Item(reading.report(), reading.claims())));
    ledger.keep(ATTEST.link(items, ledger.events()));
  }

  private static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    String strike =
        "Jets hit a market in Hajin\n\nJets killed at least 12 people at a market in Hajin, Syria, on"
            + " Friday, a hospital official said. The army denied it.";
    reports.add(report(strike, "Example Wire", 23));
    reports.add(report(strike, "Morning Example", 23));
    reports.add(
        report(
            "Toll of strike rises\n\nThe air strike on the market of Hajin, Syria, on Friday killed"
                + " 15 people, rescuers said.",
            "Example Times",
            24));
    reports.add(
        report(
            "Bomb in Mosul\n\nA car bomb killed four policemen in Mosul, Iraq, on Thursday, police"
                + " said. <script>alert(1)</script> <b>Nobody claimed it.</b>",
            "Example Wire",
            22));
    reports.add(
        report(
            "Clashes in Yemen\n\nFighting between Houthi fighters and the army in Yemen killed"
                + " dozens on Wednesday.",
            "Example Times",
            21));
    reports.add(
        report(
            "\u0648\u0635\u0644 \u0627\u0644\u0648\u0641\u062f \u0625\u0644\u0649 \u0628\u063a\u062f\u0627\u062f",
            "Example Wire",
            21));
    return reports;
  }

  static Report report(String text, String outlet, int day) {
    return Report.of(
        text,
        List.of(),
        Report.Header.UNKNOWN
            .withOutlet(outlet)
            .withTitle(text.lines().findFirst().orElse(""))
            .withUrl(URI.create("https://" + outlet.replace(' ', '-') + ".example/" + day))
            .withPublished(TimeSpan.day(LocalDate.of(2018, 6, day), "given")));
  }

  Answer get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  Answer post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  Answer send(String method, String path, @Nullable String body, String... headers) {
    return send(desk.port(), method, path, body, headers);
  }

  static int status(int port, String path) {
    return send(port, "GET", path, null).status();
  }

  private static Answer send(
      int port, String method, String path, @Nullable String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(),
          answer.headers().firstValue("Content-Type").orElse(""),
          answer.headers().firstValue("ETag").orElse(""),
          answer.body(),
          answer);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Answer review(String event, String etag, String body) {
    return post(
        "/api/events/" + event + "/reviews",
        body,
        "Content-Type",
        "application/json",
        "If-Match",
        etag);
  }

  @Override
  public void close() {
    desk.close();
  }
}
