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
  void groupsJoinTwoByTwo() {
    Groups groups = new Groups(List.of(2, 5, 7));
    groups.join(groups.of(7), groups.of(2));
    assertThat(groups.of(2)).isEqualTo(groups.of(7)).containsExactly(2, 7);
    assertThat(groups.all()).containsExactly(List.of(2, 7), List.of(5));
  }
}
