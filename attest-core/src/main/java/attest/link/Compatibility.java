package attest.link;

import attest.model.Standing;
import attest.model.Standing.Discourse;
import java.util.List;

/**
 * Weighs whether two claims of different reports tell of one happening: kind, time, place, actors,
 * toll and wording. One trait is never enough: two strong ones must agree, or one strong and
 * several weak ones.
 */
final class Compatibility {
  /** Points from which two claims count as one happening. */
  static final double ENOUGH = 5.0;

  private static final double WEAK_SUPPORT = 2.0;

  private final Kinds kinds;

  Compatibility(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * The outcome for two claims.
   *
   * @param score points; below 0 where they cannot be one
   * @param why every trait that spoke, in words a reviewer understands
   */
  record Verdict(double score, boolean barred, List<String> why) {
    boolean joins() {
      return !barred && score >= ENOUGH;
    }
  }

  Verdict compare(Telling one, Telling other) {
    if (one.report().equals(other.report())) {
      return barred("one report tells them apart");
    }
    if (one.claim().standing().repeated() != other.claim().standing().repeated()) {
      return barred("a series of happenings is not one of them");
    }
    Evidence kind = kind(one, other);
    if (kind.bars()) {
      return barred(kind.why());
    }
    Evidence time = SameTime.compare(one.when(), other.when());
    if (time.bars()) {
      return barred(time.why());
    }
    Evidence place = SamePlace.compare(one.where(), other.where());
    if (place.bars()) {
      return barred(place.why());
    }
    Evidence words = SameWords.compare(one.words(), other.words());
    Evidence story = story(one, other);
    Evidence toll = SameToll.compare(one.killed(), other.killed());
    Evidence actors = lenient(SameActors.compare(one, other), words);
    if (actors.bars()) {
      return barred(actors.why());
    }
    boolean told = words.isStrong() || story.isStrong();
    if (toll.weight() < -1 && !time.isStrong() && !told) {
      return barred("tolls that differ, and not surely the same day");
    }
    if (time.weight() <= 0 && !toll.isStrong() && !told) {
      return barred("the time is open, and neither toll nor words are the same");
    }
    if (place.weight() <= 0 && !toll.isStrong() && !told && !actors.isStrong()) {
      return barred("the place is open, and neither toll nor words nor both sides are the same");
    }
    Evidence struck = struck(one, other);
    List<Evidence> traits = List.of(kind, time, place, actors, struck, toll, words, story);
    return weigh(traits, words.isStrong(), standing(one, other));
  }

  private static Verdict barred(String why) {
    return new Verdict(-1, true, List.of(why));
  }

  /** Two readings of the same sentence may name its actors differently. */
  private static Evidence lenient(Evidence actors, Evidence words) {
    return actors.bars() && words.isStrong() ? Evidence.silent(actors.why()) : actors;
  }

  /** Both tell that a wedding, a mosque or the like was hit, which the registry does not know. */
  private static Evidence struck(Telling one, Telling other) {
    return one.struck().stream()
        .filter(other.struck()::contains)
        .findFirst()
        .map(word -> Evidence.weak(1.2, "both tell of the target \"" + word + "\""))
        .orElse(Evidence.silent("other targets"));
  }

  /** Both are what their reports turn on, and the reports tell one story. */
  private static Evidence story(Telling one, Telling other) {
    return one.story().isPresent() && one.story().equals(other.story())
        ? Evidence.strong(2.5, "their reports tell one story, and turn on it")
        : Evidence.silent("other stories");
  }

  private Evidence kind(Telling one, Telling other) {
    return switch (kinds.fit(one.kind(), other.kind())) {
      case SAME -> Evidence.weak(1.5, "the same kind");
      case FAMILY -> Evidence.weak(1.0, "kinds that reports mix up");
      case GENERIC -> Evidence.weak(0.5, "one kind is general");
      case NONE -> Evidence.bars("different kinds");
    };
  }

  /** Captions and the headlines of other stories say little. */
  private static double standing(Telling one, Telling other) {
    return aside(one.claim().standing()) || aside(other.claim().standing()) ? -0.5 : 0;
  }

  private static boolean aside(Standing standing) {
    return standing.discourse() == Discourse.CAPTION || standing.discourse() == Discourse.RELATED;
  }

  private static Verdict weigh(List<Evidence> traits, boolean copied, double start) {
    double score = start;
    double weak = 0;
    int strong = 0;
    for (Evidence trait : traits.subList(1, traits.size())) {
      if (trait.isStrong()) {
        strong++;
      } else {
        weak += trait.weight();
      }
    }
    for (Evidence trait : traits) {
      score += trait.weight();
    }
    List<String> why =
        traits.stream().filter(trait -> trait.weight() != 0).map(Evidence::why).toList();
    boolean enough = copied || strong >= 2 || (strong == 1 && weak >= WEAK_SUPPORT);
    return new Verdict(enough ? score : Math.min(score, ENOUGH - 0.01), false, why);
  }
}
