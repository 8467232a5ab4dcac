package attest.imports;

/** A broken line of a file that was to be imported; nothing of the file is kept. */
public final class RefusedLine extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long line;

  /**
   * @param line its number, from 1
   * @param what what is wrong and what to do, on one line
   */
  public RefusedLine(long line, String what) {
    super(what);
    this.line = line;
  }

  /** {@code ledger.jsonl:17: is not JSON}. */
  public String in(String file) {
    return file + ":" + line + ": " + getMessage();
  }
}
