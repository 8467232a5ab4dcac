package attest.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenresTest {
  private final Genres genres = Genres.english();

  @Test
  void theMarkBehindTheDatelineTellsTheGenre() {
    assertThat(genre("HAVEN, 3 Mar (Radio Haven) -- [Speech] [President Ana Ruiz] [Text] Friends,"))
        .isEqualTo(Genre.SPEECH);
    assertThat(genre("HAVEN, 3 Mar -- [Text] [Communique by the Northern Front] We report that"))
        .isEqualTo(Genre.STATEMENT);
  }

  @Test
  void theLongestRowCounts() {
    assertThat(genre("HAVEN, 3 Mar -- [Editorial report] [Text] The station broadcast a list."))
        .isEqualTo(Genre.NEWS);
  }

  @Test
  void aHeadingBeforeAColonTellsTheGenre() {
    assertThat(genre("Editorial: The curfew must end\n\nFor weeks the city has been dark."))
        .isEqualTo(Genre.COMMENTARY);
    assertThat(Genre.COMMENTARY.isOneVoice()).isTrue();
  }

  @Test
  void wordsThatOnlyBeginAlikeAreNoMark() {
    assertThat(genre("HAVEN, 3 Mar -- [Messages were read] Two men were shot dead in Port Vale."))
        .isEqualTo(Genre.NEWS);
  }

  @Test
  void anInterviewIsNoSingleVoice() {
    assertThat(genre("HAVEN -- [Interview with Judge Ruiz] Who was hit?"))
        .isEqualTo(Genre.INTERVIEW);
    assertThat(Genre.INTERVIEW.isOneVoice()).isFalse();
  }

  private Genre genre(String text) {
    return genres.of(Report.of(text, List.of(), Report.Header.UNKNOWN));
  }
}
