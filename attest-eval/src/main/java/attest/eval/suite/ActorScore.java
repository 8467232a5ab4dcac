package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores actors and targets: by name, and for one suite by the words used. */
final class ActorScore {
  private static final int FIRST = 3;
  private static final double ENOUGH = 0.5;

  private final Case scored;
  private final Tally tally;
  private final Countries countries;

  ActorScore(Case scored, Countries countries, Tally tally) {
    this.scored = scored;
    this.countries = countries;
    this.tally = tally;
  }

  void score(JsonNode gold, JsonNode predicted) {
    String status = DateScore.text(gold.path("extra"), "strike_status");
    boolean blamed =
        !scored.suite().startsWith("airwars-syria")
            || status.startsWith("Likely")
            || status.startsWith("Declared");
    for (String role : List.of("actors", "targets")) {
      JsonNode truth = gold.path(role);
      if (!truth.isEmpty() && (blamed || role.equals("targets"))) {
        String metric = role.equals("actors") ? "actor_match" : "target_match";
        tally.ok(metric, match(names(truth), names(predicted.path(role))));
      }
    }
  }

  /** The words of actors and targets as bags, and their countries (plover-gsr alone). */
  void scoreWords(JsonNode gold, JsonNode predicted) {
    words("actor_text", gold.path("actors"), predicted.path("actors"));
    words("target_text", gold.path("targets"), predicted.path("targets"));
    country("actor_country", "source", gold, predicted);
    country("target_country", "target", gold, predicted);
  }

  private void words(String metric, JsonNode gold, JsonNode predicted) {
    Map<String, Integer> truth = bag(names(gold));
    Map<String, Integer> said = bag(names(predicted));
    int shared = 0;
    for (Map.Entry<String, Integer> word : truth.entrySet()) {
      shared += Math.min(word.getValue(), said.getOrDefault(word.getKey(), 0));
    }
    tally.overlap(metric, shared, size(said), size(truth));
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> bag(List<List<String>> parties) {
    Map<String, Integer> bag = new HashMap<>();
    for (List<String> names : parties) {
      Fold.bag(names.getFirst()).forEach(word -> bag.merge(word, 1, Integer::sum));
    }
    return bag;
  }

  private void country(String metric, String side, JsonNode gold, JsonNode predicted) {
    JsonNode truths = gold.path("extra").path(side);
    if (truths.isEmpty()) {
      return;
    }
    boolean hit = false;
    for (JsonNode truth : truths) {
      for (JsonNode said : predicted.path("extra").path(side)) {
        String one = DateScore.text(truth, "code");
        String other = DateScore.text(said, "code");
        boolean known = !one.isEmpty() && !other.isEmpty();
        hit = hit || (known && countries.code(one).equals(countries.code(other)));
      }
    }
    tally.ok(metric, hit);
  }

  /** Each party's name and aliases. */
  static List<List<String>> names(JsonNode parties) {
    List<List<String>> all = new ArrayList<>();
    for (JsonNode party : parties) {
      List<String> names = new ArrayList<>();
      if (party.isTextual()) {
        names.add(party.asText());
      } else {
        names.add(DateScore.text(party, "name"));
        party.path("aliases").forEach(alias -> names.add(alias.isTextual() ? alias.asText() : ""));
      }
      List<String> told = names.stream().filter(name -> !name.isBlank()).toList();
      if (!told.isEmpty()) {
        all.add(told);
      }
    }
    return all;
  }

  static boolean match(List<List<String>> gold, List<List<String>> predicted) {
    for (List<String> truths : gold) {
      for (String truth : truths) {
        Set<String> words = Fold.nameWords(truth);
        for (List<String> names : predicted.subList(0, Math.min(FIRST, predicted.size()))) {
          for (String name : names) {
            if (Fold.dice(words, Fold.nameWords(name)) >= ENOUGH) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }
}
