package attest.link;

import attest.link.Linker.Item;
import attest.link.Telling.Toll;
import attest.model.Claim;
import attest.model.Figure.Harm;
import attest.model.Standing.Discourse;
import java.util.Comparator;
import java.util.Optional;

/**
 * The happening that a report turns on, as far as its claims show it: when, where, and how many
 * died.
 *
 * @param when the days it may have happened on
 * @param where the places it may have happened at
 * @param killed its toll, as said
 */
record MainNews(Days when, Whereabouts where, Optional<Toll> killed) {
  /** The most that {@link #fit} gives. */
  static final double BEST_FIT = 1.8;

  /** Where a story tells of an arrest or a trial, it turns on the deed with its dead and hurt. */
  private static final Comparator<Claim> MOST_CENTRAL =
      Comparator.comparing((Claim claim) -> discourse(claim) == Discourse.RELATED)
          .thenComparing(claim -> !harms(claim))
          .thenComparing(claim -> discourse(claim))
          .thenComparing(Claim::id);

  /** Empty where a report tells no happening. */
  static Optional<MainNews> of(Item item, Kinds kinds) {
    return claim(item, kinds)
        .map(claim ->
            new MainNews(
                Days.of(claim, item.report().header().published()),
                Whereabouts.of(claim.place()),
                Telling.toll(claim)));
  }

  /** The claim that a report turns on; empty where it tells no happening. */
  static Optional<Claim> claim(Item item, Kinds kinds) {
    return item.claims().stream()
        .filter(kinds::isHappening)
        .filter(claim -> !claim.standing().repeated())
        .min(MOST_CENTRAL);
  }

  private static Discourse discourse(Claim claim) {
    return claim.standing().discourse();
  }

  private static boolean harms(Claim claim) {
    return !claim.figures(Harm.KILLED).isEmpty() || !claim.figures(Harm.WOUNDED).isEmpty();
  }

  /**
   * By how much it makes two reports more or less likely to tell one story: time, place and toll
   * weigh, none of them decides, for any of the three may have been misread.
   */
  double fit(MainNews other) {
    Evidence time = SameTime.compare(when, other.when);
    Evidence place = SamePlace.compare(where, other.where);
    double fit = SameToll.compare(killed, other.killed).weight() < 0 ? 0.9 : 1;
    if (time.bars()) {
      fit *= 0.75;
    }
    if (place.bars()) {
      fit *= 0.8;
    }
    return time.isStrong() && !place.bars() && place.weight() >= 1.2 ? BEST_FIT * fit : fit;
  }
}
