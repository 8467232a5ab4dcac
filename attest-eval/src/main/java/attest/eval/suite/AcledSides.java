package attest.eval.suite;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Found;
import attest.model.How;
import attest.model.Party;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sides of an event as ACLED writes them (codebook, actors): a battle's two actors have no
 * order; those who demonstrate are "Protesters" or "Rioters", with their groups beside them; an
 * unnamed perpetrator is an "Unidentified Armed Group".
 */
final class AcledSides {
  private static final Set<Actor.Kind> UNARMED =
      EnumSet.of(Actor.Kind.CIVILIANS, Actor.Kind.MEDIA, Actor.Kind.NGO, Actor.Kind.RELIGIOUS);

  private AcledSides() {}

  /** Those that stand first; who is only implied rests on the words that tell the kind. */
  static List<Cited<Party>> acting(String code, Claim claim) {
    Claim.Roles roles = claim.roles();
    return switch (code) {
      case "Battles" -> both(roles);
      case "Protests" -> with(claim, crowd("protesters"));
      case "Riots" -> with(claim, crowd("rioters"));
      case "Violence against civilians", "Explosions/Remote violence" ->
          roles.actors().isEmpty() ? List.of(told(claim, unnamed())) : roles.actors();
      default -> roles.actors();
    };
  }

  /** Those that stand second. */
  static List<Cited<Party>> facing(String code, Claim.Roles roles, List<Cited<Party>> harmed) {
    return code.equals("Battles") ? both(roles) : harmed;
  }

  private static List<Cited<Party>> both(Claim.Roles roles) {
    List<Cited<Party>> sides = new ArrayList<>(roles.actors());
    sides.addAll(roles.targets());
    sides.addAll(roles.victims());
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
    all.addAll(claim.roles().actors());
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
