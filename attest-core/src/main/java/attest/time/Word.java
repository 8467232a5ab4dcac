package attest.time;

/**
 * A run of letters or digits inside a token, or a single other character. Finer than tokens, since
 * "mid-June" and "11:40" hide several words whatever the tokenizer does.
 *
 * @param lower lower case, full stops taken out: {@code am} for "a.m."
 * @param form as written
 * @param start where it starts in the report's text
 * @param end one past its last unit in the report's text
 * @param token index of its token; -1 beyond the sentence
 */
record Word(String lower, String form, int start, int end, int token) {
  /** What stands before the first and after the last word. */
  static final Word NONE = new Word("", "", 0, 0, -1);

  boolean isCapitalised() {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  boolean isNumber() {
    return !lower.isEmpty() && lower.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }

  /** Whether it is a number of one to the given count of digits. */
  boolean isNumber(int mostDigits) {
    return isNumber() && lower.length() <= mostDigits;
  }

  boolean isWord() {
    return !lower.isEmpty() && Character.isLetterOrDigit(lower.charAt(0));
  }
}
