package attest.eval.suite;

import attest.model.Party;
import java.util.regex.Pattern;

/** Whom MUC-4 counts among armed forces: soldiers, police, guerrillas, and what they fight with. */
final class Muc4Armed {
  private static final Pattern FIGHTERS =
      Pattern.compile(
          "(?i).*(soldier|troop|guerrilla|guerilla|rebel|terrorist|subversive|extremist|battalion"
              + "|patrol|army|garrison|brigade|insurgent|detachment|company of|military|contras?"
              + "|polic|barracks|armou?red|helicopter|convoy|gunship|civil defense|combatant"
              + "|fighter|enemy|squad(?!r)|kidnapper|assailant|attacker|murderer|killer|gunm[ae]n"
              + "|drug traffick).*");

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
    return FIGHTERS.matcher(words).matches() && !NO_MORE.matcher(words).matches();
  }
}
