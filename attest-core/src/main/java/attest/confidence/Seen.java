package attest.confidence;

import java.util.List;

/**
 * What is seen about one value that tells how far to trust it.
 *
 * @param field what the value is
 * @param raw the rule's own confidence
 * @param traits the rule, how often and where it is told, what the value is like
 */
public record Seen(Field field, double raw, List<String> traits) {
  public Seen {
    traits = List.copyOf(traits);
  }
}
