package attest.input;

import java.util.Optional;

/**
 * Where in the input something stands.
 *
 * @param name the file as the user named it; {@code -} for standard input
 * @param line from 1; 0 = the file as a whole
 * @param given the id that the input itself gives the report; reports are never named by it
 */
public record Where(String name, int line, Optional<String> given) {
  static Where file(String name) {
    return line(name, 0);
  }

  static Where line(String name, int line) {
    return new Where(name, line, Optional.empty());
  }

  /** {@code reports.jsonl:17}. */
  @Override
  public String toString() {
    return line == 0 ? name : name + ":" + line;
  }
}
