package attest.eval.suite;

import attest.model.Actor;
import attest.model.Mention;
import attest.model.Place;
import attest.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The countries of Latin America that a report names. The one named most is where things happen
 * when nothing else is told. MUC-4 asks for incidents in nine of them.
 */
final class Muc4Countries {
  /** Where an incident is one of the task's. */
  private static final Set<String> ASKED =
      Set.of("AR", "BO", "CL", "CO", "EC", "GT", "HN", "PE", "SV");

  private static final Set<String> BESIDE =
      Set.of("BR", "CR", "CU", "DO", "HT", "MX", "NI", "PA", "PY", "UY", "VE", "GY", "JM", "BZ");

  private final Map<String, Integer> named = new HashMap<>();

  private final List<Span> places = new ArrayList<>();

  private Muc4Countries() {}

  static Muc4Countries of(List<Mention> mentions) {
    Muc4Countries countries = new Muc4Countries();
    for (Mention mention : mentions) {
      switch (mention) {
        case Mention.OfPlace place -> {
          countries.places.add(place.name());
          place.location().place().likeliest().ifPresent(p -> countries.add(p, false));
        }
        case Mention.OfActor actor ->
            actor
                .party()
                .actor()
                .likeliest()
                .flatMap(Actor::country)
                .ifPresent(code -> countries.named.merge(code, 1, Integer::sum));
        case Mention.OfTime time -> {}
        case Mention.OfScene scene -> {
          if (scene.cue() != Mention.Cue.COUNTRY) {
            boolean filed = scene.cue() == Mention.Cue.DATELINE;
            scene.location().place().likeliest().ifPresent(p -> countries.add(p, filed));
          }
        }
      }
    }
    return countries;
  }

  /**
   * Counts a place for its country; a report that was filed from a country which the task asks for
   * is as much about it as one that names it.
   */
  private void add(Place place, boolean filed) {
    boolean country = place.kind() == Place.Kind.COUNTRY;
    place
        .admin()
        .country()
        .ifPresent(
            code -> named.merge(code, country || filed && isAsked(code) ? 3 : 1, Integer::sum));
  }

  Optional<String> main() {
    return named.entrySet().stream()
        .filter(entry -> isNear(entry.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** How likely a name means the country: how much the report speaks of it, if it is near. */
  int mentions(String code) {
    return isNear(code) ? 2 * named.getOrDefault(code, 0) + (isAsked(code) ? 2 : 1) : 0;
  }

  static boolean isAsked(String code) {
    return ASKED.contains(code);
  }

  private static boolean isNear(String code) {
    return ASKED.contains(code) || BESIDE.contains(code);
  }

  /** Whether a phrase is the name of a place and little else. */
  boolean isPlace(Span phrase) {
    return places.stream()
        .anyMatch(place -> phrase.overlaps(place) && 2 * place.length() > phrase.length());
  }
}
