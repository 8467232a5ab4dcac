package attest.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A name brought to its folded and its bare form (see {@link NameKey}), in buffers that serve for
 * name after name of one look-up; it belongs to one thread.
 */
final class Spelling {
  /** Arabic articles with their assimilated forms, as separate words of a folded name. */
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ad", "ed", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez",
          "an", "en", "adh", "ath", "ul", "il", "ech", "ach", "edh", "the");

  private static final String FIRST_OF_ARTICLES = "aeuit";
  private static final int LONGEST_ARTICLE = 4;

  private final Letters folded = new Letters();
  private byte[] raw = new byte[64];
  private char[] bare = new char[64];
  private int bareLength;

  /** The forms of a name that stands in a buffer, in UTF-8. */
  void read(ByteBuffer bytes, int from, int to) {
    int length = to - from;
    if (raw.length < length) {
      raw = new byte[length];
    }
    bytes.get(from, raw, 0, length);
    if (!readLetters(length)) {
      folded.read(new String(raw, 0, length, StandardCharsets.UTF_8));
    }
    finish();
  }

  /** Reads letter by letter; false where letters have to be seen together. */
  private boolean readLetters(int length) {
    folded.clear();
    for (int at = 0; at < length; ) {
      int lead = raw[at];
      if (lead >= 0) {
        folded.addAscii((char) lead);
        at++;
        continue;
      }
      boolean two = (lead & 0xE0) == 0xC0;
      if (!two && (lead & 0xF0) != 0xE0) {
        return false;
      }
      char c =
          two
              ? (char) ((lead & 0x1F) << 6 | raw[at + 1] & 0x3F)
              : (char) ((lead & 0x0F) << 12 | (raw[at + 1] & 0x3F) << 6 | raw[at + 2] & 0x3F);
      if (c == Letters.ALEF) {
        return false;
      }
      folded.addOther(c);
      at += two ? 2 : 3;
    }
    return true;
  }

  /** The forms of a name. */
  Spelling read(String name) {
    folded.read(name);
    finish();
    return this;
  }

  /** The bare form of a name that is folded already. */
  Spelling readFolded(String name) {
    folded.clear();
    for (int i = 0; i < name.length(); i++) {
      folded.addAscii(name.charAt(i));
    }
    strip();
    return this;
  }

  private void finish() {
    folded.end();
    folded.writeOut("st ", "saint ");
    folded.writeOut("ft ", "fort ");
    folded.writeOut("mt ", "mount ");
    strip();
  }

  String folded() {
    return folded.toString();
  }

  String bare() {
    return new String(bare, 0, bareLength);
  }

  int bareLength() {
    return bareLength;
  }

  char bareAt(int index) {
    return bare[index];
  }

  boolean isFolded(String other) {
    return folded.is(other);
  }

  boolean isBare(String other) {
    if (other.length() != bareLength) {
      return false;
    }
    for (int i = 0; i < bareLength; i++) {
      if (bare[i] != other.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Leaves articles, blanks and final h out: {@code raqqa} of {@code ar raqqah}. */
  private void strip() {
    int length = folded.length();
    if (bare.length < length) {
      bare = new char[length];
    }
    bareLength = 0;
    int from = 0;
    while (from < length) {
      int to = from;
      while (to < length && folded.at(to) != ' ') {
        to++;
      }
      if (to == length || !isArticle(from, to)) {
        boolean mute =
            to - from > 3 && folded.at(to - 1) == 'h' && NameKey.isVowel(folded.at(to - 2));
        int end = mute ? to - 1 : to;
        for (int i = from; i < end; i++) {
          bare[bareLength++] = folded.at(i);
        }
      }
      from = to + 1;
    }
  }

  private boolean isArticle(int from, int to) {
    return to - from >= 2
        && to - from <= LONGEST_ARTICLE
        && FIRST_OF_ARTICLES.indexOf(folded.at(from)) >= 0
        && ARTICLES.contains(folded.part(from, to));
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** Consonants of the bare form, merged; starts with {@code a} where the name has a vowel. */
  String skeleton() {
    StringBuilder out = new StringBuilder(bareLength);
    char last = 0;
    for (int i = 0; i < bareLength; i = next(i)) {
      char code = code(i);
      if (code != 0 && code != last) {
        out.append(code);
      }
      last = code;
    }
    return out.toString();
  }

  /** Whether that is the name's skeleton; told at the first letter that differs. */
  boolean hasSkeleton(String skeleton) {
    int length = 0;
    char last = 0;
    for (int i = 0; i < bareLength; i = next(i)) {
      char code = code(i);
      if (code != 0 && code != last) {
        if (length == skeleton.length() || skeleton.charAt(length) != code) {
          return false;
        }
        length++;
      }
      last = code;
    }
    return length == skeleton.length();
  }

  private char after(int i) {
    return i + 1 < bareLength ? bare[i + 1] : ' ';
  }

  /** What the letter there is in a skeleton; 0 = nothing. */
  private char code(int i) {
    char c = bare[i];
    char next = after(i);
    boolean first = i == 0;
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> first ? 'a' : 0;
      case 'y', 'w' -> first ? (NameKey.isVowel(next) ? c : 'a') : 0;
      case 'h' -> first || NameKey.isVowel(next) ? 'h' : 0;
      case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 's' : 'k';
      case 'q', 'k', 'g', 'x' -> 'k';
      case 's' -> 's';
      case 'd', 'z' -> next == 'j' || next == 'h' && c == 'z' ? 'j' : 'd';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 'v' -> 'f';
      default -> c;
    };
  }

  /** Where the next letter begins: behind both of "sh", "kh", "dj". */
  private int next(int i) {
    char next = after(i);
    boolean digraph = next == 'h' && "cskgdtzp".indexOf(bare[i]) >= 0;
    return digraph || (bare[i] == 'd' && next == 'j') ? i + 2 : i + 1;
  }
}
