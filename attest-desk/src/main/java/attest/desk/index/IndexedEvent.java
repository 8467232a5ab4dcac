package attest.desk.index;

import attest.model.EventId;
import attest.model.EventType;
import attest.model.Place;
import attest.model.Standing;
import attest.review.ReviewedEvent.Status;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * One event as the index keeps it.
 *
 * @param days when, as days since 1970
 * @param place the place or the unit around it
 * @param cast the actors, targets and victims: names, and actors of the registry where known
 * @param killed the least that the boldest claim tells, or what a person ruled; 0 = none told
 * @param words what a search by words looks into
 * @param summary as lists show it
 */
record IndexedEvent(
    EventId id,
    Days days,
    EventType type,
    Standing standing,
    Status status,
    Optional<Place> place,
    JsonNode cast,
    int killed,
    int origins,
    double doubt,
    String words,
    List<Telling> tellings,
    ObjectNode summary) {
  /** First and last day; an event without a time lies outside of any stretch that is asked for. */
  record Days(int first, int last) {
    static final int OPEN_START = Integer.MIN_VALUE;
    static final int OPEN_END = Integer.MAX_VALUE;
    static final Days NONE = new Days(OPEN_END, OPEN_START);

    boolean isNone() {
      return first > last;
    }
  }

  /**
   * A report that tells the event.
   *
   * @param outlet empty = not known
   * @param original the outlet that it took the story from; empty = it tells its own
   */
  record Telling(String report, Optional<String> outlet, Optional<String> original) {}
}
