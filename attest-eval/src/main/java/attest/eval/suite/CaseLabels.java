package attest.eval.suite;

import attest.model.Act;
import attest.model.EventType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels of CASE 2021 task 2: 25 are sub-event types of ACLED under other names, five tell what
 * ACLED leaves out.
 */
final class CaseLabels {
  private static final Map<String, String> BY_SUB_EVENT =
      Map.ofEntries(
          Map.entry("Armed clash", "ARMED_CLASH"),
          Map.entry("Government regains territory", "GOV_REGAINS_TERIT"),
          Map.entry("Non-state actor overtakes territory", "NON_STATE_ACTOR_OVERTAKES_TER"),
          Map.entry("Peaceful protest", "PEACE_PROTEST"),
          Map.entry("Protest with intervention", "PROTEST_WITH_INTER"),
          Map.entry("Excessive force against protesters", "FORCE_AGAINST_PROTEST"),
          Map.entry("Violent demonstration", "VIOL_DEMONSTR"),
          Map.entry("Mob violence", "MOB_VIOL"),
          Map.entry("Chemical weapon", "CHEM_WEAP"),
          Map.entry("Air/drone strike", "AIR_STRIKE"),
          Map.entry("Suicide bomb", "SUIC_BOMB"),
          Map.entry("Shelling/artillery/missile attack", "ART_MISS_ATTACK"),
          Map.entry("Remote explosive/landmine/IED", "REM_EXPLOS"),
          Map.entry("Grenade", "GRENADE"),
          Map.entry("Sexual violence", "SEX_VIOL"),
          Map.entry("Attack", "ATTACK"),
          Map.entry("Abduction/forced disappearance", "ABDUCT_DISSAP"),
          Map.entry("Agreement", "AGREEMENT"),
          Map.entry("Arrests", "ARREST"),
          Map.entry("Change to group/activity", "CHANGE_TO_GROUP_ACT"),
          Map.entry("Disrupted weapons use", "DISR_WEAP"),
          Map.entry("Headquarters or base established", "HQ_ESTABLISHED"),
          Map.entry("Looting/property destruction", "PROPERTY_DISTRUCT"),
          Map.entry("Non-violent transfer of territory", "NON_VIOL_TERRIT_TRANSFER"),
          Map.entry("Other", "OTHER"));
  private static final Map<EventType, String> BY_KIND =
      Map.of(
          EventType.CRIME, "ORG_CRIME",
          EventType.ACCIDENT, "MAN_MADE_DISASTER",
          EventType.NATURAL_DISASTER, "NATURAL_DISASTER",
          EventType.CLAIM_OF_RESPONSIBILITY, "ATTRIB",
          EventType.DENIAL, "ATTRIB");

  /** CAMEO: to accuse, to deny responsibility, to reject an accusation. */
  private static final List<String> BLAME = List.of("112", "1125", "016", "0162");

  /** CAMEO roots of force, which claims tell better. */
  private static final Set<String> FORCE = Set.of("14", "15", "17", "18", "19", "20");

  private CaseLabels() {}

  /** The label of an event, from its kind and its sub-event type in ACLED. */
  static Optional<String> of(String kind, String acledSub) {
    return Optional.ofNullable(BY_SUB_EVENT.get(acledSub))
        .or(() -> EventType.find(kind).map(BY_KIND::get));
  }

  /** The label of an act of politics that is no force. */
  static Optional<String> of(Act act) {
    if (FORCE.contains(act.root())) {
      return Optional.empty();
    }
    return Optional.of(BLAME.contains(act.code()) ? "ATTRIB" : "DIPLO");
  }
}
