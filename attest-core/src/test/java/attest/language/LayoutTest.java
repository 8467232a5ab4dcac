package attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Zone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static List<String> zones(String text) {
    return Layout.zones(text, Optional.empty()).stream()
        .map(zone -> zone.kind() + ": " + zone.span().in(text))
        .toList();
  }

  @Test
  void headlineAndStandfirstComeBeforeTheBody() {
    assertThat(
            zones(
                """
                Jets hit depot near Tal Omar

                Ministry says raid was the second in a week

                By Lena Novak

                Jets hit a depot near Tal Omar on Friday, the ministry said.

                A second raid

                It was the second raid in a week.
                """))
        .containsExactly(
            "HEADLINE: Jets hit depot near Tal Omar",
            "STANDFIRST: Ministry says raid was the second in a week",
            "FURNITURE: By Lena Novak",
            "BODY: Jets hit a depot near Tal Omar on Friday, the ministry said.\n\nA second raid\n\n"
                + "It was the second raid in a week.");
  }

  @Test
  void captionsAndLinksAreNoBody() {
    assertThat(
            zones(
                """
                Blast kills five in market

                Smoke rises over the market on May 3, 2019. (Omar Said/Example Wire)

                A blast killed five people in a market on Friday.

                Read more

                Ten held after raid in capital

                Minister visits border post

                The market had been hit before.
                """))
        .containsExactly(
            "HEADLINE: Blast kills five in market",
            "CAPTION: Smoke rises over the market on May 3, 2019. (Omar Said/Example Wire)",
            "BODY: A blast killed five people in a market on Friday.",
            "RELATED: Read more\n\nTen held after raid in capital\n\nMinister visits border post",
            "BODY: The market had been hit before.");
  }

  @Test
  void theTitleIsAHeadlineEvenWithAStop() {
    String text = "Five die in blast.\n\nFive people died in a blast on Friday.";
    assertThat(Layout.zones(text, Optional.of("Five die in blast")))
        .first()
        .extracting(Zone::kind)
        .isEqualTo(Zone.Kind.HEADLINE);
  }

  @Test
  void headlinesAloneAreAllHeadlines() {
    assertThat(zones("Five die in blast\nBlast kills five in Tal Omar market"))
        .containsExactly("HEADLINE: Five die in blast\nBlast kills five in Tal Omar market");
  }

  @Test
  void aLoneSentenceIsBody() {
    assertThat(zones("Five people died in a blast on Friday."))
        .containsExactly("BODY: Five people died in a blast on Friday.");
    assertThat(zones(" \n ")).isEmpty();
  }

  @Test
  void hugeTextsTakeLinearTime() {
    String text =
        "Five people died in a blast near the old market on Friday morning.\n\n".repeat(60_000);
    Assertions.assertThatNoException()
        .isThrownBy(() ->
            org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> zones(text)));
    assertThat(zones("x".repeat(2_000_000))).hasSize(1);
  }
}
