package attest.claim;

import attest.model.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The base forms that a word may be a form of, whatever its tag says: a headline's "bombs" may be
 * tagged as a noun and still be the verb.
 */
final class Stems {
  private static final Map<String, String> IRREGULAR = irregular();

  private Stems() {}

  private static Map<String, String> irregular() {
    Map<String, String> bases = new TreeMap<>();
    for (List<String> row : Table.english("irregular-verbs", 2)) {
      for (String form : row.get(1).split(" ")) {
        bases.put(form, row.get(0));
      }
    }
    return bases;
  }

  /** Every base form that fits, the language core's own lemma first. */
  static Set<String> of(Token token) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(token.lemma().toLowerCase(Locale.ROOT));
    String form = token.form().toLowerCase(Locale.ROOT);
    stems.add(form);
    String irregular = IRREGULAR.get(form);
    if (irregular != null) {
      stems.add(irregular);
    }
    cut(form, "s", stems, "");
    cut(form, "es", stems, "");
    cut(form, "ies", stems, "y");
    cut(form, "ied", stems, "y");
    cutDoubled(form, "ed", stems);
    cutDoubled(form, "ing", stems);
    cut(form, "men", stems, "man");
    return stems;
  }

  private static void cut(String form, String ending, Set<String> stems, String instead) {
    if (form.length() > ending.length() + 2 && form.endsWith(ending)) {
      stems.add(form.substring(0, form.length() - ending.length()) + instead);
    }
  }

  /** "bombed", "raided", "fired", "gunned": with a letter less, an e, or a letter undoubled. */
  private static void cutDoubled(String form, String ending, Set<String> stems) {
    if (form.length() <= ending.length() + 2 || !form.endsWith(ending)) {
      return;
    }
    String stem = form.substring(0, form.length() - ending.length());
    stems.add(stem);
    stems.add(stem + "e");
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
  }

  /** Whether the word, by its form, is an -ing form. */
  static boolean isGerund(Token token) {
    return token.form().toLowerCase(Locale.ROOT).endsWith("ing");
  }

  /** Whether the word, by its form, is a past tense or a participle: "killed", "shot". */
  static boolean isPast(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return form.endsWith("ed") || IRREGULAR.containsKey(form);
  }
}
