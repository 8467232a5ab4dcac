package attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The wording of a passage as hashes of its runs of five words, so that copies are found although a
 * word was changed here and there (shingling, Broder 1997).
 *
 * @param shingles hashes of its runs of five words; none for a passage of fewer than eight words
 * @param words hashes of its words of four letters and more
 * @param wording all of its words in order
 */
record Passage(Hashes shingles, Hashes words, Wording wording) {
  private static final int RUN = 5;
  private static final int FEWEST_WORDS = 8;
  private static final double MOST = 0.5;

  static Passage of(String text) {
    List<String> all = words(text);
    long[] words = all.stream().filter(w -> w.length() > 3).mapToLong(Passage::hash).toArray();
    return new Passage(shingles(all, RUN, FEWEST_WORDS), Hashes.of(words), Wording.of(all));
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
  static Hashes shingles(List<String> words, int run, int least) {
    if (words.size() < least) {
      return Hashes.of(new long[0]);
    }
    long[] hashes = words.stream().mapToLong(Passage::hash).toArray();
    long[] shingles = new long[hashes.length - run + 1];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int j = 0; j < run; j++) {
        hash = hash * 0x9E3779B97F4A7C15L + hashes[i + j];
      }
      shingles[i] = mix(hash);
    }
    return Hashes.of(shingles);
  }

  /** Whether most of the shorter passage stands in the longer one. */
  boolean isCopyOf(Passage other) {
    return shingles.containment(other.shingles) >= MOST;
  }

  /** Dice of the longer words: how alike two tellings sound. */
  double likeness(Passage other) {
    return words.dice(other.words);
  }

  /** The least hashes: two copies very likely share one of them (bottom-k sketch). */
  LongStream sketch(int size) {
    return LongStream.range(0, Math.min(size, shingles.size())).map(i -> shingles.at((int) i));
  }

  static long hash(String word) {
    long hash = 1125899906842597L;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return mix(hash);
  }

  static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 29);
  }
}
