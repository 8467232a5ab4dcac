package attest.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a report is about, as the weights of its most telling words; a word written as a name counts
 * as a further word. Two reports of one story have a high cosine (story link detection, Allan 2002,
 * "Topic Detection and Tracking").
 *
 * @param terms hashes of the words, ascending
 * @param weights of each, together of length 1
 */
record StoryWords(long[] terms, float[] weights) {
  private static final int MOST = 120;
  private static final float AS_NAME = 0.7f;
  private static final int SHORTEST = 2;

  private record Term(long hash, float weight) {}

  static StoryWords of(String text, WordWeights weights) {
    Map<String, Integer> counts = new HashMap<>();
    new Cutter(text, counts).cut();
    List<Term> best =
        counts.entrySet().stream()
            .map(count -> term(count.getKey(), count.getValue(), weights))
            .filter(term -> term.weight > 0)
            .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::hash))
            .limit(MOST)
            .sorted(Comparator.comparingLong(Term::hash))
            .toList();
    double square = best.stream().mapToDouble(term -> term.weight * term.weight).sum();
    float length = (float) Math.sqrt(square);
    long[] terms = new long[best.size()];
    float[] parts = new float[best.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = best.get(i).hash;
      parts[i] = best.get(i).weight / length;
    }
    return new StoryWords(terms, parts);
  }

  private static Term term(String word, int count, WordWeights weights) {
    boolean name = word.startsWith("^");
    float weight = weights.of(name ? word.substring(1) : word) * (name ? AS_NAME : 1);
    return new Term(Passage.hash(word), (float) (1 + Math.log(count)) * weight);
  }

  /** The cosine of the two, from 0 = no word in common to 1. */
  double likeness(StoryWords other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The places of its most telling words. */
  int[] best(int most) {
    return java.util.stream.IntStream.range(0, terms.length)
        .mapToLong(i -> ((long) Float.floatToIntBits(weights[i]) << 32) | (terms.length - i))
        .sorted()
        .skip(Math.max(0, terms.length - most))
        .mapToInt(ranked -> terms.length - (int) ranked)
        .toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoryWords(long[] t, float[] w)
        && Arrays.equals(terms, t)
        && Arrays.equals(weights, w);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(terms);
  }

  @Override
  public String toString() {
    return terms.length + " words";
  }

  /** Cuts a text into words and numbers; "Hajin" inside a sentence also counts as "^hajin". */
  private record Cutter(String text, Map<String, Integer> counts) {
    void cut() {
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean inside = i < text.length() && isPart(i, start);
        if (inside && start < 0) {
          start = i;
        } else if (!inside && start >= 0) {
          word(start, i);
          start = -1;
        }
      }
    }

    private boolean isPart(int at, int start) {
      char c = text.charAt(at);
      boolean joins = c == '\'' || c == '’' || c == '-' || c == ',' || c == '.';
      return Character.isLetterOrDigit(c)
          || start >= 0
              && joins
              && at + 1 < text.length()
              && Character.isDigit(text.charAt(start)) == Character.isDigit(text.charAt(at + 1))
              && Character.isLetterOrDigit(text.charAt(at + 1))
              && (c != '.' && c != ',' || Character.isDigit(text.charAt(at + 1)));
    }

    private void word(int start, int end) {
      String word = text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
      if (word.endsWith("'s")) {
        word = word.substring(0, word.length() - 2);
      }
      if (word.length() < SHORTEST && !Character.isDigit(text.charAt(start))) {
        return;
      }
      counts.merge(word, 1, Integer::sum);
      if (Character.isUpperCase(text.charAt(start)) && !opensSentence(start)) {
        counts.merge("^" + word, 1, Integer::sum);
      }
    }

    private boolean opensSentence(int start) {
      int before = start - 1;
      while (before >= 0 && text.charAt(before) == ' ') {
        before--;
      }
      return before < 0 || ".!?\n".indexOf(text.charAt(before)) >= 0;
    }
  }
}
