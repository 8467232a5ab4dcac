package attest.eval.suite;

import attest.claim.Statement;
import attest.model.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Who says what in a text: source, cue and content of every statement. The suite labels no
 * statement inside what another one says, so these are left out.
 */
final class AttributionPrediction implements CasePrediction {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Flow flow;

  AttributionPrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    List<Statement> statements = flow.statements(read.report());
    CodePoints points = read.points();
    ArrayNode answer = JSON.arrayNode();
    for (Statement statement : statements) {
      if (statements.stream().noneMatch(outer -> isInside(statement, outer))) {
        answer.add(json(statement, points));
      }
    }
    return answer;
  }

  /** Whether the outer statement says the other one, and not the other way round. */
  private static boolean isInside(Statement inner, Statement outer) {
    return !inner.equals(outer)
        && outer.contents().stream().anyMatch(content -> content.contains(inner.cue()))
        && inner.contents().stream().noneMatch(content -> content.contains(outer.cue()));
  }

  private static ObjectNode json(Statement statement, CodePoints points) {
    ObjectNode node = JSON.objectNode();
    node.putNull("source");
    statement.source().flatMap(points::of).ifPresent(source -> node.set("source", span(source)));
    points.of(statement.cue()).ifPresent(cue -> node.set("cue", span(cue)));
    ArrayNode contents = node.putArray("content");
    for (Span content : statement.contents()) {
      points.of(content).ifPresent(at -> contents.add(span(at)));
    }
    return node;
  }

  private static ObjectNode span(Span span) {
    return JSON.objectNode().put("start", span.start()).put("end", span.end());
  }
}
