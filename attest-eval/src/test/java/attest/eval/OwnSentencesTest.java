package attest.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSentencesTest {
  private static final Set<String> RELATIONS =
      Set.of(
          "root",
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:agent",
          "obl:unmarked",
          "nmod",
          "nmod:poss",
          "nmod:desc",
          "nmod:unmarked",
          "compound",
          "compound:prt",
          "amod",
          "nummod",
          "det",
          "case",
          "mark",
          "cc",
          "conj",
          "advmod",
          "advcl",
          "acl",
          "acl:relcl",
          "ccomp",
          "xcomp",
          "csubj",
          "appos",
          "aux",
          "aux:pass",
          "cop",
          "flat",
          "fixed",
          "list",
          "expl",
          "parataxis",
          "punct");

  private static Treebank read(String name) throws IOException {
    try (InputStream in = OwnSentencesTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Treebank.of(name, text.lines().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"own-sentences.conllu", "own-news-test.conllu"})
  void everySentenceIsOneTreeWithRelationsOfTheScheme(String name) throws IOException {
    for (Treebank.Sentence sentence : read(name).sentences()) {
      List<Treebank.Word> words = sentence.words();
      assertThat(words.stream().filter(word -> word.head() == 0)).as(sentence.text()).hasSize(1);
      for (int i = 1; i <= words.size(); i++) {
        assertThat(RELATIONS).as(sentence.text()).contains(words.get(i - 1).relation());
        int at = i;
        for (int steps = 0; at != 0; steps++) {
          assertThat(steps).as(sentence.text()).isLessThanOrEqualTo(words.size());
          at = words.get(at - 1).head();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"own-sentences.conllu", "own-news-test.conllu"})
  void theWordsSpellTheText(String name) throws IOException {
    for (Treebank.Sentence sentence : read(name).sentences()) {
      StringBuilder spelled = new StringBuilder();
      for (Treebank.Word word : sentence.words()) {
        spelled.append(word.form()).append(word.spaceBehind() ? " " : "");
      }
      assertThat(spelled.toString().strip()).isEqualTo(sentence.text());
    }
  }

  @Test
  void thereAreSentencesEnoughOfTheRegister() throws IOException {
    assertThat(read("own-sentences.conllu").sentences())
        .hasSizeGreaterThanOrEqualTo(310)
        .extracting(Treebank.Sentence::text)
        .doesNotHaveDuplicates();
  }

  @Test
  void noTestSentenceIsTrainedOn() throws IOException {
    List<String> trained =
        read("own-sentences.conllu").sentences().stream().map(Treebank.Sentence::text).toList();
    assertThat(read("own-news-test.conllu").sentences())
        .extracting(Treebank.Sentence::text)
        .doesNotContainAnyElementsOf(trained)
        .hasSize(60);
  }
}
