package attest.eval.suite;

import attest.entity.Described;
import attest.entity.Descriptions;
import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Claim.SourcedFigure;
import attest.model.Count;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Party;
import attest.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom and what an incident hit, people and things apart, and whether they fight: attacks on armed
 * forces and their things alone are outside of MUC-4's task.
 *
 * @param humans people by what the report calls them
 * @param things buildings, vehicles, works
 * @param civil whether anybody or anything hit is no part of armed forces
 * @param unharmed whether the report says that nobody was hurt
 */
record Muc4Targets(List<Human> humans, List<String> things, boolean civil, boolean unharmed) {
  /** Who was aimed at or harmed, and how. */
  record Human(Described who, Set<String> effects) {}

  Muc4Targets {
    humans = List.copyOf(humans);
    things = List.copyOf(things);
  }

  static Muc4Targets of(Muc4Incident incident, Descriptions descriptions, Muc4Countries countries) {
    return new Reader(incident, descriptions, countries).read();
  }

  /** Gathers what the claims of one incident hit. */
  private static final class Reader {
    private final Muc4Incident incident;
    private final Descriptions descriptions;
    private final Muc4Countries countries;
    private final Map<String, Human> humans = new LinkedHashMap<>();
    private final Set<String> things = new LinkedHashSet<>();
    private boolean civil;

    Reader(Muc4Incident incident, Descriptions descriptions, Muc4Countries countries) {
      this.incident = incident;
      this.descriptions = descriptions;
      this.countries = countries;
    }

    Muc4Targets read() {
      boolean unharmed = false;
      for (Claim claim : incident.claims()) {
        for (SourcedFigure figure : claim.figures()) {
          counted(claim, figure.figure());
          unharmed |= isNone(figure.figure().value());
        }
        Muc4Claim.harmed(claim).forEach(party -> hit(claim, party));
      }
      List<Human> hit = new ArrayList<>(humans.values());
      hit.removeIf(human -> Muc4Armed.isAttacker(human.who().words()));
      return new Muc4Targets(hit, new ArrayList<>(things), civil, unharmed);
    }

    private static boolean isNone(Figure figure) {
      return figure.count() instanceof Count.Exactly(int number)
          && number == 0
          && figure.harm() != Harm.DESTROYED;
    }

    private void counted(Claim claim, Cited<Figure> figure) {
      Harm harm = figure.value().harm();
      if (harm != Harm.KILLED && harm != Harm.WOUNDED || isNone(figure.value())) {
        return;
      }
      descriptions
          .of(figure.at().getFirst())
          .filter(who -> figure.value().whom() != Figure.Population.PERPETRATORS)
          .filter(who -> who.kind() == Described.Kind.PEOPLE)
          .ifPresent(who -> {
            add(who, Set.of(effect(harm)));
            boolean fighters =
                figure.value().whom() == Figure.Population.COMBATANTS || isArmed(claim, figure);
            civil |= !fighters && isCivil(claim, who);
          });
    }

    private void hit(Claim claim, Cited<Party> party) {
      Span at = party.at().getFirst();
      Optional<Described> told = descriptions.of(at);
      if (told.isEmpty() || isNobody(told.get()) || countries.isPlace(at)) {
        return;
      }
      Described who = whole(told.get(), party.value().words());
      if (!isThing(party.value(), who)) {
        add(who, effects(claim));
        civil |= !Muc4Armed.isArmed(party.value()) && isCivil(claim, who);
      } else if (Muc4Armed.isRoad(who.words())) {
        return;
      } else if (isListed(who) || isProperty()) {
        things.add(who.words());
        civil |= !Muc4Armed.isArmed(party.value()) && Muc4Armed.isCivil(who.words());
      }
    }

    /** Whether those counted are a party known to fight: "two members of the front". */
    private static boolean isArmed(Claim claim, Cited<Figure> figure) {
      return Muc4Claim.harmed(claim).stream()
          .filter(party -> party.at().stream().anyMatch(figure.at().getFirst()::overlaps))
          .anyMatch(party -> Muc4Armed.isArmed(party.value()));
    }

    private static boolean isCivil(Claim claim, Described who) {
      EventType type = claim.type().value();
      boolean fight = type == EventType.ARMED_CLASH || type == EventType.OFFENSIVE;
      return Muc4Armed.isCivil(who.words()) && !(fight && Muc4Armed.isSide(who));
    }

    private static boolean isListed(Described who) {
      return who.kind() == Described.Kind.THING || who.kind() == Described.Kind.PREMISES;
    }

    private boolean isProperty() {
      return incident.type().equals("BOMBING") || incident.type().equals("ARSON");
    }

    private void add(Described who, Set<String> effects) {
      String key = who.words().toUpperCase(Locale.ROOT);
      if (key.isBlank()) {
        return;
      }
      for (Map.Entry<String, Human> old : humans.entrySet()) {
        if (isSame(old.getValue().who(), who)) {
          Described kept = fuller(old.getValue().who(), who);
          Set<String> all = new LinkedHashSet<>(old.getValue().effects());
          all.addAll(effects);
          old.setValue(new Human(kept, all));
          return;
        }
      }
      humans.put(key, new Human(who, effects));
    }
  }

  /** "The house of the judge", where the description is "house". */
  private static Described whole(Described told, String words) {
    String flat = words.replaceAll("\\s+", " ");
    String small = flat.toLowerCase(Locale.ROOT);
    Optional<String> more =
        told.description()
            .map(head -> small.indexOf(head.toLowerCase(Locale.ROOT) + " of "))
            .filter(at -> at >= 0 && told.name().isEmpty())
            .map(flat::substring);
    return more.isEmpty()
        ? told
        : new Described(told.name(), more, told.number(), told.plural(), told.kind());
  }

  private static String effect(Harm harm) {
    return harm == Harm.KILLED ? "DEATH" : "INJURY";
  }

  private static boolean isSame(Described one, Described other) {
    String a = one.words().toUpperCase(Locale.ROOT);
    String b = other.words().toUpperCase(Locale.ROOT);
    return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
  }

  private static Described fuller(Described one, Described other) {
    return other.name().isPresent() && one.name().isEmpty()
            || other.words().length() > one.words().length()
        ? other
        : one;
  }

  private static Set<String> effects(Claim claim) {
    boolean killed = !claim.figures(Harm.KILLED).isEmpty();
    boolean wounded = !claim.figures(Harm.WOUNDED).isEmpty();
    if (killed != wounded) {
      return Set.of(effect(killed ? Harm.KILLED : Harm.WOUNDED));
    }
    EventType type = claim.type().value();
    if (type == EventType.ABDUCTION && !claim.figures(Harm.RELEASED).isEmpty()) {
      return Set.of("REGAINED FREEDOM");
    }
    boolean deadly =
        type == EventType.KILLING || type == EventType.EXECUTION || type == EventType.ASSASSINATION;
    return deadly && !wounded ? Set.of(effect(Harm.KILLED)) : Set.of();
  }

  private static boolean isNobody(Described who) {
    return who.words().isBlank()
        || who.kind() == Described.Kind.DEED
        || who.kind() == Described.Kind.AREA;
  }

  private static boolean isThing(Party party, Described who) {
    return switch (who.kind()) {
      case THING, PREMISES -> true;
      case PEOPLE -> false;
      case BODY, UNKNOWN, DEED, AREA ->
          !isPerson(party) && party.actor().likeliest().isEmpty() && who.name().isEmpty();
    };
  }

  private static boolean isPerson(Party party) {
    return party.actor().likeliest().map(a -> a.kind() == Actor.Kind.PERSON).orElse(false);
  }
}
