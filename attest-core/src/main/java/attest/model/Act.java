package attest.model;

import java.util.List;

/**
 * A word or deed of politics that a sentence tells: who agrees with, helps, accuses, threatens or
 * sanctions whom. Acts stand beside claims: a report's ledger holds happenings that can be counted,
 * its acts tell the politics around them.
 *
 * @param code CAMEO code of what was done: a promised visit is {@code 036}
 * @param deed CAMEO code of what is spoken of, its tense left aside: a promised visit is {@code
 *     042}
 * @param words the words that tell it, in text order; never empty
 * @param sources who does it
 * @param targets to whom
 * @param sentence index of its sentence in the report
 * @param confidence how likely the act is of its category, 0 to 1
 */
public record Act(
    String code,
    String deed,
    List<Span> words,
    List<Cited<Party>> sources,
    List<Cited<Party>> targets,
    int sentence,
    double confidence) {
  public Act {
    words = words.stream().distinct().sorted().toList();
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an act " + code + " without words");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("an act with confidence " + confidence);
    }
  }

  /** The first two digits, the codebook's category: {@code 03}, intent to cooperate. */
  public String root() {
    return code.substring(0, 2);
  }
}
