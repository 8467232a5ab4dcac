package attest.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A word list or table shipped beside the class that reads it: UTF-8 lines; blank ones and those
 * that start with {@code #} are left out. A fault in one is ours: it stops the start with {@code
 * file:line: what}.
 */
public final class ResourceFile {
  /** A line that says something, without the blanks around it; lines are counted from 1. */
  public record Line(String file, int number, String text) {
    /**
     * The cells between tabs.
     *
     * @throws IllegalStateException if there are more or fewer than that
     */
    public List<String> cells(int count) {
      List<String> cells = List.of(text.split("\t", -1));
      if (cells.size() != count) {
        throw fault(cells.size() + " columns instead of " + count);
      }
      return cells;
    }

    /** What is wrong with this line, and where it stands. */
    public IllegalStateException fault(String what) {
      return new IllegalStateException(file + ":" + number + ": " + what);
    }
  }

  private ResourceFile() {}

  /**
   * The lines of a file.
   *
   * @param beside a class in the file's package
   * @param name path from that package: {@code english/nouns.tsv}
   * @throws IllegalStateException if the file is not there
   */
  public static List<Line> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The lines of a table, each as its cells; throws as {@link Line#cells} does. */
  public static List<List<String>> rows(Class<?> beside, String name, int columns) {
    return lines(beside, name).stream().map(line -> line.cells(columns)).toList();
  }

  private static List<Line> read(String name, BufferedReader reader) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new Line(name, number, line.strip()));
      }
    }
    return lines;
  }
}
