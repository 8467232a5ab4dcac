package attest.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Actor;
import attest.model.ClaimId;
import attest.model.EventType;
import attest.model.ReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemeTablesTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2018, 6, 22));

  private static Actor actor(String id, Actor.Kind kind, String country) {
    return new Actor(id, id, List.of(), kind, Optional.of(country), List.of());
  }

  @Test
  void countriesHaveTheNumbersOfTheDataSets() {
    Country syria = Country.find("SY").orElseThrow();
    assertThat(syria.numeric()).contains("760");
    assertThat(syria.gleditschWard()).contains(652);
    assertThat(syria.acledRegion()).isEqualTo("Middle East");
    assertThat(syria.ucdpRegion()).contains("Middle East");
    assertThat(Country.find("YE").orElseThrow().correlatesOfWar()).contains(679);
    assertThat(Country.find("ML").orElseThrow().ucdpRegion()).contains("Africa");
    assertThat(Country.find("ZZ")).isEmpty();
  }

  @Test
  void anArmyAbroadIsExternal() {
    Actor army = actor("norland.army", Actor.Kind.MILITARY, "NO");
    assertThat(AcledInter.of(army, Optional.of("NO"), DAY)).isEqualTo(AcledInter.STATE_FORCES);
    assertThat(AcledInter.of(army, Optional.of("SE"), DAY)).isEqualTo(AcledInter.EXTERNAL_OR_OTHER);
  }

  @Test
  void whoTakesPowerBecomesTheState() {
    Actor taliban = actor("taliban", Actor.Kind.ARMED_GROUP, "AF");
    Optional<String> home = Optional.of("AF");
    assertThat(AcledInter.of(taliban, home, DAY)).isEqualTo(AcledInter.REBEL_GROUP);
    assertThat(AcledInter.of(taliban, home, Optional.of(LocalDate.of(2022, 1, 1))))
        .isEqualTo(AcledInter.STATE_FORCES);
  }

  @Test
  void militiasOfAPeopleAreIdentityMilitias() {
    Optional<String> home = Optional.of("ML");
    Actor tribesmen = actor("mali.tribesmen", Actor.Kind.MILITIA, "ML");
    assertThat(AcledInter.of(tribesmen, home, DAY)).isEqualTo(AcledInter.IDENTITY_MILITIA);
    Actor hunters = actor("dan-na-ambassagou", Actor.Kind.ARMED_GROUP, "ML");
    assertThat(AcledInter.of(hunters, home, DAY)).isEqualTo(AcledInter.IDENTITY_MILITIA);
    Actor others = actor("mali.militia", Actor.Kind.MILITIA, "ML");
    assertThat(AcledInter.of(others, home, DAY)).isEqualTo(AcledInter.POLITICAL_MILITIA);
  }

  @Test
  void interactionsAreUnorderedPairs() {
    assertThat(AcledInter.interaction(AcledInter.CIVILIANS, Optional.of(AcledInter.REBEL_GROUP)))
        .isEqualTo("Rebel group-Civilians");
    assertThat(
            AcledInter.interaction(AcledInter.CIVILIANS, Optional.of(AcledInter.EXTERNAL_OR_OTHER)))
        .isEqualTo("External/Other forces-Civilians");
    assertThat(AcledInter.interaction(AcledInter.PROTESTERS, Optional.empty()))
        .isEqualTo("Protesters only");
  }

  @Test
  void everyCodeThatAKindGivesHasAnIntensity() {
    KindTable table = KindTable.load();
    for (EventType kind : EventType.values()) {
      table
          .find(kind)
          .ifPresent(row -> {
            row.plover().ifPresent(code -> hasIntensity("plover", code, row.ploverMode()));
            row.cameo().ifPresent(code -> hasIntensity("cameo", code, Optional.empty()));
          });
    }
  }

  private static void hasIntensity(String scheme, String code, Optional<String> sub) {
    ClaimId claim = new ClaimId(new ReportId("0123456789abcdef"), 1);
    Coding coding = new Coding(scheme, code, sub, "test", List.of(claim), 1);
    assertThat(Intensity.of(coding)).as(scheme + " " + code).isPresent();
    assertThat(Double.parseDouble(Intensity.of(coding).orElseThrow().score()))
        .isBetween(-10.0, 10.0);
  }
}
