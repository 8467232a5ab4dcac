package attest.place;

import attest.model.Found;
import attest.model.Place;
import attest.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final double NEARLY_SAME = 0.92;
  private static final long KNOWN_CITY = 100_000;
  private static final double RIVAL_PROVINCE = 4;
  private static final long NAMESAKE_TOWN = 8_000;
  private static final double NAMESAKE = 0.4;

  /** Lands that write in Latin letters, so that names there are spelled in one way. */
  private static final Set<String> LATIN_LANDS =
      Set.of(
          "US", "CA", "GB", "IE", "AU", "NZ", "FR", "DE", "ES", "PT", "IT", "NL", "BE", "AT", "CH",
          "DK", "SE", "NO", "FI", "IS", "PL", "CZ", "SK", "HU", "MX", "BR", "AR", "CO", "PE", "CL",
          "PR", "CU", "GT", "HN", "SV", "NI", "CR", "PA", "EC", "BO", "PY", "UY", "VE", "DO", "JM");

  private final Gazetteer gazetteer;
  private final CandidateScore score;

  Resolver(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.score = new CandidateScore(gazetteer, words);
  }

  /** The answer for each stretch; demonyms are answered with their country. */
  Map<Span, Found<Place>> resolve(
      List<Stretch> stretches,
      Map<Span, Containment.In> units,
      List<CountryCue> cues,
      Optional<OutletHome> home) {
    Map<String, NameSense> names = names(stretches, units);
    ReportContext first = new ReportContext();
    told(stretches, cues, first);
    home.ifPresent(outlet -> outlet.tell(first));
    names.values().forEach(name -> dominant(name, first));
    names.values().forEach(name -> name.scored = scored(name, first));
    ReportContext second = new ReportContext();
    told(stretches, cues, second);
    home.ifPresent(outlet -> outlet.tell(second));
    Coherence coherence = new Coherence(gazetteer, names.values());
    names.values().forEach(name -> name.beside = coherence.of(name));
    names.values().forEach(name -> name.scored = coherence.ranked(name));
    names.values().forEach(name -> settled(name, second));
    for (NameSense name : names.values()) {
      name.scored = scored(name, second);
    }
    Map<Span, Found<Place>> answers = new LinkedHashMap<>();
    for (NameSense name : names.values()) {
      Found<Place> found = found(name, second);
      name.stretches.forEach(stretch -> answers.put(stretch.name(), found));
    }
    return answers;
  }

  private Map<String, NameSense> names(List<Stretch> stretches, Map<Span, Containment.In> units) {
    Map<String, NameSense> names = new LinkedHashMap<>();
    for (Stretch stretch : stretches) {
      if (stretch.use() == PlaceUse.DEMONYM) {
        continue;
      }
      NameSense name = names.computeIfAbsent(NameSense.keyOf(stretch), NameSense::new);
      name.stretches.add(stretch);
      for (Gazetteer.Hit hit : stretch.hits()) {
        for (int place : hit.places()) {
          if (name.likeness.size() < MOST_CANDIDATES) {
            name.likeness.merge(place, hit.likeness(), Math::max);
            if (score.isTown(place)) {
              name.townCountries.add(gazetteer.countryOf(place));
            }
            if (isOtherName(hit.name(), place)) {
              name.byOtherName.add(place);
            }
          }
        }
      }
    }
    units
        .values()
        .forEach(in -> {
          NameSense name = names.get(NameSense.keyOf(in.inner()));
          if (name == null) {
            return;
          }
          if (in.unit().use() == PlaceUse.DEMONYM) {
            in.unit().demonym().ifPresent(country -> name.unitCountries.add(country.code()));
          } else {
            NameSense unit = names.get(NameSense.keyOf(in.unit()));
            if (unit != null && unit != name) {
              unit.inners.add(name);
              unit.holds |= in.strong() || name.likeness.isEmpty() || name.isGuess();
              (in.strong() ? name.units : name.weakUnits).add(unit);
              if (in.tie() == Containment.Tie.PAIR) {
                name.pairUnits.add(unit);
              }
            }
          }
        });
    names.values().forEach(Resolver::addUnitsOfUnits);
    return names;
  }

  /** A place in a part of a district lies in the district. */
  private static void addUnitsOfUnits(NameSense name) {
    List<NameSense> larger =
        name.units.stream().flatMap(unit -> unit.units.stream()).filter(u -> u != name).toList();
    name.units.addAll(larger);
  }

  private boolean isOtherName(String name, int place) {
    if (gazetteer.kind(place) != Place.Kind.TOWN) {
      return false;
    }
    String usual = gazetteer.nameOf(place);
    return !usual.equals(name) && !NameKey.of(usual).skeleton().equals(NameKey.of(name).skeleton());
  }

  /** Demonyms and other cues of countries, and names that can only be a country. */
  private void told(List<Stretch> stretches, List<CountryCue> cues, ReportContext context) {
    cues.forEach(cue -> context.country(ReportContext.NO_NAME, cue.code(), cue.weight()));
    for (Stretch stretch : stretches) {
      countryNamed(stretch)
          .ifPresent(code -> context.country(ReportContext.NO_NAME, code, weightOf(stretch)));
    }
  }

  /** "Lebanon" and "Malta" are towns too, so they tell a country less surely. */
  private double weightOf(Stretch stretch) {
    boolean town =
        stretch.hits().stream()
            .flatMap(hit -> hit.places().stream())
            .anyMatch(place ->
                gazetteer.kind(place) == Place.Kind.TOWN
                    && gazetteer.population(place) >= NAMESAKE_TOWN);
    return town ? NAMESAKE : 1;
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
  private void dominant(NameSense name, ReportContext context) {
    int best = -1;
    double top = -10;
    double next = -10;
    for (int place : name.likeness.keySet()) {
      double prominence = Prominence.of(gazetteer, place);
      boolean sameSpot = best >= 0 && score.isSameSpot(place, best);
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
      context.province(name.folded, gazetteer.countryOf(best), score.provinceOf(best), weight);
    }
  }

  /** Second round: what the first round made of the other names. */
  private void settled(NameSense name, ReportContext context) {
    if (name.scored.isEmpty() || name.isGuess()) {
      return;
    }
    NameSense.Scored best = name.scored.getFirst();
    double share = share(name.scored, best);
    Place.Kind kind = gazetteer.kind(best.place());
    if (kind == Place.Kind.COUNTRY || share < 0.4) {
      return;
    }
    double weight =
        share * Math.min(2, Math.sqrt(name.stretches.size())) * (name.dateline() ? 1.5 : 1);
    context.country(name.folded, gazetteer.countryOf(best.place()), 0.7 * weight);
    context.province(
        name.folded, gazetteer.countryOf(best.place()), score.provinceOf(best.place()), weight);
    boolean exact = kind != Place.Kind.CONTINENT_OR_REGION && kind != Place.Kind.PROVINCE;
    if (exact) {
      gazetteer.point(best.place()).ifPresent(point -> context.anchor(name.folded, point, weight));
    }
  }

  private List<NameSense.Scored> scored(NameSense name, ReportContext context) {
    List<NameSense.Scored> scored = new ArrayList<>();
    name.likeness.forEach((place, likeness) -> {
      boolean guess = likeness < Likeness.SAME_BUT_ARTICLE;
      boolean spelled = guess && isSpelledOneWay(gazetteer.countryOf(place), likeness);
      boolean unlikely =
          guess
              && context.countryShare(name.folded, gazetteer.countryOf(place)) < LEAST_COUNTRY_SHARE
              && !(likeness >= NEARLY_SAME && gazetteer.population(place) >= KNOWN_CITY);
      if (!unlikely && !spelled) {
        double beside = name.beside.getOrDefault(place, 0.0);
        scored.add(new NameSense.Scored(place, score.of(name, place, likeness, context) + beside));
      }
    });
    scored.sort(Comparator.comparingDouble(NameSense.Scored::score).reversed());
    return merged(scored, name.isUnit() || name.holds);
  }

  /** Names of Latin lands have one spelling, those of lands without a transcription nearly so. */
  private static boolean isSpelledOneWay(String country, double likeness) {
    return LATIN_LANDS.contains(country)
        || likeness < NEARLY_SAME && !SpareNames.isTranscribed(country);
  }

  /**
   * Entries for one spot (a town and its district, two lists of one place) count once: as the town,
   * where no words call it a unit.
   */
  private List<NameSense.Scored> merged(List<NameSense.Scored> sorted, boolean unit) {
    List<NameSense.Scored> kept = new ArrayList<>();
    for (NameSense.Scored candidate : sorted) {
      boolean same = false;
      for (int i = 0; i < kept.size() && i < 8 && !same; i++) {
        NameSense.Scored known = kept.get(i);
        same = score.isSameSpot(candidate.place(), known.place());
        boolean town =
            same && !unit && is(known, Place.Kind.DISTRICT) && is(candidate, Place.Kind.TOWN);
        if (town) {
          kept.set(i, new NameSense.Scored(candidate.place(), known.score()));
        }
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

  private boolean is(NameSense.Scored scored, Place.Kind kind) {
    return gazetteer.kind(scored.place()) == kind;
  }

  private static double share(List<NameSense.Scored> scored, NameSense.Scored one) {
    double sum = 0;
    for (NameSense.Scored other : scored) {
      sum += Math.exp(other.score() - one.score());
    }
    return 1 / sum;
  }

  private Found<Place> found(NameSense name, ReportContext context) {
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
    NameSense.Scored best = name.scored.getFirst();
    Set<NameSense> units = new LinkedHashSet<>(name.units);
    if (gazetteer.population(best.place()) < KNOWN_CITY) {
      units.addAll(name.pairUnits);
    }
    for (NameSense unit : units) {
      if (isOutside(best.place(), unit)) {
        return new Found.None<>("the gazetteer has that name only outside of " + unit.written());
      }
    }
    if (score.isUnlisted(name, best, context)) {
      return new Found.None<>("the gazetteer has that name only where the report does not play");
    }
    if (name.isPart() && !score.mayBePart(name, best.place(), context)) {
      return new Found.None<>("the gazetteer has no quarter of that name there");
    }
    double share = share(name.scored, best);
    if (share >= ONE || name.scored.size() == 1) {
      return new Found.One<>(gazetteer.place(best.place()), rounded(share));
    }
    List<Found.Candidate<Place>> candidates = new ArrayList<>();
    for (NameSense.Scored scored : name.scored) {
      double part = share(name.scored, scored);
      boolean counts = candidates.size() < 2 || part >= LEAST_SHARE;
      if (counts && candidates.size() < MOST_ANSWERS) {
        candidates.add(new Found.Candidate<>(gazetteer.place(scored.place()), rounded(part)));
      }
    }
    return new Found.Several<>(candidates);
  }

  private boolean isOutside(int place, NameSense unit) {
    return !unit.scored.isEmpty()
        && unit.scored.stream()
            .limit(MOST_ANSWERS)
            .noneMatch(larger -> score.mayLieIn(place, larger.place()));
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
