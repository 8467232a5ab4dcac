package attest.eval;

import attest.language.English;
import attest.language.EnglishModel;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Zone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command that scores the language core against a treebank: tags, lemmas and trees on the
 * treebank's tokens with predicted tags, and tokens and sentences from raw text. Punctuation does
 * not count in attachment scores; a label is right when its main type is.
 */
public final class EvaluateTrees {
  private static final String USAGE =
      """
      usage: ./measure trees [--model FILE] FILE.conllu...
        --model   a model just trained; otherwise the one on the class path
      """;

  private EvaluateTrees() {}

  /** Prints the scores of each file. Exit code 2: wrong use or a missing path. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(USAGE, args);
    if (arguments.plain().isEmpty()) {
      Arguments.fail(USAGE);
    }
    English english = arguments.all("model").isEmpty() ? English.load() : model(arguments);
    for (String name : arguments.plain()) {
      Path file = Path.of(name);
      if (!Files.exists(file)) {
        Arguments.fail(file + " does not exist");
      }
      Treebank gold = Treebank.read(file);
      System.out.printf("%s: %d sentences%n", file.getFileName(), gold.sentences().size());
      System.out.print(score(english, gold).report());
      System.out.print(RawTextScores.of(english, gold).report());
    }
  }

  private static English model(Arguments arguments) throws IOException {
    try (InputStream in = Files.newInputStream(arguments.existing("model"))) {
      return English.of(EnglishModel.read(in));
    }
  }

  static TreeScores score(English english, Treebank gold) {
    TreeScores scores = new TreeScores();
    for (Treebank.Sentence sentence : gold.sentences()) {
      scores.add(sentence, onGoldTokens(english, sentence));
    }
    return scores;
  }

  private static Sentence onGoldTokens(English english, Treebank.Sentence sentence) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (Treebank.Word word : sentence.words()) {
      int start = text.length();
      text.append(word.form());
      spans.add(new Span(start, text.length()));
      if (word.spaceBehind()) {
        text.append(' ');
      }
    }
    return english.sentence(text.toString(), spans, 0, Zone.Kind.BODY);
  }
}
