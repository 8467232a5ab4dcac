package attest.claim;

import attest.model.Mention;
import attest.model.Report;
import attest.model.Sentence;
import java.util.List;

/** Finds who says what. */
final class Speech {
  private Speech() {}

  static Speech english() {
    return new Speech();
  }

  /** Everything said by somebody in a report, in text order. */
  List<Said> in(Report report, List<Sentence> sentences, List<Mention> mentions) {
    return List.of();
  }
}
