package attest.place;

import attest.model.Found;
import attest.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles which place each name of a report stands for. One name has one sense in a report.
 * Candidates are weighed by likeness of the name, how well known they are, the noun beside the
 * name, the unit that the text names, the countries and provinces of the rest of the report and, in
 * a second round, the distance to the places settled in the first.
 */
final class Resolver {
  private static final int MOST_CANDIDATES = 400;
  private static final int MOST_ANSWERS = 5;
  private static final double ONE = 0.6;
  private static final double LEAST_SHARE = 0.08;

  /** A name that is only like the gazetteer's must lie in a country that the report tells of. */
  private static final double LEAST_COUNTRY_SHARE = 0.15;

  private static final String UNIT = " (unit)";
  private static final long LEAST_SEAT = 20_000;
  private static final double NEARLY_SAME = 0.92;
  private static final long KNOWN_CITY = 100_000;

  private static final double RIVAL_PROVINCE = 4;
  private static final double SAME_SPOT_KM = 20;

  /** Lands that write in Latin letters, so that names there are spelled in one way. */
  private static final Set<String> LATIN_LANDS =
      Set.of(
          "US", "CA", "GB", "IE", "AU", "NZ", "FR", "DE", "ES", "PT", "IT", "NL", "BE", "AT", "CH",
          "DK", "SE", "NO", "FI", "IS", "PL", "CZ", "SK", "HU", "MX", "BR", "AR", "CO", "PE", "CL",
          "PR", "CU", "GT", "HN", "SV", "NI", "CR", "PA", "EC", "BO", "PY", "UY", "VE", "DO", "JM");

  private final Gazetteer gazetteer;

  private final PlaceWords words;

  Resolver(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** All mentions of one name. */
  private static final class Name {
    final String folded;
    final List<Stretch> stretches = new ArrayList<>();
    final Map<Integer, Double> likeness = new LinkedHashMap<>();

    /** Towns that are called so by an old or foreign name only. */
    final Set<Integer> byOtherName = new HashSet<>();

    /** Countries that have a town of some size of that name. */
    final Set<String> townCountries = new HashSet<>();

    final Set<Name> units = new LinkedHashSet<>();
    final Set<Name> weakUnits = new LinkedHashSet<>();
    final Set<String> unitCountries = new LinkedHashSet<>();
    List<Scored> scored = List.of();

    Name(String folded) {
      this.folded = folded;
    }

    /** Whether the gazetteer has only names that are like it. */
    boolean isGuess() {
      return likeness.values().stream().noneMatch(like -> like >= Likeness.SAME_BUT_ARTICLE);
    }

    boolean dateline() {
      return stretches.stream().anyMatch(s -> s.use() == PlaceUse.DATELINE);
    }
  }

  private record Scored(int place, double score) {}

  /** The answer for each stretch; demonyms are answered with their country. */
  Map<Stretch, Found<Place>> resolve(List<Stretch> stretches, Map<Stretch, Containment.In> units) {
    Map<String, Name> names = names(stretches, units);
    ReportContext first = new ReportContext();
    told(stretches, first);
    names.values().forEach(name -> dominant(name, first));
    names.values().forEach(name -> name.scored = scored(name, first));
    ReportContext second = new ReportContext();
    told(stretches, second);
    names.values().forEach(name -> settled(name, second));
    for (Name name : names.values()) {
      name.scored = scored(name, second);
    }
    Map<Stretch, Found<Place>> answers = new LinkedHashMap<>();
    for (Name name : names.values()) {
      Found<Place> found = found(name);
      name.stretches.forEach(stretch -> answers.put(stretch, found));
    }
    return answers;
  }

  private Map<String, Name> names(List<Stretch> stretches, Map<Stretch, Containment.In> units) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (Stretch stretch : stretches) {
      if (stretch.use() == PlaceUse.DEMONYM) {
        continue;
      }
      Name name = names.computeIfAbsent(keyOf(stretch), Name::new);
      name.stretches.add(stretch);
      for (Gazetteer.Hit hit : stretch.hits()) {
        for (int place : hit.places()) {
          if (name.likeness.size() < MOST_CANDIDATES) {
            name.likeness.merge(place, hit.likeness(), Math::max);
            if (isTown(place)) {
              name.townCountries.add(gazetteer.countryOf(place));
            }
            if (isOtherName(hit.name(), place)) {
              name.byOtherName.add(place);
            }
          }
        }
      }
    }
    units.forEach((inner, in) -> {
      Name name = names.get(keyOf(inner));
      if (name == null) {
        return;
      }
      if (in.unit().use() == PlaceUse.DEMONYM) {
        in.unit().demonym().ifPresent(country -> name.unitCountries.add(country.code()));
      } else {
        Name unit = names.get(keyOf(in.unit()));
        if (unit != null && unit != name) {
          (in.strong() ? name.units : name.weakUnits).add(unit);
        }
      }
    });
    return names;
  }

  private boolean isTown(int place) {
    return gazetteer.kind(place) == Place.Kind.TOWN && gazetteer.population(place) >= LEAST_SEAT;
  }

  private boolean isOtherName(String name, int place) {
    if (gazetteer.kind(place) != Place.Kind.TOWN) {
      return false;
    }
    String usual = gazetteer.nameOf(place);
    return !usual.equals(name) && !NameKey.of(usual).skeleton().equals(NameKey.of(name).skeleton());
  }

  /** One sense per name; "Idlib" and "Idlib province" are two names. */
  private static String keyOf(Stretch stretch) {
    String kind =
        stretch
            .noun()
            .filter(k -> k == Place.Kind.PROVINCE || k == Place.Kind.DISTRICT)
            .map(k -> UNIT)
            .orElse("");
    return stretch.key().folded() + kind;
  }

  /** Demonyms and names that can only be a country. */
  private void told(List<Stretch> stretches, ReportContext context) {
    for (Stretch stretch : stretches) {
      stretch
          .demonym()
          .ifPresent(country -> context.country(ReportContext.NO_NAME, country.code(), 1));
      countryNamed(stretch).ifPresent(code -> context.country(ReportContext.NO_NAME, code, 1));
    }
  }

  /** The country that a name can only mean; "Georgia" and "Lebanon" in datelines are left open. */
  private Optional<String> countryNamed(Stretch stretch) {
    String country = "";
    for (Gazetteer.Hit hit : stretch.hits()) {
      for (int place : hit.places()) {
        boolean rival =
            gazetteer.kind(place) == Place.Kind.PROVINCE
                && Prominence.of(gazetteer, place) > RIVAL_PROVINCE;
        if (rival) {
          return Optional.empty();
        }
        if (gazetteer.kind(place) == Place.Kind.COUNTRY) {
          country = gazetteer.countryOf(place);
        }
      }
    }
    boolean told = !country.isEmpty() && stretch.use() != PlaceUse.DATELINE;
    return told ? Optional.of(country) : Optional.empty();
  }

  /** First round: provinces and cities whose best candidate stands far above the next. */
  private void dominant(Name name, ReportContext context) {
    int best = -1;
    double top = -10;
    double next = -10;
    for (int place : name.likeness.keySet()) {
      double prominence = Prominence.of(gazetteer, place);
      boolean sameSpot = best >= 0 && near(place, best);
      if (prominence > top) {
        next = sameSpot ? next : top;
        top = prominence;
        best = place;
      } else if (!sameSpot && prominence > next) {
        next = prominence;
      }
    }
    boolean clear = best >= 0 && !name.isGuess() && top >= 2 && top - next > 1;
    if (clear && gazetteer.kind(best) != Place.Kind.COUNTRY) {
      double weight = (top - next > 2 ? 0.8 : 0.4) * (name.dateline() ? 2 : 1);
      context.country(name.folded, gazetteer.countryOf(best), weight);
      context.province(name.folded, gazetteer.countryOf(best), provinceOf(best), weight);
    }
  }

  private String provinceOf(int place) {
    return gazetteer.kind(place) == Place.Kind.PROVINCE
        ? gazetteer.place(place).name()
        : gazetteer.provinceOf(place);
  }

  private boolean near(int place, int other) {
    Optional<Place.Point> here = gazetteer.point(place);
    Optional<Place.Point> there = gazetteer.point(other);
    return here.isPresent()
        && there.isPresent()
        && here.get().kilometresTo(there.get()) < SAME_SPOT_KM;
  }

  /** Second round: what the first round made of the other names. */
  private void settled(Name name, ReportContext context) {
    if (name.scored.isEmpty() || name.isGuess()) {
      return;
    }
    Scored best = name.scored.getFirst();
    double share = share(name.scored, best);
    Place.Kind kind = gazetteer.kind(best.place());
    if (kind == Place.Kind.COUNTRY || share < 0.4) {
      return;
    }
    double weight =
        share * Math.min(2, Math.sqrt(name.stretches.size())) * (name.dateline() ? 1.5 : 1);
    context.country(name.folded, gazetteer.countryOf(best.place()), 0.7 * weight);
    context.province(
        name.folded, gazetteer.countryOf(best.place()), provinceOf(best.place()), weight);
    boolean exact = kind != Place.Kind.CONTINENT_OR_REGION && kind != Place.Kind.PROVINCE;
    if (exact) {
      gazetteer.point(best.place()).ifPresent(point -> context.anchor(name.folded, point, weight));
    }
  }

  private List<Scored> scored(Name name, ReportContext context) {
    List<Scored> scored = new ArrayList<>();
    name.likeness.forEach((place, likeness) -> {
      boolean guess = likeness < Likeness.SAME_BUT_ARTICLE;
      boolean spelled = guess && LATIN_LANDS.contains(gazetteer.countryOf(place));
      boolean unlikely =
          guess
              && context.countryShare(name.folded, gazetteer.countryOf(place)) < LEAST_COUNTRY_SHARE
              && !(likeness >= NEARLY_SAME && gazetteer.population(place) >= KNOWN_CITY);
      if (!unlikely && !spelled) {
        scored.add(new Scored(place, score(name, place, likeness, context)));
      }
    });
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return merged(scored);
  }

  /** Entries for one spot (a town and its district, two lists of one place) count once. */
  private List<Scored> merged(List<Scored> sorted) {
    List<Scored> kept = new ArrayList<>();
    for (Scored candidate : sorted) {
      boolean same = false;
      for (int i = 0; i < kept.size() && i < 8 && !same; i++) {
        same = near(candidate.place(), kept.get(i).place());
      }
      if (!same) {
        kept.add(candidate);
      }
      if (kept.size() == 40) {
        break;
      }
    }
    return kept;
  }

  private double score(Name name, int place, double likeness, ReportContext context) {
    double score = Prominence.of(gazetteer, place) - 12 * (1 - likeness);
    boolean fileCountry = name.dateline() && gazetteer.kind(place) == Place.Kind.COUNTRY;
    score -= fileCountry ? 3 : 0;
    String country = gazetteer.countryOf(place);
    score += 4.5 * context.countryShare(name.folded, country);
    score += 3.0 * context.provinceShare(name.folded, country, provinceOf(place));
    score += isSeatOfState(name, place, country) ? 1.5 : 0;
    score -= name.byOtherName.contains(place) ? 1 : 0;
    score -= isNamedAfterTown(name, place) ? 2 : 0;
    score += nounAgreement(name, place);
    score += unitAgreement(name, place);
    Optional<Place.Point> point = gazetteer.point(place);
    if (point.isPresent()) {
      score += 2.5 * context.closeness(name.folded, point.get());
    } else {
      score -= 1;
    }
    return score;
  }

  /** A province or district named after its own town, where no noun says that it is meant. */
  private boolean isNamedAfterTown(Name name, int place) {
    Place.Kind kind = gazetteer.kind(place);
    boolean unit = kind == Place.Kind.PROVINCE || kind == Place.Kind.DISTRICT;
    if (!unit || name.folded.endsWith(UNIT)) {
      return false;
    }
    return name.townCountries.contains(gazetteer.countryOf(place));
  }

  private boolean isSeatOfState(Name name, int place, String country) {
    return isTown(place) && words.isCapitalOf(country, name.folded);
  }

  private double nounAgreement(Name name, int place) {
    Place.Kind kind = gazetteer.kind(place);
    double best = 0;
    for (Stretch stretch : name.stretches) {
      if (stretch.noun().isPresent()) {
        best = agreement(stretch.noun().get(), kind);
        break;
      }
    }
    return best;
  }

  private static double agreement(Place.Kind noun, Place.Kind kind) {
    if (noun == kind) {
      return 2;
    }
    return switch (noun) {
      case TOWN -> kind == Place.Kind.PART ? 0.5 : -3;
      case PROVINCE, DISTRICT ->
          kind == Place.Kind.PROVINCE || kind == Place.Kind.DISTRICT
              ? 1.5
              : kind == Place.Kind.CONTINENT_OR_REGION || kind == Place.Kind.PART ? 0.5 : -1;
      case PART -> kind == Place.Kind.TOWN ? 0 : -1;
      case FEATURE, CONTINENT_OR_REGION, COUNTRY -> 0;
    };
  }

  /** Whether the place lies in the units that the text itself names. */
  private double unitAgreement(Name name, int place) {
    double score = 0;
    String country = gazetteer.countryOf(place);
    if (!name.unitCountries.isEmpty()) {
      score += name.unitCountries.contains(country) ? 3 : -4;
    }
    for (Name unit : name.units) {
      score += liesIn(place, unit) ? 5 : unit.likeness.isEmpty() ? 0 : -3;
    }
    for (Name unit : name.weakUnits) {
      score += liesIn(place, unit) ? 5 : 0;
    }
    return score;
  }

  private boolean liesIn(int place, Name unit) {
    for (int larger : unit.likeness.keySet()) {
      if (larger != place && contains(larger, place)) {
        return true;
      }
    }
    return false;
  }

  private boolean contains(int larger, int place) {
    if (!gazetteer.countryOf(larger).equals(gazetteer.countryOf(place))) {
      return false;
    }
    return switch (gazetteer.kind(larger)) {
      case COUNTRY -> true;
      case PROVINCE ->
          gazetteer.kind(place) != Place.Kind.COUNTRY
              && gazetteer.kind(place) != Place.Kind.PROVINCE
              && (NameKey.of(gazetteer.provinceOf(place))
                      .skeleton()
                      .equals(NameKey.of(gazetteer.place(larger).name()).skeleton())
                  || closerThan(place, larger, 60));
      case DISTRICT -> gazetteer.kind(place) == Place.Kind.TOWN && closerThan(place, larger, 50);
      case TOWN -> gazetteer.kind(place) == Place.Kind.PART && closerThan(place, larger, 30);
      case CONTINENT_OR_REGION, PART, FEATURE -> closerThan(place, larger, 100);
    };
  }

  private boolean closerThan(int place, int other, double kilometres) {
    Optional<Place.Point> here = gazetteer.point(place);
    Optional<Place.Point> there = gazetteer.point(other);
    return here.isPresent()
        && there.isPresent()
        && here.get().kilometresTo(there.get()) < kilometres;
  }

  private static double share(List<Scored> scored, Scored one) {
    double sum = 0;
    for (Scored other : scored) {
      sum += Math.exp(other.score() - one.score());
    }
    return 1 / sum;
  }

  private Found<Place> found(Name name) {
    if (name.scored.isEmpty()) {
      return new Found.None<>("no place of that name in the gazetteer");
    }
    boolean excluded =
        !name.unitCountries.isEmpty()
            && name.scored.stream()
                .noneMatch(s -> name.unitCountries.contains(gazetteer.countryOf(s.place())));
    if (excluded) {
      return new Found.None<>(
          "the gazetteer has that name only outside of " + String.join(", ", name.unitCountries));
    }
    Scored best = name.scored.getFirst();
    double share = share(name.scored, best);
    if (share >= ONE || name.scored.size() == 1) {
      return new Found.One<>(gazetteer.place(best.place()), rounded(share));
    }
    List<Found.Candidate<Place>> candidates = new ArrayList<>();
    for (Scored scored : name.scored) {
      double part = share(name.scored, scored);
      boolean counts = candidates.size() < 2 || part >= LEAST_SHARE;
      if (counts && candidates.size() < MOST_ANSWERS) {
        candidates.add(new Found.Candidate<>(gazetteer.place(scored.place()), rounded(part)));
      }
    }
    return new Found.Several<>(candidates);
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
