package attest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import attest.model.Sentence;
import attest.model.Sentence.Name;
import attest.model.Span;
import attest.model.Token;
import attest.model.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTest {
  private static final English ENGLISH = English.load();
  private static final String REPORT =
      """
      Jets bomb camp near border

      NAIROBI, June 3 (Agency) - Army jets bombed a training camp of the rebels near Lodwar on
      Tuesday, killing 12 fighters and wounding five, the military said.
      "We don't target civilians," Col. Amina Farah's spokesman told reporters.
      """;

  private static Sentence only(String text) {
    List<Sentence> sentences = ENGLISH.sentences(text, List.of());
    assertThat(sentences).hasSize(1);
    return sentences.getFirst();
  }

  private static Token word(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPlainSentenceGetsItsTree() {
    Sentence sentence = only("Soldiers killed three rebels in the village.");
    Token killed = word(sentence, "killed");
    assertThat(killed.head()).isEqualTo(-1);
    assertThat(killed.lemma()).isEqualTo("kill");
    assertThat(sentence.child(killed, "nsubj")).contains(word(sentence, "Soldiers"));
    assertThat(sentence.child(killed, "obj")).contains(word(sentence, "rebels"));
    assertThat(word(sentence, "three").relation()).isEqualTo("nummod");
    assertThat(word(sentence, "village").tag()).isEqualTo("NN");
  }

  @Test
  void aPassiveHasItsAgent() {
    Sentence sentence = only("Two women were shot dead by gunmen on Monday.");
    assertThat(word(sentence, "women").relation()).isEqualTo("nsubj:pass");
    assertThat(word(sentence, "gunmen").relation()).startsWith("obl");
  }

  @Test
  void aHeadlineHasItsVerb() {
    Sentence sentence = only("Air strikes kill 23 near border town");
    Token kill = word(sentence, "kill");
    assertThat(kill.head()).isEqualTo(-1);
    assertThat(word(sentence, "strikes").relation()).isEqualTo("nsubj");
    assertThat(word(sentence, "23").relation()).isEqualTo("obj");
  }

  @Test
  void aHeadlineParticipleIsPassive() {
    Sentence sentence = only("Top leader arrested in Mosul");
    assertThat(word(sentence, "leader").relation()).isEqualTo("nsubj:pass");
    assertThat(word(sentence, "arrested").tag()).isEqualTo("VBN");
  }

  @Test
  void aLineInCapitalsIsReadAsUsualText() {
    Sentence sentence = only("GUNMEN KILLED THREE SOLDIERS NEAR KIRKUK ON FRIDAY");
    assertThat(word(sentence, "KILLED").head()).isEqualTo(-1);
    assertThat(word(sentence, "KILLED").lemma()).isEqualTo("kill");
    assertThat(word(sentence, "KIRKUK").isName()).isTrue();
    assertThat(word(sentence, "GUNMEN").relation()).isEqualTo("nsubj");
  }

  @Test
  void trailingSpeechGovernsWhatIsSaid() {
    Sentence sentence = only("Army jets bombed a camp, killing 45 people, the military said.");
    Token said = word(sentence, "said");
    assertThat(said.head()).isEqualTo(-1);
    assertThat(sentence.head(word(sentence, "bombed"))).contains(said);
    assertThat(sentence.head(word(sentence, "killing"))).contains(word(sentence, "bombed"));
    assertThat(sentence.child(said, "nsubj")).contains(word(sentence, "military"));
  }

  @Test
  void namesAreToldByTheirForm() {
    Sentence sentence =
        only("Gen. Adel Haddad met officials of the Defence Ministry in Anbar province.");
    assertThat(sentence.names())
        .extracting(name -> sentence.spanOf(name.from(), name.to() - 1).length(), Name::kind)
        .containsExactly(
            tuple("Gen. Adel Haddad".length(), Name.Kind.PERSON),
            tuple("Defence Ministry".length(), Name.Kind.ORGANISATION),
            tuple("Anbar".length(), Name.Kind.PLACE));
  }

  @Test
  void spansHoldTheFormsAndHeadsMakeATree() {
    assertLaws(REPORT, List.of());
  }

  @Test
  void anyCutOfTheTextIsRead() {
    for (int end = 0; end < REPORT.length(); end += 3) {
      assertLaws(REPORT.substring(0, end), List.of());
      assertLaws(REPORT.substring(end), List.of());
    }
  }

  @Test
  void sentencesStayInTheirZones() {
    List<Zone> zones =
        List.of(
            new Zone(Zone.Kind.HEADLINE, new Span(0, 4)),
            new Zone(Zone.Kind.CAPTION, new Span(10, 60)));
    assertLaws(REPORT, zones);
    List<Sentence> sentences = ENGLISH.sentences(REPORT, zones);
    assertThat(sentences.getFirst().zone()).isEqualTo(Zone.Kind.HEADLINE);
    assertThat(sentences.getFirst().span()).isEqualTo(new Span(0, 4));
    assertThat(sentences.get(1).zone()).isEqualTo(Zone.Kind.BODY);
    assertThat(sentences.get(2).zone()).isEqualTo(Zone.Kind.CAPTION);
  }

  @Test
  void oddCharactersAreRead() {
    assertLaws("\ud800 \u0000 \udc00. \ud83d\ude00\u200b!! \ufeff\u00ad \u0301", List.of());
    assertThat(ENGLISH.sentences("", List.of())).isEmpty();
    assertThat(ENGLISH.sentences(" \n\u00a0", List.of())).isEmpty();
  }

  @Test
  void theSameTextReadsTheSame() {
    assertThat(ENGLISH.sentences(REPORT, List.of()))
        .isEqualTo(English.load().sentences(REPORT, List.of()));
  }

  @Test
  void sentencesReadTogetherHaveTheTreesOfSentencesReadAlone() {
    String text = (REPORT + "\n").repeat(60);
    List<Sentence> together = ENGLISH.sentences(text, List.of());
    assertThat(together).hasSizeGreaterThan(150);
    for (Sentence sentence : together) {
      List<Span> spans = sentence.tokens().stream().map(Token::span).toList();
      Sentence alone = ENGLISH.sentence(text, spans, sentence.index(), sentence.zone());
      assertThat(sentence).isEqualTo(alone);
    }
  }

  private static void assertLaws(String text, List<Zone> zones) {
    int last = 0;
    int index = 0;
    for (Sentence sentence : ENGLISH.sentences(text, zones)) {
      assertThat(sentence.index()).isEqualTo(index++);
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        last = token.span().end();
        assertThat(token.span().in(text)).isEqualTo(token.form());
        assertThat(sentence.isUnder(token, root(sentence))).isTrue();
      }
      assertThat(sentence.span().end()).isEqualTo(last);
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  private static Token root(Sentence sentence) {
    List<Token> roots = sentence.tokens().stream().filter(token -> token.head() < 0).toList();
    assertThat(roots).hasSize(1);
    return roots.getFirst();
  }
}
