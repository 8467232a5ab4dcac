package attest.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A resource file of words, one a line; {@code #} starts a comment. A word listed twice is a fault.
 */
final class WordList {
  private WordList() {}

  /** The words of {@code english/<name>.txt}, in file order. */
  static Set<String> english(String name) {
    String file = "english/" + name + ".txt";
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Set<String> read(String file, BufferedReader lines) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      int comment = line.indexOf('#');
      String word = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!word.isEmpty() && !words.add(word)) {
        throw new IllegalStateException(file + ":" + number + ": \"" + word + "\" is listed twice");
      }
    }
    return Collections.unmodifiableSet(words);
  }
}
