package attest.eval;

/**
 * How long and how to train.
 *
 * @param tags of the tagger
 * @param moves of the parsers' moves
 * @param labels of the parsers' relations, which train along with the moves
 * @param ownWeight how many times a round uses each sentence of the news register
 * @param runs how many times each parser is trained, the outcomes summed
 * @param threads how many parts train at a time; no effect on the outcome
 * @param seed of every random choice
 */
record TrainingPlan(
    Learning tags,
    Learning moves,
    Learning labels,
    int ownWeight,
    int runs,
    int threads,
    long seed) {
  /** What the shipped model was made with. */
  static final TrainingPlan USUAL =
      new TrainingPlan(
          new Learning(10, 20, 2),
          new Learning(10, 40, 3),
          new Learning(10, 20, 3),
          2,
          3,
          2,
          20261121);

  /**
   * The shorter plan of a parser that only judges sentences it has not seen: one run, three fifths
   * of the rounds.
   */
  TrainingPlan forFold() {
    int rounds = Math.max(1, moves.rounds() * 3 / 5);
    return new TrainingPlan(
        tags, moves.withRounds(rounds), labels.withRounds(rounds), ownWeight, 1, threads, seed);
  }

  TrainingPlan withRuns(int other) {
    return new TrainingPlan(tags, moves, labels, ownWeight, other, threads, seed);
  }

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
