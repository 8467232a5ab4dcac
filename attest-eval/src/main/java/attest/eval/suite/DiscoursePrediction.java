package attest.eval.suite;

import attest.discourse.SentenceRoles.Told;
import attest.model.SentenceRole;
import attest.model.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each given sentence does in its report, by the names of van Dijk's news schema. */
final class DiscoursePrediction implements CasePrediction {
  private final Flow flow;

  DiscoursePrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    GivenSentences given = GivenSentences.of(read);
    List<Told> told = flow.roles(given.report());
    ArrayNode labels = JsonNodeFactory.instance.arrayNode();
    for (Optional<Span> sentence : given.sentences()) {
      List<Told> parts =
          told.stream()
              .filter(part -> sentence.filter(span -> overlap(span, part.span())).isPresent())
              .toList();
      ArrayNode here = labels.addArray().add(label(longest(parts)));
      if (parts.stream().anyMatch(Told::speech)) {
        here.add("Speech");
      }
    }
    return labels;
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /** The role that most of a given sentence has, where we read it as several. */
  private static SentenceRole longest(List<Told> parts) {
    Map<SentenceRole, Integer> lengths = new EnumMap<>(SentenceRole.class);
    for (Told part : parts) {
      lengths.merge(part.role(), part.span().length(), Integer::sum);
    }
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(SentenceRole.NOT_ARTICLE);
  }

  private static String label(SentenceRole role) {
    return switch (role) {
      case MAIN -> "Main";
      case CONSEQUENCE -> "Main_Consequence";
      case PREVIOUS_EVENT -> "Cause_Specific";
      case CONTEXT -> "Cause_General";
      case HISTORY -> "Distant_Historical";
      case ANECDOTE -> "Distant_Anecdotal";
      case EVALUATION -> "Distant_Evaluation";
      case EXPECTATION -> "Distant_Expectations_Consequences";
      case NOT_ARTICLE -> "NA";
    };
  }
}
