package attest.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a line in capitals or in headline capitals would read in a running text: "AIR STRIKES KILL 23
 * IN MOSUL" as "air strikes kill 23 in Mosul". Tagger and parser see this view; the tokens keep the
 * forms and places of the text.
 */
final class CaseView {
  private static final int FEWEST_WORDS = 3;

  private final Set<String> common;
  private final Set<String> names;

  CaseView(EnglishModel.Vocabulary vocabulary) {
    common = new HashSet<>(vocabulary.common());
    common.addAll(WordList.english("news-words"));
    names = new HashSet<>(vocabulary.names());
    for (String name : WordList.english("names")) {
      names.add(name);
      common.remove(name);
    }
  }

  /** The forms to read; the given ones where the line is in usual case. */
  List<String> of(List<String> forms) {
    int words = 0;
    int capitals = 0;
    int initials = 0;
    for (String form : forms) {
      if (form.length() > 1 && Letters.isLetter(form.charAt(0))) {
        boolean upper = form.equals(form.toUpperCase(Locale.ROOT));
        boolean initial = Character.isUpperCase(form.charAt(0));
        boolean counts = upper || initial || form.length() > 3;
        words += counts ? 1 : 0;
        capitals += upper ? 1 : 0;
        initials += initial ? 1 : 0;
      }
    }
    if (words < FEWEST_WORDS) {
      return forms;
    }
    if (capitals * 10 >= words * 8) {
      return lowered(forms, true);
    }
    return initials * 10 >= words * 9 && words > FEWEST_WORDS ? lowered(forms, false) : forms;
  }

  private List<String> lowered(List<String> forms, boolean capitals) {
    List<String> view = new ArrayList<>(forms.size());
    for (String form : forms) {
      view.add(lowered(form, capitals));
    }
    return view;
  }

  private String lowered(String form, boolean capitals) {
    String small = form.toLowerCase(Locale.ROOT);
    boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    if (!Letters.isLetter(form.charAt(0)) && form.charAt(0) != '\'') {
      return form;
    }
    if (acronym && (!capitals || isAcronym(form))) {
      return form;
    }
    if (common.contains(small) && !names.contains(small) || form.length() <= 2) {
      return small;
    }
    return capitals ? Character.toUpperCase(form.charAt(0)) + small.substring(1) : form;
  }

  private static boolean isAcronym(String form) {
    return switch (form) {
      case "US", "UN", "UK", "EU", "UAE", "USA", "ISIS", "ISIL", "NATO", "PKK", "YPG", "SDF" ->
          true;
      default -> form.indexOf('.') > 0 || form.chars().anyMatch(Letters::isDigit);
    };
  }
}
