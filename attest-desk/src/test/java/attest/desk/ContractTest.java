package attest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import attest.desk.TestDesk.Answer;
import attest.desk.api.Contract;
import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the server to its contract: every path with every status that the contract names is called,
 * and every answer checked against its schema.
 */
class ContractTest {
  private static final String ADDRESS = "https://attest.example/openapi.json";
  private static final JsonNode CONTRACT = Json.read(Contract.text());
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          factory ->
              factory.schemaLoaders(
                  loaders -> loaders.schemas(java.util.Map.of(ADDRESS, Contract.text()))));
  private static final String NOBODY = "{\"name\":\"nobody\",\"password\":\"nothing\"}";
  @TempDir private static Path folder;
  private static TestDesk desk;
  private final Set<String> called = new TreeSet<>();

  @BeforeAll
  static void open() {
    desk = TestDesk.over(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void theServerKeepsItsContract() throws IOException {
    lists();
    reports();
    registers();
    reviews();
    progress();
    strangers();
    sessions();
    Set<String> promised = new TreeSet<>();
    CONTRACT
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation ->
                    operation
                        .getValue()
                        .path("responses")
                        .fieldNames()
                        .forEachRemaining(status ->
                            promised.add(
                                operation.getKey() + " " + path.getKey() + " " + status))));
    assertThat(called).isEqualTo(promised);
  }

  private void lists() {
    for (String path : new String[] {"/api/events", "/api/map", "/api/timeline"}) {
      String asked = path.equals("/api/map") ? path + "?zoom=4" : path + "?news=false";
      Answer all = check("get", path, 200, desk.get(asked + "&from=2018-01-01&country=SY,iq,YE"));
      check("get", path, 304, desk.get(asked, "If-None-Match", desk.get(asked).etag()));
      check("get", path, 400, desk.get(asked + "box=1,2,3"));
      assertThat(all.body()).doesNotContain("\"items\":[]", "\"cells\":[]");
    }
    check("get", "/api/figures", 200, desk.get("/api/figures?policy=ucdp-range&limit=2"));
    check("get", "/api/figures", 400, desk.get("/api/figures?policy=mean"));
    check("get", "/api/policies", 200, desk.get("/api/policies"));
    check("get", "/api/exports", 200, desk.get("/api/exports"));
    for (JsonNode format : desk.get("/api/exports").json().path("items")) {
      String name = format.path("name").asText();
      check("get", "/api/exports/{format}", 200, desk.get("/api/exports/" + name));
    }
    check("get", "/api/exports/{format}", 400, desk.get("/api/exports/csv?policy=all"));
    check("get", "/api/exports/{format}", 404, desk.get("/api/exports/pdf"));
    String id = firstEvent();
    Answer event = check("get", "/api/events/{id}", 200, desk.get("/api/events/" + id));
    check(
        "get",
        "/api/events/{id}",
        304,
        desk.get("/api/events/" + id, "If-None-Match", event.etag()));
    check("get", "/api/events/{id}", 400, desk.get("/api/events/" + id + "?at=yesterday"));
    check("get", "/api/events/{id}", 404, desk.get("/api/events/e000000000000"));
    check("get", "/api/events/{id}/history", 200, desk.get("/api/events/" + id + "/history"));
    check("get", "/api/events/{id}/history", 404, desk.get("/api/events/e00000000000f/history"));
  }

  private void reports() {
    String list = "/api/reports";
    Answer all = check("get", list, 200, desk.get(list));
    check("get", list, 400, desk.get(list + "?cursor=abc"));
    for (JsonNode report : all.json().path("items")) {
      String path = "/api/reports/" + report.path("id").asText();
      Answer one = check("get", "/api/reports/{id}", 200, desk.get(path));
      check("get", "/api/reports/{id}", 304, desk.get(path, "If-None-Match", one.etag()));
    }
    check("get", "/api/reports/{id}", 404, desk.get("/api/reports/none"));
    Answer claims = check("get", "/api/claims", 200, desk.get("/api/claims?event=" + firstEvent()));
    check("get", "/api/claims", 400, desk.get("/api/claims"));
    check("get", "/api/claims", 404, desk.get("/api/claims?report=0123456789abcdef"));
    String claim = claims.json().path("items").path(0).path("id").asText();
    check("get", "/api/claims/{id}", 200, desk.get("/api/claims/" + claim));
    check("get", "/api/claims/{id}", 404, desk.get("/api/claims/0123456789abcdef.1"));
    check("get", "/api/search", 200, desk.get("/api/search?words=market%20hajin"));
    check("get", "/api/search", 400, desk.get("/api/search"));
  }

  private void registers() {
    check("get", "/api/openapi.json", 200, desk.get("/api/openapi.json"));
    check("get", "/api/ledger", 200, desk.get("/api/ledger"));
    for (String path : new String[] {"/api/actors", "/api/places", "/api/sources"}) {
      Answer page = check("get", path, 200, desk.get(path + "?limit=1"));
      assertThat(page.json().path("items")).as(path).isNotEmpty();
      check("get", path, 400, desk.get(path + "?limit=0"));
    }
    check("get", "/api/changes", 200, desk.get("/api/changes?since=0&limit=3"));
    check("get", "/api/changes", 400, desk.get("/api/changes?since=-1"));
  }

  private void reviews() {
    String operation = "/api/events/{id}/reviews";
    String id = firstEvent();
    String address = "/api/events/" + id + "/reviews";
    String etag = desk.get("/api/events/" + id).etag();
    String accept = "{\"kind\":\"accept\",\"who\":\"A. Coder\",\"why\":\"seen\"}";
    check("post", operation, 400, desk.review(id, etag, "{\"kind\":\"praise\"}"));
    check("post", operation, 404, desk.review("e000000000000", etag, accept));
    check(
        "post",
        operation,
        413,
        desk.review(id, etag, "{\"why\":\"" + "x".repeat(10_100_000) + "\"}"));
    check("post", operation, 415, desk.post(address, accept, "Content-Type", "text/plain"));
    check("post", operation, 428, desk.post(address, accept, "Content-Type", "application/json"));
    check("post", operation, 201, desk.review(id, etag, accept));
    check("post", operation, 409, desk.review(id, etag, accept));
    check("get", "/api/reviews", 200, desk.get("/api/reviews?kind=accept&who=A.%20Coder"));
    check("get", "/api/reviews", 400, desk.get("/api/reviews?event=x"));
    check("get", "/api/events/{id}/history", 200, desk.get("/api/events/" + id + "/history"));
  }

  private void progress() throws IOException {
    HttpURLConnection stream =
        (HttpURLConnection)
            URI.create("http://localhost:" + desk.desk.port() + "/api/progress")
                .toURL()
                .openConnection();
    stream.setRequestProperty("Accept", "text/event-stream");
    assertThat(stream.getContentType()).startsWith("text/event-stream");
    try (InputStream in = stream.getInputStream()) {
      String first = new String(in.readNBytes(13), StandardCharsets.UTF_8);
      assertThat(first).isEqualTo("event: ledger");
    }
    called.add("get /api/progress 200");
  }

  /** Every resource, asked by nobody where there are accounts, and by a page of another site. */
  private void strangers() {
    try (TestDesk guarded = TestDesk.guarded(folder.resolve("guarded"))) {
      for (var path : CONTRACT.path("paths").properties()) {
        for (var operation : path.getValue().properties()) {
          String method = operation.getKey();
          String address =
              path.getKey().replace("{id}", "e000000000000").replace("{format}", "csv");
          @Nullable String body = method.equals("post") ? NOBODY : null;
          String[] json = {"Content-Type", "application/json"};
          String[] strange = {
            "Content-Type", "application/json", "Origin", "https://other.example"
          };
          String verb = method.toUpperCase(Locale.ROOT);
          check(method, path.getKey(), 401, guarded.send(verb, address, body, json));
          check(method, path.getKey(), 403, guarded.send(verb, address, body, strange));
        }
      }
    }
  }

  private void sessions() {
    String path = "/api/session";
    String[] json = {"Content-Type", "application/json"};
    check("get", path, 200, desk.get(path));
    check("post", path, 400, desk.post(path, "{\"name\":\"anna\"}", json));
    check("post", path, 404, desk.post(path, NOBODY, json));
    String large = "{\"name\":\"" + "x".repeat(10_100_000) + "\"}";
    check("post", path, 413, desk.post(path, large, json));
    check("post", path, 415, desk.post(path, NOBODY));
    check("delete", path, 404, desk.send("DELETE", path, null));
    try (TestDesk guarded = TestDesk.guarded(folder.resolve("sessions"))) {
      Answer in = check("post", path, 201, guarded.logIn("coder", TestDesk.PASSWORD));
      String[] login = TestDesk.login(in);
      check("get", path, 200, guarded.get(path, login));
      check("delete", path, 204, guarded.send("DELETE", path, null, login));
      check("get", path, 401, guarded.get(path, login));
      for (int i = 0; i < 10; i++) {
        check("post", path, 401, guarded.logIn("nobody", "x"));
      }
      check("post", path, 429, guarded.logIn("nobody", "x"));
    }
  }

  private static String firstEvent() {
    return desk.get("/api/events?sort=killed").json().path("items").path(0).path("id").asText();
  }

  private Answer check(String method, String path, int status, Answer answer) {
    called.add(method + " " + path + " " + status);
    assertThat(answer.status())
        .as(method + " " + path + ": " + cut(answer.body()))
        .isEqualTo(status);
    JsonNode response = response(method, path, status);
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      assertThat(answer.body()).isEmpty();
      return answer;
    }
    String type = content.fieldNames().next();
    if (!type.equals("application/octet-stream")) {
      assertThat(answer.type()).as(path).startsWith(type);
      Set<ValidationMessage> faults = schema(method, path, status, type).validate(answer.json());
      assertThat(faults).as(method + " " + path + " " + status).isEmpty();
    }
    if (response.path("headers").has("ETag")) {
      assertThat(answer.etag()).as(path).isNotEmpty();
    }
    return answer;
  }

  private static String cut(String body) {
    return body.substring(0, Math.min(300, body.length()));
  }

  private static JsonNode response(String method, String path, int status) {
    JsonNode response = CONTRACT.at(pointer(method, path, status));
    assertThat(response.isMissingNode()).as(method + " " + path + " " + status).isFalse();
    return response.has("$ref")
        ? CONTRACT.at(response.path("$ref").asText().substring(1))
        : response;
  }

  private static String pointer(String method, String path, int status) {
    return "/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status;
  }

  private static JsonSchema schema(String method, String path, int status, String type) {
    String at = pointer(method, path, status);
    JsonNode shared = CONTRACT.at(at).path("$ref");
    String pointer = shared.isMissingNode() ? at : shared.asText().substring(1);
    String whole = pointer + "/content/" + type.replace("/", "~1") + "/schema";
    JsonNode reference = CONTRACT.at(whole).path("$ref");
    return SCHEMAS.getSchema(
        SchemaLocation.of(
            ADDRESS
                + (reference.isMissingNode()
                    ? "#" + whole.replace("{", "%7B").replace("}", "%7D")
                    : reference.asText())));
  }
}
