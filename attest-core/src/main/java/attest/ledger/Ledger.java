package attest.ledger;

import attest.model.Claim;
import attest.model.Event;
import attest.model.EventId;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Review;
import attest.model.Span;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where reports, claims and events are kept. Nothing is overwritten: a new reading of a report by
 * another version of Attest stands beside the old one, and the latest is shown. One thread writes
 * at a time.
 */
public interface Ledger extends AutoCloseable {
  /**
   * One report as read by one version of Attest.
   *
   * @param report the report with its zones
   * @param claims its claims, in text order, with numbers of their own; may be none
   * @param version the version of Attest and its models that read it
   */
  record Reading(Report report, List<Claim> claims, String version) {
    public Reading {
      claims = List.copyOf(claims);
      Set<Integer> numbers = new HashSet<>();
      for (Claim claim : claims) {
        if (!claim.id().report().equals(report.id()) || !numbers.add(claim.id().number())) {
          throw new IllegalArgumentException("claim " + claim.id() + " in report " + report.id());
        }
        for (Span span : claim.spans()) {
          if (span.end() > report.text().length()) {
            throw new IllegalArgumentException("claim " + claim.id() + " cites " + span);
          }
        }
      }
    }
  }

  /**
   * Keeps a reading, whole or not at all.
   *
   * @return false when this report was already read by this version; nothing changes then
   */
  boolean add(Reading reading);

  /** Keeps several readings, each whole or not at all; gives how many were new. */
  default int addAll(List<Reading> readings) {
    int added = 0;
    for (Reading reading : readings) {
      added += add(reading) ? 1 : 0;
    }
    return added;
  }

  /** Whether the report was already read by the given version. */
  boolean holds(ReportId id, String version);

  /**
   * Makes these the current events. Earlier versions of an event stay on record; the id of an event
   * that is no longer among them leads to the one that took over its claims. An event equal to its
   * latest version changes nothing.
   *
   * @throws IllegalArgumentException when an event rests on a claim that the ledger does not hold
   */
  void keep(List<Event> events);

  /** The ids of all reports, in their order. */
  List<ReportId> reports();

  /** All reports, latest reading of each, by id. */
  default List<Reading> readings() {
    return reports().stream().map(id -> findReading(id).orElseThrow()).toList();
  }

  /** The latest reading of a report. */
  default Optional<Reading> findReading(ReportId id) {
    List<Reading> all = history(id);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** Every reading of a report, oldest first; empty for a report that the ledger does not hold. */
  List<Reading> history(ReportId id);

  /** The current events, by id. */
  List<Event> events();

  /** The ids of all events that ever were, in their order. */
  List<EventId> allEvents();

  /** The event with that id, or the one that took it over. */
  default Optional<Event> findEvent(EventId id) {
    return EventVersion.follow(id, this::history);
  }

  /** Every version of an event, oldest first; empty for an id that the ledger never held. */
  default List<EventVersion> history(EventId id) {
    return versions(id).stream().map(Numbered::value).toList();
  }

  /** Every version of an event with the change that made it, oldest first. */
  List<Numbered<EventVersion>> versions(EventId id);

  /**
   * Keeps what a person decided; gives the number of the change.
   *
   * @throws IllegalArgumentException when it undoes a review that is not there
   */
  long add(Review review);

  /** Every review, oldest first. */
  List<Numbered<Review>> reviews();

  /** The number of the last change; 0 for an empty ledger. */
  long lastChange();

  /**
   * What was added after a change, in order.
   *
   * @param since number of the last change that is known; 0 gives all
   * @param atMost how many to give at most
   */
  List<Change> changes(long since, int atMost);

  /** All that was added, oldest first; each is fetched when the stream comes to it. */
  Stream<Addition> additions();

  /**
   * Adds what another ledger held, in its order, whole or not at all: where the iterator throws,
   * nothing of it stays. While it runs, this ledger already shows what came before.
   *
   * @throws IllegalArgumentException when it holds a reading already, or when an event rests on a
   *     claim that it does not hold
   */
  void replay(Iterator<Addition> additions);

  /**
   * The end of the chain of hashes over all additions, where the ledger keeps one: two ledgers with
   * the same link were filled with the same readings and events in the same order.
   */
  default Optional<String> lastLink() {
    return Optional.empty();
  }

  /**
   * Reports whose title or text holds all of the given words, best first. Case and accents do not
   * count; nothing in the words is taken as an operator.
   *
   * @param atMost how many to give at most
   */
  List<Hit> search(String words, int atMost);

  /** Data sets to compare with, where this ledger can keep some beside it. */
  default Optional<DataSets> dataSets() {
    return Optional.empty();
  }

  /** Checks every hash and that every span still says what its value says; empty = all is well. */
  List<Fault> verify();

  @Override
  void close();
}
