package attest.scheme;

import attest.model.Event;
import java.util.Optional;

/**
 * CAMEO codes (codebook 1.1b3, chapter 2); the sub-code is the quad class of its root: 1 verbal
 * cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
 */
final class Cameo implements Scheme {
  private final KindTable table;

  Cameo(KindTable table) {
    this.table = table;
  }

  @Override
  public String name() {
    return "cameo";
  }

  @Override
  public Optional<Coding> code(Event event) {
    return table
        .find(event.type())
        .flatMap(row ->
            row.cameo()
                .map(code ->
                    Coding.of(
                        event,
                        name(),
                        code,
                        Optional.of(quad(code)),
                        "kind " + event.type().id())));
  }

  private static String quad(String code) {
    int root = Integer.parseInt(code.substring(0, 2));
    if (root <= 5) {
      return "1";
    }
    if (root <= 8) {
      return "2";
    }
    return root <= 13 ? "3" : "4";
  }
}
