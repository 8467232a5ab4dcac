package attest.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenConventionsTest {
  private static Treebank.Word word(String form, String tag, int head, boolean space) {
    return new Treebank.Word(form, form, tag, head, head == 0 ? "root" : "dep", space);
  }

  @Test
  void piecesOfANameBecomeOneWord() {
    Treebank.Sentence sentence =
        new Treebank.Sentence(
            "",
            "",
            true,
            List.of(
                word("Adel", "NNP", 5, true),
                word("al", "NNP", 1, false),
                word("-", "HYPH", 4, false),
                word("Sayed", "NNP", 2, true),
                word("spoke", "VBD", 0, true)));
    List<Treebank.Word> words =
        TokenConventions.ours(new Treebank(List.of(sentence))).sentences().getFirst().words();
    assertThat(words).extracting(Treebank.Word::form).containsExactly("Adel", "al-Sayed", "spoke");
    assertThat(words).extracting(Treebank.Word::head).containsExactly(3, 1, 0);
  }

  @Test
  void otherCompoundsStayApart() {
    Treebank.Sentence sentence =
        new Treebank.Sentence(
            "",
            "",
            true,
            List.of(
                word("well", "RB", 3, false),
                word("-", "HYPH", 1, false),
                word("known", "JJ", 0, true)));
    Treebank treebank = new Treebank(List.of(sentence));
    assertThat(TokenConventions.ours(treebank)).isEqualTo(treebank);
  }
}
