package attest.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell a country without naming a place: peace missions, armies and parties by their
 * short names, units, currencies, peoples. Read from the resources of this package.
 */
final class CountryWords {
  private static final int LONGEST = 4;

  /** A country that some words tell, and how far. */
  private record Told(String code, double weight) {}

  private final Map<String, List<Told>> byWords = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  CountryWords() {
    Lines.resource(
        "country-words.tsv",
        3,
        cells ->
            Lines.parts(cells[2])
                .forEach(words -> add(words, new Told(cells[0], Double.parseDouble(cells[1])))));
  }

  private void add(String words, Told told) {
    byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(told);
    String small = words.toLowerCase(Locale.ROOT);
    for (char mark : new char[] {' ', '-', '/', '\''}) {
      int end = small.indexOf(mark);
      firstWords.add(end > 0 ? small.substring(0, end) : small);
    }
    firstWords.add(small);
  }

  /** Whether the words, as written, tell a country: a people, a party, an army. */
  boolean tells(String written) {
    return byWords.containsKey(written);
  }

  /** The countries told by the words of a sentence, longest words first, never overlapping. */
  List<CountryCue> in(Surface surface) {
    List<CountryCue> cues = new ArrayList<>();
    int at = 0;
    while (at < surface.size()) {
      at = firstWords.contains(surface.word(at)) ? read(surface, at, cues) : at + 1;
    }
    return cues;
  }

  /** Adds what the words at a place tell; gives the first word behind them. */
  private int read(Surface surface, int from, List<CountryCue> cues) {
    for (int to = Math.min(surface.size(), from + LONGEST); to > from; to--) {
      String words = surface.text(from, to - 1);
      List<Told> told =
          byWords.getOrDefault(
              words, byWords.getOrDefault(words.toLowerCase(Locale.ROOT), List.of()));
      for (Told one : told) {
        double weight = one.weight() / told.size();
        cues.add(
            new CountryCue(one.code(), weight, surface.span(from, to - 1), surface.sentence()));
      }
      if (!told.isEmpty()) {
        return to;
      }
    }
    return from + 1;
  }
}
