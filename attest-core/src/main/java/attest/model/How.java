package attest.model;

/**
 * How a value was found: the rule or model that found it and how sure it is.
 *
 * @param rule id of the rule or model, such as {@code figure.verb-object}; greppable in the code
 * @param confidence 0 to 1
 */
public record How(String rule, double confidence) {
  public How {
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a value without a rule that found it");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " of " + rule);
    }
  }
}
