package attest.gazetteer;

import attest.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What users call the kinds of their places. */
final class OwnPlaceKinds {
  private static final Map<Place.Kind, List<String>> WORDS =
      Map.of(
          Place.Kind.TOWN, List.of("town", "city", "village", "hamlet", "settlement", "community"),
          Place.Kind.PART,
              List.of(
                  "part",
                  "neighbourhood",
                  "neighborhood",
                  "quarter",
                  "suburb",
                  "street",
                  "camp",
                  "market",
                  "square"),
          Place.Kind.FEATURE,
              List.of(
                  "feature",
                  "checkpoint",
                  "base",
                  "airport",
                  "airfield",
                  "airbase",
                  "bridge",
                  "crossing",
                  "dam",
                  "hospital",
                  "school",
                  "prison",
                  "mine",
                  "oilfield",
                  "refinery",
                  "port",
                  "mountain",
                  "river",
                  "lake",
                  "desert",
                  "island"),
          Place.Kind.DISTRICT, List.of("district", "subdistrict", "county", "municipality"),
          Place.Kind.PROVINCE, List.of("province", "governorate", "state"),
          Place.Kind.CONTINENT_OR_REGION, List.of("region", "area"));

  private static final Map<String, Place.Kind> KINDS = kinds();

  private OwnPlaceKinds() {}

  private static Map<String, Place.Kind> kinds() {
    Map<String, Place.Kind> kinds = new HashMap<>();
    WORDS.forEach((kind, words) -> words.forEach(word -> kinds.put(word, kind)));
    return Map.copyOf(kinds);
  }

  /** The kind that a cell names; a town where it is empty. */
  static Place.Kind of(String cell) {
    if (cell.isEmpty()) {
      return Place.Kind.TOWN;
    }
    Place.Kind kind = KINDS.get(cell.toLowerCase(Locale.ROOT));
    if (kind == null) {
      throw new IllegalArgumentException(
          "kind \"" + cell + "\" is not known; write town, part, feature, district or province");
    }
    return kind;
  }
}
