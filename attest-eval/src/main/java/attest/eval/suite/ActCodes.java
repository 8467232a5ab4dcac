package attest.eval.suite;

import attest.model.Act;
import java.util.Map;
import java.util.Optional;

/** The lists of codes that the suites of political acts are coded in. */
final class ActCodes {
  /** PLOVER of 2016, by CAMEO's categories. */
  private static final Map<String, String> ROOTS_2016 =
      Map.ofEntries(
          Map.entry("02", "DEMAND"),
          Map.entry("03", "AGREE"),
          Map.entry("04", "CONSULT"),
          Map.entry("05", "SUPPORT"),
          Map.entry("06", "COOPERATE"),
          Map.entry("07", "AID"),
          Map.entry("09", "INVESTIGATE"),
          Map.entry("10", "DEMAND"),
          Map.entry("11", "DISAPPROVE"),
          Map.entry("12", "REJECT"),
          Map.entry("13", "THREATEN"),
          Map.entry("14", "PROTEST"),
          Map.entry("15", "MOBILIZE"),
          Map.entry("16", "SANCTION"),
          Map.entry("17", "COERCE"),
          Map.entry("18", "ASSAULT"),
          Map.entry("19", "FIGHT"),
          Map.entry("20", "FIGHT"));

  /** Roots of the 2018 set that took another name or in which two were joined. */
  private static final Map<String, String> RENAMED_2018 =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT",
          "CONCEDE", "YIELD",
          "RETREAT", "YIELD");

  private final String suite;

  ActCodes(String suite) {
    this.suite = suite;
  }

  /** The PLOVER root in the suite's set; CAMEO's public statements (01) have none. */
  Optional<String> root(Act act) {
    Optional<String> root = root2016(act.code());
    if (!suite.equals("plv")) {
      return root;
    }
    if (act.code().startsWith("163")) {
      return Optional.of("COERCE");
    }
    return act.root().equals("19") || act.code().startsWith("1712")
        ? Optional.of("ASSAULT")
        : root.map(r -> RENAMED_2018.getOrDefault(r, r));
  }

  private static Optional<String> root2016(String code) {
    if (code.startsWith("08")) {
      boolean words =
          code.equals("080")
              || code.startsWith("081")
              || code.startsWith("082")
              || code.startsWith("083");
      return Optional.of(words && !code.equals("0831") ? "CONCEDE" : "RETREAT");
    }
    if (code.startsWith("191") || code.startsWith("192")) {
      return Optional.of("COERCE");
    }
    return Optional.ofNullable(ROOTS_2016.get(code.substring(0, 2)));
  }

  /**
   * The older coders' dictionaries have no tenses: what is to be done counts as done. The oldest
   * still writes WEIS codes.
   */
  String cameo(Act act) {
    return suite.equals("petrarch1") ? Weis.of(act.deed()) : act.deed();
  }
}
