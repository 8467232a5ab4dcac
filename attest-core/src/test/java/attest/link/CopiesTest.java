package attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Copies told from rewritten and from independent reports on pairs that were made by hand. */
class CopiesTest {
  private static final String ORIGINAL = "original";

  /**
   * An original and another text.
   *
   * @param kind copy, edited copy, rewritten or independent
   */
  private record Pair(String title, String kind, String original, String other) {
    boolean isCopy() {
      return kind.endsWith("copy");
    }

    double share() {
      Wording one = Wording.of(original);
      return Copies.share(new Runs(one), one, Wording.of(other));
    }

    boolean isFound() {
      List<Integer> found = new ArrayList<>();
      Copies.among(List.of(Wording.of(original), Wording.of(other)), (one, two) -> found.add(two));
      return !found.isEmpty();
    }
  }

  @Test
  void tellsCopiesFromRetellings() throws IOException {
    List<Pair> pairs = pairs();
    int right = 0;
    int wrong = 0;
    Map<String, Integer> found = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    for (Pair pair : pairs) {
      boolean said = pair.isFound();
      all.merge(pair.kind(), 1, Integer::sum);
      found.merge(pair.kind(), said ? 1 : 0, Integer::sum);
      right += said && pair.isCopy() ? 1 : 0;
      wrong += said && !pair.isCopy() ? 1 : 0;
      if (said != pair.isCopy()) {
        System.out.println((said ? "taken for a copy: " : "missed: ") + pair.title());
      }
    }
    double precision = (double) right / (right + wrong);
    double recall = (double) right / pairs.stream().filter(Pair::isCopy).count();
    System.out.printf(
        Locale.ROOT,
        "%d pairs, precision %.3f, recall %.3f; said to be copies %s of %s%n",
        pairs.size(),
        precision,
        recall,
        found,
        all);

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
    assertThat(precision).isGreaterThanOrEqualTo(0.95);
    assertThat(recall).isGreaterThanOrEqualTo(0.90);
  }

  /** How far the two kinds lie apart: the limit could move a good way without a change. */
  @Test
  void leavesRoomOnBothSidesOfTheLimit() throws IOException {
    double leastCopy =
        pairs().stream().filter(Pair::isCopy).mapToDouble(Pair::share).min().orElse(0);
    double mostOther =
        pairs().stream().filter(p -> !p.isCopy()).mapToDouble(Pair::share).max().orElse(1);
    System.out.printf(
        Locale.ROOT, "least share of a copy %.2f, most of another %.2f%n", leastCopy, mostOther);

    assertThat(leastCopy).isGreaterThan(Copies.LEAST_SHARE + 0.1);
    assertThat(mostOther).isLessThan(Copies.LEAST_SHARE - 0.1);
  }

  @Test
  void noOriginalIsACopyOfAnother() throws IOException {
    List<Wording> originals =
        pairs().stream().map(Pair::original).distinct().map(Wording::of).toList();
    List<String> tied = new ArrayList<>();

    Copies.among(originals, (one, other) -> tied.add(one + " " + other));

    assertThat(tied).isEmpty();
  }

  private static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    String[] items = text().split("(?m)^## ", -1);
    for (int i = 1; i < items.length; i++) {
      String[] texts = items[i].split("(?m)^### ", -1);
      String title = texts[0].strip();
      String original = "";
      for (int j = 1; j < texts.length; j++) {
        String[] named = texts[j].split("\n", 2);
        if (named[0].equals(ORIGINAL)) {
          original = named[1].strip();
        } else {
          pairs.add(new Pair(title, named[0].strip(), original, named[1].strip()));
        }
      }
    }
    return pairs;
  }

  private static String text() throws IOException {
    try (InputStream in = CopiesTest.class.getResourceAsStream("copies.md")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
