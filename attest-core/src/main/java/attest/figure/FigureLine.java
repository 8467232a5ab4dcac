package attest.figure;

import attest.model.Attribution;
import attest.model.ClaimId;
import attest.model.Figure;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of an event's figure table: a figure as one report tells it.
 *
 * @param claim the claim that holds it
 * @param origin number of the origin that the report belongs to, from 1: copies share one
 * @param source who vouches for it, so that updates of one source are known: the innermost
 *     speaker's actor or words; the outlet where the report itself tells it
 * @param told the day on which it was told, that of publication; empty = not known
 * @param figure the figure
 * @param by who says so
 * @param standing whether the figure may be counted
 */
public record FigureLine(
    ClaimId claim,
    int origin,
    String source,
    Optional<LocalDate> told,
    Figure figure,
    Attribution by,
    Standing standing) {
  /** What a figure may be used for. */
  public enum Standing {
    /** Counted like any other. */
    COUNTED,
    /** A party to the fight counts the dead of its enemy: never a best figure alone. */
    ENEMY_DEAD,
    /** A later edition of the same page tells another: shown, never counted. */
    REPLACED,
    /** Of something denied, planned, threatened or supposed: shown, never counted. */
    NOT_SAID_TO_HAVE_HAPPENED
  }
}
