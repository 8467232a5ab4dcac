package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Scores what each sentence does in its report: eight roles, speech, and news or background. */
final class DiscourseScore implements SuiteScore {
  private static final String MAIN = "Main";
  private static final String NONE = "NA";
  private static final Set<String> ROLES =
      Set.of(
          MAIN,
          "Main_Consequence",
          "Cause_Specific",
          "Cause_General",
          "Distant_Historical",
          "Distant_Anecdotal",
          "Distant_Evaluation",
          "Distant_Expectations_Consequences");
  private static final Map<String, String> SIDES =
      Map.of(
          MAIN,
          "news",
          "Main_Consequence",
          "news",
          "Cause_Specific",
          "background",
          "Cause_General",
          "background",
          "Distant_Historical",
          "background");

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    Tally tally = new Tally();
    List<List<String>> rows = SentenceLabels.rows(scored, predicted);
    JsonNode sentences = scored.node().path("sentences");
    for (int i = 0; i < sentences.size(); i++) {
      score(SentenceLabels.of(sentences.get(i).path("labels")), rows.get(i), tally);
    }
    return tally;
  }

  private static void score(List<String> gold, List<String> said, Tally tally) {
    String truth = role(gold);
    String role = role(said);
    if (truth.isEmpty()) {
      return;
    }
    tally.label("role", truth, role);
    found("main", truth.equals(MAIN), role.equals(MAIN), tally);
    found("speech", gold.contains("Speech"), said.contains("Speech"), tally);
    String side = SIDES.get(truth);
    if (side != null) {
      tally.label("side", side, SIDES.getOrDefault(role, "other"));
    }
  }

  private static void found(String name, boolean there, boolean said, Tally tally) {
    tally.overlap(name, there && said ? 1 : 0, said ? 1 : 0, there ? 1 : 0);
  }

  private static String role(List<String> labels) {
    return labels.stream()
        .filter(label -> ROLES.contains(label) || label.equals(NONE))
        .findFirst()
        .orElse("");
  }

  @Override
  public Metrics total(List<Tally> tallies) {
    Metrics metrics = Metrics.of(tallies);
    LabelCounts roles = LabelCounts.of(tallies, "role");
    int sentences = metrics.support("role");
    metrics.put("macro_f1", roles.macro(ROLES), sentences);
    metrics.put("micro_f1", roles.micro(ROLES), sentences);
    metrics.put("accuracy", metrics.value("role"), sentences);
    OptionalDouble side = metrics.value("side");
    metrics.put("side_accuracy", side, metrics.support("side"));
    List.of("role", "role_mf1", "role_wf1", "side", "side_wf1").forEach(metrics::remove);
    return metrics;
  }
}
