package attest.eval;

import attest.language.English;
import attest.language.Layout;
import attest.model.Report;
import attest.model.TimeSpan;
import attest.time.TimeExpression;
import attest.time.Times;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the time expressions of a suite of task {@code spans} as predictions for its scorer. */
public final class TimexPredictions {
  private final ObjectMapper json = new ObjectMapper();
  private final English english = English.load();
  private final Times times = Times.english();

  private TimexPredictions() {}

  /** Usage: {@code ./measure timex CASES.jsonl PREDICTIONS.jsonl}. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      Arguments.fail("usage: ./measure timex CASES.jsonl PREDICTIONS.jsonl");
    }
    new TimexPredictions().run(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void run(Path cases, Path predictions) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(cases);
        BufferedWriter out = Files.newBufferedWriter(predictions)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(json.writeValueAsString(predict(json.readTree(line))));
        out.newLine();
      }
    }
  }

  private ObjectNode predict(JsonNode one) {
    String text = one.get("text").asText();
    String published = one.path("published").asText("");
    Report.Header header =
        published.length() < 10
            ? Report.Header.UNKNOWN
            : Report.Header.UNKNOWN.withPublished(
                TimeSpan.day(LocalDate.parse(published.substring(0, 10)), "the report's header"));
    Report report = Report.of(text, Layout.zones(text, Optional.empty()), header);
    ArrayNode spans = json.createArrayNode();
    for (TimeExpression time : times.expressions(report, english.sentences(text, report.zones()))) {
      spans
          .addObject()
          .put("start", text.codePointCount(0, time.span().start()))
          .put("end", text.codePointCount(0, time.span().end()))
          .put("label", time.kind().name())
          .put("value", time.timex3());
    }
    return json.createObjectNode().put("id", one.get("id").asText()).set("pred", spans);
  }
}
