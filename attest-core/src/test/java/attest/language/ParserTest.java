package attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A parser that skips what is not open to choice finds the trees of one that weighs every move. */
class ParserTest {
  private static final int RELATIONS = 7;

  /** Scores without rhyme or reason, but always the same ones for the same features. */
  private static Scorer whimsical(int classes) {
    return (features, scores) -> {
      for (int label = 0; label < classes; label++) {
        long sum = label;
        for (int i = 0; i < features.size(); i++) {
          sum = Features.mix(sum + features.key(i));
        }
        scores[label] = (int) (sum >>> 40);
      }
    };
  }

  private static ParserInput sentence(int size, Random random) {
    List<String> forms = new ArrayList<>();
    int[] tags = new int[size];
    for (int i = 0; i < size; i++) {
      forms.add("w" + random.nextInt(30));
      tags[i] = random.nextInt(9);
    }
    return ParserInput.of(Words.of(forms), tags, forms, new int[size]);
  }

  private static Tree weighingEveryMove(Scorer arcs, Scorer labels, ParserInput input) {
    Configuration now = new Configuration(input);
    Features features = new Features();
    int[] scores = new int[3];
    int[] names = new int[RELATIONS];
    while (!now.isDone()) {
      ArcFeatures.fill(features, now);
      arcs.score(features, scores);
      int best = -1;
      for (int move = 0; move < 3; move++) {
        if (now.allows(move) && (best < 0 || scores[move] > scores[best])) {
          best = move;
        }
      }
      if (best == Configuration.SHIFT) {
        now.shift();
      } else {
        LabelFeatures.fill(features, now, now.headBy(best), now.stack(0));
        labels.score(features, names);
        now.attach(best, Tagger.best(names, RELATIONS));
      }
    }
    return now.tree();
  }

  @Test
  void theTreesAreThoseOfWeighingEveryMove() {
    Random random = new Random(11);
    Scorer arcs = whimsical(3);
    Scorer labels = whimsical(RELATIONS);
    Parser parser = new Parser(arcs, labels, RELATIONS);
    for (int size = 1; size < 40; size++) {
      ParserInput input = sentence(size, random);
      Tree fast = parser.parse(input);
      Tree slow = weighingEveryMove(arcs, labels, input);
      for (int word = 1; word <= size; word++) {
        assertThat(fast.head(word)).isEqualTo(slow.head(word));
        assertThat(fast.label(word)).isEqualTo(slow.label(word));
      }
    }
  }
}
