package attest.eval.suite;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.EventType;
import attest.model.Found;
import attest.model.How;
import attest.model.Party;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The sides of an event as ACLED writes them (codebook, actors): the two actors have no order but
 * where civilians are attacked; those who demonstrate are "Protesters" or "Rioters", with their
 * groups beside them; an unnamed perpetrator is an "Unidentified Armed Group".
 */
final class AcledSides {
  private static final Set<Actor.Kind> UNARMED =
      EnumSet.of(Actor.Kind.CIVILIANS, Actor.Kind.MEDIA, Actor.Kind.NGO, Actor.Kind.RELIGIOUS);

  private static final Set<String> EPITHETS =
      Set.of(
          "the",
          "suspected",
          "unidentified",
          "unknown",
          "gunmen",
          "armed",
          "gunman",
          "two",
          "three",
          "some",
          "several",
          "angry",
          "local",
          "members",
          "militants",
          "rebels",
          "fighters",
          "men",
          "soldiers",
          "troops",
          "police",
          "government",
          "islamist",
          "people",
          "residents",
          "villagers",
          "students",
          "youths",
          "hundreds",
          "dozens",
          "thousands",
          "attackers");

  private AcledSides() {}

  /** Those that stand first; who is only implied rests on the words that tell the kind. */
  static List<Cited<Party>> acting(String code, Claim claim) {
    return switch (code) {
      case "Violence against civilians" -> doers(claim);
      case "Protests" -> with(claim, crowd("protesters"));
      case "Riots" -> with(claim, crowd("rioters"));
      case "Battles" -> armed(sides(claim.roles().actors(), claim.roles()));
      default -> sides(code.isEmpty() ? claim.roles().actors() : doers(claim), claim.roles());
    };
  }

  /**
   * Those that stand second: the codebook fixes the order for civilians that are attacked alone.
   */
  static List<Cited<Party>> facing(String code, Claim claim, List<Cited<Party>> harmed) {
    return switch (code) {
      case "Violence against civilians" -> harmed;
      case "Battles" -> armed(sides(claim.roles().actors(), claim.roles()));
      default -> {
        List<Cited<Party>> all = new ArrayList<>(harmed);
        all.addAll(acting(code, claim));
        yield all;
      }
    };
  }

  /** Those named, and an unnamed perpetrator where the report names none. */
  private static List<Cited<Party>> doers(Claim claim) {
    List<Cited<Party>> doers = new ArrayList<>(claim.roles().actors());
    boolean known = doers.stream().anyMatch(p -> p.value().actor().likeliest().isPresent());
    if (!known && claim.type().value().sphere() == EventType.Sphere.VIOLENCE) {
      doers.add(told(claim, unnamed()));
    }
    return doers;
  }

  private static List<Cited<Party>> sides(List<Cited<Party>> doers, Claim.Roles roles) {
    List<Cited<Party>> sides = new ArrayList<>(doers);
    sides.addAll(roles.targets());
    sides.addAll(roles.victims());
    return sides;
  }

  private static List<Cited<Party>> armed(List<Cited<Party>> sides) {
    List<Cited<Party>> armed =
        sides.stream()
            .filter(p ->
                p.value().actor().likeliest().filter(a -> !UNARMED.contains(a.kind())).isPresent())
            .toList();
    return armed.isEmpty() ? sides : armed;
  }

  private static List<Cited<Party>> with(Claim claim, Actor crowd) {
    List<Cited<Party>> all = new ArrayList<>();
    all.add(told(claim, crowd));
    all.addAll(sides(claim.roles().actors(), claim.roles()));
    return all;
  }

  private static Cited<Party> told(Claim claim, Actor actor) {
    Party party = new Party(actor.name(), new Found.One<>(actor, 1));
    return new Cited<>(party, claim.type().at(), new How("acled.side", 1));
  }

  /** Codebook, actor types: all who demonstrate are protesters or rioters. */
  static Actor coded(Claim claim, Actor actor) {
    boolean people = actor.kind() == Actor.Kind.CIVILIANS;
    return switch (claim.type().value()) {
      case PEACEFUL_PROTEST, PROTEST_DISPERSED, PROTEST_LETHAL_FORCE, LABOUR_STRIKE ->
          people ? crowd("protesters") : actor;
      case RIOT, MOB_VIOLENCE ->
          people || actor.kind() == Actor.Kind.PROTESTERS ? crowd("rioters") : actor;
      default -> actor;
    };
  }

  /**
   * How ACLED names people of a kin or a place who fight without an organisation: "Fulani Ethnic
   * Militia (Nigeria)"; vigilantes are "Vigilante Militia (Nigeria)".
   */
  static Optional<String> communal(Party party, Optional<String> civilians) {
    if (party.actor().likeliest().filter(a -> !a.id().startsWith("unidentified.")).isPresent()) {
      return Optional.empty();
    }
    String country = civilians.map(name -> name.substring("Civilians".length())).orElse("");
    if (party.words().toLowerCase(Locale.ROOT).contains("vigilante")) {
      return Optional.of("Vigilante Militia" + country);
    }
    List<String> names = new ArrayList<>();
    for (String word : party.words().split("[ /]+")) {
      boolean name = word.length() > 2 && Character.isUpperCase(word.charAt(0));
      if (name && !EPITHETS.contains(word.toLowerCase(Locale.ROOT))) {
        names.add(word);
      }
    }
    return names.isEmpty() || names.size() > 3
        ? Optional.empty()
        : Optional.of(String.join(" ", names) + " Ethnic Militia" + country);
  }

  private static Actor crowd(String who) {
    return people("unidentified." + who, Actor.Kind.PROTESTERS);
  }

  private static Actor unnamed() {
    return people("unidentified.gunmen", Actor.Kind.UNIDENTIFIED);
  }

  static Actor people(String id, Actor.Kind kind) {
    return new Actor(id, id, List.of(), kind, Optional.empty(), List.of());
  }
}
