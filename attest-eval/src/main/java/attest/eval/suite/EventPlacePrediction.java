package attest.eval.suite;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Report;
import attest.model.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the happening lies that a given word tells: the place of the claim that rests on it. */
final class EventPlacePrediction implements CasePrediction {
  private final Flow flow;

  EventPlacePrediction(Flow flow) {
    this.flow = flow;
  }

  /** Rules that tell a country from words that name no place; the suite links names of places. */
  private static final String INFERRED = "place.told-";

  @Override
  public JsonNode of(Case read) {
    Report report = read.report();
    CodePoints points = read.points();
    JsonNode given = read.node().path("gold").path(0).path("trigger");
    Set<Span> places = new TreeSet<>();
    for (Claim claim : flow.read(report)) {
      boolean asked =
          claim.trigger().stream()
              .flatMap(trigger -> points.of(trigger).stream())
              .anyMatch(at ->
                  at.start() < given.path("end").asInt() && at.end() > given.path("start").asInt());
      if (asked) {
        claim
            .place()
            .filter(place -> !place.how().rule().startsWith(INFERRED))
            .map(Cited::at)
            .map(List::getFirst)
            .ifPresent(places::add);
      }
    }
    ArrayNode links = JsonNodeFactory.instance.arrayNode();
    for (Span place : places) {
      points
          .of(place)
          .ifPresent(at ->
              links.addObject().putObject("target").put("start", at.start()).put("end", at.end()));
    }
    return links;
  }
}
