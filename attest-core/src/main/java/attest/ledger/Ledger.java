package attest.ledger;

import attest.model.Claim;
import attest.model.Event;
import attest.model.EventId;
import attest.model.Report;
import attest.model.ReportId;
import java.util.List;
import java.util.Optional;

/**
 * Where reports, claims and events are kept. Nothing is overwritten: a new reading of a report by
 * another version of Attest stands beside the old one, and the latest is shown.
 */
public interface Ledger extends AutoCloseable {
  /**
   * One report as read by one version of Attest.
   *
   * @param report the report with its zones
   * @param claims its claims, in text order; may be none
   * @param version the version of Attest and its models that read it
   */
  record Reading(Report report, List<Claim> claims, String version) {
    public Reading {
      claims = List.copyOf(claims);
    }
  }

  /**
   * Keeps a reading, whole or not at all.
   *
   * @return false when this report was already read by this version; nothing changes then
   */
  boolean add(Reading reading);

  /** Keeps the events made from all claims; earlier versions of an event stay on record. */
  void keep(List<Event> events);

  /** All reports, latest reading of each, by id. */
  List<Reading> readings();

  Optional<Reading> findReading(ReportId id);

  /** The current events, by id. */
  List<Event> events();

  Optional<Event> findEvent(EventId id);

  @Override
  void close();
}
