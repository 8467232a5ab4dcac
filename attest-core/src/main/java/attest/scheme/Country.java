package attest.scheme;

import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
  private static final Map<Integer, Country> BY_STATE = by(Country::gleditschWard);
  private static final Map<String, Country> BY_NUMBER =
      by(country -> country.numeric().map(number -> Integer.valueOf(number).toString()));
  private static final Map<String, Country> BY_NAME =
      by(country -> Optional.of(country.name().toLowerCase(Locale.ROOT)));

  private static <K> Map<K, Country> by(Function<Country, Optional<K>> key) {
    Map<K, Country> found = new HashMap<>();
    for (Country country : ALL.values()) {
      key.apply(country).ifPresent(value -> found.putIfAbsent(value, country));
    }
    return found;
  }

  /** The country with the given ISO 3166-1 alpha-2 code. */
  public static Optional<Country> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** The country with the given number in Gleditsch and Ward's list. */
  public static Optional<Country> ofGleditschWard(int number) {
    return Optional.ofNullable(BY_STATE.get(number));
  }

  /** The country with the given ISO 3166-1 number, or else the given name. */
  public static Optional<Country> ofNumberOrName(String number, String name) {
    return Optional.ofNullable(BY_NUMBER.get(number))
        .or(() -> Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT))));
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
