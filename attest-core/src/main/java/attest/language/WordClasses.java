package attest.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    try (InputStream in = WordClasses.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      classes.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return classes;
  }

  private void read(BufferedReader lines) throws IOException {
    int at = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      at++;
      int colon = line.indexOf(": ");
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      boolean noun = line.startsWith("N ");
      if (colon < 0 || !noun && !line.startsWith("V ")) {
        throw new IllegalStateException(FILE + ":" + at + ": neither N nor V, or no colon");
      }
      int number = numbers.computeIfAbsent(line.substring(0, colon), any -> numbers.size() + 1);
      for (String word : line.substring(colon + 2).split(" ")) {
        if ((noun ? nouns : verbs).put(word, number) != null) {
          throw new IllegalStateException(FILE + ":" + at + ": \"" + word + "\" is listed twice");
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
