package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Scores the predicted main event of a report case against the gold event that it fits best. */
final class ReportScore implements SuiteScore {
  /** Labels of the suite case2021 that name no ACLED sub-event. */
  private static final Set<String> NOT_IN_ACLED =
      Set.of("org_crime", "natural_disaster", "man_made_disaster", "diplo", "attrib");

  private final Countries countries;

  ReportScore(Countries countries) {
    this.countries = countries;
  }

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    JsonNode events = events(predicted);
    JsonNode main = main(events);
    Optional<Tally> best = Optional.empty();
    for (JsonNode gold : scored.goldEvents()) {
      Tally tally = compare(scored, gold, main);
      if (best.isEmpty() || tally.agreement() > best.orElseThrow().agreement()) {
        best = Optional.of(tally);
      }
    }
    Tally tally = best.orElseGet(Tally::new);
    tally.ok("main_found", main.isObject());
    tally.share("events_per_report", events.size());
    return tally;
  }

  /** The events of an answer: a list, or an object that holds it. */
  static JsonNode events(JsonNode predicted) {
    return predicted.isObject() ? predicted.path("events") : predicted;
  }

  /** The event marked as main, else the first. */
  static JsonNode main(JsonNode events) {
    for (JsonNode event : events) {
      if (event.path("main").isBoolean() && event.path("main").asBoolean()) {
        return event;
      }
    }
    return events.isEmpty() ? MissingNode.getInstance() : events.get(0);
  }

  @Override
  public Metrics total(List<Tally> tallies) {
    Metrics metrics = Metrics.of(tallies);
    if (metrics.names().contains("code_case2021")) {
      int cases = metrics.support("code_case2021");
      metrics.put("case2021_wf1", metrics.value("code_case2021_wf1"), cases);
      metrics.put(
          "case2021_25_wf1", Metrics.weighted(tallies, "code_case2021", NOT_IN_ACLED), cases);
    }
    return metrics;
  }

  Tally compare(Case scored, JsonNode gold, JsonNode predicted) {
    Tally tally = new Tally();
    String suite = scored.suite();
    boolean ranges = FigureScore.RANGE_SUITES.contains(suite);
    FigureScore figures = new FigureScore(suite, tally);
    figures.score("killed", "killed", gold, predicted);
    figures.score("wounded", "wounded", gold, predicted);
    if (ranges) {
      figures.score("civ", "civilians_killed", gold, predicted);
    }
    best(gold, predicted, tally);
    new DateScore(scored, tally).score(gold, predicted);
    new PlaceScore(countries, tally).score(gold, predicted);
    ActorScore actors = new ActorScore(scored, countries, tally);
    actors.score(gold, predicted);
    String type = DateScore.text(gold, "type");
    if (ranges && !type.isEmpty()) {
      String said = joined(DateScore.text(predicted, "type"));
      Set<String> kinds = new TreeSet<>(List.of(joined(type)));
      Arrays.stream(type.split(",", -1)).map(ReportScore::joined).forEach(kinds::add);
      tally.ok("type_match", kinds.contains(said));
    }
    new CodeScore(suite, tally).score(gold, predicted);
    answers(gold, predicted, tally);
    if (suite.equals("plover-gsr")) {
      actors.scoreWords(gold, predicted);
    }
    return tally;
  }

  /** UCDP's best estimate, or the whole range. */
  private static void best(JsonNode gold, JsonNode predicted, Tally tally) {
    Optional<Amount> best = Amount.of(gold.path("extra").path("best"));
    if (best.isPresent()) {
      Optional<Amount> said = Amount.of(predicted.path("killed"));
      tally.ok(
          "killed_best_exact", said.equals(best) || said.equals(Amount.of(gold.path("killed"))));
    }
  }

  static String joined(String type) {
    return Fold.fold(type).replace(" ", "");
  }

  /** Answers to who, what, when, where: the first one against those of two coders or more. */
  private static void answers(JsonNode gold, JsonNode predicted, Tally tally) {
    gold.path("extra")
        .path("answers")
        .properties()
        .forEach(question -> {
          List<Set<String>> good =
              question
                  .getValue()
                  .valueStream()
                  .filter(answer -> answer.path("coders").asInt() >= 2)
                  .map(answer -> words(DateScore.text(answer, "text")))
                  .toList();
          if (!good.isEmpty()) {
            Set<String> said = words(answer(question.getKey(), predicted));
            boolean hit = good.stream().anyMatch(truth -> Fold.dice(said, truth) >= 0.5);
            tally.ok("answer_" + question.getKey(), hit);
            tally.ok("answer_all", hit);
          }
        });
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Fold.bag(text));
  }

  private static String answer(String question, JsonNode predicted) {
    JsonNode given = predicted.path("extra").path("answers").path(question);
    JsonNode first = given.isArray() && !given.isEmpty() ? given.get(0) : given;
    if (first.isTextual()) {
      return first.asText();
    }
    if (!given.isMissingNode()) {
      return DateScore.text(first, "text");
    }
    return switch (question) {
      case "who" ->
          ActorScore.names(predicted.path("actors")).stream()
              .findFirst()
              .map(List::getFirst)
              .orElse("");
      case "where" -> DateScore.text(predicted.path("place"), "name");
      default -> "";
    };
  }
}
