package attest.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file or stream to be read once, with its first bytes at hand so that an {@link Input} can tell
 * what it is.
 */
public final class Source implements AutoCloseable {
  private static final int HEAD_BYTES = 4096;

  private final String name;
  private final InputStream bytes;
  private final byte[] head;

  private Source(String name, InputStream bytes, byte[] head) {
    this.name = name;
    this.bytes = bytes;
    this.head = head;
  }

  /** A file, named as the user named it. */
  public static Source of(Path file) throws IOException {
    return of(file.toString(), Files.newInputStream(file));
  }

  /** A stream under a name; {@code -} for standard input. The source closes it. */
  public static Source of(String name, InputStream stream) throws IOException {
    InputStream bytes = new BufferedInputStream(stream, 1 << 16);
    try {
      bytes.mark(HEAD_BYTES);
      byte[] head = bytes.readNBytes(HEAD_BYTES);
      bytes.reset();
      return new Source(name, bytes, head);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  public String name() {
    return name;
  }

  /** All bytes, from the first. */
  InputStream bytes() {
    return bytes;
  }

  byte[] head() {
    return head.clone();
  }

  boolean isEmpty() {
    return head.length == 0;
  }

  /** Whether the name ends in one of these, case aside. */
  boolean isNamed(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The first bytes as text in lower case, byte order mark and leading blanks left out. */
  String opening() {
    return new String(head, StandardCharsets.UTF_8)
        .replace("\uFEFF", "")
        .stripLeading()
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
