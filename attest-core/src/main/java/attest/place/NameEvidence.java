package attest.place;

import attest.model.Place;
import attest.model.Sentence;
import java.util.Set;

/** Weighs whether words that a gazetteer knows name a place here. */
final class NameEvidence {
  /** Towns of some thousand people have a police force that is named after them. */
  private static final double LEAST_SERVED = 1.5;

  /** A city of some hundred thousand people; its name alone stands for it. */
  private static final double WELL_KNOWN = 3.3;

  /** "An officer", "Police Sergeant": no town is called so at the start of a sentence. */
  private static final double OPENER = 8;

  /** "Hausa traders": a people, party or army, after which a village may be called as well. */
  private static final double NOT_A_VILLAGE = 4;

  /** A city of about half a million people. */
  private static final double FAMOUS = 3.7;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Surroundings around;
  private final PlaceUses uses;
  private final CountryWords countryWords = new CountryWords();

  NameEvidence(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.around = new Surroundings(words);
    this.uses = new PlaceUses(gazetteer, words);
  }

  /**
   * Sum of the signs for and against; about 3 and more = a place.
   *
   * @param known what the whole report says of its names
   */
  double weigh(Stretch stretch, KnownNames known) {
    Surface surface = stretch.surface();
    int from = stretch.from();
    int to = stretch.to();
    double weight = Prominence.of(gazetteer, stretch, known.countries());
    boolean single = to - from == 1;
    String first = surface.word(from);
    boolean locative = around.followsLocative(surface, from);
    weight +=
        locative
            ? 2.5
            : around.isEntered(surface, from) ? 1.5 : around.isHomeTown(surface, from) ? 2 : 0;
    weight += !locative && around.isListed(surface, from) ? 1.5 : 0;
    weight += stretch.noun().isPresent() ? (around.followsNounOf(surface, from) ? 4 : 2) : 0;
    weight += single ? 0 : 1.5;
    weight += modifiesNoun(stretch) ? 0 : tagged(surface, from, to);
    weight += besideUnit(surface, from, to);
    weight += opensReport(surface, from, to) ? 2.5 : 0;
    boolean code = Abbreviations.is(stretch.written());
    if (code && surface.word(from - 1).equals(",")) {
      weight += 4;
    } else if (code && !surface.allCapitals() && stretch.written().length() == 2) {
      boolean country = Prominence.isCountry(gazetteer, stretch);
      weight -= country ? 0 : 7;
    }
    weight += bracketed(surface, from, to);
    boolean withThe =
        stretch.hits().getFirst().name().toLowerCase(java.util.Locale.ROOT).startsWith("the ");
    boolean scene =
        opensReport(surface, from, to)
            || words.is("force", surface.word(to)) && surface.touches(to);
    boolean famous = Prominence.of(gazetteer, stretch, Set.of()) >= FAMOUS;
    if (single && words.isCommon(first) && !withThe && !scene) {
      weight -= surface.opens(from) || surface.titleCase() ? 6 : famous ? 2 : 4;
    }
    if (countryWords.tells(stretch.written())
        && !famous
        && !locative
        && stretch.noun().isEmpty()
        && !Prominence.isCountry(gazetteer, stretch)) {
      weight -= NOT_A_VILLAGE;
    }
    boolean afterComma = surface.word(from - 1).equals(",") && surface.isCapital(from - 2);
    boolean placed = scene || famous || locative || afterComma || around.isHomeTown(surface, from);
    if (single && surface.opens(from) && (words.is("opener", first) || words.is("force", first))) {
      weight -= OPENER;
    }
    if (single && words.kindOfNoun(first).isPresent()) {
      weight -= 4;
    }
    if (single && words.is("direction", first) && stretch.noun().isEmpty()) {
      weight -= 6;
    }
    if (single && words.isGivenName(first) && !Prominence.isCountry(gazetteer, stretch)) {
      weight -= placed ? 1 : 3;
    }
    if (single && known.persons().contains(first)) {
      weight -= placed ? 2 : 5;
    }
    if (single && words.is("personverb", surface.word(to)) && !uses.isMajor(stretch)) {
      weight -= 3;
    }
    weight -= surface.titleCase() && single ? 0.5 : 0;
    weight -= surface.opens(from) && single ? 0.5 : 0;
    return weight + neighbours(stretch);
  }

  /** A whole name in a bracket of units, or the name right before one. */
  private static double bracketed(Surface surface, int from, int to) {
    if (surface.brackets().isPart(from, to)) {
      return 4;
    }
    if (surface.brackets().holding(from).isPresent()) {
      return -3;
    }
    boolean before =
        surface.brackets().openingAt(to).isPresent()
            || surface.brackets().openingAt(to + 1).isPresent();
    return before ? 2 : 0;
  }

  /**
   * "a Maputo thoroughfare": a city's name before a common noun, whatever the tagger takes it for.
   */
  private boolean modifiesNoun(Stretch stretch) {
    Surface surface = stretch.surface();
    int next = stretch.to();
    return surface.touches(next)
        && !surface.isCapital(next)
        && surface.isCommonNoun(next)
        && surface.names().stream()
            .noneMatch(name ->
                name.kind() == Sentence.Name.Kind.PLACE
                    && name.from() < stretch.to()
                    && stretch.from() < name.to())
        && Prominence.of(gazetteer, stretch, Set.of()) >= FAMOUS;
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
    return PlaceUses.opensStory(surface, from)
        && mark
        && !surface.allCapitals()
        && PlaceUses.isUpper(text)
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
        boolean coded = Abbreviations.is(hit.name());
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
    if (words.is("force", surface.word(right))
        && surface.touches(right)
        && Prominence.of(gazetteer, stretch, Set.of()) >= LEAST_SERVED) {
      weight += 3;
    } else if (words.is("civic", surface.word(right)) && surface.touches(right)) {
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
            || Surroundings.isLocalGovernment(surface, right)
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
    boolean known = Prominence.of(gazetteer, stretch, Set.of()) >= WELL_KNOWN;
    return uses.isMajor(stretch) ? -1 : known ? -4 : -8;
  }
}
