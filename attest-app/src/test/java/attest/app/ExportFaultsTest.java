package attest.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every format on a full disk and in a folder that may not be written: one line, nothing lost. */
class ExportFaultsTest {
  @TempDir private static Path folder;
  private static String ledger = "";

  @BeforeAll
  static void readASample() {
    System.setProperty("attest.home", "..");
    ledger = folder.resolve("samples.db").toString();
    run("read", "../samples", "--ledger", ledger);
  }

  static List<String> files() {
    return List.of("json", "csv", "claims", "geojson", "figures", "acled", "jsonl", "xlsx");
  }

  static List<String> all() {
    return Stream.concat(files().stream(), Stream.of("tables", "parquet")).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFullDiskLeavesTheOldFile(String format) throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no /dev/full");
    Path out = Files.writeString(folder.resolve("full." + format), "old");
    Files.createSymbolicLink(folder.resolve(".full." + format + ".part"), full);
    String said = refused(format, out);
    assertThat(said).contains("No space left on device");
    assertThat(out).hasContent("old");
    assertThat(folder.resolve(".full." + format + ".part")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFolderThatMayNotBeWrittenIsSaidSo(String format) throws IOException {
    Path closed = Files.createDirectories(folder.resolve("closed-" + format));
    Path old = Files.writeString(closed.resolve("out"), "old");
    assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "root may write");
    try {
      assertThat(refused(format, old)).contains("permission denied");
      assertThat(old).hasContent("old");
    } finally {
      assertThat(closed.toFile().setWritable(true)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFolderOfTheSystemIsSaidSo(String format) {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "this system has no /proc");
    refused(format, Path.of("/proc/self/attest-out"));
  }

  private static String refused(String format, Path out) {
    StringWriter err = new StringWriter();
    CommandLine command = Main.commandLine().setErr(new PrintWriter(err));
    int code = command.execute("export", format, "--out", out.toString(), "--ledger", ledger);
    assertThat(code).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("attest: cannot write ").contains("is as it was");
    return err.toString();
  }

  private static void run(String... args) {
    CommandLine command = Main.commandLine().setErr(new PrintWriter(new StringWriter()));
    command.execute(args);
  }
}
