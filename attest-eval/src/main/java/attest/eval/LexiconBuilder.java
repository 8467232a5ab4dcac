package attest.eval;

import attest.language.KeyTable;
import attest.language.TagLexicon;
import attest.language.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts which words stand with which tags; of rare words it says what their other forms tell. */
final class LexiconBuilder {
  private static final int CERTAIN_FROM = 20;
  private static final int COMMON_FROM = 4;

  private final Paradigms paradigms;
  private final Map<Long, Map<Integer, Integer>> exact = new TreeMap<>();
  private final Map<Long, Map<Integer, Integer>> small = new TreeMap<>();

  LexiconBuilder(List<Example> examples, Paradigms paradigms) {
    this.paradigms = paradigms;
    for (Example example : examples) {
      for (int i = 0; i < example.size(); i++) {
        int tag = example.goldTags[i];
        count(exact, example.words.exactKey(i), tag);
        count(small, example.words.smallKey(i), tag);
      }
    }
  }

  private static void count(Map<Long, Map<Integer, Integer>> counts, long key, int tag) {
    counts.computeIfAbsent(key, any -> new TreeMap<>()).merge(tag, 1, Integer::sum);
  }

  TagLexicon build() {
    Map<Long, Integer> certain = new TreeMap<>();
    exact.forEach((key, tags) -> {
      int all = total(tags);
      tags.forEach((tag, count) -> {
        if (all >= CERTAIN_FROM && count >= 0.995 * all) {
          certain.put(key, tag + 1);
        }
      });
    });
    Map<Long, Integer> sets = new TreeMap<>();
    Map<String, Integer> numbers = new TreeMap<>();
    small.forEach((key, tags) -> {
      int all = total(tags);
      if (all >= COMMON_FROM) {
        String set = set(tags, all);
        numbers.putIfAbsent(set, numbers.size() + 1);
        sets.put(key, numbers.get(set));
      }
    });
    for (String word : paradigms.words()) {
      String signs = paradigms.of(word);
      long key = Words.of(List.of(word)).smallKey(0);
      if (!signs.isEmpty() && !sets.containsKey(key)) {
        numbers.putIfAbsent(signs, numbers.size() + 1);
        sets.put(key, numbers.get(signs));
      }
    }
    return new TagLexicon(table(certain), table(sets));
  }

  private static int total(Map<Integer, Integer> tags) {
    return tags.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The tags that make up at least a twelfth each, in order of number, the main one marked. */
  private static String set(Map<Integer, Integer> tags, int all) {
    StringBuilder set = new StringBuilder();
    tags.forEach((tag, count) -> {
      if (count * 12 >= all) {
        set.append(count * 2 > all ? "*" : "").append(tag).append(' ');
      }
    });
    return set.toString();
  }

  private static KeyTable table(Map<Long, Integer> entries) {
    long[] keys = entries.keySet().stream().mapToLong(Long::longValue).toArray();
    int[] values = entries.values().stream().mapToInt(Integer::intValue).toArray();
    return KeyTable.of(keys, values);
  }
}
