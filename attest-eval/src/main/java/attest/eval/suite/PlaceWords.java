package attest.eval.suite;

import attest.model.Location;
import attest.model.Place;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A location in the suites' form: the name as written, the gazetteer's names and those of the units
 * around it, point and units. An unknown name has the point of the unit that holds it.
 */
final class PlaceWords {
  private PlaceWords() {}

  static ObjectNode json(Location location) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", location.name());
    Optional<Place> place = location.known();
    ArrayNode names = node.putArray("alt_names");
    place.map(Place::name).filter(name -> !name.equals(location.name())).ifPresent(names::add);
    location.within().ifPresent(names::add);
    place.flatMap(p -> p.admin().district()).ifPresent(names::add);
    place.flatMap(p -> p.admin().country()).ifPresent(country -> node.put("country", country));
    place.flatMap(p -> p.admin().province()).ifPresent(unit -> node.put("admin1", unit));
    place
        .flatMap(Place::point)
        .ifPresent(point -> node.put("lat", point.latitude()).put("lon", point.longitude()));
    place.ifPresent(p -> node.put("precision", Prediction.precision(p.kind())));
    node.put("relation", location.relation().words());
    return node;
  }
}
