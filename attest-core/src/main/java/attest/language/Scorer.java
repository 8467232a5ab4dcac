package attest.language;

/** A linear model: the score of each class is the sum of the weights of the features present. */
public interface Scorer {
  /** Writes the score of every class into {@code scores}. */
  void score(Features features, int[] scores);
}
