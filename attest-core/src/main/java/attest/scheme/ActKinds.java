package attest.scheme;

import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the CAMEO codes of acts of politics are, in words and in PLOVER 2.0. Immutable. */
public final class ActKinds {
  private static final String RESOURCE = "acts.tsv";
  private static final int COLUMNS = 3;

  /**
   * One kind of act.
   *
   * @param words what it is: "military withdrawal"
   * @param plover PLOVER's event; empty for statements, which PLOVER does not code
   */
  public record Kind(String words, Optional<String> plover) {}

  private final Map<String, Kind> byCode = new HashMap<>();

  private ActKinds() {}

  /** The table that ships with Attest. */
  public static ActKinds builtIn() {
    ActKinds kinds = new ActKinds();
    for (ResourceFile.Line line : ResourceFile.lines(ActKinds.class, RESOURCE)) {
      List<String> cells = line.cells(COLUMNS);
      Optional<String> plover =
          cells.get(2).equals("-") ? Optional.empty() : Optional.of(cells.get(2));
      if (kinds.byCode.put(cells.getFirst(), new Kind(cells.get(1), plover)) != null) {
        throw line.fault(cells.getFirst() + " is listed twice");
      }
    }
    return kinds;
  }

  /** The kind of the longest beginning of the code that the table has. */
  public Optional<Kind> find(String cameo) {
    for (int length = cameo.length(); length > 0; length--) {
      Kind kind = byCode.get(cameo.substring(0, length));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
