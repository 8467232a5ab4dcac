package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GdeltMentionsTest extends SchemeContract {
  private static final int COLUMNS = 16;

  @Override
  String name() {
    return "gdelt";
  }

  @Test
  void everyReportOfAnEventIsARow() throws IOException {
    List<String> rows = written(events()).lines().toList();
    assertThat(rows).hasSize(5);
    assertThat(rows).allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(COLUMNS));
  }

  @Test
  void offsetsSayWhereTheWordsStand() throws IOException {
    String row = written(events()).lines().findFirst().orElseThrow();
    String[] cells = row.split("\t", -1);
    assertThat(List.of(cells[7], cells[8], cells[9])).containsExactly("0", "21", "11");
    assertThat(cells[11]).isEqualTo("90");
  }
}
