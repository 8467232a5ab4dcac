package attest.desk.index;

import attest.model.EventType;
import attest.model.Place;
import attest.model.Standing.Discourse;
import attest.model.Standing.Modality;
import attest.review.ReviewedEvent.Status;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * A question made ready for one state of the index: what must be asked of each distinct place and
 * cast was asked beforehand, so that each event costs a few comparisons.
 */
final class Match {
  private final EventColumns columns;
  private final int from;
  private final int to;
  private final boolean timed;
  private final boolean[] types;
  private final boolean[] modalities;
  private final boolean[] discourses;
  private final boolean[] statuses;
  private final int minKilled;
  private final Optional<boolean[]> places;
  private final Optional<boolean[]> casts;
  private final List<BitSet> rows;

  /**
   * @param rows the rows that conditions which the columns cannot tell leave
   */
  Match(EventColumns columns, EventQuery query, List<BitSet> rows) {
    this.columns = columns;
    this.timed = query.from().isPresent() || query.to().isPresent();
    this.from = query.from().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
    this.to = query.to().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
    this.types = new boolean[EventType.values().length];
    for (EventType type : EventType.values()) {
      types[type.ordinal()] = query.types().isEmpty() || query.types().contains(type);
    }
    this.modalities = new boolean[Modality.values().length];
    for (Modality modality : Modality.values()) {
      modalities[modality.ordinal()] =
          query.modalities().isEmpty() || query.modalities().contains(modality);
    }
    this.discourses = new boolean[Discourse.values().length];
    for (Discourse discourse : Discourse.values()) {
      discourses[discourse.ordinal()] =
          !query.news() || discourse == Discourse.MAIN || discourse == Discourse.SECONDARY;
    }
    this.statuses = new boolean[Status.values().length];
    for (Status status : Status.values()) {
      statuses[status.ordinal()] =
          query.statuses().isEmpty()
              ? status != Status.REJECTED
              : query.statuses().contains(status);
    }
    this.minKilled = query.minKilled();
    this.places =
        query.box().isEmpty() && query.countries().isEmpty()
            ? Optional.empty()
            : Optional.of(which(columns.places(), place -> fits(place, query)));
    this.casts = query.actor().map(asked -> which(columns.casts(), cast -> named(cast, asked)));
    this.rows = rows;
  }

  private static <T> boolean[] which(List<T> values, Predicate<T> fits) {
    boolean[] which = new boolean[values.size()];
    for (int i = 0; i < which.length; i++) {
      which[i] = fits.test(values.get(i));
    }
    return which;
  }

  private static boolean fits(Place place, EventQuery query) {
    return (query.countries().isEmpty()
            || place.admin().country().filter(query.countries()::contains).isPresent())
        && (query.box().isEmpty()
            || place
                .point()
                .filter(p -> query.box().orElseThrow().holds(p.latitude(), p.longitude()))
                .isPresent());
  }

  private static boolean named(JsonNode cast, String asked) {
    for (JsonNode party : cast) {
      JsonNode actor = party.path("actor");
      boolean named =
          party.path("words").asText().contains(asked)
              || actor.path("id").asText().equals(asked)
              || holds(actor.path("name"), asked);
      for (JsonNode alias : actor.path("aliases")) {
        named |= holds(alias, asked);
      }
      if (named) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(JsonNode name, String asked) {
    return name.asText().toLowerCase(Locale.ROOT).contains(asked);
  }

  /** Gives the row of each event that meets the conditions. */
  void forEach(IntConsumer row) {
    for (int n = 0; n < columns.rows(); n++) {
      if (test(n)) {
        row.accept(n);
      }
    }
  }

  private boolean test(int n) {
    if (columns.isDead(n)
        || !types[columns.type(n)]
        || !modalities[columns.modality(n)]
        || !discourses[columns.discourse(n)]
        || columns.killed(n) < minKilled
        || (timed && (columns.first(n) > to || columns.last(n) < from))
        || !statuses[columns.status(n).ordinal()]) {
      return false;
    }
    if (places.isPresent()) {
      int place = columns.place(n);
      if (place < 0 || !places.get()[place]) {
        return false;
      }
    }
    if (casts.isPresent() && !casts.get()[columns.cast(n)]) {
      return false;
    }
    for (BitSet allowed : rows) {
      if (!allowed.get(n)) {
        return false;
      }
    }
    return true;
  }
}
