package attest.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A resource file of rows with tab-separated columns; a line that starts with # is a comment. */
final class Table {
  private Table() {}

  /** The rows of {@code english/<name>.tsv}, in file order, each with the given columns. */
  static List<List<String>> english(String name, int columns) {
    String file = "english/" + name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      return read(file, columns, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<List<String>> read(String file, int columns, InputStreamReader in)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> row = List.of(line.strip().split("\t"));
      if (row.size() != columns) {
        throw new IllegalStateException(
            file + ":" + number + ": " + row.size() + " columns instead of " + columns);
      }
      rows.add(row);
    }
    return rows;
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
