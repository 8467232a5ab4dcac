package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well a candidate of one name lies beside candidates of the other names of its report: the
 * "Troy" near which there is also a "Lima" is the likelier one, though neither name alone tells
 * which. Points are kept by cells of a grid, so that a report of many names stays cheap.
 */
final class Coherence {
  private static final double NEAR_KM = 100;
  private static final double CELL_DEGREES = 1;
  private static final int MOST_CANDIDATES = 30;
  private static final double GAIN = 19;
  private static final double MOST = 3.5;

  private final Gazetteer gazetteer;
  private final Map<Long, List<Spot>> cells = new HashMap<>();

  /** A candidate's point with its share among the candidates of its name. */
  private record Spot(NameSense name, Place.Point point, double share) {}

  Coherence(Gazetteer gazetteer, Collection<NameSense> names) {
    this.gazetteer = gazetteer;
    names.stream().filter(name -> !name.isGuess()).forEach(this::add);
  }

  private void add(NameSense name) {
    double all = 0;
    for (NameSense.Scored scored : name.scored) {
      all += weight(name, scored);
    }
    for (NameSense.Scored scored : likeliest(name)) {
      Optional<Place.Point> point = pointOf(scored.place());
      if (point.isPresent()) {
        Spot spot = new Spot(name, point.get(), weight(name, scored) / all);
        cells.computeIfAbsent(cell(point.get(), 0, 0), key -> new ArrayList<>()).add(spot);
      }
    }
  }

  private static double weight(NameSense name, NameSense.Scored scored) {
    return Math.exp(scored.score() - name.scored.getFirst().score());
  }

  /** The point of a place that is no larger than a district. */
  private Optional<Place.Point> pointOf(int place) {
    return switch (gazetteer.kind(place)) {
      case COUNTRY, CONTINENT_OR_REGION, PROVINCE -> Optional.empty();
      case DISTRICT, TOWN, PART, FEATURE -> gazetteer.point(place);
    };
  }

  /**
   * What the other names of the report speak for each of a name's likeliest candidates; nothing
   * where the text itself says in what unit the name lies.
   */
  Map<Integer, Double> of(NameSense name) {
    if (!name.units.isEmpty() || !name.unitCountries.isEmpty()) {
      return Map.of();
    }
    Map<Integer, Double> beside = new HashMap<>();
    for (NameSense.Scored scored : likeliest(name)) {
      double support = support(name, scored.place());
      if (support > 0) {
        beside.put(scored.place(), support);
      }
    }
    return beside;
  }

  /** The candidates of a name, ranked by their scores and what speaks for them. */
  List<NameSense.Scored> ranked(NameSense name) {
    return name.scored.stream()
        .map(scored ->
            new NameSense.Scored(
                scored.place(), scored.score() + name.beside.getOrDefault(scored.place(), 0.0)))
        .sorted(Comparator.comparingDouble(NameSense.Scored::score).reversed())
        .toList();
  }

  private static List<NameSense.Scored> likeliest(NameSense name) {
    return name.scored.subList(0, Math.min(MOST_CANDIDATES, name.scored.size()));
  }

  private double support(NameSense name, int place) {
    Place.Kind kind = gazetteer.kind(place);
    boolean wide = kind == Place.Kind.COUNTRY || kind == Place.Kind.CONTINENT_OR_REGION;
    Optional<Place.Point> here = wide ? Optional.empty() : gazetteer.point(place);
    if (here.isEmpty()) {
      return 0;
    }
    Map<NameSense, Double> near = new HashMap<>();
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        for (Spot spot : cells.getOrDefault(cell(here.get(), north, east), List.of())) {
          boolean counts =
              !isAlike(spot.name(), name) && spot.point().kilometresTo(here.get()) < NEAR_KM;
          if (counts) {
            near.merge(spot.name(), spot.share(), Double::sum);
          }
        }
      }
    }
    double sum = near.values().stream().mapToDouble(share -> Math.log1p(GAIN * share)).sum();
    return Math.min(MOST, sum);
  }

  /** "Gwoza" says nothing of "Gwoza Kura" or of "Gwoza district". */
  private static boolean isAlike(NameSense one, NameSense other) {
    return one == other || one.folded.contains(other.folded) || other.folded.contains(one.folded);
  }

  private static long cell(Place.Point point, int north, int east) {
    long row = (long) Math.floor(point.latitude() / CELL_DEGREES) + north;
    long column = (long) Math.floor(point.longitude() / CELL_DEGREES) + east;
    return row * 1000 + column;
  }
}
