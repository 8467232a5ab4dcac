package attest.desk.index;

import attest.model.EventType;
import attest.model.Standing.Modality;
import attest.review.ReviewedEvent.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which events are asked for: all conditions given must hold; an empty set or Optional is no
 * condition.
 *
 * @param from not wholly before this day
 * @param to not wholly after this day
 * @param countries ISO codes
 * @param actor an id, or words of a name or alias, in lower case
 * @param words all of them in the event's sentences, place or actors
 * @param minKilled 0 = no condition
 * @param news only what some report tells as its news
 * @param statuses where empty, all but rejected events
 */
public record EventQuery(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Box> box,
    Set<String> countries,
    Set<EventType> types,
    Optional<String> actor,
    Optional<String> words,
    int minKilled,
    boolean news,
    Set<Modality> modalities,
    Set<Status> statuses,
    Optional<String> outlet) {
  /** Degrees; west is greater than east where the box crosses the date line. */
  public record Box(double west, double south, double east, double north) {
    boolean holds(double latitude, double longitude) {
      boolean between =
          west <= east
              ? longitude >= west && longitude <= east
              : longitude >= west || longitude <= east;
      return between && latitude >= south && latitude <= north;
    }
  }

  public EventQuery {
    countries = Set.copyOf(countries);
    types = Set.copyOf(types);
    modalities = Set.copyOf(modalities);
    statuses = Set.copyOf(statuses);
  }

  /** The same question wherever the events lie. */
  EventQuery anywhere() {
    return new EventQuery(
        from,
        to,
        Optional.empty(),
        countries,
        types,
        actor,
        words,
        minKilled,
        news,
        modalities,
        statuses,
        outlet);
  }
}
