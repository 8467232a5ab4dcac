package attest.place;

import attest.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * Finds names that no gazetteer entry is called by, where the words around them call them a place
 * ("the village of Tel Umm", "Qasr camp") or they follow a word of place and are like a known name.
 */
final class UnknownNames {
  private static final double LIKE_NAME = 0.85;
  private static final double LIKE_CALLED_PLACE = 0.78;
  private static final int LONGEST = 5;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Surroundings around;

  UnknownNames(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.around = new Surroundings(words);
  }

  /** An unknown name that the words around it call a place: "the village of Tel Umm", "X camp". */
  Optional<Stretch> find(Surface surface, int at, KnownNames known) {
    if (surface.titleCase() || !surface.isCapital(at) || follows(surface, at)) {
      return Optional.empty();
    }
    int to = endOfUnknown(surface, at);
    boolean whole = isFacility(surface, at, to);
    int end = to - at > 1 && !whole && isNoun(surface, to - 1) ? to - 1 : to;
    Optional<Place.Kind> noun =
        end < to ? words.kindOfNoun(surface.word(to - 1)) : around.noun(surface, at, to);
    if (end - at > LONGEST || !mayName(surface, at, end)) {
      return Optional.empty();
    }
    boolean locative = around.followsSureLocative(surface, at) || around.isEntered(surface, at);
    boolean units =
        surface.brackets().openingAt(to).isPresent()
            || surface.brackets().openingAt(to + 1).isPresent()
            || RelationReader.opensDistance(surface, to);
    boolean bracketed = units && around.followsLocative(surface, at);
    boolean called =
        bracketed
            || Surroundings.isLocalGovernment(surface, to)
            || around.followsNounOf(surface, at)
            || around.precedesNoun(surface, to);
    boolean strong =
        called
            || (locative && (noun.isPresent() || whole || around.isTaggedPlace(surface, at, end)));
    if (!strong && !locative) {
      return Optional.empty();
    }
    NameKey key = NameKey.of(surface.text(at, end - 1));
    double least = strong ? LIKE_CALLED_PLACE : LIKE_NAME;
    List<Gazetteer.Hit> hits =
        known
            .lookedUp()
            .computeIfAbsent("like " + least + key.folded(), text -> gazetteer.hits(key, least));
    boolean believable = strong || (!hits.isEmpty() && key.skeleton().length() >= 3);
    if (!believable || (!called && around.namesOther(surface, at, end))) {
      return Optional.empty();
    }
    return Optional.of(
        new Stretch(
            surface,
            at,
            end,
            surface.span(at, end - 1),
            key,
            whole ? List.of() : hits,
            noun,
            PlaceUse.PLACE,
            strong,
            Optional.empty()));
  }

  /** Whether the word goes on with a capitalised name that began before it. */
  private boolean follows(Surface surface, int at) {
    boolean capital = surface.isCapital(at - 1) && surface.touches(at);
    return capital && words.demonym(surface.form(at - 1)).isEmpty() && !surface.opens(at - 1);
  }

  private int endOfUnknown(Surface surface, int at) {
    int to = at + 1;
    while (to < surface.size()
        && surface.touches(to)
        && !Surroundings.isLocalGovernment(surface, to)
        && (surface.isCapital(to)
            || (joinsUnknown(surface.word(to)) && surface.isCapital(to + 1)))) {
      to++;
    }
    return to;
  }

  private boolean isNoun(Surface surface, int at) {
    return words.kindOfNoun(surface.word(at)).isPresent();
  }

  /** "Saadun Street", "Castello Highway": a name of its own, not of the town before the noun. */
  private boolean isFacility(Surface surface, int at, int to) {
    String last = surface.word(to - 1);
    if (to - at > 1 && words.is("roadname", last)) {
      return true;
    }
    boolean town = words.is("noun.town", last) || words.is("noun.province", last);
    boolean unit = words.is("noun.district", last) || last.equals("camp");
    return to - at > 1 && words.is("facility", last) && !town && !unit;
  }

  private boolean mayName(Surface surface, int at, int end) {
    String first = surface.form(at);
    String folded = NameKey.fold(surface.text(at, end - 1));
    int hyphen = first.indexOf('-');
    boolean compound =
        hyphen > 0
            && hyphen + 1 < first.length()
            && Character.isLowerCase(first.charAt(hyphen + 1))
            && !NameKey.isArticle(first.substring(0, hyphen).toLowerCase(java.util.Locale.ROOT));
    boolean code = end - at == 1 && first.length() <= 5 && PlaceUses.isUpper(first);
    return !compound
        && !code
        && folded.length() >= 3
        && !words.is("opener", surface.word(at))
        && !words.is("calendar", surface.word(at))
        && words.demonym(first).isEmpty()
        && !words.is("title", surface.word(at))
        && !words.is("people", surface.word(end - 1))
        && !words.is("people", surface.word(at))
        && !words.isCommon(folded);
  }

  private static boolean joinsUnknown(String word) {
    return NameKey.isArticle(word) || word.equals("-") || word.equals("de");
  }
}
