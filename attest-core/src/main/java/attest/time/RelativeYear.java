package attest.time;

import java.util.Map;
import java.util.Optional;

/**
 * A year counted from publication, after a month or season: "of last year".
 *
 * @param offset years from that of publication
 * @param to index after its last word
 */
record RelativeYear(int offset, int to, String words) {
  private static final Map<String, Integer> OFFSETS = Map.of("last", -1, "this", 0, "next", 1);

  static Optional<RelativeYear> at(Words words, int from) {
    int at = words.is(from, "of") || words.is(from, ",") ? from + 1 : from;
    Integer offset = OFFSETS.get(words.lower(at));
    if (offset == null || !words.is(at + 1, "year")) {
      return Optional.empty();
    }
    return Optional.of(new RelativeYear(offset, at + 2, words.lower(at) + " year"));
  }
}
