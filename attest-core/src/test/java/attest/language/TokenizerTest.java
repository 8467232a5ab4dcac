package attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private final Tokenizer tokenizer = Tokenizer.english();

  private List<String> forms(String text) {
    List<Span> tokens = tokenizer.tokens(text, 0, text.length());
    return tokens.stream().map(token -> token.in(text)).toList();
  }

  @Test
  void designationsAndArabicNamesStayWhole() {
    assertThat(forms("F-16 jets hit al-Haddad, MiG-29s did not"))
        .containsExactly("F-16", "jets", "hit", "al-Haddad", ",", "MiG-29s", "did", "not");
    assertThat(forms("Deir-ez-Zor")).containsExactly("Deir-ez-Zor");
  }

  @Test
  void aPossessiveIsATokenBehindAnyName() {
    assertThat(forms("al-Haddad's men, the rebels' camp"))
        .containsExactly("al-Haddad", "'s", "men", ",", "the", "rebels", "'", "camp");
    assertThat(forms("Iraq\u2019s army")).containsExactly("Iraq", "\u2019s", "army");
  }

  @Test
  void compoundsComeApartAtTheHyphen() {
    assertThat(forms("U.S.-led raids")).containsExactly("U.S.", "-", "led", "raids");
    assertThat(forms("a 45-year-old man"))
        .containsExactly("a", "45", "-", "year", "-", "old", "man");
    assertThat(forms("UN-backed talks")).containsExactly("UN", "-", "backed", "talks");
  }

  @Test
  void prefixesStayOn() {
    assertThat(forms("anti-tank mines")).containsExactly("anti-tank", "mines");
  }

  @Test
  void abbreviationsKeepTheirStop() {
    assertThat(forms("Brig.-Gen. Adel Haddad")).containsExactly("Brig.-Gen.", "Adel", "Haddad");
    assertThat(forms("on Feb. 21 in the U.S."))
        .containsExactly("on", "Feb.", "21", "in", "the", "U.S.");
    assertThat(forms("No. 3, but no.")).containsExactly("No.", "3", ",", "but", "no", ".");
  }

  @Test
  void contractionsComeApart() {
    assertThat(forms("They don't; we cannot, can't, we'll"))
        .containsExactly(
            "They", "do", "n't", ";", "we", "can", "not", ",", "ca", "n't", ",", "we", "'ll");
  }

  @Test
  void apostrophesInsideNamesStay() {
    assertThat(forms("Sana'a and Ba\u2019athists"))
        .containsExactly("Sana'a", "and", "Ba\u2019athists");
  }

  @Test
  void noBreakSpacesPartTokens() {
    assertThat(forms("23\u00a0people\u202fdied")).containsExactly("23", "people", "died");
  }

  @Test
  void curlyQuotesAreTokens() {
    assertThat(forms("\u201cWe won,\u201d he said"))
        .containsExactly("\u201c", "We", "won", ",", "\u201d", "he", "said");
  }

  @Test
  void numbersKeepTheirMarksAndLoseTheirUnits() {
    assertThat(forms("1,200 died at 10:30, 200km off, $3.5 million, 40%"))
        .containsExactly(
            "1,200", "died", "at", "10:30", ",", "200", "km", "off", ",", "$", "3.5", "million",
            ",", "40", "%");
  }

  @Test
  void addressesStayWhole() {
    assertThat(forms("See https://example.org/a-b?c=d."))
        .containsExactly("See", "https://example.org/a-b?c=d", ".");
  }

  @Test
  void aDatelineIsCutAtItsMarks() {
    assertThat(forms("BAGHDAD, June 23 (Agency) - Jets"))
        .containsExactly("BAGHDAD", ",", "June", "23", "(", "Agency", ")", "-", "Jets");
  }

  @Test
  void anyCharactersAreSurvived() {
    String odd = "\ud800a\udc00\u0000.\ud83d\ude00-\u0301'\ud83d's -- \u2026\uffff\ud83d";
    for (int from = 0; from <= odd.length(); from++) {
      for (int to = from; to <= odd.length(); to++) {
        int last = from;
        for (Span token : tokenizer.tokens(odd, from, to)) {
          assertThat(token.start()).isGreaterThanOrEqualTo(last);
          last = token.end();
        }
        assertThat(last).isLessThanOrEqualTo(to);
      }
    }
  }
}
