package attest.eval.suite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folds names so that spellings of one name compare equal, as the suites' metrics define it. */
final class Fold {
  private static final String DROPPED = "'`\u2018\u2019\u02bb\u02bc\u02bf\u0640";
  private static final Set<String> GENERIC =
      Set.of(
          ("town city village district governorate province township state county region area of"
                  + " the in near vicinity neighborhood neighbourhood countryside department"
                  + " municipality subdistrict \u0642\u0631\u064a\u0647 \u0628\u0644\u062f\u0647"
                  + " \u0645\u062f\u064a\u0646\u0647 \u0631\u064a\u0641"
                  + " \u0645\u062d\u0627\u0641\u0638\u0647 \u062d\u064a \u0641\u064a")
              .split(" "));
  private static final Pattern ARTICLE = Pattern.compile("[ae](d|n|r|s|sh|t|th|z|dh)");
  private static final Set<String> STOP =
      Set.of("of the a an and for in to from s by al el".split(" "));
  private static final Pattern DATED = Pattern.compile("\\([^)]*\\d[^)]*\\)");

  private Fold() {}

  /** Lower case, no diacritics (Latin and Arabic), apostrophes dropped, punctuation to blanks. */
  static String fold(String name) {
    String lower =
        name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('\u03c2', '\u03c3');
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.NON_SPACING_MARK || DROPPED.indexOf(c) >= 0) {
        continue;
      }
      int plain = plain(c);
      if (isWord(plain)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.appendCodePoint(plain);
      } else {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static int plain(int c) {
    return switch (c) {
      case 0x131 -> 'i';
      case 0xf8 -> 'o';
      case 0x142 -> 'l';
      case 0x111 -> 'd';
      case 0x649 -> 0x64a;
      case 0x629 -> 0x647;
      default -> c;
    };
  }

  static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }

  /** Comparable keys of a place name: without generic words, with and without articles. */
  static Set<String> placeKeys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    int comma = name.indexOf(',');
    for (String part : Set.copyOf(List.of(name, comma < 0 ? name : name.substring(0, comma)))) {
      addKeys(part, keys);
    }
    keys.remove("");
    return keys;
  }

  private static void addKeys(String part, Set<String> keys) {
    List<String> all = words(part);
    List<String> telling = all.stream().filter(word -> !GENERIC.contains(word)).toList();
    List<String> words = telling.isEmpty() ? all : telling;
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (!isArticle(word, next)) {
        boolean arabic =
            word.startsWith("\u0627\u0644") && word.codePointCount(0, word.length()) > 4;
        bare.add(arabic ? word.substring(2) : word);
      }
    }
    keys.add(String.join("", words));
    keys.add(String.join("", bare));
  }

  private static boolean isArticle(String word, String next) {
    if (next.isEmpty()) {
      return false;
    }
    Matcher article = ARTICLE.matcher(word);
    return word.equals("al")
        || word.equals("el")
        || (article.matches() && next.startsWith(article.group(1)));
  }

  /** The words of an actor's name, dates in brackets and little words left out. */
  static Set<String> nameWords(String name) {
    Set<String> words = new HashSet<>(words(DATED.matcher(name).replaceAll(" ")));
    words.removeAll(STOP);
    return words;
  }

  /** The folded words of a text. */
  static List<String> bag(String text) {
    return words(text);
  }

  static double dice(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }
}
