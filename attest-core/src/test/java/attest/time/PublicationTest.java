package attest.time;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Found;
import attest.model.TimeSpan;
import org.junit.jupiter.api.Test;

/** When an undated report appeared, as far as its text allows. */
class PublicationTest {
  private static final String CAPTIONED =
      "The minister greets voters at a rally on May 1, 2018 in the capital.\n\n"
          + "Jets struck a convoy on Sunday, his office said.\n\n"
          + "On April 19, jets had hit the same road.";

  @Test
  void theLatestFullDateIsALowerBoundAndTheUpperStaysOpen() {
    Found<TimeSpan> published = Dated.undated(CAPTIONED).published();
    assertThat(Dated.days(published)).isEqualTo("2018-05-01/..");
    assertThat(published.likeliest().orElseThrow().reasons())
        .anyMatch(reason -> reason.contains("May 1, 2018"))
        .anyMatch(reason -> reason.contains("Sunday"));
  }

  @Test
  void relativeWordsOfAnUndatedReportBecomeRangesAndDaysTheLikeliestYear() {
    assertThat(Dated.undated(CAPTIONED).days())
        .containsExactly(
            "May 1, 2018 = 2018-05-01", "Sunday = 2018-04-29/..", "April 19 = 2018-04-19");
  }

  @Test
  void withoutAnyFullDateNothingIsInvented() {
    Dated text = Dated.undated("Jets struck a convoy on Sunday. Two died last year.");
    assertThat(Dated.days(text.published())).isEqualTo("none");
    assertThat(text.days()).containsExactly("Sunday = none", "last year = none");
  }

  @Test
  void aDateStillToComeIsNoLowerBound() {
    assertThat(Dated.days(Dated.undated("The vote will be held on May 12, 2030.").published()))
        .isEqualTo("none");
  }

  @Test
  void theReportsOwnStampIsItsDay() {
    assertThat(
            Dated.days(
                Dated.undated("Published: 23 June 2018\n\nJets struck on Friday.").published()))
        .isEqualTo("2018-06-23");
    assertThat(
            Dated.days(
                Dated.undated("BAGHDAD, June 23, 2018 (Example Wire) - Jets struck on Friday.")
                    .published()))
        .isEqualTo("2018-06-23");
  }

  @Test
  void aDatelineWithoutAYearRaisesTheLowerBound() {
    Found<TimeSpan> published =
        Dated.undated(
                "BAGHDAD, June 23 (Example Wire) - Jets struck on Friday. The vote of May 12, 2018"
                    + " was disputed.")
            .published();
    assertThat(Dated.days(published)).isEqualTo("2018-06-23/..");
  }

  @Test
  void aDecadeSaysTooLittle() {
    assertThat(Dated.days(Dated.undated("He fought in the 1980s.").published())).isEqualTo("none");
  }

  @Test
  void theHeadersDateWins() {
    assertThat(Dated.days(Dated.saturday("Published: 1 May 2018").published()))
        .isEqualTo("2018-06-23");
  }
}
