package attest.claim;

import attest.resource.ResourceFile;
import java.util.ArrayList;
import java.util.List;

/** The word lists of this package, and the phrases in their columns. */
final class Table {
  private Table() {}

  /** The rows of {@code english/<name>.tsv}, in file order, each with the given columns. */
  static List<List<String>> english(String name, int columns) {
    return ResourceFile.rows(Table.class, "english/" + name + ".tsv", columns);
  }

  /** The words of a column: {@code "shot_dead kill"} are "shot dead" and "kill". */
  static List<List<String>> phrases(String column) {
    List<List<String>> phrases = new ArrayList<>();
    for (String word : column.strip().split(" +")) {
      phrases.add(List.of(word.toLowerCase(java.util.Locale.ROOT).split("_")));
    }
    return phrases;
  }
}
