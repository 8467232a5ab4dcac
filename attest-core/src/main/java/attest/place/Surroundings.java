package attest.place;

import attest.model.Place;
import attest.model.Sentence;
import java.util.Optional;

/** What the words around a name say of it: whether it is a place at all, and what sort. */
final class Surroundings {
  private final PlaceWords words;

  Surroundings(PlaceWords words) {
    this.words = words;
  }

  /** "town of X", "X province", "the village X". */
  Optional<Place.Kind> noun(Surface surface, int from, int to) {
    int before = skipThe(surface, from - 1);
    if (surface.word(before).equals("of")) {
      Optional<Place.Kind> noun = words.kindOfNoun(surface.word(before - 1));
      if (noun.isPresent()) {
        return noun;
      }
    }
    if (isLocalGovernment(surface, to)) {
      return Optional.of(Place.Kind.DISTRICT);
    }
    Optional<Place.Kind> after = words.kindOfNoun(surface.word(to));
    if (after.isPresent() && surface.touches(to) && !surface.word(to).equals("state")) {
      return after;
    }
    int noun = from - 1;
    String determiner = surface.word(noun - 1);
    boolean namedNoun =
        determiner.equals("the") || determiner.equals("of") || words.is("direction", determiner);
    return namedNoun && !surface.isCapital(noun)
        ? words.kindOfNoun(surface.word(from - 1))
        : Optional.empty();
  }

  /** "Sarra Local Government Area". */
  static boolean isLocalGovernment(Surface surface, int at) {
    return surface.word(at).equals("local") && surface.word(at + 1).startsWith("government");
  }

  static int skipThe(Surface surface, int at) {
    return surface.word(at).equals("the") ? at - 1 : at;
  }

  /** "town of", "outskirts of". */
  boolean followsNounOf(Surface surface, int from) {
    int before = skipThe(surface, from - 1);
    String last = surface.word(before);
    return (last.equals("of") || last.equals("called") || last.equals("named"))
        && words.kindOfNoun(surface.word(before - 1)).isPresent();
  }

  /** After a word that hardly ever stands before anything but a place. */
  boolean followsSureLocative(Surface surface, int from) {
    String before = surface.word(skipThe(surface, from - 1));
    return followsLocative(surface, from) && !words.is("weaklocative", before);
  }

  /** After a word of place, articles and adjectives of direction between left out. */
  boolean followsLocative(Surface surface, int from) {
    int at = from - 1;
    for (int steps = 0; steps < 3; steps++) {
      String word = surface.word(at);
      if (words.is("locative", word)) {
        return true;
      }
      boolean skip =
          word.equals("the")
              || word.equals("#")
              || words.is("direction", word)
              || word.equals("city");
      if (!skip) {
        break;
      }
      at--;
    }
    return surface.word(at).equals("of")
        && (words.kindOfNoun(surface.word(at - 1)).isPresent()
            || words.is("direction", surface.word(at - 1))
            || RelationReader.isBearing(surface, at - 1)
            || surface.word(at - 1).equals("outskirts"));
  }

  /** Right after a verb of going or hitting ("bombed X", "entered the X"), or "an attack on X". */
  boolean isEntered(Surface surface, int from) {
    int before = skipThe(surface, from - 1);
    boolean on =
        words.is("on", surface.word(before)) && words.is("attack", surface.word(before - 1));
    return on || words.is("into", surface.word(before));
  }

  /** "X village", "X district": a noun in lower case right after the name. */
  boolean precedesNoun(Surface surface, int to) {
    String word = surface.word(to);
    boolean noun =
        words.is("noun.town", word)
            || words.is("noun.province", word)
            || words.is("noun.district", word)
            || words.is("noun.part", word);
    return noun && !surface.isCapital(to) && surface.touches(to);
  }

  /** "Walnut Street": the name is the street's. */
  boolean namesRoad(Surface surface, int to) {
    return surface.isCapital(to)
        && surface.touches(to)
        && !surface.titleCase()
        && words.is("roadname", surface.word(to));
  }

  /** "Hanes, 41, of Wooster", "Sue Smith of Wooster", "D-Wooster". */
  boolean isHomeTown(Surface surface, int from) {
    boolean party = surface.word(from - 1).equals("-") && surface.word(from - 2).length() == 1;
    boolean of = surface.word(from - 1).equals("of");
    boolean person =
        surface.word(from - 2).equals(",")
            || (surface.isCapital(from - 2) && surface.isCapital(from - 3));
    return party || (of && person && !words.is("body", surface.word(from - 2)));
  }

  /** A later item of a list of places: "in Iraq and Syria", "near Ana, Rawa and Qaim". */
  boolean isListed(Surface surface, int from) {
    int last = skipThe(surface, from - 1);
    boolean joined =
        surface.word(last).equals("and")
            || surface.word(last).equals("or")
            || surface.word(last).equals(",");
    int at = last - 1;
    while (joined && at > 0 && at > last - 9 && isListItem(surface, at)) {
      at--;
    }
    return joined
        && at < last - 1
        && (followsLocative(surface, at + 1) || followsNounOf(surface, at + 1));
  }

  private boolean isListItem(Surface surface, int at) {
    String word = surface.word(at);
    return surface.isCapital(at) || word.equals(",") || word.equals("and") || word.equals("-");
  }

  boolean isTaggedPlace(Surface surface, int from, int to) {
    for (Sentence.Name name : surface.names()) {
      boolean overlaps = name.from() < to && from < name.to();
      if (overlaps && name.kind() == Sentence.Name.Kind.PLACE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name tagger holds the words for a person or a body. */
  boolean namesOther(Surface surface, int from, int to) {
    for (Sentence.Name name : surface.names()) {
      boolean overlaps = name.from() < to && from < name.to();
      boolean other =
          name.kind() == Sentence.Name.Kind.PERSON
              || name.kind() == Sentence.Name.Kind.ORGANISATION;
      if (overlaps && other) {
        return true;
      }
    }
    return words.isGivenName(surface.word(from)) || words.is("title", surface.word(from - 1));
  }
}
