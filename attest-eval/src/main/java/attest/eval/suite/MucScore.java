package attest.eval.suite;

import attest.eval.suite.Assignment.Pair;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores templates of MUC-4: templates are aligned one to one by the greatest sum of credits, where
 * the kind fits and a perpetrator or target does; slots are added up over all of them.
 */
final class MucScore implements SuiteScore {
  /** Firm fills go before optional ones of equal credit. */
  private static final double FIRM_FIRST = 1e-6;

  private static final double HALF = 0.5;
  private static final double LEAST = 0.01;

  /** What one slot adds: points, predicted fills, fills of the gold that count. */
  private record Points(double points, int said, int there) {}

  /** The template that an event makes, seen beside each gold template. */
  private record View(JsonNode event, List<MucTemplate> beside) {}

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    JsonNode gold = scored.goldEvents();
    List<MucTemplate> truths =
        gold.valueStream()
            .map(event -> MucTemplate.of(event, Optional.empty()).orElseThrow())
            .toList();
    List<View> views = views(truths, ReportScore.events(predicted));
    Map<Pair, Double> weights = new LinkedHashMap<>();
    Map<Pair, Double> loose = new LinkedHashMap<>();
    for (int j = 0; j < views.size(); j++) {
      for (int i = 0; i < truths.size(); i++) {
        MucTemplate truth = truths.get(i);
        MucTemplate said = views.get(j).beside().get(i);
        if (isMappable(truth, said, true)) {
          double weight = LEAST;
          for (MucSlot slot : MucSlot.HEADLINE) {
            weight += align(slot, truth.fills(slot), said.fills(slot)).points();
          }
          loose.put(new Pair(i, j), weight);
          if (isMappable(truth, said, false)) {
            weights.put(new Pair(i, j), weight);
          }
        }
      }
    }
    Map<Integer, Integer> pairs = Assignment.best(weights);
    Tally tally = new Tally();
    slots(gold, truths, views, pairs, tally);
    templates(gold, views, pairs, tally);
    figures(gold, views, Assignment.best(loose), tally);
    tally.share("events_per_report", views.size());
    return tally;
  }

  private static boolean isFirm(JsonNode gold) {
    return !gold.path("extra").path("optional_template").asBoolean();
  }

  private static List<View> views(List<MucTemplate> truths, JsonNode events) {
    List<View> views = new ArrayList<>();
    for (JsonNode event : events) {
      Optional<MucTemplate> alone = MucTemplate.of(event, Optional.empty());
      if (alone.isPresent()) {
        List<MucTemplate> beside = new ArrayList<>();
        for (MucTemplate truth : truths) {
          beside.add(MucTemplate.of(event, Optional.of(truth)).orElse(alone.get()));
        }
        views.add(new View(event, beside.isEmpty() ? List.of(alone.get()) : beside));
      }
    }
    return views;
  }

  private static Points align(MucSlot slot, List<MucFill> gold, List<MucFill> said) {
    Map<Pair, Double> weights = new LinkedHashMap<>();
    Map<Pair, Double> credits = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < said.size(); j++) {
        double credit = MucCredit.of(slot, gold.get(i), said.get(j));
        credits.put(new Pair(i, j), credit);
        double weight = credit + (gold.get(i).optional() ? 0 : FIRM_FIRST);
        if (weight >= HALF) {
          weights.put(new Pair(i, j), weight);
        }
      }
    }
    Map<Integer, Integer> pairs = Assignment.best(weights);
    double points = 0;
    for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
      points += credits.getOrDefault(new Pair(pair.getKey(), pair.getValue()), 0.0);
    }
    int there = 0;
    for (int i = 0; i < gold.size(); i++) {
      there += pairs.containsKey(i) || !gold.get(i).optional() ? 1 : 0;
    }
    return new Points(points, said.size(), there);
  }

  private static boolean isMappable(MucTemplate gold, MucTemplate said, boolean loose) {
    if (!fits(List.of(MucSlot.TYPE), gold, said)) {
      return false;
    }
    boolean named =
        MucSlot.IDENTIFYING.stream()
            .flatMap(slot -> gold.fills(slot).stream())
            .anyMatch(fill -> !fill.optional());
    return !named
        || fits(MucSlot.IDENTIFYING, gold, said)
        || loose && fits(List.of(MucSlot.DATE, MucSlot.PLACE), gold, said);
  }

  private static boolean fits(List<MucSlot> slots, MucTemplate gold, MucTemplate said) {
    return slots.stream()
        .anyMatch(slot -> align(slot, gold.fills(slot), said.fills(slot)).points() > 0);
  }

  /** Adds up one slot or several over the templates of a report. */
  private static final class Sum {
    private double points;
    private int said;
    private int there;
    private int saidMatched;
    private int thereMatched;

    void add(Sum other) {
      points += other.points;
      said += other.said;
      there += other.there;
      saidMatched += other.saidMatched;
      thereMatched += other.thereMatched;
    }

    void matched(Points slot) {
      points += slot.points();
      said += slot.said();
      there += slot.there();
      saidMatched += slot.said();
      thereMatched += slot.there();
    }
  }

  private static void slots(
      JsonNode gold,
      List<MucTemplate> truths,
      List<View> views,
      Map<Integer, Integer> pairs,
      Tally tally) {
    Set<Integer> met = new HashSet<>(pairs.values());
    Map<MucSlot, Sum> sums = new EnumMap<>(MucSlot.class);
    for (MucSlot slot : MucSlot.values()) {
      Sum sum = new Sum();
      for (int i = 0; i < truths.size(); i++) {
        List<MucFill> fills = truths.get(i).fills(slot);
        Integer match = pairs.get(i);
        if (match != null) {
          sum.matched(align(slot, fills, views.get(match).beside().get(i).fills(slot)));
        } else if (isFirm(gold.get(i))) {
          sum.there += (int) fills.stream().filter(fill -> !fill.optional()).count();
        }
      }
      for (int j = 0; j < views.size(); j++) {
        sum.said += met.contains(j) ? 0 : views.get(j).beside().getFirst().fills(slot).size();
      }
      sums.put(slot, sum);
    }
    Sum headline = new Sum();
    Sum all = new Sum();
    sums.forEach((slot, sum) -> {
      all.add(sum);
      if (MucSlot.HEADLINE.contains(slot)) {
        headline.add(sum);
        tally.overlap("slot_" + slot.metric(), sum.points, sum.said, sum.there);
      }
    });
    tally.overlap("all_templates", headline.points, headline.said, headline.there);
    tally.overlap("all_22_slots", all.points, all.said, all.there);
    tally.overlap("matched_only", headline.points, headline.saidMatched, headline.thereMatched);
  }

  private static void templates(
      JsonNode gold, List<View> views, Map<Integer, Integer> pairs, Tally tally) {
    int counted = 0;
    boolean firm = false;
    for (int i = 0; i < gold.size(); i++) {
      counted += isFirm(gold.get(i)) || pairs.containsKey(i) ? 1 : 0;
      firm = firm || isFirm(gold.get(i));
    }
    tally.overlap("templates", pairs.size(), views.size(), counted);
    if (firm || gold.isEmpty()) {
      int said = views.isEmpty() ? 0 : 1;
      tally.overlap("relevance", firm ? said : 0, said, firm ? 1 : 0);
    }
  }

  private static void figures(
      JsonNode gold, List<View> views, Map<Integer, Integer> pairs, Tally tally) {
    for (int i = 0; i < gold.size(); i++) {
      for (String harm : List.of("killed", "wounded")) {
        Optional<Amount> truth = Amount.of(gold.get(i).path(harm));
        if (isFirm(gold.get(i))
            && truth.isPresent()
            && truth.get().low().equals(truth.get().high())) {
          Integer match = pairs.get(i);
          boolean hit =
              match != null && Amount.of(views.get(match).event().path(harm)).equals(truth);
          tally.ok(harm + "_exact", hit);
          tally.ok("figures", hit);
        }
      }
    }
  }
}
