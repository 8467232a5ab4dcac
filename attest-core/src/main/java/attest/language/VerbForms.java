package attest.language;

import java.util.Set;

/** From inflected verbs to their base forms; known verbs settle what spelling leaves open. */
final class VerbForms {
  private static final String VOWELS = "aeiou";

  private final Set<String> known;

  VerbForms(Set<String> known) {
    this.known = known;
  }

  /** "fires" fire, "clashes" clash, "carries" carry. */
  String ofThirdPerson(String form) {
    if (!form.endsWith("s") || form.length() < 4 || form.endsWith("ss")) {
      return form;
    }
    String bare = form.substring(0, form.length() - 1);
    if (known.contains(bare)) {
      return bare;
    }
    if (form.endsWith("ies")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    boolean hissing =
        form.endsWith("shes")
            || form.endsWith("ches")
            || form.endsWith("sses")
            || form.endsWith("xes")
            || form.endsWith("zzes")
            || form.endsWith("oes");
    return hissing ? form.substring(0, form.length() - 2) : bare;
  }

  /** "shelling" shell, "bombed" bomb, "fired" fire, "hitting" hit, "carried" carry. */
  String of(String form, String ending) {
    int length = form.length() - ending.length();
    if (!form.endsWith(ending) || length < 2) {
      return form;
    }
    String stem = form.substring(0, length);
    String silent = stem + "e";
    String single = isDoubled(stem) ? stem.substring(0, length - 1) : stem;
    if (ending.equals("ed") && stem.endsWith("i") && length > 2) {
      return stem.substring(0, length - 1) + "y";
    }
    if (known.contains(stem)) {
      return stem;
    }
    if (known.contains(silent)) {
      return silent;
    }
    if (known.contains(single)) {
      return single;
    }
    return guess(stem, silent, single);
  }

  /** Spelling alone: "-ing" and "-ed" behind v, c, s, u or one short vowel hide an e. */
  private static String guess(String stem, String silent, String single) {
    int length = stem.length();
    if (!single.equals(stem)) {
      return stem.endsWith("ll") || stem.endsWith("ss") || stem.endsWith("zz") ? stem : single;
    }
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    boolean always = last == 'v' || last == 'c' || last == 'u' || last == 'z';
    boolean softG = last == 'g' && before != 'n';
    boolean ending = stem.endsWith("at") || stem.endsWith("rs") || stem.endsWith("ns");
    boolean liquid = last == 'l' && "bcdfgkptz".indexOf(before) >= 0;
    boolean shortWord =
        length <= 4
            && "bdkmnprst".indexOf(last) >= 0
            && VOWELS.indexOf(before) >= 0
            && (length < 3 || VOWELS.indexOf(stem.charAt(length - 3)) < 0);
    return always || softG || ending || liquid || shortWord ? silent : stem;
  }

  boolean isDoubled(String stem) {
    int length = stem.length();
    return length > 2
        && stem.charAt(length - 1) == stem.charAt(length - 2)
        && VOWELS.indexOf(stem.charAt(length - 1)) < 0;
  }
}
