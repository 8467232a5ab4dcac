package attest.link;

import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which words may stand for one deed: "bombed" and "the bombing", "explosion" and "blast". Groups
 * are listed; what is not listed is kin by its stem.
 */
final class Kin {
  private static final String RESOURCE = "english/kin.txt";

  /** Endings that make a noun of a verb or a form of a word, longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "isation", "ization", "ation", "ition", "ment", "ance", "ence", "sion", "tion", "ing",
          "ion", "ure", "al", "ed", "er", "or", "es", "s", "e", "y");

  private static final int SHORTEST_STEM = 4;

  private static final String ALONE = "alone: ";

  private final Map<String, String> groups;
  private final Set<String> alone;

  private Kin(Map<String, String> groups, Set<String> alone) {
    this.groups = groups;
    this.alone = alone;
  }

  /** The shipped groups. */
  static Kin load() {
    Map<String, String> groups = new HashMap<>();
    Set<String> alone = Set.of();
    for (ResourceFile.Line line : ResourceFile.lines(Kin.class, RESOURCE)) {
      String[] words = line.text().split(" ");
      if (line.text().startsWith(ALONE)) {
        alone = Set.of(line.text().substring(ALONE.length()).split(" "));
        continue;
      }
      for (String word : words) {
        groups.putIfAbsent(word, words[0]);
      }
    }
    return new Kin(groups, alone);
  }

  /** Whether each use of a word is a deed of its own. */
  boolean isAlone(String lemma) {
    return alone.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** One word for all kin of a lemma. */
  String of(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    String group = groups.get(word);
    if (group != null) {
      return group;
    }
    String stem = stem(word);
    return groups.getOrDefault(stem, stem);
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
