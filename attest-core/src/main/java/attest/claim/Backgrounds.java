package attest.claim;

import attest.model.Report;
import attest.model.Sentence;
import attest.model.TimeSpan;
import java.util.List;
import java.util.Optional;

/** Tells the report's own news from what it recalls of earlier times. */
final class Backgrounds {
  private Backgrounds() {}

  static Backgrounds english() {
    return new Backgrounds();
  }

  /** Whether the happening told by the trigger token of the given sentence is background. */
  boolean isBackground(
      Report report, List<Sentence> sentences, int sentence, int trigger, Optional<TimeSpan> time) {
    return false;
  }
}
