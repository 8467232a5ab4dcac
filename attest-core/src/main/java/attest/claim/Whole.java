package attest.claim;

import attest.claim.Casualties.Entry;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim.SourcedFigure;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import attest.model.How;
import attest.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The number for a whole happening among the figures told of it: the first one, for reports sum up
 * first, with those added who cannot be among them ("37 rebels were killed. Two soldiers died.").
 */
final class Whole {
  /** Sides of a fight; nobody stands on two of them. */
  private enum Side {
    ANY,
    /** Told by a people's or a group's name: "41 Taliban". */
    NAMED,
    STATE,
    REBEL,
    ATTACKER,
    CIVIL,
    CHILD,
    WOMAN
  }

  private static final Set<String> STATE = WordSet.english("whole.state");
  private static final Set<String> PEOPLE = WordSet.english("whole.people");
  private static final Set<Side> CIVIL = EnumSet.of(Side.CIVIL, Side.CHILD, Side.WOMAN);
  private static final int SOON = 2;

  private final List<Entry> told;
  private final Harm harm;

  Whole(List<Entry> told, Harm harm) {
    this.told = told.stream().filter(e -> e.value().harm() == harm).toList();
    this.harm = harm;
  }

  /** The toll; empty where only single persons are told. */
  Optional<SourcedFigure> toll() {
    Optional<Entry> lead = told.stream().filter(Whole::isGroup).findFirst();
    return lead.map(first -> toll(exact(first)));
  }

  /** "Several were hurt": whoever tells how many says it better. */
  private Entry exact(Entry first) {
    return !(first.value().count() instanceof Count.Vague)
        ? first
        : told.stream()
            .filter(Whole::isGroup)
            .filter(e -> !(e.value().count() instanceof Count.Vague))
            .filter(
                e -> FigureBook.meets(e.value().count(), first.value().count()) || isFew(first, e))
            .findFirst()
            .orElse(first);
  }

  /** "The deaths of many", then "at least 22 people": no other group has been told of. */
  private static boolean isFew(Entry vague, Entry exact) {
    return low(vague.value().count()) == 2
        && side(vague) == Side.ANY
        && side(exact) == Side.ANY
        && low(exact.value().count()) > 2;
  }

  private static boolean isGroup(Entry entry) {
    return entry.value().scope() == Scope.HAPPENING && !Casualties.isOne(entry.value().count());
  }

  private SourcedFigure toll(Entry lead) {
    List<Entry> summed = new ArrayList<>(List.of(lead));
    Set<Side> sides = EnumSet.of(side(lead));
    boolean added = false;
    for (Entry entry : told) {
      if (summed.contains(entry)) {
        continue;
      }
      boolean more = !added && isMore(lead, entry);
      if (more || isBeside(lead, entry, sides)) {
        added |= more;
        sides.add(side(entry));
        summed.add(entry);
      } else if (isInAll(entry, lead, summed)) {
        return entry.figure();
      }
    }
    if (summed.size() == 1) {
      return lead.figure();
    }
    List<Span> at = summed.stream().flatMap(e -> e.figure().figure().at().stream()).toList();
    return sum(harm, count(summed), at);
  }

  /** "Two more" right behind; further on the same ones are told again. */
  private static boolean isMore(Entry lead, Entry entry) {
    return entry.value().scope() == Scope.ADDED
        && Math.abs(entry.sentence() - lead.sentence()) < SOON
        && low(entry.value().count()) != low(lead.value().count());
  }

  /** Whether those counted cannot be among those counted before. */
  private static boolean isBeside(Entry lead, Entry entry, Set<Side> sides) {
    if (entry.value().scope() != Scope.HAPPENING || mayBeKnown(entry)) {
      return false;
    }
    Side side = side(entry);
    boolean named = side == Side.NAMED || sides.contains(Side.NAMED);
    if (named && entry.sentence() != lead.sentence()) {
      return false;
    }
    if (side == Side.ATTACKER && entry.sentence() == lead.sentence()) {
      return !sides.contains(side) && !sides.contains(Side.REBEL);
    }
    return side != Side.ANY && sides.stream().noneMatch(known -> mayShare(known, side));
  }

  /** A name, "he", "the victim": told before, as likely as not. */
  private static boolean mayBeKnown(Entry entry) {
    boolean self = entry.value().whom() == Population.PERPETRATORS;
    return switch (entry.who().kind()) {
      case PRONOUN, NAMED -> true;
      case DEFINITE -> !self;
      case ONE, NUMBER, NONE -> false;
    };
  }

  private static boolean mayShare(Side one, Side other) {
    if (one == Side.ANY || one == other) {
      return true;
    }
    if (one == Side.NAMED || other == Side.NAMED) {
      return !CIVIL.contains(one) && !CIVIL.contains(other);
    }
    return CIVIL.contains(one) && CIVIL.contains(other)
        ? one == Side.CIVIL || other == Side.CIVIL
        : one == Side.REBEL && other == Side.ATTACKER
            || one == Side.ATTACKER && other == Side.REBEL;
  }

  /** "Five soldiers were killed. In all, 12 people died." */
  private static boolean isInAll(Entry entry, Entry lead, List<Entry> summed) {
    return isGroup(entry)
        && side(entry) == Side.ANY
        && side(lead) != Side.ANY
        && entry.sentence() - lead.sentence() <= SOON
        && low(entry.value().count()) > low(count(summed));
  }

  private static int low(Count count) {
    return count.least().orElse(count.most().orElse(0));
  }

  private static Count count(List<Entry> summed) {
    return Sums.of(summed.stream().map(e -> e.value().count()).toList());
  }

  private static Side side(Entry entry) {
    return switch (entry.value().whom()) {
      case UNSTATED, OBJECTS -> isName(entry) ? Side.NAMED : Side.ANY;
      case POLICE -> Side.STATE;
      case COMBATANTS -> isState(entry.value().noun()) ? Side.STATE : Side.REBEL;
      case PERPETRATORS -> Side.ATTACKER;
      case CIVILIANS, HEALTH_WORKERS, JOURNALISTS, AID_WORKERS, PROTESTERS -> Side.CIVIL;
      case CHILDREN -> Side.CHILD;
      case WOMEN -> Side.WOMAN;
    };
  }

  private static boolean isName(Entry entry) {
    String noun = entry.value().noun();
    return noun.length() > 1
        && !entry.who().head().isEmpty()
        && Character.isUpperCase(noun.charAt(0))
        && !PEOPLE.contains(noun.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isState(String noun) {
    String word = noun.toLowerCase(java.util.Locale.ROOT);
    return STATE.contains(word)
        || word.endsWith("s") && STATE.contains(word.substring(0, word.length() - 1))
        || word.endsWith("men") && STATE.contains(word.substring(0, word.length() - 2) + "an");
  }

  /** A figure that no single sentence gives. */
  static SourcedFigure sum(Harm harm, Count people, List<Span> at) {
    Figure figure = new Figure(harm, Population.UNSTATED, "", people, Scope.HAPPENING);
    List<Span> words = at.stream().distinct().toList();
    return new SourcedFigure(
        new Cited<>(figure, words, new How("figure.added-up", 0.6)), Attribution.REPORT_ITSELF);
  }
}
