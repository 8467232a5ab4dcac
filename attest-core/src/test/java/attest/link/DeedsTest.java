package attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.ReportId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeedsTest {
  private static final ReportId ONE = new ReportId("0000000000000001");
  private static final ReportId TWO = new ReportId("0000000000000002");
  private static final ReportId THREE = new ReportId("0000000000000003");

  @Test
  void wordsOfKinInOneStoryAreOneDeed() {
    List<Deeds.Word> words =
        List.of(
            new Deeds.Word(ONE, "explode"),
            new Deeds.Word(TWO, "blast"),
            new Deeds.Word(ONE, "replace"),
            new Deeds.Word(TWO, "replacement"),
            new Deeds.Word(THREE, "explosion"),
            new Deeds.Word(ONE, "say"),
            new Deeds.Word(TWO, "say"));
    List<Story> stories = List.of(new Story(List.of(ONE, TWO)), new Story(List.of(THREE)));
    assertThat(Deeds.standard().among(words, stories))
        .containsExactly(List.of(0, 1), List.of(2, 3), List.of(4), List.of(5), List.of(6));
  }
}
