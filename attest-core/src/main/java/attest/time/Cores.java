package attest.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words without which nothing is a time: names of days, months, units, parts of the day,
 * figures. Most sentences hold none and are passed over quickly.
 */
final class Cores {
  /** No expression stretches further than this before its first core word. */
  static final int REACH = 8;

  private static final List<String> FILES =
      List.of(
          "months",
          "hijri-months",
          "weekdays",
          "seasons",
          "units",
          "parts-of-day",
          "vague",
          "named-days",
          "movable-feasts",
          "sets",
          "decades");
  private static final Set<String> MORE =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "overnight",
          "weekend",
          "nineteen",
          "twenty",
          "thousand",
          "mondays",
          "tuesdays",
          "wednesdays",
          "thursdays",
          "fridays",
          "saturdays",
          "sundays",
          "o'clock");
  private static final Set<String> COMMON =
      Set.of(
          "the", "a", "an", "of", "in", "at", "al", "'", "-", "/", "not", "so", "that", "more",
          "most", "by", "this", "some", "to", "or", "s", "i", "ii", "and", "these", "right", "just",
          "early", "late", "small", "long");

  private final Set<String> words = new HashSet<>(MORE);

  Cores() {
    for (String file : FILES) {
      words.addAll(Phrases.english(file).words());
    }
    words.removeAll(COMMON);
  }

  boolean isCore(Word word) {
    return words.contains(word.lower())
        || !word.lower().isEmpty() && Character.isDigit(word.lower().charAt(0));
  }

  /** Index of the first core word at or after the given one; the size where there is none. */
  int next(Words words, int from) {
    int at = from;
    while (at < words.size() && !isCore(words.at(at))) {
      at++;
    }
    return at;
  }
}
