package attest.eval.suite;

import attest.model.EventType;
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
  private static final Set<String> BLAME = Set.of("ACCUSE");
  private static final Set<String> DIPLOMACY =
      Set.of("CONSULT", "REQUEST", "REJECT", "THREATEN", "SANCTION", "SUPPORT", "AGREE", "YIELD");

  private CaseLabels() {}

  /** The label of an event, from its kind and its codes in ACLED and PLOVER. */
  static Optional<String> of(EventType kind, String acledSub, String plover) {
    String known = BY_SUB_EVENT.get(acledSub);
    if (known != null) {
      return Optional.of(known);
    }
    String own = BY_KIND.get(kind);
    if (own != null) {
      return Optional.of(own);
    }
    if (BLAME.contains(plover)) {
      return Optional.of("ATTRIB");
    }
    return DIPLOMACY.contains(plover) ? Optional.of("DIPLO") : Optional.empty();
  }
}
