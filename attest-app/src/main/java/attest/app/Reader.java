package attest.app;

import attest.Attest;
import attest.input.Intake;
import attest.ledger.Ledger;
import attest.link.Linker;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Reads reports into a ledger on several threads. One thread alone touches the ledger, which gets
 * the reports in the order of the input, so that it is the same with any number of threads.
 */
final class Reader {
  private static final int BATCH = 64;

  private final Attest attest;
  private final String version;
  private final Ledger ledger;
  private final int jobs;

  /**
   * @param version what reads: the version of Attest, and the gazetteer where it is not the shipped
   *     one; a report read by another is read anew
   */
  Reader(Attest attest, String version, Ledger ledger, int jobs) {
    this.attest = attest;
    this.version = version;
    this.ledger = ledger;
    this.jobs = jobs;
  }

  /**
   * What became of the input.
   *
   * @param read reports that are new in the ledger
   * @param known reports that this version had read before
   * @param refused what could not be read
   * @param claims of the new reports
   */
  record Summary(int read, int known, int refused, int claims) {
    Summary plus(Summary other) {
      return new Summary(
          read + other.read, known + other.known, refused + other.refused, claims + other.claims);
    }
  }

  /** Listens while input is read. */
  interface Progress {
    /** One more piece of input is done. */
    void step();

    /** One piece was refused; the message is one line. */
    void refused(String message);
  }

  /** Reads it all; afterwards the events of the whole ledger are linked anew. */
  Summary read(Stream<Intake> input, Progress progress) {
    Summary summary = new Summary(0, 0, 0, 0);
    Deque<Future<Ledger.Reading>> waiting = new ArrayDeque<>();
    List<Ledger.Reading> batch = new ArrayList<>();
    Set<ReportId> seen = new HashSet<>();
    try (input;
        ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
      Iterator<Intake> intakes = input.iterator();
      while (intakes.hasNext()) {
        switch (intakes.next()) {
          case Intake.Refused refused -> {
            progress.refused(refused.message());
            progress.step();
            summary = summary.plus(new Summary(0, 0, 1, 0));
          }
          case Intake.Read(Report report, var where) -> {
            if (seen.add(report.id()) && !ledger.holds(report.id(), version)) {
              waiting.add(pool.submit(() -> reading(report)));
            } else {
              progress.step();
              summary = summary.plus(new Summary(0, 1, 0, 0));
            }
          }
        }
        while (waiting.size() > 4 * jobs) {
          summary = summary.plus(take(waiting.remove(), batch, progress));
        }
      }
      while (!waiting.isEmpty()) {
        summary = summary.plus(take(waiting.remove(), batch, progress));
      }
      keep(batch);
    }
    return summary;
  }

  /** Makes the events of all that the ledger holds; gives how many there are. */
  List<Event> link() {
    List<Linker.Item> items =
        ledger.readings().stream()
            .map(reading -> new Linker.Item(reading.report(), reading.claims()))
            .toList();
    List<Event> events = attest.link(items, ledger.events());
    ledger.keep(events);
    return events;
  }

  private Ledger.Reading reading(Report report) {
    Report zoned = attest.zoned(report);
    return new Ledger.Reading(zoned, attest.read(zoned), version);
  }

  private Summary take(
      Future<Ledger.Reading> future, List<Ledger.Reading> batch, Progress progress) {
    Ledger.Reading reading = result(future);
    progress.step();
    batch.add(reading);
    if (batch.size() >= BATCH) {
      keep(batch);
    }
    return new Summary(1, 0, 0, reading.claims().size());
  }

  private void keep(List<Ledger.Reading> batch) {
    ledger.addAll(batch);
    batch.clear();
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed", e.getCause());
    }
  }
}
