package attest.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time; a line over the limit is passed over in place. */
final class ByteLines {
  private final InputStream in;
  private final Limits limits;
  private int number;
  private boolean stopped;

  ByteLines(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** The number of the line last given, from 1. */
  int number() {
    return number;
  }

  /** Gives no more lines, as after a read error. */
  void stop() {
    stopped = true;
  }

  /** The next line without its end; empty after the last. */
  Optional<byte[]> next() throws IOException, RefusedException {
    int first = stopped ? -1 : in.read();
    if (first < 0) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    for (int c = first; c >= 0 && c != '\n'; c = in.read()) {
      length++;
      if (length <= limits.reportBytes()) {
        line.write(c);
      }
    }
    if (length > limits.reportBytes()) {
      throw new RefusedException(number, limits.tooLarge());
    }
    return Optional.of(line.toByteArray());
  }
}
