package attest.claim;

import attest.model.Mention;
import attest.model.Span;
import attest.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names of places that are not where a deed was done: names of streets, the hospital's town, the
 * town of an arrest, somebody's home.
 */
final class OtherPlaces {
  private static final Set<String> ROADS = WordSet.english("otherplaces.roads");
  private static final Set<String> ROADS_LISTED = WordSet.english("otherplaces.roads-listed");
  private static final Set<String> DIRECTIONS = WordSet.english("otherplaces.directions");
  private static final Set<String> BLOCKS = WordSet.english("otherplaces.blocks");
  private static final Set<String> CARRY = WordSet.english("otherplaces.carry");
  private static final Set<String> CARRIED = WordSet.english("otherplaces.carried");
  private static final Set<String> PEOPLE = WordSet.english("otherplaces.people");
  private static final int REACH = 3;
  private static final int LONGEST_ORIGIN = 3;
  private static final int STEPS = 6;

  private OtherPlaces() {}

  /** "near Hamilton Street", "Odessa and Franklin streets", "the 500 block of South Princeton". */
  static boolean isStreet(Line line, Span name) {
    Wording words = line.words();
    int first = line.firstToken(name);
    int last = line.lastToken(name);
    for (int at = last; at <= last + REACH; at++) {
      boolean road = words.is(at, ROADS) && isCapital(line, at);
      if (at > first && (road || words.is(at, ROADS_LISTED))) {
        return true;
      }
      boolean goesOn =
          isCapital(line, at + 1) || words.is(at + 1, "and", "&", "streets", "avenues");
      if (!goesOn || words.isTime(at + 1)) {
        break;
      }
    }
    return isBehindBlock(words, first);
  }

  private static boolean isBehindBlock(Wording words, int first) {
    int of = first - 1;
    while (words.is(of, DIRECTIONS)) {
      of--;
    }
    return words.at(of).equals("of") && words.is(of - 1, BLOCKS);
  }

  private static boolean isCapital(Line line, int at) {
    if (at >= line.words().size()) {
      return false;
    }
    char first = line.words().token(at).form().charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** Whether somebody was taken, treated, arrested or tried there, or lives there. */
  static boolean isElsewhere(
      Line line, Mention.OfPlace place, List<Trigger> own, List<Trigger> others) {
    Wording words = line.words();
    int first = line.firstToken(place.span());
    boolean home = isHome(words, first) || isOrigin(words, line.firstToken(place.name()));
    if (home || isCarried(words, first)) {
      return true;
    }
    if (!Settings.isTold(line, place)) {
      return false;
    }
    Optional<Token> over = Governors.of(line, place.span());
    for (int steps = 0; over.isPresent() && steps < STEPS; steps++) {
      Token word = over.get();
      String lemma = word.lemma().toLowerCase(java.util.Locale.ROOT);
      if (CARRY.contains(lemma) && words.holdAny(Focus.CARE)) {
        return true;
      }
      if (own.stream().anyMatch(t -> t.overlaps(word.index(), word.index() + 1))
          || others.stream().anyMatch(t -> isDeed(t, word))) {
        return false;
      }
      if (word.isNoun() && Focus.CARE.contains(lemma)) {
        return true;
      }
      if (word.isVerb()) {
        return CARRY.contains(lemma) || Aftermath.isArrestOrTrial(lemma);
      }
      over = line.sentence().head(word);
    }
    return false;
  }

  private static boolean isDeed(Trigger trigger, Token word) {
    return Violence.is(trigger.type()) && trigger.overlaps(word.index(), word.index() + 1);
  }

  /** "a carpenter, 41, of Wooster". */
  private static boolean isHome(Wording words, int first) {
    boolean of = words.at(first).equals("of") && words.at(first - 1).equals(",");
    return of || words.at(first - 1).equals("of") && words.at(first - 2).equals(",");
  }

  /** "a man from Wooster", "two students from the Wooster area". */
  private static boolean isOrigin(Wording words, int name) {
    for (int at = name - 1; at > 0 && at >= name - LONGEST_ORIGIN; at--) {
      if (words.at(at).equals("from")) {
        return words.is(at - 1, PEOPLE);
      }
    }
    return false;
  }

  /** "flown to Oslo": headlines have trees that cannot be relied on. */
  private static boolean isCarried(Wording words, int first) {
    int to = words.at(first).equals("to") ? first : first - 1;
    return words.at(to).equals("to") && words.is(to - 1, CARRIED);
  }
}
