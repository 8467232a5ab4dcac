package attest.claim;

import attest.model.Sentence;
import java.util.List;

/** Finds figures: how many of whom were killed, wounded, taken, displaced. */
final class Figures {
  private Figures() {}

  static Figures english() {
    return new Figures();
  }

  /** The figures that a sentence tells, in text order. */
  List<FigureMention> in(Sentence sentence, String text) {
    return List.of();
  }
}
