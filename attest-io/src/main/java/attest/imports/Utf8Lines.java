package attest.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The numbered lines of a UTF-8 file, one in memory at a time; a wrong byte is refused. */
final class Utf8Lines {
  private static final int LONGEST = 256 * 1024 * 1024;

  private final InputStream in;
  private long number;

  Utf8Lines(InputStream in) {
    this.in = in;
  }

  /** The number of the line last given, from 1. */
  long number() {
    return number;
  }

  /** The next line without its end; empty after the last. */
  Optional<String> next() {
    try {
      int first = in.read();
      if (first < 0) {
        return Optional.empty();
      }
      number++;
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int c = first; c >= 0 && c != '\n'; c = in.read()) {
        if (line.size() >= LONGEST) {
          throw new RefusedLine(number, "is longer than 256 MB; is it JSON Lines?");
        }
        line.write(c);
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString();
      return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    } catch (CharacterCodingException e) {
      throw new RefusedLine(number, "is not UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
