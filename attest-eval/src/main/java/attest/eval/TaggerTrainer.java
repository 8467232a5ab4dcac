package attest.eval;

import attest.language.ClassWeights;
import attest.language.Features;
import attest.language.TagFeatures;
import attest.language.TagLexicon;
import attest.language.Tagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the tagger from left to right on its own decisions. */
final class TaggerTrainer {
  private final int classes;
  private final TrainingPlan.Learning how;
  private final long seed;
  private final Paradigms paradigms;

  TaggerTrainer(int classes, TrainingPlan.Learning how, Paradigms paradigms, long seed) {
    this.paradigms = paradigms;
    this.classes = classes;
    this.how = how;
    this.seed = seed;
  }

  /** What came out. */
  record Trained(TagLexicon lexicon, ClassWeights weights) {
    Tagger tagger(int classes) {
      return new Tagger(lexicon, weights, classes);
    }
  }

  Trained train(List<Example> examples) {
    TagLexicon lexicon = new LexiconBuilder(examples, paradigms).build();
    Perceptron perceptron = new Perceptron(classes);
    List<Example> order = new ArrayList<>();
    for (Example example : examples) {
      order.addAll(Collections.nCopies(example.weight, example));
    }
    Random random = new Random(seed);
    for (int round = 0; round < how.rounds(); round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example, lexicon, perceptron);
      }
    }
    Perceptron.Packed packed = Perceptron.packed(List.of(perceptron), how.leastUpdates());
    return new Trained(lexicon, ClassWeights.pack(packed.keys, packed.weights, classes));
  }

  private void learn(Example example, TagLexicon lexicon, Perceptron perceptron) {
    Features features = new Features();
    int[] scores = new int[classes];
    int before = -1;
    int beforeThat = -1;
    for (int word = 0; word < example.size(); word++) {
      int tag = lexicon.certainTag(example.words, word);
      if (tag < 0) {
        TagFeatures.fill(features, example.words, lexicon, word, before, beforeThat);
        perceptron.score(features, scores);
        tag = Tagger.best(scores, classes);
        perceptron.learn(features, scores, example.goldTags[word], how.margin());
      }
      beforeThat = before;
      before = tag;
    }
  }
}
