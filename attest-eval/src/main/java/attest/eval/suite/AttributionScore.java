package attest.eval.suite;

import attest.eval.suite.Assignment.Pair;
import attest.eval.suite.Pieces.Piece;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores who says what: cue, source and content of every saying, apart and together. */
final class AttributionScore implements SuiteScore {
  private static final double MOST = 0.5;

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    JsonNode gold = scored.node().path("gold");
    Tally tally = new Tally();
    spans("cue", gold, predicted, tally);
    spans("source", gold, predicted, tally);
    List<Piece> words = words(scored.text());
    Set<Piece> truth = inside(words, gold);
    Set<Piece> said = inside(words, predicted);
    long shared = truth.stream().filter(said::contains).count();
    tally.overlap("content_token", shared, said.size(), truth.size());
    List<Saying> truths = gold.valueStream().map(Saying::of).toList();
    List<Saying> sayings = predicted.valueStream().map(Saying::of).toList();
    givenCue(truths, sayings, tally);
    Map<Pair, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < truths.size(); i++) {
      for (int j = 0; j < sayings.size(); j++) {
        double weight = truths.get(i).weight(sayings.get(j));
        if (weight > 0) {
          weights.put(new Pair(i, j), weight);
        }
      }
    }
    tally.overlap("triple", Assignment.best(weights).size(), sayings.size(), truths.size());
    return tally;
  }

  private static void spans(String part, JsonNode gold, JsonNode predicted, Tally tally) {
    List<Pieces> truths =
        SpanMatching.pieces(gold, part).stream().filter(span -> !span.isEmpty()).toList();
    List<Pieces> said =
        SpanMatching.pieces(predicted, part).stream().filter(span -> !span.isEmpty()).toList();
    int matched = SpanMatching.byOverlap(truths, said).size();
    tally.overlap(part, matched, said.size(), truths.size());
    tally.overlap(part + "_exact", SpanMatching.equal(truths, said), said.size(), truths.size());
  }

  private static void givenCue(List<Saying> truths, List<Saying> sayings, Tally tally) {
    Map<Integer, Integer> pairs =
        SpanMatching.byOverlap(
            truths.stream().map(Saying::cue).toList(), sayings.stream().map(Saying::cue).toList());
    pairs.forEach((i, j) -> {
      Saying truth = truths.get(i);
      Saying said = sayings.get(j);
      tally.ok("source_given_cue", Saying.alike(truth.source(), said.source()) > 0);
      tally.ok("content_given_cue", Saying.alike(truth.content(), said.content()) > MOST);
    });
  }

  /** One saying. */
  private record Saying(Pieces cue, Pieces content, Pieces source) {
    static Saying of(JsonNode node) {
      return new Saying(
          Pieces.of(node.path("cue")),
          Pieces.of(node.path("content")),
          Pieces.of(node.path("source")));
    }

    /** Dice of two parts; 1 where neither side has any. */
    static double alike(Pieces one, Pieces other) {
      return one.isEmpty() && other.isEmpty() ? 1 : one.dice(other);
    }

    /** The three likenesses together; 0 where one of them is half or less. */
    double weight(Saying other) {
      double byCue = alike(cue, other.cue);
      double byContent = byCue > MOST ? alike(content, other.content) : 0;
      double bySource = byContent > MOST ? alike(source, other.source) : 0;
      return bySource > MOST ? byCue + byContent + bySource : 0;
    }
  }

  /** The words of a text: runs of letters, digits and underscores, in code points. */
  private static List<Piece> words(String text) {
    List<Piece> words = new ArrayList<>();
    int at = 0;
    int start = -1;
    for (int c : text.codePoints().toArray()) {
      boolean word = c == '_' || Fold.isWord(c);
      if (word && start < 0) {
        start = at;
      } else if (!word && start >= 0) {
        words.add(new Piece(start, at));
        start = -1;
      }
      at++;
    }
    if (start >= 0) {
      words.add(new Piece(start, at));
    }
    return words;
  }

  private static Set<Piece> inside(List<Piece> words, JsonNode sayings) {
    Set<Piece> inside = new HashSet<>();
    for (Pieces content : SpanMatching.pieces(sayings, "content")) {
      for (Piece piece : content.all()) {
        for (int i = firstEndingAfter(words, piece.start()); i < words.size(); i++) {
          if (words.get(i).start() >= piece.end()) {
            break;
          }
          inside.add(words.get(i));
        }
      }
    }
    return inside;
  }

  private static int firstEndingAfter(List<Piece> words, int start) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
