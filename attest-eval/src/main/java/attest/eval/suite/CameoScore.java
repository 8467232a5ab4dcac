package attest.eval.suite;

import attest.eval.suite.Assignment.Pair;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Scores CAMEO events of a sentence, one to one: code, source and target, apart and together. */
final class CameoScore implements SuiteScore {
  private static final Set<String> ANYTHING = Set.of("+++", "###");
  private static final Set<String> UNKNOWN = Set.of("", "---", "***");
  private static final int WHOLE = 100;
  private static final int COUNTRY = 3;
  private static final int ROOT = 2;

  /** One event as coded; a side may be null in JSON. */
  private record Triple(String code, JsonNode source, JsonNode target) {
    boolean sides(Triple said, int letters) {
      return side(source, said.source, letters) && side(target, said.target, letters);
    }
  }

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    List<Triple> gold = triples(scored.goldEvents());
    List<Triple> said = triples(ReportScore.events(predicted));
    Tally tally = new Tally();
    BiPredicate<Triple, Triple> code = (a, b) -> a.code().equals(b.code());
    BiPredicate<Triple, Triple> sides = (a, b) -> a.sides(b, WHOLE);
    match("triple", gold, said, code.and(sides), tally);
    match("code_cameo", gold, said, code, tally);
    match("root", gold, said, (a, b) -> first(a.code(), ROOT).equals(first(b.code(), ROOT)), tally);
    match("sides", gold, said, sides, tally);
    match("country", gold, said, (a, b) -> a.sides(b, COUNTRY), tally);
    match("code_cameo_source", gold, said, (a, b) -> side(a.source(), b.source(), WHOLE), tally);
    match("code_cameo_target", gold, said, (a, b) -> side(a.target(), b.target(), WHOLE), tally);
    if (gold.isEmpty()) {
      tally.ok("empty_ok", said.isEmpty());
    }
    return tally;
  }

  private static List<Triple> triples(JsonNode events) {
    return events
        .valueStream()
        .map(event -> event.path("codes"))
        .filter(codes -> codes.hasNonNull("cameo"))
        .map(codes ->
            new Triple(
                codes.path("cameo").asText().strip().toUpperCase(Locale.ROOT),
                codes.path("cameo_source"),
                codes.path("cameo_target")))
        .toList();
  }

  private static void match(
      String name,
      List<Triple> gold,
      List<Triple> said,
      BiPredicate<Triple, Triple> fits,
      Tally tally) {
    Map<Pair, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < said.size(); j++) {
        if (fits.test(gold.get(i), said.get(j))) {
          weights.put(new Pair(i, j), 1.0);
        }
      }
    }
    tally.overlap(name, Assignment.best(weights).size(), said.size(), gold.size());
  }

  /** Whether a side fits: gold that is open fits anything, "A/B" is met by A, by B or whole. */
  private static boolean side(JsonNode gold, JsonNode said, int letters) {
    boolean open = gold.isNull() || gold.isMissingNode() || ANYTHING.contains(gold.asText());
    if (open) {
      return true;
    }
    String truth = code(gold);
    String answer = code(said);
    if (letters < WHOLE) {
      return first(truth, letters).equals(first(answer, letters));
    }
    return answer.equals(truth) || Arrays.asList(truth.split("/", -1)).contains(answer);
  }

  private static String code(JsonNode side) {
    String code = side.asText("").strip();
    if (side.isNull() || UNKNOWN.contains(code)) {
      return "---";
    }
    int from = 0;
    int to = code.length();
    while (from < to && code.charAt(from) == '"') {
      from++;
    }
    while (to > from && code.charAt(to - 1) == '"') {
      to--;
    }
    return code.substring(from, to).toUpperCase(Locale.ROOT);
  }

  private static String first(String code, int letters) {
    return code.substring(0, Math.min(letters, code.length()));
  }
}
