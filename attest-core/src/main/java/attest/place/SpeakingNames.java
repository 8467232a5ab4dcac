package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Outlets whose names say where they are at home: a town or country in brackets, before a word for
 * a paper or station ("Jakarta Post", "denverpost.com"), behind "of" ("Times of Malta"), or the
 * country code of a web address.
 */
final class SpeakingNames {
  private static final Pattern NETWORK = Pattern.compile("(?:abc|nbc|cbs|fox|cw)\\d*");
  private static final int MOST_WORDS = 3;
  private static final int LEAST_LETTERS = 4;
  private static final long KNOWN_TOWN = 50_000;
  private static final long RIVAL = 4;

  /** Lands whose towns have papers of their own; elsewhere a capital's paper is the nation's. */
  private static final Set<String> LOCAL_PRESS = Set.of("US", "CA", "AU", "NZ", "GB", "IE", "DE");

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  SpeakingNames(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The home that an address tells. */
  Optional<OutletHome> ofHost(String host) {
    Optional<Country> land = countryOfHost(host);
    String label = host.substring(0, host.indexOf('.'));
    String network = network(label);
    Optional<Country> told = network.isEmpty() ? land : words.country("US");
    String town = network.isEmpty() ? withoutPressWord(label) : withoutPressWord(network);
    boolean speaks = !network.isEmpty() || !town.equals(label);
    return Optional.of(town)
        .filter(name -> speaks && name.length() >= LEAST_LETTERS)
        .flatMap(name -> ofCompact(name.replace("-", ""), told))
        .or(() -> told.map(OutletHome::of));
  }

  /** The home that stands in brackets behind a name. */
  Optional<OutletHome> ofBracket(String name) {
    return OutletName.bracket(name).flatMap(this::called);
  }

  /** The home that the words of a name tell, what stands in brackets aside. */
  Optional<OutletHome> ofName(String outlet) {
    String name = OutletName.bare(outlet);
    String[] parts = name.split("[ ]+", -1);
    int first = parts[0].equals("The") ? 1 : 0;
    for (int to = Math.min(parts.length, first + MOST_WORDS); to > first; to--) {
      String start = joined(parts, first, to);
      Optional<OutletHome> country = words.countryOf(start).map(OutletHome::of);
      if (country.isPresent()) {
        return country;
      }
      boolean press = to < parts.length && words.is("press", parts[to].toLowerCase(Locale.ROOT));
      Optional<OutletHome> town = press ? town(start, Optional.empty()) : Optional.empty();
      if (town.isPresent()) {
        return town;
      }
    }
    for (int at = Math.max(first, parts.length - MOST_WORDS); at < parts.length - 1; at++) {
      if (parts[at].equals("of")) {
        return called(joined(parts, at + 1, parts.length));
      }
    }
    return Optional.empty();
  }

  private static String joined(String[] parts, int from, int to) {
    return String.join(" ", List.of(parts).subList(from, to));
  }

  /** A country or town by its name alone. */
  private Optional<OutletHome> called(String name) {
    String last = name.substring(name.lastIndexOf(',') + 1).strip();
    Optional<Country> land = words.countryOf(last);
    boolean within = land.isPresent() && name.indexOf(',') > 0;
    return within
        ? town(name.substring(0, name.indexOf(',')).strip(), land)
            .or(() -> land.map(OutletHome::of))
        : land.map(OutletHome::of).or(() -> town(name, land));
  }

  /** A town whose name is written without blanks: "losangeles". */
  private Optional<OutletHome> ofCompact(String name, Optional<Country> land) {
    Optional<OutletHome> whole = town(name, land);
    for (int cut = 2; cut < name.length() - 2 && whole.isEmpty(); cut++) {
      whole = town(name.substring(0, cut) + " " + name.substring(cut), land);
    }
    return whole;
  }

  /** A well-known town without a rival of that name. */
  private Optional<OutletHome> town(String name, Optional<Country> land) {
    List<Place> towns = new ArrayList<>();
    for (Gazetteer.Match match : gazetteer.find(name)) {
      Place place = match.place();
      boolean here = land.isEmpty() || place.admin().country().equals(land.map(Country::code));
      if (here && place.kind() == Place.Kind.TOWN) {
        towns.add(place);
      }
    }
    towns.sort(Comparator.comparingLong(Place::population).reversed());
    if (towns.isEmpty() || towns.getFirst().population() < KNOWN_TOWN) {
      return Optional.empty();
    }
    Place best = towns.getFirst();
    boolean rival =
        towns.stream()
            .anyMatch(other ->
                !other.admin().equals(best.admin())
                    && other.population() * RIVAL > best.population());
    return rival
        ? Optional.empty()
        : best.admin().country().flatMap(words::country).map(country -> home(country, best));
  }

  private static OutletHome home(Country country, Place town) {
    return LOCAL_PRESS.contains(country.code())
        ? new OutletHome(country, town.admin().province().orElse(""), Optional.of(town))
        : OutletHome.of(country);
  }

  /** The country of an address that ends in its code: "dailynews.co.uk". */
  private Optional<Country> countryOfHost(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    return words.is("anywhere", last)
        ? Optional.empty()
        : words.country(last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT));
  }

  /** What follows an American network and channel: "chicago" of "abc7chicago". */
  private static String network(String label) {
    var found = NETWORK.matcher(label);
    return found.lookingAt() ? label.substring(found.end()) : "";
  }

  /** "denver" of "denverpost"; the label itself where it ends in no word for a paper or station. */
  private String withoutPressWord(String label) {
    for (int cut = LEAST_LETTERS; cut < label.length() - 1; cut++) {
      if (words.is("press", label.substring(cut))) {
        return label.substring(0, cut);
      }
    }
    return label;
  }
}
