package attest.time;

import attest.model.Found;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lengths of time: "three days", "a two-week truce", "the past six months". Only those counted back
 * or on from publication stand for days; ages ("a 45-year-old man") are no times.
 */
final class Durations implements Family {
  private static final Phrases ABOUT = Phrases.english("approximations");
  private static final Set<String> PAST = Set.of("past", "last", "previous");
  private static final Set<String> NEXT = Set.of("next", "coming", "following");
  private static final Set<String> OTHER = Set.of("first", "final", "full", "additional", "whole");
  private static final Set<String> FILLERS =
      Set.of("more", "full", "additional", "whole", "straight", "consecutive", "long", "other");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    int at = from;
    boolean the = words.is(at, "the") || words.is(at, "these") || words.is(at, "this");
    if (the) {
      at++;
    }
    at = ABOUT.at(words, at).map(Phrases.Match::to).orElse(at);
    int way = words.isAny(at, PAST) ? -1 : words.isAny(at, NEXT) ? 1 : 0;
    if (way != 0 || words.isAny(at, OTHER)) {
      at++;
    }
    Optional<Amount> amount = Amount.at(words, at);
    int unitAt = amount.map(count -> afterSecond(words, count.to())).orElse(at);
    boolean hyphen = words.isHyphen(unitAt);
    unitAt = words.skip(words.skipHyphen(unitAt), FILLERS);
    Optional<Unit.At> unit = Unit.at(words, unitAt);
    if (unit.isEmpty() || isNoTime(words, unit.get(), amount, hyphen)) {
      return Optional.empty();
    }
    if (amount.isEmpty() && !(unit.get().plural() && (way != 0 || the || bare(words, from)))) {
      return Optional.empty();
    }
    Amount count = amount.orElse(Amount.vague(at));
    int to = unit.get().to();
    if (words.is(to, "and") && words.is(to + 1, "a") && words.is(to + 2, "half")) {
      count = new Amount(count.whole(), true, count.vague(), to);
      to += 3;
    }
    if (words.is(to, "or") && words.is(to + 1, "so")) {
      to += 2;
    }
    int start = hyphen && way == 0 ? at : from;
    return Optional.of(Phrase.duration(start, to, meaning(count, unit.get().unit(), way)));
  }

  /** The index after "to three" in "two to three weeks"; its length is told as the lower one. */
  private static int afterSecond(Words words, int at) {
    boolean joined = words.is(at, "to") || words.is(at, "or") || words.isDash(at);
    return joined ? Amount.at(words, at + 1).map(Amount::to).orElse(at) : at;
  }

  /** "for weeks", "in months", "days of fighting". */
  private static boolean bare(Words words, int from) {
    return words.is(from - 1, "for")
        || words.is(from - 1, "in")
        || words.is(from - 1, "within")
        || words.is(from - 1, "of")
        || words.is(from - 1, "after");
  }

  private static boolean isNoTime(
      Words words, Unit.At unit, Optional<Amount> amount, boolean hyphen) {
    int next = words.skipHyphen(unit.to());
    boolean age = words.is(next, "old") || words.is(next, "olds") || words.is(unit.to() + 1, "age");
    boolean article = amount.isPresent() && words.is(amount.get().to() - 1, "a");
    boolean fraction =
        unit.unit() == Unit.QUARTER && (hyphen || article || words.is(unit.to(), "of"));
    boolean before = next > unit.to() && (words.is(next, "earlier") || words.is(next, "ago"));
    boolean ordinal = unit.unit() == Unit.SECOND && !unit.plural() && article;
    boolean rate = article && !hyphen && isRate(words, amount.get().to() - 2);
    boolean name = unit.unit() == Unit.NIGHT && article;
    return age || ordinal || rate || name || fraction || before;
  }

  /** "twice a week", "5,000 barrels a day". */
  private static boolean isRate(Words words, int before) {
    return words.tag(before).equals("NNS")
        || words.tag(before).equals("CD")
        || words.is(before, "million")
        || words.is(before, "billion")
        || words.is(before, "twice")
        || words.is(before, "once");
  }

  private static Meaning meaning(Amount count, Unit unit, int way) {
    String value = unit.duration(count);
    if (way == 0 || count.vague()) {
      return Meaning.apart(value, "a length of time, not a day");
    }
    return anchor -> counted(anchor, count, unit, way, value);
  }

  /** "the past two weeks": the days from two weeks before publication up to it. */
  private static Reading counted(Anchor anchor, Amount count, Unit unit, int way, String value) {
    String rule = String.format(Locale.ROOT, "%d %s up to", count.whole(), unit.plural());
    Reading reading =
        anchor.fromPublication(rule, value, day -> range(day, count, unit, way, value));
    Found<TimeSpan> time = reading.time();
    return new Reading(value, time, Optional.empty());
  }

  private static Period range(LocalDate day, Amount count, Unit unit, int way, String value) {
    LocalDate other =
        unit.isShorterThanDay() ? day.plusDays(way) : unit.shift(day, way * count.whole());
    List<LocalDate> ends = way < 0 ? List.of(other, day) : List.of(day, other);
    return Period.of(ends.getFirst(), ends.getLast(), Precision.RANGE, value);
  }
}
