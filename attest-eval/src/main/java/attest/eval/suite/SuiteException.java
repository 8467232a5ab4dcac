package attest.eval.suite;

/** A suite that cannot be used, with a message for the user that names file and line. */
public final class SuiteException extends Exception {
  private static final long serialVersionUID = 1L;

  SuiteException(String message) {
    super(message);
  }
}
