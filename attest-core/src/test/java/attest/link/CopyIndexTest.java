package attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Report;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopyIndexTest {
  private static final String WIRE =
      "Jets of the neighbouring country bombed a walled compound in Hajin late on Friday, officers"
          + " in the capital told reporters. Three houses fell in and a depot went up in flames,"
          + " they added. Nobody in the town could be reached by telephone to confirm the account.";
  private static final Report ORIGINAL = report(WIRE);
  private static final Report EDITED =
      report("HAJIN. " + WIRE.replace("late on", "on").replace("they added", "they said"));
  private static final Report OTHER =
      report(
          "A school and two shops in Hajin lay in ruins on Saturday after a raid from the air. The"
              + " mayor counted three houses gone, and said a store of fuel had burnt all night.");

  private static Report report(String text) {
    return Report.of(text, List.of(), Report.Header.UNKNOWN);
  }

  @Test
  void findsCopiesAndNoRetelling() {
    CopyIndex index = CopyIndex.of(Stream.of(ORIGINAL, EDITED, OTHER));

    assertThat(index.copiesOf(ORIGINAL))
        .extracting(CopyIndex.Copy::report)
        .containsExactly(EDITED.id());
    assertThat(index.copiesOf(OTHER)).isEmpty();
  }

  @Test
  void growsWithoutChangingAndNeverByOrder() {
    CopyIndex small = CopyIndex.of(Stream.of(OTHER));
    CopyIndex large = small.with(Stream.of(EDITED, ORIGINAL)).with(Stream.of(EDITED));

    assertThat(small.size()).isEqualTo(1);
    assertThat(large.size()).isEqualTo(3);
    assertThat(large.copiesOf(EDITED))
        .isEqualTo(CopyIndex.of(Stream.of(ORIGINAL, OTHER, EDITED)).copiesOf(EDITED));
  }

  @Test
  void noticesAroundTwoTextsMakeNoCopies() {
    String notice =
        "\nSign up to our newsletter for news from the region every morning, free of charge"
            + "\nCopyright Example Wire. All rights reserved; nothing here may be printed again.";
    CopyIndex index =
        CopyIndex.of(Stream.of(report("The bridge at Wadi Omar is shut again today." + notice)));

    assertThat(index.copiesOf(report("Voters chose a mayor in Tel Nabi on Sunday." + notice)))
        .isEmpty();
  }

  @Test
  void aStoryThatEverybodyRanHangsTogether() {
    List<Wording> wordings =
        IntStream.range(0, 300).mapToObj(i -> Wording.of("Paper " + i + ": " + WIRE)).toList();
    List<Integer> tied = new java.util.ArrayList<>();

    Copies.among(wordings, (one, other) -> tied.add(other));

    assertThat(tied).contains(IntStream.range(1, 300).boxed().toArray(Integer[]::new));
    assertThat(tied).hasSizeLessThan(3_000);
  }
}
