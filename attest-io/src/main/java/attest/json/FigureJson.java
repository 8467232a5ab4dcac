package attest.json;

import attest.model.Count;
import attest.model.Figure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;

/** Figures: what is counted, whom, and how many as the words put it. */
final class FigureJson {
  private FigureJson() {}

  static ObjectNode write(Figure figure) {
    ObjectNode node = Json.object();
    node.put("harm", Json.word(figure.harm()));
    node.put("whom", Json.word(figure.whom()));
    node.put("noun", figure.noun());
    node.put("scope", Json.word(figure.scope()));
    count(node, figure.count());
    return node;
  }

  static Figure read(JsonNode node) {
    return new Figure(
        Json.word(Figure.Harm.class, Json.field(node, "harm")),
        Json.word(Figure.Population.class, Json.field(node, "whom")),
        Json.string(node, "noun"),
        count(node),
        Json.word(Figure.Scope.class, Json.field(node, "scope")));
  }

  private static void count(ObjectNode node, Count count) {
    node.put(
        "count",
        switch (count) {
          case Count.Exactly exactly -> "exactly";
          case Count.About about -> "about";
          case Count.AtLeast atLeast -> "at_least";
          case Count.AtMost atMost -> "at_most";
          case Count.Between between -> "between";
          case Count.Vague vague -> "vague";
        });
    bound(node, "low", count.least());
    bound(node, "high", count.most());
    if (count instanceof Count.Vague(String words, int low, int high)) {
      node.put("told_as", words);
    }
  }

  private static void bound(ObjectNode node, String field, OptionalInt bound) {
    if (bound.isPresent()) {
      node.put(field, bound.getAsInt());
    } else {
      node.putNull(field);
    }
  }

  private static Count count(JsonNode node) {
    int low = Json.field(node, "low").asInt();
    int high = Json.field(node, "high").asInt();
    String kind = Json.string(node, "count");
    return switch (kind) {
      case "exactly" -> new Count.Exactly(low);
      case "about" -> new Count.About(low);
      case "at_least" -> new Count.AtLeast(low);
      case "at_most" -> new Count.AtMost(high);
      case "between" -> new Count.Between(low, high);
      case "vague" -> new Count.Vague(Json.string(node, "told_as"), low, high);
      default -> throw new IllegalArgumentException("count \"" + kind + "\"");
    };
  }
}
