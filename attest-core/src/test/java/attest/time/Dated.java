package attest.time;

import attest.language.English;
import attest.model.Found;
import attest.model.Mention;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.model.Zone;
import java.time.LocalDate;
import java.util.List;

/** A short text with a day of publication, for tests; 2018-06-23 is a Saturday. */
record Dated(Report report, List<Sentence> sentences) {
  private static final English ENGLISH = English.load();
  private static final Times TIMES = Times.english();

  static Dated saturday(String text) {
    return on("2018-06-23", text);
  }

  static Dated on(String day, String text) {
    return of(
        Report.Header.UNKNOWN.withPublished(TimeSpan.day(LocalDate.parse(day), "header")), text);
  }

  static Dated undated(String text) {
    return of(Report.Header.UNKNOWN, text);
  }

  static Dated of(Report.Header header, String text) {
    List<Zone> zones =
        text.isEmpty() ? List.of() : List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length())));
    return new Dated(Report.of(text, zones, header), ENGLISH.sentences(text, zones));
  }

  /** Each mention as "words = days". */
  List<String> days() {
    return mentions().stream()
        .map(mention -> mention.span().in(report.text()) + " = " + days(mention.time()))
        .toList();
  }

  /** Each expression as "words = TIMEX3 value". */
  List<String> timex3() {
    return TIMES.expressions(report, sentences).stream()
        .map(time -> time.span().in(report.text()) + " = " + time.timex3())
        .toList();
  }

  List<Mention.OfTime> mentions() {
    return TIMES.find(report, sentences);
  }

  Found<TimeSpan> published() {
    return TIMES.published(report, sentences);
  }

  static String days(Found<TimeSpan> time) {
    return switch (time) {
      case Found.One<TimeSpan>(TimeSpan span, double score) ->
          span.edtf() + span.partOfDay().orElse("");
      case Found.Several<TimeSpan>(List<Found.Candidate<TimeSpan>> several) ->
          String.join(" | ", several.stream().map(one -> one.value().edtf()).toList());
      case Found.None<TimeSpan>(String why) -> "none";
    };
  }
}
