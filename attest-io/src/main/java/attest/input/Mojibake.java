package attest.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Repairs text whose UTF-8 somebody read as Windows-1252: "â€œ" for a quotation mark, "Ã©" for é.
 * Only sequences that are whole UTF-8 characters are changed, so sound text stays as it is.
 */
public final class Mojibake {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int LONGEST = 4;

  private Mojibake() {}

  /** The text with every broken character mended. */
  public static String repaired(String text) {
    StringBuilder mended = new StringBuilder();
    int copied = 0;
    for (int at = 0; at + 1 < text.length(); at++) {
      int length = length(text.charAt(at));
      if (length == 0 || at + length > text.length()) {
        continue;
      }
      String character = character(text, at, length);
      if (!character.isEmpty()) {
        mended.append(text, copied, at).append(character);
        copied = at + length;
        at = copied - 1;
      }
    }
    return copied == 0 ? text : mended.append(text, copied, text.length()).toString();
  }

  /** How many bytes a UTF-8 character has that begins with the letter's byte; 0 = no such byte. */
  private static int length(char first) {
    return switch (first) {
      case '\u00c2',
          '\u00c3',
          '\u00c4',
          '\u00c5',
          '\u00ce',
          '\u00cf',
          '\u00d0',
          '\u00d1',
          '\u00d8',
          '\u00d9' ->
          2;
      case '\u00e0', '\u00e2', '\u00e3', '\u00ef' -> 3;
      case '\u00f0' -> LONGEST;
      default -> 0;
    };
  }

  private static String character(String text, int at, int length) {
    boolean lostMark =
        length == 3
            && text.charAt(at + 1) == '\u20ac'
            && (text.charAt(at + 2) == '\ufffd' || text.charAt(at + 2) == '\u009d');
    if (lostMark) {
      return "\u201d";
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int one = octet(text.charAt(at + i));
      boolean follows = one >= 0x80 && one < 0xc0;
      if (one < 0 || i > 0 && !follows) {
        return "";
      }
      bytes[i] = (byte) one;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  /** The byte that was read as the given letter; -1 where no byte was. */
  private static int octet(char letter) {
    if (letter < 0x100) {
      return letter;
    }
    ByteBuffer bytes = WESTERN.encode(CharBuffer.wrap(new char[] {letter}));
    int one = bytes.get() & 0xff;
    return one == '?' ? -1 : one;
  }
}
