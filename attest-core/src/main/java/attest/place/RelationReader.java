package attest.place;

import attest.model.Location.Relation;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads how something lies to a named place from the words before the name: "near the town of
 * Markada", "20 km north-east of Ramadi", "on the outskirts of Mosul", "between A and B".
 */
final class RelationReader {
  private static final double KM_PER_MILE = 1.609344;
  private static final Map<String, Relation> DIRECTIONS =
      Map.ofEntries(
          Map.entry("north", Relation.NORTH_OF),
          Map.entry("northeast", Relation.NORTHEAST_OF),
          Map.entry("north-east", Relation.NORTHEAST_OF),
          Map.entry("east", Relation.EAST_OF),
          Map.entry("southeast", Relation.SOUTHEAST_OF),
          Map.entry("south-east", Relation.SOUTHEAST_OF),
          Map.entry("south", Relation.SOUTH_OF),
          Map.entry("southwest", Relation.SOUTHWEST_OF),
          Map.entry("south-west", Relation.SOUTHWEST_OF),
          Map.entry("west", Relation.WEST_OF),
          Map.entry("northwest", Relation.NORTHWEST_OF),
          Map.entry("north-west", Relation.NORTHWEST_OF),
          Map.entry("n", Relation.NORTH_OF),
          Map.entry("ne", Relation.NORTHEAST_OF),
          Map.entry("e", Relation.EAST_OF),
          Map.entry("se", Relation.SOUTHEAST_OF),
          Map.entry("s", Relation.SOUTH_OF),
          Map.entry("sw", Relation.SOUTHWEST_OF),
          Map.entry("w", Relation.WEST_OF),
          Map.entry("nw", Relation.NORTHWEST_OF));

  private final PlaceWords words;

  RelationReader(PlaceWords words) {
    this.words = words;
  }

  /**
   * What the words before a name say.
   *
   * @param from first word of the phrase; the name's own first word where none stands before it
   */
  record Reading(int from, Relation relation, Optional<Double> kilometres) {}

  Reading read(Surface surface, int nameFrom) {
    int at = beforeNoun(surface, nameFrom - 1);
    String word = surface.word(at);
    if (word.equals("of")) {
      return ofPhrase(surface, nameFrom, at);
    }
    return switch (word) {
      case "in", "at", "inside", "into", "within", "across", "throughout", "through" ->
          new Reading(at, Relation.IN, Optional.empty());
      case "near", "nearby", "around", "surrounding", "beside" ->
          new Reading(at, Relation.NEAR, distance(surface, at).kilometres());
      case "to" -> to(surface, nameFrom, at);
      case "outside", "off", "beyond" -> outside(surface, at);
      case "between" -> new Reading(at, Relation.BETWEEN, Optional.empty());
      case "along" -> new Reading(at, Relation.ALONG, Optional.empty());
      case "and" -> second(surface, nameFrom, at);
      case "with" -> border(surface, nameFrom, at);
      case "from" -> from(surface, nameFrom, at);
      default -> new Reading(nameFrom, Relation.IN, Optional.empty());
    };
  }

  /** "65km N of", "20 miles SW of": the short name of a direction before "of", after a distance. */
  static boolean isBearing(Surface surface, int at) {
    String before = surface.word(at - 1);
    return DIRECTIONS.containsKey(surface.word(at))
        && (before.endsWith("km") || before.startsWith("kilomet") || before.startsWith("mile"));
  }

  /** Steps back over "the eastern Syrian town of". */
  private int beforeNoun(Surface surface, int last) {
    int at = last;
    if (surface.word(at).equals("of") && words.kindOfNoun(surface.word(at - 1)).isPresent()) {
      boolean edge = isEdge(surface.word(at - 1));
      if (edge) {
        return at;
      }
      at -= 2;
    } else if (words.kindOfNoun(surface.word(at)).isPresent() && !surface.isCapital(at)) {
      at--;
    }
    for (int steps = 0; steps < 5; steps++) {
      String word = surface.word(at);
      boolean owner = word.equals("'s");
      boolean skip =
          word.equals("the")
              || word.equals("a")
              || word.equals("border")
              || owner
              || words.is("direction", word) && !surface.word(at + 1).equals("of")
              || words.demonym(at >= 0 && at < surface.size() ? surface.form(at) : "").isPresent()
              || isAdjective(word);
      if (!skip || DIRECTIONS.containsKey(word) && surface.word(at + 1).equals("of")) {
        break;
      }
      at -= owner ? 2 : 1;
    }
    return at;
  }

  private static boolean isAdjective(String word) {
    return word.equals("besieged")
        || word.equals("rebel-held")
        || word.equals("nearby")
        || word.equals("small")
        || word.equals("key")
        || word.equals("strategic")
        || word.equals("war-torn")
        || word.equals("northern")
        || word.equals("restive")
        || word.equals("remote")
        || word.equals("neighbouring")
        || word.equals("neighboring");
  }

  private static boolean isEdge(String word) {
    return word.equals("outskirts")
        || word.equals("suburbs")
        || word.equals("suburb")
        || word.equals("edge")
        || word.equals("vicinity")
        || word.equals("countryside")
        || word.equals("coast");
  }

  private Reading ofPhrase(Surface surface, int nameFrom, int of) {
    String word = surface.word(of - 1);
    Relation direction = DIRECTIONS.get(word);
    int split = of - 1;
    Relation joined = DIRECTIONS.get(surface.word(of - 3) + word);
    if (joined != null && surface.word(of - 2).equals("-")) {
      direction = joined;
      split = of - 3;
    }
    if (direction != null) {
      Reading distance = distance(surface, split);
      return new Reading(distance.from(), direction, distance.kilometres());
    }
    if (isEdge(word)) {
      Relation relation = word.equals("coast") ? Relation.OUTSIDE : Relation.NEAR;
      int from = of - 1;
      while (from > 0 && !words.is("opener", surface.word(from)) && of - from < 4) {
        from--;
      }
      int start = surface.word(from).equals("the") && from > 0 ? from - 1 : from;
      boolean preposition = words.is("opener", surface.word(start));
      return new Reading(preposition ? start : of - 1, relation, Optional.empty());
    }
    if (word.equals("outside")) {
      return new Reading(of - 1, Relation.OUTSIDE, Optional.empty());
    }
    if (word.equals("front")
        || word.equals("west")
        || word.equals("kilometers")
        || word.equals("kilometres")
        || word.equals("miles")
        || word.equals("km")) {
      return new Reading(nameFrom, Relation.NEAR, Optional.empty());
    }
    return new Reading(nameFrom, Relation.IN, Optional.empty());
  }

  private Reading to(Surface surface, int nameFrom, int at) {
    boolean near = surface.word(at - 1).equals("close") || surface.word(at - 1).equals("next");
    return near
        ? new Reading(at - 1, Relation.NEAR, Optional.empty())
        : new Reading(nameFrom, Relation.IN, Optional.empty());
  }

  private Reading outside(Surface surface, int at) {
    Reading distance = distance(surface, at);
    return new Reading(distance.from(), Relation.OUTSIDE, distance.kilometres());
  }

  private Reading from(Surface surface, int nameFrom, int at) {
    Reading distance = distance(surface, at);
    return distance.kilometres().isPresent()
        ? new Reading(distance.from(), Relation.NEAR, distance.kilometres())
        : new Reading(nameFrom, Relation.IN, Optional.empty());
  }

  /** "between A and B": the second name. */
  private static Reading second(Surface surface, int nameFrom, int and) {
    for (int at = and - 1; at >= 0 && at > and - 9; at--) {
      if (surface.word(at).equals("between")) {
        return new Reading(nameFrom, Relation.BETWEEN, Optional.empty());
      }
    }
    return new Reading(nameFrom, Relation.IN, Optional.empty());
  }

  private Reading border(Surface surface, int nameFrom, int with) {
    return words.is("border", surface.word(with - 1))
        ? new Reading(with - 1, Relation.ALONG, Optional.empty())
        : new Reading(nameFrom, Relation.IN, Optional.empty());
  }

  /** "20 km", "about 12 miles (20 km)", "20-kilometre" right before the given word. */
  private static Reading distance(Surface surface, int before) {
    Optional<Double> kilometres = Optional.empty();
    int from = before;
    for (int at = before - 1; at >= 1 && at >= before - 9; at--) {
      double unit = kilometresOf(surface.word(at));
      if (unit == 0 && kilometres.isEmpty() && isGlued(surface.word(at))) {
        kilometres = Optional.of(tenths(digits(surface.word(at))).getAsInt() / 10.0);
        from = at;
      }
      if (unit == 0) {
        continue;
      }
      int number = surface.word(at - 1).equals("-") ? at - 2 : at - 1;
      OptionalInt tenths = tenths(surface.word(number));
      if (tenths.isEmpty()) {
        break;
      }
      boolean better = kilometres.isEmpty() || unit == 1;
      if (better) {
        kilometres = Optional.of(Math.round(tenths.getAsInt() * unit) / 10.0);
      }
      from = number;
    }
    if (kilometres.isPresent() && surface.word(from - 1).equals("(")) {
      from--;
    }
    return new Reading(from, Relation.IN, kilometres);
  }

  /** "18km". */
  private static boolean isGlued(String word) {
    return word.endsWith("km") && tenths(digits(word)).isPresent();
  }

  private static String digits(String word) {
    return word.substring(0, word.length() - 2);
  }

  /** "(18 km", "(18km": a bracket that tells how far the place before it lies from another. */
  static boolean opensDistance(Surface surface, int at) {
    boolean apart =
        tenths(surface.word(at + 1)).isPresent() && kilometresOf(surface.word(at + 2)) > 0;
    return surface.word(at).equals("(") && (apart || isGlued(surface.word(at + 1)));
  }

  private static double kilometresOf(String word) {
    return switch (word) {
      case "km", "kms", "kilometre", "kilometer", "kilometres", "kilometers" -> 1;
      case "mile", "miles", "mi" -> KM_PER_MILE;
      case "metres", "meters", "m" -> 0.001;
      default -> 0;
    };
  }

  /** A number in tenths: 125 for "12.5", 10,000 for "1,000". */
  private static OptionalInt tenths(String word) {
    String digits = word.replace(",", "");
    boolean number = !digits.isEmpty() && digits.length() <= 8;
    int points = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      points += c == '.' ? 1 : 0;
      number &= (c >= '0' && c <= '9') || c == '.';
    }
    if (!number || points > 1 || digits.equals(".")) {
      return wordTenths(word);
    }
    return OptionalInt.of((int) Math.round(Double.parseDouble(digits) * 10));
  }

  private static OptionalInt wordTenths(String word) {
    return switch (word) {
      case "a", "one" -> OptionalInt.of(10);
      case "two" -> OptionalInt.of(20);
      case "three" -> OptionalInt.of(30);
      case "four" -> OptionalInt.of(40);
      case "five" -> OptionalInt.of(50);
      case "six" -> OptionalInt.of(60);
      case "seven" -> OptionalInt.of(70);
      case "eight" -> OptionalInt.of(80);
      case "nine" -> OptionalInt.of(90);
      case "ten" -> OptionalInt.of(100);
      case "dozen" -> OptionalInt.of(120);
      case "fifteen" -> OptionalInt.of(150);
      case "twenty" -> OptionalInt.of(200);
      case "thirty" -> OptionalInt.of(300);
      case "forty" -> OptionalInt.of(400);
      case "fifty" -> OptionalInt.of(500);
      default -> OptionalInt.empty();
    };
  }
}
