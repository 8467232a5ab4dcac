package attest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The built pages that are shipped are those of the sources beside them. */
class BuiltPagesTest {
  private static final Path SOURCES = Path.of("pages");
  private static final Path BUILT = Path.of("src/main/resources/attest/desk/pages/SOURCES");
  private static final Set<String> LEFT_OUT = Set.of("node_modules", "contract.ts");

  @Test
  void wereBuiltFromTheseSources() throws Exception {
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    for (var file : sources().entrySet()) {
      hash.update((file.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
      hash.update(Files.readAllBytes(file.getValue()));
    }
    assertThat(HexFormat.of().formatHex(hash.digest()))
        .as("run 'npm ci && npm run build' in attest-desk/pages and commit what it writes")
        .isEqualTo(Files.readString(BUILT).strip());
  }

  private static TreeMap<String, Path> sources() throws IOException {
    TreeMap<String, Path> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(Files::isRegularFile)
          .filter(BuiltPagesTest::counts)
          .forEach(file -> sources.put(name(file), file));
    }
    return sources;
  }

  private static boolean counts(Path file) {
    for (Path part : file) {
      if (LEFT_OUT.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  private static String name(Path file) {
    return SOURCES.relativize(file).toString().replace('\\', '/');
  }
}
