package attest.language;

import java.util.List;

/**
 * What tagger and parser see of a sentence's words: numbers made from each word, its small-letter
 * form, its ending and its shape ("Xx0"). Two places of padding stand at either end.
 */
public final class Words {
  static final int PADDING = 2;

  private final int size;
  final long[] exact;
  final long[] small;
  final long[] ending3;
  final long[] ending2;
  final long[] first;
  final long[] shape;

  private Words(int size) {
    this.size = size;
    int room = size + 2 * PADDING;
    exact = new long[room];
    small = new long[room];
    ending3 = new long[room];
    ending2 = new long[room];
    first = new long[room];
    shape = new long[room];
  }

  /** Sees the given word forms. */
  public static Words of(List<String> forms) {
    Words words = new Words(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      words.see(i + PADDING, forms.get(i));
    }
    return words;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  private void see(int at, String form) {
    long whole = 7;
    long lower = 7;
    long outline = 7;
    int length = form.length();
    char before = 0;
    for (int i = 0; i < length; i++) {
      char c = plain(form.charAt(i));
      char kind = kind(c);
      char little = kind == 'X' ? Character.toLowerCase(c) : c;
      whole = whole * 31 + c;
      lower = lower * 31 + little;
      if (kind != before || i < 2) {
        outline = outline * 31 + kind;
      }
      before = kind;
    }
    exact[at] = Features.mix(whole);
    small[at] = Features.mix(lower);
    ending3[at] = ending(form, 3);
    ending2[at] = ending(form, 2);
    first[at] = Character.toLowerCase(plain(form.charAt(0)));
    shape[at] = Features.mix(outline);
  }

  private static long ending(String form, int letters) {
    long hash = letters;
    for (int i = Math.max(0, form.length() - letters); i < form.length(); i++) {
      hash = hash * 31 + Character.toLowerCase(plain(form.charAt(i)));
    }
    return Features.mix(hash);
  }

  private static char kind(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' ? 'x' : c >= 'A' && c <= 'Z' ? 'X' : c;
    }
    return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
  }

  /** Digits are alike, and so are the shapes of quotes and hyphens. */
  private static char plain(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? '0' : c;
    }
    return switch (c) {
      case '\u2019', '\u2018', '\u02bc' -> '\'';
      case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }

  /** The number that stands for a small-letter word, as the tagger's lexicon keeps it. */
  public long smallKey(int word) {
    return small[word + PADDING];
  }

  /** The number that stands for a word as written. */
  public long exactKey(int word) {
    return exact[word + PADDING];
  }
}
