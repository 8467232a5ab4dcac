package attest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import attest.language.English;
import attest.language.Language;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.model.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackgroundsTest {
  private static final Language ENGLISH = English.load();
  private static final Backgrounds BACKGROUNDS = Backgrounds.english();
  private static final String LEAD = "Jets bombed a depot near Tal Omar on Friday, the army said. ";

  private static boolean isBackground(String text, String word, Optional<TimeSpan> time) {
    String whole = LEAD + text;
    List<Zone> zones = List.of(new Zone(Zone.Kind.BODY, new Span(0, whole.length())));
    Report.Header header =
        Report.Header.UNKNOWN.withPublished(TimeSpan.day(LocalDate.of(2019, 5, 11), "given"));
    Report report = Report.of(whole, zones, header);
    List<Sentence> sentences = ENGLISH.sentences(whole, zones);
    Sentence last = sentences.getLast();
    int trigger =
        last.tokens().stream()
            .filter(token -> token.form().equals(word))
            .findFirst()
            .orElseThrow()
            .index();
    return BACKGROUNDS.isBackground(report, sentences, last.index(), trigger, time);
  }

  @Test
  void theReportsOwnDaysAreNews() {
    assertThat(isBackground("Five people were killed.", "killed", Optional.empty())).isFalse();
    TimeSpan friday = TimeSpan.day(LocalDate.of(2019, 5, 10), "Friday");
    assertThat(isBackground("Five people were killed.", "killed", Optional.of(friday))).isFalse();
  }

  @Test
  void earlierDaysAreBackground() {
    TimeSpan april = TimeSpan.day(LocalDate.of(2019, 4, 2), "2 April");
    assertThat(isBackground("A raid killed 30 people.", "killed", Optional.of(april))).isTrue();
  }

  @Test
  void wordsTellWhereNoTimeIsKnown() {
    assertThat(isBackground("A raid killed 30 people last year.", "killed", Optional.empty()))
        .isTrue();
    assertThat(isBackground("A raid in March killed 30 people.", "killed", Optional.empty()))
        .isTrue();
    assertThat(
            isBackground(
                "The army has carried out several strikes since last year.",
                "strikes",
                Optional.empty()))
        .isTrue();
  }
}
