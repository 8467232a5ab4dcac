package attest.scheme;

import attest.model.Location;
import attest.model.Location.Relation;
import attest.model.Place;
import attest.resource.ResourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How exactly the words fix an event's place, in the codes of the field: UCDP GED codebook,
 * "where_prec" 1 to 7; ACLED codebook, "geo_precision" 1 to 3, which does not code what is known by
 * its country alone. It says nothing of doubt between places of one name.
 */
public enum PlacePrecision {
  /** A populated place or a facility, and the event in it. */
  EXACT(1, 1),
  /** Near such a place, or in a known direction or distance from it. */
  NEAR(2, 2),
  /** A second-order unit, no place in it. */
  DISTRICT(3, 2),
  /** A first-order unit alone. */
  PROVINCE(4, 3),
  /** Along a river, road or border, between two places, in a region without bounds. */
  LINE_OR_AREA(5, 3),
  /** The country alone. */
  COUNTRY(6, 0),
  /** On the sea. */
  SEA(7, 3);

  private static final Pattern LINES_AND_AREAS = names("line_or_area");
  private static final Pattern SEAS = names("sea");

  private final int ucdp;
  private final int acled;

  PlacePrecision(int ucdp, int acled) {
    this.ucdp = ucdp;
    this.acled = acled;
  }

  /** UCDP's where_prec. */
  public int ucdp() {
    return ucdp;
  }

  /** ACLED's geo_precision; empty = too vague to be coded. */
  public Optional<Integer> acled() {
    return acled == 0 ? Optional.empty() : Optional.of(acled);
  }

  /** The precision of a place as told; empty = neither it nor a unit around it is known. */
  public static Optional<PlacePrecision> of(Location told) {
    return told.place()
        .likeliest()
        .map(place -> of(place, told.relation()))
        .orElseGet(() -> told.holder().flatMap(PlacePrecision::within));
  }

  private static Optional<PlacePrecision> of(Place place, Relation relation) {
    if (relation == Relation.BETWEEN || relation == Relation.ALONG) {
      return Optional.of(LINE_OR_AREA);
    }
    boolean inside = relation == Relation.IN;
    return switch (place.kind()) {
      case TOWN, PART -> Optional.of(inside ? EXACT : NEAR);
      case FEATURE -> Optional.of(feature(place, inside));
      case DISTRICT -> Optional.of(DISTRICT);
      case PROVINCE -> Optional.of(PROVINCE);
      case COUNTRY -> Optional.of(country(relation));
      case CONTINENT_OR_REGION -> place.admin().country().map(code -> LINE_OR_AREA);
    };
  }

  private static PlacePrecision feature(Place place, boolean inside) {
    String name = place.name().toLowerCase(Locale.ROOT);
    if (SEAS.matcher(name).find()) {
      return SEA;
    }
    return LINES_AND_AREAS.matcher(name).find() ? LINE_OR_AREA : inside ? EXACT : NEAR;
  }

  /** "In the north of Mali" is a part of the country, "off Yemen" the sea before it. */
  private static PlacePrecision country(Relation relation) {
    return switch (relation) {
      case IN -> COUNTRY;
      case OUTSIDE -> SEA;
      default -> LINE_OR_AREA;
    };
  }

  /** An unknown name: what its known surroundings tell. A spot told by its distance is near. */
  private static Optional<PlacePrecision> within(Place holder) {
    return of(holder, Relation.IN).map(held -> held == EXACT ? NEAR : held);
  }

  private static Pattern names(String sort) {
    List<String> names =
        ResourceFile.rows(PlacePrecision.class, "features.tsv", 2).stream()
            .filter(row -> row.getFirst().equals(sort))
            .map(row -> row.get(1))
            .toList();
    return Pattern.compile("(?<![a-z])(?:" + String.join("|", names) + ")(?![a-z])");
  }
}
