package attest.time;

import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Times at a distance: "three days ago", "two weeks earlier", "a day after the raid". */
final class Distances implements Family {
  private static final Phrases ABOUT = Phrases.english("approximations");
  private static final Set<String> BACK = Set.of("earlier", "before", "previously", "prior");
  private static final Set<String> ON = Set.of("later", "after", "afterwards");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    int start = ABOUT.at(words, from).map(Phrases.Match::to).orElse(from);
    Optional<Amount> amount = Amount.at(words, start);
    int unitAt = amount.map(count -> words.skipHyphen(count.to())).orElse(start);
    Optional<Unit.At> unit = Unit.at(words, unitAt);
    if (unit.isEmpty() || amount.isEmpty() && !unit.get().plural()) {
      return Optional.empty();
    }
    Amount count = amount.orElse(Amount.vague(start));
    boolean about = start > from;
    int to = unit.get().to();
    if (words.is(to, "or") && words.is(to + 1, "so")) {
      to += 2;
      about = true;
    }
    return directed(words, from, to, count, unit.get().unit(), about);
  }

  private static Optional<Phrase> directed(
      Words words, int from, int to, Amount count, Unit unit, boolean about) {
    if (words.is(to, "ago")) {
      boolean more = words.isAny(to - 1, Set.of("more"));
      return Optional.of(
          phrase(from, more ? to + 2 : to + 1, unit, fromPublication(count, unit, -1, about)));
    }
    if (words.is(to, "from") && (words.is(to + 1, "now") || words.is(to + 1, "today"))) {
      return Optional.of(phrase(from, to + 2, unit, fromPublication(count, unit, 1, about)));
    }
    if (words.isAny(to, BACK)) {
      return Optional.of(phrase(from, to + 1, unit, fromTold(count, unit, -1)));
    }
    if (words.isAny(to, ON)) {
      return Optional.of(phrase(from, to + 1, unit, fromTold(count, unit, 1)));
    }
    return Optional.empty();
  }

  private static Phrase phrase(int from, int to, Unit unit, Meaning meaning) {
    return unit == Unit.DAY ? Phrase.day(from, to, meaning) : Phrase.date(from, to, meaning);
  }

  private static Meaning fromPublication(Amount count, Unit unit, int sign, boolean about) {
    if (count.vague()) {
      return Meaning.apart(
          sign < 0 ? "PAST_REF" : "FUTURE_REF", "no number of " + unit.plural() + " is told");
    }
    return anchor -> {
      if (unit == Unit.YEAR
          && sign < 0
          && count.whole() == 1
          && anchor.told().quarter().isPresent()) {
        return yearBefore(anchor.told().quarter().get());
      }
      String rule = counted(count, unit) + (sign < 0 ? " before" : " after");
      return anchor.fromPublication(
          rule, open(unit), day -> shifted(day, count, unit, sign, about));
    };
  }

  private static Meaning fromTold(Amount count, Unit unit, int sign) {
    String open = unit.duration(count);
    if (count.vague()) {
      return Meaning.apart(open, "no number of " + unit.plural() + " is told");
    }
    String rule = counted(count, unit) + (sign < 0 ? " before" : " after");
    return anchor -> {
      if (unit == Unit.YEAR
          && sign < 0
          && count.whole() == 1
          && anchor.told().quarter().isPresent()) {
        return yearBefore(anchor.told().quarter().get());
      }
      boolean told = anchor.told().day().isPresent();
      if (unit.isShorterThanDay()) {
        return Reading.none(open, "hours from a time that the text does not tell");
      }
      if (told) {
        return anchor.fromToldDay(rule, open, day -> shifted(day, count, unit, sign, false));
      }
      return sign < 0 && unit != Unit.DAY
          ? anchor.fromPublication(rule, open, day -> shifted(day, count, unit, sign, false))
          : Reading.none(open, rule + " a time that the text does not tell");
    };
  }

  /** Figures set against those "a year earlier" mean the same quarter of the year before. */
  private static Reading yearBefore(Period quarter) {
    return Reading.one(
        Period.quarter(quarter.first().minusYears(1)),
        "a year before the quarter told before, " + quarter.timex3());
  }

  private static Period shifted(LocalDate day, Amount count, Unit unit, int sign, boolean about) {
    LocalDate there = unit.shift(day, sign * count.whole());
    if (unit == Unit.HOUR) {
      boolean mayBeDayBefore = sign < 0;
      return Period.day(there)
          .within(mayBeDayBefore ? there.minusDays(1) : there, there, Precision.RANGE);
    }
    Period around = unit.around(there);
    if (unit == Unit.WEEK && Math.abs(count.whole()) == 1) {
      return Period.day(there).within(around.first(), around.last(), Precision.WEEK);
    }
    return about ? around.within(around.first(), around.last(), Precision.APPROXIMATE) : around;
  }

  private static String counted(Amount count, Unit unit) {
    return count.whole() + (count.half() ? " and a half " : " ") + unit.plural();
  }

  private static String open(Unit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> "XXXX";
      case MONTH, QUARTER -> "XXXX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      default -> "XXXX-XX-XX";
    };
  }
}
