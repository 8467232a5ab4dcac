package attest.place;

import attest.model.Span;

/**
 * Words that tell a country without naming a place in it: "Nigerian troops", "the naira", a rebel
 * group by its home.
 *
 * @param code ISO 3166-1 alpha-2
 * @param weight how far they tell it, 1 = as the country's own name does
 * @param at where they stand
 * @param sentence index of their sentence
 */
record CountryCue(String code, double weight, Span at, int sentence) {
  /** The weight of words that stand for one country alone. */
  static final double MOST = 2;

  /** How sure the country is by these words alone, 0 to 1. */
  double score() {
    return Math.min(1, weight / MOST);
  }
}
