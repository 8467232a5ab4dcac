package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The mentions of a topic as a person reads them: their words by true chain, and what was said. */
final class MentionWords {
  private MentionWords() {}

  /** One line for each true chain of two mentions or more. */
  static List<String> chains(JsonNode documents, JsonNode answer) {
    JsonNode answered = answer.isObject() ? answer.path("docs") : answer;
    Map<String, String> said = new HashMap<>();
    for (JsonNode document : answered) {
      for (JsonNode mention : document.path("mentions")) {
        said.put(key(document, mention), mention.path("chain").asText());
      }
    }
    Map<String, List<String>> chains = new TreeMap<>();
    for (JsonNode document : documents) {
      int[] text = document.path("text").asText().codePoints().toArray();
      for (JsonNode mention : document.path("mentions")) {
        if (mention.path("kind").asText("event").equals("event")) {
          int start = mention.path("start").asInt();
          String words = new String(text, start, mention.path("end").asInt() - start);
          String chain = said.getOrDefault(key(document, mention), "-");
          chains
              .computeIfAbsent(mention.path("chain").asText(), name -> new ArrayList<>())
              .add(words + " (" + chain + ")");
        }
      }
    }
    return chains.entrySet().stream()
        .filter(chain -> chain.getValue().size() > 1)
        .map(chain -> chain.getKey() + ": " + String.join(", ", chain.getValue()))
        .toList();
  }

  private static String key(JsonNode document, JsonNode mention) {
    return "%s %s %s"
        .formatted(
            document.path("id").asText(),
            mention.path("start").asText(),
            mention.path("end").asText());
  }
}
