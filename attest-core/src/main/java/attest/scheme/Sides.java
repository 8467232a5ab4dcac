package attest.scheme;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.Event;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Party;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an event shows of its sides: which sorts of actors did it and to whom. Words without an
 * actor of the registry show nothing.
 */
public final class Sides {
  private static final Set<Actor.Kind> STATE =
      EnumSet.of(
          Actor.Kind.STATE,
          Actor.Kind.GOVERNMENT,
          Actor.Kind.MILITARY,
          Actor.Kind.POLICE,
          Actor.Kind.INTELLIGENCE,
          Actor.Kind.COALITION);
  private static final Set<Actor.Kind> GROUPS =
      EnumSet.of(Actor.Kind.MILITIA, Actor.Kind.ARMED_GROUP, Actor.Kind.CRIMINAL_GROUP);
  private static final Set<Actor.Kind> UNARMED =
      EnumSet.of(
          Actor.Kind.CIVILIANS,
          Actor.Kind.PROTESTERS,
          Actor.Kind.MEDIA,
          Actor.Kind.NGO,
          Actor.Kind.RELIGIOUS);
  private static final Set<Figure.Population> UNARMED_PEOPLE =
      EnumSet.of(
          Figure.Population.CIVILIANS,
          Figure.Population.CHILDREN,
          Figure.Population.WOMEN,
          Figure.Population.HEALTH_WORKERS,
          Figure.Population.JOURNALISTS,
          Figure.Population.AID_WORKERS,
          Figure.Population.PROTESTERS);

  private static final Set<Actor.Kind> FIGHTERS =
      EnumSet.of(
          Actor.Kind.MILITARY,
          Actor.Kind.COALITION,
          Actor.Kind.MILITIA,
          Actor.Kind.ARMED_GROUP,
          Actor.Kind.INTELLIGENCE);
  private static final Set<Actor.Kind> SIGNIFICANT =
      EnumSet.of(
          Actor.Kind.MILITIA,
          Actor.Kind.ARMED_GROUP,
          Actor.Kind.PARTY,
          Actor.Kind.MEDIA,
          Actor.Kind.NGO,
          Actor.Kind.RELIGIOUS,
          Actor.Kind.GOVERNMENT,
          Actor.Kind.MILITARY);
  private static final List<String> POLITICAL =
      List.of(
          "activist",
          "politician",
          "opposition",
          "leader",
          "journalist",
          "commander",
          "dissident",
          "lawmaker",
          "minister",
          "cleric",
          "unionist",
          "militant",
          "terrorist",
          "separatist",
          "insurgent",
          "mayor",
          "editor",
          "supporters",
          "poet",
          "blogger",
          "migrants");

  private static final Set<String> ORDINARY =
      Set.of(
          "man",
          "woman",
          "men",
          "women",
          "husband",
          "wife",
          "father",
          "mother",
          "brother",
          "sister",
          "son",
          "daughter",
          "family",
          "couple",
          "boy",
          "girl",
          "child",
          "children",
          "student",
          "students",
          "person",
          "persons",
          "people");

  private final Event event;
  private final Set<Actor.Kind> actors;
  private final Set<Actor.Kind> targets;

  private Sides(Event event, Set<Actor.Kind> actors, Set<Actor.Kind> targets) {
    this.event = event;
    this.actors = actors;
    this.targets = targets;
  }

  /** The sides that an event's roles and figures show. */
  public static Sides of(Event event) {
    List<Cited<Party>> harmed = new ArrayList<>(event.roles().targets());
    harmed.addAll(event.roles().victims());
    return new Sides(event, kinds(event.roles().actors()), kinds(harmed));
  }

  private static Set<Actor.Kind> kinds(List<Cited<Party>> parties) {
    Set<Actor.Kind> kinds = EnumSet.noneOf(Actor.Kind.class);
    parties.forEach(
        party -> party.value().actor().likeliest().ifPresent(actor -> kinds.add(actor.kind())));
    return kinds;
  }

  boolean stateActs() {
    return any(actors, STATE);
  }

  /** Soldiers, rebels or militias act, no police. */
  boolean fightersAct() {
    return any(actors, FIGHTERS);
  }

  /**
   * Whether fighters, journalists, clerics, parties or people of politics are hit: the words of a
   * party tell it where the registry does not.
   */
  boolean significantAreHit() {
    return any(targets, SIGNIFICANT)
        || Stream.concat(event.roles().targets().stream(), event.roles().victims().stream())
            .map(party -> party.value().words().toLowerCase(Locale.ROOT))
            .anyMatch(words -> POLITICAL.stream().anyMatch(words::contains));
  }

  boolean groupActs() {
    return any(actors, GROUPS);
  }

  boolean stateIsHit() {
    return any(targets, STATE);
  }

  boolean groupIsHit() {
    return any(targets, GROUPS);
  }

  /**
   * Two sorts of armed actors fight each other: as in "clashes between", or both having losses in a
   * clash.
   */
  boolean armedOnBothSides() {
    boolean mutual = stateActs() && groupActs();
    boolean several = event.roles().actors().size() > 1 && (stateActs() || groupActs());
    boolean bothFall = event.type() == EventType.ARMED_CLASH && stateIsHit() && groupIsHit();
    return mutual
        || several
        || bothFall
        || ((stateActs() || groupActs()) && (stateIsHit() || groupIsHit()));
  }

  /** Unarmed people are among those hit. */
  public boolean unarmedAreHit() {
    return any(targets, UNARMED) || unarmedAreCounted() || ordinaryPeopleAreHit();
  }

  /** "A man", "the husband and his sister": nobody of a force or group, as far as is told. */
  private boolean ordinaryPeopleAreHit() {
    return Stream.concat(event.roles().targets().stream(), event.roles().victims().stream())
        .map(Cited::value)
        .filter(party -> party.actor().likeliest().isEmpty())
        .map(party -> party.words().toLowerCase(Locale.ROOT))
        .anyMatch(words -> ORDINARY.contains(words.substring(words.lastIndexOf(' ') + 1)));
  }

  /** Unarmed people are hit, and the words tell of no state or group among the hit. */
  public boolean onlyUnarmedAreHit() {
    return unarmedAreHit() && !stateIsHit() && !groupIsHit();
  }

  /** Somebody armed is hit, and the words tell of nobody else. */
  boolean onlyArmedAreHit() {
    return (stateIsHit() || groupIsHit()) && !unarmedAreHit();
  }

  private boolean unarmedAreCounted() {
    return event.claims().stream()
        .flatMap(claim -> claim.figures().stream())
        .map(figure -> figure.figure().value())
        .filter(
            figure -> figure.harm() == Figure.Harm.KILLED || figure.harm() == Figure.Harm.WOUNDED)
        .anyMatch(figure -> UNARMED_PEOPLE.contains(figure.whom()));
  }

  /** Whether some claim says that somebody was killed. */
  boolean someoneIsKilled() {
    return event.claims().stream()
        .flatMap(claim -> claim.figures(Figure.Harm.KILLED).stream())
        .anyMatch(figure -> figure.figure().value().count().most().orElse(1) > 0);
  }

  /** The greatest number that some claim states for the given harm; 0 = none stated. */
  int most(Figure.Harm harm) {
    return event.claims().stream()
        .flatMap(claim -> claim.figures(harm).stream())
        .map(figure -> figure.figure().value().count())
        .mapToInt(count -> count.most().orElse(count.least().orElse(0)))
        .max()
        .orElse(0);
  }

  private static boolean any(Set<Actor.Kind> kinds, Set<Actor.Kind> wanted) {
    return kinds.stream().anyMatch(wanted::contains);
  }
}
