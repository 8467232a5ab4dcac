package attest.eval.suite;

import attest.scheme.ActKinds;
import java.util.Map;
import java.util.Optional;

/** An older set of PLOVER's roots, told by where it differs from PLOVER 2.0. */
enum PloverSet {
  /** The set of 2016: CAMEO's categories under other names. */
  OF_2016(
      Map.of("REQUEST", "DEMAND", "ACCUSE", "DISAPPROVE"),
      Map.ofEntries(
          Map.entry("055", "SUPPORT"),
          Map.entry("056", "SUPPORT"),
          Map.entry("0813", "CONCEDE"),
          Map.entry("0814", "CONCEDE"),
          Map.entry("0831", "RETREAT"),
          Map.entry("09", "INVESTIGATE"),
          Map.entry("116", "DISAPPROVE"),
          Map.entry("163", "SANCTION"),
          Map.entry("1712", "COERCE"),
          Map.entry("175", "COERCE"),
          Map.entry("19", "FIGHT"),
          Map.entry("191", "COERCE"),
          Map.entry("192", "COERCE"),
          Map.entry("20", "FIGHT"))),
  /** The set of 2018: fewer roots. */
  OF_2018(
      Map.of("CONCEDE", "YIELD", "RETREAT", "YIELD"),
      Map.of(
          "055", "SUPPORT",
          "056", "SUPPORT",
          "116", "ACCUSE",
          "175", "COERCE",
          "191", "ASSAULT",
          "192", "ASSAULT"));

  private static final int SHORTEST = 2;
  private static final ActKinds KINDS = ActKinds.builtIn();

  private final Map<String, String> renamed;
  private final Map<String, String> byCode;

  PloverSet(Map<String, String> renamed, Map<String, String> byCode) {
    this.renamed = renamed;
    this.byCode = byCode;
  }

  /** The root of an act; CAMEO's public statements (01) have none. */
  Optional<String> root(String cameo) {
    for (int length = cameo.length(); length >= SHORTEST; length--) {
      String root = byCode.get(cameo.substring(0, length));
      if (root != null) {
        return Optional.of(root);
      }
    }
    return KINDS
        .find(cameo)
        .flatMap(ActKinds.Kind::plover)
        .map(root -> renamed.getOrDefault(root, root));
  }
}
