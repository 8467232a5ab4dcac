package attest.claim;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Narrows a general kind by what is told beside it: weapons, doers, those harmed. */
final class Refinement {
  private static final Set<EventType> GENERAL =
      EnumSet.of(EventType.KILLING, EventType.ATTACK, EventType.BOMBING, EventType.OFFENSIVE);
  private static final Set<EventType> EXPLOSIVE =
      EnumSet.of(
          EventType.AIR_STRIKE,
          EventType.DRONE_STRIKE,
          EventType.HELICOPTER_ATTACK,
          EventType.SHELLING,
          EventType.ROCKET_MISSILE_ATTACK,
          EventType.BOMBING);
  private static final Set<Actor.Kind> UNARMED =
      EnumSet.of(
          Actor.Kind.CIVILIANS,
          Actor.Kind.MEDIA,
          Actor.Kind.NGO,
          Actor.Kind.RELIGIOUS,
          Actor.Kind.COMPANY,
          Actor.Kind.PARTY);
  private static final Set<Actor.Kind> STATE =
      EnumSet.of(
          Actor.Kind.STATE,
          Actor.Kind.GOVERNMENT,
          Actor.Kind.MILITARY,
          Actor.Kind.POLICE,
          Actor.Kind.COALITION,
          Actor.Kind.INTELLIGENCE);
  private static final Set<Figure.Population> UNARMED_PEOPLE =
      EnumSet.of(
          Figure.Population.CIVILIANS,
          Figure.Population.CHILDREN,
          Figure.Population.WOMEN,
          Figure.Population.HEALTH_WORKERS,
          Figure.Population.JOURNALISTS,
          Figure.Population.AID_WORKERS);
  private static final List<String> GUNMEN =
      List.of("gunman", "gunmen", "shooter", "shooters", "sniper", "snipers", "hitmen", "hit men");
  private static final List<String> REBELS =
      List.of(
          "rebel",
          "militant",
          "insurgent",
          "jihadist",
          "guerrilla",
          "separatist",
          "militia",
          "fighters",
          "bandits");
  private static final List<String> DEMONSTRATORS =
      List.of("protest", "demonstrator", "rioter", "marchers", "activists", "students");
  private static final List<String> CROWDS =
      List.of(
          "supporters",
          "settlers",
          "residents",
          "villagers",
          "youth",
          "groups",
          "fans",
          "communities",
          "farmers",
          "herders",
          "inmates",
          "prisoners",
          "families",
          "crowds",
          "locals");
  private static final List<String> FORCES =
      List.of("troops", "army", "forces", "soldiers", "military", "police");
  private static final List<String> ARMED_WORDS =
      List.of(
          "force",
          "army",
          "troop",
          "rebel",
          "militant",
          "jets",
          "warplanes",
          "coalition",
          "soldier",
          "fighter",
          "militia",
          "insurgent",
          "navy",
          "gunmen",
          "brigade",
          "attacker",
          "assailant");
  private static final List<String> POLICE =
      List.of("police", "security", "detectives", "agents", "authorities");
  private static final List<EventType> BY_WEAPON =
      List.of(
          EventType.CHEMICAL_ATTACK,
          EventType.SUICIDE_BOMBING,
          EventType.CAR_BOMB,
          EventType.DRONE_STRIKE,
          EventType.HELICOPTER_ATTACK,
          EventType.AIR_STRIKE,
          EventType.IED_MINE,
          EventType.ROCKET_MISSILE_ATTACK,
          EventType.SHELLING,
          EventType.GRENADE,
          EventType.BOMBING,
          EventType.SHOOTING_CIVILIANS);

  /**
   * What is told beside the kind.
   *
   * @param told the kinds that the words of the whole sentence tell
   * @param unopposed whether the sentence says that nobody resisted
   * @param homes whether houses, villages or markets are the target
   */
  record Beside(
      Cast cast,
      List<WeaponWords.Weapon> weapons,
      List<Figure> figures,
      String words,
      Set<EventType> told,
      boolean unopposed,
      boolean homes) {}

  EventType refine(EventType type, Beside beside) {
    boolean gas = beside.weapons().stream().anyMatch(w -> w.shows() == EventType.CHEMICAL_ATTACK);
    if (gas && EXPLOSIVE.contains(type)) {
      return EventType.CHEMICAL_ATTACK;
    }
    EventType narrowed = GENERAL.contains(type) ? byWeapon(type, beside) : type;
    return switch (narrowed) {
      case TERRITORY_CAPTURED_BY_STATE -> captured(beside);
      case SHOOTING_CIVILIANS -> shooting(beside);
      case KILLING -> killing(beside);
      case ARMED_CLASH -> clash(beside);
      case ATTACK -> attack(beside);
      case AIR_STRIKE -> aircraft(beside);
      case PEACEFUL_PROTEST, ARREST, LOOTING_DESTRUCTION -> atProtest(narrowed, beside);
      case PROTEST_DISPERSED -> dispersed(beside);
      default -> narrowed;
    };
  }

  private static EventType byWeapon(EventType type, Beside beside) {
    for (EventType kind : BY_WEAPON) {
      boolean shown = beside.weapons().stream().anyMatch(w -> w.shows() == kind);
      boolean gun = kind == EventType.SHOOTING_CIVILIANS;
      boolean bomb = kind == EventType.BOMBING;
      if (shown
          && !(gun && type != EventType.KILLING)
          && !(bomb && type == EventType.OFFENSIVE)
          && type != EventType.OFFENSIVE) {
        return kind;
      }
    }
    return type;
  }

  /** "Two helicopters attacked the camp". */
  private static EventType aircraft(Beside beside) {
    boolean helicopter =
        beside.weapons().stream().anyMatch(w -> w.shows() == EventType.HELICOPTER_ATTACK)
            && beside.weapons().stream().noneMatch(w -> w.shows() == EventType.AIR_STRIKE);
    return helicopter ? EventType.HELICOPTER_ATTACK : EventType.AIR_STRIKE;
  }

  /** ACLED tells "government regains" from "non-state actor overtakes" territory. */
  private static EventType captured(Beside beside) {
    if (beside.unopposed() || beside.told().contains(EventType.WITHDRAWAL)) {
      return EventType.TERRITORY_TRANSFER;
    }
    List<Cited<Party>> actors = beside.cast().actors();
    if (kinds(actors).stream().anyMatch(STATE::contains)) {
      return EventType.TERRITORY_CAPTURED_BY_STATE;
    }
    if (!kinds(actors).isEmpty() || says(actors, REBELS)) {
      return EventType.TERRITORY_CAPTURED_BY_NONSTATE;
    }
    return says(actors, FORCES) ? EventType.TERRITORY_CAPTURED_BY_STATE : EventType.OFFENSIVE;
  }

  /** Shots at people who are armed are no attack on civilians. */
  private static EventType shooting(Beside beside) {
    return harmsOnlyArmed(beside) ? EventType.ATTACK : EventType.SHOOTING_CIVILIANS;
  }

  /** Sides without arms make a riot, or a fight between crowds. */
  private static EventType clash(Beside beside) {
    List<Cited<Party>> sides = beside.cast().actors();
    boolean armed =
        !beside.weapons().isEmpty()
            || says(sides, REBELS)
            || beside.words().contains("gun")
            || beside.words().contains("fire")
            || beside.words().contains("shoot");
    if (armed
        || kinds(sides).stream()
            .anyMatch(k ->
                k == Actor.Kind.MILITARY
                    || k == Actor.Kind.ARMED_GROUP
                    || k == Actor.Kind.MILITIA)) {
      return EventType.ARMED_CLASH;
    }
    if (says(sides, DEMONSTRATORS)) {
      return EventType.RIOT;
    }
    return says(sides, CROWDS) ? EventType.MOB_VIOLENCE : EventType.ARMED_CLASH;
  }

  /** A demonstration with arrests is broken up; one that burns and loots is a riot. */
  private static EventType atProtest(EventType type, Beside beside) {
    Set<EventType> told = beside.told();
    boolean protest = told.contains(EventType.PEACEFUL_PROTEST);
    if (protest && told.contains(EventType.LOOTING_DESTRUCTION)) {
      return EventType.RIOT;
    }
    boolean crowd =
        kinds(beside.cast().actors()).contains(Actor.Kind.PROTESTERS)
            || says(beside.cast().actors(), DEMONSTRATORS);
    if (type == EventType.LOOTING_DESTRUCTION) {
      return crowd ? EventType.RIOT : type;
    }
    return protest && told.contains(EventType.ARREST) ? EventType.PROTEST_DISPERSED : type;
  }

  /** Codebook of ACLED, "excessive force": demonstrators are killed or badly hurt. */
  private static EventType dispersed(Beside beside) {
    boolean hurt =
        beside.figures().stream()
            .filter(f -> f.harm() == Figure.Harm.KILLED || f.harm() == Figure.Harm.WOUNDED)
            .anyMatch(f -> f.count().most().orElse(1) > 0 && f.whom() != Figure.Population.POLICE);
    return hurt ? EventType.PROTEST_LETHAL_FORCE : EventType.PROTEST_DISPERSED;
  }

  private static EventType killing(Beside beside) {
    if (says(beside.cast().actors(), GUNMEN)) {
      return shooting(beside);
    }
    return armedActor(beside) && harmsUnarmed(beside)
        ? EventType.ATTACK_ON_CIVILIANS
        : EventType.KILLING;
  }

  private static EventType attack(Beside beside) {
    if (airForce(beside.cast().actors())) {
      return EventType.AIR_STRIKE;
    }
    boolean raid = beside.words().contains("raid") || beside.words().contains("search");
    boolean police =
        kinds(beside.cast().actors()).contains(Actor.Kind.POLICE)
            || says(beside.cast().actors(), POLICE);
    if (raid && police) {
      return EventType.RAID_SEARCH;
    }
    if (targetsArmed(beside)) {
      return EventType.ATTACK;
    }
    return (harmsUnarmed(beside) || beside.homes()) && !beside.cast().actors().isEmpty()
        ? EventType.ATTACK_ON_CIVILIANS
        : EventType.ATTACK;
  }

  /** Who may fly, shell or fire rockets: states and armed groups, no crowd and no newspaper. */
  static boolean mayAct(EventType type, Party party) {
    if (!EXPLOSIVE.contains(type)) {
      return true;
    }
    Optional<Actor> actor = party.actor().likeliest();
    String words = party.words().toLowerCase(Locale.ROOT);
    return actor.isPresent()
        ? !UNARMED.contains(actor.get().kind())
        : ARMED_WORDS.stream().anyMatch(words::contains);
  }

  private static boolean airForce(List<Cited<Party>> actors) {
    return actors.stream()
        .map(party -> (party.value().name() + " " + party.value().words()).toLowerCase(Locale.ROOT))
        .anyMatch(name ->
            name.contains("air force") || name.contains("warplane") || name.contains(" jets"));
  }

  private static boolean armedActor(Beside beside) {
    Set<Actor.Kind> kinds = kinds(beside.cast().actors());
    return kinds.stream()
            .anyMatch(k ->
                STATE.contains(k)
                    || k == Actor.Kind.ARMED_GROUP
                    || k == Actor.Kind.MILITIA
                    || k == Actor.Kind.CRIMINAL_GROUP)
        || says(beside.cast().actors(), REBELS)
        || says(beside.cast().actors(), FORCES);
  }

  private static boolean harmsUnarmed(Beside beside) {
    Set<Actor.Kind> kinds = harmed(beside);
    boolean counted =
        beside.figures().stream()
            .filter(f -> f.harm() == Figure.Harm.KILLED || f.harm() == Figure.Harm.WOUNDED)
            .anyMatch(f -> UNARMED_PEOPLE.contains(f.whom()));
    return counted || kinds.stream().anyMatch(UNARMED::contains);
  }

  private static boolean harmsOnlyArmed(Beside beside) {
    boolean armedCounted =
        beside.figures().stream()
            .anyMatch(f ->
                f.whom() == Figure.Population.COMBATANTS || f.whom() == Figure.Population.POLICE);
    Set<Actor.Kind> kinds = harmed(beside);
    boolean armedNamed =
        kinds.stream()
            .anyMatch(
                k -> STATE.contains(k) || k == Actor.Kind.ARMED_GROUP || k == Actor.Kind.MILITIA);
    return (armedCounted || armedNamed) && !harmsUnarmed(beside);
  }

  /** "Attacked a checkpoint, killing five people": the target is armed, whoever else was hurt. */
  private static boolean targetsArmed(Beside beside) {
    return kinds(beside.cast().targets()).stream()
        .anyMatch(k ->
            k == Actor.Kind.MILITARY
                || k == Actor.Kind.POLICE
                || k == Actor.Kind.ARMED_GROUP
                || k == Actor.Kind.MILITIA);
  }

  private static Set<Actor.Kind> harmed(Beside beside) {
    Set<Actor.Kind> kinds = kinds(beside.cast().victims());
    kinds.addAll(kinds(beside.cast().targets()));
    return kinds;
  }

  private static Set<Actor.Kind> kinds(List<Cited<Party>> parties) {
    Set<Actor.Kind> kinds = EnumSet.noneOf(Actor.Kind.class);
    for (Cited<Party> party : parties) {
      Optional<Actor> actor = party.value().actor().likeliest();
      actor.ifPresent(a -> kinds.add(a.kind()));
    }
    return kinds;
  }

  private static boolean says(List<Cited<Party>> parties, List<String> any) {
    return parties.stream()
        .map(party -> party.value().words().toLowerCase(Locale.ROOT))
        .anyMatch(words -> any.stream().anyMatch(words::contains));
  }
}
