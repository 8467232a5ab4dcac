package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out of an answer what a layer above tells anew: the same number of the same source, or a
 * namesake of the same kind at the same spot.
 */
final class Repeats {
  private static final double SAME_SPOT_KM = 3;

  /** No two points of one spot lie further apart from south to north. */
  private static final double SAME_SPOT_DEGREES = 0.03;

  private final Gazetteer gazetteer;

  Repeats(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Each name once, and each place once among all names. */
  List<Gazetteer.Hit> without(List<Gazetteer.Hit> hits) {
    List<Integer> all = new ArrayList<>();
    hits.forEach(hit -> all.addAll(hit.places()));
    Map<String, Gazetteer.Hit> byName = new LinkedHashMap<>();
    for (Gazetteer.Hit hit : hits) {
      List<Integer> kept = hit.places().stream().filter(place -> !isRepeated(place, all)).toList();
      if (!kept.isEmpty()) {
        byName.merge(hit.name(), new Gazetteer.Hit(hit.name(), hit.likeness(), kept), this::joined);
      }
    }
    return new ArrayList<>(byName.values());
  }

  private Gazetteer.Hit joined(Gazetteer.Hit one, Gazetteer.Hit other) {
    List<Integer> places = new ArrayList<>(one.places());
    places.addAll(other.places());
    places.sort(Comparator.comparingLong(gazetteer::population).reversed());
    return new Gazetteer.Hit(one.name(), one.likeness(), places);
  }

  private boolean isRepeated(int place, List<Integer> all) {
    for (int over : all) {
      boolean told = gazetteer.isSameEntry(place, over) || isSameSpot(place, over);
      if (gazetteer.isOver(place, over) && told) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameSpot(int place, int over) {
    if (!isLikeKind(gazetteer.kind(place), gazetteer.kind(over))) {
      return false;
    }
    Optional<Place.Point> here = gazetteer.point(place);
    Optional<Place.Point> there = gazetteer.point(over);
    return here.isPresent()
        && there.isPresent()
        && Math.abs(here.get().latitude() - there.get().latitude()) < SAME_SPOT_DEGREES
        && here.get().kilometresTo(there.get()) < SAME_SPOT_KM;
  }

  private static boolean isLikeKind(Place.Kind one, Place.Kind other) {
    return one == other || isSettled(one) && isSettled(other);
  }

  private static boolean isSettled(Place.Kind kind) {
    return kind == Place.Kind.TOWN || kind == Place.Kind.PART;
  }
}
