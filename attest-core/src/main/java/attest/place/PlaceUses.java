package attest.place;

import java.util.Set;

/** Says what a name that is a place's stands for in its sentence: see {@link PlaceUse}. */
final class PlaceUses {
  private static final double WELL_KNOWN = 3.2;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Surroundings around;

  PlaceUses(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.around = new Surroundings(words);
  }

  /** What an accepted name stands for here. */
  PlaceUse use(Stretch stretch) {
    Surface surface = stretch.surface();
    int right = stretch.to();
    boolean joined = surface.isCapital(right) && surface.touches(right) && !surface.titleCase();
    String next = surface.word(right);
    boolean facility = words.is("facility", next) && isNamedAfterTown(stretch);
    boolean serves = words.is("force", next) && surface.touches(right) && !isMajor(stretch);
    if (serves) {
      return PlaceUse.LOCAL_BODY;
    }
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

  /** Countries, regions and capitals: names that also stand for governments. */
  boolean isMajor(Stretch stretch) {
    return Prominence.isCountry(gazetteer, stretch) || words.standsForState(stretch.key().folded());
  }

  /** "at Aleppo University": a well-known place, so the building stands there. */
  private boolean isNamedAfterTown(Stretch stretch) {
    return around.followsLocative(stretch.surface(), stretch.from())
        && Prominence.of(gazetteer, stretch, Set.of()) >= WELL_KNOWN;
  }

  /** "BEIRUT (Reuters) -", "HAJIN, Syria --" at the start of a sentence. */
  private static boolean isDateline(Stretch stretch) {
    Surface surface = stretch.surface();
    boolean early = stretch.from() <= 5 || opensStory(surface, stretch.from());
    if (!early || surface.allCapitals() && surface.hasVerb()) {
      return false;
    }
    int opening = stretch.from() <= 5 ? 0 : stretch.from();
    boolean upper = isUpper(surface.form(opening)) && surface.form(opening).length() > 2;
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

  /** At the start of a sentence, or behind a photo's credit: "(Photo: Example TV) HAJIN -". */
  static boolean opensStory(Surface surface, int from) {
    return surface.opens(from) || surface.word(from - 1).equals(")");
  }

  static boolean isUpper(String form) {
    return form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }

  /**
   * Whether a country, region or capital is told as a place and not as an actor: after a word of
   * place ("in Iran", "the capital of Syria"), as what was entered or hit ("bombed Syria"), after
   * the name of something in it ("Basra, Iraq") or before it ("Syria's Idlib", "a Baghdad cafe").
   */
  boolean isToldAsPlace(Stretch stretch) {
    Surface surface = stretch.surface();
    int from = stretch.from();
    if (around.followsLocative(surface, from) || stretch.noun().isPresent()) {
      return true;
    }
    int before = Surroundings.skipThe(surface, from - 1);
    if (around.isEntered(surface, from)
        || isHit(surface, stretch.to())
        || isPartOf(surface, before)) {
      return true;
    }
    boolean capital = surface.word(before).equals(",") && isCalledCapital(surface, before - 1);
    boolean afterName =
        surface.word(before).equals(",") && (surface.isCapital(before - 1) || before == from - 2);
    boolean owns =
        surface.word(stretch.to()).startsWith("'s") && surface.isCapital(stretch.to() + 1);
    boolean home =
        words.isCapital(stretch.key().folded())
            && words.is("spot", surface.word(stretch.to()))
            && surface.touches(stretch.to())
            && !surface.isCapital(stretch.to());
    boolean border =
        surface.word(before).equals("with") && words.is("border", surface.word(before - 1));
    return afterName || capital || owns || home || around.isListed(surface, from) || border;
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
}
