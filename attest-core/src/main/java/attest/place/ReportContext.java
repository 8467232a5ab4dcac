package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the whole report says of where it plays: countries and provinces by weight, and the points
 * of the places that are settled so far. A name never supports itself: what it told is left out
 * when it asks.
 */
final class ReportContext {
  /** Told by a demonym or a country's own name, so by no name that is still to be settled. */
  static final String NO_NAME = "";

  private static final double DOUBT = 0.5;
  private static final double REACH_KM = 120;
  private static final double FAR_KM = 350;
  private static final double TOWN_KM = 50;
  private static final double SETTLED = 0.9;
  private static final double LEAST_TOLD = 0.1;

  private final Tally countries = new Tally();
  private final Tally provinces = new Tally();
  private final List<Anchor> anchors = new ArrayList<>();
  private Optional<OutletHome> home = Optional.empty();

  private record Anchor(String name, Place.Point point, double weight) {}

  void home(OutletHome known) {
    home = Optional.of(known);
  }

  void country(String name, String code, double weight) {
    if (!code.isEmpty()) {
      countries.add(name, code, weight);
    }
  }

  void province(String name, String country, String province, double weight) {
    if (!province.isEmpty()) {
      provinces.add(name, key(country, province), weight);
    }
  }

  void anchor(String name, Place.Point point, double weight) {
    anchors.add(new Anchor(name, point, weight));
  }

  /** The country's share of all that others tell of countries, 0 to 1. */
  double countryShare(String name, String code) {
    return countries.share(name, code);
  }

  /**
   * The greatest share that a country has of all that others tell of countries; what names of towns
   * tell counts half, for they have namesakes themselves.
   */
  double greatestCountryShare(String name) {
    return Math.max(countries.greatestShareOf(NO_NAME), countries.greatestShare(name) / 2);
  }

  double provinceShare(String name, String country, String province) {
    return province.isEmpty() ? 0 : provinces.share(name, key(country, province));
  }

  private static String key(String country, String province) {
    return country + "." + province;
  }

  /**
   * Whether a place lies far from the home of the outlet, in a province that no other name tells.
   */
  boolean isFarFromHome(String name, String country, String province, Optional<Place.Point> point) {
    return home.filter(outlet -> outlet.isFar(country, province, point)).isPresent()
        && provinceShare(name, country, province) < LEAST_TOLD;
  }

  /** Whether other names are settled to a point. */
  boolean hasAnchors(String name) {
    return anchors.stream().anyMatch(anchor -> !anchor.name().equals(name));
  }

  /** Whether other names surely tell where the report plays. */
  boolean isSettled(String name) {
    return anchors.stream()
            .filter(anchor -> !anchor.name().equals(name))
            .mapToDouble(Anchor::weight)
            .sum()
        >= SETTLED;
  }

  /** Whether all settled places of other names lie further away than a province reaches. */
  boolean isFar(String name, Place.Point point) {
    return anchors.stream()
        .filter(anchor -> !anchor.name().equals(name))
        .allMatch(anchor -> anchor.point().kilometresTo(point) > FAR_KM);
  }

  /** Whether a settled place of another name lies no further away than a town's parts do. */
  boolean isNear(String name, Place.Point point) {
    return anchors.stream()
        .filter(anchor -> !anchor.name().equals(name))
        .anyMatch(anchor -> anchor.point().kilometresTo(point) < TOWN_KM);
  }

  /** 0 to about 1: how close the settled places of other names lie. */
  double closeness(String name, Place.Point point) {
    double sum = 0;
    double all = DOUBT;
    for (Anchor anchor : anchors) {
      if (!anchor.name().equals(name)) {
        sum += anchor.weight() * Math.exp(-anchor.point().kilometresTo(point) / REACH_KM);
        all += anchor.weight();
      }
    }
    return sum / all;
  }

  /** Weights by key, with what each name gave. */
  private static final class Tally {
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Map<String, Double>> given = new HashMap<>();
    private double sum;

    void add(String name, String key, double weight) {
      weights.merge(key, weight, Double::sum);
      sum += weight;
      given.computeIfAbsent(name, n -> new HashMap<>()).merge(key, weight, Double::sum);
    }

    double greatestShareOf(String name) {
      Map<String, Double> told = given.getOrDefault(name, Map.of());
      double all = DOUBT;
      double most = 0;
      for (double weight : told.values()) {
        all += weight;
        most = Math.max(most, weight);
      }
      return most / all;
    }

    double greatestShare(String name) {
      return weights.keySet().stream().mapToDouble(key -> share(name, key)).max().orElse(0);
    }

    double share(String name, String key) {
      double weight = weights.getOrDefault(key, 0.0);
      if (weight == 0) {
        return 0;
      }
      double all = sum;
      if (!name.equals(NO_NAME)) {
        Map<String, Double> own = given.getOrDefault(name, Map.of());
        weight -= own.getOrDefault(key, 0.0);
        for (double part : own.values()) {
          all -= part;
        }
      }
      return weight / (all + DOUBT);
    }
  }
}
