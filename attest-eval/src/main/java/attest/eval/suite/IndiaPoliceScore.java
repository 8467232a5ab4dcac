package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Scores what the police do, by sentence and by document. */
final class IndiaPoliceScore implements SuiteScore {
  private static final String SENTENCE = "sent_";
  private static final String DOCUMENT = "doc_";
  private static final List<String> ACTS = List.of("KILL", "ARREST", "FAIL", "FORCE");

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    Tally tally = new Tally();
    List<List<String>> rows = SentenceLabels.rows(scored, predicted);
    JsonNode sentences = scored.node().path("sentences");
    Set<String> told = new HashSet<>();
    rows.forEach(told::addAll);
    for (int i = 0; i < sentences.size(); i++) {
      Set<String> truth = Set.copyOf(SentenceLabels.of(sentences.get(i).path("labels")));
      score(SENTENCE, truth, Set.copyOf(rows.get(i)), tally);
    }
    JsonNode whole = predicted.path("doc_labels");
    Set<String> document = whole.isArray() ? Set.copyOf(SentenceLabels.of(whole)) : told;
    JsonNode gold = scored.node().path("gold").path("doc_labels");
    score(DOCUMENT, Set.copyOf(SentenceLabels.of(gold)), document, tally);
    return tally;
  }

  private static void score(String unit, Set<String> gold, Set<String> said, Tally tally) {
    ACTS.forEach(act -> score(unit, act, gold, said, tally));
    score(unit, "ANY_ACTION", gold, said, tally);
  }

  private static void score(
      String unit, String act, Set<String> gold, Set<String> said, Tally tally) {
    int there = gold.contains(act) ? 1 : 0;
    int told = said.contains(act) ? 1 : 0;
    if (there + told > 0) {
      tally.overlap(unit + act, there * told, told, there);
      if (ACTS.contains(act)) {
        tally.overlap(unit + "micro", there * told, told, there);
      }
    }
  }

  @Override
  public Metrics total(List<Tally> tallies) {
    Metrics metrics = Metrics.of(tallies);
    for (String unit : List.of(SENTENCE, DOCUMENT)) {
      OptionalDouble mean =
          ACTS.stream()
              .map(act -> metrics.value(unit + act + "_f"))
              .filter(OptionalDouble::isPresent)
              .mapToDouble(OptionalDouble::getAsDouble)
              .average();
      metrics.put(unit + "macro_f1", mean, metrics.support(unit + "micro_f"));
    }
    return metrics;
  }
}
