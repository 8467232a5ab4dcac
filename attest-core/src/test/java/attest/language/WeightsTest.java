package attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The packed tables give the sums that the weights themselves give. */
class WeightsTest {
  private static final int KNOWN = 5000;
  private static final int LABELS = 51;

  private final Random random = new Random(7);

  private Features someFeatures() {
    Features features = new Features();
    for (int i = 0; i < 90; i++) {
      features.add(1, random.nextInt(KNOWN * 2));
    }
    return features;
  }

  private static long[] knownKeys() {
    long[] keys = new long[KNOWN];
    for (int seen = 0; seen < KNOWN; seen++) {
      Features one = new Features();
      one.add(1, seen);
      keys[seen] = one.key(0);
    }
    return keys;
  }

  private short[] weights(int classes, int oneIn) {
    short[] weights = new short[KNOWN * classes];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextInt(oneIn) == 0 ? (short) (random.nextInt(2000) - 1000) : 0;
    }
    return weights;
  }

  private static int[] plainSums(Features features, long[] keys, short[] weights, int classes) {
    int[] sums = new int[classes];
    for (int i = 0; i < features.size(); i++) {
      for (int row = 0; row < keys.length; row++) {
        for (int label = 0; keys[row] == features.key(i) && label < classes; label++) {
          sums[label] += weights[row * classes + label];
        }
      }
    }
    return sums;
  }

  @Test
  void movesAreScoredByTheSumOfTheirWeights() {
    long[] keys = knownKeys();
    short[] weights = weights(3, 1);
    ArcWeights packed = ArcWeights.pack(keys, weights);
    int[] scores = new int[3];
    for (int round = 0; round < 20; round++) {
      Features features = someFeatures();
      packed.score(features, scores);
      assertThat(scores).isEqualTo(plainSums(features, keys, weights, 3));
    }
  }

  @Test
  void relationsAreScoredByTheSumOfTheirWeights() {
    long[] keys = knownKeys();
    short[] weights = weights(LABELS, 4);
    ClassWeights packed = ClassWeights.pack(keys, weights, LABELS);
    int[] scores = new int[LABELS];
    for (int round = 0; round < 20; round++) {
      Features features = someFeatures();
      packed.score(features, scores);
      assertThat(scores).isEqualTo(plainSums(features, keys, weights, LABELS));
    }
  }
}
