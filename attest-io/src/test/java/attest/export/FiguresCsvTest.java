package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FiguresCsvTest extends SchemeContract {
  @Override
  String name() {
    return "figures";
  }

  @Test
  void everyFigureKeepsItsSource() throws IOException {
    assertThat(column(1, ",")).filteredOn("e00000000000a"::equals).hasSize(2);
    assertThat(written(events()))
        .contains(",45,45,45,enemy_dead", ",36+,36,,counted", "actor: iraq.air-force");
  }

  @Test
  void whatIsPlannedIsNotDroppedHere() throws IOException {
    assertThat(column(1, ",")).contains("e00000000000d");
  }
}
