package attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CirclesTest {
  @Test
  void whatHangsTogetherIsOneCircleByItsLeastMember() {
    Circles circles = new Circles(6);
    circles.tie(5, 3);
    circles.tie(1, 4);
    circles.tie(3, 1);
    assertThat(circles.all()).containsExactly(List.of(0), List.of(1, 3, 4, 5), List.of(2));
  }

  @Test
  void aLargeCircleIsCutAtItsWeakestTies() {
    List<Circles.Tie> ties =
        List.of(
            new Circles.Tie(0, 1, 0.9),
            new Circles.Tie(1, 2, 0.3),
            new Circles.Tie(2, 3, 0.8),
            new Circles.Tie(4, 5, 0.3));
    assertThat(Circles.of(6, 10, 0.1, ties)).containsExactly(List.of(0, 1, 2, 3), List.of(4, 5));
    assertThat(Circles.of(6, 3, 0.1, ties))
        .containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3), List.of(4, 5));
  }

  @Test
  void whatHoldsTogetherInFullIsNotCut() {
    List<Circles.Tie> ties = List.of(new Circles.Tie(0, 1, 1.5), new Circles.Tie(1, 2, 1.5));
    assertThat(Circles.of(3, 2, 0.1, ties)).containsExactly(List.of(0, 1, 2));
    assertThat(Circles.of(0, 2, 0.1, List.of())).isEmpty();
  }

  @Test
  void groupsJoinTwoByTwo() {
    Groups groups = new Groups(List.of(2, 5, 7));
    groups.join(groups.of(7), groups.of(2));
    assertThat(groups.of(2)).isEqualTo(groups.of(7)).containsExactly(2, 7);
    assertThat(groups.all()).containsExactly(List.of(2, 7), List.of(5));
  }
}
