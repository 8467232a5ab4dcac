package attest.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreebankTest {
  @Test
  void joinedWordsShareTheBlankBehindThem() {
    Treebank treebank =
        Treebank.of(
            "test",
            List.of(
                "# newdoc id = one",
                "# text = Don't go",
                "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_",
                "1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_",
                "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
                "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
                ""));
    List<Treebank.Word> words = treebank.sentences().getFirst().words();
    assertThat(words).extracting(Treebank.Word::spaceBehind).containsExactly(false, true, false);
    assertThat(treebank.sentences().getFirst().document()).isEqualTo("one");
    assertThat(treebank.words()).isEqualTo(3);
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThatThrownBy(() -> Treebank.of("bank.conllu", List.of("# text = x", "1\tx")))
        .hasMessageContaining("bank.conllu:2");
  }
}
