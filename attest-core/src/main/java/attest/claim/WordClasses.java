package attest.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Classes of nouns that triggers need beside them: troops, prisoners, aircraft, territory. */
final class WordClasses {
  private final Map<String, Set<String>> heads = new HashMap<>();
  private final Map<String, Map<String, List<List<String>>>> phrases = new HashMap<>();

  static WordClasses english() {
    WordClasses classes = new WordClasses();
    for (List<String> row : Table.english("trigger-classes", 2)) {
      classes.add(row.get(0), row.get(1));
    }
    return classes;
  }

  private void add(String name, String words) {
    Set<String> single = heads.computeIfAbsent(name, key -> new TreeSet<>());
    Map<String, List<List<String>>> longer = phrases.computeIfAbsent(name, key -> new HashMap<>());
    for (List<String> written : Table.phrases(words)) {
      List<String> phrase =
          written.stream().flatMap(word -> Arrays.stream(word.split("-"))).toList();
      if (written.size() == 1) {
        single.add(written.getFirst());
      }
      if (phrase.size() > 1) {
        longer.computeIfAbsent(phrase.getLast(), key -> new java.util.ArrayList<>()).add(phrase);
      }
    }
  }

  /**
   * Whether the word at the given place, with those before it, is of the class; of a word with a
   * hyphen any piece will do ("sit-in").
   */
  boolean is(Wording words, int at, String name) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    Set<String> single = heads.getOrDefault(name, Set.of());
    Map<String, List<List<String>>> longer = phrases.getOrDefault(name, Map.of());
    for (String stem : words.stems(at)) {
      if (single.contains(stem)) {
        return true;
      }
      for (List<String> phrase : longer.getOrDefault(stem, List.of())) {
        if (endsAt(words, at, phrase)) {
          return true;
        }
      }
    }
    return words.isHyphen(at + 1) && is(words, at + 2, name);
  }

  private static boolean endsAt(Wording words, int at, List<String> phrase) {
    int word = at - 1;
    for (int i = phrase.size() - 2; i >= 0; i--) {
      while (words.isHyphen(word)) {
        word--;
      }
      if (!words.at(word).equals(phrase.get(i))) {
        return false;
      }
      word--;
    }
    return true;
  }

  /** Whether some word of [from, to) is of the class. */
  boolean any(Wording words, int from, int to, String name) {
    for (int at = Math.max(0, from); at < to; at++) {
      if (is(words, at, name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some noun is of the class: "a fire", "the crash"; not "the firing", "stormed". */
  boolean anyNoun(Wording words, String name) {
    for (int at = 0; at < words.size(); at++) {
      boolean noun = !words.isVerb(at) && !words.at(at).endsWith("ing");
      if (noun && is(words, at, name)) {
        return true;
      }
    }
    return false;
  }
}
