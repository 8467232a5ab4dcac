package attest.claim;

import attest.model.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that name no happening but tell where and when the one before took place: "It happened
 * on Mill Street around noon", "Officers were called to a home in Hajin on Sunday".
 */
final class Continuations {
  private static final int LATEST_VERB = 14;
  private static final int LONGEST_SUBJECT = 7;
  private static final int REACH = 4;

  private static final Set<String> HAPPENED = WordSet.english("continuations.happened");
  private static final Set<String> SUBJECTS = WordSet.english("continuations.subjects");
  private static final Set<String> CALLED = WordSet.english("continuations.called");
  private static final Set<String> SERVICES = WordSet.english("continuations.services");

  private final Settings settings = new Settings();

  /** Adds what a sentence without a happening of its own tells of the last one. */
  void read(List<Happening> happenings, Line line, Optional<LocalDate> latest) {
    if (line.sentence().zone() != Zone.Kind.BODY) {
      return;
    }
    Optional<Happening> last = last(happenings, line);
    Optional<Trigger> verb = last.flatMap(told -> verb(line, told));
    if (verb.isEmpty()) {
      return;
    }
    Settings.Around around =
        new Settings.Around(line, List.of(verb.get()), List.of(), List.of(), latest);
    Telling.Setting setting = new Telling.Setting(settings.place(around), ClauseTimes.time(around));
    last.get().place(setting);
  }

  /** The violent happening that was told last, not far before the sentence. */
  private static Optional<Happening> last(List<Happening> happenings, Line line) {
    return happenings.stream()
        .filter(told -> Violence.is(told.type()) && !told.first().stance().repeated())
        .filter(told -> line.sentence().index() - told.latest() <= REACH)
        .reduce((one, other) -> other.latest() >= one.latest() ? other : one);
  }

  private static Optional<Trigger> verb(Line line, Happening told) {
    Wording words = line.words();
    for (int at = 1; at < Math.min(words.size(), LATEST_VERB); at++) {
      boolean took = words.is(at, "took", "taken") && words.at(at + 1).equals("place");
      boolean happened = (took || words.is(at, HAPPENED)) && follows(words, at, SUBJECTS);
      boolean called = words.is(at, CALLED) && follows(words, at, SERVICES);
      if (happened || called) {
        Sense sense =
            new Sense(List.of(words.at(at)), true, told.type(), Frame.SUFFER, Need.REFERS);
        return Optional.of(new Trigger(at, at + 1, sense, Optional.empty(), false));
      }
    }
    return Optional.empty();
  }

  /** Whether a verb of taking place stands at a word or shortly behind it. */
  static boolean happens(Wording words, int from) {
    for (int at = from; at < from + 3; at++) {
      boolean took = words.is(at, "took", "taken") && words.at(at + 1).equals("place");
      if (took || words.is(at, HAPPENED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Wording words, int verb, Set<String> subjects) {
    for (int at = verb - 1; at >= Math.max(0, verb - LONGEST_SUBJECT); at--) {
      if (words.is(at, subjects)) {
        return true;
      }
    }
    return false;
  }
}
