package attest.imports;

import attest.json.AdditionJson;
import attest.json.Json;
import attest.json.LedgerForm;
import attest.ledger.Addition;
import attest.ledger.Ledger;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.EventId;
import attest.model.ReportId;
import attest.model.Review;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** A ledger as JSON Lines, as {@code attest export jsonl} writes it. */
final class LedgerLinesImport implements Import {
  @Override
  public String name() {
    return "a ledger as JSON Lines";
  }

  @Override
  public boolean takes(String file, String opening) {
    return opening.startsWith("{\"kind\":\"ledger\"");
  }

  @Override
  public Imported read(InputStream in, Ledger ledger) throws IOException {
    try {
      Additions additions = new Additions(new Utf8Lines(in), ledger);
      ledger.replay(additions);
      return additions.imported;
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The additions that a file tells, each checked against the ledger that it goes into. */
  private static final class Additions implements Iterator<Addition> {
    private final Utf8Lines lines;
    private final Ledger ledger;
    private final Set<ReportId> heldReports;
    private final Set<EventId> heldEvents;
    private final LedgerForm form = new LedgerForm();
    private Imported imported = new Imported(0, 0);
    private String line = "";
    private boolean ended;

    private Additions(Utf8Lines lines, Ledger ledger) {
      this.lines = lines;
      this.ledger = ledger;
      this.heldReports = Set.copyOf(ledger.reports());
      this.heldEvents = Set.copyOf(ledger.allEvents());
      if (!lines.next().equals(Optional.of(LedgerForm.OPENING))) {
        throw new RefusedLine(1, "should be " + LedgerForm.OPENING);
      }
    }

    @Override
    public boolean hasNext() {
      if (!ended && line.isEmpty()) {
        line =
            lines
                .next()
                .orElseThrow(() ->
                    new RefusedLine(
                        lines.number() + 1,
                        "is missing: the file was cut off, for its last line says \"end\""));
        ended = line.startsWith("{\"kind\":\"end\"");
        if (ended) {
          close();
        }
      }
      return !ended;
    }

    /** Compares the last line with all that came before it. */
    private void close() {
      boolean alone = heldReports.isEmpty() && heldEvents.isEmpty();
      JsonNode told = parsed();
      Optional<String> link =
          Optional.of(told.path("log")).filter(JsonNode::isTextual).map(JsonNode::asText);
      if (!Json.line(form.closing(link)).equals(line)) {
        throw refused("does not fit what stands before it: the file was changed or cut");
      }
      if (alone && link.isPresent() && !link.equals(ledger.lastLink().or(() -> link))) {
        throw refused(
            "has another log than these readings and events make; was the ledger that it comes"
                + " from changed? attest verify tells");
      }
      if (lines.next().isPresent()) {
        throw new RefusedLine(lines.number(), "stands after the line that says \"end\"");
      }
    }

    @Override
    public Addition next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Addition addition = addition();
      switch (addition) {
        case Addition.Read(Ledger.Reading reading) -> {
          ReportId id = reading.report().id();
          if (heldReports.contains(id) || ledger.holds(id, reading.version())) {
            throw refused("report " + id + " is in the ledger already; import into another one");
          }
          imported = new Imported(imported.readings() + 1, imported.versions());
        }
        case Addition.Changed(EventId id, var version) -> {
          if (heldEvents.contains(id)) {
            throw refused("event " + id + " is in the ledger already; import into another one");
          }
          imported = new Imported(imported.readings(), imported.versions() + 1);
        }
        case Addition.Reviewed(Review review) -> {
          if (heldEvents.contains(review.event())) {
            throw refused(
                "event " + review.event() + " is in the ledger already; import into another one");
          }
        }
      }
      form.add(line);
      line = "";
      return addition;
    }

    private Addition addition() {
      Addition addition;
      JsonNode node = parsed();
      try {
        addition = AdditionJson.read(node, this::claim);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw refused(String.valueOf(e.getMessage()));
      }
      String again = Json.line(AdditionJson.write(addition));
      if (!again.equals(line)) {
        throw refused("is not as attest export writes it, from: " + difference(again));
      }
      return addition;
    }

    private String difference(String again) {
      int at = 0;
      while (at < Math.min(line.length(), again.length()) && line.charAt(at) == again.charAt(at)) {
        at++;
      }
      return line.substring(Math.min(at, line.length()), Math.min(at + 30, line.length()));
    }

    private JsonNode parsed() {
      try {
        return Json.parse(line);
      } catch (JsonProcessingException e) {
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        throw refused("is not JSON (column " + column + ")");
      }
    }

    private Claim claim(ClaimId id) {
      return ledger.findReading(id.report()).stream()
          .flatMap(reading -> reading.claims().stream())
          .filter(claim -> claim.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no line before holds claim " + id));
    }

    private RefusedLine refused(String what) {
      return new RefusedLine(lines.number(), what.lines().findFirst().orElse(""));
    }
  }
}
