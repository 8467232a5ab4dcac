package attest.eval.suite;

import attest.link.Deeds;
import attest.link.Linker;
import attest.link.Stories;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which words of a topic's documents tell the same happening. The words themselves are given, as
 * the suite's main figures have it; only where they stand is taken from the case.
 */
final class CorefPrediction implements CasePrediction {
  private static final String EVENT = "event";

  private final Flow flow;

  CorefPrediction(Flow flow) {
    this.flow = flow;
  }

  /** A given mention: its document's place in the case, its offsets. */
  private record Given(int document, int start, int end) {}

  @Override
  public JsonNode of(Case read) {
    List<Linker.Item> items = new ArrayList<>();
    List<Given> mentions = new ArrayList<>();
    List<Deeds.Word> words = new ArrayList<>();
    JsonNode documents = read.node().path("docs");
    for (int i = 0; i < documents.size(); i++) {
      String text = documents.path(i).path("text").asText();
      Report report = Report.of(text, List.of(), Report.Header.UNKNOWN);
      items.add(new Linker.Item(report, flow.read(report)));
      List<Sentence> sentences = flow.sentences(report);
      for (JsonNode mention : documents.path(i).path("mentions")) {
        if (mention.path("kind").asText(EVENT).equals(EVENT)) {
          Given given = new Given(i, mention.path("start").asInt(), mention.path("end").asInt());
          Span at = new CodePoints(text, 0).read(given.start(), given.end());
          mentions.add(given);
          words.add(new Deeds.Word(report.id(), head(sentences, at).orElse(at.in(text))));
        }
      }
    }
    List<List<Integer>> deeds = Deeds.standard().among(words, Stories.standard().among(items));
    return answer(documents, mentions, deeds);
  }

  /** The lemma of the word in a span that the others there depend on. */
  private static Optional<String> head(List<Sentence> sentences, Span at) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (isIn(token, at) && sentence.head(token).filter(up -> isIn(up, at)).isEmpty()) {
          return Optional.of(token.lemma());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(Token token, Span at) {
    return at.start() < token.span().end() && token.span().start() < at.end();
  }

  private static JsonNode answer(
      JsonNode documents, List<Given> mentions, List<List<Integer>> deeds) {
    ArrayNode answer = JsonNodeFactory.instance.arrayNode();
    List<ArrayNode> lists = new ArrayList<>();
    documents.forEach(document ->
        lists.add(answer.addObject().put("id", document.path("id").asText()).putArray("mentions")));
    for (int deed = 0; deed < deeds.size(); deed++) {
      for (int number : deeds.get(deed)) {
        Given given = mentions.get(number);
        lists
            .get(given.document())
            .addObject()
            .put("start", given.start())
            .put("end", given.end())
            .put("chain", "deed " + deed)
            .put("kind", EVENT);
      }
    }
    return answer;
  }
}
