package attest.language;

import attest.resource.ResourceFile;
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
    Set<String> words = new LinkedHashSet<>();
    for (ResourceFile.Line line : ResourceFile.lines(WordList.class, file)) {
      int comment = line.text().indexOf('#');
      String word = (comment < 0 ? line.text() : line.text().substring(0, comment)).strip();
      if (!words.add(word)) {
        throw line.fault("\"" + word + "\" is listed twice");
      }
    }
    return Collections.unmodifiableSet(words);
  }
}
