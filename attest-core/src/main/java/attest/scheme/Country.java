package attest.scheme;

import attest.resource.ResourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A country in the codes of the field's data sets.
 *
 * @param code ISO 3166-1 alpha-2
 * @param code3 ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric; empty = none
 * @param gleditschWard number in Gleditsch and Ward's list of states, which UCDP uses
 * @param correlatesOfWar number in the list of the Correlates of War project
 * @param acledRegion ACLED's region
 * @param name its usual name in English
 */
public record Country(
    String code,
    String code3,
    Optional<String> numeric,
    Optional<Integer> gleditschWard,
    Optional<Integer> correlatesOfWar,
    String acledRegion,
    String name) {
  private static final int COLUMNS = 7;
  private static final Map<String, Country> ALL = load();

  /** The country with the given ISO 3166-1 alpha-2 code. */
  public static Optional<Country> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** UCDP's region, which goes by the number of the state (GED codebook, "region"). */
  public Optional<String> ucdpRegion() {
    return gleditschWard.map(number -> {
      if (number < 200) {
        return "Americas";
      }
      if (number < 400) {
        return "Europe";
      }
      if (number < 630) {
        return "Africa";
      }
      return number < 700 ? "Middle East" : "Asia";
    });
  }

  private static Map<String, Country> load() {
    Map<String, Country> all = new LinkedHashMap<>();
    for (ResourceFile.Line line : ResourceFile.lines(Country.class, "countries.tsv")) {
      List<String> cells = line.cells(COLUMNS);
      Country country =
          new Country(
              cells.getFirst(),
              cells.get(1),
              cell(cells.get(2)),
              cell(cells.get(3)).map(Integer::valueOf),
              cell(cells.get(4)).map(Integer::valueOf),
              cells.get(5),
              cells.get(6));
      if (all.put(country.code(), country) != null) {
        throw line.fault(country.code() + " is listed twice");
      }
    }
    return all;
  }

  private static Optional<String> cell(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }
}
