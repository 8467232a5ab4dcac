package attest.eval;

import attest.language.EnglishModel;
import attest.language.EnglishModel.ParserWeights;
import attest.language.Lexemes;
import attest.language.Parser;
import attest.language.ParserInput;
import attest.language.Tagger;
import attest.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains the whole English model. What one part feeds to the next in training comes from
 * jackknifing: a fifth of the sentences is always handled by a part that has not seen it, so that
 * the next part learns from mistakes as they will happen.
 */
final class LanguageTrainer {
  private static final int FOLDS = 5;

  private final TrainingPlan plan;
  private final List<String> tags;
  private final List<String> relations;
  private final EnglishModel.Vocabulary vocabulary;
  private final Lexemes lexemes;
  private final Paradigms paradigms = Paradigms.builtIn();
  private final List<Example> examples;
  private final List<Example> ofTagger;

  /** Takes in what to learn from. */
  LanguageTrainer(TrainingText text, TrainingPlan plan) {
    this.plan = plan;
    TreeSet<String> tagNames = new TreeSet<>();
    TreeSet<String> relationNames = new TreeSet<>();
    text.words()
        .forEach(word -> {
          tagNames.add(word.tag());
          relationNames.add(word.relation());
        });
    tags = List.copyOf(tagNames);
    relations = List.copyOf(relationNames);
    vocabulary = new VocabularyBuilder(text.given()).build();
    lexemes = new Lexemes(vocabulary, tags);
    examples = examples(text.given().and(text.drawn()), 1);
    examples.addAll(examples(text.own(), plan.ownWeight()));
    ofTagger = new ArrayList<>(examples);
    ofTagger.addAll(examples(text.ownOfTagger(), plan.ownWeight()));
  }

  private List<Example> examples(Treebank treebank, int weight) {
    List<Example> made = new ArrayList<>();
    for (Treebank.Sentence sentence : treebank.sentences()) {
      made.add(new Example(sentence, weight, tags, relations));
    }
    return made;
  }

  EnglishModel train() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(plan.threads())) {
      say(
          "%d sentences, %d words",
          ofTagger.size(), ofTagger.stream().mapToInt(Example::size).sum());
      say("tagger, %d rounds", plan.tags().rounds());
      Future<TaggerTrainer.Trained> whole = threads.submit(() -> tagger().train(ofTagger));
      all(threads, fold -> tagFold(fold));
      TaggerTrainer.Trained tagger = whole.get();
      say("right-to-left parser, %d rounds", plan.moves().rounds());
      Future<ParserWeights> back = threads.submit(() -> backward(examples, plan.withRuns(1)));
      all(threads, fold -> guideFold(fold));
      ParserWeights backward = back.get();
      say("left-to-right parser, %d rounds", plan.moves().rounds());
      ParserWeights forward = forward();
      return new EnglishModel(
          tags, tagger.lexicon(), tagger.weights(), relations, backward, forward, vocabulary);
    }
  }

  private interface Fold {
    void run(int fold);
  }

  private static void all(ExecutorService threads, Fold work) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int number = fold;
      running.add(threads.submit(() -> work.run(number)));
    }
    for (Future<?> one : running) {
      one.get();
    }
  }

  private List<Example> part(int fold, boolean heldOut) {
    List<Example> part = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if ((i % FOLDS == fold) == heldOut) {
        part.add(examples.get(i));
      }
    }
    return part;
  }

  private TaggerTrainer tagger() {
    return new TaggerTrainer(tags.size(), plan.tags(), paradigms, plan.seed());
  }

  private void tagFold(int fold) {
    Tagger tagger = tagger().train(part(fold, false)).tagger(tags.size());
    for (Example example : part(fold, true)) {
      example.tags = tagger.tag(example.words);
    }
  }

  private ParserWeights backward(List<Example> part, TrainingPlan how) {
    List<ParserTrainer.Lesson> lessons = new ArrayList<>();
    for (Example example : part) {
      Tree mirrored = new Tree(example.goldHeads, example.goldLabels).reversed();
      int size = example.size();
      int[] heads = new int[size + 1];
      int[] labels = new int[size + 1];
      for (int i = 1; i <= size; i++) {
        heads[i] = mirrored.head(i);
        labels[i] = mirrored.label(i);
      }
      lessons.add(
          new ParserTrainer.Lesson(
              example.input(lexemes).reversed(), heads, labels, example.weight));
    }
    return ParserTrainer.train(relations.size(), how, lessons);
  }

  private void guideFold(int fold) {
    ParserWeights weights = backward(part(fold, false), plan.forFold());
    Parser parser = new Parser(weights.arcs(), weights.labels(), relations.size());
    for (Example example : part(fold, true)) {
      ParserInput input = example.input(lexemes);
      example.guided = Optional.of(input.guidedBy(parser.parse(input.reversed()).reversed()));
    }
  }

  private ParserWeights forward() {
    List<ParserTrainer.Lesson> lessons = new ArrayList<>();
    for (Example example : examples) {
      ParserInput input = example.guided.orElseThrow();
      lessons.add(
          new ParserTrainer.Lesson(input, example.goldHeads, example.goldLabels, example.weight));
    }
    return ParserTrainer.train(relations.size(), plan, lessons);
  }

  private static void say(String what, Object... values) {
    System.err.printf(what + "%n", values);
  }
}
