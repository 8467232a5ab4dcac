package attest.export;

import attest.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * UCDP's columns of sources: the articles as {@code "Office,day,headline"} joined by semicolons,
 * their parts once more in lists of the same order, and who the articles say it from.
 */
final class UcdpSources {
  private static final String JOIN = ";";

  private UcdpSources() {}

  static void write(Row row, CodedEvent event) {
    List<Report> cited = event.cited();
    row.plain("number_of_sources", cited.size());
    row.words("source_article", joined(cited, UcdpSources::article));
    row.words("source_office", joined(cited, UcdpSources::office));
    row.words("source_date", joined(cited, UcdpSources::day));
    row.words("source_headline", joined(cited, UcdpSources::headline));
    List<String> speakers = event.speakers();
    row.words(
        "source_original", speakers.isEmpty() ? "not specified" : String.join(", ", speakers));
  }

  private static String joined(List<Report> cited, Function<Report, String> part) {
    return cited.stream().map(part).collect(Collectors.joining(JOIN));
  }

  private static String article(Report report) {
    return "\"" + office(report) + "," + day(report) + "," + headline(report) + "\"";
  }

  private static String office(Report report) {
    return inList(report.header().outlet().orElse(""));
  }

  private static String day(Report report) {
    return CodedEvent.published(report).map(LocalDate::toString).orElse("");
  }

  private static String headline(Report report) {
    return inList(report.header().title().orElse(""));
  }

  /** Without what parts the lists. */
  private static String inList(String words) {
    return words.replace(';', ',').replace('"', '\'').replaceAll("\\s+", " ");
  }
}
