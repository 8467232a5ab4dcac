package attest.eval;

import attest.language.ArcFeatures;
import attest.language.ArcWeights;
import attest.language.ClassWeights;
import attest.language.Configuration;
import attest.language.EnglishModel.ParserWeights;
import attest.language.Features;
import attest.language.LabelFeatures;
import attest.language.ParserInput;
import attest.language.Tagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a greedy parser with a dynamic oracle: from the second round on it mostly follows its own
 * moves, so that it learns how to go on after a mistake.
 */
final class ParserTrainer {
  private static final double OWN_MOVES = 0.9;

  private final int relations;
  private final TrainingPlan plan;
  private final Random random;
  private final Perceptron arcs = new Perceptron(3);
  private final Perceptron labels;
  private final Features features = new Features();
  private final int[] moves = new int[3];
  private final int[] costs = new int[3];
  private final int[] names;

  private ParserTrainer(int relations, TrainingPlan plan, long seed) {
    this.relations = relations;
    this.plan = plan;
    this.random = new Random(seed);
    this.labels = new Perceptron(relations);
    this.names = new int[relations];
  }

  /** A sentence with its right heads and labels; place 0 is not used. */
  static final class Lesson {
    final ParserInput input;
    final int[] heads;
    final int[] labels;
    final int weight;

    Lesson(ParserInput input, int[] heads, int[] labels, int weight) {
      this.weight = weight;
      this.input = input;
      this.heads = heads;
      this.labels = labels;
    }
  }

  /**
   * Trains as many times as the plan says, each time in another order, and adds up what came out.
   *
   * @param relations how many there are
   */
  static ParserWeights train(int relations, TrainingPlan plan, List<Lesson> lessons) {
    List<Perceptron> arcs = new ArrayList<>();
    List<Perceptron> labels = new ArrayList<>();
    for (int run = 0; run < plan.runs(); run++) {
      ParserTrainer trainer = new ParserTrainer(relations, plan, plan.seed() + run);
      trainer.run(lessons);
      arcs.add(trainer.arcs);
      labels.add(trainer.labels);
    }
    int least = plan.runs();
    Perceptron.Packed arcTable = Perceptron.packed(arcs, least * plan.moves().leastUpdates());
    Perceptron.Packed labelTable = Perceptron.packed(labels, least * plan.labels().leastUpdates());
    System.err.printf(
        "  arc features %d of %d, label features %d of %d%n",
        arcTable.keys.length, arcTable.seen, labelTable.keys.length, labelTable.seen);
    return new ParserWeights(
        ArcWeights.pack(arcTable.keys, arcTable.weights),
        ClassWeights.pack(labelTable.keys, labelTable.weights, relations));
  }

  private void run(List<Lesson> lessons) {
    List<Lesson> order = new ArrayList<>();
    for (Lesson lesson : lessons) {
      order.addAll(Collections.nCopies(lesson.weight, lesson));
    }
    for (int round = 0; round < plan.moves().rounds(); round++) {
      Collections.shuffle(order, random);
      for (Lesson lesson : order) {
        learn(lesson, round > 0);
      }
    }
  }

  private void learn(Lesson lesson, boolean explore) {
    Configuration now = new Configuration(lesson.input);
    while (!now.isDone()) {
      int move = move(now, lesson, explore);
      if (move == Configuration.SHIFT) {
        now.shift();
      } else {
        now.attach(move, label(now, lesson, now.headBy(move), now.stack(0)));
      }
    }
  }

  private int move(Configuration now, Lesson lesson, boolean explore) {
    ArcFeatures.fill(features, now);
    arcs.score(features, moves);
    int cheapest = Integer.MAX_VALUE;
    for (int move = 0; move < 3; move++) {
      costs[move] =
          now.allows(move) ? DynamicOracle.cost(now, move, lesson.heads) : Integer.MAX_VALUE;
      cheapest = Math.min(cheapest, costs[move]);
    }
    int right = best(now, cheapest, true);
    int wrong = best(now, cheapest, false);
    arcs.tick();
    if (wrong < 0 || moves[right] - moves[wrong] >= plan.moves().margin()) {
      return right;
    }
    arcs.correct(features, right, wrong);
    boolean mistaken = moves[wrong] > moves[right];
    return mistaken && explore && random.nextDouble() < OWN_MOVES ? wrong : right;
  }

  /**
   * The best-scored of the allowed moves that lose least, or of those that lose more; -1 if none.
   */
  private int best(Configuration now, int cheapest, boolean right) {
    int best = -1;
    for (int move = 0; move < 3; move++) {
      boolean counts = now.allows(move) && (costs[move] == cheapest) == right;
      if (counts && (best < 0 || moves[move] > moves[best])) {
        best = move;
      }
    }
    return best;
  }

  /** The relation to go on with: the right one where the arc is right. */
  private int label(Configuration now, Lesson lesson, int head, int word) {
    LabelFeatures.fill(features, now, head, word);
    labels.score(features, names);
    int said = Tagger.best(names, relations);
    if (lesson.heads[word] != head) {
      return said;
    }
    int right = lesson.labels[word];
    labels.learn(features, names, right, plan.labels().margin());
    return right;
  }
}
