package attest.compare;

import java.util.Optional;

/**
 * A happening without a partner.
 *
 * @param happening the event or row
 * @param nearest the likest of the other side, which found a likelier partner; empty = none lies
 *     within the limits
 */
public record Alone(Happening happening, Optional<Rival> nearest) {
  /**
   * The likest of the other side.
   *
   * @param id of the one that was likest
   * @param score how like it is
   * @param taken id of the one that it goes with
   * @param better how like those two are
   */
  public record Rival(String id, double score, String taken, double better) {}

  /** Why it is alone, in words. */
  public String why() {
    return nearest
        .map(rival ->
            "nearest is "
                + rival.id()
                + " ("
                + rival.score()
                + "), which goes with "
                + rival.taken()
                + " ("
                + rival.better()
                + ")")
        .orElse("nothing of its kind within the limits of time and place");
  }
}
