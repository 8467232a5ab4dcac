package attest.eval;

import attest.language.Configuration;

/**
 * How many right arcs a move makes unreachable, in the arc-hybrid system (Goldberg and Nivre 2013).
 * The best move of a parse that has already gone wrong is the one that loses least.
 */
final class DynamicOracle {
  private DynamicOracle() {}

  static int cost(Configuration now, int move, int[] heads) {
    int top = now.stack(0);
    int next = now.ahead(0);
    return switch (move) {
      case Configuration.SHIFT -> shift(now, next, heads);
      case Configuration.LEFT -> left(now, top, next, heads);
      default -> ahead(now, top, next, heads);
    };
  }

  /** The next word can no longer take heads or dependents from the stack, but for its top. */
  private static int shift(Configuration now, int next, int[] heads) {
    int cost = 0;
    for (int depth = 0; depth < now.height(); depth++) {
      int word = now.stack(depth);
      if (depth > 0 && heads[next] == word) {
        cost++;
      }
      if (word > 0 && heads[word] == next) {
        cost++;
      }
    }
    return cost;
  }

  private static int left(Configuration now, int top, int next, int[] heads) {
    int cost = heads[top] == now.stack(1) ? 1 : 0;
    for (int word = next; word <= now.size(); word++) {
      if (word > next && heads[top] == word) {
        cost++;
      }
      if (heads[word] == top) {
        cost++;
      }
    }
    return cost;
  }

  private static int ahead(Configuration now, int top, int next, int[] heads) {
    int cost = 0;
    for (int word = next; word <= now.size(); word++) {
      if (heads[top] == word) {
        cost++;
      }
      if (heads[word] == top) {
        cost++;
      }
    }
    return cost;
  }
}
