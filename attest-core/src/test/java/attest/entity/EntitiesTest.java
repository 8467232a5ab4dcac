package attest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import attest.Attest;
import attest.model.Entity;
import attest.model.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntitiesTest {
  private static final Attest ATTEST = Attest.builtIn();

  @Test
  void namedAndUnnamedOnesAreFoundWithTheirKind() {
    String text = "The rebels shelled the airfield near Homs with two mortars, a spokesman said.";
    assertThat(found(text))
        .contains(
            "The rebels ORGANISATION",
            "the airfield LOCATION",
            "Homs LOCATION",
            "two QUANTITY",
            "mortars WEAPON",
            "a spokesman PERSON");
  }

  @Test
  void aStateThatActsIsABodyAndElsewhereAPlace() {
    assertThat(found("Russia rejected the plan.")).contains("Russia ORGANISATION");
    assertThat(found("The storm hit the coast in Russia.")).contains("Russia LOCATION");
  }

  @Test
  void aPhraseOfOfBelongsToItsNoun() {
    assertThat(found("Troops entered the city of Homs.")).contains("the city of Homs LOCATION");
  }

  @Test
  void severalPeopleAreAGroup() {
    assertThat(found("Three soldiers met the minister."))
        .contains("soldiers ORGANISATION", "the minister PERSON");
  }

  @Test
  void entitiesOfOneKindNeverOverlap() {
    String text = "The army of Iraq and 40 members of the tribe left the town of Rawa on Monday.";
    List<Entity> entities = ATTEST.entities(ATTEST.parse(report(text)));
    for (Entity a : entities) {
      for (Entity b : entities) {
        boolean apart = a.span().end() <= b.span().start() || b.span().end() <= a.span().start();
        assertThat(a.equals(b) || a.kind() != b.kind() || apart).isTrue();
      }
    }
  }

  private static List<String> found(String text) {
    Stream<Entity> entities = ATTEST.entities(ATTEST.parse(report(text))).stream();
    return entities.map(entity -> entity.span().in(text) + " " + entity.kind()).toList();
  }

  private static Report report(String text) {
    return Report.of(text, List.of(), Report.Header.UNKNOWN);
  }
}
