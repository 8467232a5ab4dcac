package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import attest.figure.FigurePolicy;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AcledCsvTest extends SchemeContract {
  @Override
  String name() {
    return "acled";
  }

  private static String fatalities(String policy) throws IOException {
    StringBuilder out = new StringBuilder();
    new AcledCsv(FigurePolicy.find(policy).orElseThrow())
        .write(SchemeStories.events().subList(0, 1), SchemeStories::report, out);
    String row = out.toString().lines().toList().get(1);
    return row.substring(row.length() - 5);
  }

  @Test
  void hasTheColumnsOfTheDataSet() {
    assertThat(SchemeCsv.columns("acled")).hasSize(31).startsWith("event_id_cnty");
  }

  @Test
  void whatIsPlannedIsLeftOutAndTold() throws IOException {
    assertThat(column(1, ","))
        .containsExactly("ATTEST-e00000000000a", "ATTEST-e00000000000b", "ATTEST-e00000000000c");
    String methods =
        ((FigureExport) Export.find("acled").orElseThrow()).methods(events(), this::report);
    assertThat(methods).contains("policy acled-lowest", "3 of 4", "Left out: 1, not one happening");
  }

  @Test
  void aMonthIsPutInItsMiddle() throws IOException {
    assertThat(column(2, ",")).containsExactly("2018-06-22", "2018-06-22", "2018-06-15");
    assertThat(column(4, ",")).containsExactly("1", "1", "3");
  }

  @Test
  void anArmyAbroadIsExternal() throws IOException {
    assertThat(written(events()))
        .contains(",External/Other forces,", ",Rebel group-External/Other forces,");
  }

  @Test
  void civiliansAreTargetedByTheShooting() throws IOException {
    assertThat(written(events()))
        .contains(
            "'=Hill Front,,Rebel group,Civilians (Nigeria),,Civilians,Rebel group-Civilians,Civilians targeted,");
  }

  @Test
  void fatalitiesFollowThePolicy() throws IOException {
    assertThat(fatalities("acled-lowest")).isEqualTo(",36,,");
    assertThat(fatalities("all")).isEqualTo(",36,,");
  }
}
