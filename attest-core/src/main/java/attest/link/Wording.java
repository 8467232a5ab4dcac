package attest.link;

import attest.model.Report;
import attest.model.Zone;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a report's own text in order, each as a hash of four bytes; what pages put around a
 * text (subscriptions, credits, notices) is left out. Two reports are compared by the runs of words
 * that both hold.
 */
final class Wording {
  /** Words in a run that is looked up to bring two reports together. */
  private static final int MARK = 5;

  private static final int SHORT = 100;
  private static final int ONE_IN_TWO = 1;
  private static final int ONE_IN_EIGHT = 7;

  private final int[] words;

  private Wording(int[] words) {
    this.words = words;
  }

  static Wording of(Report report) {
    StringBuilder body = new StringBuilder();
    for (Zone zone : report.zones()) {
      boolean told = zone.kind() == Zone.Kind.BODY || zone.kind() == Zone.Kind.STANDFIRST;
      if (told) {
        body.append(zone.span().in(report.text())).append('\n');
      }
    }
    return of(body.isEmpty() ? report.text() : body.toString());
  }

  static Wording of(String text) {
    return of(Passage.words(Boilerplate.standard().without(text)));
  }

  static Wording of(List<String> words) {
    return new Wording(
        words.stream().mapToInt(word -> (int) (Passage.hash(word) >>> 32)).toArray());
  }

  int size() {
    return words.length;
  }

  int at(int index) {
    return words[index];
  }

  /** Whether the same words stand from the two places on, for as many words as given. */
  boolean sameRun(int at, Wording other, int there, int length) {
    return Arrays.equals(words, at, at + length, other.words, there, there + length);
  }

  /**
   * Hashes of some of its runs, chosen by their value, so that two copies keep the same ones: one
   * run in two of a short text, one in eight of a longer one (mod-m sketch, Broder 1997).
   */
  long[] marks() {
    int runs = words.length - MARK + 1;
    int kept = runs <= SHORT ? ONE_IN_TWO : ONE_IN_EIGHT;
    long[] marks = new long[Math.max(0, runs)];
    int size = 0;
    for (int i = 0; i < runs; i++) {
      long hash = 0;
      for (int j = 0; j < MARK; j++) {
        hash = hash * 0x9E3779B97F4A7C15L + words[i + j];
      }
      long mixed = Passage.mix(hash);
      if ((mixed & kept) == 0) {
        marks[size++] = mixed;
      }
    }
    return Arrays.stream(marks, 0, size).sorted().distinct().toArray();
  }
}
