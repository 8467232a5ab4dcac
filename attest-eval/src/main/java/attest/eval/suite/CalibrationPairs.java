package attest.eval.suite;

import attest.confidence.Field;
import attest.confidence.Seen;
import attest.confidence.Traits;
import attest.eval.suite.Prediction.Told;
import attest.eval.suite.Tally.Entry;
import attest.link.Linker;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Figure.Harm;
import attest.model.Party;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects, from cases of task {@code report}, the values of each main claim and whether they are
 * right: figures to the number (inside the range where the gold is one), days exactly, places by
 * name or within 25 km, parties by name, kinds by ACLED's sub-event type. A field on which the
 * report is silent, or the gold, makes no pair.
 */
final class CalibrationPairs {
  private static final int FIRST = 3;

  private final Flow flow;
  private final ReportScore score = new ReportScore(Countries.load());

  /**
   * @param flow with the rules' own confidences
   */
  CalibrationPairs(Flow flow) {
    this.flow = flow;
  }

  List<CalibrationPair> of(Suite suite, int jobs) {
    List<Linker.Item> items = Jobs.items(flow, suite.cases(), jobs);
    List<CalibrationPair> pairs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Linker.Item item = items.get(i);
      Case read = suite.cases().get(i);
      int number = i;
      EventPredictions.told(flow, item, Map.of()).stream()
          .min(MainFirst.order(read.suite()))
          .ifPresent(told -> add(read, number, item, told, pairs));
    }
    return pairs;
  }

  private void add(
      Case read, int number, Linker.Item item, Told told, List<CalibrationPair> pairs) {
    ArrayNode events = new Prediction(read).events(List.of(told));
    Tally tally = score.score(read, events);
    Claim claim = told.alone().claims().getFirst();
    Traits traits = new Traits(item.report(), claim);
    Judged judged =
        (seen, right) ->
            right.ifPresent(hit -> pairs.add(new CalibrationPair(read.suite(), number, seen, hit)));
    judged.add(traits.kind(), first(tally, "code_acled_sub", "type_match"));
    traits.time().ifPresent(seen -> judged.add(seen, first(tally, "date_exact")));
    traits.place().ifPresent(seen -> judged.add(seen, place(tally)));
    figure(claim, Harm.KILLED, traits)
        .ifPresent(seen ->
            judged.add(seen, first(tally, "killed_exact", "killed_contains", "civ_contains")));
    figure(claim, Harm.WOUNDED, traits)
        .ifPresent(seen -> judged.add(seen, first(tally, "wounded_exact", "wounded_contains")));
    if (read.goldEvents().size() == 1) {
      JsonNode gold = read.goldEvents().get(0);
      JsonNode event = events.get(0);
      Claim.Roles roles = claim.roles();
      parties(Field.ACTOR, roles.actors(), gold.path("actors"), event.path("actors"), traits)
          .forEach(party -> judged.add(party.seen(), Optional.of(party.right())));
      List<Cited<Party>> harmed = new ArrayList<>(roles.targets());
      harmed.addAll(roles.victims());
      parties(Field.TARGET, harmed, gold.path("targets"), event.path("targets"), traits)
          .forEach(party -> judged.add(party.seen(), Optional.of(party.right())));
    }
  }

  private interface Judged {
    void add(Seen seen, Optional<Boolean> right);
  }

  private record Judgement(Seen seen, boolean right) {}

  private static Optional<Seen> figure(Claim claim, Harm harm, Traits traits) {
    return claim.figures(harm).stream().findFirst().flatMap(traits::figure);
  }

  /** The first of these metrics that the case has. */
  private static Optional<Boolean> first(Tally tally, String... metrics) {
    for (String metric : metrics) {
      for (Entry entry : tally.entries()) {
        if (entry.name().equals(metric)) {
          return switch (entry) {
            case Entry.Share share -> Optional.of(share.hit() > 0);
            case Entry.Label label -> Optional.of(label.gold().equals(label.predicted()));
            default -> Optional.empty();
          };
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Boolean> place(Tally tally) {
    Optional<Boolean> named = first(tally, "place_name");
    Optional<Boolean> near = first(tally, "place_within_25km");
    return named.isEmpty() && near.isEmpty()
        ? Optional.empty()
        : Optional.of(named.orElse(false) || near.orElse(false));
  }

  private static List<Judgement> parties(
      Field field, List<Cited<Party>> parties, JsonNode gold, JsonNode said, Traits traits) {
    List<Judgement> judged = new ArrayList<>();
    if (gold.isEmpty()) {
      return judged;
    }
    List<List<String>> truths = ActorScore.names(gold);
    for (Cited<Party> party : parties.subList(0, Math.min(FIRST, parties.size()))) {
      for (JsonNode node : said) {
        if (node.path("name").asText().equals(party.value().name())) {
          ArrayNode alone = JsonNodeFactory.instance.arrayNode().add(node);
          boolean right = ActorScore.match(truths, ActorScore.names(alone));
          judged.add(new Judgement(traits.party(field, party, parties), right));
          break;
        }
      }
    }
    return judged;
  }
}
