package attest.place;

import attest.model.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that stand around place names, read from the resources of this package. */
final class PlaceWords {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Map<String, Country> demonyms = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> countries;
  private final Set<String> capitals = new HashSet<>();

  PlaceWords() {
    Lines.resource(
        "words.tsv",
        2,
        cells ->
            classes
                .computeIfAbsent(cells[0], name -> new HashSet<>())
                .addAll(Lines.parts(cells[1])));
    Lines.resource("common-words.txt", 1, cells -> common.addAll(Set.copyOf(words(cells[0]))));
    Lines.resource("given-names.txt", 1, cells -> givenNames.addAll(Set.copyOf(words(cells[0]))));
    countries = Country.builtIn();
    for (Country country : countries.values()) {
      country.names().forEach(name -> byName.putIfAbsent(name, country));
      country.demonyms().forEach(word -> demonyms.putIfAbsent(word, country));
      capitals.add(NameKey.fold(country.capital()));
    }
  }

  private static Set<String> words(String line) {
    return new HashSet<>(java.util.List.of(line.split(" ")));
  }

  boolean is(String wordClass, String lower) {
    Set<String> words = classes.get(wordClass);
    if (words == null) {
      throw new IllegalArgumentException("no class of words " + wordClass);
    }
    return words.contains(lower);
  }

  /** What a noun beside a name says of the place: "town", "province", "camp". */
  Optional<Place.Kind> kindOfNoun(String lower) {
    if (is("noun.town", lower)) {
      return Optional.of(Place.Kind.TOWN);
    }
    if (is("noun.district", lower)) {
      return Optional.of(Place.Kind.DISTRICT);
    }
    if (is("noun.province", lower)) {
      return Optional.of(Place.Kind.PROVINCE);
    }
    if (is("noun.part", lower)) {
      return Optional.of(Place.Kind.PART);
    }
    return is("noun.feature", lower) ? Optional.of(Place.Kind.FEATURE) : Optional.empty();
  }

  boolean isCommon(String lower) {
    return common.contains(lower);
  }

  boolean isGivenName(String lower) {
    return givenNames.contains(lower);
  }

  /** The country of a demonym as written: "Syrian", "South Korean". */
  Optional<Country> demonym(String word) {
    return Optional.ofNullable(demonyms.get(word));
  }

  /** The country of a demonym or of a country's name as written. */
  Optional<Country> countryOf(String words) {
    return demonym(words).or(() -> Optional.ofNullable(byName.get(words)));
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** Whether a state is told by that name: its capital, the seat of its government. */
  boolean standsForState(String folded) {
    return capitals.contains(folded) || is("metonym", folded);
  }

  /** Whether the folded name is that of some country's capital. */
  boolean isCapital(String folded) {
    return capitals.contains(folded);
  }

  /** Whether the folded name is the capital's of that country. */
  boolean isCapitalOf(String country, String folded) {
    Country known = countries.get(country);
    return known != null && NameKey.fold(known.capital()).equals(folded);
  }
}
