package attest.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds a word's dictionary form: first in the list of exceptions ("men" man), then by rules of
 * English inflection ("bombings" bombing, "shelled" shell). Names keep their form.
 */
public final class Lemmatizer {
  private final Map<String, String> exceptions;
  private final Map<String, String> irregular = new HashMap<>();
  private final VerbForms verbs;

  /**
   * Builds a lemmatizer.
   *
   * @param exceptions lines of small-letter form, tag and lemma, parted by tabs
   * @param verbs base forms of verbs
   */
  public Lemmatizer(List<String> exceptions, List<String> verbs) {
    this.exceptions = new HashMap<>(exceptions.size() * 2);
    for (String line : exceptions) {
      int tab = line.lastIndexOf('\t');
      this.exceptions.put(line.substring(0, tab), line.substring(tab + 1));
    }
    for (String line : WordList.english("irregular-verbs")) {
      String[] forms = line.split(" ");
      for (String form : forms) {
        irregular.put(form, forms[0]);
      }
    }
    Set<String> known = new TreeSet<>(verbs);
    known.addAll(WordList.english("verbs"));
    this.verbs = new VerbForms(Set.copyOf(known));
  }

  /** The lemma of a word with the given Penn tag. */
  public String lemma(String form, String tag) {
    String small = form.toLowerCase(Locale.ROOT);
    String exception = exceptions.get(small + '\t' + tag);
    return exception != null ? exception : byRule(form, small, tag);
  }

  private String byRule(String form, String small, String tag) {
    return switch (tag) {
      case "NNP", "ADD", "FW", "SYM", "LS", "GW" -> form;
      case "NNPS" -> form.endsWith("s") && form.length() > 3 ? singular(form) : form;
      case "NNS" -> singular(small);
      case "VBZ" -> verbs.ofThirdPerson(small);
      case "VBG" -> verbs.of(small, "ing");
      case "VBD", "VBN" -> past(small);
      case "JJR", "RBR" -> graded(small, "er");
      case "JJS", "RBS" -> graded(small, "est");
      default -> small;
    };
  }

  /** "fought" fight, "killed" kill. */
  private String past(String form) {
    String base = irregular.get(form);
    if (base != null) {
      return base;
    }
    return form.endsWith("ed") ? verbs.of(form, "ed") : form;
  }

  /** "bodies" body, "clashes" clash, "soldiers" soldier. */
  private static String singular(String plural) {
    int length = plural.length();
    if (length < 4 || !plural.endsWith("s") || plural.endsWith("ss") || plural.endsWith("us")) {
      return plural;
    }
    if (plural.endsWith("ies") && length > 4) {
      return plural.substring(0, length - 3) + "y";
    }
    boolean hissing =
        plural.endsWith("shes")
            || plural.endsWith("ches")
            || plural.endsWith("sses")
            || plural.endsWith("xes")
            || plural.endsWith("zzes");
    return plural.substring(0, length - (hissing ? 2 : 1));
  }

  /** "heavier" heavy, "bigger" big, "larger" large. */
  private String graded(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
      return word;
    }
    String stem = word.substring(0, word.length() - ending.length());
    if (stem.endsWith("i")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    return verbs.isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
  }
}
