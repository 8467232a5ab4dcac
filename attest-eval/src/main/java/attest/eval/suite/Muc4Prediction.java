package attest.eval.suite;

import attest.discourse.Genres;
import attest.entity.Descriptions;
import attest.eval.suite.Prediction.Told;
import attest.model.Actor;
import attest.model.Claim;
import attest.model.EventType;
import attest.model.Figure.Harm;
import attest.model.Report;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The terrorist incidents of a report as templates of MUC-4. */
final class Muc4Prediction implements EventsPrediction {
  private final Flow flow;
  private final Genres genres = Genres.english();

  Muc4Prediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public ArrayNode of(Case read, List<Told> events) {
    List<Claim> told =
        events.stream()
            .flatMap(event -> event.alone().claims().stream())
            .sorted(Comparator.comparing(claim -> claim.evidence().getFirst()))
            .toList();
    return templates(read, told);
  }

  private ArrayNode templates(Case read, List<Claim> told) {
    Report report = read.report();
    List<Claim> claims = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (Claim claim : told) {
      Optional<String> type = Muc4Claim.type(claim, report.text());
      if (type.isPresent() && Muc4Claim.isIncident(claim, read.published())) {
        claims.add(claim);
        types.add(type.get());
      }
    }
    ArrayNode events = JsonNodeFactory.instance.arrayNode();
    if (claims.isEmpty()) {
      return events;
    }
    Descriptions descriptions = new Descriptions(report.text(), flow.sentences(report));
    Muc4Countries countries = Muc4Countries.of(flow.mentions(report));
    Muc4Slots slots = new Muc4Slots(read, countries, descriptions, claimants(told));
    boolean pinned = !genres.of(report).isOneVoice();
    for (Muc4Incident incident : Muc4Incident.of(claims, types)) {
      if (!slots.isAsked(incident)) {
        continue;
      }
      Muc4Targets hit = Muc4Targets.of(incident, descriptions, countries);
      ObjectNode event = event(incident, slots.slots(incident, hit), slots);
      boolean civil = hit.civil() && Muc4Specific.isSpecific(slots(event), incident);
      if (civil || Muc4Specific.isToldAlone(incident, hit)) {
        events.add(event);
        pinned |= events.size() > 1 || Muc4Specific.isPinned(slots(event), incident);
      }
    }
    return pinned ? events : JsonNodeFactory.instance.arrayNode();
  }

  private static JsonNode slots(ObjectNode event) {
    return event.path("extra").path("slots");
  }

  private static ObjectNode event(Muc4Incident incident, ObjectNode told, Muc4Slots slots) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("type", incident.type().toLowerCase(java.util.Locale.ROOT));
    event.putObject("codes").put("muc4", incident.type().toLowerCase(java.util.Locale.ROOT));
    incident.claims().stream()
        .flatMap(claim -> Toll.all(claim, Harm.KILLED).stream())
        .findFirst()
        .ifPresent(toll -> event.set("killed", toll.json()));
    incident.claims().stream()
        .flatMap(claim -> Toll.all(claim, Harm.WOUNDED).stream())
        .findFirst()
        .ifPresent(toll -> event.set("wounded", toll.json()));
    ObjectNode extra = event.putObject("extra");
    extra.set("slots", told);
    ArrayNode basis = extra.putArray("basis");
    incident.claims().forEach(claim -> basis.add(slots.basis(claim)));
    return event;
  }

  private static Set<String> claimants(List<Claim> claims) {
    Set<String> ids = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.type().value() == EventType.CLAIM_OF_RESPONSIBILITY) {
        claim
            .roles()
            .actors()
            .forEach(party -> party.value().actor().likeliest().map(Actor::id).ifPresent(ids::add));
      }
    }
    return ids;
  }
}
