package attest.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How a line in capitals or in headline capitals would read in a running text: "AIR STRIKES KILL 23
 * IN MOSUL" as "air strikes kill 23 in Mosul". Tagger and parser see this view; the tokens keep the
 * forms and places of the text.
 */
final class CaseView {
  private static final int FEWEST_WORDS = 3;

  private final Set<String> common;
  private final Set<String> names;
  private final AtomicReference<CapitalsView> capitals = new AtomicReference<>();

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
      return capitals().of(forms);
    }
    return initials * 10 >= words * 9 && words > FEWEST_WORDS ? lowered(forms) : forms;
  }

  /** Made when the first line in capitals comes: most runs need no dictionary. */
  private CapitalsView capitals() {
    CapitalsView made = capitals.get();
    if (made == null) {
      made = new CapitalsView(common, names);
      capitals.set(made);
    }
    return made;
  }

  private List<String> lowered(List<String> forms) {
    List<String> view = new ArrayList<>(forms.size());
    for (String form : forms) {
      view.add(lowered(form));
    }
    return view;
  }

  private String lowered(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    if (acronym || !Letters.isLetter(form.charAt(0)) && form.charAt(0) != '\'') {
      return form;
    }
    return common.contains(small) && !names.contains(small) || form.length() <= 2 ? small : form;
  }
}
