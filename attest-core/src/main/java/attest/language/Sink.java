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

  /** Numbers of 16 bits, without their count. */
  void shorts(short[] values) {
    try {
      for (short value : values) {
        out.writeShort(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void bytes(byte[] values) {
    number(values.length);
    try {
      out.write(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words that hold no line end. */
  void words(List<String> words) {
    bytes(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
