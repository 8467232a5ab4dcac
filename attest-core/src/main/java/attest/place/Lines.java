package attest.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table read line by line: tab-separated cells, lines that start with {@code #} and blank lines
 * left out. A line that cannot be used is refused by its number, the others are read.
 */
final class Lines {
  /** What becomes of one line. */
  interface Reader {
    /** Takes the cells of a line; an {@link IllegalArgumentException} refuses it. */
    void read(String[] cells);
  }

  private Lines() {}

  /** Reads a file and returns the refusals: {@code file:line: why}. */
  static List<String> read(Path file, int leastCells, Reader reader) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      return read(in, file.getFileName().toString(), leastCells, reader);
    }
  }

  /** Reads a resource of this package; a refused line there is a fault of ours. */
  static void resource(String name, int leastCells, Reader reader) {
    InputStream raw = Lines.class.getResourceAsStream(name);
    if (raw == null) {
      throw new IllegalStateException("no resource " + name);
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8))) {
      List<String> refused = read(in, name, leastCells, reader);
      if (!refused.isEmpty()) {
        throw new IllegalStateException(String.join("\n", refused));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(BufferedReader in, String name, int leastCells, Reader reader)
      throws IOException {
    List<String> refused = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        if (cells.length < leastCells) {
          throw new IllegalArgumentException(cells.length + " cells, not " + leastCells);
        }
        reader.read(cells);
      } catch (IllegalArgumentException e) {
        refused.add(name + ":" + number + ": " + e.getMessage());
      }
    }
    return refused;
  }

  /** The parts of a cell between bars; empty for an empty cell. */
  static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.split("\\|", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
