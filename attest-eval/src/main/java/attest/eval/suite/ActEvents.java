package attest.eval.suite;

import attest.actor.ActorNames;
import attest.actor.Registry;
import attest.model.Act;
import attest.model.Actor;
import attest.model.Cited;
import attest.model.Party;
import attest.model.Span;
import attest.model.TimeSpan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the acts of one sentence as events of the suites that code acts of politics. */
final class ActEvents {
  private static final Set<String> BY_PAIR = Set.of("petrarch1", "up-validate", "petr2-gsr");
  private static final Registry REGISTRY = Registry.builtIn();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Case read;
  private final ActCodes codes;

  ActEvents(Case read) {
    this.read = read;
    this.codes = new ActCodes(read.suite());
  }

  ArrayNode of(List<Act> acts) {
    ArrayNode events = JSON.arrayNode();
    if (BY_PAIR.contains(read.suite())) {
      acts.forEach(act -> pairs(act, events));
      return events;
    }
    List<Act> coded = acts.stream().filter(act -> codes.root(act).isPresent()).toList();
    Optional<Act> main =
        read.suite().equals("plv")
            ? coded.stream()
                .max(Comparator.comparingInt((Act act) -> between(act) - coded.indexOf(act)))
            : coded.stream().findFirst();
    main.ifPresent(act -> events.add(event(act)));
    return events;
  }

  private ObjectNode event(Act act) {
    String root = codes.root(act).orElseThrow();
    ObjectNode event = JSON.objectNode().put("main", true).put("type", root);
    ObjectNode node = event.putObject("codes");
    node.put("cameo", act.code());
    event.put("confidence", act.confidence());
    node.put(read.suite().equals("plv") ? "plover_2018_root" : "plover", root);
    parties(event, "actors", act.sources());
    parties(event, "targets", act.targets());
    ObjectNode extra = event.putObject("extra");
    countries(extra, "source", act.sources());
    countries(extra, "target", act.targets());
    return event;
  }

  private static void parties(ObjectNode event, String field, List<Cited<Party>> parties) {
    ArrayNode names = event.putArray(field);
    parties.forEach(party -> names.add(party.value().words()));
  }

  private void countries(ObjectNode extra, String field, List<Cited<Party>> parties) {
    ArrayNode list = extra.putArray(field);
    for (Cited<Party> party : parties) {
      names(party)
          .flatMap(ActorNames::ploverCountry)
          .ifPresent(code ->
              list.add(JSON.objectNode().put("text", party.value().words()).put("code", code)));
    }
  }

  private Optional<ActorNames> names(Cited<Party> party) {
    return party.value().actor().likeliest().map(actor -> REGISTRY.names(actor, at()));
  }

  private Registry.At at() {
    return new Registry.At(Optional.empty(), read.published().flatMap(TimeSpan::first));
  }

  /** How well an act relates the given sides to each other. */
  private int between(Act act) {
    int score = 0;
    score += overlaps(act.sources(), "source") ? 4 : 0;
    score += overlaps(act.targets(), "target") ? 4 : 0;
    int first = act.words().getFirst().start();
    score += first >= start("source") && first <= start("target") ? 2 : 0;
    return score;
  }

  private int start(String side) {
    JsonNode span = given(side).path(0);
    return span.isMissingNode() ? 0 : offset(span.path("start").asInt());
  }

  private JsonNode given(String side) {
    return read.node().path("given").path(side);
  }

  private int offset(int codePoints) {
    return read.text().offsetByCodePoints(0, codePoints) + read.shift();
  }

  private boolean overlaps(List<Cited<Party>> parties, String side) {
    for (JsonNode node : given(side)) {
      Span given = new Span(offset(node.path("start").asInt()), offset(node.path("end").asInt()));
      if (parties.stream().anyMatch(p -> p.at().getFirst().overlaps(given))) {
        return true;
      }
    }
    return false;
  }

  /** One event for each pair of sides that the coders' dictionaries could name. */
  private void pairs(Act act, ArrayNode events) {
    Set<String> sources = sides(act.sources());
    Set<String> targets = sides(act.targets());
    boolean mutual = act.sources().equals(act.targets());
    for (String source : sources) {
      for (String target : targets) {
        if (mutual && source.equals(target)) {
          continue;
        }
        ObjectNode event = JSON.objectNode().put("main", events.isEmpty());
        ObjectNode node = event.putObject("codes");
        node.put("cameo", codes.cameo(act));
        node.put("cameo_source", source);
        node.put("cameo_target", target);
        events.add(event);
      }
    }
  }

  private Set<String> sides(List<Cited<Party>> parties) {
    Set<String> sides = new LinkedHashSet<>();
    for (Cited<Party> party : parties) {
      Optional<Actor> actor = party.value().actor().likeliest();
      sides.add(actor.flatMap(a -> REGISTRY.names(a, at()).cameo()).orElse(party.value().words()));
    }
    return sides;
  }
}
