package attest.place;

import attest.model.Place;
import java.util.Optional;
import java.util.Set;

/** Weighs how likely a name stands for one of its candidates; one point is a factor of e. */
final class CandidateScore {
  private static final long LEAST_SEAT = 20_000;
  private static final double SAME_SPOT_KM = 20;
  private static final double COUNTRY = 4.5;

  /** What the country of the report speaks for a village in it that is in no list. */
  private static final double HERE = 3;

  /** A place that is in no list, as far as its name goes: as well known as a village. */
  private static final double UNLISTED = 0.5;

  /** Where other names have told the place, a namesake elsewhere is less likely. */
  private static final double SETTLED = 1;

  private static final double HOLDS_INNER = 2;
  private static final int MOST_INNER = 30;

  /** "Hajin, Basra": what stands behind a smaller place is the province, not its town. */
  private static final double UNIT_AROUND = 1;

  /** Most people that a place has which reports far away hardly ever name. */
  private static final long VILLAGE = 20_000;

  /** Most people that a town has which local reports far away name without its state. */
  private static final long NEEDS_STATE = 150_000;

  private static final double ABROAD = 2;
  private static final double PROVINCE_REACH_KM = 500;
  private static final double DISTRICT_REACH_KM = 150;

  /** How far over the border of a province points of either side may stray. */
  private static final double BORDER_KM = 80;

  private static final double PROVINCE_BORDER_KM = 250;
  private static final double PART_REACH_KM = 20;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  CandidateScore(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  double of(NameSense name, int place, double likeness, ReportContext context) {
    double score = Prominence.of(gazetteer, place) - 12 * (1 - likeness);
    boolean fileCountry = name.dateline() && gazetteer.kind(place) == Place.Kind.COUNTRY;
    score -= fileCountry ? 3 : 0;
    String country = gazetteer.countryOf(place);
    score += COUNTRY * context.countryShare(name.folded, country);
    score += 3.0 * context.provinceShare(name.folded, country, provinceOf(place));
    score += isSeatOfState(name, place, country) ? 1.5 : 0;
    score -= name.byOtherName.contains(place) ? 1 : 0;
    score -= isNamedAfterTown(name, place) ? 2 : 0;
    score += name.holds && isUnit(place) ? UNIT_AROUND : 0;
    score -= isNamesakeAbroad(name, place, context) ? ABROAD : 0;
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
  private boolean isNamedAfterTown(NameSense name, int place) {
    if (!isUnit(place) || name.isUnit() || name.holds) {
      return false;
    }
    return name.townCountries.contains(gazetteer.countryOf(place));
  }

  private boolean isUnit(int place) {
    Place.Kind kind = gazetteer.kind(place);
    return kind == Place.Kind.PROVINCE || kind == Place.Kind.DISTRICT;
  }

  private boolean isSeatOfState(NameSense name, int place, String country) {
    return isTown(place) && words.isCapitalOf(country, name.folded);
  }

  private double nounAgreement(NameSense name, int place) {
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
      case PART -> kind == Place.Kind.TOWN ? -0.5 : -1;
      case FEATURE, CONTINENT_OR_REGION, COUNTRY -> 0;
    };
  }

  /** Whether a local report would say in which state the place lies, and this one does not. */
  private boolean isNamesakeAbroad(NameSense name, int place, ReportContext context) {
    Place.Kind kind = gazetteer.kind(place);
    boolean small =
        kind != Place.Kind.COUNTRY
            && kind != Place.Kind.CONTINENT_OR_REGION
            && kind != Place.Kind.PROVINCE
            && gazetteer.population(place) < NEEDS_STATE;
    return small
        && !isTold(name, place)
        && context.isFarFromHome(
            name.folded, gazetteer.countryOf(place), provinceOf(place), gazetteer.point(place));
  }

  /** Whether the text itself says where the name lies, or that it is where the report plays. */
  private boolean isTold(NameSense name, int place) {
    return !name.units.isEmpty()
        || name.holds
        || name.weakUnits.stream().anyMatch(unit -> liesIn(place, unit))
        || !name.unitCountries.isEmpty()
        || name.stretches.stream().anyMatch(CandidateScore::tellsScene);
  }

  /** Whether the place lies in the units that the text itself names. */
  private double unitAgreement(NameSense name, int place) {
    double score = 0;
    String country = gazetteer.countryOf(place);
    if (!name.unitCountries.isEmpty()) {
      score += name.unitCountries.contains(country) ? 3 : -4;
    }
    for (NameSense unit : name.units) {
      score += liesIn(place, unit) ? 5 : unit.likeness.isEmpty() ? 0 : -3;
    }
    for (NameSense unit : name.weakUnits) {
      score += liesIn(place, unit) ? 5 : 0;
    }
    return score + (holdsAny(place, name.inners) ? HOLDS_INNER : 0);
  }

  /** Whether one of the names that the text puts into a unit may lie in this one. */
  private boolean holdsAny(int unit, Set<NameSense> inners) {
    return inners.stream()
        .flatMap(inner -> inner.likeness.keySet().stream().limit(MOST_INNER))
        .anyMatch(place -> place != unit && contains(unit, place));
  }

  private boolean liesIn(int place, NameSense unit) {
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
              && (closerThan(place, larger, 60) || isToldIn(place, larger));
      case DISTRICT -> gazetteer.kind(place) == Place.Kind.TOWN && closerThan(place, larger, 50);
      case TOWN -> gazetteer.kind(place) == Place.Kind.PART && closerThan(place, larger, 30);
      case CONTINENT_OR_REGION, PART, FEATURE -> closerThan(place, larger, 100);
    };
  }

  /** Whether a place's entry names that province, in whatever spelling. */
  private boolean isToldIn(int place, int province) {
    String told = gazetteer.provinceOf(place);
    String name = provinceOf(province);
    return told.equals(name) || NameKey.of(told).skeleton().equals(NameKey.of(name).skeleton());
  }

  /** Whether a candidate for "the X neighbourhood" is one or lies near what the report names. */
  boolean mayBePart(NameSense name, int place, ReportContext context) {
    Optional<Place.Point> point = gazetteer.point(place);
    boolean part = gazetteer.kind(place) == Place.Kind.PART;
    boolean near = point.isPresent() && context.isNear(name.folded, point.get());
    if (gazetteer.kind(place) == Place.Kind.TOWN && !name.units.isEmpty()) {
      return name.units.stream()
          .flatMap(unit -> unit.scored.stream().limit(1))
          .map(NameSense.Scored::place)
          .filter(unit ->
              gazetteer.kind(unit) == Place.Kind.TOWN
                  || gazetteer.kind(unit) == Place.Kind.DISTRICT)
          .allMatch(unit -> closerThan(place, unit, PART_REACH_KM));
    }
    return near || part && !context.hasAnchors(name.folded);
  }

  /**
   * Whether a place that no list has is likelier than the best one of that name: a village here
   * than a namesake abroad, unless it is a city that reports everywhere name.
   */
  boolean isUnlisted(NameSense name, NameSense.Scored best, ReportContext context) {
    Place.Kind kind = gazetteer.kind(best.place());
    boolean small =
        kind == Place.Kind.TOWN
            || kind == Place.Kind.PART
            || kind == Place.Kind.DISTRICT
            || kind == Place.Kind.PROVINCE;
    double here = HERE * context.greatestCountryShare(name.folded);
    double settled = context.isSettled(name.folded) ? SETTLED : 0;
    return small
        && !isTold(name, best.place())
        && (best.score() < UNLISTED + here + settled
            || isVillageElsewhere(name, best, context)
            || isNamesakeAbroad(name, best.place(), context));
  }

  /** "in Northside": rather a part of the town told than a village of that name far away. */
  private boolean isVillageElsewhere(NameSense name, NameSense.Scored best, ReportContext context) {
    Optional<Place.Point> point = gazetteer.point(best.place());
    return gazetteer.population(best.place()) < VILLAGE
        && point.isPresent()
        && context.isSettled(name.folded)
        && context.isFar(name.folded, point.get());
  }

  private static boolean tellsScene(Stretch stretch) {
    return stretch.use() == PlaceUse.DATELINE || stretch.use() == PlaceUse.LOCAL_BODY;
  }

  /** Whether a place can lie in a unit: in its country and not far from its middle. */
  boolean mayLieIn(int place, int unit) {
    if (place == unit || !gazetteer.countryOf(place).equals(gazetteer.countryOf(unit))) {
      return place == unit || gazetteer.kind(unit) == Place.Kind.CONTINENT_OR_REGION;
    }
    boolean abroad = isOfOtherProvince(place, unit);
    double reach =
        switch (gazetteer.kind(unit)) {
          case COUNTRY, CONTINENT_OR_REGION -> Double.MAX_VALUE;
          case PROVINCE -> abroad ? PROVINCE_BORDER_KM : PROVINCE_REACH_KM;
          case DISTRICT, TOWN, PART, FEATURE -> abroad ? BORDER_KM : DISTRICT_REACH_KM;
        };
    boolean unknown = gazetteer.point(place).isEmpty() || gazetteer.point(unit).isEmpty();
    return unknown || contains(unit, place) || closerThan(place, unit, reach);
  }

  private boolean isOfOtherProvince(int place, int unit) {
    String here = provinceOf(place);
    String there = provinceOf(unit);
    return !here.isEmpty()
        && !there.isEmpty()
        && !here.equals(there)
        && !NameKey.of(here).skeleton().equals(NameKey.of(there).skeleton());
  }

  private boolean closerThan(int place, int other, double kilometres) {
    Optional<Place.Point> here = gazetteer.point(place);
    Optional<Place.Point> there = gazetteer.point(other);
    return here.isPresent()
        && there.isPresent()
        && here.get().kilometresTo(there.get()) < kilometres;
  }

  /** Whether two entries are as good as one place: close by, or a town and the district around. */
  boolean isSameSpot(int place, int other) {
    Optional<Place.Point> here = gazetteer.point(place);
    Optional<Place.Point> there = gazetteer.point(other);
    if (here.isEmpty() || there.isEmpty()) {
      return isTownAndItsDistrict(place, other) || isTownAndItsDistrict(other, place);
    }
    return here.isPresent()
        && there.isPresent()
        && here.get().kilometresTo(there.get()) < SAME_SPOT_KM;
  }

  /** Many districts are named after their main town and have no point of their own. */
  private boolean isTownAndItsDistrict(int town, int district) {
    return gazetteer.kind(town) == Place.Kind.TOWN
        && gazetteer.kind(district) == Place.Kind.DISTRICT
        && gazetteer.countryOf(town).equals(gazetteer.countryOf(district))
        && !gazetteer.provinceOf(town).isEmpty()
        && gazetteer.provinceOf(town).equals(gazetteer.provinceOf(district));
  }

  String provinceOf(int place) {
    return gazetteer.kind(place) == Place.Kind.PROVINCE
        ? gazetteer.place(place).name()
        : gazetteer.provinceOf(place);
  }

  boolean isTown(int place) {
    return gazetteer.kind(place) == Place.Kind.TOWN && gazetteer.population(place) >= LEAST_SEAT;
  }
}
