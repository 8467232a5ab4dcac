package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Event;
import attest.model.Place.Point;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UcdpCsvTest extends SchemeContract {
  @Override
  String name() {
    return "ucdp";
  }

  @Test
  void hasTheColumnsOfTheDataSet() {
    assertThat(SchemeCsv.columns("ucdp")).hasSize(49).startsWith("id", "relid").endsWith("gwnob");
  }

  @Test
  void aProtestIsNoOrganisedViolence() throws IOException {
    assertThat(column(1, ",")).containsExactly("ATTEST-e00000000000a", "ATTEST-e00000000000b");
  }

  @Test
  void theDeadOfTheStruckAreSideBs() throws IOException {
    assertThat(written(events())).contains(",0,36,0,0,36,45,36,645,");
  }

  @Test
  void anArmysCountAloneMakesNoRow() throws IOException {
    StringBuilder out = new StringBuilder();
    Event strike = SchemeStories.events().getFirst();
    Event alone =
        new Event(
            strike.id(),
            strike.type(),
            strike.standing(),
            strike.claims().subList(0, 1),
            strike.origins().subList(0, 1),
            strike.time(),
            strike.place(),
            strike.roles());
    Export.find("ucdp").orElseThrow().write(List.of(alone), this::report, out);
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void oneSidedViolenceHasCiviliansAsSideB() throws IOException {
    assertThat(written(events()))
        .contains(",'=Hill Front - Civilians,")
        .contains(",0,0,7,0,7,7,7,");
  }

  @Test
  void articlesAreGuardedListsOfThree() throws IOException {
    assertThat(written(events())).contains("\"\"\u0642\u062a\u0644 Example Wire,2018-06-23,=");
  }

  @Test
  void cellsOfTheGridAreCountedFromTheSouthWest() {
    assertThat(UcdpCsv.priogrid(new Point(34.531094, 69.162796))).isEqualTo(179779);
    assertThat(UcdpCsv.priogrid(new Point(-90, -180))).isEqualTo(1);
  }
}
