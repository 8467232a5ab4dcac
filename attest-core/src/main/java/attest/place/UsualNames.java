package attest.place;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names as English news prints them: "Erbil" for the gazetteer's "Arbīl", one name for a province
 * that two lists spell in two ways, and plain letters for transcriptions of Arabic and Persian
 * ("Ḩajjah" becomes "Hajjah"). Lands that write in Latin letters keep their marks.
 */
final class UsualNames {
  private static final Set<String> TRANSCRIBED =
      Set.of(
          "SY", "IQ", "YE", "LB", "PS", "JO", "LY", "EG", "SD", "SA", "AE", "QA", "BH", "KW", "OM",
          "DZ", "TN", "MA", "MR", "IR", "AF", "PK");

  /** Behind the Latin letters with marks, from À on. */
  private static final char LATIN_END = 0x250;

  /** Country, then the name of the list, to the usual name. */
  private final Map<String, Map<String, String>> provinces = new HashMap<>();

  UsualNames() {
    Lines.resource(
        "province-names.tsv",
        3,
        cells ->
            provinces
                .computeIfAbsent(cells[0], country -> new HashMap<>())
                .put(cells[1], cells[2]));
  }

  /** The usual name of a first-order unit. */
  String province(String country, String name) {
    String usual = provinces.getOrDefault(country, Map.of()).get(name);
    return usual == null ? place(country, name) : usual;
  }

  /** The name of any other place: a transcription without its marks. */
  String place(String country, String name) {
    return TRANSCRIBED.contains(country) && isTranscription(name) ? plain(name) : name;
  }

  private static boolean isTranscription(String name) {
    boolean marked = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean latin =
          c < 128
              || isApostrophe(c)
              || isLatinPiece(c)
              || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!latin) {
        return false;
      }
      marked |= c >= 128 || c == '`';
    }
    return marked;
  }

  /** Told at once for most letters with marks; {@code UnicodeScript} has to look them up. */
  private static boolean isLatinPiece(char c) {
    return c >= 0xC0 && c < LATIN_END && c != '×' && c != '÷';
  }

  private static boolean isApostrophe(char c) {
    return "`‘’ʼʻʿʾ".indexOf(c) >= 0;
  }

  private static String plain(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
