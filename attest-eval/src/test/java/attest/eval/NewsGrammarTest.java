package attest.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsGrammarTest {
  @Test
  void aRuleGivesWordsAndTheirHeads() {
    NewsGrammar grammar =
        new NewsGrammar(List.of("TEXT: nsubj=WHO *bomb/VBP obj=camp/NN", "WHO/NNS: jets"));
    List<Treebank.Word> words = grammar.draw(1, 1).sentences().getFirst().words();
    assertThat(words).extracting(Treebank.Word::form).containsExactly("Jets", "bomb", "camp");
    assertThat(words).extracting(Treebank.Word::head).containsExactly(2, 0, 2);
    assertThat(words).extracting(Treebank.Word::relation).containsExactly("nsubj", "root", "obj");
  }

  @Test
  void everyDrawnSentenceIsATree() throws IOException {
    for (Treebank.Sentence sentence : NewsGrammar.builtIn().draw(500, 7).sentences()) {
      List<Treebank.Word> words = sentence.words();
      assertThat(words.stream().filter(word -> word.head() == 0)).hasSize(1);
      for (int i = 1; i <= words.size(); i++) {
        int at = i;
        for (int steps = 0; at != 0; steps++) {
          assertThat(steps).isLessThanOrEqualTo(words.size());
          at = words.get(at - 1).head();
        }
      }
    }
  }

  @Test
  void theSameSeedDrawsTheSame() throws IOException {
    NewsGrammar grammar = NewsGrammar.builtIn();
    assertThat(grammar.draw(20, 3)).isEqualTo(grammar.draw(20, 3));
  }

  @Test
  void anUnknownSymbolIsRefused() {
    assertThatThrownBy(() -> new NewsGrammar(List.of("TEXT: *NOBODY")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NOBODY");
  }
}
