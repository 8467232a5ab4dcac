package attest.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A word list of this package: tab-separated columns, # starts a comment line. */
final class ActFile {
  private ActFile() {}

  /** The rows of {@code english/<name>.tsv}, in file order, each with the given columns. */
  static List<List<String>> rows(String name, int columns) {
    String file = "english/" + name + ".tsv";
    try (InputStream in = ActFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(file, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<String> row(String file, String line, int columns) {
    List<String> row = List.of(line.strip().split("\t"));
    if (row.size() != columns) {
      throw new IllegalStateException(
          file + ": " + row.size() + " columns instead of " + columns + ": " + line);
    }
    return row;
  }
}
