package attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The wording of a passage as hashes of its runs of five words, so that copies are found although a
 * word was changed here and there (shingling, Broder 1997).
 *
 * @param shingles hashes of its runs of five words; of all its words where it has fewer
 * @param words hashes of its words of four letters and more
 */
record Passage(SortedSet<Long> shingles, SortedSet<Long> words) {
  private static final int RUN = 5;
  private static final int FEWEST_WORDS = 8;

  static Passage of(String text) {
    List<String> all = words(text);
    SortedSet<Long> words = new TreeSet<>();
    all.stream().filter(w -> w.length() > 3).forEach(w -> words.add(hash(w)));
    return new Passage(shingles(all, RUN, FEWEST_WORDS), words);
  }

  /** Letters and digits alone, in lower case: case, quotes and dashes vary between copies. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /** Hashes of the runs of the given length; none where there are fewer words than the least. */
  static SortedSet<Long> shingles(List<String> words, int run, int least) {
    SortedSet<Long> shingles = new TreeSet<>();
    if (words.size() < least) {
      return shingles;
    }
    for (int i = 0; i + run <= words.size(); i++) {
      long hash = 0;
      for (int j = 0; j < run; j++) {
        hash = hash * 0x9E3779B97F4A7C15L + hash(words.get(i + j));
      }
      shingles.add(mix(hash));
    }
    return shingles;
  }

  /** Whether most of the shorter passage stands in the longer one. */
  boolean isCopyOf(Passage other) {
    return containment(shingles, other.shingles) >= 0.5;
  }

  /** Dice of the longer words: how alike two tellings sound. */
  double likeness(Passage other) {
    int sum = words.size() + other.words.size();
    return sum == 0 ? 0 : 2.0 * shared(words, other.words) / sum;
  }

  static double containment(SortedSet<Long> one, SortedSet<Long> other) {
    int least = Math.min(one.size(), other.size());
    return least == 0 ? 0 : (double) shared(one, other) / least;
  }

  private static int shared(SortedSet<Long> one, SortedSet<Long> other) {
    boolean oneIsSmaller = one.size() <= other.size();
    SortedSet<Long> small = oneIsSmaller ? one : other;
    SortedSet<Long> large = oneIsSmaller ? other : one;
    int shared = 0;
    for (Long hash : small) {
      if (large.contains(hash)) {
        shared++;
      }
    }
    return shared;
  }

  /** The least hashes: two copies very likely share one of them (bottom-k sketch). */
  List<Long> sketch(int size) {
    return shingles.stream().limit(size).toList();
  }

  private static long hash(String word) {
    long hash = 1125899906842597L;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 29);
  }
}
