package attest.place;

import attest.model.Place;
import attest.model.Sentence;
import java.util.Optional;
import java.util.Set;

/** Weighs whether words that a gazetteer knows name a place here, and what the name stands for. */
final class NameEvidence {
  private static final double IN_TOLD_COUNTRY = 0.8;
  private static final int MOST_SEEN = 30;
  private static final double WELL_KNOWN = 3.2;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  NameEvidence(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
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
    Optional<Place.Kind> after = words.kindOfNoun(surface.word(to));
    if (after.isPresent() && surface.touches(to) && !surface.word(to).equals("state")) {
      return after;
    }
    boolean namedNoun = surface.word(from - 2).equals("the") || surface.word(from - 2).equals("of");
    return namedNoun && !surface.isCapital(from - 1)
        ? words.kindOfNoun(surface.word(from - 1))
        : Optional.empty();
  }

  private static int skipThe(Surface surface, int at) {
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
      boolean skip = word.equals("the") || words.is("direction", word) || word.equals("city");
      if (!skip) {
        break;
      }
      at--;
    }
    return surface.word(at).equals("of")
        && (words.kindOfNoun(surface.word(at - 1)).isPresent()
            || words.is("direction", surface.word(at - 1))
            || surface.word(at - 1).equals("outskirts"));
  }

  /** Right after a verb of going or hitting: "bombed X", "entered the X". */
  boolean isEntered(Surface surface, int from) {
    return words.is("into", surface.word(skipThe(surface, from - 1)));
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

  /**
   * Sum of the signs for and against; about 3 and more = a place.
   *
   * @param known what the whole report says of its names
   */
  double weigh(Stretch stretch, NameFinder.Known known) {
    Surface surface = stretch.surface();
    int from = stretch.from();
    int to = stretch.to();
    double weight = prominence(stretch, known.countries());
    boolean single = to - from == 1;
    String first = surface.word(from);
    boolean locative = followsLocative(surface, from);
    weight += locative ? 2.5 : isEntered(surface, from) ? 1.5 : homeTown(surface, from) ? 2 : 0;
    weight += !locative && isListed(surface, from) ? 1.5 : 0;
    weight += stretch.noun().isPresent() ? (followsNounOf(surface, from) ? 4 : 2) : 0;
    weight += single ? 0 : 1.5;
    weight += tagged(surface, from, to);
    weight += besideUnit(surface, from, to);
    weight += opensReport(surface, from, to) ? 2.5 : 0;
    boolean code = NameFinder.isAbbreviation(stretch.written());
    if (code && surface.word(from - 1).equals(",")) {
      weight += 4;
    } else if (code && !surface.allCapitals() && stretch.written().length() == 2) {
      boolean country = isCountry(stretch);
      weight -= country ? 0 : 7;
    }
    boolean withThe =
        stretch.hits().getFirst().name().toLowerCase(java.util.Locale.ROOT).startsWith("the ");
    if (single && words.isCommon(first) && !withThe) {
      weight -= surface.opens(from) || surface.titleCase() ? 6 : 4;
    }
    boolean afterComma = surface.word(from - 1).equals(",") && surface.isCapital(from - 2);
    boolean placed = locative || afterComma || homeTown(surface, from);
    if (single && words.isGivenName(first) && !isCountry(stretch)) {
      weight -= placed ? 1 : 3;
    }
    if (single && known.persons().contains(first)) {
      weight -= placed ? 2 : 5;
    }
    if (single && words.is("personverb", surface.word(to)) && !isMajor(stretch)) {
      weight -= 3;
    }
    weight -= surface.titleCase() && single ? 0.5 : 0;
    weight -= surface.opens(from) && single ? 0.5 : 0;
    return weight + neighbours(stretch);
  }

  /** "Hanes, 41, of Wooster", "Sue Smith of Wooster", "D-Wooster". */
  private boolean homeTown(Surface surface, int from) {
    boolean party = surface.word(from - 1).equals("-") && surface.word(from - 2).length() == 1;
    boolean of = surface.word(from - 1).equals("of");
    boolean person =
        surface.word(from - 2).equals(",")
            || (surface.isCapital(from - 2) && surface.isCapital(from - 3));
    return party || (of && person && !words.is("body", surface.word(from - 2)));
  }

  private boolean isMajor(Stretch stretch) {
    return isCountry(stretch) || words.standsForState(stretch.key().folded());
  }

  boolean isCountry(Stretch stretch) {
    return has(stretch, Place.Kind.COUNTRY) || has(stretch, Place.Kind.CONTINENT_OR_REGION);
  }

  private boolean has(Stretch stretch, Place.Kind kind) {
    return stretch.hits().stream()
        .flatMap(hit -> hit.places().stream())
        .limit(20)
        .anyMatch(place -> gazetteer.kind(place) == kind);
  }

  /**
   * How well known the best candidate is; one in a country that the report tells of counts more.
   */
  private double prominence(Stretch stretch, Set<String> countries) {
    double best = 0;
    for (Gazetteer.Hit hit : stretch.hits()) {
      int seen = 0;
      for (int place : hit.places()) {
        double here = countries.contains(gazetteer.countryOf(place)) ? IN_TOLD_COUNTRY : 0;
        best = Math.max(best, Prominence.of(gazetteer, place) + here);
        if (++seen == MOST_SEEN) {
          break;
        }
      }
    }
    return best;
  }

  private static double tagged(Surface surface, int from, int to) {
    for (Sentence.Name name : surface.names()) {
      if (name.from() < to && from < name.to()) {
        boolean whole = name.from() >= from && name.to() <= to;
        return switch (name.kind()) {
          case PLACE -> 1.5;
          case PERSON -> whole ? -2 : -3;
          case ORGANISATION -> whole ? -1 : -0.5;
          case OTHER -> 0;
        };
      }
    }
    return 0;
  }

  /** Capital letters, then a comma, bracket or dash, as a dateline begins. */
  private static boolean opensReport(Surface surface, int from, int to) {
    String next = surface.word(to);
    boolean mark =
        next.equals(",")
            || next.equals("(")
            || next.equals("—")
            || next.equals("–")
            || next.equals("-")
            || next.equals("--");
    String text = surface.text(from, to - 1);
    return surface.opens(from)
        && mark
        && !surface.allCapitals()
        && isUpper(text)
        && text.length() > 3;
  }

  /**
   * "Basra, Iraq", "Paris, Texas": a larger unit right after a comma, or this one after a comma.
   */
  private double besideUnit(Surface surface, int from, int to) {
    double weight = 0;
    if (surface.word(to).equals(",") && surface.isCapital(to + 1)) {
      weight += unitAt(surface, to + 1) ? 3 : 0;
    }
    if (surface.word(from - 1).equals(",") && surface.isCapital(from - 2)) {
      weight += 0.5;
    }
    return weight;
  }

  private boolean unitAt(Surface surface, int at) {
    for (int to = Math.min(surface.size(), at + 3); to > at; to--) {
      for (Gazetteer.Hit hit : gazetteer.hits(NameKey.of(surface.text(at, to - 1)), 1)) {
        boolean coded = NameFinder.isAbbreviation(hit.name());
        if (coded && !hit.name().equals(surface.text(at, to - 1))) {
          continue;
        }
        for (int place : hit.places()) {
          Place.Kind kind = gazetteer.kind(place);
          if (kind == Place.Kind.COUNTRY || kind == Place.Kind.PROVINCE) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Capitalised words right beside the name make it part of another name. */
  private double neighbours(Stretch stretch) {
    Surface surface = stretch.surface();
    if (surface.titleCase()) {
      return 0;
    }
    double weight = 0;
    int left = stretch.from() - 1;
    if (surface.isCapital(left) && surface.touches(stretch.from())) {
      weight += leftNeighbour(surface, left);
    }
    int right = stretch.to();
    if (surface.isCapital(right) && surface.touches(right)) {
      weight += rightNeighbour(stretch, right);
    }
    boolean company = surface.word(right).equals("&") || surface.word(left).equals("&");
    if (words.is("civic", surface.word(right)) && surface.touches(right)) {
      weight += 1.2;
    }
    if (words.is("kin", surface.word(right))) {
      weight -= 6;
    }
    boolean feast = surface.word(right).equals("'s") && surface.word(right + 1).equals("day");
    return weight - (company || feast ? 5 : 0);
  }

  private double leftNeighbour(Surface surface, int left) {
    String word = surface.word(left);
    if (words.is("direction", word) || words.demonym(surface.form(left)).isPresent()) {
      return 0;
    }
    if (surface.opens(left) && words.is("opener", word)) {
      return 0;
    }
    if (words.kindOfNoun(word).isPresent()) {
      return 0;
    }
    boolean titled = words.is("title", word.replace(".", ""));
    return titled || words.isGivenName(word) ? -8 : -4;
  }

  private double rightNeighbour(Stretch stretch, int right) {
    Surface surface = stretch.surface();
    String word = surface.word(right);
    boolean expected =
        words.kindOfNoun(word).isPresent()
            || words.is("body", word)
            || words.is("title", word.replace(".", ""))
            || words.is("direction", word)
            || words.is("calendar", word);
    if (expected) {
      return 0;
    }
    if (words.kindOfNoun(surface.word(right - 1)).isPresent() && right - stretch.from() > 1) {
      return 0;
    }
    if (words.isGivenName(stretch.surface().word(stretch.from()))) {
      return -8;
    }
    return isMajor(stretch) ? -1 : -4;
  }

  /** What an accepted name stands for here. */
  PlaceUse use(Stretch stretch) {
    Surface surface = stretch.surface();
    int right = stretch.to();
    boolean joined = surface.isCapital(right) && surface.touches(right) && !surface.titleCase();
    String next = surface.word(right);
    boolean facility = words.is("facility", next) && isNamedAfterTown(stretch);
    if (joined && words.is("body", next) && stretch.noun().isEmpty() && !facility) {
      return PlaceUse.PART_OF_NAME;
    }
    boolean ofBody =
        surface.word(stretch.from() - 1).equals("of")
            && surface.isCapital(stretch.from() - 2)
            && words.is("body", surface.word(stretch.from() - 2))
            && words.kindOfNoun(surface.word(stretch.from() - 2)).isEmpty();
    if (ofBody) {
      return PlaceUse.PART_OF_NAME;
    }
    if (isDateline(stretch)) {
      return PlaceUse.DATELINE;
    }
    return isMajor(stretch) && !isToldAsPlace(stretch) ? PlaceUse.ACTOR : PlaceUse.PLACE;
  }

  /** "at Aleppo University": a well-known place, so the building stands there. */
  private boolean isNamedAfterTown(Stretch stretch) {
    return followsLocative(stretch.surface(), stretch.from())
        && prominence(stretch, Set.of()) >= WELL_KNOWN;
  }

  /** "Walnut Street": the name is the street's. */
  boolean namesRoad(Surface surface, int to) {
    return surface.isCapital(to)
        && surface.touches(to)
        && !surface.titleCase()
        && words.is("roadname", surface.word(to));
  }

  /** "BEIRUT (Reuters) -", "HAJIN, Syria --" at the start of a sentence. */
  private static boolean isDateline(Stretch stretch) {
    Surface surface = stretch.surface();
    if (stretch.from() > 5 || surface.allCapitals()) {
      return false;
    }
    boolean upper = NameEvidence.isUpper(surface.form(0)) && surface.form(0).length() > 2;
    for (int at = stretch.to(); at < Math.min(surface.size(), stretch.to() + 9); at++) {
      String word = surface.word(at);
      boolean dash = word.equals("-") || word.equals("--") || word.equals("–") || word.equals("—");
      if (dash && (upper || surface.word(at - 1).equals(")"))) {
        return true;
      }
      if (word.equals("(") && upper && at <= stretch.to() + 3) {
        return true;
      }
      if (dash || word.equals(".")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isUpper(String form) {
    return form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }

  /**
   * Whether a country, region or capital is told as a place and not as an actor: after a word of
   * place ("in Iran", "the capital of Syria"), as what was entered or hit ("bombed Syria"), after
   * the name of something in it ("Basra, Iraq") or before it ("Syria's Idlib").
   */
  boolean isToldAsPlace(Stretch stretch) {
    Surface surface = stretch.surface();
    int from = stretch.from();
    if (followsLocative(surface, from) || stretch.noun().isPresent()) {
      return true;
    }
    int before = skipThe(surface, from - 1);
    if (isEntered(surface, from) || isHit(surface, stretch.to()) || isPartOf(surface, before)) {
      return true;
    }
    boolean capital = surface.word(before).equals(",") && isCalledCapital(surface, before - 1);
    boolean afterName =
        surface.word(before).equals(",") && (surface.isCapital(before - 1) || before == from - 2);
    boolean owns =
        surface.word(stretch.to()).startsWith("'s") && surface.isCapital(stretch.to() + 1);
    boolean border =
        surface.word(before).equals("with") && words.is("border", surface.word(before - 1));
    return afterName || capital || owns || isListed(surface, from) || border;
  }

  /** "Kosovo is patrolled", "Tikrit was captured". */
  private boolean isHit(Surface surface, int to) {
    String auxiliary = surface.word(to);
    boolean passive =
        auxiliary.equals("is")
            || auxiliary.equals("was")
            || auxiliary.equals("were")
            || auxiliary.equals("been");
    return passive && words.is("into", surface.word(to + 1));
  }

  /** "the streets of Athens", "a third of Croatia". */
  private boolean isPartOf(Surface surface, int of) {
    return surface.word(of).equals("of") && words.is("partof", surface.word(of - 1));
  }

  /** "the capital, Kinshasa". */
  private boolean isCalledCapital(Surface surface, int at) {
    return words.is("noun.town", surface.word(at));
  }

  /** A later item of a list of places: "in Iraq and Syria", "near Ana, Rawa and Qaim". */
  private boolean isListed(Surface surface, int from) {
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
}
