package attest.place;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Found;
import attest.model.How;
import attest.model.Location;
import attest.model.Mention;
import attest.model.Place;
import attest.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The countries that a report tells by all it names, and the claims that they complete: a claim
 * without a place, or in a village of no list, still happened in the country of the troops, towns
 * and offices around it. Such a country is inferred and says so by its rule and low confidence.
 */
final class ToldCountries {
  private static final String RULE = "place.told-country";
  private static final double PLACE = 0.8;
  private static final double BODY = 0.8;

  /** "near the Chinese border": told of what lies beside it. */
  private static final double NEAR_COUNTRY = 0.25;

  private static final double LEAST = 0.25;
  private static final double LEAST_SHARE = 0.5;
  private static final double BESIDE = 3;
  private static final int MOST_SPANS = 3;

  private final PlaceWords words;
  private final List<Sign> signs = new ArrayList<>();

  /** Words that tell a country, and the town or province in it where they name one. */
  private record Sign(String code, double weight, Span at, Optional<Location> spot) {}

  ToldCountries(PlaceWords words, List<Mention> mentions) {
    this.words = words;
    mentions.forEach(this::add);
  }

  private void add(Mention mention) {
    switch (mention) {
      case Mention.OfPlace place ->
          add(
              place.name(),
              place.location(),
              isNearCountry(place.location()) ? NEAR_COUNTRY : PLACE,
              !isCountry(place.location()));
      case Mention.OfScene scene -> {
        boolean body = scene.cue() != Mention.Cue.COUNTRY || !isCountry(scene.location());
        add(scene.span(), scene.location(), body ? BODY : CountryCue.MOST, body);
      }
      case Mention.OfTime time -> {}
      case Mention.OfActor actor -> {}
    }
  }

  private static boolean isCountry(Location location) {
    return location.place().likeliest().map(Place::kind).orElse(Place.Kind.PART)
        == Place.Kind.COUNTRY;
  }

  private static boolean isNearCountry(Location location) {
    return isCountry(location) && location.relation() == Location.Relation.NEAR;
  }

  private void add(Span at, Location location, double weight, boolean spot) {
    location.place().candidates().stream()
        .findFirst()
        .ifPresent(best ->
            best.value()
                .admin()
                .country()
                .ifPresent(code ->
                    signs.add(
                        new Sign(
                            code,
                            weight * best.score(),
                            at,
                            spot ? Optional.of(location) : Optional.empty()))));
  }

  /**
   * The claim in the country that its report tells, where its own place tells none or only the
   * country that it happened near to.
   */
  Claim complete(Claim claim) {
    boolean told =
        claim
            .place()
            .flatMap(place -> place.value().known())
            .flatMap(place -> place.admin().country())
            .isPresent();
    boolean beside = claim.place().filter(place -> isNearCountry(place.value())).isPresent();
    return told && !beside ? claim : country(claim).map(claim::withPlace).orElse(claim);
  }

  private Optional<Cited<Location>> country(Claim claim) {
    Map<String, Double> weights = new LinkedHashMap<>();
    double all = 0;
    for (Sign sign : signs) {
      double weight = sign.weight() * (isBeside(claim, sign) ? BESIDE : 1);
      weights.merge(sign.code(), weight, Double::sum);
      all += weight;
    }
    Optional<Map.Entry<String, Double>> best =
        weights.entrySet().stream().max(Map.Entry.comparingByValue());
    if (best.isEmpty() || best.get().getValue() < Math.max(LEAST, LEAST_SHARE * all)) {
      return Optional.empty();
    }
    double share = best.get().getValue() / (all + 1);
    String code = best.get().getKey();
    boolean sameAgain =
        claim.place().flatMap(p -> p.value().known()).flatMap(p -> p.admin().country()).stream()
            .anyMatch(code::equals);
    return words
        .country(code)
        .filter(country -> !sameAgain)
        .map(country -> located(claim, country, 0.2 + 0.5 * share));
  }

  private static boolean isBeside(Claim claim, Sign sign) {
    return claim.evidence().stream().anyMatch(sign.at()::overlaps);
  }

  private Cited<Location> located(Claim claim, Country country, double confidence) {
    if (claim.place().filter(place -> !isNearCountry(place.value())).isPresent()) {
      Cited<Location> told = claim.place().get();
      How how = new How(RULE, Math.min(confidence, told.how().confidence()));
      return new Cited<>(told.value().heldBy(country.place()), told.at(), how);
    }
    List<Sign> here =
        signs.stream()
            .filter(sign -> sign.code().equals(country.code()))
            .sorted(Comparator.comparing((Sign sign) -> !isBeside(claim, sign)))
            .toList();
    Optional<Sign> spot =
        here.stream().filter(s -> s.spot().isPresent() && isBeside(claim, s)).findFirst();
    if (spot.isPresent()) {
      Location location = spot.get().spot().orElseThrow();
      return Cited.of(location, spot.get().at(), "place.told-body", confidence);
    }
    Location location =
        new Location(
            country.name(),
            new Found.One<>(country.place(), confidence),
            Location.Relation.IN,
            Optional.empty(),
            Optional.empty());
    List<Span> at = here.stream().map(Sign::at).limit(MOST_SPANS).toList();
    return new Cited<>(location, at, new How(RULE, confidence));
  }
}
