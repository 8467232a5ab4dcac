package attest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder = Path.of("");

  @Test
  void replacesAFileWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("events.csv"), "old");
    WholeFile.write(file, out -> out.append("\u0642\u062a\u0644\n"));
    assertThat(file).hasContent("\u0642\u062a\u0644\n");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
  }

  @Test
  void aFaultLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("events.csv"), "old");
    assertThatThrownBy(() ->
            WholeFile.write(
                file,
                out -> {
                  out.append("half");
                  throw new IOException("disk full");
                }))
        .hasMessage("disk full");
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThatThrownBy(() -> WholeFile.write(folder, out -> out.append("x")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a folder");
    assertThat(folder).isDirectory();
  }
}
