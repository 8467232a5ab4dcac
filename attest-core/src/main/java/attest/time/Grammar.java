package attest.time;

import java.util.List;
import java.util.Optional;

/** All families of time expressions; a new one is a class and a line here. */
final class Grammar implements Family {
  private static final List<Family> SIMPLE =
      List.of(
          new NumericDates(),
          new MonthDates(),
          new MonthNames(),
          new Weekdays(),
          new NearDays(),
          new Distances(),
          new RelativeUnits(),
          new Quarters(),
          new Seasons(),
          new Years(),
          new Sets(),
          new Durations(),
          new HijriDates(),
          new NamedDays(),
          new MovableFeasts(),
          new VagueTimes());

  private static final Family WITH_PART_OF_DAY = new Daytimes(Grammar::simple);
  private static final Family MODIFIED =
      new Modified(
          (words, from) -> longest(List.of(WITH_PART_OF_DAY, Grammar::simple), words, from));
  private static final List<Family> ALL = List.of(MODIFIED, WITH_PART_OF_DAY, Grammar::simple);
  private static final Phrases NEVER = Phrases.english("never");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    return longest(ALL, words, from);
  }

  /** Index after an idiom or name that holds a word of time but tells none; else the same index. */
  int afterIdiom(Words words, int from) {
    return NEVER.at(words, from).map(Phrases.Match::to).orElse(from);
  }

  private static Optional<Phrase> simple(Words words, int from) {
    return longest(SIMPLE, words, from);
  }

  private static Optional<Phrase> longest(List<Family> families, Words words, int from) {
    Optional<Phrase> longest = Optional.empty();
    for (Family family : families) {
      Optional<Phrase> found = family.at(words, from);
      if (found.isPresent() && (longest.isEmpty() || found.get().to() > longest.get().to())) {
        longest = found;
      }
    }
    return longest;
  }
}
