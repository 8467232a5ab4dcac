package attest.actor;

import attest.model.Actor;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Nouns that tell a party by its part ("jets", "police", "militants", "the group"). */
final class Nouns {
  /**
   * A noun or noun phrase.
   *
   * @param organ the organ of a state named before it; empty for "group"
   * @param member whether it belongs to whatever is named before: "leaders"
   * @param refersTo the kinds that "the ..." may refer back to
   * @param unknown the id where nobody is named: {@code gunmen}
   * @param plural whether several are meant
   */
  record Noun(
      Optional<String> organ,
      boolean member,
      Set<Actor.Kind> refersTo,
      boolean refersToForces,
      Optional<String> unknown,
      boolean plural) {
    Noun {
      refersTo = Set.copyOf(refersTo);
    }
  }

  /** A noun found in a sentence, up to the given piece. */
  record At(int from, int to, Noun noun) {}

  private static final int LONGEST = 5;
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Organ> unknownOrgans = new TreeMap<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, Actor.Kind> bodies = new HashMap<>();
  private final Map<String, String> deeds = new HashMap<>();

  Nouns(Registry registry) {
    for (Rows.Row row : Rows.read("roles.txt", 4)) {
      addRow(row, registry);
    }
    for (Rows.Row row : Rows.read("modifiers.txt", 1)) {
      row.values(0).forEach(word -> Fold.pieces(word).forEach(p -> modifiers.add(p.key())));
    }
    for (Rows.Row row : Rows.read("words.txt", 2)) {
      sets.put(row.text(0), Set.copyOf(row.values(1)));
      row.values(1).stream()
          .filter(word -> word.indexOf('=') > 0)
          .map(word -> word.split("=", 2))
          .forEach(pair -> put(row.text(0), pair));
    }
    for (Rows.Row row : Rows.read("titles.txt", 2)) {
      String office = row.text(1).equals("-") ? "" : row.text(1);
      row.values(0).forEach(title -> titles.put(Fold.key(title), office));
    }
  }

  private void addRow(Rows.Row row, Registry registry) {
    boolean member = row.text(1).equals("member");
    Optional<String> organ =
        row.values(1).stream()
            .map(o -> o.replace("member", "").strip())
            .filter(o -> !o.isEmpty())
            .findFirst();
    organ
        .filter(o -> registry.organ(o).isEmpty())
        .ifPresent(o -> {
          throw row.fault(o + " is no organ");
        });
    Set<Actor.Kind> kinds = EnumSet.noneOf(Actor.Kind.class);
    boolean forces = false;
    for (String kind : row.text(2).split(" ", -1)) {
      if (kind.equals("SECURITY")) {
        forces = true;
      } else if (!kind.equals("-")) {
        kinds.add(Actor.Kind.valueOf(kind));
      }
    }
    Optional<String> unknown = row.values(3).stream().findFirst();
    for (String word : row.values(0)) {
      boolean both = word.endsWith("(s)");
      String stem = both ? word.substring(0, word.length() - 3) : word;
      put(row, stem, new Noun(organ, member, kinds, forces, unknown, !both && isPlural(stem)));
      if (both) {
        put(row, stem + "s", new Noun(organ, member, kinds, forces, unknown, true));
      }
    }
    unknown.ifPresent(
        id -> organ.flatMap(registry::organ).ifPresent(o -> unknownOrgans.put(id, o)));
  }

  private void put(Rows.Row row, String words, Noun noun) {
    if (nouns.put(Fold.key(words), noun) != null) {
      throw row.fault("\"" + words + "\" is listed twice");
    }
  }

  private static boolean isPlural(String noun) {
    return noun.endsWith("s")
        || noun.endsWith("men")
        || noun.endsWith("women")
        || noun.equals("people")
        || noun.equals("police")
        || noun.equals("children");
  }

  /** The longest noun that starts at the piece. */
  Optional<At> at(Words words, int from) {
    StringBuilder key = new StringBuilder();
    Optional<At> best = Optional.empty();
    for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
      if (to > from && words.breaksBefore(to)) {
        break;
      }
      if (to > from && words.piece(to).isArticle()) {
        continue;
      }
      key.append(to == from ? "" : " ").append(words.key(to));
      Noun noun = nouns.get(key.toString());
      if (noun != null) {
        best = Optional.of(new At(from, to + 1, noun));
      }
    }
    return best;
  }

  /** Whether a word stands in a set of {@code words.txt}. */
  boolean is(String set, String key) {
    return sets.getOrDefault(set, Set.of()).contains(key);
  }

  private void put(String set, String[] pair) {
    if (set.equals("body")) {
      bodies.put(pair[0], Actor.Kind.valueOf(pair[1]));
    } else {
      deeds.put(pair[0], pair[1]);
    }
  }

  /** The organ that does what a noun tells: {@code airstrike} = air-force. */
  Optional<String> deed(String key) {
    return Optional.ofNullable(deeds.get(key));
  }

  /** The kind of body that a noun names: {@code battalion} = MILITARY. */
  Optional<Actor.Kind> body(String key) {
    return Optional.ofNullable(bodies.get(key));
  }

  boolean isModifier(String key) {
    return modifiers.contains(key);
  }

  /** Where a title that starts at the piece ends, with the office it stands for. */
  Optional<Map.Entry<Integer, String>> titleAt(Words words, int from) {
    StringBuilder key = new StringBuilder();
    Optional<Map.Entry<Integer, String>> best = Optional.empty();
    for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
      if (to > from && words.breaksBefore(to)) {
        break;
      }
      key.append(to == from ? "" : " ").append(words.key(to));
      String office = titles.get(key.toString());
      if (office != null) {
        best = Optional.of(Map.entry(to + 1, office));
      }
    }
    return best;
  }

  /** An actor for words that name nobody: "gunmen", "residents". */
  Actor unknown(String id) {
    Organ organ = unknownOrgans.get(id);
    Actor.Kind kind = organ == null ? Actor.Kind.UNIDENTIFIED : organ.kind();
    return unidentified(id, kind);
  }

  static Actor unidentified(String id, Actor.Kind kind) {
    boolean people = kind == Actor.Kind.CIVILIANS || kind == Actor.Kind.PROTESTERS;
    String noun = id.replace('-', ' ');
    String name =
        people ? Character.toUpperCase(noun.charAt(0)) + noun.substring(1) : "Unidentified " + noun;
    return new Actor("unidentified." + id, name, List.of(), kind, Optional.empty(), List.of());
  }
}
