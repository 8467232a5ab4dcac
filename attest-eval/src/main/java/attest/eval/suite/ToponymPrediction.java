package attest.eval.suite;

import attest.language.English;
import attest.language.Layout;
import attest.model.Location;
import attest.model.Place;
import attest.model.Report;
import attest.model.Span;
import attest.place.Gazetteer;
import attest.place.Places;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Every name of a place in a text, with the gazetteer's point for it. */
final class ToponymPrediction implements CasePrediction {
  private static final String GEONAMES = "geonames:";

  private final English english = English.load();
  private final Places places = new Places(Gazetteer.builtIn());

  @Override
  public JsonNode of(Case read) {
    Report given = read.report();
    Report report = given.withZones(Layout.zones(given.text(), given.header().title()));
    CodePoints points = read.points();
    ArrayNode spans = JsonNodeFactory.instance.arrayNode();
    for (Places.Named named :
        places.named(report, english.sentences(report.text(), report.zones()))) {
      points
          .of(named.mention().name())
          .ifPresent(at -> spans.add(span(at, named.mention().location())));
    }
    return spans;
  }

  private static ObjectNode span(Span at, Location location) {
    ObjectNode span =
        JsonNodeFactory.instance
            .objectNode()
            .put("start", at.start())
            .put("end", at.end())
            .put("label", "PLACE");
    Optional<Place> place = location.place().likeliest();
    place
        .flatMap(Place::point)
        .ifPresent(point -> {
          ObjectNode value = span.putObject("value");
          value.put("lat", point.latitude()).put("lon", point.longitude());
          place
              .map(Place::id)
              .filter(id -> id.startsWith(GEONAMES))
              .ifPresent(id -> value.put("geonames", id.substring(GEONAMES.length())));
        });
    place.flatMap(p -> p.admin().country()).ifPresent(country -> span.put("country", country));
    return span;
  }
}
