package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PolecatTsvTest extends SchemeContract {
  @Override
  String name() {
    return "polecat";
  }

  @Test
  void hasTheColumnsOfTheDataSet() {
    assertThat(SchemeTsv.polecat().columns().names()).hasSize(40);
  }

  @Test
  void eventsModesAndIntensitiesArePlovers() throws IOException {
    assertThat(column(3, "\t")).containsExactly("ASSAULT", "ASSAULT", "PROTEST");
    assertThat(column(4, "\t")).containsExactly("aerial", "firearms", "demo");
    assertThat(column(5, "\t")).containsExactly("-9.5", "-9", "-5");
  }

  @Test
  void nothingIsNone() throws IOException {
    assertThat(column(8, "\t")).containsExactly("Iraqi Air Force", "'=Hill Front", "None");
    assertThat(column(40, "\t")).allSatisfy(cell -> assertThat(cell).startsWith("Attest "));
  }
}
