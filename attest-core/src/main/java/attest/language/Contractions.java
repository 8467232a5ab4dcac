package attest.language;

import attest.model.Span;
import java.util.List;
import java.util.Locale;

/** Splits words that are two by grammar: "don't" do n't, "Iraq's" Iraq 's, "cannot" can not. */
final class Contractions {
  private Contractions() {}

  static void split(String text, int from, int to, List<Span> tokens) {
    int cut = cut(text, from, to);
    if (cut > from && cut < to) {
      split(text, from, cut, tokens);
      tokens.add(new Span(cut, to));
    } else {
      tokens.add(new Span(from, to));
    }
  }

  /** Where the last word of two starts; {@code from} where there is but one. */
  private static int cut(String text, int from, int to) {
    int mark = to - 1;
    while (mark > from && to - mark <= 3 && !Letters.isApostrophe(text.charAt(mark))) {
      mark--;
    }
    if (mark > from && Letters.isApostrophe(text.charAt(mark)) && text.charAt(mark) != '`') {
      return clitic(text, from, mark, text.substring(mark + 1, to).toLowerCase(Locale.ROOT));
    }
    if (to - from > 6 || to - from < 5) {
      return from;
    }
    return switch (text.substring(from, to).toLowerCase(Locale.ROOT)) {
      case "cannot", "gonna", "gotta", "wanna" -> from + 3;
      default -> from;
    };
  }

  private static int clitic(String text, int from, int mark, String ending) {
    return switch (ending) {
      case "s", "m", "re", "ve", "ll", "d" -> mark;
      case "t" -> Character.toLowerCase(text.charAt(mark - 1)) == 'n' ? mark - 1 : from;
      default -> from;
    };
  }
}
