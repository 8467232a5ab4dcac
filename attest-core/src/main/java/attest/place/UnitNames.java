package attest.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of units without the word for the unit: "Idlib District" is also told as "Idlib". */
public final class UnitNames {
  private static final Set<String> LAST_WORDS =
      Set.of(
          "district",
          "governorate",
          "province",
          "region",
          "municipality",
          "department",
          "prefecture",
          "oblast",
          "krai",
          "republic",
          "raion",
          "rayon",
          "county",
          "parish",
          "division",
          "state",
          "canton",
          "regency",
          "voivodeship",
          "kray",
          "kabupaten");
  private static final List<String> FIRST_WORDS =
      List.of(
          "Muḩāfaz̧at ",
          "Governorate of ",
          "Province of ",
          "Region of ",
          "Republic of ",
          "Departamento de ",
          "Provincia de ",
          "Département de ",
          "Gouvernorat de ",
          "Kabupaten ",
          "Kota ",
          "Distrito de ",
          "Municipio de ",
          "Powiat ",
          "District of ",
          "State of ");
  private static final Set<String> FIELD_WORDS =
      Set.of(
          "yaylasi",
          "deresi",
          "tepesi",
          "mahallesi",
          "ciftligi",
          "sirti",
          "mezrasi",
          "komu",
          "tarlasi",
          "degirmeni",
          "cesmesi",
          "kislasi",
          "oba",
          "obasi");

  private UnitNames() {}

  /** The names without the word for the unit; none where it has no such word. */
  public static List<String> shortNames(String name) {
    List<String> names = new ArrayList<>();
    int blank = name.lastIndexOf(' ');
    boolean generic =
        blank > 0 && LAST_WORDS.contains(name.substring(blank + 1).toLowerCase(Locale.ROOT));
    if (generic && !name.endsWith(" County")) {
      names.add(name.substring(0, blank));
    }
    for (String first : FIRST_WORDS) {
      if (name.startsWith(first)) {
        names.add(name.substring(first.length()));
      }
    }
    return names;
  }

  /** Turkish names of pastures, brooks and hills, where nobody lives all year. */
  static boolean isFieldName(String name) {
    String folded = NameKey.fold(name);
    return FIELD_WORDS.contains(folded.substring(folded.lastIndexOf(' ') + 1));
  }
}
