package attest.eval.suite;

import attest.model.Report;
import attest.model.TimeSpan;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * One case of a suite.
 *
 * @param node the case as stored
 */
public record Case(JsonNode node) {
  String suite() {
    return node.path("suite").asText();
  }

  String id() {
    return node.path("id").asText();
  }

  String task() {
    return node.path("task").asText();
  }

  /** The text that offsets of the case point into. */
  String text() {
    return given().path("text").asText();
  }

  /** Where the text stands with its title and day: under {@code report}, or in the case itself. */
  private JsonNode given() {
    return node.has("report") ? node.path("report") : node;
  }

  /** The sentences of a case that gives them one by one. */
  List<String> sentences() {
    return node.path("sentences").valueStream().map(s -> s.path("text").asText()).toList();
  }

  /** Turns spans of {@link #report()} into offsets of the stored text. */
  CodePoints points() {
    return new CodePoints(text(), shift());
  }

  /** The gold events of a report case. */
  JsonNode goldEvents() {
    return node.path("gold").path("events");
  }

  /** The title, where the text does not begin with it; it is put before the text then. */
  Optional<String> titleBefore() {
    return text("title")
        .filter(title -> node.has("report"))
        .filter(title -> !title.isBlank() && !text().stripLeading().startsWith(title));
  }

  /** UTF-16 units that stand before the stored text in {@link #report()}. */
  int shift() {
    return titleBefore().map(title -> title.length() + 2).orElse(0);
  }

  /** The report to read: title and text, with what the case tells about it. */
  Report report() {
    String text = titleBefore().map(title -> title + "\n\n").orElse("") + text();
    return Report.of(text, List.of(), header());
  }

  /** What the case tells about its report. */
  Report.Header header() {
    String language = text("language").orElse("en");
    return new Report.Header(
        text("outlet"), Optional.empty(), text("title"), published(), language);
  }

  /** The day of publication, where the case gives one. */
  Optional<TimeSpan> published() {
    return text("published").flatMap(Case::day).map(day -> TimeSpan.day(day, "given by the case"));
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return Optional.of(LocalDate.parse(words.substring(0, Math.min(10, words.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<String> text(String field) {
    JsonNode value = given().path(field);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }
}
