package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scores the codes of one event in the schemes that its gold gives. */
final class CodeScore {
  private static final List<String> SCHEMES =
      List.of(
          "acled",
          "acled_sub",
          "acled_old",
          "ucdp",
          "plover",
          "plover_mode",
          "plover_2018_root",
          "case2021",
          "cameo");
  private static final Set<String> NO_CODE_IS_A_CODE = Set.of("case2021");
  private static final Map<String, String> QUAD = quads();

  private final String suite;
  private final Tally tally;

  CodeScore(String suite, Tally tally) {
    this.suite = suite;
    this.tally = tally;
  }

  private static Map<String, String> quads() {
    Map<String, String> quads = new HashMap<>();
    List<String> classes =
        List.of(
            "AGREE CONSULT SUPPORT CONCEDE",
            "COOPERATE AID RETREAT YIELD",
            "REQUEST DEMAND ACCUSE DISAPPROVE INVESTIGATE REJECT THREATEN",
            "PROTEST SANCTION MOBILIZE COERCE ASSAULT FIGHT");
    for (int i = 0; i < classes.size(); i++) {
      for (String root : classes.get(i).split(" ")) {
        quads.put(root, Integer.toString(i + 1));
      }
    }
    return Map.copyOf(quads);
  }

  void score(JsonNode gold, JsonNode predicted) {
    boolean somethingSaid = predicted.isObject() && !predicted.isEmpty();
    for (String scheme : SCHEMES) {
      Optional<String> truth = code(gold, scheme);
      boolean noneCounts =
          NO_CODE_IS_A_CODE.contains(suite)
              && (scheme.equals("acled") || scheme.equals("acled_sub"));
      if (truth.isPresent() || noneCounts) {
        String said = code(predicted, scheme).orElse(somethingSaid ? "none" : "");
        tally.label("code_" + scheme, truth.orElse("none"), said);
      }
    }
    code(gold, "quad")
        .ifPresent(quad -> tally.label("code_quad", quad, code(predicted, "quad").orElse("")));
  }

  static Optional<String> code(JsonNode event, String scheme) {
    return raw(event, scheme).map(code -> code.strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<String> raw(JsonNode event, String scheme) {
    Optional<String> given = given(event, scheme);
    boolean root = scheme.equals("plover_2018_root");
    if (given.isEmpty() && root) {
      given = given(event, "plover");
    }
    if (given.isEmpty() && scheme.equals("quad")) {
      String name = raw(event, "plover_2018_root").orElse("").strip().toUpperCase(Locale.ROOT);
      given = Optional.ofNullable(QUAD.get(name));
    }
    if (given.isEmpty() && (root || scheme.equals("plover"))) {
      String type = DateScore.text(event, "type");
      given = QUAD.containsKey(type.toUpperCase(Locale.ROOT)) ? Optional.of(type) : given;
    }
    return given;
  }

  private static Optional<String> given(JsonNode event, String scheme) {
    JsonNode code = event.path("codes").path(scheme);
    return code.isValueNode() && !code.isNull() ? Optional.of(code.asText()) : Optional.empty();
  }
}
