package attest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.compare.DataSet;
import attest.compare.Dead;
import attest.compare.Happening;
import attest.table.Refusals;
import attest.table.TableProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFileTest {
  private static final String GED =
      "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country_id,date_start,date_end,low,best,high\n";
  private static final String ROW =
      "7,1,Government of Iraq,IS,4,Anbar province,32.9,41.4,645,2018-06-20 00:00:00.000,2018-06-22 00:00:00.000,3,5,9\n";
  private static final String ACLED =
      "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,iso,country,location,latitude,longitude,geo_precision,fatalities,notes\n";
  private static final String BATTLE =
      "SYR1,22 June 2018,1,Battles,Armed clash,Hill Front,River Front,760,Syria,Hajin,34.6890,40.8340,1,4,\"two lines,\nof notes\"\n";

  @TempDir private Path folder;
  private final List<String> refused = new ArrayList<>();

  private DataSet read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return new ReferenceFile(file).read(TableProgress.SILENT, new Refusals(refused::add));
  }

  @Test
  void readsUcdpGed() throws IOException {
    DataSet content = read("ged.csv", "\uFEFF" + GED + ROW);
    assertThat(refused).isEmpty();
    assertThat(content.form()).isEqualTo("ucdp");
    Happening row = content.rows().getFirst();
    assertThat(row.id()).isEqualTo("7");
    assertThat(row.when().first()).isEqualTo(LocalDate.of(2018, 6, 20));
    assertThat(row.when().last()).isEqualTo(LocalDate.of(2018, 6, 22));
    assertThat(row.where().country()).contains("IQ");
    assertThat(row.where().reach()).isEqualTo(120);
    assertThat(row.kind().ucdp()).contains("1");
    assertThat(row.dead())
        .isEqualTo(new Dead(OptionalInt.of(3), OptionalInt.of(5), OptionalInt.of(9)));
    assertThat(row.words()).isEqualTo("Government of Iraq - IS");
  }

  @Test
  void readsAcledInTheOldAndTheNewForm() throws IOException {
    String classic = (ACLED + BATTLE).replace("22 June 2018", "22-June-2018").replace(",", ";");
    String capitals =
        ACLED.toUpperCase(java.util.Locale.ROOT) + BATTLE.replace("22 June 2018", "2018-06-22");
    String words = ACLED.replace("_", " ") + BATTLE;
    List<Happening> plain = read("acled.csv", ACLED + BATTLE).rows();
    assertThat(plain.getFirst().where().country()).contains("SY");
    assertThat(plain.getFirst().when().days()).isEqualTo(1);
    assertThat(read("classic.csv", classic).rows()).isEqualTo(plain);
    assertThat(read("capitals.csv", capitals).rows()).isEqualTo(plain);
    assertThat(read("words.csv", words).rows()).isEqualTo(plain);
    assertThat(refused).isEmpty();
  }

  @Test
  void aWeekIsThreeDaysAround() throws IOException {
    Happening row =
        read("acled.csv", ACLED + BATTLE.replace("2018,1,", "2018,2,")).rows().getFirst();
    assertThat(row.when()).hasToString("2018-06-19/2018-06-25");
  }

  @Test
  void oddRowsAreRefusedByLine() throws IOException {
    String odd =
        GED
            + ROW
            + "8,4,A,B,1,X,32.9,41.4,645,2018-06-20,2018-06-22,3,5,9\n"
            + "9,1,A,B,1,X,132.9,41.4,645,2018-06-20,2018-06-22,3,5,9\n"
            + "10,1,A,B,1,X,32.9,41.4,645,20/6/18,2018-06-22,3,5,9\n"
            + "11,1,A,B,1,X,32.9,41.4,645,2018-06-22,2018-06-20,3,5,9\n"
            + "12,1,A,B,1,X,32.9,41.4,645,2018-06-20,2018-06-22,3,many,9\n"
            + ROW
            + "13,1,A\n";
    assertThat(read("odd.csv", odd).rows()).hasSize(1);
    assertThat(refused)
        .containsExactly(
            "odd.csv:3: type_of_violence 4 is not between 1 and 3",
            "odd.csv:4: latitude 132.9 is not between -90 and 90",
            "odd.csv:5: date_start \"20/6/18\" is no day such as 2018-06-22 or 22 June 2018",
            "odd.csv:6: 2018-06-20 lies before 2018-06-22",
            "odd.csv:7: best \"many\" is no whole number",
            "odd.csv:8: event 7 stands in line 2 already",
            "odd.csv:9: has 3 cells, not the 14 of the header");
  }

  @Test
  void aHeaderWithoutAColumnIsOneLine() {
    assertThatThrownBy(() -> read("ged.csv", GED.replace(",best", "") + ROW))
        .isInstanceOf(IOException.class)
        .hasMessage("ged.csv:1: looks like a UCDP GED table but has no column best");
    assertThatThrownBy(() -> read("x.csv", "a,b,c\n1,2,3\n"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("x.csv:1: is no table that Attest knows");
    assertThatThrownBy(() -> read("empty.csv", "")).isInstanceOf(IOException.class);
  }
}
