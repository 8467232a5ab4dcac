package attest.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text without guessing: a wrong byte is refused and named, never replaced. */
final class Decoding {
  private Decoding() {}

  /** All bytes of a source of one report. */
  static byte[] all(InputStream stream, Limits limits) throws IOException, RefusedException {
    byte[] bytes = stream.readNBytes(limits.reportBytes() + 1);
    if (bytes.length > limits.reportBytes()) {
      throw new RefusedException(0, limits.tooLarge());
    }
    return bytes;
  }

  /**
   * Text in UTF-8, or in UTF-16 where a byte order mark says so; line ends become line feeds.
   *
   * @param firstLine the line that the bytes start in
   */
  static String text(byte[] bytes, int firstLine) throws RefusedException {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      throw new RefusedException(0, "is in UTF-32; save it as UTF-8");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, firstLine);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, firstLine);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return decode(bytes, start, StandardCharsets.UTF_8, firstLine);
  }

  /** Text in the given charset. */
  static String text(byte[] bytes, Charset charset) throws RefusedException {
    return decode(bytes, 0, charset, 1);
  }

  static boolean hasByteOrderMark(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF)
        || startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF);
  }

  private static String decode(byte[] bytes, int start, Charset charset, int firstLine)
      throws RefusedException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out =
        CharBuffer.allocate(
            (int) ((bytes.length - start) * (double) decoder.maxCharsPerByte()) + 2);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    if (result.isError()) {
      int line = firstLine + (int) out.chars().filter(c -> c == '\n').count();
      throw new RefusedException(line, wrongByte(bytes, in.position(), charset));
    }
    return checked(out.toString(), firstLine);
  }

  private static String wrongByte(byte[] bytes, int at, Charset charset) {
    String hint =
        charset.equals(StandardCharsets.UTF_8)
            ? "is not UTF-8 (Windows-1252 or ISO-8859-1?); save the file as UTF-8"
            : "is not " + charset.name() + ", which the file is said to be in";
    return String.format("byte 0x%02X at offset %d %s", bytes[at] & 0xFF, at, hint);
  }

  /** Refuses text with control characters, which no report has, and makes line ends line feeds. */
  private static String checked(String text, int firstLine) throws RefusedException {
    int line = firstLine;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
      } else if (isControl(c)) {
        throw new RefusedException(
            line,
            String.format(
                "is a binary file, not text (control character 0x%02X); UTF-16 needs a byte order"
                    + " mark",
                (int) c));
      }
    }
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** C0 controls that text files do not hold; tab, line ends, form feed and ^Z are let through. */
  static boolean isControl(char c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
