package attest.claim;

import attest.model.Figure.Population;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns for people and things, and whom they tell. "Civilians" only when the words say so. */
final class Populations {
  private static final Set<String> WORKERS = WordSet.english("populations.workers");
  private static final Set<String> FORCES = WordSet.english("populations.forces");

  private final Map<String, Population> people = new HashMap<>();
  private final Set<String> objects = new HashSet<>();

  private Populations() {
    for (List<String> row : Table.english("populations", 2)) {
      Population population = Population.valueOf(row.get(0));
      Table.phrases(row.get(1)).forEach(word -> people.putIfAbsent(word.getFirst(), population));
    }
    for (List<String> row : Table.english("objects", 2)) {
      Table.phrases(row.get(1)).forEach(word -> objects.add(word.getFirst()));
    }
  }

  static Populations english() {
    return new Populations();
  }

  /** Whether the noun means people, or may be a people's name ("Palestinians", "Taliban"). */
  boolean isPeople(Wording text, int noun) {
    return person(text.at(noun)).isPresent()
        || text.tag(noun).equals("NNPS")
        || text.tag(noun).equals("NNP") && text.at(noun).endsWith("s");
  }

  /** Whether the noun is a known word for a person. */
  boolean isPerson(String word) {
    return person(word).isPresent();
  }

  /** Whether the noun may stand for somebody: it is neither a thing nor more than one. */
  boolean isSomebody(String word) {
    return !isObject(word) && (word.equals("staff") || !PLURAL.contains(word));
  }

  boolean isObject(String word) {
    return forms(word).stream().anyMatch(objects::contains);
  }

  /** Whether a known noun is in the singular: "soldier", not "soldiers" or "people". */
  boolean isSingular(String word) {
    return (people.containsKey(word) || isManly(word))
        && !PLURAL.contains(word)
        && !word.equals("other");
  }

  /** "Herdsman", "anchorwoman": nouns for people that are made without end. */
  private static boolean isManly(String word) {
    return (word.endsWith("man") || word.endsWith("woman") || word.endsWith("person"))
        && word.length() > 6
        && !NO_PEOPLE.contains(word);
  }

  private static final Set<String> NO_PEOPLE = WordSet.english("populations.no-people");

  private static final Set<String> PLURAL = WordSet.english("populations.plural");

  /**
   * Whom the noun group [from, noun] tells, with the words behind it ("members of the militia").
   */
  Population of(Wording text, int from, int noun) {
    String head = forms(text.at(noun)).stream().filter(people::containsKey).findFirst().orElse("");
    for (int i = from; i < noun; i++) {
      Optional<Population> told = modifier(text.at(i), head);
      if (told.isPresent()) {
        return told.get();
      }
    }
    if (head.equals("member")) {
      return isOfForce(text, noun + 1) || isForceBefore(text, from, noun)
          ? Population.COMBATANTS
          : Population.UNSTATED;
    }
    if (head.isEmpty()) {
      return isObject(text.at(noun)) ? Population.OBJECTS : Population.UNSTATED;
    }
    return people.getOrDefault(head, Population.UNSTATED);
  }

  private static Optional<Population> modifier(String word, String head) {
    if (WORKERS.contains(head)) {
      switch (word) {
        case "health", "medical", "healthcare", "hospital", "rescue", "ambulance" -> {
          return Optional.of(Population.HEALTH_WORKERS);
        }
        case "aid", "humanitarian", "relief", "charity" -> {
          return Optional.of(Population.AID_WORKERS);
        }
        case "media", "press", "television", "tv" -> {
          return Optional.of(Population.JOURNALISTS);
        }
        default -> {}
      }
    }
    return switch (word) {
      case "civilian", "unarmed" -> Optional.of(Population.CIVILIANS);
      case "police" -> Optional.of(Population.POLICE);
      case "armed" -> Optional.of(Population.COMBATANTS);
      default -> Optional.empty();
    };
  }

  /** "members of the hard-line militant group", but not "members of a family". */
  private static boolean isOfForce(Wording text, int of) {
    if (!text.at(of).equals("of")) {
      return false;
    }
    boolean named = false;
    for (int i = of + 1; i < Math.min(of + 9, text.size()); i++) {
      if (text.is(i, FORCES)) {
        return true;
      }
      String word = text.token(i).form();
      named |=
          i <= of + 2
              && word.length() > 1
              && word.equals(word.toUpperCase(Locale.ROOT))
              && Character.isLetter(word.charAt(0));
      named |= text.tag(i).startsWith("NNP") && i <= of + 2;
      if (text.isVerb(i)
          || text.at(i).equals(",")
          || text.is(i, "family", "parliament", "congress", "clan", "tribe")) {
        return named && !text.is(i, "family", "parliament", "congress", "clan", "tribe");
      }
    }
    return named;
  }

  private static boolean isForceBefore(Wording text, int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (text.is(i, FORCES) || text.tag(i).startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Population> person(String word) {
    List<String> forms = forms(word);
    Optional<Population> known =
        forms.stream().filter(people::containsKey).findFirst().map(people::get);
    return known.isEmpty() && forms.stream().anyMatch(Populations::isManly)
        ? Optional.of(Population.UNSTATED)
        : known;
  }

  /** The word and the singulars that it may be the plural of. */
  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    if (word.endsWith("men") && word.length() > 3 || word.equals("men")) {
      forms.add(word.substring(0, word.length() - 2) + "an");
    }
    if (word.endsWith("ies") && word.length() > 4) {
      forms.add(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("es") && word.length() > 3) {
      forms.add(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("s") && word.length() > 2) {
      forms.add(word.substring(0, word.length() - 1));
    }
    switch (word) {
      case "children", "schoolchildren", "grandchildren" ->
          forms.add(word.substring(0, word.length() - 3));
      case "wives", "housewives" -> forms.add(word.substring(0, word.length() - 3) + "fe");
      case "lives" -> forms.add("life");
      default -> {}
    }
    return forms;
  }
}
