package attest.link;

import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells of what a text is about: the logarithm of how few paragraphs of general
 * English hold it (inverse document frequency, Spärck Jones 1972). The counts are shipped and
 * fixed: were they taken from the reports at hand, a report read later would change what was linked
 * before.
 */
final class WordWeights {
  private static final String RESOURCE = "/attest/language/english/word-frequencies.tsv";

  private final Map<String, Float> known;
  private final float unknown;

  private WordWeights(Map<String, Float> known, float unknown) {
    this.known = known;
    this.unknown = unknown;
  }

  /** The shipped counts. */
  static WordWeights load() {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> row : ResourceFile.rows(WordWeights.class, RESOURCE, 2)) {
      counts.put(row.getFirst(), Integer.valueOf(row.get(1)));
    }
    int paragraphs = counts.getOrDefault("paragraphs in all", 0);
    Map<String, Float> weights = new HashMap<>();
    counts.forEach((word, count) -> weights.put(word, weight(paragraphs, count)));
    return new WordWeights(weights, weight(paragraphs, 0));
  }

  private static float weight(int paragraphs, int count) {
    return (float) Math.max(0, Math.log((paragraphs + 1) / (count + 0.5)));
  }

  /** The weight of a word in small letters: 0 for those that stand everywhere. */
  float of(String word) {
    return known.getOrDefault(word, unknown);
  }
}
