package attest.place;

import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import attest.model.Zone;
import java.util.Locale;

/**
 * A sentence by its forms alone: words in lower case, which of them are capitalised, whether the
 * case says anything at all. Indices outside of the sentence are blank words.
 */
final class Surface {
  private final String text;
  private final Sentence sentence;
  private final String[] words;
  private final boolean[] capital;
  private final boolean allCapitals;
  private final boolean titleCase;
  private final Brackets brackets;

  Surface(String text, Sentence sentence, PlaceWords placeWords) {
    this.text = text;
    this.sentence = sentence;
    int size = sentence.size();
    words = new String[size];
    capital = new boolean[size];
    int letters = 0;
    int upper = 0;
    int longWords = 0;
    int longCapitals = 0;
    for (int i = 0; i < size; i++) {
      String form = form(i);
      words[i] = form.toLowerCase(Locale.ROOT).replace('’', '\'');
      capital[i] = isCapitalised(form);
      for (int c = 0; c < form.length(); c++) {
        letters += Character.isLetter(form.charAt(c)) ? 1 : 0;
        upper += Character.isUpperCase(form.charAt(c)) ? 1 : 0;
      }
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        longWords++;
        longCapitals += capital[i] ? 1 : 0;
      }
    }
    allCapitals = letters >= 8 && upper > letters * 0.8;
    boolean headline =
        sentence.zone() == Zone.Kind.HEADLINE || sentence.zone() == Zone.Kind.RELATED;
    titleCase = longWords >= (headline ? 3 : 4) && longCapitals > longWords * 0.75;
    brackets = Brackets.in(this, placeWords);
  }

  private static boolean isCapitalised(String form) {
    if (form.isEmpty()) {
      return false;
    }
    char first = form.charAt(0);
    if (Character.isUpperCase(first)) {
      return true;
    }
    if (Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC) {
      return true;
    }
    int hyphen = form.indexOf('-');
    boolean article = hyphen > 0 && hyphen < 4 && NameKey.isArticle(form.substring(0, hyphen));
    return article && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1));
  }

  int size() {
    return words.length;
  }

  /** The brackets that tell the units around a name. */
  Brackets brackets() {
    return brackets;
  }

  int sentence() {
    return sentence.index();
  }

  Zone.Kind zone() {
    return sentence.zone();
  }

  java.util.List<Sentence.Name> names() {
    return sentence.names();
  }

  /** The word as written. */
  String form(int at) {
    return sentence.token(at).span().in(text);
  }

  /** The word in lower case; empty outside of the sentence. */
  String word(int at) {
    return at >= 0 && at < words.length ? words[at] : "";
  }

  boolean isCapital(int at) {
    return at >= 0 && at < words.length && capital[at];
  }

  /** Whether the word opens the sentence, or follows an opening quote, colon or dash. */
  boolean opens(int at) {
    if (at <= 0) {
      return true;
    }
    String before = word(at - 1);
    boolean mark = !before.isEmpty() && !Character.isLetterOrDigit(before.charAt(0));
    return mark && !before.equals(",") && (at == 1 || "\"“:–—`.''-‘".contains(before));
  }

  /** Whether nothing but a blank or hyphen stands between a word and the one before it. */
  boolean touches(int at) {
    if (at <= 0 || at >= words.length) {
      return false;
    }
    String gap = text.substring(start(at - 1) + form(at - 1).length(), start(at));
    return gap.isBlank();
  }

  boolean allCapitals() {
    return allCapitals;
  }

  /**
   * Whether the words may be a name. In a line of capitals only the language core tells: "IN LIMA"
   * does not begin one, "A CAR" is none.
   */
  boolean mayBeName(int from, int to) {
    return !allCapitals || isNominal(from) && anyName(from, to);
  }

  /** Whether the word is tagged a common noun. */
  boolean isCommonNoun(int at) {
    String tag = at >= 0 && at < words.length ? sentence.token(at).tag() : "";
    return tag.equals("NN") || tag.equals("NNS");
  }

  /** Whether the line says something, or only heads what follows. */
  boolean hasVerb() {
    return sentence.tokens().stream().anyMatch(Token::isVerb);
  }

  private boolean isNominal(int at) {
    String tag = sentence.token(at).tag();
    return tag.startsWith("N") || tag.startsWith("J") || tag.equals("FW") || isName(at);
  }

  private boolean anyName(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isName(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int at) {
    String lemma = sentence.token(at).lemma();
    boolean pronoun = sentence.token(at).tag().startsWith("PRP");
    return !pronoun && !lemma.isEmpty() && Character.isUpperCase(lemma.charAt(0));
  }

  /** Whether nearly every word is capitalised, as in headlines. */
  boolean titleCase() {
    return titleCase || allCapitals;
  }

  int start(int at) {
    return sentence.token(at).span().start();
  }

  int end(int at) {
    return sentence.token(at).span().end();
  }

  /** The text from one word to another, both included. */
  Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  String text(int first, int last) {
    return text.substring(start(first), end(last));
  }

  /** Each word with a capital, the rest in lower case: "Syrian" for "SYRIAN". */
  static String titled(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }
}
