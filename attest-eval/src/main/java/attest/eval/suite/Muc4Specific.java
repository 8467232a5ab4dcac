package attest.eval.suite;

import attest.model.Place;
import attest.model.TimeSpan;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells one incident from general talk: somebody or something is hit, and where only "the people"
 * or "civilians" are, a number is told, or a day and a town.
 */
final class Muc4Specific {
  private static final Set<String> ANYBODY =
      Set.of(
          "PEOPLE",
          "PERSONS",
          "PERSON",
          "CIVILIANS",
          "CIVILIAN",
          "POPULATION",
          "CITIZENS",
          "INDIVIDUALS",
          "YOUTH",
          "MEN",
          "WOMEN",
          "CHILDREN",
          "MEMBERS",
          "VICTIMS",
          "ENEMY",
          "LEADERS",
          "WORKERS",
          "CITIZEN",
          "BEINGS",
          "HOSTAGES");

  /** Who stands for a country or a party rather than for people who are hit. */
  private static final Set<String> NOBODY =
      Set.of(
          "GOVERNMENT", "OPPOSITION", "STATE", "STATES", "REGIME", "COUNTRY", "PEOPLES", "PARTY");

  /** A people as one: "the Ruritanian people". */
  private static final Pattern WHOLE = Pattern.compile(".* PEOPLE|PEOPLES");

  /** A people: "Ruritanians". */
  private static final Pattern NATION = Pattern.compile("\\p{Lu}{3,}(ANS|ESE|ARDS)");

  private static final int MANY = 1000;

  private Muc4Specific() {}

  static boolean isSpecific(JsonNode slots, Muc4Incident incident) {
    if (isTollOfWar(slots)) {
      return false;
    }
    boolean things = !slots.path("phys tgt: id").isEmpty();
    boolean named = !slots.path("hum tgt: name").isEmpty();
    JsonNode roles = slots.path("hum tgt: description");
    if (things || named) {
      return true;
    }
    for (JsonNode role : roles) {
      String words = role.path("strings").path(0).asText();
      String last = words.substring(words.lastIndexOf(' ') + 1);
      if (!ANYBODY.contains(last) && !NATION.matcher(last).matches() && !NOBODY.contains(last)) {
        return true;
      }
    }
    boolean somebody =
        roles
            .valueStream()
            .map(role -> role.path("strings").path(0).asText())
            .anyMatch(words -> !WHOLE.matcher(words).matches());
    return isCounted(slots)
        || somebody && !roles.isEmpty() && isSomewhere(incident) && isSometime(incident);
  }

  /**
   * A bomb, a fire or a kidnapping on a known day in a known town, of which nothing is told that it
   * hit; an attack without anybody attacked tells too little.
   */
  static boolean isToldAlone(Muc4Incident incident, Muc4Targets hit) {
    return !incident.type().equals("ATTACK")
        && hit.humans().isEmpty()
        && hit.things().isEmpty()
        && incident.claims().stream()
            .flatMap(claim -> Muc4Claim.harmed(claim).stream())
            .noneMatch(party -> Muc4Armed.isArmed(party.value()))
        && isSomewhere(incident)
        && isSometime(incident);
  }

  /**
   * Whether its own words tell the day, or a person by name: one voice that argues tells happenings
   * in general.
   */
  static boolean isPinned(JsonNode slots, Muc4Incident incident) {
    return !slots.path("hum tgt: name").isEmpty()
        || incident.claims().stream()
            .flatMap(claim -> claim.time().stream())
            .anyMatch(time -> time.how().rule().equals("time.clause"));
  }

  /** "Nine people", but no toll of a war. */
  private static boolean isCounted(JsonNode slots) {
    for (JsonNode number : slots.path("hum tgt: number")) {
      int people = number.path("value").path(0).asInt(0);
      if (people > 1 && people < MANY) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTollOfWar(JsonNode slots) {
    for (JsonNode number : slots.path("hum tgt: number")) {
      if (number.path("value").path(0).asInt(0) >= MANY) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSomewhere(Muc4Incident incident) {
    return incident.claims().stream()
        .flatMap(claim -> claim.place().stream())
        .flatMap(place -> place.value().place().likeliest().stream())
        .anyMatch(place ->
            place.kind() != Place.Kind.COUNTRY && place.kind() != Place.Kind.CONTINENT_OR_REGION);
  }

  private static boolean isSometime(Muc4Incident incident) {
    return incident.claims().stream()
        .anyMatch(
            claim -> claim.time().map(time -> time.value()).filter(TimeSpan::isDay).isPresent());
  }
}
