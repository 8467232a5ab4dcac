package attest.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.Attest;
import attest.model.Report;
import attest.model.SentenceRole;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceRolesTest {
  private static final Attest ATTEST = Attest.builtIn();

  @Test
  void leadTellsTheNews() {
    assertThat(role("LEAD", 0)).isEqualTo(SentenceRole.MAIN);
  }

  @Test
  void olderTimesAreHistory() {
    assertThat(role("The port was founded in 1954, after a storm had ruined the old harbour.", 1))
        .isEqualTo(SentenceRole.HISTORY);
  }

  @Test
  void whatMayComeIsExpectation() {
    assertThat(role("The company will decide next month whether the port can be sold.", 1))
        .isEqualTo(SentenceRole.EXPECTATION);
  }

  @Test
  void aQuotedJudgementIsComment() {
    List<SentenceRoles.Told> told =
        read("\"This is a disaster and we think it is wrong,\" one analyst said.");
    assertThat(told.get(1).role()).isEqualTo(SentenceRole.EVALUATION);
    assertThat(told.get(1).speech()).isTrue();
  }

  @Test
  void aCaptionIsNoArticle() {
    assertThat(
            role("FILE PHOTO: Ships lie at anchor off the port of Larna, June 2, 2019. REUTERS", 1))
        .isEqualTo(SentenceRole.NOT_ARTICLE);
  }

  @Test
  void everySentenceHasARoleAndAConfidence() {
    for (SentenceRoles.Told told : read("It rained. \"Yes.\" ? | 2019")) {
      assertThat(told.confidence()).isBetween(0.0, 1.0);
    }
    assertThat(ATTEST.roles(ATTEST.parse(report("")))).isEmpty();
  }

  private static SentenceRole role(String more, int at) {
    return read(more.equals("LEAD") ? "" : more).get(at).role();
  }

  private static List<SentenceRoles.Told> read(String more) {
    String lead = "LARNA, June 4 (Wire) - Dockers closed the port of Larna on Tuesday over pay.";
    return new ArrayList<>(ATTEST.roles(ATTEST.parse(report(lead + "\n\n" + more))));
  }

  private static Report report(String text) {
    Report.Header header =
        Report.Header.UNKNOWN.withPublished(TimeSpan.day(LocalDate.of(2019, 6, 4), "given"));
    return Report.of(text, List.of(), header);
  }
}
