package attest.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that tell no time although a word looks like one. */
class NoTimesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rebels may attack the town.",
        "March on the capital, the general told his men.",
        "The Sun newspaper printed a photograph.",
        "A second strike killed four people.",
        "A 45-year-old man was wounded.",
        "The boy, 12 years old, was found dead.",
        "A Friday prayers leader was shot dead.",
        "April Jones of the aid agency said nobody was hurt.",
        "The army lost 2014 soldiers in the war.",
        "The fall of the city shocked the region.",
        "The families of Bloody Sunday victims marched.",
        "They won by 10:3 and went home.",
        "About 1,990 people fled.",
        "Theresa May flew to the capital.",
        "Police marched them to the van."
      })
  void nothingIsFoundIn(String sentence) {
    assertThat(Dated.saturday(sentence).days()).isEmpty();
  }
}
