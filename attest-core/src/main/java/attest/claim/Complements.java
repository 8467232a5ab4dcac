package attest.claim;

import attest.model.Span;
import attest.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a cue takes: the clause, thing or infinitive behind it, or the subject of a passive.
 */
final class Complements {
  private static final Set<String> APART = Set.of("conj", "cc", "punct", "parataxis", "nsubj");
  private static final Set<String> MARKS =
      Set.of(",", ":", ";", ".", "\u2014", "-", "\u2013", "?", "!");

  private final Wording text;

  Complements(Wording text) {
    this.text = text;
  }

  /** What follows the cue, up to the end of what its head governs. */
  List<Span> behind(AttributionCue cue) {
    return of(cue.to(), endOf(cue));
  }

  /** The subject of a passive with what follows it, leaving out who did it. */
  List<Span> around(AttributionCue cue, int from, int to, int skipped) {
    List<Span> spans = new ArrayList<>(of(from, to));
    spans.addAll(of(skipped, endOf(cue)));
    return spans;
  }

  private int endOf(AttributionCue cue) {
    int end = cue.to();
    Token head = text.token(cue.head());
    for (Token child : text.sentence().children(head)) {
      if (child.index() >= cue.to() && !APART.contains(child.mainRelation())) {
        end = Math.max(end, text.sentence().phrase(child).getLast().index() + 1);
      }
    }
    if (end == cue.to()) {
      end = toNextMark(cue.to());
    }
    return end;
  }

  private int toNextMark(int from) {
    int to = from;
    while (to < text.size() && !text.is(to, ",", ".", ";", "\u2014")) {
      to++;
    }
    return to;
  }

  private List<Span> of(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.is(start, MARKS)) {
      start++;
    }
    while (end > start && text.is(end - 1, MARKS)) {
      end--;
    }
    return start < end ? List.of(text.sentence().spanOf(start, end - 1)) : List.of();
  }
}
