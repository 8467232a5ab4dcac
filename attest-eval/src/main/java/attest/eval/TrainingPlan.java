package attest.eval;

/**
 * How long and how to train.
 *
 * @param tags of the tagger
 * @param moves of the parsers' moves
 * @param labels of the parsers' relations, which train along with the moves
 * @param ownWeight how many times a round uses each sentence of the news register
 * @param threads how many parts train at a time; no effect on the outcome
 * @param seed of every random choice
 */
record TrainingPlan(
    Learning tags, Learning moves, Learning labels, int ownWeight, int threads, long seed) {
  /** What the shipped model was made with. */
  static final TrainingPlan USUAL =
      new TrainingPlan(
          new Learning(10, 20, 2),
          new Learning(10, 40, 3),
          new Learning(10, 20, 3),
          1,
          2,
          20261121);

  /**
   * How one kind of decision is learned.
   *
   * @param rounds passes over the treebank
   * @param margin by how much the right answer must win to be left alone
   * @param leastUpdates features corrected less often are left out of the model
   */
  record Learning(int rounds, int margin, int leastUpdates) {
    Learning withRounds(int other) {
      return new Learning(other, margin, leastUpdates);
    }

    Learning withLeastUpdates(int other) {
      return new Learning(rounds, margin, other);
    }
  }
}
