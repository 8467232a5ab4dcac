package attest.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Count;
import attest.model.Event;
import attest.model.EventId;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Found;
import attest.model.Party;
import attest.model.ReportId;
import attest.model.Span;
import attest.model.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemeTest {
  private static final Span AT = new Span(0, 5);

  private static List<Cited<Party>> parties(Actor.Kind... kinds) {
    return List.of(kinds).stream()
        .map(kind ->
            new Actor("test." + kind, kind.name(), List.of(), kind, Optional.empty(), List.of()))
        .map(actor -> Cited.of(new Party(actor.name(), new Found.One<>(actor, 1)), AT, "test", 1))
        .toList();
  }

  private static Event event(
      EventType type, List<Cited<Party>> actors, List<Cited<Party>> targets) {
    return event(type, actors, targets, List.of());
  }

  private static Event event(
      EventType type,
      List<Cited<Party>> actors,
      List<Cited<Party>> targets,
      List<Claim.SourcedFigure> figures) {
    Claim.Roles roles = new Claim.Roles(actors, targets, List.of(), List.of());
    Standing standing = new Standing(Standing.Modality.ASSERTED, Standing.Discourse.MAIN, false);
    ReportId report = new ReportId("0123456789abcdef");
    Claim claim =
        new Claim(
            new ClaimId(report, 1),
            Cited.of(type, AT, "test", 1),
            standing,
            roles,
            Optional.empty(),
            Optional.empty(),
            figures,
            List.of(),
            List.of(AT));
    return new Event(
        new EventId("e0123456789ab"),
        type,
        standing,
        List.of(claim),
        List.of(new Event.Origin(List.of(report), "stands alone")),
        Optional.empty(),
        Optional.empty(),
        roles);
  }

  private static List<Claim.SourcedFigure> count(Figure.Harm harm, int number) {
    Figure figure =
        new Figure(
            harm,
            Figure.Population.UNSTATED,
            "people",
            new Count.Exactly(number),
            Figure.Scope.HAPPENING);
    return List.of(
        new Claim.SourcedFigure(Cited.of(figure, AT, "test", 1), Attribution.REPORT_ITSELF));
  }

  private static Optional<Coding> code(String scheme, Event event) {
    return Scheme.builtIn().stream()
        .filter(s -> s.name().equals(scheme))
        .findFirst()
        .orElseThrow()
        .code(event);
  }

  @Test
  void anAirStrikeOnAnArmedGroupHasAllFourCodes() {
    Event strike =
        event(EventType.AIR_STRIKE, parties(Actor.Kind.MILITARY), parties(Actor.Kind.ARMED_GROUP));

    assertThat(code("acled", strike).orElseThrow().sub()).contains("Air/drone strike");
    assertThat(code("ucdp", strike).orElseThrow().code()).isEqualTo("1");
    assertThat(code("plover", strike).orElseThrow().sub()).contains("aerial");
    assertThat(code("cameo", strike).orElseThrow().code()).isEqualTo("195");
    assertThat(code("cameo", strike).orElseThrow().sub()).contains("4");
  }

  @Test
  void aCodeIsTrustedByItsSchemeAndByTheKindItRestsOn() {
    Event strike =
        event(EventType.AIR_STRIKE, parties(Actor.Kind.MILITARY), parties(Actor.Kind.ARMED_GROUP));
    double kind = Coding.kindConfidence(strike);

    assertThat(code("plover", strike).orElseThrow().confidence()).isEqualTo(kind);
    assertThat(code("acled", strike).orElseThrow().confidence()).isBetween(0.02, 0.98);
    CodeTrust trust = CodeTrust.builtIn();
    for (String scheme : List.of("acled", "ucdp", "plover", "cameo")) {
      assertThat(trust.of(scheme, 0.8)).isGreaterThanOrEqualTo(trust.of(scheme, 0.4));
    }
  }

  @Test
  void aClashInWhichBothSidesFallIsStateBased() {
    Event clash =
        event(
            EventType.ARMED_CLASH, List.of(), parties(Actor.Kind.MILITARY, Actor.Kind.ARMED_GROUP));
    assertThat(code("ucdp", clash).orElseThrow().code()).isEqualTo("1");
  }

  @Test
  void withoutKnownSidesThereIsNoUcdpType() {
    assertThat(code("ucdp", event(EventType.AIR_STRIKE, List.of(), List.of()))).isEmpty();
    assertThat(
            code(
                "ucdp",
                event(
                    EventType.SHOOTING_CIVILIANS,
                    parties(Actor.Kind.UNIDENTIFIED),
                    parties(Actor.Kind.CIVILIANS))))
        .isEmpty();
  }

  @Test
  void twoArmedGroupsAreNonStateConflict() {
    Event clash =
        event(
            EventType.ARMED_CLASH, parties(Actor.Kind.ARMED_GROUP, Actor.Kind.MILITIA), List.of());

    assertThat(code("ucdp", clash).orElseThrow().code()).isEqualTo("2");
  }

  @Test
  void anArmedGroupThatKillsCiviliansIsOneSided() {
    Event massacre =
        event(
            EventType.ATTACK_ON_CIVILIANS,
            parties(Actor.Kind.ARMED_GROUP),
            parties(Actor.Kind.CIVILIANS));

    assertThat(code("ucdp", massacre).orElseThrow().code()).isEqualTo("3");
  }

  @Test
  void anUnnamedAttackIsCodedByItsSidesAlone() {
    assertThat(code("acled", event(EventType.ATTACK, List.of(), List.of()))).isEmpty();
    assertThat(
            code(
                    "acled",
                    event(
                        EventType.ATTACK,
                        parties(Actor.Kind.ARMED_GROUP),
                        parties(Actor.Kind.POLICE)))
                .orElseThrow()
                .code())
        .isEqualTo("Battles");
  }

  @Test
  void onlyMassArrestsAreStrategicDevelopments() {
    assertThat(
            code(
                "acled",
                event(EventType.ARREST, List.of(), List.of(), count(Figure.Harm.ARRESTED, 2))))
        .isEmpty();
    assertThat(
            code(
                "acled",
                event(EventType.ARREST, List.of(), List.of(), count(Figure.Harm.ARRESTED, 40))))
        .isPresent();
  }

  @Test
  void abductedAndKilledIsAnAttack() {
    Event killed = event(EventType.ABDUCTION, List.of(), List.of(), count(Figure.Harm.KILLED, 1));

    assertThat(code("acled", killed).orElseThrow().sub()).contains("Attack");
  }

  @Test
  void aDeclarationHasNoCode() {
    Event declared = event(EventType.DECLARATION, List.of(), List.of());

    assertThat(Scheme.builtIn()).allSatisfy(s -> assertThat(s.code(declared)).isEmpty());
  }
}
