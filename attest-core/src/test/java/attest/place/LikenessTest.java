package attest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

  @ParameterizedTest
  @CsvSource({
    "Hajin, Hajin, 1",
    "Raqqa, Ar Raqqah, .97",
    "Hajin, Hajeen, .9",
    "Deir Ezzor, Dayr az Zawr, .817",
    "Mosul, Paris, 0"
  })
  void changesOfRomanisationCostLittle(String one, String other, double likeness) {
    Likeness likenessTo = new Likeness(NameKey.fold(one), 0.7);
    assertThat(likenessTo.of(new Spelling().read(other))).isCloseTo(likeness, within(0.001));
  }

  /** The quick look-up against one that weighs every name with the whole table of distances. */
  @Test
  void aQuickLookUpFindsWhatAPlainOneFinds() {
    List<Integer> sample = new ArrayList<>();
    for (int place = 0; place < GAZETTEER.size(); place += GAZETTEER.size() / 150) {
      sample.add(place);
    }
    for (int place : sample) {
      String name = GAZETTEER.nameOf(place);
      NameKey key = NameKey.of(name);
      List<Gazetteer.Hit> all = new ArrayList<>();
      for (Gazetteer.Hit hit : GAZETTEER.hits(key, 0)) {
        double likeness = plainLikeness(key.folded(), NameKey.fold(hit.name()));
        if (likeness >= 0.85) {
          all.add(new Gazetteer.Hit(hit.name(), likeness, hit.places()));
        }
      }
      all.sort(Comparator.comparingDouble(Gazetteer.Hit::likeness).reversed());
      assertThat(GAZETTEER.hits(key, 0.85)).as(name).isEqualTo(all);
    }
  }

  private static double plainLikeness(String folded, String other) {
    if (Likeness.sameness(folded, other) > 0) {
      return Likeness.sameness(folded, other);
    }
    String a = NameKey.bare(folded);
    String b = NameKey.bare(other);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        int least = i + j == 0 ? 0 : Integer.MAX_VALUE;
        if (i > 0) {
          least = Math.min(least, cost[i - 1][j] + gap(a, i - 1));
        }
        if (j > 0) {
          least = Math.min(least, cost[i][j - 1] + gap(b, j - 1));
        }
        if (i > 0 && j > 0) {
          least =
              Math.min(least, cost[i - 1][j - 1] + Likeness.swap(a.charAt(i - 1), b.charAt(j - 1)));
        }
        cost[i][j] = least;
      }
    }
    int longest = Math.max(a.length(), b.length());
    double lost = 1.2 * cost[a.length()][b.length()] / 100 / longest;
    return Math.max(0, Likeness.SAME_BUT_ARTICLE - lost);
  }

  private static int gap(String s, int at) {
    char before = at > 0 ? s.charAt(at - 1) : ' ';
    char after = at + 1 < s.length() ? s.charAt(at + 1) : ' ';
    return Likeness.gap(before, s.charAt(at), after);
  }
}
