package attest.place;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Found;
import attest.model.How;
import attest.model.Location;
import attest.model.Mention;
import attest.model.Place;
import attest.model.Span;
import attest.model.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Claims of local reports that name no town, or only a street or quarter of one: the outlet's
 * readers know which. Such a place is inferred; it rests on the words for the happening and says so
 * by its rule and low confidence.
 */
final class UntoldTowns {
  private static final String RULE = "place.outlet-home";
  private static final double CONFIDENCE = 0.4;
  private static final double COUNTRY_CONFIDENCE = 0.25;
  private static final double PART_KM = 40;

  private final OutletHome home;
  private final Set<Span> courts;
  private final boolean townNamed;
  private final boolean townTold;

  /**
   * For the claims of one report.
   *
   * @param courts where the report names a county as part of its court or office
   */
  UntoldTowns(OutletHome home, List<Mention> mentions, Set<Span> courts) {
    this.home = home;
    this.courts = courts;
    this.townNamed = names(mentions, Place.Kind.TOWN);
    this.townTold = townNamed || names(mentions, Place.Kind.DISTRICT);
  }

  private static boolean names(List<Mention> mentions, Place.Kind kind) {
    return mentions.stream()
        .anyMatch(mention ->
            switch (mention) {
              case Mention.OfPlace place -> is(kind, place.location());
              case Mention.OfScene scene -> is(kind, scene.location());
              case Mention.OfTime time -> false;
              case Mention.OfActor actor -> false;
            });
  }

  private static boolean is(Place.Kind kind, Location location) {
    return location.place().likeliest().filter(place -> place.kind() == kind).isPresent();
  }

  /** The claims, each as {@link #complete(Claim, Claim)} has it. */
  List<Claim> complete(List<Claim> claims, List<Claim> told) {
    return IntStream.range(0, claims.size())
        .mapToObj(at -> complete(claims.get(at), told.get(at)))
        .toList();
  }

  /**
   * The claim in the outlet's town, or its country, where the report leaves it untold.
   *
   * @param claim as the report tells it
   * @param told the same claim with the country that the rest of the report tells
   */
  private Claim complete(Claim claim, Claim told) {
    if (claim.standing().discourse() == Standing.Discourse.RELATED) {
      return told;
    }
    if (claim.place().isEmpty()) {
      boolean untold =
          told.place()
              .map(place -> home.town().isPresent() && isHomeCountry(place.value()))
              .orElse(true);
      return untold && !townTold ? claim.withPlace(inferred(claim)) : told;
    }
    Cited<Location> written = claim.place().get();
    return home.town()
        .flatMap(town -> narrowed(claim, written, town))
        .orElseGet(() -> isAnywhere(told) ? claim.withPlace(held(written)) : told);
  }

  /** The claim in the outlet's town, where its place is a part of it or the county around it. */
  private Optional<Claim> narrowed(Claim claim, Cited<Location> written, Place town) {
    if (isPartOf(written.value(), town)) {
      return Optional.of(
          claim.withPlace(written.map(l -> l.inside(town.name(), Optional.of(town)))));
    }
    return !townNamed && isCountyOf(written, town)
        ? Optional.of(claim.withPlace(inferred(claim)))
        : Optional.empty();
  }

  /** Whether all that tells the place is a court or office of the county that the town lies in. */
  private boolean isCountyOf(Cited<Location> written, Place town) {
    return written
            .value()
            .place()
            .likeliest()
            .filter(place -> isHomeDistrict(place, town))
            .isPresent()
        && written.at().stream().allMatch(courts::contains);
  }

  private static boolean isHomeDistrict(Place place, Place town) {
    return place.kind() == Place.Kind.DISTRICT
        && place.admin().province().equals(town.admin().province())
        && town.admin().district().filter(place.name()::equals).isPresent();
  }

  private static boolean isAnywhere(Claim claim) {
    return claim.place().flatMap(place -> place.value().known()).isEmpty();
  }

  /** A place of no list that nothing else in the report puts into a country. */
  private Cited<Location> held(Cited<Location> written) {
    How how = new How(RULE, Math.min(COUNTRY_CONFIDENCE, written.how().confidence()));
    return new Cited<>(written.value().heldBy(home.country().place()), written.at(), how);
  }

  private boolean isHomeCountry(Location location) {
    return location
        .place()
        .likeliest()
        .filter(place -> place.kind() == Place.Kind.COUNTRY)
        .flatMap(place -> place.admin().country())
        .filter(home.country().code()::equals)
        .isPresent();
  }

  /** A place of no list, or a quarter near the town's middle, that nothing else holds. */
  private boolean isPartOf(Location location, Place town) {
    boolean free = location.holder().isEmpty() && location.within().isEmpty();
    boolean ofCounty = location.holder().filter(unit -> isHomeDistrict(unit, town)).isPresent();
    if (!free && !(ofCounty && !townNamed)) {
      return false;
    }
    Optional<Place> known = location.place().likeliest();
    if (known.isEmpty()) {
      return ofCounty || !townTold;
    }
    Place.Kind kind = known.get().kind();
    boolean near =
        known
            .flatMap(Place::point)
            .flatMap(here -> town.point().map(here::kilometresTo))
            .filter(apart -> apart < PART_KM)
            .isPresent();
    return near && (kind == Place.Kind.PART || kind == Place.Kind.FEATURE) && !townTold;
  }

  private Cited<Location> inferred(Claim claim) {
    Place place = home.town().orElseGet(home.country()::place);
    double confidence = home.town().isPresent() ? CONFIDENCE : COUNTRY_CONFIDENCE;
    Location location =
        new Location(
            place.name(),
            new Found.One<>(place, confidence),
            Location.Relation.IN,
            Optional.empty(),
            Optional.empty());
    return new Cited<>(location, claim.type().at(), new How(RULE, confidence));
  }
}
