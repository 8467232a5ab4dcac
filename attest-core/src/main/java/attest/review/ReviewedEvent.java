package attest.review;

import attest.ledger.Numbered;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.EventId;
import attest.model.Review;
import attest.model.Ruling.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An event with what people decided about it.
 *
 * @param event with the rulings laid over it; rejected claims are left out
 * @param machine what the machine reads; empty for an event that a person split off
 * @param decided the fields that people decided, each by its last review
 * @param status how far people are with it
 * @param rejected the claims that people say do not belong to it
 * @param merged the events that people merged into it
 * @param change the last change that touched it
 */
public record ReviewedEvent(
    Event event,
    Optional<Event> machine,
    List<Decided> decided,
    Status status,
    List<ClaimId> rejected,
    List<EventId> merged,
    long change) {
  /** How far people are with an event. */
  public enum Status {
    UNREVIEWED,
    ACCEPTED,
    CORRECTED,
    REJECTED;

    /** The word used in files and on screens. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A field that a person decided.
   *
   * @param value the person's; empty = not stated
   * @param machine what the machine reads now
   * @param machineThen what stood there when the person decided
   */
  public record Decided(
      Field field,
      Optional<String> value,
      Optional<String> machine,
      Optional<String> machineThen,
      Numbered<Review> review) {
    /** Whether the machine has since read something else. */
    public boolean hasMoved() {
      return !machine.equals(machineThen);
    }
  }

  /** What a person decided of a field. */
  public Optional<Decided> decided(Field field) {
    return decided.stream().filter(d -> d.field() == field).findFirst();
  }
}
