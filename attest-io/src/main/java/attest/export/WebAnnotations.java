package attest.export;

import attest.json.Json;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Span;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * W3C Web Annotations (JSON-LD): one page with one annotation for each cited value. Positions are
 * code points of the report's text as Attest keeps it.
 */
final class WebAnnotations implements Export {
  private static final int AROUND = 32;

  @Override
  public String name() {
    return "web-annotations";
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    out.append(
        "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"attest\":\"urn:attest:\"}],");
    out.append("\"id\":\"urn:attest:annotations\",\"type\":\"AnnotationPage\",\"items\":[");
    String between = "\n";
    for (MarkedReport marked : MarkedReport.of(events, reports)) {
      CodePoints points = new CodePoints(marked.report().text());
      for (MarkedReport.Told told : marked.claims()) {
        for (Mark mark : told.marks().all()) {
          out.append(between).append(Json.line(annotation(marked.report(), told, mark, points)));
          between = ",\n";
        }
      }
    }
    out.append("\n]}\n");
  }

  private static ObjectNode annotation(
      Report report, MarkedReport.Told told, Mark mark, CodePoints points) {
    ObjectNode node = Json.object().put("id", "urn:attest:annotation:" + mark.id());
    node.put("type", "Annotation").put("motivation", "tagging");
    node.putObject("creator").put("type", "Software").put("name", "Attest");
    node.set("body", bodies(mark));
    ArrayNode targets = Json.array();
    mark.at().forEach(span -> targets.add(target(report, span, points)));
    node.set("target", targets.size() == 1 ? targets.get(0) : targets);
    node.put("attest:event", "urn:attest:event:" + told.event().id());
    node.put("attest:claim", "urn:attest:claim:" + told.marks().claim().id());
    node.put("attest:rule", mark.how().rule());
    return node.put("attest:confidence", mark.how().confidence());
  }

  private static ArrayNode bodies(Mark mark) {
    ArrayNode bodies = Json.array();
    bodies.add(text("tagging", mark.label()));
    bodies.add(text("describing", mark.value()));
    mark.identity()
        .ifPresent(known ->
            bodies.add(
                Json.object()
                    .put("type", "SpecificResource")
                    .put("purpose", "identifying")
                    .put("source", address(known.id()))));
    return bodies;
  }

  private static ObjectNode text(String purpose, String words) {
    ObjectNode body = Json.object().put("type", "TextualBody").put("purpose", purpose);
    return body.put("value", words).put("format", "text/plain");
  }

  private static String address(String id) {
    return id.startsWith("geonames:")
        ? "https://sws.geonames.org/" + id.substring("geonames:".length()) + "/"
        : "urn:attest:" + id;
  }

  private static ObjectNode target(Report report, Span span, CodePoints points) {
    ObjectNode target = Json.object();
    ObjectNode source = target.putObject("source");
    source.put("id", "urn:attest:report:" + report.id()).put("type", "Text");
    source.put("format", "text/plain").put("language", report.header().language());
    report.header().url().ifPresent(url -> source.put("via", url.toString()));
    Span at = points.of(span);
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", at.start())
        .put("end", at.end());
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", span.in(report.text()))
        .put("prefix", before(report.text(), span.start()))
        .put("suffix", after(report.text(), span.end()));
    return target;
  }

  /** The words before; never half of a letter. */
  private static String before(String text, int end) {
    int start = Math.max(0, end - AROUND);
    boolean half = start > 0 && Character.isLowSurrogate(text.charAt(start));
    return text.substring(half ? start + 1 : start, end);
  }

  private static String after(String text, int start) {
    int end = Math.min(text.length(), start + AROUND);
    boolean half = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return text.substring(start, half ? end - 1 : end);
  }
}
