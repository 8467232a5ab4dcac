package attest.actor;

import attest.model.Actor;
import attest.model.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The actors that reports speak of: states with the organs that every state has, forces, armed
 * groups, organisations, outlets and office holders, with their names and dates. Immutable.
 */
public final class Registry {
  private static final List<String> FILES =
      List.of("forces.txt", "groups.txt", "organisations.txt", "media.txt");

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final Map<String, Organ> organs = new LinkedHashMap<>();
  private final Map<String, List<String>> codes = new LinkedHashMap<>();
  private final Set<String> english = english();
  private final AliasIndex index = new AliasIndex(english);
  private final Offices offices;
  private final SchemeNames schemes;

  private Registry(List<ActorFile.Entry> entries) {
    Rows.read("organs.txt", 5).stream().map(Organ::of).forEach(o -> organs.put(o.id(), o));
    for (Rows.Row row : Rows.read("states.txt", 8)) {
      State state = State.of(row);
      if (states.put(state.id(), state) != null) {
        throw row.fault(state.id() + " is listed twice");
      }
      byCode.put(state.code(), state);
    }
    states.values().forEach(this::addState);
    entries.forEach(this::add);
    entries.forEach(this::checkTies);
    schemes = new SchemeNames(byCode, organs, codes, new AcledNames());
    offices = new Offices(actors.values());
  }

  /** The registry that ships with Attest; read anew at each call, so keep it. */
  public static Registry builtIn() {
    Stream<ActorFile.Entry> named = FILES.stream().flatMap(ActorFile::actors);
    return new Registry(Stream.concat(named, ActorFile.persons("people.txt")).toList());
  }

  /** All listed actors; the organs that every state has are left out, see {@link #organs}. */
  public Collection<Actor> all() {
    return Collections.unmodifiableCollection(actors.values());
  }

  /** The organs that every state has, composed: its army, police, ministries, civilians. */
  public List<Actor> organs() {
    return states.keySet().stream()
        .flatMap(state -> organs.keySet().stream().map(organ -> organ(state, organ)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /**
   * The actor with the given id, such as {@code isis} or {@code iraq.air-force}. An organ that is
   * listed under a name of its own is found by the composed id too: {@code myanmar.army}.
   */
  public Optional<Actor> findById(String id) {
    Actor actor = actors.get(id);
    int dot = id.indexOf('.');
    return actor != null || dot < 0
        ? Optional.ofNullable(actor)
        : organ(id.substring(0, dot), id.substring(dot + 1));
  }

  /**
   * The actor of the given name; spelling is folded (case, diacritics, hyphens, articles).
   *
   * @param day narrows the answer to actors whose dated ties hold on that day, where any do
   */
  public Found<Actor> findByName(String name, Optional<LocalDate> day) {
    List<AliasIndex.Entry> named = index.named(name);
    return named.isEmpty()
        ? organNamed(name)
            .<Found<Actor>>map(organ -> new Found.One<>(organ, 0.95))
            .orElseGet(() -> new Found.None<>("no actor is called \"" + name + "\""))
        : choose(named, day, "");
  }

  /** "Iraqi Air Force": an adjective and the rest of an organ's name. */
  private Optional<Actor> organNamed(String name) {
    for (int gap = name.indexOf(' '); gap > 0; gap = name.indexOf(' ', gap + 1)) {
      String rest = Fold.key(name.substring(gap + 1));
      Optional<Actor> state =
          index.named(name.substring(0, gap)).stream()
              .map(AliasIndex.Entry::actor)
              .filter(Kinds::isState)
              .findFirst();
      Optional<Actor> organ =
          state.flatMap(s ->
              organs.values().stream()
                  .filter(o -> Fold.key(o.pattern().replace("%s", "")).equals(rest))
                  .findFirst()
                  .flatMap(o -> organ(s.id(), o.id())));
      if (organ.isPresent()) {
        return organ;
      }
    }
    return Optional.empty();
  }

  /**
   * Where and when an actor acts, as far as known: ACLED names people without a name by the
   * country, and dates a state's forces.
   *
   * @param country ISO 3166-1 alpha-2 of the place of the event
   * @param day the day of the event
   */
  public record At(Optional<String> country, Optional<LocalDate> day) {
    /** Nothing known. */
    public static final At UNKNOWN = new At(Optional.empty(), Optional.empty());
  }

  /**
   * What ACLED, UCDP, PLOVER and CAMEO call the actor with the given id; all empty for a stranger.
   */
  public ActorNames names(String id) {
    return findById(id)
        .map(actor -> names(actor, At.UNKNOWN))
        .orElseGet(() ->
            new ActorNames(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
  }

  /** The code in a scheme that the registry's files list for an actor. */
  Optional<String> listedCode(String id, String scheme) {
    return schemes.listed(id, scheme);
  }

  /** What the schemes call an actor there and then; "gunmen" are told by the country. */
  public ActorNames names(Actor actor, At at) {
    return schemes.of(actor, at, this);
  }

  /**
   * Who held an office of a state or group on a day: {@code prime minister} of {@code iraq}.
   *
   * @param role the tie's role
   * @param id id of the state or group
   */
  public List<Actor> holders(String role, String id, LocalDate day) {
    return offices.holders(role, id, day);
  }

  private static Set<String> english() {
    return Rows.read("words.txt", 2).stream()
        .filter(row -> row.text(0).equals("english"))
        .flatMap(row -> row.values(1).stream())
        .collect(Collectors.toSet());
  }

  /** An index without names that treats words of the language as this one does. */
  AliasIndex emptyIndex() {
    return new AliasIndex(english);
  }

  AliasIndex index() {
    return index;
  }

  Optional<State> state(String id) {
    return Optional.ofNullable(states.get(id));
  }

  /** The state that the ISO 3166-1 alpha-2 code stands for. */
  public Optional<Actor> stateOf(String code) {
    return Optional.ofNullable(byCode.get(code)).map(s -> actor(s.id()));
  }

  /**
   * The same organ of another state: of the army of Iraq that of Iran; empty where the actor is no
   * organ that every state has.
   *
   * @param code ISO 3166-1 alpha-2 of the other state
   */
  public Optional<Actor> counterpart(Actor actor, String code) {
    int dot = actor.id().indexOf('.');
    State state = byCode.get(code);
    return dot < 0 || state == null
        ? Optional.empty()
        : organ(state.id(), actor.id().substring(dot + 1));
  }

  /** An organ of a state: the listed one with its id or its name, else a composed one. */
  Optional<Actor> organ(String stateId, String organ) {
    Actor own = actors.get(stateId + "." + organ);
    State state = states.get(stateId);
    Organ rule = organs.get(organ);
    if (own != null || state == null || rule == null) {
      return Optional.ofNullable(own);
    }
    Actor composed = rule.in(state);
    return index.named(composed.name()).stream()
        .map(AliasIndex.Entry::actor)
        .filter(actor -> actor.country().equals(composed.country()))
        .findFirst()
        .or(() -> Optional.of(composed));
  }

  Optional<Organ> organ(String id) {
    return Optional.ofNullable(organs.get(id));
  }

  Offices offices() {
    return offices;
  }

  /** One of several readings of a name: those that hold on the day, the first listed first. */
  static Found<Actor> choose(List<AliasIndex.Entry> entries, Optional<LocalDate> day, String why) {
    List<Actor> all = entries.stream().map(AliasIndex.Entry::actor).distinct().toList();
    List<Actor> dated = all.stream().filter(a -> day.map(d -> holds(a, d)).orElse(true)).toList();
    List<Actor> kept = dated.isEmpty() ? all : dated;
    if (kept.isEmpty()) {
      return new Found.None<>(why);
    }
    if (kept.size() == 1) {
      return new Found.One<>(kept.getFirst(), 0.95);
    }
    List<Found.Candidate<Actor>> candidates = new ArrayList<>();
    for (Actor actor : kept) {
      candidates.add(new Found.Candidate<>(actor, candidates.isEmpty() ? 0.6 : 0.4 / kept.size()));
    }
    return new Found.Several<>(candidates);
  }

  private static boolean holds(Actor actor, LocalDate day) {
    List<Actor.Tie> dated =
        actor.parents().stream()
            .filter(tie -> tie.from().isPresent() || tie.until().isPresent())
            .toList();
    return dated.isEmpty() || dated.stream().anyMatch(tie -> tie.holdsOn(day));
  }

  private Actor actor(String id) {
    Actor actor = actors.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("no actor " + id);
    }
    return actor;
  }

  private void addState(State state) {
    List<String> aliases = Stream.concat(state.names().stream(), state.people().stream()).toList();
    Actor actor =
        new Actor(
            state.id(),
            state.name(),
            aliases,
            Actor.Kind.STATE,
            Optional.of(state.code()),
            List.of());
    actors.put(actor.id(), actor);
    index.add(actor, state.name(), AliasIndex.Use.NAME);
    state.names().forEach(name -> index.add(actor, name, AliasIndex.Use.NAME));
    state.adjectives().forEach(name -> index.add(actor, name, AliasIndex.Use.ADJECTIVE));
    state.people().forEach(name -> index.add(actor, name, AliasIndex.Use.PEOPLE));
    state.seats().forEach(name -> index.add(actor, name, AliasIndex.Use.SEAT));
  }

  private void add(ActorFile.Entry entry) {
    Actor actor = withCountry(entry.actor());
    if (actors.putIfAbsent(actor.id(), actor) != null) {
      throw entry.row().fault(actor.id() + " is listed twice");
    }
    codes.put(actor.id(), entry.codes());
    index.add(actor, actor.name(), AliasIndex.Use.NAME);
    for (String alias : actor.aliases()) {
      index.add(actor, alias, AliasIndex.Use.NAME);
    }
  }

  /** A person's country is that of the first office that has one. */
  private Actor withCountry(Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON || actor.country().isPresent()) {
      return actor;
    }
    Optional<String> country =
        actor.parents().stream()
            .map(tie ->
                Optional.ofNullable(actors.get(tie.to()))
                    .flatMap(Actor::country)
                    .or(() -> stateOfOrgan(tie.to()).map(State::code)))
            .flatMap(Optional::stream)
            .findFirst();
    return new Actor(
        actor.id(), actor.name(), actor.aliases(), actor.kind(), country, actor.parents());
  }

  private Optional<State> stateOfOrgan(String id) {
    int dot = id.indexOf('.');
    return dot < 0 || !organs.containsKey(id.substring(dot + 1))
        ? Optional.empty()
        : state(id.substring(0, dot));
  }

  private void checkTies(ActorFile.Entry entry) {
    for (Actor.Tie tie : entry.actor().parents()) {
      if (!actors.containsKey(tie.to()) && stateOfOrgan(tie.to()).isEmpty()) {
        throw entry.row().fault("tie to " + tie.to() + ", which is no actor's id");
      }
    }
    entry
        .actor()
        .country()
        .filter(code -> !byCode.containsKey(code))
        .ifPresent(code -> {
          throw entry.row().fault("no state has the code " + code);
        });
  }
}
