package attest.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.model.Actor;
import attest.model.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private static final Registry REGISTRY = Registry.builtIn();

  @Test
  void holdsThousandsOfActorsBesideTheOrgansOfStates() {
    assertThat(REGISTRY.organs()).hasSizeGreaterThan(5_000);
    assertThat(REGISTRY.all().size()).isGreaterThan(1_500);
  }

  @Test
  void everyTieLeadsToAnActor() {
    for (Actor actor : REGISTRY.all()) {
      for (Actor.Tie tie : actor.parents()) {
        assertThat(REGISTRY.findById(tie.to())).as(actor.id() + " > " + tie.to()).isPresent();
      }
    }
  }

  @Test
  void namesakesDifferInCountryOrAreDatedPersons() {
    List<String> clashes = new ArrayList<>();
    for (Map.Entry<String, List<AliasIndex.Entry>> same : REGISTRY.index().all().entrySet()) {
      Set<String> seen = new HashSet<>();
      List<Actor> actors =
          same.getValue().stream().map(AliasIndex.Entry::actor).distinct().toList();
      for (Actor actor : actors) {
        boolean person = actor.kind() == Actor.Kind.PERSON;
        boolean apart = person || seen.add(actor.country().orElse("-"));
        if (!apart) {
          clashes.add(same.getKey() + ": " + actor.id());
        }
      }
    }
    assertThat(clashes).isEmpty();
  }

  @Test
  void spellingsOfOneNameAreFolded() {
    assertThat(one("Daesh")).isEqualTo("isis");
    assertThat(one("DA'ESH")).isEqualTo("isis");
    assertThat(one("the Islamic State")).isEqualTo("isis");
    assertThat(one("Al Shabaab")).isEqualTo("al-shabaab");
    assertThat(one("Séléka")).isEqualTo("seleka");
    assertThat(one("Lord’s Resistance Army")).isEqualTo("lra");
  }

  @Test
  void everyStateHasItsOrgans() {
    assertThat(one("Iraqi Air Force")).isEqualTo("iraq.air-force");
    assertThat(REGISTRY.findById("peru.interior-ministry")).isPresent();
    assertThat(REGISTRY.findById("iraq.air-force").orElseThrow().parents().getFirst().to())
        .isEqualTo("iraq");
  }

  @Test
  void anUnknownNameSaysSo() {
    assertThat(REGISTRY.findByName("Order of the Purple Owl", Optional.empty()))
        .isInstanceOf(Found.None.class);
  }

  @Test
  void officesHaveDates() {
    assertThat(REGISTRY.holders("prime minister", "iraq", LocalDate.of(2018, 5, 6)))
        .extracting(Actor::name)
        .containsExactly("Haider al-Abadi");
  }

  @Test
  void schemesHaveTheirOwnNames() {
    assertThat(REGISTRY.names("isis").ucdp()).contains("IS");
    assertThat(REGISTRY.names("iraq.air-force").acled()).contains("Military Forces of Iraq");
    assertThat(REGISTRY.names("iraq.air-force").ploverCountry()).contains("IRQ");
    assertThat(REGISTRY.names("iraq.air-force").ploverSectors()).containsExactly("MIL");
    assertThat(REGISTRY.names("isis").ploverSectors()).containsExactly("REB");
  }

  @Test
  void aBrokenRowIsRefusedWithFileAndLine() {
    assertThatThrownBy(
            () -> ActorFile.actor(Rows.row("groups.txt", 7, "x | X | HERO | - | - | - | -", 7)))
        .hasMessageStartingWith("groups.txt:7: HERO");
    assertThatThrownBy(() -> Rows.row("groups.txt", 9, "x | X", 7))
        .hasMessageStartingWith("groups.txt:9: has 2 columns");
    assertThatThrownBy(() ->
            ActorFile.actor(
                Rows.row("a.txt", 1, "x | X | NGO | - | - | part > y 2018..2017 | -", 7)))
        .hasMessageContaining("ends before it begins");
  }

  @Test
  void cameoWritesTheCountryOrTheBodyAndThenTheRoles() {
    assertThat(REGISTRY.names("iraq").cameo()).contains("IRQ");
    assertThat(REGISTRY.names("iraq.air-force").cameo()).contains("IRQMIL");
    assertThat(REGISTRY.names("norway.defence-ministry").cameo()).contains("NORGOVMIL");
    assertThat(REGISTRY.names("norway.media").cameo()).contains("NORMED");
    assertThat(REGISTRY.names("unhcr").cameo()).contains("IGOUNOREFHCR");
    assertThat(REGISTRY.names("un-security-council").cameo()).contains("IGOUNO");
    assertThat(REGISTRY.names("african-union").cameo()).contains("IGOAFRAFU");
    assertThat(REGISTRY.names("no-such-actor").cameo()).isEmpty();
  }

  private static String one(String name) {
    return REGISTRY.findByName(name, Optional.empty()).likeliest().map(Actor::id).orElse("none");
  }

  @Test
  void acledDatesForcesAndNamesThePeopleOfThePlace() {
    Registry.At at = new Registry.At(Optional.of("NG"), Optional.of(LocalDate.of(2022, 3, 1)));
    Actor army = REGISTRY.findById("iraq.air-force").orElseThrow();
    assertThat(REGISTRY.names(army, at).acled()).contains("Military Forces of Iraq (2020-)");
    Actor villagers = Nouns.unidentified("civilians", Actor.Kind.CIVILIANS);
    assertThat(REGISTRY.names(villagers, at).acled()).contains("Civilians (Nigeria)");
    assertThat(REGISTRY.names(villagers, Registry.At.UNKNOWN).acled()).contains("Civilians");
  }

  @Test
  void officeHeldOnTheDayTellsTheSector() {
    Actor leader =
        REGISTRY.findByName("Bashar al-Assad", Optional.empty()).likeliest().orElseThrow();
    assertThat(sectors(leader, "2015-05-01")).containsExactly("GOV");
    assertThat(sectors(leader, "2025-05-01")).containsExactly("ELI");
  }

  @Test
  void studentsAndRefugeesHaveSectorsOfTheirOwn() {
    assertThat(REGISTRY.names("norway.students").ploverSectors()).containsExactly("EDU");
    assertThat(REGISTRY.names("norway.refugees").ploverSectors()).containsExactly("REF");
    assertThat(REGISTRY.names("norway.former-officials").ploverSectors()).containsExactly("ELI");
    assertThat(REGISTRY.names("norway.students").acled()).contains("Civilians (Norway)");
  }

  private List<String> sectors(Actor actor, String day) {
    Registry.At at = new Registry.At(Optional.empty(), Optional.of(LocalDate.parse(day)));
    return REGISTRY.names(actor, at).ploverSectors();
  }
}
