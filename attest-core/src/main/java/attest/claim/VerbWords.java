package attest.claim;

import java.util.Set;
import java.util.TreeSet;

/**
 * Finds verbs that a tagger took for nouns: in "Jets bomb village" and "Army shells town" the
 * headline has no other verb.
 */
final class VerbWords {
  private static final Set<String> CROWD_DEEDS =
      Set.of(
          "protest",
          "demonstrate",
          "march",
          "rally",
          "strike",
          "riot",
          "clash",
          "picket",
          "gather");

  private VerbWords() {}

  /** The tokens tagged as nouns that must be verbs; {@code bases} are the verbs to look for. */
  static Set<Integer> mistaken(Wording words, Set<String> bases) {
    Set<Integer> verbs = new TreeSet<>();
    if (hasVerb(words, false)) {
      return verbs;
    }
    boolean purpose = hasVerb(words, true);
    for (int at = 1; at + 1 < words.size(); at++) {
      boolean object =
          (words.isNoun(at) || words.tag(at).equals("IN"))
              && agrees(words, at)
              && leadsToObject(words, at)
              && !purpose;
      if ((object || crowdActs(words, at)) && knows(words, at, bases)) {
        verbs.add(at);
        break;
      }
    }
    return verbs;
  }

  /** Whether the sentence has a verb; "to protest" is none unless infinitives count too. */
  private static boolean hasVerb(Wording words, boolean infinitives) {
    for (int at = 0; at < words.size(); at++) {
      boolean infinitive = words.tag(at).equals("VB");
      boolean purpose = infinitive && words.at(at - 1).equals("to");
      if (words.isFiniteVerb(at) || infinitive && (infinitives || !purpose)) {
        return true;
      }
    }
    return false;
  }

  /** "Iraq bombs", "jets bomb": one has the s, not both. */
  private static boolean agrees(Wording words, int at) {
    boolean subject = words.isNoun(at - 1);
    boolean verbS = words.at(at).endsWith("s");
    boolean plural = words.tag(at - 1).equals("NNS");
    boolean subjectS = plural || words.at(at - 1).endsWith("s") && !words.tag(at - 1).equals("NNP");
    return subject && verbS != subjectS;
  }

  /** "Members of the union protest in the square": what many do, with no object behind it. */
  private static boolean crowdActs(Wording words, int at) {
    boolean deed = words.is(at, CROWD_DEEDS) && words.tagged(at + 1, "IN", "TO", "RB", "WRB", ".");
    int first = words.tag(0).startsWith("JJ") || words.tag(0).equals("CD") ? 1 : 0;
    boolean many =
        words.tagged(first, "NNS", "NNPS") || words.is(first, "staff", "police", "people");
    return deed && many && at > first && !words.tagged(at - 1, "DT", "PRP$", "JJ");
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
