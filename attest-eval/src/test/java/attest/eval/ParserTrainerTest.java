package attest.eval;

import static org.assertj.core.api.Assertions.assertThat;

import attest.language.English;
import attest.language.EnglishModel;
import attest.model.Sentence;
import attest.model.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserTrainerTest {
  private static final NewsGrammar TOY =
      new NewsGrammar(
          List.of(
              "TEXT: nsubj=NP *VERB obj=NP punct=./.",
              "NP: det=DET *NOUN",
              "DET/DT: the a this",
              "NOUN/NN: army rebel town jet camp",
              "VERB/VBD: bombed left saw"));

  private static EnglishModel train(int threads) throws Exception {
    TrainingPlan.Learning learning = new TrainingPlan.Learning(4, 5, 1);
    TrainingPlan plan = new TrainingPlan(learning, learning, learning, 1, 2, threads, 1);
    Treebank none = new Treebank(List.of());
    TrainingText text = new TrainingText(TOY.draw(200, 1), none, none, none);
    return new LanguageTrainer(text, plan).train();
  }

  private static byte[] bytes(EnglishModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void aToyLanguageIsLearned() throws Exception {
    EnglishModel model = EnglishModel.read(new ByteArrayInputStream(bytes(train(2))));
    Sentence sentence =
        English.of(model).sentences("The rebel saw this camp.", List.of()).getFirst();
    assertThat(sentence.tokens()).extracting(Token::head).containsExactly(1, 2, -1, 4, 2, 2);
    assertThat(sentence.tokens()).extracting(Token::tag).contains("VBD", "DT", ".");
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() throws Exception {
    assertThat(bytes(train(1))).isEqualTo(bytes(train(2)));
  }
}
