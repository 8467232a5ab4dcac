package attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  @Test
  void theMostAlikeAreJoinedFirst() {
    AverageLink groups = new AverageLink(4, 0.5);
    groups.pair(0, 1, 0.6);
    groups.pair(1, 2, 0.9);
    groups.pair(0, 2, 0.3);
    // 1 and 2 first; 0 is then like them by (.6 + .3) / 2, which is not enough.
    assertThat(groups.groups()).containsExactly(List.of(0), List.of(1, 2), List.of(3));
  }

  @Test
  void aChainOfLikenessesJoinsNothingByItself() {
    AverageLink groups = new AverageLink(3, 0.4);
    groups.pair(0, 1, 0.7);
    groups.pair(1, 2, 0.7);
    assertThat(groups.groups()).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void enoughOnAverageIsEnough() {
    AverageLink groups = new AverageLink(3, 0.4);
    groups.pair(0, 1, 0.7);
    groups.pair(1, 2, 0.6);
    groups.pair(0, 2, 0.25);
    assertThat(groups.groups()).containsExactly(List.of(0, 1, 2));
  }
}
