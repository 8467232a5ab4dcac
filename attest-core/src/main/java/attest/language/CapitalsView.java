package attest.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a line in capitals alone would read in a running text. A word that a dictionary writes in
 * small letters is small, so is its inflection; "LA" and "DE" inside a name begin with a capital as
 * the tagger knows names; a short word in brackets behind a name is its abbreviation.
 */
final class CapitalsView {
  private static final int LONGEST_ABBREVIATION = 6;

  private static final List<String> ENDINGS =
      List.of("s", "es", "d", "ed", "ing", "er", "ers", "or", "ors", "ly", "ment", "ization");

  private static final List<String> PREFIXES =
      List.of("anti", "counter", "non", "over", "para", "pre", "re", "sub", "un");

  private static final Set<String> ARTICLES = Set.of("el", "la", "las", "los");

  private final Set<String> common;
  private final Set<String> names;
  private final Set<String> particles = WordList.english("name-particles");

  CapitalsView(Set<String> common, Set<String> names) {
    this.common = new HashSet<>(WordList.english("common-words"));
    this.common.addAll(common);
    this.names = names;
  }

  List<String> of(List<String> forms) {
    List<String> view = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      view.add(isAbbreviation(forms, i) ? forms.get(i) : usual(forms.get(i)));
    }
    for (int i = forms.size() - 1; i > 0; i--) {
      nameBehindArticle(view, i);
      String small = view.get(i - 1).toLowerCase(Locale.ROOT);
      if (particles.contains(small) && Character.isUpperCase(view.get(i).charAt(0))) {
        view.set(i - 1, capital(small));
      }
    }
    return view;
  }

  /** "LA UNION", "EL PROGRESO": an article of another language begins a name, whatever follows. */
  private static void nameBehindArticle(List<String> view, int at) {
    String word = view.get(at);
    if (ARTICLES.contains(view.get(at - 1))
        && word.length() > 2
        && Letters.isLetter(word.charAt(0))) {
      view.set(at, capital(word));
    }
  }

  private String usual(String form) {
    if (!Letters.isLetter(form.charAt(0)) && form.charAt(0) != '\'' || isAcronym(form)) {
      return form;
    }
    String small = form.toLowerCase(Locale.ROOT);
    return isSmall(small) || form.length() <= 2 ? small : capital(small);
  }

  private static String capital(String small) {
    return Character.toUpperCase(small.charAt(0)) + small.substring(1);
  }

  private boolean isSmall(String word) {
    if (names.contains(word)) {
      return false;
    }
    return isKnown(word) || PREFIXES.stream().anyMatch(p -> isBehind(p, word));
  }

  private boolean isBehind(String prefix, String word) {
    return word.startsWith(prefix)
        && word.length() > prefix.length() + 3
        && isKnown(word.substring(prefix.length()));
  }

  /** In the dictionary, or made of a word in it: "hostages", "attackers", "bombarded". */
  private boolean isKnown(String word) {
    if (common.contains(word)) {
      return true;
    }
    for (String ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (stem > 3 && word.endsWith(ending)) {
        String base = word.substring(0, stem);
        if (common.contains(base) || ending.length() > 1 && common.contains(base + "e")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "(MNR)", "[UP]": in brackets alone, with a word before. */
  private boolean isAbbreviation(List<String> forms, int at) {
    String form = forms.get(at);
    return at > 1
        && at + 1 < forms.size()
        && form.length() > 1
        && form.length() <= LONGEST_ABBREVIATION
        && isOpening(forms.get(at - 1))
        && isClosing(forms.get(at + 1))
        && Letters.isLetter(form.charAt(0))
        && (form.length() <= 3 || !isSmall(form.toLowerCase(Locale.ROOT)));
  }

  private static boolean isOpening(String form) {
    return form.equals("(") || form.equals("[");
  }

  private static boolean isClosing(String form) {
    return form.equals(")") || form.equals("]");
  }

  private boolean isAcronym(String form) {
    return switch (form) {
      case "US",
          "UN",
          "UK",
          "EU",
          "UAE",
          "USA",
          "USSR",
          "CIA",
          "FBI",
          "ISIS",
          "ISIL",
          "NATO",
          "OAS",
          "PKK",
          "YPG",
          "SDF",
          "UNICEF" ->
          true;
      default ->
          form.indexOf('.') > 0
              || form.chars().anyMatch(Letters::isDigit)
              || form.length() > 2 && form.length() < 6 && isWithoutVowel(form);
    };
  }

  /** "FMLN", "PLC": no English word, name or particle goes without a vowel. */
  private boolean isWithoutVowel(String form) {
    return !common.contains(form.toLowerCase(Locale.ROOT))
        && form.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0)
        && form.indexOf('\'') < 0;
  }
}
