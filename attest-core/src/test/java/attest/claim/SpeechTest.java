package attest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import attest.language.English;
import attest.language.Language;
import attest.language.Layout;
import attest.model.Attribution;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpeechTest {
  private static final Language ENGLISH = English.load();
  private static final Speech SPEECH = Speech.english();

  /** Each saying as {@code the army > an officer: what is said}. */
  private static List<String> said(String text) {
    return all(text).stream()
        .map(said -> words(said.by()) + ": " + said.content().in(text))
        .toList();
  }

  private static List<Said> all(String text) {
    Report report = Report.of(text, Layout.zones(text, Optional.empty()), Report.Header.UNKNOWN);
    List<Sentence> sentences = ENGLISH.sentences(text, report.zones());
    return SPEECH.in(report, sentences, List.of());
  }

  private static String words(Attribution by) {
    return by.chain().stream()
        .map(speaker -> speaker.party().value().words())
        .collect(Collectors.joining(" > "));
  }

  private static Speaker speaker(String text) {
    return all(text).getFirst().by().chain().getLast();
  }

  @Test
  void speakersStandBeforeBehindOrInside() {
    assertThat(said("The army said it had destroyed a depot near Tal Omar."))
        .containsExactly("The army: it had destroyed a depot near Tal Omar");
    assertThat(said("Five people were killed in the blast, the health ministry said on Friday."))
        .containsExactly("the health ministry: Five people were killed in the blast");
    assertThat(said("Five people were killed, according to the health ministry."))
        .containsExactly("the health ministry: Five people were killed");
    assertThat(said("\"The depot is gone,\" said General Karim Haddad, a spokesman for the army."))
        .containsExactly("General Karim Haddad, a spokesman for the army: \"The depot is gone,\"");
  }

  @Test
  void aStatementsSpeakerIsItsAuthor() {
    String text = "The strike hit a depot, said a statement by the defence ministry.";
    assertThat(said(text)).containsExactly("the defence ministry: The strike hit a depot");
    assertThat(speaker(text).channel()).contains("statement");
  }

  @Test
  void chainsNameTheOutermostFirst() {
    assertThat(said("The news agency quoted a police officer as saying that five people died."))
        .first()
        .asString()
        .startsWith("The news agency > a police officer: ")
        .contains("five people died");
  }

  @Test
  void pronounsSpeakForTheLastSpeaker() {
    assertThat(said("Mayor Lena Novak said five people died. \"We found them,\" she added."))
        .containsExactly(
            "Mayor Lena Novak: five people died", "Mayor Lena Novak: \"We found them,\"");
  }

  @Test
  void quotesGoOnWithoutACue() {
    assertThat(
            said("\"They came at night,\" Omar Said told reporters. \"They burned every house.\""))
        .contains("Omar Said: \"They burned every house.\"");
  }

  @Test
  void stancesAreTold() {
    assertThat(speaker("The group claimed responsibility for the attack.").stance())
        .isEqualTo(Speaker.Stance.CLAIMS_RESPONSIBILITY);
    assertThat(speaker("The army said it had carried out an air raid on the town.").stance())
        .isEqualTo(Speaker.Stance.CLAIMS_RESPONSIBILITY);
    assertThat(speaker("The ministry denied that its jets had hit the school.").stance())
        .isEqualTo(Speaker.Stance.DENIES);
    assertThat(speaker("Residents accused the army of shelling the village.").stance())
        .isEqualTo(Speaker.Stance.ACCUSES);
  }

  @Test
  void textWithoutSpeakersHasNone() {
    assertThat(said("Five people were killed in a blast on Friday. The road was closed."))
        .isEmpty();
  }

  @Test
  void pronounsAgreeWithTheirSpeaker() {
    assertThat(
            said(
                "The army said five people died. The rebels said ten died. It said the road was open."))
        .last()
        .isEqualTo("The army: the road was open");
    assertThat(
            said(
                "Mayor Lena Novak said five people died. The ministry said ten died. She said the road was open."))
        .last()
        .isEqualTo("Mayor Lena Novak: the road was open");
  }

  @Test
  void deedsAreClaimedInManyWords() {
    assertThat(speaker("The group claimed the attack on the base.").stance())
        .isEqualTo(Speaker.Stance.CLAIMS_RESPONSIBILITY);
    assertThat(speaker("The group said it was behind the attack on the base.").stance())
        .isEqualTo(Speaker.Stance.CLAIMS_RESPONSIBILITY);
    assertThat(speaker("The group took credit for the bombing.").stance())
        .isEqualTo(Speaker.Stance.CLAIMS_RESPONSIBILITY);
    assertThat(speaker("The group claimed the attack was a success.").stance())
        .isEqualTo(Speaker.Stance.ASSERTS);
  }

  @Test
  void nobodyClaimsWhatNoGroupClaims() {
    assertThat(said("No group claimed responsibility for the blast.")).isEmpty();
  }
}
