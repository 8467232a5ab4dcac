package attest.site;

import attest.model.Location;
import attest.model.Mention;
import attest.model.Place;
import attest.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Gathers the named places of a sentence that may be the site of what it tells. */
final class Spots {
  private static final int MEASURE = 5;

  private final Tree tree;
  private final List<Mention> mentions;
  private final List<Spot> spots = new ArrayList<>();

  private Spots(Tree tree, List<Mention> mentions) {
    this.tree = tree;
    this.mentions = mentions;
  }

  /** The places in text order, then names that only the sentence tells as places. */
  static List<Spot> of(Sentence sentence, Tree tree, List<Mention> mentions) {
    List<Mention> here = mentions.stream().filter(m -> m.sentence() == sentence.index()).toList();
    Spots found = new Spots(tree, here);
    found.addPlaces();
    return UnlistedNames.added(tree, here, found.spots);
  }

  private void addPlaces() {
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfPlace place) {
        List<Integer> words = tree.within(place.name());
        Fact kind = kind(place.location());
        boolean people = !words.isEmpty() && kind == Fact.UNKNOWN && isPeople(words.getLast());
        if (!words.isEmpty() && !people && !isPerson(words.getLast())) {
          spots.add(spot(place, words, kind));
        }
      }
    }
  }

  private Spot spot(Mention.OfPlace place, List<Integer> words, Fact kind) {
    List<Fact> facts = new ArrayList<>();
    int first = tree.within(place.span()).getFirst();
    boolean told =
        tree.is(first, "locative") || tree.is(first - 1, "locative") || isHit(words.getLast());
    if (!told && isActor(place)) {
      facts.add(Fact.ACTOR);
    }
    if (isMeasured(words.getFirst())) {
      facts.add(Fact.MEASURED);
    }
    return new Spot(
        place.name(), words.getFirst(), words.getLast(), tree.headOf(words), kind, facts);
  }

  private static Fact kind(Location location) {
    return location.place().likeliest().map(Place::kind).map(Spots::kind).orElse(Fact.UNKNOWN);
  }

  private static Fact kind(Place.Kind kind) {
    return switch (kind) {
      case CONTINENT_OR_REGION -> Fact.REGION;
      case COUNTRY -> Fact.COUNTRY;
      case PROVINCE -> Fact.PROVINCE;
      case DISTRICT -> Fact.DISTRICT;
      case FEATURE -> Fact.FEATURE;
      case TOWN -> Fact.TOWN;
      case PART -> Fact.PART;
    };
  }

  /** "the Kurdish town of Hajin": a people or faith, not a place. */
  private boolean isPeople(int word) {
    boolean beforeTown =
        tree.is(word + 1, "settlement") && tree.form(word + 2).equals("of")
            || tree.is(word + 2, "settlement") && tree.form(word + 3).equals("of");
    return tree.token(word).tag().startsWith("JJ") || beforeTown;
  }

  /** "Hajin's hometown of Susah": only people have one. */
  private boolean isPerson(int word) {
    return tree.form(word + 1).startsWith("'") && tree.is(word + 2, "of-person");
  }

  private boolean isActor(Mention.OfPlace place) {
    return mentions.stream()
        .anyMatch(m -> m instanceof Mention.OfActor actor && actor.span().contains(place.name()));
  }

  /** "bombed HAJIN": what is hit or taken is told as a place, whoever bears its name. */
  private boolean isHit(int word) {
    int over = tree.token(word).head();
    return over >= 0 && tree.hangsAs(word, "obj") && tree.means(over, "hit");
  }

  private boolean isMeasured(int first) {
    for (int word = Math.max(0, first - MEASURE); word < first; word++) {
      if (tree.is(word, "distance") || tree.form(word).endsWith("-mile")) {
        return true;
      }
    }
    return false;
  }
}
