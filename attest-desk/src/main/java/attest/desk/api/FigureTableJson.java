package attest.desk.api;

import attest.figure.Account;
import attest.figure.Estimate;
import attest.figure.FigureLine;
import attest.figure.FigurePolicy;
import attest.figure.FigureTable;
import attest.json.Json;
import attest.model.Attribution;
import attest.model.Figure.Harm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An event's figures by origin, and what a policy makes of them. */
final class FigureTableJson {
  private FigureTableJson() {}

  static ObjectNode write(FigureTable table, FigurePolicy policy) {
    ObjectNode node = Json.object();
    node.put("policy", policy.name());
    node.put("rule", policy.rule());
    ArrayNode harms = node.putArray("harms");
    for (Harm harm : Harm.values()) {
      if (!table.lines(harm).isEmpty()) {
        harms.add(harm(table, harm, policy));
      }
    }
    return node;
  }

  private static ObjectNode harm(FigureTable table, Harm harm, FigurePolicy policy) {
    List<Account> accounts = table.accounts(harm);
    ObjectNode node = Json.object();
    node.put("harm", Json.word(harm));
    node.put("disagree", accounts.stream().map(Account::brief).distinct().count() > 1);
    Optional<Estimate> estimate = policy.estimate(accounts);
    node.set("estimate", estimate.<JsonNode>map(FigureTableJson::estimate).orElse(node.nullNode()));
    ArrayNode lines = node.putArray("lines");
    table
        .grouped(harm)
        .forEach((origin, sources) ->
            sources.forEach((source, told) -> told.forEach(line -> lines.add(line(line)))));
    return node;
  }

  private static ObjectNode estimate(Estimate estimate) {
    ObjectNode node = Json.object();
    number(node, "low", estimate.low());
    number(node, "best", estimate.best());
    number(node, "high", estimate.high());
    return node.put("why", estimate.why());
  }

  private static ObjectNode line(FigureLine line) {
    ObjectNode node = Json.object();
    node.put("claim", line.claim().toString());
    node.put("origin", line.origin());
    node.put("source", line.source());
    node.put("by", speaker(line.by()).orElse(null));
    node.put("told", line.told().map(LocalDate::toString).orElse(null));
    node.put("told_as", line.figure().count().brief());
    node.put("whom", Json.word(line.figure().whom()));
    node.put("noun", line.figure().noun());
    node.put("scope", Json.word(line.figure().scope()));
    number(node, "low", line.figure().count().least());
    number(node, "high", line.figure().count().most());
    return node.put("standing", Json.word(line.standing()));
  }

  private static Optional<String> speaker(Attribution by) {
    return by.isReportItself()
        ? Optional.empty()
        : Optional.of(by.chain().getLast().party().value().name());
  }

  private static void number(ObjectNode node, String field, OptionalInt number) {
    if (number.isPresent()) {
      node.put(field, number.getAsInt());
    } else {
      node.putNull(field);
    }
  }
}
