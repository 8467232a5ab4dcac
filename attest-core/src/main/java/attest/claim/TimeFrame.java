package attest.claim;

import attest.model.Cited;
import attest.model.Mention;
import attest.model.TimeSpan;
import attest.model.Zone;
import java.util.List;
import java.util.Optional;

/**
 * A day that opens a sentence sets the scene: it dates the main clause whatever else the sentence
 * dates, and the sentences behind it until another day is set (temporal frame adverbials, Charolles
 * 1997).
 */
final class TimeFrame {
  private static final int LONGEST_LABEL = 4;

  private TimeFrame() {}

  /** Whether the time that starts at the given token opens its sentence, a label aside. */
  static boolean opens(Line line, int token) {
    Wording words = line.words();
    int start = start(words);
    boolean first = token <= start + 2 && !verbBefore(words, start, token);
    return first && line.sentence().zone() == Zone.Kind.BODY;
  }

  /** The token behind "Label:", or the first. */
  private static int start(Wording words) {
    for (int at = 1; at < Math.min(LONGEST_LABEL, words.size()); at++) {
      if (words.at(at).equals(":")) {
        return at + 1;
      }
    }
    return 0;
  }

  private static boolean verbBefore(Wording words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.isVerb(at) || words.isNoun(at)) {
        return true;
      }
    }
    return false;
  }

  /** The day that the lines up to the given one have set last. */
  static Optional<Cited<TimeSpan>> before(List<Line> lines, Line line) {
    Optional<Cited<TimeSpan>> set = Optional.empty();
    for (Line each : lines) {
      if (each.sentence().index() > line.sentence().index()) {
        return set;
      }
      for (Mention.OfTime time : each.found().times()) {
        boolean day = time.time().likeliest().map(TimeSpan::isDay).orElse(false);
        if (day && opens(each, each.firstToken(time.span()))) {
          set =
              Optional.of(
                  Cited.of(
                      time.time().likeliest().orElseThrow(), time.span(), "time.set-before", 0.6));
        }
      }
    }
    return set;
  }
}
