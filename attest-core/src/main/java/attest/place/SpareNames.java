package attest.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Picks the other names of a place that are worth their bytes: those whose skeleton no earlier name
 * has. Spellings that share a skeleton are found by likeness anyway.
 */
public final class SpareNames {
  /** How many other names a place keeps. */
  public static final int MOST = 8;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;
  private static final Set<String> ARABIC_LANDS =
      Set.of(
          "SY", "IQ", "YE", "LB", "PS", "IL", "JO", "LY", "EG", "SD", "SA", "AE", "QA", "BH", "KW",
          "OM", "DZ", "TN", "MA", "MR", "IR", "AF", "PK", "TR");
  private static final Set<String> CYRILLIC_LANDS =
      Set.of("RU", "UA", "BY", "KZ", "KG", "RS", "BG", "MK", "MD", "GE", "AM", "AZ", "TJ", "UZ");

  private static final Set<String> OTHER_SCRIPTS =
      Set.of("SO", "ET", "ER", "MM", "TH", "LA", "KH", "NP", "BD", "LK", "IN", "GR", "KR");

  private SpareNames() {}

  /** Whether names of that land reach Latin letters in many ways. */
  static boolean isTranscribed(String country) {
    return ARABIC_LANDS.contains(country)
        || CYRILLIC_LANDS.contains(country)
        || OTHER_SCRIPTS.contains(country);
  }

  /** The other names worth keeping, in their order. */
  public static List<String> of(String name, List<String> others, String country) {
    Set<String> keys = new HashSet<>();
    keys.add(NameKey.of(name).skeleton());
    List<String> spare = new ArrayList<>();
    for (String other : others) {
      if (spare.size() < MOST) {
        String key = key(other, country);
        if (!key.isEmpty() && keys.add(key)) {
          spare.add(other);
        }
      }
    }
    return spare;
  }

  /** What makes a name other than those with another key; empty for one not worth keeping. */
  public static String key(String name, String country) {
    boolean fits =
        name.length() >= SHORTEST && name.length() <= LONGEST && isReadable(name, country);
    String key = fits ? NameKey.of(name).skeleton() : "";
    return key.length() >= 2 ? key : "";
  }

  /**
   * Latin with a capital (bare transcripts have none) everywhere; Arabic and Cyrillic where
   * newspapers are printed in them.
   */
  private static boolean isReadable(String name, String country) {
    if (name.charAt(0) < 128 && name.equals(name.toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      boolean reads =
          switch (script) {
            case LATIN, COMMON, INHERITED -> true;
            case ARABIC -> ARABIC_LANDS.contains(country);
            case CYRILLIC -> CYRILLIC_LANDS.contains(country);
            default -> false;
          };
      if (!reads) {
        return false;
      }
    }
    return !isCode(name);
  }

  /** Airport and other codes ("ALV") are no names. */
  private static boolean isCode(String name) {
    return name.length() <= 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }
}
