package attest.export;

import attest.json.AdditionJson;
import attest.json.Json;
import attest.json.LedgerForm;
import attest.ledger.Addition;
import attest.ledger.Ledger;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that a ledger holds as JSON Lines, in the order in which it came: every reading of every
 * report and every version of every event. Importing them gives the same ledger, whatever keeps it.
 */
public final class LedgerLines {
  private LedgerLines() {}

  /** Writes the whole ledger, one addition in memory at a time. */
  public static void write(Ledger ledger, Appendable out) throws IOException {
    Optional<String> link = ledger.lastLink();
    write(ledger, addition -> true, link, out);
    if (!link.equals(ledger.lastLink())) {
      throw new IOException("the ledger was being written meanwhile; run it again");
    }
  }

  /** Writes a part of it. */
  static void write(Ledger ledger, Predicate<Addition> part, Optional<String> link, Appendable out)
      throws IOException {
    LedgerForm form = new LedgerForm();
    out.append(LedgerForm.OPENING).append('\n');
    for (Iterator<Addition> each = ledger.additions().filter(part).iterator(); each.hasNext(); ) {
      String line = Json.line(AdditionJson.write(each.next()));
      form.add(line);
      out.append(line).append('\n');
    }
    out.append(Json.line(form.closing(link))).append('\n');
  }
}
