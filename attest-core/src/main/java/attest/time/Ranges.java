package attest.time;

import attest.model.Found;
import attest.model.Mention;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the times that a report names into stretches: "from March to May 2017", "between Friday and
 * Sunday", "since 2014", "until last week".
 *
 * @param published when the report appeared, as far as known
 */
record Ranges(Optional<TimeSpan> published) {
  private static final Set<String> TO = Set.of("to", "until", "till", "through", "and");
  private static final Set<String> RITES = Set.of("prayer", "prayers", "mass", "'s");

  List<Mention.OfTime> mentions(List<Reader.Hit> hits) {
    List<Mention.OfTime> mentions = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Reader.Hit hit = hits.get(i);
      Optional<Mention.OfTime> joined =
          i + 1 < hits.size() ? together(hit, hits.get(i + 1)) : Optional.empty();
      if (joined.isPresent()) {
        mentions.add(joined.get());
        i++;
      } else if (isOnTheCalendar(hit)) {
        mentions.add(
            SharedMonth.endingWith(hit).orElseGet(() -> mention(hit, hit.span(), led(hit))));
      }
    }
    return mentions;
  }

  /** Leaves out lengths, sets and vague words, which are no time of an event. */
  private static boolean isOnTheCalendar(Reader.Hit hit) {
    return switch (hit.phrase().kind()) {
      case DATE, TIME -> !hit.reading().timex3().endsWith("_REF");
      case DURATION -> hit.reading().time() instanceof Found.One<TimeSpan>;
      case SET -> false;
    };
  }

  private static Mention.OfTime mention(Reader.Hit hit, Span span, Found<TimeSpan> time) {
    return new Mention.OfTime(span, hit.words().sentence().index(), time);
  }

  private static Optional<Mention.OfTime> together(Reader.Hit one, Reader.Hit other) {
    return MonthThenDays.between(one, other).or(() -> joined(one, other));
  }

  /** "from X to Y", "between X and Y", "X-Y". */
  private static Optional<Mention.OfTime> joined(Reader.Hit one, Reader.Hit other) {
    Words words = one.words();
    if (words.sentence().index() != other.words().sentence().index()
        || other.phrase().from() != one.phrase().to() + 1) {
      return Optional.empty();
    }
    int link = one.phrase().to();
    int before = one.phrase().from() - 1;
    boolean from = words.is(before, "from") && words.isAny(link, TO) && !words.is(link, "and");
    boolean between = words.is(before, "between") && words.is(link, "and");
    if (!from && !between && !words.isDash(link) && !areNextDays(one, other)) {
      return Optional.empty();
    }
    Optional<TimeSpan> first = one.reading().time().likeliest();
    Optional<TimeSpan> last = other.reading().time().likeliest();
    return first
        .flatMap(a ->
            last.flatMap(b ->
                range(YearlessEnds.first(one, a, other, b), YearlessEnds.last(one, a, other, b))))
        .map(span ->
            mention(
                one, new Span(one.span().start(), other.span().end()), new Found.One<>(span, 1)));
  }

  /** "On Monday and Tuesday", "on 14/05/2014 and 15/05/2014": the two days are one stretch. */
  private static boolean areNextDays(Reader.Hit one, Reader.Hit other) {
    Optional<LocalDate> first = day(one);
    return one.words().is(one.phrase().to(), "and")
        && first.isPresent()
        && first.map(day -> day.plusDays(1)).equals(day(other));
  }

  private static Optional<LocalDate> day(Reader.Hit hit) {
    return hit.reading()
        .time()
        .likeliest()
        .filter(TimeSpan::isDay)
        .filter(span -> span.partOfDay().isEmpty())
        .flatMap(TimeSpan::first);
  }

  private static Optional<TimeSpan> range(TimeSpan first, TimeSpan last) {
    Optional<LocalDate> start = first.first();
    Optional<LocalDate> end = last.last();
    if (start.isEmpty() && end.isEmpty()
        || start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>(List.of("from the first to the second"));
    reasons.addAll(first.reasons());
    reasons.addAll(last.reasons());
    return Optional.of(new TimeSpan(start, end, Precision.RANGE, Optional.empty(), reasons));
  }

  /** "since X" runs up to publication; "until X" and "before X" have no known start. */
  private Found<TimeSpan> led(Reader.Hit hit) {
    Words words = hit.words();
    String leading = words.lower(hit.phrase().from() - 1);
    Found<TimeSpan> time = hit.reading().time();
    if (!(time instanceof Found.One<TimeSpan>(TimeSpan span, double score))) {
      return time;
    }
    boolean rite = words.isAny(hit.phrase().to(), RITES);
    Optional<TimeSpan> bounded =
        switch (leading) {
          case "since" -> bounded("since", span, span.first(), published.flatMap(TimeSpan::last));
          case "until", "till", "through" -> bounded(leading, span, Optional.empty(), span.last());
          case "before" ->
              rite || span.partOfDay().isPresent()
                  ? Optional.empty()
                  : bounded(
                      "before", span, Optional.empty(), span.first().map(day -> day.minusDays(1)));
          case "after" ->
              rite || span.partOfDay().isPresent()
                  ? Optional.empty()
                  : bounded("after", span, span.last(), Optional.empty());
          default -> Optional.empty();
        };
    return bounded.<Found<TimeSpan>>map(one -> new Found.One<>(one, score)).orElse(time);
  }

  private static Optional<TimeSpan> bounded(
      String rule, TimeSpan span, Optional<LocalDate> first, Optional<LocalDate> last) {
    boolean backwards = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>(List.of(rule + " " + span.edtf()));
    reasons.addAll(span.reasons());
    return Optional.of(
        new TimeSpan(
            first,
            backwards ? Optional.empty() : last,
            Precision.RANGE,
            Optional.empty(),
            reasons));
  }
}
