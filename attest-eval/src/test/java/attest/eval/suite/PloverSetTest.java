package attest.eval.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PloverSetTest {
  @Test
  void setOf2016KeepsCameosCategoriesApart() {
    assertThat(PloverSet.OF_2016.root("020")).contains("DEMAND");
    assertThat(PloverSet.OF_2016.root("1056")).contains("DEMAND");
    assertThat(PloverSet.OF_2016.root("090")).contains("INVESTIGATE");
    assertThat(PloverSet.OF_2016.root("112")).contains("DISAPPROVE");
    assertThat(PloverSet.OF_2016.root("190")).contains("FIGHT");
    assertThat(PloverSet.OF_2016.root("191")).contains("COERCE");
  }

  @Test
  void setOf2018JoinsWhatIsYielded() {
    assertThat(PloverSet.OF_2018.root("081")).contains("YIELD");
    assertThat(PloverSet.OF_2018.root("0874")).contains("YIELD");
    assertThat(PloverSet.OF_2018.root("090")).contains("ACCUSE");
    assertThat(PloverSet.OF_2018.root("191")).contains("ASSAULT");
  }

  @Test
  void statementsHaveNoRoot() {
    assertThat(PloverSet.OF_2016.root("010")).isEmpty();
    assertThat(PloverSet.OF_2018.root("010")).isEmpty();
  }
}
