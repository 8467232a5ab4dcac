package attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  private static Meetings underFirstLetter(int window, String... words) {
    return Meetings.of(
        List.of(words), window, (word, file) -> file.under(Passage.hash(word.substring(0, 1))));
  }

  @Test
  void thoseUnderOneKeyMeet() {
    Meetings meetings = underFirstLetter(5, "raid", "siege", "rally", "riot");
    assertThat(meetings.of(0, 1)).containsExactly(2, 3);
    assertThat(meetings.of(1, 1)).isEmpty();
  }

  @Test
  void underACommonKeyOnlyNeighboursMeet() {
    Meetings meetings = underFirstLetter(1, "raid", "rally", "riot", "rocket");
    assertThat(meetings.of(0, 1)).containsExactly(1);
    assertThat(meetings.of(2, 1)).containsExactly(1, 3);
  }

  @Test
  void whoMustShareTwoKeysIsNotMetForOne() {
    Meetings meetings =
        Meetings.of(
            List.of("raid by air", "raid by sea", "march by sea"),
            5,
            (words, file) -> {
              for (String word : words.split(" ", -1)) {
                file.under(Passage.hash(word));
              }
            });
    assertThat(meetings.of(0, 2)).containsExactly(1);
    assertThat(meetings.of(1, 2)).containsExactly(0, 2);
  }

  @Test
  void twoThatAreOnlyFoundDoNotMeet() {
    Meetings meetings =
        Meetings.of(
            List.of(true, false, false),
            5,
            (seeks, file) -> {
              if (seeks) {
                file.under(1L << 40);
              } else {
                file.foundUnder(1L << 40);
              }
            });
    assertThat(meetings.of(0, 1)).containsExactly(1, 2);
    assertThat(meetings.of(1, 1)).containsExactly(0);
  }
}
