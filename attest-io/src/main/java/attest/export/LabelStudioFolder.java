package attest.export;

import attest.Attest;
import attest.json.Json;
import attest.model.EventType;
import attest.model.Figure.Harm;
import attest.model.Report;
import attest.model.Span;
import attest.model.TimeSpan;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files of the annotation tool Label Studio: {@code tasks.json}, one task a report with Attest's
 * marks as a prediction (code points), and the labelling configuration {@code labels.xml}.
 */
final class LabelStudioFolder implements FileExport {
  private static final List<String> FIELDS =
      List.of("actor", "target", "victim", "weapon", "place", "time", "speaker", "cue");

  /** Between stretches of one mark, which Label Studio knows as regions of their own. */
  private static final String GOES_ON = "goes on";

  @Override
  public String name() {
    return "label-studio";
  }

  @Override
  public boolean isFolder() {
    return true;
  }

  @Override
  public void write(Selection selection, Path to) throws IOException {
    Files.writeString(to.resolve("labels.xml"), configuration());
    Files.writeString(to.resolve("methods.txt"), methods(selection));
    try (BufferedWriter out = Files.newBufferedWriter(to.resolve("tasks.json"))) {
      out.append('[');
      String between = "\n";
      int number = 0;
      for (MarkedReport marked : MarkedReport.of(selection.events(), selection::report)) {
        number++;
        out.append(between).append(Json.line(task(number, marked)));
        between = ",\n";
      }
      out.append("\n]\n");
    }
  }

  private static String configuration() {
    Set<String> relations = new LinkedHashSet<>(FIELDS.subList(0, 6));
    harms().forEach(relations::add);
    relations.addAll(List.of("says", "quotes", "cue", GOES_ON));
    StringBuilder text = new StringBuilder("<View>\n  <Relations>\n");
    relations.forEach(each -> text.append("    <Relation value=\"").append(each).append("\"/>\n"));
    text.append("  </Relations>\n  <Labels name=\"label\" toName=\"text\">\n");
    labels().forEach(each -> text.append("    <Label value=\"").append(each).append("\"/>\n"));
    text.append("  </Labels>\n  <Text name=\"text\" value=\"$text\"/>\n");
    return text.append("</View>\n").toString();
  }

  private static Stream<String> labels() {
    Stream<String> kinds = Arrays.stream(EventType.values()).map(EventType::id);
    return Stream.concat(Stream.concat(FIELDS.stream(), harms()), kinds);
  }

  private static Stream<String> harms() {
    return Arrays.stream(Harm.values()).map(harm -> harm.name().toLowerCase(Locale.ROOT));
  }

  private static ObjectNode task(int number, MarkedReport marked) {
    Report report = marked.report();
    ObjectNode task = Json.object().put("id", number);
    ObjectNode data = task.putObject("data").put("text", report.text());
    data.put("report", report.id().value());
    data.set("outlet", Json.orNull(report.header().outlet(), Json::text));
    data.set("url", Json.orNull(report.header().url().map(URI::toString), Json::text));
    data.set("title", Json.orNull(report.header().title(), Json::text));
    data.set("published", Json.orNull(report.header().published().map(TimeSpan::edtf), Json::text));
    ObjectNode prediction = task.putArray("predictions").addObject();
    prediction.put("model_version", "attest " + Attest.VERSION);
    ArrayNode result = prediction.putArray("result");
    CodePoints points = new CodePoints(report.text());
    for (MarkedReport.Told told : marked.claims()) {
      told.marks().all().forEach(mark -> regions(mark, report.text(), points).forEach(result::add));
      for (ClaimMarks.Link link : told.marks().links()) {
        result.add(relation(region(link.from(), 0), region(link.to(), 0), link.label()));
      }
    }
    return task;
  }

  private static List<ObjectNode> regions(Mark mark, String text, CodePoints points) {
    List<ObjectNode> regions = new ArrayList<>();
    for (int n = 0; n < mark.at().size(); n++) {
      Span span = mark.at().get(n);
      Span at = points.of(span);
      ObjectNode region = Json.object().put("id", region(mark, n)).put("from_name", "label");
      region.put("to_name", "text").put("type", "labels");
      ObjectNode value = region.putObject("value").put("start", at.start()).put("end", at.end());
      value.put("text", span.in(text)).putArray("labels").add(mark.label());
      region.put("score", mark.how().confidence());
      region.putObject("meta").putArray("text").add(mark.value());
      regions.add(region);
      if (n > 0) {
        regions.add(relation(region(mark, n - 1), region(mark, n), GOES_ON));
      }
    }
    return regions;
  }

  private static String region(Mark mark, int number) {
    return mark.id() + "." + number;
  }

  private static ObjectNode relation(String from, String to, String label) {
    ObjectNode relation = Json.object().put("type", "relation");
    relation.put("from_id", from).put("to_id", to).put("direction", "right");
    relation.putArray("labels").add(label);
    return relation;
  }
}
