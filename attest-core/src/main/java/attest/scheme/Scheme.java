package attest.scheme;

import attest.model.Event;
import java.util.List;
import java.util.Optional;

/**
 * A coding scheme of the field. It codes what an event shows and nothing else: no evidence, no
 * code, and never a default.
 */
public interface Scheme {
  /** Its short name in exports: {@code acled}. */
  String name();

  /** The code of an event, with the claims that show it; empty = the scheme has none for it. */
  Optional<Coding> code(Event event);

  /** The built-in schemes, with their tables. */
  static List<Scheme> builtIn() {
    KindTable table = KindTable.load();
    return List.of(new Acled(table), new Ucdp(), new Plover(table), new Cameo(table));
  }
}
