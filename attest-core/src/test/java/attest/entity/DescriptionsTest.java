package attest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import attest.language.English;
import attest.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
  private static final English ENGLISH = English.load();

  private static Optional<Described> of(String text, String phrase) {
    int at = text.indexOf(phrase);
    return new Descriptions(text, ENGLISH.sentences(text, List.of()))
        .of(new Span(at, at + phrase.length()));
  }

  @Test
  void aRoleStandsBeforeTheName() {
    Described who =
        of("Gunmen killed engineer Ana Bramwell.", "engineer Ana Bramwell").orElseThrow();
    assertThat(who.name()).contains("Ana Bramwell");
    assertThat(who.description()).contains("engineer");
    assertThat(who.number()).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void aRoleStandsBehindTheName() {
    Described who =
        of("They shot Ana Bramwell, leader of the miners' union, on Monday.", "Ana Bramwell")
            .orElseThrow();
    assertThat(who.description()).contains("leader of the miners' union");
  }

  @Test
  void articleAndNumberAreNoPartOfTheDescription() {
    Described who =
        of("At least three bus passengers died.", "At least three bus passengers").orElseThrow();
    assertThat(who.description()).contains("bus passengers");
    assertThat(who.number()).isEqualTo(OptionalInt.of(3));
    assertThat(who.kind()).isEqualTo(Described.Kind.PEOPLE);
  }

  @Test
  void thingsAreNoPeople() {
    Described what = of("A bomb damaged the power pylons.", "the power pylons").orElseThrow();
    assertThat(what.kind()).isEqualTo(Described.Kind.THING);
    assertThat(what.plural()).isTrue();
  }

  @Test
  void aFamilyNameStandsForTheFullOne() {
    Described who =
        of("Ana Bramwell left. Later Bramwell was killed.", "Bramwell was").orElseThrow();
    assertThat(who.name()).contains("Ana Bramwell");
  }

  @Test
  void aTitleIsNoPartOfTheName() {
    Described who = of("They shot Msgr Ana Bramwell on Monday.", "Msgr Ana Bramwell").orElseThrow();
    assertThat(who.name()).contains("Ana Bramwell");
    assertThat(who.description()).contains("Msgr");
  }

  @Test
  void polesOfWoodAreNoPeople() {
    Described what = of("Rebels felled six power poles.", "six power poles").orElseThrow();
    assertThat(what.kind()).isEqualTo(Described.Kind.THING);
  }

  @Test
  void aSurnameMayBeAWord() {
    Described who =
        of("GUNMEN KILLED THE BANKER RAUL OBANDO LOVE.", "THE BANKER RAUL OBANDO LOVE")
            .orElseThrow();
    assertThat(who.name()).contains("RAUL OBANDO LOVE");
    assertThat(who.description()).contains("BANKER");
  }

  @Test
  void aNumberOfPeopleArePeople() {
    Described who =
        of("They held an unspecified number of villagers.", "an unspecified number of villagers")
            .orElseThrow();
    assertThat(who.description()).contains("villagers");
    assertThat(who.kind()).isEqualTo(Described.Kind.PEOPLE);
  }

  @Test
  void pluralsOfMenArePeople() {
    Described who = of("TWO WATCHMEN WERE KILLED.", "TWO WATCHMEN").orElseThrow();
    assertThat(who.kind()).isEqualTo(Described.Kind.PEOPLE);
  }
}
