package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Scores the places that lie at the end of links; agreed cases are counted apart as well. */
final class LinkScore implements SuiteScore {
  @Override
  public Tally score(Case scored, JsonNode predicted) {
    List<Pieces> truths = targets(scored.node().path("gold"));
    List<Pieces> said = targets(predicted);
    Tally tally = new Tally();
    if (scored.node().path("gold_standard").asBoolean()) {
      score("gs_", truths, said, tally);
    }
    score("", truths, said, tally);
    return tally;
  }

  private static List<Pieces> targets(JsonNode links) {
    return SpanMatching.pieces(links, "target").stream().filter(span -> !span.isEmpty()).toList();
  }

  private static void score(String prefix, List<Pieces> truths, List<Pieces> said, Tally tally) {
    int matched = SpanMatching.byOverlap(truths, said).size();
    boolean right = matched == truths.size() && matched == said.size();
    tally.ok(prefix + "accuracy", right);
    tally.ok(
        prefix + "accuracy_exact",
        truths.stream().sorted().toList().equals(said.stream().sorted().toList()));
    tally.overlap(prefix + "link", matched, said.size(), truths.size());
    int equal = SpanMatching.equal(truths, said);
    tally.overlap(prefix + "link_exact", equal, said.size(), truths.size());
    tally.ok(prefix + (truths.isEmpty() ? "accuracy_null" : "accuracy_place"), right);
  }
}
