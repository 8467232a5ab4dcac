package attest.place;

import attest.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where outlets are at home: by the shipped list, else by names that say it themselves ("Vanguard
 * (Kumasi)", "Mombasa Post", "abc7chicago.com"), else by the country of their address.
 */
final class OutletHomes {
  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final OutletTable table = new OutletTable();
  private final SpeakingNames speaking;

  OutletHomes(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.speaking = new SpeakingNames(gazetteer, words);
  }

  /** The home of an outlet, or what several parted by semicolons have in common. */
  Optional<OutletHome> of(String outlet) {
    List<OutletHome> homes =
        Stream.of(outlet.split(";", -1)).flatMap(name -> one(name.strip()).stream()).toList();
    return homes.stream()
        .map(Optional::of)
        .reduce((one, other) -> one.flatMap(a -> other.flatMap(a::shared)))
        .flatMap(home -> home);
  }

  private Optional<OutletHome> one(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return OutletName.isHost(name) ? ofHost(name) : ofName(name);
  }

  private Optional<OutletHome> ofHost(String name) {
    Optional<OutletTable.Row> row =
        OutletName.hosts(name).stream().flatMap(host -> table.row(host).stream()).findFirst();
    return row.isPresent() ? row.flatMap(this::home) : speaking.ofHost(OutletName.host(name));
  }

  /** By the whole name, then by what stands in brackets, then by the name without it. */
  private Optional<OutletHome> ofName(String name) {
    Optional<OutletTable.Row> whole = table.row(name);
    if (whole.isPresent()) {
      return whole.flatMap(this::home);
    }
    Optional<OutletHome> bracket = speaking.ofBracket(name);
    Optional<OutletTable.Row> bare = table.row(OutletName.bare(name));
    if (bracket.isPresent() || bare.isEmpty()) {
      return bracket.or(() -> speaking.ofName(name));
    }
    return bare.flatMap(this::home);
  }

  private Optional<OutletHome> home(OutletTable.Row row) {
    return words
        .country(row.country())
        .map(country -> {
          String province = province(row, country);
          return new OutletHome(country, province, town(row, country, province));
        });
  }

  private String province(OutletTable.Row row, Country country) {
    return row.unit().isEmpty()
        ? ""
        : places(row.unit(), country)
            .filter(place -> place.kind() == Place.Kind.PROVINCE)
            .map(Place::name)
            .findFirst()
            .orElse("");
  }

  private Optional<Place> town(OutletTable.Row row, Country country, String province) {
    return row.town().isEmpty()
        ? Optional.empty()
        : places(row.town(), country)
            .filter(place -> place.kind() == Place.Kind.TOWN)
            .filter(place ->
                province.isEmpty() || place.admin().province().map(province::equals).orElse(false))
            .findFirst();
  }

  private Stream<Place> places(String name, Country country) {
    return gazetteer.find(name).stream()
        .map(Gazetteer.Match::place)
        .filter(place -> place.admin().country().map(country.code()::equals).orElse(false));
  }

  /** Rows of the list whose town or province the gazetteer does not have. */
  List<OutletTable.Row> unknown() {
    return table.rows().stream()
        .filter(row -> !row.country().isEmpty())
        .filter(row -> {
          Optional<OutletHome> home = home(row);
          boolean province =
              row.unit().isEmpty() || !home.map(OutletHome::province).orElse("").isEmpty();
          boolean town = row.town().isEmpty() || home.flatMap(OutletHome::town).isPresent();
          return home.isEmpty() || !province || !town;
        })
        .toList();
  }
}
