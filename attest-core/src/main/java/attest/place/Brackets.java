package attest.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brackets behind a name that tell the larger units around it, smallest first: "Telmin (Sarra,
 * Upper Province)", "Telmin village (Sarra district)". Read from forms alone: nothing but names,
 * commas and nouns for units may stand in them.
 */
final class Brackets {
  private static final int LONGEST = 16;
  private static final int MOST_PARTS = 4;
  private static final int LONGEST_ABBREVIATION = 5;

  /**
   * One name in a bracket.
   *
   * @param from its first word
   * @param to one past its last word, nouns for units left out
   * @param end one past its last word, nouns and all
   */
  record Part(int from, int to, int end) {
    boolean is(int first, int after) {
      return from == first && (to == after || end == after);
    }
  }

  /**
   * A bracket with names of units.
   *
   * @param open the word that opens it
   * @param close the word that closes it
   */
  record Bracket(int open, int close, List<Part> parts) {
    boolean holds(int word) {
      return open < word && word < close;
    }
  }

  private final List<Bracket> all;

  private Brackets(List<Bracket> all) {
    this.all = all;
  }

  /** The brackets of a sentence that may name units. */
  static Brackets in(Surface surface, PlaceWords words) {
    List<Bracket> found = new ArrayList<>();
    for (int at = 1; at < surface.size(); at++) {
      if (surface.word(at).equals("(") && opens(surface, words, at)) {
        bracket(surface, words, at).ifPresent(found::add);
      }
    }
    return new Brackets(found);
  }

  /** The bracket that a word stands in. */
  Optional<Bracket> holding(int word) {
    return all.stream().filter(bracket -> bracket.holds(word)).findFirst();
  }

  /** The bracket that opens at a word. */
  Optional<Bracket> openingAt(int word) {
    return all.stream().filter(bracket -> bracket.open() == word).findFirst();
  }

  /** Whether the words [from, to) are one whole name of a bracket. */
  boolean isPart(int from, int to) {
    return holding(from)
        .map(bracket -> bracket.parts().stream().anyMatch(part -> part.is(from, to)))
        .orElse(false);
  }

  private static boolean opens(Surface surface, PlaceWords words, int at) {
    return surface.isCapital(at - 1) || words.kindOfNoun(surface.word(at - 1)).isPresent();
  }

  private static Optional<Bracket> bracket(Surface surface, PlaceWords words, int open) {
    List<Part> parts = new ArrayList<>();
    int from = open + 1;
    for (int at = open + 1; at < Math.min(surface.size(), open + LONGEST); at++) {
      String word = surface.word(at);
      boolean ends = word.equals(")");
      if (ends || word.equals(",") || isDash(surface, at)) {
        if (!add(parts, surface, words, from, at)) {
          return Optional.empty();
        }
        from = at + 1;
      } else if (!mayStand(surface, words, at)) {
        return Optional.empty();
      }
      if (ends) {
        boolean fits = parts.size() <= MOST_PARTS;
        return fits ? Optional.of(new Bracket(open, at, List.copyOf(parts))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Sarra - Centre": a dash between blanks parts a town from its quarter. */
  private static boolean isDash(Surface surface, int at) {
    return surface.word(at).equals("-") && surface.end(at - 1) < surface.start(at);
  }

  private static boolean mayStand(Surface surface, PlaceWords words, int at) {
    String word = surface.word(at);
    return surface.isCapital(at)
        || NameKey.isArticle(word)
        || words.kindOfNoun(word).isPresent()
        || NameFinder.JOINTS.contains(word);
  }

  /** Adds the name in [from, to) without the noun behind it; false where it is none. */
  private static boolean add(
      List<Part> parts, Surface surface, PlaceWords words, int from, int to) {
    int end = to;
    while (end - 1 > from && isUnitNoun(surface, words, end - 1)) {
      end--;
    }
    if (end <= from || !surface.isCapital(from)) {
      return false;
    }
    String text = surface.text(from, end - 1);
    boolean code = text.length() <= LONGEST_ABBREVIATION && PlaceUses.isUpper(text);
    if (!code) {
      parts.add(new Part(from, end, to));
    }
    return !code || !parts.isEmpty();
  }

  /** "Sarra district", "Sarra District"; "Red Sea" stays whole. */
  private static boolean isUnitNoun(Surface surface, PlaceWords words, int at) {
    boolean unit =
        words.is("noun.district", surface.word(at)) || words.is("noun.province", surface.word(at));
    return unit || !surface.isCapital(at) && words.kindOfNoun(surface.word(at)).isPresent();
  }
}
