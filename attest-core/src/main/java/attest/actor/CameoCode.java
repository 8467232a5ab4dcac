package attest.actor;

import attest.model.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CAMEO's actor codes (codebook 1.1b3, chapter 3): three letters for the country or the kind of
 * international body, then the roles, the primary one first: {@code IRQMIL}, {@code IGOUNOREFHCR}.
 */
final class CameoCode {
  private static final String UNKNOWN = "---";
  private static final int GROUP = 3;
  private static final int GROUPS = 5;

  /** PLOVER's countries and sectors that CAMEO writes otherwise. */
  private static final Map<String, String> WORLD = Map.of("UNO", "IGOUNO", "EUR", "IGOEUREEC");

  private static final Map<String, String> ROLES =
      Map.of("JRN", "MED", "MED", "HLH", "SOC", "NGO", "PRM", "UAF");

  private CameoCode() {}

  /**
   * The code of an actor; of a part of an international body the whole's.
   *
   * @param own the code that the registry lists for the actor itself
   * @param country PLOVER's country
   * @param sectors PLOVER's sectors
   */
  static Optional<String> of(
      Actor actor,
      Optional<String> own,
      Optional<String> country,
      List<String> sectors,
      Registry registry) {
    if (own.isPresent()) {
      return own;
    }
    Optional<String> whole = whole(actor, registry);
    String roles =
        sectors.stream()
            .map(s -> ROLES.getOrDefault(s, s))
            .distinct()
            .collect(Collectors.joining());
    if (whole.isEmpty() && country.isEmpty() && roles.isEmpty()) {
      return Optional.empty();
    }
    String first =
        whole.orElseGet(() -> country.map(c -> WORLD.getOrDefault(c, c)).orElse(UNKNOWN));
    String code = first.endsWith(roles) ? first : first + roles;
    return Optional.of(code.substring(0, Math.min(code.length(), GROUP * GROUPS)));
  }

  private static Optional<String> whole(Actor actor, Registry registry) {
    boolean international =
        actor.kind() == Actor.Kind.INTERGOVERNMENTAL || actor.kind() == Actor.Kind.COALITION;
    return Stream.of(actor)
        .filter(part -> international)
        .flatMap(part -> part.parents().stream())
        .filter(tie -> tie.role().equals("part"))
        .flatMap(tie -> registry.listedCode(tie.to(), "cameo").stream())
        .findFirst();
  }
}
