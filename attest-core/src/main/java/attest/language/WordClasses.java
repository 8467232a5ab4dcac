package attest.language;

import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which nouns and which verbs are kin ("soldier", "gunman"; "kidnap", "seize"), so that the parser
 * knows of a rare word what it learned of common ones. Read from {@code english/word-classes.txt};
 * a class's number comes from its place in the file, so the model must be trained again after the
 * order changed.
 */
final class WordClasses {
  private static final String FILE = "english/word-classes.txt";

  private final Map<String, Integer> nouns = new HashMap<>();
  private final Map<String, Integer> verbs = new HashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private WordClasses() {}

  static WordClasses english() {
    WordClasses classes = new WordClasses();
    classes.read(ResourceFile.lines(WordClasses.class, FILE));
    return classes;
  }

  private void read(List<ResourceFile.Line> lines) {
    for (ResourceFile.Line at : lines) {
      String line = at.text();
      int colon = line.indexOf(": ");
      boolean noun = line.startsWith("N ");
      if (colon < 0 || !noun && !line.startsWith("V ")) {
        throw at.fault("neither N nor V, or no colon");
      }
      int number = numbers.computeIfAbsent(line.substring(0, colon), any -> numbers.size() + 1);
      for (String word : line.substring(colon + 2).split(" ")) {
        if ((noun ? nouns : verbs).put(word, number) != null) {
          throw at.fault("\"" + word + "\" is listed twice");
        }
      }
    }
  }

  /** The number of a word's class, from 1; 0 if it has none. */
  int of(String lemma, String tag) {
    if (tag.startsWith("NN")) {
      return nouns.getOrDefault(lemma.toLowerCase(Locale.ROOT), 0);
    }
    return tag.startsWith("VB") ? verbs.getOrDefault(lemma, 0) : 0;
  }
}
