package attest.eval.suite;

import attest.actor.Registry;
import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Figure.Harm;
import attest.model.Party;
import attest.model.Place;
import attest.model.Span;
import attest.model.Speaker;
import attest.model.TimeSpan;
import attest.scheme.Scheme;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the claims of one report as events in the suites' form, the main one first. */
final class Prediction {
  private static final Registry REGISTRY = Registry.builtIn();
  private static final Actor STRANGERS =
      AcledSides.people("unidentified.strangers", Actor.Kind.CIVILIANS);

  private static final Actor CIVILIANS =
      AcledSides.people("unidentified.civilians", Actor.Kind.CIVILIANS);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Suites that ask for the words of the text instead of names. */
  private static final Set<String> BY_WORDS = Set.of("plover-gsr", "plv", "giveme5w1h");

  private final Case read;
  private final String text;
  private final CodePoints points;
  private final SuiteWords words;
  private List<Claim> claims = List.of();

  Prediction(Case read) {
    this.read = read;
    this.text = read.report().text();
    this.points = read.points();
    this.words = new SuiteWords(read.suite());
  }

  /**
   * @param alone every claim of the report as an event of its own, for its codes
   * @param linked the event that a claim went to among all cases, by the claim's place in the list
   */
  record Told(Event alone, Event linked) {}

  ArrayNode events(List<Told> told) {
    List<Told> ordered = new ArrayList<>(told);
    claims = told.stream().map(one -> one.alone().claims().getFirst()).toList();
    ordered.sort(MainFirst.order(read.suite()));
    ArrayNode events = JSON.arrayNode();
    for (int i = 0; i < ordered.size(); i++) {
      events.add(event(ordered.get(i), i == 0));
    }
    return events;
  }

  private ObjectNode event(Told told, boolean main) {
    Claim claim = told.alone().claims().getFirst();
    ObjectNode event = JSON.objectNode();
    event.put("main", main);
    ObjectNode codes = codes(told.alone());
    event.put("type", words.type(claim.type().value(), codes.path("ucdp").asText()));
    event.set("codes", codes);
    date(claim, main).ifPresent(date -> event.set("date", date));
    place(claim).ifPresent(place -> event.set("place", place));
    Toll.all(claim, Harm.KILLED).ifPresent(t -> event.set("killed", t.json()));
    Toll.all(claim, Harm.WOUNDED).ifPresent(t -> event.set("wounded", t.json()));
    civilians(claim).ifPresent(t -> event.set("civilians_killed", t.json()));
    roles(told, event);
    says(claim, event);
    event.set("evidence", evidence(claim));
    event.put("ledger_event", told.linked().id().value());
    event.set("extra", extra(claim));
    return event;
  }

  private Optional<Toll> civilians(Claim claim) {
    return read.suite().startsWith("airwars")
        ? Toll.presumedCivilians(claim, Harm.KILLED)
        : Toll.civilians(claim, Harm.KILLED);
  }

  private ObjectNode codes(Event event) {
    ObjectNode codes = JSON.objectNode();
    for (Scheme scheme : Scheme.builtIn()) {
      scheme.code(event).ifPresent(coding -> words.put(coding, codes));
    }
    return codes;
  }

  /**
   * The told days. News without a time word is put on the day of publication, marked as inferred:
   * the field's coders do so too.
   */
  private Optional<ObjectNode> date(Claim claim, boolean main) {
    Optional<TimeSpan> told = claim.time().map(Cited::value);
    Optional<TimeSpan> span = told.isPresent() || !main ? told : read.published();
    boolean acled = read.suite().equals("acled");
    return span.map(time -> acled ? AcledDays.coded(time) : time)
        .map(time -> {
          ObjectNode date = JSON.objectNode();
          time.first().ifPresent(day -> date.put("start", day.toString()));
          time.last().ifPresent(day -> date.put("end", day.toString()));
          if (told.isEmpty()) {
            date.put("inferred", true);
          }
          return date;
        });
  }

  private void roles(Told told, ObjectNode event) {
    Claim claim = told.alone().claims().getFirst();
    Claim.Roles roles = claim.roles();
    List<Cited<Party>> acting = roles.actors();
    List<Cited<Party>> harmed = new ArrayList<>(roles.targets());
    harmed.addAll(roles.victims());
    if (harmed.isEmpty() && roles.actors().size() > 1) {
      harmed.addAll(roles.actors().subList(1, roles.actors().size()));
    }
    if (read.suite().equals("acled")) {
      String code = event.path("codes").path("acled").asText();
      acting = AcledSides.acting(code, claim);
      harmed = AcledSides.facing(code, claim, harmed);
    }
    event.set("actors", parties(claim, acting));
    event.set("targets", parties(claim, harmed));
    event.set("victims", parties(claim, roles.victims()));
    ArrayNode weapons = JSON.arrayNode();
    roles.weapons().forEach(weapon -> weapons.add(weapon.value()));
    event.set("weapons", weapons);
  }

  private static Optional<ObjectNode> place(Claim claim) {
    return claim.place().map(place -> PlaceWords.json(place.value()));
  }

  /** Where no place is told, the first party that has a country tells it. */
  private static Optional<String> countryOfParties(Claim claim) {
    return Stream.of(claim.roles().actors(), claim.roles().targets(), claim.roles().victims())
        .flatMap(List::stream)
        .map(party -> party.value().actor().likeliest().flatMap(Actor::country))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> countryOfPlace(Claim claim) {
    return claim
        .place()
        .flatMap(place -> place.value().known())
        .flatMap(place -> place.admin().country());
  }

  /** The country of the claim, else the one that another claim of the report has. */
  private Registry.At at(Claim claim) {
    return new Registry.At(
        countryOfPlace(claim)
            .or(() -> countryOfParties(claim))
            .or(() ->
                claims.stream()
                    .map(Prediction::countryOfPlace)
                    .flatMap(Optional::stream)
                    .findFirst())
            .or(() ->
                claims.stream()
                    .map(Prediction::countryOfParties)
                    .flatMap(Optional::stream)
                    .findFirst()),
        claim.time().flatMap(time -> time.value().first()));
  }

  private ArrayNode parties(Claim claim, List<Cited<Party>> parties) {
    Registry.At at = at(claim);
    ArrayNode names = JSON.arrayNode();
    Set<String> seen = new LinkedHashSet<>();
    for (Cited<Party> cited : parties) {
      Party party = cited.value();
      String name = BY_WORDS.contains(read.suite()) ? party.words() : party.name();
      if (seen.add(name)) {
        ObjectNode node = JSON.objectNode().put("name", name);
        Set<String> aliases = new LinkedHashSet<>(List.of(party.name(), party.words()));
        party.actor().likeliest().ifPresent(actor -> aliases.addAll(actor.aliases()));
        Actor coded = AcledSides.coded(claim, party.actor().likeliest().orElse(STRANGERS));
        REGISTRY
            .names(coded, at)
            .acled()
            .filter(n -> !coded.equals(STRANGERS))
            .ifPresent(aliases::add);
        if (read.suite().equals("acled")) {
          AcledSides.communal(party, REGISTRY.names(CIVILIANS, at).acled()).ifPresent(aliases::add);
        }
        aliases.remove(name);
        ArrayNode list = node.putArray("aliases");
        aliases.forEach(list::add);
        names.add(node);
      }
    }
    return names;
  }

  private static void says(Claim claim, ObjectNode event) {
    ArrayNode says = JSON.arrayNode();
    for (Attribution attribution : claim.attributions()) {
      if (!attribution.isReportItself()) {
        Speaker last = attribution.chain().getLast();
        says.add(last.party().value().name());
      }
    }
    event.set("says", says);
  }

  private ArrayNode evidence(Claim claim) {
    ArrayNode evidence = JSON.arrayNode();
    for (Span span : claim.evidence()) {
      points
          .of(span)
          .ifPresent(at ->
              evidence.add(
                  JSON.objectNode()
                      .put("start", at.start())
                      .put("end", at.end())
                      .put("text", span.in(text))));
    }
    return evidence;
  }

  private ObjectNode extra(Claim claim) {
    ObjectNode extra = JSON.objectNode();
    extra.put("modality", lower(claim.standing().modality()));
    extra.put("discourse", lower(claim.standing().discourse()));
    extra.put("kind", claim.type().value().id());
    extra.set("source", countries(claim.roles().actors()));
    extra.set("target", countries(claim.roles().targets()));
    if (read.suite().equals("giveme5w1h")) {
      ObjectNode answers = extra.putObject("answers");
      claim.evidence().stream().findFirst().ifPresent(s -> answers.put("what", s.in(text)));
      claim.time().ifPresent(time -> answers.put("when", time.at().getFirst().in(text)));
    }
    return extra;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static ArrayNode countries(List<Cited<Party>> parties) {
    ArrayNode codes = JSON.arrayNode();
    for (Cited<Party> party : parties) {
      party
          .value()
          .actor()
          .likeliest()
          .flatMap(actor -> actor.country())
          .ifPresent(country ->
              codes.add(JSON.objectNode().put("text", party.value().words()).put("code", country)));
    }
    return codes;
  }

  /** Names of the kinds of place in predictions. */
  static String precision(Place.Kind kind) {
    return switch (kind) {
      case PART -> "neighbourhood";
      case TOWN -> "town";
      case FEATURE -> "landmark";
      case DISTRICT -> "district";
      case PROVINCE -> "province";
      case COUNTRY -> "country";
      case CONTINENT_OR_REGION -> "region";
    };
  }
}
