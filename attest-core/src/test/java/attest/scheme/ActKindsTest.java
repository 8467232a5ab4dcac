package attest.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActKindsTest {
  private static final ActKinds KINDS = ActKinds.builtIn();

  @Test
  void longestBeginningCounts() {
    assertThat(KINDS.find("0874"))
        .contains(new ActKinds.Kind("military withdrawal", Optional.of("RETREAT")));
    assertThat(KINDS.find("1056")).contains(new ActKinds.Kind("demand", Optional.of("REQUEST")));
  }

  @Test
  void statementsHaveNoPloverEvent() {
    assertThat(KINDS.find("011")).contains(new ActKinds.Kind("statement", Optional.empty()));
    assertThat(KINDS.find("99")).isEmpty();
  }
}
