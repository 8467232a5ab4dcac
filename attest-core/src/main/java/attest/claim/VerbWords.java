package attest.claim;

import java.util.Set;
import java.util.TreeSet;

/**
 * Finds verbs that a tagger took for nouns: in "Jets bomb village" and "Army shells town" the
 * headline has no other verb.
 */
final class VerbWords {
  private VerbWords() {}

  /** The tokens tagged as nouns that must be verbs; {@code bases} are the verbs to look for. */
  static Set<Integer> mistaken(Wording words, Set<String> bases) {
    Set<Integer> verbs = new TreeSet<>();
    if (hasVerb(words)) {
      return verbs;
    }
    for (int at = 1; at + 1 < words.size(); at++) {
      if ((words.isNoun(at) || words.tag(at).equals("IN"))
          && agrees(words, at)
          && leadsToObject(words, at)
          && knows(words, at, bases)) {
        verbs.add(at);
        break;
      }
    }
    return verbs;
  }

  private static boolean hasVerb(Wording words) {
    for (int at = 0; at < words.size(); at++) {
      if (words.isFiniteVerb(at) || words.tag(at).equals("VB")) {
        return true;
      }
    }
    return false;
  }

  /** "Iraq bombs", "jets bomb": one has the s, not both. */
  private static boolean agrees(Wording words, int at) {
    boolean subject = words.isNoun(at - 1);
    boolean verbS = words.at(at).endsWith("s");
    boolean subjectS = words.at(at - 1).endsWith("s") && !words.tag(at - 1).equals("NNP");
    return subject && verbS != subjectS;
  }

  private static boolean leadsToObject(Wording words, int at) {
    return switch (words.tag(at + 1)) {
      case "DT", "CD", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP$" -> true;
      default -> false;
    };
  }

  private static boolean knows(Wording words, int at, Set<String> bases) {
    return words.stems(at).stream().anyMatch(bases::contains);
  }
}
