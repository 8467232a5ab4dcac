package attest.place;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Found;
import attest.model.How;
import attest.model.Location;
import attest.model.Mention;
import attest.model.Place;
import attest.model.Standing;
import java.util.List;
import java.util.Optional;
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
  private final boolean townTold;

  UntoldTowns(OutletHome home, List<Mention> mentions) {
    this.home = home;
    this.townTold = mentions.stream().anyMatch(UntoldTowns::namesTown);
  }

  private static boolean namesTown(Mention mention) {
    return switch (mention) {
      case Mention.OfPlace place -> isTown(place.location());
      case Mention.OfScene scene -> isTown(scene.location());
      case Mention.OfTime time -> false;
      case Mention.OfActor actor -> false;
    };
  }

  private static boolean isTown(Location location) {
    return location
        .place()
        .likeliest()
        .map(Place::kind)
        .filter(kind -> kind == Place.Kind.TOWN || kind == Place.Kind.DISTRICT)
        .isPresent();
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
      boolean untold = told.place().map(place -> isHomeCountry(place.value())).orElse(true);
      return townTold || !untold ? told : claim.withPlace(inferred(claim));
    }
    Cited<Location> written = claim.place().get();
    return home.town()
        .filter(town -> isPartOf(written.value(), town))
        .map(town -> claim.withPlace(written.map(l -> l.inside(town.name(), Optional.of(town)))))
        .orElse(told);
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
    if (location.holder().isPresent() || location.within().isPresent()) {
      return false;
    }
    Optional<Place> known = location.place().likeliest();
    if (known.isEmpty()) {
      return !townTold;
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
