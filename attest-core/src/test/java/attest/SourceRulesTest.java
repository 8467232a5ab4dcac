package attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of style that no compiler keeps, checked over the sources of all modules. */
class SourceRulesTest {
  private static final int MOST_LINES = 400;

  @Test
  void noPatternUsesTheWordBoundaryThatChangedBetweenJavaVersions() throws IOException {
    assertThat(linesWith("\\\\b")).as("a bare word boundary treats Arabic letters anew").isEmpty();
  }

  @Test
  void noFileGrowsPastWhatOneCanRead() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path source : sources()) {
      long lines = Files.readAllLines(source).size();
      if (lines > MOST_LINES) {
        tooLong.add(source + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<String> linesWith(String words) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(words)) {
          found.add(source + ":" + (i + 1));
        }
      }
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module :
        List.of("attest-core", "attest-io", "attest-desk", "attest-app", "attest-eval")) {
      Path folder = Path.of("..", module, "src", "main", "java");
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }
}
