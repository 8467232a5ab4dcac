package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A country or dependent territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param number its GeoNames number
 * @param names usual name first
 * @param demonyms words for its people and things: "Syrian", "Syrians"
 * @param capital name of its seat of government
 * @param population people
 * @param middle a middle point, to about a degree
 * @param neighbours codes of the countries that it borders on
 */
record Country(
    String code,
    long number,
    List<String> names,
    List<String> demonyms,
    String capital,
    long population,
    Place.Point middle,
    Set<String> neighbours) {
  Country {
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    neighbours = Set.copyOf(neighbours);
  }

  String name() {
    return names.getFirst();
  }

  /** The shipped table by code, in its order. */
  static Map<String, Country> builtIn() {
    Map<String, Country> byCode = new LinkedHashMap<>();
    Lines.resource(
        "countries.tsv",
        10,
        cells -> {
          Country country = of(cells);
          if (byCode.put(country.code(), country) != null) {
            throw new IllegalArgumentException("country " + country.code() + " is listed twice");
          }
        });
    return Collections.unmodifiableMap(byCode);
  }

  private static Country of(String[] cells) {
    List<String> names = new ArrayList<>();
    names.add(cells[2]);
    names.addAll(Lines.parts(cells[3]));
    return new Country(
        cells[0],
        Long.parseLong(cells[1]),
        names,
        Lines.parts(cells[4]),
        cells[5],
        Long.parseLong(cells[6]),
        new Place.Point(Double.parseDouble(cells[7]), Double.parseDouble(cells[8])),
        Set.copyOf(Lines.parts(cells[9])));
  }

  Place place() {
    return new Place(
        "geonames:" + number,
        name(),
        Place.Kind.COUNTRY,
        Optional.of(middle),
        new Place.Admin(Optional.of(code), Optional.empty(), Optional.empty()),
        population);
  }

  PlaceRow row() {
    return new PlaceRow(
        "geonames",
        number,
        names,
        Place.Kind.COUNTRY,
        Optional.of(middle),
        new PlaceRow.Unit(code, "", ""),
        population);
  }
}
