package attest.time;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Mention;
import org.junit.jupiter.api.Test;

/** What holds for every text. */
class TimeLawsTest {
  private static final String TEXT =
      "BAGHDAD, June 23 (Example Wire) - Jets struck on Friday at 4:30 a.m. (0130 GMT), a day after "
          + "2018-06-20\u2026 from 3/4/18 to mid-May 1998 and 9/11, \u2018the 1980s\u2019 and Ramadan "
          + "1439, 99/99/9999, 1/1/1, 2500 hours, Feb. 30, 31 June, the 99th century, nineteen "
          + "hundred thousand thousand years ago, 9999 centuries ago, the past 9,999 years.";

  @Test
  void spansLieInTheirSentencesAndNeverOverlap() {
    Dated text = Dated.saturday(TEXT);
    int last = 0;
    for (Mention.OfTime mention : text.mentions()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(text.sentences().get(mention.sentence()).span().contains(mention.span())).isTrue();
      last = mention.span().end();
    }
    assertThat(last).isPositive();
  }

  @Test
  void anyCutOfATextIsRead() {
    for (int end = 0; end <= TEXT.length(); end += 3) {
      Dated.saturday(TEXT.substring(0, end)).days();
      Dated.undated(TEXT.substring(end)).days();
    }
  }

  @Test
  void aSecondRunGivesTheSame() {
    assertThat(Dated.saturday(TEXT).mentions()).isEqualTo(Dated.saturday(TEXT).mentions());
  }
}
