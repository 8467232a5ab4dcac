package attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Compares the edges between the core's packages, as jdeps sees them, with docs/ARCHITECTURE.md.
 */
class PackageEdgesTest {
  private static final Path TABLE = Path.of("../docs/ARCHITECTURE.md");
  private static final Pattern ROW = Pattern.compile("\\| `(attest[a-z.]*)` \\|[^|]*\\|([^|]*)\\|");
  private static final Map<String, Set<String>> EDGES = edges(Path.of("target/classes"));

  @Test
  void everyPackageKnowsOnlyWhatTheTableAllows() throws IOException {
    Map<String, Set<String>> mayKnow = table();
    assertThat(EDGES).isNotEmpty();
    EDGES.forEach((from, known) -> {
      assertThat(mayKnow).as("%s is not in %s", from, TABLE).containsKey(from);
      Set<String> ours = new TreeSet<>(known);
      ours.removeIf(name -> !name.equals("attest") && !name.startsWith("attest."));
      assertThat(mayKnow.get(from)).as("what %s knows", from).containsAll(ours);
    });
  }

  @Test
  void theCoreNeedsTheJdkAlone() {
    EDGES.forEach((from, known) ->
        assertThat(known)
            .as("what %s knows", from)
            .allMatch(name -> name.startsWith("java.") || name.startsWith("attest")));
  }

  private static Map<String, Set<String>> table() throws IOException {
    Map<String, Set<String>> table = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(TABLE));
    while (row.find()) {
      Set<String> known = new TreeSet<>();
      for (String name : row.group(2).strip().split(",\\s*")) {
        known.add("attest." + name);
      }
      table.put(row.group(1), known);
    }
    return table;
  }

  private static Map<String, Set<String>> edges(Path classes) {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int status =
        jdeps.run(
            new PrintWriter(out),
            new PrintWriter(out),
            "--multi-release",
            "base",
            "-verbose:package",
            "-filter:none",
            classes.toString());
    assertThat(status).as(out.toString()).isZero();
    Map<String, Set<String>> edges = new TreeMap<>();
    for (String line : out.toString().lines().toList()) {
      String[] words = line.strip().split("\\s+");
      if (line.startsWith("   ") && words.length > 2 && words[1].equals("->")) {
        edges.computeIfAbsent(words[0], name -> new TreeSet<>()).add(words[2]);
      }
    }
    edges.forEach((name, known) -> known.remove(name));
    return edges;
  }
}
