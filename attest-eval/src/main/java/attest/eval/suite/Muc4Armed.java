package attest.eval.suite;

import attest.entity.Described;
import attest.model.Party;
import java.util.regex.Pattern;

/** Whom MUC-4 counts among armed forces: soldiers, police, guerrillas, and what they fight with. */
final class Muc4Armed {
  private static final Pattern FIGHTERS =
      Pattern.compile(
          "(?i).*(soldier|troop|guerrilla|guerilla|rebel|terrorist|subversive|extremist|battalion"
              + "|patrol|army|garrison|brigade|insurgent|detachment|company of|military|contras?"
              + "|polic|barracks|armou?red|comrade|helicopter|convoy|gunship|civil defense|combatant"
              + "|fighter|enemy|squad(?!r)|drug traffick|noncommissioned"
              + "|officers?).*");

  /** What those who fight are called in reports of a fight. */
  private static final Pattern RANKS =
      Pattern.compile(
          "(?i).*(sergeant|lieutenant|captain|corporal|colonel|commander|general|cadet|sailor"
              + "|pilot|crew|agent|members?|recruits?|personnel|units?|elements|losses|casualties)s?");

  /** Where an attack took place more than what it hit. */
  private static final Pattern ROAD =
      Pattern.compile(
          "(?i).*(highway|freeway|road|street|avenue|boulevard|corner|crossroads|intersection|outskirts|places?)");

  /** Those who did it are not among those whom it was done to. */
  private static final Pattern ATTACKERS =
      Pattern.compile(
          "(?i).*(terrorist|kidnapper|abductor|captor|assailant|attacker|murderer|killer|assassin"
              + "|gunm[ae]n|criminal|perpetrator|bomber|robber|thief|thieves)s?");

  /** "A former soldier" fights no more. */
  private static final Pattern NO_MORE = Pattern.compile("(?i).*(former|retired|ex-).*");

  private Muc4Armed() {}

  static boolean isArmed(Party party) {
    boolean known =
        party
            .actor()
            .likeliest()
            .map(actor ->
                switch (actor.kind()) {
                  case MILITARY, ARMED_GROUP, MILITIA, POLICE -> true;
                  default -> false;
                })
            .orElse(false);
    return known && !NO_MORE.matcher(party.words()).matches() || isArmed(party.words());
  }

  static boolean isArmed(String words) {
    return (FIGHTERS.matcher(words).matches() || isAttacker(words))
        && !NO_MORE.matcher(words).matches();
  }

  /** Whether it is no part of the fight: neither armed nor just where it was fought. */
  static boolean isCivil(String words) {
    return !isArmed(words) && !ROAD.matcher(words).matches();
  }

  /** Whether in a fight it is most likely one of the two sides: by rank, or by name alone. */
  static boolean isSide(Described who) {
    return who.description().map(words -> RANKS.matcher(words).matches()).orElse(true);
  }

  static boolean isRoad(String words) {
    return ROAD.matcher(words).matches();
  }

  static boolean isAttacker(String words) {
    return ATTACKERS.matcher(words).matches();
  }
}
