package attest.export;

import attest.compare.Alone;
import attest.compare.Comparison;
import attest.compare.Happening;
import attest.compare.Pair;
import attest.compare.When;
import attest.json.Json;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.OptionalInt;

/** A comparison as one JSON object: what was compared, the counts, every pair and every rest. */
public final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * Writes it.
   *
   * @param asked names of the data set and of the figure policy
   */
  public static void write(Comparison comparison, Asked asked, Appendable out) throws IOException {
    ObjectNode node = Json.object().put("form", "attest-comparison-1");
    node.put("data_set", asked.dataSet()).put("policy", asked.policy());
    ObjectNode ground = node.putObject("ground");
    ground.set("first", Json.orNull(comparison.ground().days().map(When::first), Json::text));
    ground.set("last", Json.orNull(comparison.ground().days().map(When::last), Json::text));
    comparison.ground().countries().forEach(ground.putArray("countries")::add);
    ObjectNode counts = node.putObject("counts");
    counts.put("found", comparison.found().size()).put("missed", comparison.missed().size());
    counts.put("extra", comparison.extra().size()).put("left_out", comparison.leftOut().size());
    counts.set("precision", Json.orNull(comparison.precision(), ComparisonJson::share));
    counts.set("recall", Json.orNull(comparison.recall(), ComparisonJson::share));
    ObjectNode figures = counts.putObject("figures");
    comparison
        .figures()
        .forEach((difference, count) -> figures.put(ComparisonCsv.word(difference), count));
    node.set("found", Json.array(comparison.found(), ComparisonJson::pair));
    node.set("missed", Json.array(comparison.missed(), ComparisonJson::alone));
    node.set("extra", Json.array(comparison.extra(), ComparisonJson::alone));
    node.set("left_out", Json.array(comparison.leftOut(), ComparisonJson::alone));
    out.append(Json.pretty(node));
  }

  /**
   * What was asked for.
   *
   * @param dataSet the file or imported data set
   * @param policy the figure policy
   */
  public record Asked(String dataSet, String policy) {}

  private static DoubleNode share(double share) {
    return DoubleNode.valueOf(Math.round(share * 10000) / 10000.0);
  }

  private static ObjectNode pair(Pair pair) {
    ObjectNode node = Json.object().put("score", pair.likeness().score());
    node.put("days_apart", pair.likeness().days());
    node.put("kilometres", Math.round(pair.likeness().kilometres() * 10) / 10.0);
    node.put("figures", ComparisonCsv.word(pair.dead())).put("why", pair.likeness().why());
    node.set("event", side(pair.ours()));
    node.set("row", side(pair.theirs()));
    return node;
  }

  private static ObjectNode alone(Alone alone) {
    ObjectNode node = side(alone.happening());
    return node.put("why", alone.happening().leftOut().orElseGet(alone::why));
  }

  private static ObjectNode side(Happening one) {
    ObjectNode node = Json.object().put("id", one.id());
    node.put("first_day", one.when().first().toString());
    node.put("last_day", one.when().last().toString());
    node.put("place", one.where().name());
    node.set("country", Json.orNull(one.where().country(), Json::text));
    node.put("lat", one.where().point().latitude()).put("lon", one.where().point().longitude());
    node.put("kind", one.kind().words()).put("who", one.words());
    number(node, "low", one.dead().low());
    number(node, "best", one.dead().best());
    number(node, "high", one.dead().high());
    return node;
  }

  private static void number(ObjectNode node, String name, OptionalInt number) {
    if (number.isPresent()) {
      node.put(name, number.getAsInt());
    } else {
      node.putNull(name);
    }
  }
}
