package attest.figure;

import attest.model.Count;
import attest.resource.ResourceFile;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The numbers that ACLED writes for words such as "dozens". The range as told stays as it is. */
final class VagueNumbers {
  private record Entry(String word, int people) {}

  private static final List<Entry> ENTRIES = entries();

  private VagueNumbers() {}

  /** The lowest number that a count may stand for in ACLED's manner; empty for "up to nine". */
  static OptionalInt acled(Count count) {
    return switch (count) {
      case Count.Vague(String words, int low, int high) -> OptionalInt.of(acled(words, low));
      case Count.Exactly exactly -> exactly.least();
      case Count.About about -> about.least();
      case Count.AtLeast atLeast -> atLeast.least();
      case Count.AtMost atMost -> atMost.least();
      case Count.Between between -> between.least();
    };
  }

  private static int acled(String words, int low) {
    String told = words.toLowerCase(Locale.ROOT).replaceFirst(" of$", "");
    return ENTRIES.stream()
        .filter(entry -> told.equals(entry.word()))
        .map(Entry::people)
        .findFirst()
        .orElse(low);
  }

  private static List<Entry> entries() {
    return ResourceFile.lines(VagueNumbers.class, "acled-numbers.tsv").stream()
        .map(line -> {
          List<String> cells = line.cells(2);
          return new Entry(cells.getFirst(), Integer.parseInt(cells.get(1)));
        })
        .toList();
  }
}
