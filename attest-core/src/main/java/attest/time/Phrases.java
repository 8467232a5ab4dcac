package attest.time;

import attest.resource.ResourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words and phrases of a resource file with the value each stands for; the longest one wins. A line
 * reads {@code value = phrase | phrase}; {@code #} starts a comment.
 */
final class Phrases {
  /** A phrase found: its value and the index after its last word. */
  record Match(String value, int to) {
    int number() {
      return Integer.parseInt(value);
    }
  }

  private record Entry(List<String> words, String value) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private Phrases() {}

  /** Loads {@code english/NAME.txt}. */
  static Phrases english(String name) {
    String file = "english/" + name + ".txt";
    Phrases phrases = new Phrases();
    for (ResourceFile.Line line : ResourceFile.lines(Phrases.class, file)) {
      phrases.add(line);
    }
    phrases.byFirstWord.values().forEach(Phrases::sortLongestFirst);
    return phrases;
  }

  /** Every word of every phrase. */
  Set<String> words() {
    Set<String> words = new HashSet<>();
    byFirstWord.values().forEach(list -> list.forEach(entry -> words.addAll(entry.words())));
    return words;
  }

  /** The value of a phrase of a single word. */
  Optional<String> of(String word) {
    return byFirstWord.getOrDefault(word, List.of()).stream()
        .filter(entry -> entry.words().size() == 1)
        .map(Entry::value)
        .findFirst();
  }

  /** The longest phrase that starts at the given word. */
  Optional<Match> at(Words words, int from) {
    for (Entry entry : byFirstWord.getOrDefault(words.lower(from), List.of())) {
      if (fits(entry.words(), words, from)) {
        return Optional.of(new Match(entry.value(), from + entry.words().size()));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(List<String> phrase, Words words, int from) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!words.is(from + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(ResourceFile.Line line) {
    String content = line.text();
    int equals = content.indexOf('=');
    if (equals < 0) {
      throw line.fault("no \"=\" in \"" + content + "\"");
    }
    String value = content.substring(0, equals).strip();
    for (String phrase : content.substring(equals + 1).split("\\|")) {
      List<String> words = Words.of(phrase);
      List<Entry> entries =
          byFirstWord.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
      if (entries.stream().anyMatch(entry -> entry.words().equals(words))) {
        throw line.fault("\"" + phrase.strip() + "\" is listed twice");
      }
      entries.add(new Entry(words, value));
    }
  }

  private static void sortLongestFirst(List<Entry> entries) {
    entries.sort(Comparator.comparingInt((Entry entry) -> -entry.words().size()));
  }
}
