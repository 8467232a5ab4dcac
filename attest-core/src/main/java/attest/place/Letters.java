package attest.place;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Plain lower-case Latin letters, digits and single blanks that letters of several scripts are
 * brought to: diacritics go, apostrophes and ayn go, Cyrillic and Arabic are written letter by
 * letter (Arabic has no short vowels, so only its {@link NameKey#skeleton} can be compared with
 * Latin spellings). A buffer that serves for name after name.
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

  /** First letter of the Arabic article. */
  static final char ALEF = 'ا';

  private static final char[] BASES = bases(0xC0, 0x250);
  private static final char[] HIGH_BASES = bases(0x1E00, 0x1F00);

  private static final char[] PLAIN_ASCII = plainAscii();

  private char[] chars = new char[64];
  private int length;
  private boolean unknown;

  void clear() {
    length = 0;
    unknown = false;
  }

  /** The letters of a name; none for a name of another script. */
  void read(String name) {
    clear();
    boolean wordStart = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 128) {
        addAscii(c);
      } else {
        boolean arabicArticle =
            wordStart && c == ALEF && i + 2 < name.length() && name.charAt(i + 1) == 'ل';
        if (arabicArticle) {
          add("al ");
          i++;
        } else {
          addOther(c);
        }
      }
      wordStart = c == '-' || Character.isWhitespace(c);
    }
  }

  /** Adds an ASCII character; apostrophes and full stops vanish, other marks are blanks. */
  void addAscii(char c) {
    char plain = PLAIN_ASCII[c];
    if (plain > ' ' || plain == ' ' && length > 0 && chars[length - 1] != ' ') {
      put(plain);
    }
  }

  private void add(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      addAscii(ascii.charAt(i));
    }
  }

  /** What becomes of each ASCII character; 0 = it vanishes. */
  private static char[] plainAscii() {
    char[] plain = new char[128];
    for (char c = 0; c < plain.length; c++) {
      boolean vanishes = c == '\'' || c == '`' || c == '.';
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean capital = c >= 'A' && c <= 'Z';
      plain[c] = kept ? c : capital ? (char) (c + 32) : vanishes ? 0 : ' ';
    }
    return plain;
  }

  private void put(char c) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
    }
    chars[length++] = c;
  }

  /** The name is whole: no blank stands last, and one with an unknown letter has no letters. */
  void end() {
    while (length > 0 && chars[length - 1] == ' ') {
      length--;
    }
    if (unknown) {
      length = 0;
    }
  }

  /** Writes a short form out where the name starts with it. */
  void writeOut(String shortForm, String whole) {
    if (startsWith(shortForm)) {
      String rest = part(shortForm.length(), length);
      clear();
      add(whole);
      add(rest);
    }
  }

  private boolean startsWith(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (i == length || chars[i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return chars[index];
  }

  String part(int from, int to) {
    return new String(chars, from, to - from);
  }

  boolean is(String text) {
    return text.length() == length && startsWith(text);
  }

  @Override
  public String toString() {
    return part(0, length);
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

  /** Adds a letter or mark that is not ASCII, but for the article in Arabic script. */
  void addOther(char letter) {
    char c = Character.toLowerCase(letter);
    if (c < 128) {
      addAscii(c);
      return;
    }
    char base = base(c);
    if (base != 0) {
      put(base);
      return;
    }
    switch (c) {
      case 'ı' -> put('i');
      case 'ł' -> put('l');
      case 'ø' -> put('o');
      case 'ß' -> add("ss");
      case 'æ' -> add("ae");
      case 'œ' -> add("oe");
      case 'đ', 'ð' -> put('d');
      case 'þ' -> add("th");
      case 'ə' -> put('a');
      case 'ŋ' -> put('n');
      case 'ħ' -> put('h');
      case '‘', '’', '‛', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', '′', '´', 'ʹ', 'ʺ', 'ـ', 'ˈ' -> {}
      default -> addOtherScript(c);
    }
  }

  private void addOtherScript(char c) {
    int cyrillic = CYRILLIC_FROM.indexOf(c);
    if (cyrillic >= 0) {
      add(CYRILLIC_TO[cyrillic]);
      return;
    }
    int arabic = ARABIC_FROM.indexOf(c);
    if (arabic >= 0) {
      add(ARABIC_TO[arabic]);
      return;
    }
    boolean mark =
        Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.MODIFIER_LETTER;
    if (!mark) {
      unknown |= Character.isLetter(c);
      addAscii(' ');
    }
  }
}
