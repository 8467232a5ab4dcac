package attest.eval.suite;

import java.util.Map;

/**
 * Codes of WEIS (World Event/Interaction Survey, McClelland 1976), CAMEO's forerunner, for CAMEO's
 * codes: the list that older codings are written in.
 */
final class Weis {
  private static final Map<String, String> BY_CAMEO =
      Map.ofEntries(
          Map.entry("01", "023"),
          Map.entry("011", "021"),
          Map.entry("012", "022"),
          Map.entry("013", "024"),
          Map.entry("02", "102"),
          Map.entry("03", "053"),
          Map.entry("033", "052"),
          Map.entry("036", "082"),
          Map.entry("037", "082"),
          Map.entry("04", "031"),
          Map.entry("042", "032"),
          Map.entry("043", "033"),
          Map.entry("05", "042"),
          Map.entry("050", "064"),
          Map.entry("051", "041"),
          Map.entry("054", "064"),
          Map.entry("055", "061"),
          Map.entry("057", "081"),
          Map.entry("06", "073"),
          Map.entry("07", "073"),
          Map.entry("071", "071"),
          Map.entry("072", "072"),
          Map.entry("075", "063"),
          Map.entry("08", "011"),
          Map.entry("084", "066"),
          Map.entry("085", "065"),
          Map.entry("087", "065"),
          Map.entry("0874", "012"),
          Map.entry("09", "091"),
          Map.entry("10", "150"),
          Map.entry("11", "121"),
          Map.entry("111", "122"),
          Map.entry("113", "122"),
          Map.entry("114", "131"),
          Map.entry("12", "112"),
          Map.entry("122", "111"),
          Map.entry("125", "111"),
          Map.entry("127", "111"),
          Map.entry("13", "172"),
          Map.entry("130", "160"),
          Map.entry("138", "173"),
          Map.entry("139", "174"),
          Map.entry("14", "181"),
          Map.entry("15", "182"),
          Map.entry("16", "192"),
          Map.entry("160", "191"),
          Map.entry("161", "195"),
          Map.entry("162", "193"),
          Map.entry("163", "193"),
          Map.entry("164", "194"),
          Map.entry("166", "202"),
          Map.entry("17", "172"),
          Map.entry("171", "211"),
          Map.entry("1712", "221"),
          Map.entry("173", "212"),
          Map.entry("174", "201"),
          Map.entry("175", "222"),
          Map.entry("18", "222"),
          Map.entry("19", "223"),
          Map.entry("20", "223"));

  private Weis() {}

  /** The WEIS code that the longest beginning of the CAMEO code has. */
  static String of(String cameo) {
    for (int length = cameo.length(); length >= 2; length--) {
      String code = BY_CAMEO.get(cameo.substring(0, length));
      if (code != null) {
        return code;
      }
    }
    return cameo;
  }
}
