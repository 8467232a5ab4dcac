package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class IcewsTsvTest extends SchemeContract {
  @Override
  String name() {
    return "icews";
  }

  @Test
  void hasTheColumnsOfTheDataSet() {
    assertThat(SchemeTsv.icews().columns().names()).hasSize(20);
  }

  @Test
  void whoDidItAndToWhom() throws IOException {
    assertThat(column(3, "\t")).containsExactly("Iraqi Air Force", "'=Hill Front", "");
    assertThat(column(9, "\t")).containsExactly("Islamic State", "seven villagers", "");
    assertThat(column(7, "\t")).containsExactly("195", "180", "141");
  }
}
