package attest.input;

/** Why a piece of input is refused; becomes an {@link Intake.Refused} at its reader's edge. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  RefusedException(int line, String what) {
    super(what);
    this.line = line;
  }

  Intake.Refused in(String name) {
    return new Intake.Refused(Where.line(name, line), String.valueOf(getMessage()));
  }
}
