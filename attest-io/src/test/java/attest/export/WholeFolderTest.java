package attest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
  @TempDir Path folder = Path.of("");

  private static WholeFile.Draft files(String content) {
    return draft -> {
      Files.writeString(draft.resolve("a.csv"), content);
      Files.writeString(draft.resolve("b.csv"), content);
    };
  }

  private void nothingElse() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("out"));
    }
  }

  @Test
  void replacesAFolderWhole() throws IOException {
    Path out = folder.resolve("out");
    WholeFolder.put(out, files("old"));
    WholeFolder.put(out, files("new"));
    assertThat(out.resolve("a.csv")).hasContent("new");
    assertThat(out.resolve("b.csv")).hasContent("new");
    nothingElse();
  }

  @Test
  void aFaultLeavesTheOldFolderAndNothingElse() throws IOException {
    Path out = folder.resolve("out");
    WholeFolder.put(out, files("old"));
    assertThatThrownBy(() ->
            WholeFolder.put(
                out,
                draft -> {
                  Files.writeString(draft.resolve("a.csv"), "half");
                  throw new IOException("disk full");
                }))
        .hasMessage("disk full");
    assertThat(out.resolve("a.csv")).hasContent("old");
    nothingElse();
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> WholeFolder.put(out, files("new")))
        .hasMessageContaining("it holds thesis.txt");
    assertThat(out.resolve("thesis.txt")).hasContent("mine");
    assertThat(out.resolve("a.csv")).doesNotExist();
    nothingElse();
  }

  @Test
  void aFileIsNotReplaced() throws IOException {
    Path out = Files.writeString(folder.resolve("out"), "mine");
    assertThatThrownBy(() -> WholeFolder.put(out, files("new"))).hasMessageContaining("is a file");
    assertThat(out).hasContent("mine");
  }

  @Test
  void whatAKilledExportLeftIsSweptAway() throws IOException {
    Path out = folder.resolve("out");
    Path draft = Files.createDirectory(folder.resolve(".out.part"));
    Files.writeString(draft.resolve("stale.csv"), "half");
    WholeFolder.put(out, files("new"));
    assertThat(out.resolve("stale.csv")).doesNotExist();
    nothingElse();
  }
}
