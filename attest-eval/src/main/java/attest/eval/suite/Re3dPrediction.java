package attest.eval.suite;

import attest.model.Entity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The persons, groups, places, times, weapons and amounts that a text names. */
final class Re3dPrediction implements CasePrediction {
  private final Flow flow;

  Re3dPrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    CodePoints points = read.points();
    ArrayNode spans = JsonNodeFactory.instance.arrayNode();
    for (Entity entity : flow.entities(read.report())) {
      points
          .of(entity.span())
          .ifPresent(at ->
              spans
                  .addObject()
                  .put("start", at.start())
                  .put("end", at.end())
                  .put("label", label(entity.kind())));
    }
    return spans;
  }

  private static String label(Entity.Kind kind) {
    return switch (kind) {
      case ORGANISATION -> "Organisation";
      case PERSON -> "Person";
      case LOCATION -> "Location";
      case QUANTITY -> "Quantity";
      case TIME -> "Temporal";
      case MONEY -> "Money";
      case WEAPON -> "Weapon";
      case MILITARY_PLATFORM -> "MilitaryPlatform";
      case VEHICLE -> "Vehicle";
      case DOCUMENT -> "DocumentReference";
    };
  }
}
