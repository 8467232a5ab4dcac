package attest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import attest.claim.PoliceAct.Kind;
import attest.language.English;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoliceActsTest {
  private static final English ENGLISH = English.load();

  private static List<Kind> told(String text) {
    return PoliceActs.english().in(ENGLISH.sentences(text, List.of())).stream()
        .map(PoliceAct::kind)
        .toList();
  }

  @Test
  void anArrestIsThePolicesByItsNature() {
    assertThat(told("eleven traders were rounded up near the old market on monday."))
        .contains(Kind.ARRESTED);
  }

  @Test
  void anArrestThatIsDemandedIsNone() {
    assertThat(told("the union demanded the arrest of the mayor.")).isEmpty();
    assertThat(told("two men have not been arrested.")).isEmpty();
  }

  @Test
  void deathsInPoliceFiringAreKillingsWithForce() {
    assertThat(told("two porters were killed in police firing at the ferry."))
        .contains(Kind.KILLED, Kind.USED_FORCE);
  }

  @Test
  void othersKillingIsNotThePolices() {
    assertThat(told("one man was hurt in police firing, while four were killed by rioters."))
        .contains(Kind.USED_FORCE)
        .doesNotContain(Kind.KILLED);
  }

  @Test
  void forceThatHadToBeUsedWasUsed() {
    assertThat(told("police had to open fire to disperse the crowd.")).contains(Kind.USED_FORCE);
    assertThat(told("police threatened to open fire on the crowd."))
        .doesNotContain(Kind.USED_FORCE);
  }

  @Test
  void standingByIsFailingToAct() {
    assertThat(told("policemen stood by while the shops burned.")).contains(Kind.FAILED_TO_ACT);
    assertThat(told("the police did not intervene.")).contains(Kind.FAILED_TO_ACT);
    assertThat(told("the police refused to register their complaint."))
        .contains(Kind.FAILED_TO_ACT);
  }

  @Test
  void whatOthersDoIsNoPoliceAct() {
    assertThat(told("farmers sold their rice and the market closed early.")).isEmpty();
  }
}
