package attest.eval.suite;

import attest.claim.PoliceAct;
import attest.model.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each given sentence says that the police did, or failed to do. In the suite whoever kills
 * uses force, and all but failing to act is an action.
 */
final class IndiaPolicePrediction implements CasePrediction {
  private final Flow flow;

  IndiaPolicePrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    GivenSentences given = GivenSentences.of(read);
    List<Set<String>> labels = new ArrayList<>();
    given.sentences().forEach(sentence -> labels.add(new TreeSet<>()));
    for (PoliceAct act : flow.policeActs(given.report())) {
      for (int i = 0; i < labels.size(); i++) {
        Optional<Span> sentence = given.sentences().get(i);
        if (sentence.filter(span -> span.contains(act.words())).isPresent()) {
          labels.get(i).addAll(labels(act.kind()));
        }
      }
    }
    ArrayNode answer = JsonNodeFactory.instance.arrayNode();
    for (Set<String> told : labels) {
      ArrayNode one = answer.addArray();
      told.forEach(one::add);
    }
    return answer;
  }

  private static List<String> labels(PoliceAct.Kind kind) {
    return switch (kind) {
      case KILLED -> List.of("KILL", "FORCE", "ANY_ACTION");
      case ARRESTED -> List.of("ARREST", "ANY_ACTION");
      case USED_FORCE -> List.of("FORCE", "ANY_ACTION");
      case FAILED_TO_ACT -> List.of("FAIL");
      case ACTED -> List.of("ANY_ACTION");
    };
  }
}
