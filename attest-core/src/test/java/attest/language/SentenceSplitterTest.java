package attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = SentenceSplitter.english();

  private List<String> sentences(String text) {
    return splitter.sentences(text, 0, text.length()).stream()
        .map(tokens -> new Span(tokens.getFirst().start(), tokens.getLast().end()).in(text))
        .toList();
  }

  @Test
  void fullStopsEndSentences() {
    assertThat(sentences("Jets hit a camp. Nobody died! Who did it? No one knows."))
        .containsExactly("Jets hit a camp.", "Nobody died!", "Who did it?", "No one knows.");
  }

  @Test
  void abbreviationsDoNot() {
    assertThat(sentences("On Feb. 21 Brig.-Gen. Adel Haddad met Mr. Sami of the U.S. Army."))
        .hasSize(1);
    assertThat(sentences("J. Smith of Acme Inc. spoke.")).hasSize(1);
  }

  @Test
  void anAbbreviationBeforeASentenceOpenerDoes() {
    assertThat(sentences("He flew to the U.S. The army denied it."))
        .containsExactly("He flew to the U.S.", "The army denied it.");
  }

  @Test
  void aClosingQuoteBelongsToTheSentenceBefore() {
    assertThat(sentences("\u201cWe won.\u201d The crowd left."))
        .containsExactly("\u201cWe won.\u201d", "The crowd left.");
    assertThat(sentences("\"Why?\" he asked.")).hasSize(1);
  }

  @Test
  void aDatelineStaysWithItsSentence() {
    assertThat(sentences("BAGHDAD, June 23 (Agency) - Jets bombed a house. Two died."))
        .containsExactly("BAGHDAD, June 23 (Agency) - Jets bombed a house.", "Two died.");
  }

  @Test
  void paragraphsEndSentences() {
    assertThat(sentences("Jets bomb meeting\n\nThe army said so"))
        .containsExactly("Jets bomb meeting", "The army said so");
    assertThat(sentences("Jets bomb meeting\nThe army said so")).hasSize(2);
    assertThat(sentences("Jets bomb meeting\r\n \r\nThe army said so")).hasSize(2);
  }

  @Test
  void hardWrappedLinesGoOn() {
    String wire =
        """
        KHARTOUM, May 3 (Agency) - Gunmen on motorcycles attacked a market in the
        west of the country on Friday and killed nine traders, two witnesses and a
        local official said, in the third such raid this month. The army sent
        soldiers to the area.
        Residents fled.
        """;
    assertThat(sentences(wire)).hasSize(3);
    assertThat(sentences(wire).getFirst()).endsWith("this month.");
  }

  @Test
  void aShortWordAtALineEndDoesNotCutWrappedText() {
    String wire =
        """
        THE SPOKESMAN TOLD REPORTERS ON MONDAY THAT REBELS HAD TRIED TO TAKE
        A BRIDGE IN THE NORTH OF THE PROVINCE BUT WERE BEATEN BACK BY TROOPS.

        HE SAID FOUR SOLDIERS DIED IN THE FIGHTING, WHICH WENT ON FOR HOURS
        AND ENDED WHEN JETS BOMBED THE FAR BANK OF THE RIVER, WHERE THE REBELS
        HAD LEFT TRUCKS AND A STORE OF ARMS IN AN OLD MILL NEAR THE VILLAGE.

        NO ONE ELSE WAS HURT.
        """;
    assertThat(sentences(wire)).hasSize(3);
  }

  @Test
  void shortLinesAreALineEach() {
    assertThat(sentences("Jets bomb camp\nPolice free hostages\nTalks resume in Geneva"))
        .hasSize(3);
  }

  @Test
  void linesInCapitalsAreSplitToo() {
    assertThat(sentences("TWO SOLDIERS DIED. THE ARMY SAID SO.")).hasSize(2);
  }

  @Test
  void overlongSentencesAreCut() {
    assertThat(splitter.sentences("word ".repeat(1000), 0, 5000))
        .allMatch(tokens -> tokens.size() <= SentenceSplitter.LONGEST)
        .hasSize(3);
  }

  @Test
  void timeIsLinearInTheText() {
    String[] oddities = {"a", "-", "a-", ".", "a.", "'", "@", "a'", "\n", "A\n", "1,", "\""};
    for (String oddity : oddities) {
      String text = oddity.repeat(400_000 / oddity.length());
      assertThat(splitter.sentences(text, 0, text.length())).isNotNull();
    }
  }
}
