package attest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import attest.desk.TestDesk.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in, a problem goes out: no change, no leak, no trace of the program. */
class BadInputTest {
  @TempDir private static Path folder;
  private static TestDesk desk;

  @BeforeAll
  static void open() {
    desk = TestDesk.over(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void questionsThatMakeNoSenseAreBad() {
    for (String query :
        List.of(
            "from=2018-13-01",
            "from=2018-06-02&to=2018-06-01",
            "box=1,2,3",
            "box=a,b,c,d",
            "box=0,95,1,96",
            "box=NaN,0,1,1",
            "country=Syria",
            "type=fight",
            "min_killed=-1",
            "min_killed=99999999999999999999",
            "limit=501",
            "limit=ten",
            "news=perhaps",
            "sort=random",
            "status=done",
            "cursor=x",
            "cursor=dGltZSAx",
            "words=",
            "words=" + "x".repeat(501),
            "from=2018-01-01&from=2018-01-02",
            "colour=red")) {
      Answer answer = desk.get("/api/events?" + query);
      assertProblem(answer, 400, query);
      assertThat(answer.json().path("parameter").asText()).as(query).isNotEmpty();
    }
  }

  @Test
  void aCursorOfAnotherListIsBad() {
    String cursor = desk.get("/api/events?limit=1").json().path("next").asText();
    assertProblem(desk.get("/api/events?limit=1&sort=killed&cursor=" + cursor), 400, cursor);
    assertProblem(desk.get("/api/actors?cursor=" + cursor), 400, cursor);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String path :
        List.of(
            "/api/nothing",
            "/nothing",
            "/api/events/x",
            "/api/events/e00000000000z",
            "/api/claims/0123456789abcdef.0",
            "/api/claims/0123456789abcdef.99999999999999",
            "/api/exports/..",
            "/api/reports/%3Cscript%3E")) {
      assertProblem(desk.get(path), 404, path);
    }
  }

  @Test
  void tricksWithPathsReachNothing() throws IOException {
    for (String path :
        List.of(
            "/../../etc/passwd",
            "/api/..%2f..%2fetc/passwd",
            "/api/%2e%2e/%2e%2e/etc/passwd",
            "/api/events/%00",
            "/api/events/..;/x",
            "//etc/passwd",
            "/api\\..\\x",
            "/%")) {
      String answer =
          raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(path).matches("(?s)HTTP/1.1 40[04] .*");
      assertThat(answer)
          .as(path)
          .contains("application/problem+json")
          .doesNotContain("root:", "at java.", "Jetty");
    }
  }

  @Test
  void brokenRequestsGetAProblem() throws IOException {
    for (String request :
        List.of(
            "GARBAGE\r\n\r\n",
            "GET /api/events HTTP/1.1\r\n\r\n",
            "GET /api/events?x=" + "y".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
      String answer = raw(request);
      assertThat(answer).as(request.substring(0, 7)).matches("(?s)HTTP/1.1 4[0-9][0-9] .*");
      assertThat(answer).doesNotContain("at java.", "Jetty", "org.eclipse");
    }
  }

  @Test
  void wrongMethodsAreToldSo() {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      assertProblem(desk.send(method, "/api/events", "{}"), 405, method);
    }
    assertProblem(desk.get("/api/events/e000000000000/reviews"), 405, "get");
  }

  @Test
  void bodiesThatAreNoReviewsChangeNothing() {
    String id =
        desk.get("/api/events?sort=killed").json().path("items").path(0).path("id").asText();
    String etag = desk.get("/api/events/" + id).etag();
    for (String body :
        List.of(
            "",
            "{",
            "[]",
            "null",
            "{}",
            "{\"kind\":1}",
            "{\"kind\":\"accept\",\"kind\":\"reject\"}",
            "{\"kind\":\"accept\",\"extra\":1}",
            "{\"kind\":\"accept\",\"field\":\"colour\"}",
            "{\"kind\":\"correct\"}",
            "{\"kind\":\"correct\",\"field\":\"time\",\"after\":\"soon\"}",
            "{\"kind\":\"correct\",\"field\":\"place\",\"after\":\"X (SY) 95, 10\"}",
            "{\"kind\":\"correct\",\"field\":\"killed\",\"after\":\"many\"}",
            "{\"kind\":\"correct\",\"field\":\"type\",\"after\":\"\"}",
            "{\"kind\":\"reject\",\"claim\":\"0123456789abcdef.1\"}",
            "{\"kind\":\"merge\",\"into\":\"" + id + "\"}",
            "{\"kind\":\"merge\",\"into\":\"e000000000000\"}",
            "{\"kind\":\"split\",\"claims\":[]}",
            "{\"kind\":\"undo\",\"undoes\":\"r000000000000\"}",
            "{\"kind\":\"correct\",\"field\":\"actors\",\"after\":\"A\",\"words\":{\"report\":\"0123456789abcdef\",\"at\":[0,1]}}")) {
      assertProblem(desk.review(id, etag, body), 400, body);
    }
    assertThat(desk.get("/api/events/" + id).etag()).isEqualTo(etag);
    assertThat(desk.get("/api/reviews").json().path("items")).isEmpty();
  }

  @Test
  void otherSitesAndOtherNamesOfThisMachineGetNoAnswer() throws IOException {
    assertThat(raw("GET /api/events HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403 ");
    assertProblem(desk.get("/api/events", "Origin", "https://evil.example"), 403, "origin");
  }

  @Test
  void everyAnswerForbidsWhatPagesNeedNot() {
    for (String path : List.of("/", "/api/events", "/api/nothing")) {
      var headers = desk.get(path).whole().headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
      assertThat(headers.firstValue("Server")).as(path).isEmpty();
    }
  }

  private static void assertProblem(Answer answer, int status, String what) {
    assertThat(answer.status()).as(what).isEqualTo(status);
    assertThat(answer.type()).as(what).startsWith("application/problem+json");
    assertThat(answer.json().path("status").asInt()).as(what).isEqualTo(status);
    assertThat(answer.body()).as(what).doesNotContain("at java.", "Exception", "attest.desk");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.desk.port())) {
      socket.setSoTimeout(5000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      byte[] start = new byte[4000];
      int read = in.readNBytes(start, 0, 300);
      return new String(start, 0, Math.max(0, read), StandardCharsets.ISO_8859_1)
          + new String(in.readNBytes(0), StandardCharsets.ISO_8859_1);
    }
  }
}
