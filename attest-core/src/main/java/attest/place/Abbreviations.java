package attest.place;

import java.util.ArrayList;
import java.util.List;

/** Short names written in capitals or with a stop: "US", "UAE", "Ill.". */
final class Abbreviations {
  private Abbreviations() {}

  /** "US", "UAE", "N.Y.", "Calif.": at most four letters in capitals, or a final stop. */
  static boolean is(String name) {
    if (name.endsWith(".")) {
      return true;
    }
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c) || c == ' ') {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 0 && letters <= 4;
  }

  /** Short names in capitals ("US", "UAE", "Ill.") fit only names written so, and none other. */
  static List<Gazetteer.Hit> fitting(List<Gazetteer.Hit> hits, String text, boolean allCapitals) {
    List<Gazetteer.Hit> kept = new ArrayList<>();
    boolean abbreviation = is(text) && !allCapitals;
    for (Gazetteer.Hit hit : hits) {
      boolean coded = is(hit.name());
      boolean fits =
          coded
              ? hit.name().equals(text)
              : !abbreviation || (text.length() > 3 && hit.likeness() >= 1);
      if (fits) {
        kept.add(hit);
      }
    }
    return kept;
  }
}
