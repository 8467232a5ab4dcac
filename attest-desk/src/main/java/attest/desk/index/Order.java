package attest.desk.index;

import attest.desk.index.IndexedEvent.Days;
import attest.review.ReviewedEvent.Status;
import java.util.Optional;

/** An order of events: by a number of each, the smallest first, then by id. */
public enum Order {
  /** Oldest first, undated last. */
  TIME("time") {
    @Override
    long key(EventColumns of, int n) {
      return of.day(n);
    }
  },
  /** Newest first, undated last. */
  NEWEST("-time") {
    @Override
    long key(EventColumns of, int n) {
      return of.day(n) == Days.OPEN_END ? Days.OPEN_END : -(long) of.day(n);
    }
  },
  /** Most killed first. */
  KILLED("killed") {
    @Override
    long key(EventColumns of, int n) {
      return -of.killed(n);
    }
  },
  /** Least sure first. */
  DOUBT("doubt") {
    @Override
    long key(EventColumns of, int n) {
      return Math.round(-1e6 * of.doubt(n));
    }
  },
  /** Not yet reviewed first, of these most killed, of these most origins. */
  IMPORTANCE("importance") {
    @Override
    long key(EventColumns of, int n) {
      long reviewed = of.status(n) == Status.UNREVIEWED ? 0 : 1L << 50;
      return reviewed - (Math.min(of.killed(n), 10_000_000L) << 16) - Math.min(of.origins(n), 999);
    }
  };

  private final String word;

  Order(String word) {
    this.word = word;
  }

  abstract long key(EventColumns of, int n);

  /** The word used in addresses. */
  public String word() {
    return word;
  }

  /** The order of that word, if there is one. */
  public static Optional<Order> find(String word) {
    for (Order order : values()) {
      if (order.word.equals(word)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}
