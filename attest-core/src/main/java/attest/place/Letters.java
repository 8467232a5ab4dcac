package attest.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings letters of several scripts to plain lower-case Latin ones: diacritics go, apostrophes and
 * ayn go, Cyrillic and Arabic are written letter by letter (Arabic has no short vowels, so only its
 * {@link NameKey#skeleton} can be compared with Latin spellings).
 */
final class Letters {
  private static final String CYRILLIC_FROM = "абвгґдеёжзиіїйклмнопрстуфхцчшщъыьэюяєў";
  private static final String[] CYRILLIC_TO =
      ("a,b,v,g,g,d,e,e,zh,z,i,i,i,y,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,y,,e,yu,ya,ye,u")
          .split(",", -1);
  private static final String ARABIC_FROM = "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگکیةىآأإٱؤئءڤھہەۆێڕڵ";
  private static final String[] ARABIC_TO =
      ("a,b,t,t,j,h,kh,d,d,r,z,s,sh,s,d,t,z,a,gh,f,q,k,l,m,n,h,u,i,p,ch,zh,g,k,i,a,a,a,a,a,a,u,i,,"
              + "v,h,h,e,o,e,r,l")
          .split(",", -1);

  private static final char[] BASES = bases(0xC0, 0x250);
  private static final char[] HIGH_BASES = bases(0x1E00, 0x1F00);

  /** Stands for a letter of a script that is not written out here; such a name has no key. */
  private static final char UNKNOWN_LETTER = 1;

  private Letters() {}

  /** Lower-case Latin letters, digits and single blanks; empty for a name of another script. */
  static String plain(String name) {
    return isPlainAscii(name) ? squeeze(name) : squeeze(latin(name));
  }

  private static boolean isPlainAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Letters, digits and blanks of an ASCII string; apostrophes and full stops vanish. */
  private static String squeeze(String ascii) {
    StringBuilder out = new StringBuilder(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (c == UNKNOWN_LETTER) {
        return "";
      }
      if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + 32));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (c != '\'' && c != '`' && c != '.' && !endsBlank(out)) {
        out.append(' ');
      }
    }
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    return out.substring(0, end);
  }

  private static boolean endsBlank(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == ' ';
  }

  private static String latin(String name) {
    String split = name.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(split.length() + 8);
    boolean wordStart = true;
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      boolean arabicArticle =
          wordStart && c == 'ا' && i + 2 < split.length() && split.charAt(i + 1) == 'ل';
      if (arabicArticle) {
        out.append("al ");
        i++;
      } else {
        letter(out, c);
      }
      wordStart = Character.isWhitespace(c) || c == '-';
    }
    return out.toString();
  }

  private static char base(char c) {
    if (c >= 0xC0 && c < 0x250) {
      return BASES[c - 0xC0];
    }
    return c >= 0x1E00 && c < 0x1F00 ? HIGH_BASES[c - 0x1E00] : 0;
  }

  /** Plain letters of composed Latin ones; 0 where a letter has none. */
  private static char[] bases(int from, int to) {
    char[] bases = new char[to - from];
    for (int c = from; c < to; c++) {
      String split = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
      char first = Character.toLowerCase(split.charAt(0));
      bases[c - from] = split.length() > 1 && first < 128 ? first : 0;
    }
    return bases;
  }

  private static void letter(StringBuilder out, char c) {
    if (c < 128) {
      out.append(c);
      return;
    }
    char base = base(c);
    if (base != 0) {
      out.append(base);
      return;
    }
    switch (c) {
      case 'ı' -> out.append('i');
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'đ', 'ð' -> out.append('d');
      case 'þ' -> out.append("th");
      case 'ə' -> out.append('a');
      case 'ŋ' -> out.append('n');
      case 'ħ' -> out.append('h');
      case '‘', '’', '‛', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', '′', '´', 'ʹ', 'ʺ', 'ـ', 'ˈ' -> {}
      default -> otherLetter(out, c);
    }
  }

  private static void otherLetter(StringBuilder out, char c) {
    int cyrillic = CYRILLIC_FROM.indexOf(c);
    if (cyrillic >= 0) {
      out.append(CYRILLIC_TO[cyrillic]);
      return;
    }
    int arabic = ARABIC_FROM.indexOf(c);
    if (arabic >= 0) {
      out.append(ARABIC_TO[arabic]);
      return;
    }
    boolean mark =
        Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.MODIFIER_LETTER;
    if (!mark) {
      out.append(Character.isLetter(c) ? UNKNOWN_LETTER : ' ');
    }
  }
}
