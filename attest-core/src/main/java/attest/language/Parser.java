package attest.language;

/** Finds a sentence's dependency tree by greedy moves (arc-hybrid). Every outcome is one tree. */
public final class Parser {
  private final Scorer arcs;
  private final Scorer labels;
  private final int relations;

  /** A parser with the given weights for moves and for that many relations. */
  public Parser(Scorer arcs, Scorer labels, int relations) {
    this.arcs = arcs;
    this.labels = labels;
    this.relations = relations;
  }

  /** The tree of a sentence. */
  public Tree parse(ParserInput input) {
    Configuration now = new Configuration(input);
    Features features = new Features();
    int[] moves = new int[3];
    int[] names = new int[relations];
    while (!now.isDone()) {
      int move = now.isForced() ? now.onlyMove() : move(now, features, moves);
      if (move == Configuration.SHIFT) {
        now.shift();
      } else {
        LabelFeatures.fill(features, now, now.headBy(move), now.stack(0));
        labels.score(features, names);
        now.attach(move, Tagger.best(names, relations));
      }
    }
    return now.tree();
  }

  private int move(Configuration now, Features features, int[] scores) {
    ArcFeatures.fill(features, now);
    arcs.score(features, scores);
    int best = -1;
    for (int move = 0; move < 3; move++) {
      if (now.allows(move) && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    return best;
  }
}
