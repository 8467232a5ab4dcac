package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows the cases that went worst: what was wrong, the gold, the answer and its words. */
final class WorstCases {
  private record Bad(Scored.One one, Map<String, Double> misses) {
    double loss() {
      return misses.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private final List<Bad> worst;

  /**
   * @param most how many cases to show
   * @param metric only what this metric counts; empty = all
   */
  WorstCases(Scored scored, int most, Optional<String> metric) {
    worst =
        scored.cases().stream()
            .map(one -> new Bad(one, Misses.of(one.tally(), metric)))
            .filter(bad -> !bad.misses().isEmpty())
            .sorted(Comparator.comparingDouble(Bad::loss).reversed())
            .limit(most)
            .toList();
  }

  void print(PrintStream out) {
    for (Bad bad : worst) {
      out.printf("%n%s  wrong: ", bad.one().scored().id());
      out.println(String.join(", ", bad.misses().keySet()));
      switch (bad.one().scored().task()) {
        case "report" -> events(bad, out);
        case "sentences" -> sentences(bad.one(), out);
        case "spans", "links" -> spans(bad.one(), out);
        case "coref" ->
            MentionWords.chains(bad.one().scored().node().path("docs"), bad.one().answer())
                .forEach(chain -> line("gold", chain, out));
        default -> {
          line("report", bad.one().scored().header().title().orElse("-"), out);
          line("gold", bad.one().scored().node().path("gold").toString(), out);
          line("said", bad.one().answer().toString(), out);
        }
      }
    }
  }

  private static void line(String what, String words, PrintStream out) {
    out.printf("  %-9s %s%n", what, words.replace('\n', ' '));
  }

  private static void events(Bad bad, PrintStream out) {
    JsonNode events = ReportScore.events(bad.one().answer());
    JsonNode said = ReportScore.main(events);
    Set<String> fields = new LinkedHashSet<>();
    bad.misses().keySet().forEach(metric -> fields.add(EventFields.of(metric)));
    if (bad.one().scored().goldEvents().size() == 1 && !fields.contains("")) {
      JsonNode gold = bad.one().scored().goldEvents().get(0);
      for (String field : fields) {
        out.printf(
            "  %-16s gold %s%n  %-16s said %s%n",
            field, EventFields.show(gold, field), "", EventFields.show(said, field));
      }
      line("evidence", EventFields.evidence(said), out);
      return;
    }
    bad.one().scored().goldEvents().forEach(gold -> line("gold", EventFields.brief(gold), out));
    for (JsonNode event : events) {
      line("said", EventFields.brief(event), out);
      line("", EventFields.evidence(event), out);
    }
  }

  private static void sentences(Scored.One one, PrintStream out) {
    List<List<String>> rows = SentenceLabels.rows(one.scored(), one.answer());
    JsonNode sentences = one.scored().node().path("sentences");
    for (int i = 0; i < sentences.size(); i++) {
      List<String> gold = SentenceLabels.of(sentences.get(i).path("labels"));
      if (!Set.copyOf(gold).equals(Set.copyOf(rows.get(i)))) {
        line("gold", "%s  said %s".formatted(gold, rows.get(i)), out);
        line("", one.scored().sentences().get(i), out);
      }
    }
  }

  private static void spans(Scored.One one, PrintStream out) {
    JsonNode answer = one.answer().isObject() ? one.answer().path("spans") : one.answer();
    SpanWords words = new SpanWords(one.scored().text());
    Set<String> gold = words.all(one.scored().node().path("gold"));
    Set<String> said = words.all(answer);
    gold.stream().filter(span -> !said.contains(span)).forEach(span -> line("gold", span, out));
    said.stream().filter(span -> !gold.contains(span)).forEach(span -> line("said", span, out));
  }
}
