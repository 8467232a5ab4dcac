package attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AsidesTest {
  private static final List<String> RELATIONS =
      List.of("root", "nsubj", "nsubj:pass", "appos", "case", "obl", "punct", "det");
  private final Asides asides = new Asides(RELATIONS);

  private static final List<String> FORMS =
      List.of("Haddad", "\u2014", "a", "veteran", "\u2014", "died");

  @Test
  void aSubjectBetweenDashesIsAnAppositionOfTheNounBeforeThem() {
    Tree tree = new Tree(new int[] {0, 6, 4, 4, 6, 4, 0}, new int[] {0, 5, 6, 7, 1, 6, 0});
    Tree mended = asides.mended(tree, FORMS);
    assertThat(mended.head(4)).isEqualTo(1);
    assertThat(mended.label(4)).isEqualTo(RELATIONS.indexOf("appos"));
    assertThat(mended.label(1)).isEqualTo(RELATIONS.indexOf("nsubj"));
  }

  @Test
  void aRightTreeStaysAsItIs() {
    Tree tree = new Tree(new int[] {0, 6, 4, 4, 1, 4, 0}, new int[] {0, 1, 6, 7, 3, 6, 0});
    assertThat(asides.mended(tree, FORMS)).isSameAs(tree);
  }

  @Test
  void withoutAPairOfDashesNothingChanges() {
    Tree tree = new Tree(new int[] {0, 2, 0}, new int[] {0, 1, 0});
    assertThat(asides.mended(tree, List.of("Haddad", "died"))).isSameAs(tree);
  }
}
