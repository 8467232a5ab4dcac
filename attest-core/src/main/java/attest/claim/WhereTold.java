package attest.claim;

import attest.model.Cited;
import attest.model.Found;
import attest.model.How;
import attest.model.Location;
import attest.model.Place;
import attest.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares the places that tellings give. */
final class WhereTold {
  private static final double NEAR_KILOMETRES = 30;
  private static final double FAR_KILOMETRES = 100;
  private static final double DISTRICT_KILOMETRES = 45;

  private WhereTold() {}

  /** The more exact of two places; the first where neither is, with both words for one place. */
  static Cited<Location> better(Optional<Cited<Location>> now, Cited<Location> more) {
    if (now.isEmpty()) {
      return more;
    }
    Cited<Location> one = now.get();
    if (same(one.value(), more.value())) {
      List<Span> at = CitedWords.joined(one.at(), more.at());
      boolean relates =
          one.value().relation() == Location.Relation.IN
              && more.value().relation() != Location.Relation.IN;
      double confidence =
          Math.min(0.95, Math.max(one.how().confidence(), more.how().confidence()) + 0.05);
      return new Cited<>(
          relates ? more.value() : one.value(), at, new How(one.how().rule(), confidence));
    }
    int gain = exactness(more.value()) - exactness(one.value());
    boolean inside =
        one.value().relation() != Location.Relation.IN
            && more.value().relation() == Location.Relation.IN;
    if (gain == 0 && isUnlistedIn(more.value(), one.value())) {
      return more.map(l -> l.inside(one.value().name(), one.value().place().likeliest()));
    }
    return gain > 0 || gain == 0 && inside ? within(more, one.value()) : within(one, more.value());
  }

  /** Whether the first is a place of no list that something happened in, the second a district. */
  private static boolean isUnlistedIn(Location place, Location district) {
    return place.relation() == Location.Relation.IN
        && place.known().isEmpty()
        && district.place().likeliest().filter(d -> d.kind() == Place.Kind.DISTRICT).isPresent();
  }

  static boolean same(Location one, Location other) {
    Optional<Place> a = one.place().likeliest();
    Optional<Place> b = other.place().likeliest();
    if (a.isPresent() && b.isPresent() && a.get().id().equals(b.get().id())) {
      return true;
    }
    return plain(one.name()).equals(plain(other.name()));
  }

  /** Names of one town are written with and without the article: "Al Deshaisha". */
  private static String plain(String name) {
    String small = name.toLowerCase(Locale.ROOT).replace('-', ' ').replace("\u2019", "'");
    for (String article :
        List.of("al ", "ad ", "as ", "el ", "the ", "ash ", "at ", "ar ", "an ")) {
      if (small.startsWith(article)) {
        return small.substring(article.length());
      }
    }
    return small;
  }

  private static int exactness(Location location) {
    return location.place().likeliest().map(place -> level(place.kind())).orElse(3);
  }

  private static int level(Place.Kind kind) {
    return switch (kind) {
      case CONTINENT_OR_REGION -> 0;
      case COUNTRY -> 1;
      case PROVINCE -> 2;
      case DISTRICT -> 3;
      case FEATURE -> 4;
      case TOWN -> 5;
      case PART -> 6;
    };
  }

  /** Whether the two cannot be one place; towns near each other may. */
  static boolean conflict(Optional<Cited<Location>> one, Optional<Cited<Location>> other) {
    if (one.isEmpty() || other.isEmpty() || same(one.get().value(), other.get().value())) {
      return false;
    }
    List<Place> ones = readings(one.get());
    List<Place> others = readings(other.get());
    if (ones.isEmpty() || others.isEmpty()) {
      return ones.isEmpty() && others.isEmpty();
    }
    return ones.stream().allMatch(a -> others.stream().allMatch(b -> conflict(a, b)));
  }

  private static List<Place> readings(Cited<Location> told) {
    return told.value().place().candidates().stream().map(Found.Candidate::value).toList();
  }

  /** The place with only those of its readings that fit the other: a town in the country told. */
  private static Cited<Location> within(Cited<Location> told, Location other) {
    List<Found.Candidate<Place>> fitting =
        told.value().place().candidates().stream()
            .filter(c ->
                other.place().candidates().stream().anyMatch(o -> !conflict(c.value(), o.value())))
            .toList();
    return only(told, fitting);
  }

  /** The place with only those of its readings that lie in one of the countries, if any does. */
  static Cited<Location> inCountries(Cited<Location> told, Set<String> countries) {
    return only(
        told,
        told.value().place().candidates().stream()
            .filter(c -> c.value().admin().country().filter(countries::contains).isPresent())
            .toList());
  }

  private static Cited<Location> only(Cited<Location> told, List<Found.Candidate<Place>> fitting) {
    boolean narrows =
        !fitting.isEmpty() && fitting.size() < told.value().place().candidates().size();
    if (!narrows) {
      return told;
    }
    Found<Place> place =
        fitting.size() == 1
            ? new Found.One<>(fitting.getFirst().value(), fitting.getFirst().score())
            : new Found.Several<>(fitting);
    return told.map(l -> l.withPlace(place));
  }

  /**
   * The place of the main news as the report's focus completes it: the focus where none is told or
   * only the country or province around it, and the town that a street or quarter lies in. Empty
   * where nothing is to be added.
   */
  static Optional<Cited<Location>> around(Optional<Cited<Location>> told, Cited<Location> focus) {
    Optional<Place> town = focus.value().place().likeliest();
    if (told.isEmpty() || town.isEmpty()) {
      return told.isEmpty() ? Optional.of(focus) : Optional.empty();
    }
    Location here = told.get().value();
    Optional<Place> place = here.place().likeliest();
    if (place.isPresent() && level(place.get().kind()) <= 2) {
      boolean inside = level(town.get().kind()) > 3 && !conflict(place.get(), town.get());
      return inside ? Optional.of(focus) : Optional.empty();
    }
    if (place.filter(p -> isUnitAround(p, town.get()) || liesIn(town.get(), p)).isPresent()) {
      return Optional.of(focus.map(l -> l.inside(here.name(), place)));
    }
    boolean part = place.map(p -> level(p.kind()) > 5 || level(p.kind()) == 4).orElse(true);
    boolean fits = place.map(p -> !conflict(p, town.get())).orElse(true);
    if (part && fits && here.holder().isEmpty() && level(town.get().kind()) >= 3) {
      return told.map(cited -> cited.map(l -> l.inside(focus.value().name(), town)));
    }
    return Optional.empty();
  }

  /** Whether the first is a district that the second, a town of another name, lies in. */
  private static boolean isUnitAround(Place unit, Place town) {
    return unit.kind() == Place.Kind.DISTRICT
        && town.kind() == Place.Kind.TOWN
        && !plain(unit.name()).startsWith(plain(town.name()))
        && unit.admin().country().equals(town.admin().country())
        && unit.admin().province().equals(town.admin().province())
        && town.admin().district().filter(unit.name()::equals).isPresent();
  }

  /**
   * Whether a town lies in a district: as the gazetteer has it, else as near as districts reach.
   */
  static boolean liesIn(Place town, Place district) {
    boolean kinds = town.kind() == Place.Kind.TOWN && district.kind() == Place.Kind.DISTRICT;
    boolean sameProvince =
        town.admin().country().equals(district.admin().country())
            && town.admin().province().equals(district.admin().province());
    if (!kinds || !sameProvince) {
      return false;
    }
    Optional<String> listed = town.admin().district();
    return listed.isPresent()
        ? listed.get().equals(district.name())
        : town.point().isPresent()
            && district.point().isPresent()
            && town.point().get().kilometresTo(district.point().get()) < DISTRICT_KILOMETRES;
  }

  /** Whether the two lie in other countries or further apart than one happening reaches. */
  static boolean farApart(Optional<Cited<Location>> one, Optional<Cited<Location>> other) {
    if (!conflict(one, other)) {
      return false;
    }
    Optional<Place> a = one.flatMap(c -> c.value().place().likeliest());
    Optional<Place> b = other.flatMap(c -> c.value().place().likeliest());
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean countries = differ(a.get().admin().country(), b.get().admin().country());
    boolean far =
        a.get().point().isPresent()
            && b.get().point().isPresent()
            && a.get().point().get().kilometresTo(b.get().point().get()) > FAR_KILOMETRES;
    return countries || far;
  }

  private static boolean conflict(Place a, Place b) {
    if (differ(a.admin().country(), b.admin().country())) {
      return true;
    }
    int levelA = level(a.kind());
    int levelB = level(b.kind());
    if (levelA < 2 || levelB < 2) {
      return false;
    }
    boolean near =
        a.point().isPresent()
            && b.point().isPresent()
            && a.point().get().kilometresTo(b.point().get()) < NEAR_KILOMETRES;
    if (near || liesIn(a, b) || liesIn(b, a)) {
      return false;
    }
    if (levelA == 2 || levelB == 2) {
      return differ(a.admin().province(), b.admin().province());
    }
    return true;
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  static boolean agree(Optional<Cited<Location>> one, Optional<Cited<Location>> other) {
    return one.isPresent() && other.isPresent() && same(one.get().value(), other.get().value());
  }

  static boolean isExact(Cited<Location> place) {
    return exactness(place.value()) >= 3;
  }
}
