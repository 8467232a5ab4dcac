package attest.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceFileTest {
  private static final String TABLE = "table.tsv";

  @Test
  void readsTheLinesThatSaySomethingWithTheirNumbers() {
    assertThat(ResourceFile.lines(ResourceFileTest.class, TABLE))
        .containsExactly(
            new ResourceFile.Line(TABLE, 2, "village\tplace"),
            new ResourceFile.Line(TABLE, 4, "rifle\tweapon"));
  }

  @Test
  void readsATableAsItsCells() {
    assertThat(ResourceFile.rows(ResourceFileTest.class, TABLE, 2))
        .containsExactly(List.of("village", "place"), List.of("rifle", "weapon"));
  }

  @Test
  void refusesARowOfAnotherWidthByFileAndLine() {
    assertThatThrownBy(() -> ResourceFile.rows(ResourceFileTest.class, TABLE, 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table.tsv:2: 2 columns instead of 3");
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> ResourceFile.lines(ResourceFileTest.class, "none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.tsv");
  }
}
