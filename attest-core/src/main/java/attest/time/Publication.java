package attest.time;

import attest.model.Found;
import attest.model.Sentence;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When an undated report appeared, as far as its text allows: not before the latest full date that
 * it tells in the past tense. The upper bound stays open; no day is invented.
 */
final class Publication {
  private static final Set<String> STAMPS = Set.of("published", "posted", "updated", "issued");
  private static final Set<String> AHEAD =
      Set.of("by", "until", "till", "before", "for", "through");
  private static final Set<String> WEEKDAY_VALUES = Set.of("XXXX-WXX");

  private Publication() {}

  static Found<TimeSpan> of(String text, List<Sentence> sentences) {
    List<Reader.Hit> hits = Reader.read(sentences, Optional.empty());
    Optional<Found<TimeSpan>> stamped = stamped(text, hits);
    if (stamped.isPresent()) {
      return stamped.get();
    }
    Optional<Reader.Hit> latest = latestTold(hits);
    if (latest.isEmpty()) {
      return new Found.None<>("no date is given, and the text tells no date with a year");
    }
    LocalDate told = firstDay(latest.get());
    List<String> reasons = new ArrayList<>();
    reasons.add("not before " + told + ": the text tells \"" + latest.get().span().in(text) + "\"");
    Optional<Reader.Hit> dateline = yearlessDateline(hits);
    LocalDate notBefore = dateline.map(hit -> next(hit, told)).orElse(told);
    dateline.ifPresent(hit ->
        reasons.add(
            "not before " + notBefore + ": its dateline is \"" + hit.span().in(text) + "\""));
    weekdayReason(text, hits).ifPresent(reasons::add);
    reasons.add("no upper bound: the text tells no later date");
    return new Found.One<>(
        new TimeSpan(
            Optional.of(notBefore), Optional.empty(), Precision.RANGE, Optional.empty(), reasons),
        0.5);
  }

  /** "Published: 23 June 2018", or a dateline with the year: "BAGHDAD, June 23, 2018 -". */
  private static Optional<Found<TimeSpan>> stamped(String text, List<Reader.Hit> hits) {
    for (Reader.Hit hit : hits) {
      boolean day = hit.isAbsolute() && hit.reading().period().filter(Period::isDay).isPresent();
      if (day && (isStamp(hit) || isDateline(hit))) {
        String reason = "the report's own stamp \"" + hit.span().in(text) + "\"";
        return Optional.of(new Found.One<>(TimeSpan.day(firstDay(hit), reason), 0.9));
      }
    }
    return Optional.empty();
  }

  /** "BAGHDAD, June 23 (Example Wire) -": the day is known, the year is not. */
  private static Optional<Reader.Hit> yearlessDateline(List<Reader.Hit> hits) {
    return hits.stream()
        .filter(Publication::isDateline)
        .filter(hit -> hit.reading().timex3().matches("XXXX-\\d\\d-\\d\\d"))
        .findFirst();
  }

  /** The first such day from the given one on. */
  private static LocalDate next(Reader.Hit dateline, LocalDate from) {
    MonthDay day = MonthDay.parse("--" + dateline.reading().timex3().substring(5));
    return Months.yearless(day, from, Tense.FUTURE).first();
  }

  private static boolean isStamp(Reader.Hit hit) {
    int from = hit.phrase().from();
    for (int i = 1; i <= 3; i++) {
      if (hit.words().isAny(from - i, STAMPS)) {
        return from - i <= 2;
      }
    }
    return false;
  }

  private static boolean isDateline(Reader.Hit hit) {
    Words words = hit.words();
    int from = hit.phrase().from();
    boolean start = hit.words().sentence().index() <= 3 && from >= 2 && from <= 6;
    if (!start || !words.is(from - 1, ",") || !isUpper(words.at(0).form())) {
      return false;
    }
    int after = hit.phrase().to();
    return words.isDash(after) || words.is(after, "(") || words.is(after, "--");
  }

  private static boolean isUpper(String form) {
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
  }

  private static Optional<Reader.Hit> latestTold(List<Reader.Hit> hits) {
    Optional<Reader.Hit> latest = Optional.empty();
    for (Reader.Hit hit : hits) {
      if (isTold(hit) && (latest.isEmpty() || firstDay(hit).isAfter(firstDay(latest.get())))) {
        latest = Optional.of(hit);
      }
    }
    return latest;
  }

  private static boolean isTold(Reader.Hit hit) {
    return hit.isAbsolute()
        && hit.reading().period().filter(Publication::isDated).isPresent()
        && hit.tense() != Tense.FUTURE
        && Reader.isNews(hit.words().sentence().zone())
        && !hit.words().isAny(hit.phrase().from() - 1, AHEAD);
  }

  /** Days, months and years date a report; decades and the like say too little. */
  private static boolean isDated(Period period) {
    return switch (period.precision()) {
      case DAY, WEEK, MONTH, SEASON, YEAR -> true;
      case RANGE, APPROXIMATE -> false;
    };
  }

  private static LocalDate firstDay(Reader.Hit hit) {
    return hit.reading().period().orElseThrow().first();
  }

  private static Optional<String> weekdayReason(String text, List<Reader.Hit> hits) {
    return hits.stream()
        .filter(hit -> WEEKDAY_VALUES.stream().anyMatch(hit.reading().timex3()::startsWith))
        .filter(hit -> hit.phrase().kind() != TimeExpression.Kind.SET)
        .findFirst()
        .map(hit -> "within seven days of its \"" + hit.span().in(text) + "\"");
  }
}
