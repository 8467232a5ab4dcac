package attest.eval;

/**
 * How long and how to train.
 *
 * @param tagRounds passes of the tagger over the treebank
 * @param rounds passes of each parser
 * @param leastUpdates features corrected less often are left out of the model
 * @param ownWeight how many times a round uses each of the own sentences
 * @param threads how many parts train at a time; no effect on the outcome
 * @param seed of the order of sentences
 */
record TrainingPlan(
    int tagRounds, int rounds, int leastUpdates, int ownWeight, int threads, long seed) {
  static final TrainingPlan USUAL = new TrainingPlan(8, 10, 3, 3, 2, 20261121);
}
