package attest.place;

import attest.model.Place;
import java.util.List;
import java.util.Optional;

/** A small gazetteer for tests: places of Syria, Iraq and Yemen, with true points. */
final class SmallGazetteer {
  private static final PlaceRow.Unit DEIR = new PlaceRow.Unit("SY", "Deir ez-Zor", "Abu Kamal");
  private static final PlaceRow.Unit HASAKAH = new PlaceRow.Unit("SY", "Al-Hasakah", "");

  private SmallGazetteer() {}

  static GazetteerBuilder builder() {
    GazetteerBuilder builder = new GazetteerBuilder();
    Country.builtIn().values().forEach(country -> builder.add(country.row()));
    builder.add(town(1, List.of("Hajīn"), 34.695, 40.831, DEIR, 29_237));
    builder.add(
        town(2, List.of("Hajin"), 14.342, 45.002, new PlaceRow.Unit("YE", "Al Bayda", ""), 0));
    builder.add(town(3, List.of("Dashishah", "Dachîché"), 35.8, 40.867, HASAKAH, 0));
    builder.add(town(4, List.of("Ad Dashishah"), 36.044, 41.164, HASAKAH, 0));
    builder.add(unit(5, List.of("Deir ez-Zor"), Place.Kind.PROVINCE, 35.02, 40.47, "SY"));
    builder.add(unit(6, List.of("Al-Hasakah"), Place.Kind.PROVINCE, 36.5, 40.9, "SY"));
    builder.add(
        town(
            7,
            List.of("Dayr az Zawr"),
            35.336,
            40.141,
            new PlaceRow.Unit("SY", "Deir ez-Zor", ""),
            242_565));
    builder.add(
        town(
            8,
            List.of("Baghdad"),
            33.34,
            44.40,
            new PlaceRow.Unit("IQ", "Baghdad", ""),
            7_000_000));
    builder.add(
        town(9, List.of("Basra"), 30.509, 47.78, new PlaceRow.Unit("IQ", "Basra", ""), 2_600_000));
    builder.add(
        town(
            10, List.of("Ramadi"), 33.425, 43.3, new PlaceRow.Unit("IQ", "Al Anbar", ""), 274_000));
    builder.add(town(11, List.of("Police"), 53.55, 14.57, new PlaceRow.Unit("PL", "", ""), 34_000));
    builder.add(
        town(12, List.of("Paris"), 48.85, 2.35, new PlaceRow.Unit("FR", "", ""), 2_100_000));
    builder.add(
        town(
            13, List.of("Tehran"), 35.69, 51.42, new PlaceRow.Unit("IR", "Tehran", ""), 7_153_000));
    return builder;
  }

  private static PlaceRow town(
      long number,
      List<String> names,
      double latitude,
      double longitude,
      PlaceRow.Unit unit,
      long people) {
    return new PlaceRow(
        "geonames",
        number,
        names,
        Place.Kind.TOWN,
        Optional.of(new Place.Point(latitude, longitude)),
        unit,
        people);
  }

  private static PlaceRow unit(
      long number,
      List<String> names,
      Place.Kind kind,
      double latitude,
      double longitude,
      String country) {
    return new PlaceRow(
        "geonames",
        number,
        names,
        kind,
        Optional.of(new Place.Point(latitude, longitude)),
        new PlaceRow.Unit(country, "", ""),
        500_000);
  }
}
