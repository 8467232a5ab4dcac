package attest.place;

import attest.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads which name the text itself puts into which larger unit: "Basra, Iraq", "Hajin in the
 * eastern province of Deir Ezzor", "Syria's Idlib", "the Syrian town of Hajin".
 */
final class Containment {
  private static final int LONGEST_GAP = 7;

  private final PlaceWords words;

  Containment(PlaceWords words) {
    this.words = words;
  }

  /**
   * A name and a larger unit that holds it.
   *
   * @param inner the name
   * @param unit the stretch that names it
   * @param tie how surely the words put the one into the other
   */
  record In(Stretch inner, Stretch unit, Tie tie) {
    /** Whether the words leave no doubt. */
    boolean strong() {
      return tie == Tie.SURE;
    }
  }

  /** How surely the words put a name into a unit. */
  enum Tie {
    /** "Hajin in Deir Ezzor": the words leave no doubt. */
    SURE,
    /** "in Hajin, Deir Ezzor": a comma between two names that are no part of a list. */
    PAIR,
    /** "Hajin, Abu Kamal and Mayadin": a comma that may part the items of a list. */
    COMMA
  }

  /** For each stretch of a sentence the unit that the text names for it, if it does. */
  Map<Span, In> read(List<Stretch> stretches) {
    Map<Span, In> units = new LinkedHashMap<>();
    for (int i = 0; i + 1 < stretches.size(); i++) {
      Stretch first = stretches.get(i);
      Stretch second = stretches.get(i + 1);
      if (isUnitOf(first, second)) {
        units.put(first.name(), new In(first, second, Tie.SURE));
        continue;
      }
      if (second.from() - first.to() > LONGEST_GAP) {
        continue;
      }
      List<String> gap = gap(first, second);
      if (ownsNext(first, gap)) {
        units.putIfAbsent(second.name(), new In(second, first, Tie.SURE));
      } else {
        follows(gap, first, second).ifPresent(in -> units.put(first.name(), in));
      }
    }
    return units;
  }

  /** "Telmin village (Sarra, Upper Province)": each name lies in the next one of the bracket. */
  private boolean isUnitOf(Stretch first, Stretch second) {
    Brackets.Bracket bracket = second.surface().brackets().holding(second.from()).orElse(null);
    if (bracket == null) {
      return false;
    }
    boolean both = bracket.holds(first.from()) && !second.surface().word(first.to()).equals("-");
    int at = first.to();
    while (!both && at < bracket.open() && describes(second.surface().word(at))) {
      at++;
    }
    return both || at == bracket.open();
  }

  private static List<String> gap(Stretch first, Stretch second) {
    List<String> gap = new ArrayList<>();
    for (int at = first.to(); at < second.from(); at++) {
      gap.add(first.surface().word(at));
    }
    return gap;
  }

  /** "Syria's (eastern province of)", "the Syrian (town of)". */
  private boolean ownsNext(Stretch owner, List<String> gap) {
    boolean possessive =
        !gap.isEmpty() && (gap.getFirst().equals("'s") || gap.getFirst().equals("'"));
    if (!possessive && owner.use() != PlaceUse.DEMONYM) {
      return false;
    }
    List<String> rest = possessive ? gap.subList(1, gap.size()) : gap;
    return rest.stream().allMatch(this::describes)
        && (possessive
            || rest.stream().anyMatch(word -> words.kindOfNoun(word).isPresent())
            || rest.isEmpty());
  }

  /** "Hajin in Deir Ezzor", "Hajin, Syria", "Hajin lies in a desert region of Deir Ezzor". */
  private Optional<In> follows(List<String> gap, Stretch first, Stretch second) {
    if (gap.isEmpty() || second.use() == PlaceUse.DEMONYM || first.use() == PlaceUse.DEMONYM) {
      return Optional.empty();
    }
    int verbs = gap.indexOf("in");
    boolean told =
        verbs > 0 && gap.subList(0, verbs).stream().allMatch(word -> words.is("lies", word));
    if (told) {
      return follows(gap.subList(verbs, gap.size()), first, second);
    }
    boolean in = gap.contains("in") || isNounOf(gap);
    boolean comma = gap.contains(",") || gap.contains("(");
    boolean plain = gap.stream().allMatch(word -> describes(word) || joins(word));
    boolean listed = gap.contains("and") || gap.contains("or");
    if (!plain || listed || !(in || comma)) {
      return Optional.empty();
    }
    boolean sure = in || isShortened(second);
    boolean pair = gap.equals(List.of(",")) && !isListed(first, second);
    return Optional.of(new In(first, second, sure ? Tie.SURE : pair ? Tie.PAIR : Tie.COMMA));
  }

  /** Whether a comma or "and" stands before the first or behind the second of two names. */
  private boolean isListed(Stretch first, Stretch second) {
    Surface surface = first.surface();
    int before = Surroundings.skipThe(surface, first.from() - 1);
    int behind = second.to();
    while (words.kindOfNoun(surface.word(behind)).isPresent()) {
      behind++;
    }
    boolean comma = surface.word(behind).equals(",");
    return parts(surface.word(before))
        || isAnd(surface.word(behind))
        || comma && (surface.isCapital(behind + 1) || isAnd(surface.word(behind + 1)));
  }

  private static boolean parts(String word) {
    return word.equals(",") || isAnd(word);
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("or") || word.equals("&");
  }

  /** "Greenwood, Minn.": a state cut short stands for nothing but the unit around. */
  private static boolean isShortened(Stretch unit) {
    return unit.written().endsWith(".");
  }

  /** "Hajin village of Deir Ezzor". */
  private boolean isNounOf(List<String> gap) {
    return gap.size() > 1
        && gap.getLast().equals("of")
        && words.kindOfNoun(gap.getFirst()).isPresent();
  }

  private static boolean joins(String word) {
    return word.equals("in") || word.equals(",") || word.equals("(") || word.equals(")");
  }

  /** "the", "eastern", "province", "of", "war-torn", "Syrian". */
  private boolean describes(String word) {
    return word.equals("the")
        || word.equals("of")
        || word.equals("a")
        || word.equals("an")
        || word.equals("besieged")
        || word.equals("restive")
        || word.equals("war-torn")
        || word.equals("rebel-held")
        || word.equals("held")
        || words.is("direction", word)
        || words.kindOfNoun(word).isPresent();
  }
}
