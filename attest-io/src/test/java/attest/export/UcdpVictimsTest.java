package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UcdpVictimsTest {
  @Test
  void soldiersAreTheStatesAndRebelsAreNot() {
    assertThat(UcdpVictims.areOfState("soldiers")).contains(true);
    assertThat(UcdpVictims.areOfState("government troops")).contains(true);
    assertThat(UcdpVictims.areOfState("Policemen")).contains(true);
    assertThat(UcdpVictims.areOfState("rebels")).contains(false);
    assertThat(UcdpVictims.areOfState("gunman")).contains(false);
  }

  @Test
  void fightersAndPeopleMayBeAnybodys() {
    assertThat(UcdpVictims.areOfState("fighters")).isEmpty();
    assertThat(UcdpVictims.areOfState("people")).isEmpty();
  }
}
