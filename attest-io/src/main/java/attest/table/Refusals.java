package attest.table;

import java.util.function.Consumer;

/** Counts the lines that are refused and hands each on as one message with file and line. */
public final class Refusals {
  private final Consumer<String> to;
  private long count;

  /** Hands messages to that consumer: {@code own.csv:17: has no name}. */
  public Refusals(Consumer<String> to) {
    this.to = to;
  }

  /** Refuses something with its reason. */
  public void add(String file, long line, String why) {
    count++;
    to.accept(file + ":" + line + ": " + why);
  }

  /** Refuses something with its reason. */
  public void add(String file, String why) {
    count++;
    to.accept(file + ": " + why);
  }

  /** How many lines or files were refused. */
  public long count() {
    return count;
  }
}
