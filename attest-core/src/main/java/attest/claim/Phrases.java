package attest.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and phrases with what they stand for; the longest phrase that fits wins. */
final class Phrases<T> {
  /** A phrase found at tokens [from, to). */
  record Hit<T>(int from, int to, T value) {}

  private record Entry<T>(List<String> words, T value) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

  void add(List<String> words, T value) {
    insert(byFirst.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()), words, value);
    insert(byLast.computeIfAbsent(words.getLast(), key -> new ArrayList<>()), words, value);
  }

  private void insert(List<Entry<T>> entries, List<String> words, T value) {
    int at = 0;
    while (at < entries.size() && entries.get(at).words().size() >= words.size()) {
      at++;
    }
    entries.add(at, new Entry<>(words, value));
  }

  /** The longest phrase that starts at the given token. */
  Optional<Hit<T>> at(Wording words, int from) {
    for (Entry<T> entry : byFirst.getOrDefault(words.at(from), List.of())) {
      if (words.says(from, entry.words())) {
        return Optional.of(new Hit<>(from, from + entry.words().size(), entry.value()));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last word is the token before the given one. */
  Optional<Hit<T>> before(Wording words, int to) {
    for (Entry<T> entry : byLast.getOrDefault(words.at(to - 1), List.of())) {
      int from = to - entry.words().size();
      if (from >= 0 && words.says(from, entry.words())) {
        return Optional.of(new Hit<>(from, to, entry.value()));
      }
    }
    return Optional.empty();
  }
}
