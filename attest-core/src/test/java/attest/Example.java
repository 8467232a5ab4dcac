package attest;

import attest.model.Report;
import attest.model.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example that a conflict researcher can write: a heading, outlet and day, the report's words
 * after {@code >}, then a line for each claim expected, or {@code nothing}.
 *
 * @param name file and heading
 * @param report the report
 * @param expected a line for each claim
 */
record Example(String name, Report report, List<String> expected) {
  /** Every example below the given folder. */
  static List<Example> in(Path folder) throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        examples.addAll(read(file));
      }
    }
    return examples;
  }

  private static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    String heading = "";
    String source = "";
    List<String> text = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("## ");
    for (String line : lines) {
      if (line.startsWith("## ")) {
        if (!expected.isEmpty()) {
          examples.add(of(file.getFileName() + ": " + heading, source, text, expected));
        }
        heading = line.substring(3);
        source = "";
        text.clear();
        expected.clear();
      } else if (line.startsWith(">")) {
        text.add(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        if (source.isEmpty()) {
          source = line;
        } else {
          expected.add(line);
        }
      }
    }
    return examples;
  }

  private static Example of(String name, String source, List<String> text, List<String> expected) {
    int comma = source.lastIndexOf(',');
    LocalDate day = LocalDate.parse(source.substring(comma + 1).strip());
    Report.Header header =
        Report.Header.UNKNOWN
            .withOutlet(source.substring(0, comma).strip())
            .withPublished(TimeSpan.day(day, "given by the example"));
    Report report = Report.of(String.join("\n", text), List.of(), header);
    return new Example(name, report, List.copyOf(expected));
  }
}
