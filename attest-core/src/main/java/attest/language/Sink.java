package attest.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a model is written to; runs of numbers stand behind their count. */
final class Sink {
  private final DataOutputStream out;

  Sink(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  void number(int value) {
    try {
      out.writeInt(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void longs(long[] values) {
    number(values.length);
    try {
      for (long value : values) {
        out.writeLong(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void ints(int[] values) {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  /** Words that hold no line end. */
  void words(List<String> words) {
    byte[] bytes = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
