package attest.eval;

import attest.language.EnglishModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command that trains the English model from UD English-EWT and the own sentences of the news
 * register. Other treebank files can be added to measure what they would bring.
 */
public final class TrainLanguage {
  private static final String USAGE =
      """
      usage: ./measure train --treebanks DIR --out FILE [--more FILE.conllu]... [--documents PREFIX]...
             [--drawn N] [--rounds N] [--least N] [--own-weight N] [--runs N]
             [--threads N] [--own N] [--own-of-parsers N]
        --treebanks   folder that holds UD_English-EWT/en_ewt-ud-train.conllu
        --more        a further treebank file; the shipped model uses none
        --drawn       how many sentences to draw from the grammar of the news
        --documents   of further files, only documents whose id starts so
        --runs        how many times each parser is trained, the outcomes summed
        --own, --own-of-parsers
                      learn from the first N of the own sentences, and the parsers from fewer;
                      the model card says which ones the shipped model knows
      """;
  private static final String TRAIN = "UD_English-EWT/en_ewt-ud-train.conllu";
  private static final int DRAWN = 2000;
  private static final String OWN = "own-sentences.conllu";

  private TrainLanguage() {}

  /** Trains and writes the model. Exit code 2: wrong use or a missing path. */
  public static void main(String[] args) throws Exception {
    Arguments arguments = new Arguments(USAGE, args);
    Path treebanks = arguments.existing("treebanks");
    Path out = arguments.path("out");
    Treebank given = TokenConventions.ours(Treebank.read(existing(treebanks.resolve(TRAIN))));
    List<String> documents = arguments.all("documents");
    for (String more : arguments.all("more")) {
      given = given.and(select(Treebank.read(existing(Path.of(more))), documents));
    }
    TrainingPlan plan = plan(arguments);
    int drawn = arguments.number("drawn", DRAWN);
    Treebank news = NewsGrammar.builtIn().draw(drawn, plan.seed());
    List<Treebank.Sentence> own = own().sentences();
    int taken = Math.min(own.size(), arguments.number("own", own.size()));
    int ofParsers = Math.min(taken, arguments.number("own-of-parsers", taken));
    TrainingText text =
        new TrainingText(
            given,
            news,
            new Treebank(own.subList(0, ofParsers)),
            new Treebank(own.subList(ofParsers, taken)));
    EnglishModel model = new LanguageTrainer(text, plan).train();
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 20)) {
      model.write(stream);
    }
    System.err.printf("%s: %d bytes%n", out, Files.size(out));
  }

  private static TrainingPlan plan(Arguments arguments) {
    TrainingPlan usual = TrainingPlan.USUAL;
    int least = arguments.number("least", usual.moves().leastUpdates());
    int rounds = arguments.number("rounds", usual.moves().rounds());
    return new TrainingPlan(
        usual.tags(),
        usual.moves().withRounds(rounds).withLeastUpdates(least),
        usual.labels().withRounds(rounds).withLeastUpdates(least),
        arguments.number("own-weight", usual.ownWeight()),
        arguments.number("runs", usual.runs()),
        arguments.number("threads", usual.threads()),
        usual.seed());
  }

  private static Path existing(Path path) {
    if (!Files.exists(path)) {
      Arguments.fail(path + " does not exist");
    }
    return path;
  }

  private static Treebank select(Treebank all, List<String> documents) {
    if (documents.isEmpty()) {
      return all;
    }
    List<Treebank.Sentence> chosen = new ArrayList<>();
    for (Treebank.Sentence sentence : all.sentences()) {
      if (documents.stream().anyMatch(sentence.document()::startsWith)) {
        chosen.add(sentence);
      }
    }
    return new Treebank(chosen);
  }

  private static Treebank own() throws IOException {
    try (InputStream in = TrainLanguage.class.getResourceAsStream(OWN)) {
      if (in == null) {
        throw new IllegalStateException(OWN + " is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Treebank.of(OWN, text.lines().toList());
    }
  }
}
