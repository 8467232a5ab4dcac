package attest.actor;

import attest.model.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How schemes write an actor: what its row says, else what its organ or kind gives by rule. PLOVER
 * 2.0 (draft manual, actors) has the country or IGO, NGO, IMG, MNC in one field, sectors in
 * another.
 */
record SchemeNames(
    Map<String, State> byCode,
    Map<String, Organ> organs,
    Map<String, List<String>> codes,
    AcledNames acledNames) {
  ActorNames of(Actor actor, Registry.At at, Registry registry) {
    String id = actor.id();
    List<String> own = codes.getOrDefault(id, List.of());
    boolean nameless = id.startsWith("unidentified.");
    Optional<State> state =
        actor.country().or(() -> nameless ? at.country() : Optional.empty()).map(byCode::get);
    Optional<Organ> organ =
        Optional.ofNullable(organs.get(id.substring(id.indexOf('.') + 1)))
            .filter(o -> id.indexOf('.') > 0);
    Optional<String> acled =
        code(own, "acled")
            .or(() ->
                organ
                    .flatMap(Organ::acled)
                    .or(() ->
                        nameless || side(actor) ? AcledNames.pattern(actor) : Optional.empty())
                    .map(p ->
                        state
                            .map(s -> acledNames.filled(p, s, at.day()))
                            .orElseGet(() -> AcledNames.withoutCountry(p))))
            .or(() ->
                nameless || actor.kind() == Actor.Kind.PERSON
                    ? Optional.empty()
                    : Optional.of(actor.name()));
    Optional<String> ucdp =
        code(own, "ucdp")
            .or(() -> side(actor) ? state.map(s -> "Government of " + s.name()) : Optional.empty());
    List<String> plover =
        code(own, "plover").map(text -> Arrays.asList(text.split(" ", -1))).orElse(List.of());
    Optional<String> country = plover.stream().findFirst().or(() -> ploverCountry(actor, state));
    List<String> sectors =
        plover.size() > 1
            ? plover.subList(1, plover.size())
            : organ.map(Organ::sectors).orElseGet(() -> sectors(actor, at, registry));
    Optional<String> cameo = CameoCode.of(actor, code(own, "cameo"), country, sectors, registry);
    return new ActorNames(acled, ucdp, country, sectors, cameo);
  }

  /** What the registry's files list for an actor in a scheme. */
  Optional<String> listed(String id, String scheme) {
    return code(codes.getOrDefault(id, List.of()), scheme);
  }

  private static Optional<String> code(List<String> codes, String scheme) {
    return codes.stream()
        .filter(text -> text.startsWith(scheme + "="))
        .map(text -> text.substring(scheme.length() + 1))
        .findFirst();
  }

  /** UCDP's state side is the government, whichever of its forces acts. */
  private static boolean side(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE -> true;
      default -> false;
    };
  }

  private static Optional<String> ploverCountry(Actor actor, Optional<State> state) {
    return switch (actor.kind()) {
      case INTERGOVERNMENTAL -> Optional.of("IGO");
      case NGO -> Optional.of(state.map(State::code3).orElse("NGO"));
      case COMPANY -> Optional.of(state.map(State::code3).orElse("MNC"));
      case ARMED_GROUP, CRIMINAL_GROUP, MILITIA ->
          Optional.of(state.map(State::code3).orElse("IMG"));
      default -> state.map(State::code3);
    };
  }

  private static List<String> sectors(Actor actor, Registry.At at, Registry registry) {
    return switch (actor.kind()) {
      case STATE, COALITION, INTERGOVERNMENTAL -> List.of();
      case GOVERNMENT -> List.of("GOV");
      case MILITARY -> List.of("MIL");
      case POLICE -> List.of("COP");
      case INTELLIGENCE -> List.of("SPY");
      case MILITIA -> List.of("PRM");
      case ARMED_GROUP -> List.of("REB");
      case CRIMINAL_GROUP -> List.of("CRM");
      case PARTY -> List.of("PTY");
      case NGO -> List.of("SOC");
      case MEDIA -> List.of("JRN");
      case PROTESTERS, CIVILIANS -> List.of("CVL");
      case COMPANY -> List.of("BUS");
      case RELIGIOUS -> List.of("REL");
      case UNIDENTIFIED -> List.of("UAF");
      case PERSON -> OfficeSectors.of(actor, at, registry);
    };
  }
}
