package attest.scheme;

import attest.model.Event;
import java.util.Optional;

/** PLOVER 2.0 event and mode (manual, "Event types and modes"). */
final class Plover implements Scheme {
  private final KindTable table;

  Plover(KindTable table) {
    this.table = table;
  }

  @Override
  public String name() {
    return "plover";
  }

  @Override
  public Optional<Coding> code(Event event) {
    return table
        .find(event.type())
        .flatMap(row ->
            row.plover()
                .map(code ->
                    Coding.of(event, name(), code, row.ploverMode(), "kind " + event.type().id())));
  }
}
