package attest.export;

import attest.model.How;
import attest.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A cited value of a claim as annotators see it: words with a label.
 *
 * @param id the claim's id and a number, {@code 560c19f7a357092d.1.4}
 * @param label what the words are: the kind of the happening for its trigger, else the field
 * @param value what they were read as
 * @param identity what it is in the gazetteer or the registry of actors; empty = not known
 * @param at the stretches of the text, in its order, in UTF-16 units
 * @param how the rule and its confidence
 */
record Mark(
    String id, String label, String value, Optional<Identity> identity, List<Span> at, How how) {
  /**
   * Who or what it is.
   *
   * @param id as the gazetteer or the registry has it
   * @param name its usual name
   */
  record Identity(String id, String name) {}

  Mark {
    at = List.copyOf(at);
  }
}
