package attest.claim;

import attest.model.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells the dead of a happening from those whose death is told as its reason: "in revenge for the
 * killing of a chief, raiders killed nine", "lynched a man accused of the murder of two girls".
 */
final class Reasons {
  private static final Set<String> WORDS = WordSet.english("reasons.words");
  private static final Set<String> AFTER = WordSet.english("reasons.after");
  private static final Set<String> LINKS = Set.of("to", "for", "of", "in", "by", "with", "over");
  private static final int LONGEST = 4;

  private Reasons() {}

  /** Whether the word for a death at the given token is governed by one for a reason. */
  private static boolean isOne(Wording text, int death) {
    if (!text.at(death + 1).equals("of")) {
      return false;
    }
    int at = death - 1;
    while (at > death - 1 - LONGEST && text.tagged(at, "DT", "PRP$", "JJ", "POS", "CD")) {
      at--;
    }
    if (text.is(at, AFTER)) {
      return true;
    }
    if (text.is(at, LINKS)) {
      at--;
    }
    while (text.isAdverb(at) || text.is(at, "being")) {
      at--;
    }
    return text.is(at, WORDS);
  }

  /** The figures without deaths that are only reasons, where the sentence tells dead of its own. */
  static List<FigureMention> without(
      Wording text, List<FigureMention> figures, List<Trigger> group) {
    List<FigureMention> own = new ArrayList<>(figures);
    own.removeIf(figure -> isReason(text, figure));
    boolean dead =
        own.stream().anyMatch(Reasons::isDeath)
            || group.stream().anyMatch(t -> t.isVerb() && SingleVictims.isFatal(t));
    return dead ? own : figures;
  }

  private static boolean isReason(Wording text, FigureMention figure) {
    return figure.cue() >= 0 && isDeath(figure) && isOne(text, figure.cue());
  }

  private static boolean isDeath(FigureMention figure) {
    return figure.figure().value().harm() == Figure.Harm.KILLED;
  }
}
