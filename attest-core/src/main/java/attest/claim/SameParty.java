package attest.claim;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.How;
import attest.model.Party;
import attest.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether two parties are one: by the registry, else by their words. */
final class SameParty {
  private static final Set<String> ANYBODY = WordSet.english("victims.anybody");
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "some", "their", "its", "his", "of");
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "town",
          "city",
          "village",
          "area",
          "district",
          "province",
          "region",
          "towns",
          "cities",
          "villages",
          "areas",
          "country");

  private SameParty() {}

  /** Adds the parties that are not there yet; the words of those that are join theirs. */
  static void addAll(List<Cited<Party>> to, List<Cited<Party>> more) {
    for (Cited<Party> party : more) {
      int at = indexOf(to, party);
      if (at < 0) {
        to.add(party);
      } else {
        to.set(at, joined(to.get(at), party));
      }
    }
  }

  private static int indexOf(List<Cited<Party>> parties, Cited<Party> wanted) {
    for (int at = 0; at < parties.size(); at++) {
      if (same(parties.get(at).value(), wanted.value()) || overlap(parties.get(at), wanted)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean overlap(Cited<Party> one, Cited<Party> other) {
    return one.at().stream().anyMatch(span -> other.at().stream().anyMatch(span::overlaps));
  }

  private static Cited<Party> joined(Cited<Party> one, Cited<Party> other) {
    List<Span> at = CitedWords.joined(one.at(), other.at());
    boolean otherKnows =
        one.value().actor().likeliest().isEmpty() && other.value().actor().likeliest().isPresent();
    Party value = otherKnows ? other.value() : one.value();
    double confidence = Math.max(one.how().confidence(), other.how().confidence());
    return new Cited<>(value, at, new How(one.how().rule(), confidence));
  }

  /** The same actor of the registry, or the same words where it knows none. */
  static boolean same(Party one, Party other) {
    Optional<Actor> a = one.actor().likeliest();
    Optional<Actor> b = other.actor().likeliest();
    if (a.isPresent() && b.isPresent()) {
      return a.get().id().equals(b.get().id());
    }
    return a.isEmpty() && b.isEmpty() && plain(one.words()).equals(plain(other.words()));
  }

  private static String plain(String words) {
    String small = words.toLowerCase(Locale.ROOT).strip();
    for (String article : List.of("the ", "a ", "an ", "some ")) {
      if (small.startsWith(article)) {
        return small.substring(article.length());
      }
    }
    return small;
  }

  /**
   * Whether both may be one side: the same actor, one part of the other, or of one country ("Iraq"
   * and "the Iraqi air force").
   */
  static boolean related(Party one, Party other) {
    Optional<Actor> a = one.actor().likeliest();
    Optional<Actor> b = other.actor().likeliest();
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    Actor x = a.get();
    Actor y = b.get();
    boolean country =
        x.country().isPresent() && x.country().equals(y.country()) && state(x) && state(y);
    return x.id().equals(y.id())
        || country
        || tied(x, y)
        || tied(y, x)
        || (isUnidentified(one) || isUnidentified(other)) && mayFight(x, y);
  }

  /** Somebody unidentified may be anybody of the same sort: jets are no rebels'. */
  private static boolean mayFight(Actor one, Actor other) {
    int a = sort(one);
    int b = sort(other);
    return a == b || a == 0 || b == 0;
  }

  private static int sort(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE, COALITION -> 1;
      case MILITIA, ARMED_GROUP, CRIMINAL_GROUP -> 2;
      default -> 0;
    };
  }

  /** Whether the registry knows who it is. */
  static boolean isKnown(Party party) {
    return party.actor().likeliest().isPresent() && !isUnidentified(party);
  }

  /** "Gunmen", "jets": somebody armed of whom the words say no more. */
  static boolean isUnidentified(Party party) {
    return party
        .actor()
        .likeliest()
        .map(a -> a.kind() == Actor.Kind.UNIDENTIFIED || a.id().startsWith("unidentified."))
        .orElse(false);
  }

  /**
   * Each side once, under its narrowest name: "Iraq" and "Iraqi jets" are Iraq's air force, "the
   * terrorists" are the group named beside them.
   */
  static List<Cited<Party>> settled(List<Cited<Party>> parties) {
    List<Cited<Party>> settled = new ArrayList<>();
    for (Cited<Party> party : parties) {
      int general =
          firstWhere(
              settled, other -> !opposed(other, party) && covers(other.value(), party.value()));
      int narrow =
          firstWhere(
              settled, other -> !opposed(other, party) && covers(party.value(), other.value()));
      if (narrow >= 0) {
        settled.set(narrow, joined(settled.get(narrow), party));
      } else if (general >= 0) {
        Cited<Party> other = settled.get(general);
        settled.set(general, joined(party, other));
      } else {
        settled.add(party);
      }
    }
    return settled;
  }

  /**
   * The targets settled. The place of the happening, or "a town", is only where it happened when
   * something in it is told as hit.
   */
  static List<Cited<Party>> settledTargets(List<Cited<Party>> parties, String place) {
    List<Cited<Party>> settled = settled(parties);
    List<Cited<Party>> narrow =
        settled.stream().filter(p -> !isSettlement(p.value(), place)).toList();
    return narrow.isEmpty() ? settled : narrow;
  }

  private static boolean isSettlement(Party party, String place) {
    String[] words = party.words().toLowerCase(Locale.ROOT).split(" ", -1);
    return party.actor().likeliest().isEmpty()
        && (party.words().equals(place) || SETTLEMENTS.contains(words[words.length - 1]));
  }

  /** "Clashes between the army and rebels": two sides of one fight are never one. */
  private static boolean opposed(Cited<Party> one, Cited<Party> other) {
    return one.how().rule().equals("role.between") && other.how().rule().equals("role.between");
  }

  private static int firstWhere(
      List<Cited<Party>> parties, java.util.function.Predicate<Cited<Party>> test) {
    for (int at = 0; at < parties.size(); at++) {
      if (test.test(parties.get(at))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the first names the second in more general terms. */
  private static boolean covers(Party wide, Party narrow) {
    Optional<Actor> a = wide.actor().likeliest();
    Optional<Actor> b = narrow.actor().likeliest();
    if (a.isEmpty() && b.isEmpty()) {
      return narrow.words().length() >= wide.words().length()
          && content(narrow).containsAll(content(wide));
    }
    if (a.isEmpty() || b.isEmpty() || a.get().id().equals(b.get().id())) {
      return a.isPresent() && b.isPresent();
    }
    boolean country = a.get().country().isPresent() && a.get().country().equals(b.get().country());
    return isUnidentified(wide) && isArmed(b.get())
        || country && breadth(a.get()) > breadth(b.get()) && breadth(b.get()) >= 0;
  }

  /** "Houses", "three houses" and "the houses" are one thing told three times. */
  private static Set<String> content(Party party) {
    Set<String> content = new TreeSet<>();
    for (String word : party.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        content.add(word);
      }
    }
    return content;
  }

  /** "People", "the victims", "him": words that may stand for whoever was told of before. */
  static boolean isAnybody(Party party) {
    return content(party).stream().anyMatch(ANYBODY::contains);
  }

  /** Whether they have a word of content in common: "Ana Ruiz" and "Senator Ruiz". */
  static boolean shareWords(Party one, Party other) {
    return content(one).stream().anyMatch(content(other)::contains);
  }

  private static boolean isArmed(Actor actor) {
    if (actor.id().startsWith("unidentified.")) {
      return false;
    }
    return switch (actor.kind()) {
      case MILITARY, MILITIA, ARMED_GROUP, CRIMINAL_GROUP, COALITION -> true;
      default -> false;
    };
  }

  /** How much of a state a name covers; -1 for those who are no state. */
  private static int breadth(Actor actor) {
    return switch (actor.kind()) {
      case STATE -> 3;
      case GOVERNMENT -> 2;
      case MILITARY -> actor.id().endsWith(".military") ? 1 : 0;
      default -> -1;
    };
  }

  private static boolean state(Actor actor) {
    if (actor.parents().stream().anyMatch(tie -> tie.to().endsWith(".military"))) {
      return true;
    }
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE, PERSON, COALITION -> true;
      default -> false;
    };
  }

  private static boolean tied(Actor child, Actor parent) {
    return child.parents().stream().anyMatch(tie -> tie.to().equals(parent.id()));
  }
}
