package attest.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A closed class of words that rules use, kept in a resource: auxiliaries, prepositions, months.
 */
final class WordSet {
  private WordSet() {}

  /** The words with the given name in {@code english/word-sets.tsv}. */
  static Set<String> english(String name) {
    for (List<String> row : Table.english("word-sets", 2)) {
      if (row.getFirst().equals(name)) {
        Set<String> words = new LinkedHashSet<>(List.of(row.get(1).split(" ")));
        return java.util.Collections.unmodifiableSet(words);
      }
    }
    throw new IllegalStateException("english/word-sets.tsv has no words named " + name);
  }
}
