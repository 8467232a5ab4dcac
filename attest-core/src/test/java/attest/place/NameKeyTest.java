package attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Deir Ezzor, Dayr az Zawr",
    "Deir ez-Zor, Deir Ezzor",
    "Hasakeh, Al Ḩasakah",
    "Deshaisha, Ad Dashishah",
    "Deshaisha, Dachîché",
    "Raqqa, Ar Raqqah",
    "Rakka, Raqqah",
    "Tell Afar, Tall ‘Afar",
    "Deir Hafer, Dayr Ḩāfir",
    "Souran, Şūrān",
    "Riyadh, Ar Riyāḑ",
    "Hajin, هجين",
    "Raqqa, الرقة",
    "Donetsk, Донецк",
    "Idlib, إدلب"
  })
  void romanisationsOfOneNameShareASkeleton(String one, String other) {
    assertThat(NameKey.of(one).skeleton()).isEqualTo(NameKey.of(other).skeleton());
  }

  @Test
  void caseMarksAndHyphensVanishInTheFoldedName() {
    assertThat(NameKey.fold("Ma‘arrat al-Nu'mān")).isEqualTo("maarrat al numan");
    assertThat(NameKey.fold("ŞANLIURFA")).isEqualTo("sanliurfa");
    assertThat(NameKey.fold("St. Louis")).isEqualTo("saint louis");
  }

  @Test
  void namesOfOtherScriptsHaveNoKey() {
    assertThat(NameKey.of("北京").folded()).isEmpty();
  }

  @Test
  void spellingsOfOneNameAreLikelierThanNamesWithTheSameConsonants() {
    double spelling = likeness("Deshaisha", "Ad Dashishah");
    double other = likeness("Mosul", "Musalla");
    assertThat(spelling).isGreaterThan(0.9);
    assertThat(likeness("Deir Ezzor", "Dayr az Zawr")).isGreaterThan(0.8);
    assertThat(likeness("Raqqa", "Ar Raqqah")).isEqualTo(Likeness.SAME_BUT_ARTICLE);
    assertThat(other).isLessThan(spelling);
    assertThat(likeness("Homs", "Hamas")).isLessThan(0.9);
  }

  private static double likeness(String one, String other) {
    return new Likeness(NameKey.fold(one), 0).of(new Spelling().read(other));
  }
}
