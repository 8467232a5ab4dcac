package attest.app;

import static org.assertj.core.api.Assertions.assertThat;

import attest.export.Export;
import attest.export.FileExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What holds for every format, over the shipped samples. */
class ExportsTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void readTheSamplesByOneThreadAndByFour() {
    System.setProperty("attest.home", "..");
    run("read", "../samples", "--jobs", "1", "--ledger", ledger("one"));
    run("read", "../samples", "--jobs", "4", "--ledger", ledger("four"));
  }

  private static String ledger(String name) {
    return folder.resolve(name + ".db").toString();
  }

  static Stream<String> formats() {
    return Stream.concat(
        Export.builtIn().stream().map(Export::name),
        FileExport.builtIn().stream().map(FileExport::name));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anyNumberOfThreadsGivesTheSameBytes(String format) throws IOException {
    assertThat(export(format, "one")).isNotEmpty().isEqualTo(export(format, "four"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFilterHolds(String format) throws IOException {
    SortedMap<String, String> all = export(format, "one");
    SortedMap<String, String> syria = export(format, "one", "--country", "SY");
    SortedMap<String, String> nothing = export(format, "one", "--country", "AQ");
    assertThat(syria).isNotEqualTo(all).isNotEqualTo(nothing);
    assertThat(size(nothing)).isLessThan(size(syria));
    assertThat(size(syria)).isLessThan(size(all));
  }

  private static int size(SortedMap<String, String> files) {
    return files.values().stream().mapToInt(String::length).sum();
  }

  /** The files of an export by name, in hexadecimal digits. */
  private static SortedMap<String, String> export(String format, String ledger, String... filter)
      throws IOException {
    Path to = Files.createTempDirectory(folder, format);
    String[] command = {"export", format, "--out", to + "/out", "--ledger", ledger(ledger)};
    int code = run(Stream.concat(Stream.of(command), Stream.of(filter)).toArray(String[]::new));
    assertThat(code).isZero();
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(to)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            to.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private static int run(String... args) {
    CommandLine command = Main.commandLine().setErr(new PrintWriter(new StringWriter()));
    return command.execute(args);
  }
}
