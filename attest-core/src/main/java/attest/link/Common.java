package attest.link;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.EventType;
import attest.model.Found;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Standing;
import attest.model.TimeSpan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What the claims of one happening have in common: the most telling kind, time, place, parties. */
final class Common {
  private Common() {}

  /** The kind that most claims give, "an attack" only where none says more. */
  static EventType kind(List<Claim> claims, Kinds kinds) {
    Map<EventType, Integer> votes = new TreeMap<>();
    claims.forEach(claim -> votes.merge(claim.type().value(), 1, Integer::sum));
    return votes.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<EventType, Integer> vote) -> rank(vote.getKey(), kinds))
                .thenComparing(vote -> -vote.getValue())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static int rank(EventType kind, Kinds kinds) {
    if (!kinds.isGeneric(kind)) {
      return 0;
    }
    return switch (kind) {
      case BOMBING -> 1;
      case ATTACK -> 2;
      default -> 3;
    };
  }

  /** The surest standing; a series only where every claim tells of one. */
  static Standing standing(List<Claim> claims) {
    Standing surest =
        claims.stream()
            .map(Claim::standing)
            .min(Comparator.comparing(Standing::modality).thenComparing(Standing::discourse))
            .orElseThrow();
    boolean repeated = claims.stream().allMatch(claim -> claim.standing().repeated());
    return new Standing(surest.modality(), surest.discourse(), repeated);
  }

  /** The narrowest time; of equally narrow ones the one that most claims give. */
  static Optional<TimeSpan> time(List<Claim> claims) {
    List<TimeSpan> times =
        claims.stream().flatMap(claim -> claim.time().stream()).map(Cited::value).toList();
    return times.stream()
        .min(
            Comparator.comparingLong(Common::days)
                .thenComparing(time -> -votes(times, time))
                .thenComparing(TimeSpan::edtf)
                .thenComparing(TimeSpan::toString));
  }

  private static long votes(List<TimeSpan> times, TimeSpan time) {
    return times.stream().filter(other -> other.edtf().equals(time.edtf())).count();
  }

  private static long days(TimeSpan time) {
    return time.first().isPresent() && time.last().isPresent()
        ? ChronoUnit.DAYS.between(time.first().get(), time.last().get())
        : Long.MAX_VALUE;
  }

  /** The most exact place; of equally exact ones the one that most claims give. */
  static Optional<Location> place(List<Claim> claims) {
    List<Location> places =
        claims.stream().flatMap(claim -> claim.place().stream()).map(Cited::value).toList();
    return places.stream()
        .min(
            Comparator.comparingInt((Location place) -> width(place))
                .thenComparing(place -> -votes(places, place))
                .thenComparing(Location::name)
                .thenComparing(Location::toString))
        .map(place -> settled(place, places));
  }

  /** Without the candidates that lie in no country that another claim of the happening settles. */
  private static Location settled(Location open, List<Location> places) {
    Set<String> countries = new TreeSet<>();
    for (Location place : places) {
      if (place.place() instanceof Found.One<Place>(Place one, double score)) {
        one.admin().country().ifPresent(countries::add);
      }
    }
    List<Found.Candidate<Place>> all = open.place().candidates();
    List<Found.Candidate<Place>> left =
        all.stream()
            .filter(c -> c.value().admin().country().filter(countries::contains).isPresent())
            .toList();
    if (left.isEmpty() || left.size() == all.size()) {
      return open;
    }
    Found<Place> found =
        left.size() == 1
            ? new Found.One<>(left.getFirst().value(), left.getFirst().score())
            : new Found.Several<>(left);
    return open.withPlace(found);
  }

  private static long votes(List<Location> places, Location place) {
    return places.stream().filter(other -> key(other).equals(key(place))).count();
  }

  private static String key(Location location) {
    return location.place().likeliest().map(Place::id).orElse(location.name());
  }

  private static int width(Location location) {
    int settled = location.place() instanceof Found.One ? 0 : 1;
    return location.place().likeliest().map(place -> 2 * width(place.kind()) + settled).orElse(5);
  }

  private static int width(Place.Kind kind) {
    return switch (kind) {
      case PART -> 0;
      case TOWN, FEATURE -> 1;
      case DISTRICT -> 3;
      case PROVINCE -> 4;
      case COUNTRY -> 5;
      case CONTINENT_OR_REGION -> 6;
    };
  }

  /** Each party once, however many claims name it; the first naming stands for all. */
  static Claim.Roles roles(List<Claim> claims) {
    return new Claim.Roles(
        union(claims, claim -> claim.roles().actors(), Common::party),
        union(claims, claim -> claim.roles().targets(), Common::party),
        union(claims, claim -> claim.roles().victims(), Common::party),
        union(claims, claim -> claim.roles().weapons(), w -> w.toLowerCase(Locale.ROOT)));
  }

  private static String party(Party party) {
    return party
        .actor()
        .likeliest()
        .map(actor -> "actor " + actor.id())
        .orElseGet(() -> "words " + party.words().toLowerCase(Locale.ROOT));
  }

  private static <T> List<Cited<T>> union(
      List<Claim> claims, Function<Claim, List<Cited<T>>> part, Function<T, String> key) {
    Map<String, Cited<T>> once = new TreeMap<>();
    List<Cited<T>> union = new ArrayList<>();
    for (Claim claim : claims) {
      for (Cited<T> cited : part.apply(claim)) {
        if (once.putIfAbsent(key.apply(cited.value()), cited) == null) {
          union.add(cited);
        }
      }
    }
    return union;
  }
}
