package attest.eval.suite;

import attest.language.English;
import attest.language.Layout;
import attest.model.Report;
import attest.model.Span;
import attest.time.TimeExpression;
import attest.time.Times;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** The time expressions of a text with their TIMEX3 kinds and values. */
final class TimexPrediction implements CasePrediction {
  private final English english = English.load();
  private final Times times = Times.english();

  @Override
  public JsonNode of(Case read) {
    Report given = read.report();
    Report report = given.withZones(Layout.zones(given.text(), Optional.empty()));
    CodePoints points = read.points();
    ArrayNode spans = JsonNodeFactory.instance.arrayNode();
    for (TimeExpression time :
        times.expressions(report, english.sentences(report.text(), report.zones()))) {
      Optional<Span> at = points.of(time.span());
      at.ifPresent(span ->
          spans
              .addObject()
              .put("start", span.start())
              .put("end", span.end())
              .put("label", time.kind().name())
              .put("value", time.timex3()));
    }
    return spans;
  }
}
