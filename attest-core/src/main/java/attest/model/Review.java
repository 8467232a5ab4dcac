package attest.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What a person decided about an event. Reviews are only ever added; what the machine read stays as
 * it was read.
 *
 * @param event what it is about
 * @param madeOn the ledger's last change that the person saw of that event
 * @param who the person
 * @param when to the millisecond
 * @param ruling what was decided
 * @param why in the person's words; may be empty
 */
public record Review(
    EventId event, long madeOn, String who, Instant when, Ruling ruling, String why) {
  public Review {
    when = when.truncatedTo(ChronoUnit.MILLIS);
    if (who.isBlank()) {
      throw new IllegalArgumentException("a review by nobody");
    }
  }

  /** Made from all that the review says, so that it is the same in every copy of a ledger. */
  public ReviewId id() {
    List<String> parts = new ArrayList<>();
    parts.addAll(List.of(event.value(), Long.toString(madeOn), who, when.toString(), why));
    parts.addAll(ruling.parts());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
      return new ReviewId("r" + HexFormat.of().formatHex(hash).substring(0, 12));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Whether another review of the same event says that this one no longer counts. */
  public boolean isUndoneBy(Review other) {
    return other.event.equals(event)
        && other.ruling instanceof Ruling.Undo(ReviewId undone)
        && undone.equals(id());
  }
}
