package attest.claim;

import attest.model.Cited;
import attest.model.Found;
import attest.model.Location;
import attest.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * A name of several small places, none of them near the town that the report tells of, most likely
 * is a part of that town which no list has: "in Pleasant Grove, Dallas police said".
 */
final class Namesakes {
  private static final double SURE = 0.5;
  private static final double REACH_KILOMETRES = 100;
  private static final long KNOWN_TOWN = 60_000;

  private Namesakes() {}

  /**
   * The told place as the town around it settles it; the same where it settles nothing. A name
   * without namesakes is doubted only where that town's own police take part.
   */
  static Cited<Location> settled(Cited<Location> told, Focus.Town focus) {
    Optional<Place> town = focus.place().value().place().likeliest();
    if (town.isEmpty() || town.get().point().isEmpty() || focus.place().how().confidence() < SURE) {
      return told;
    }
    Location here = told.value();
    boolean doubtful =
        (focus.served() || here.place() instanceof Found.Several)
            && here.within().isEmpty()
            && here.place().likeliest().filter(Namesakes::isSmall).isPresent();
    if (!doubtful || isNear(here.place().likeliest().get(), town.get())) {
      return told;
    }
    List<Found.Candidate<Place>> near =
        here.place().candidates().stream().filter(c -> isNear(c.value(), town.get())).toList();
    Found<Place> settled =
        switch (near.size()) {
          case 0 -> new Found.None<>("its namesakes lie far from " + town.get().name());
          case 1 -> new Found.One<>(near.getFirst().value(), near.getFirst().score());
          default -> new Found.Several<>(near);
        };
    return told.map(l -> l.withPlace(settled));
  }

  private static boolean isSmall(Place place) {
    return switch (place.kind()) {
      case TOWN, PART, FEATURE, DISTRICT -> place.population() < KNOWN_TOWN;
      case PROVINCE, COUNTRY, CONTINENT_OR_REGION -> false;
    };
  }

  private static boolean isNear(Place place, Place town) {
    return place
        .point()
        .filter(at -> at.kilometresTo(town.point().orElseThrow()) < REACH_KILOMETRES)
        .isPresent();
  }
}
