package attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** Compares the edges between the core's packages, as jdeps sees them, with the design's table. */
class PackageEdgesTest {
  /**
   * What each package may know beside the JDK (docs/ARCHITECTURE.md, "What each package knows").
   */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("attest.model", Set.of()),
          Map.entry("attest.language", Set.of("attest.model")),
          Map.entry("attest.time", Set.of("attest.model")),
          Map.entry("attest.place", Set.of("attest.model")),
          Map.entry("attest.actor", Set.of("attest.model")),
          Map.entry("attest.claim", Set.of("attest.model", "attest.language")),
          Map.entry("attest.link", Set.of("attest.model")),
          Map.entry("attest.scheme", Set.of("attest.model")),
          Map.entry("attest.ledger", Set.of("attest.model")),
          Map.entry(
              "attest",
              Set.of(
                  "attest.model",
                  "attest.language",
                  "attest.time",
                  "attest.place",
                  "attest.actor",
                  "attest.claim",
                  "attest.link",
                  "attest.scheme",
                  "attest.ledger")));

  private static final Map<String, Set<String>> EDGES = edges(Path.of("target/classes"));

  @Test
  void everyPackageKnowsOnlyWhatTheDesignAllows() {
    assertThat(EDGES).isNotEmpty();
    EDGES.forEach((from, known) -> {
      assertThat(MAY_KNOW).as("%s is not in the design's table", from).containsKey(from);
      Set<String> ours = new TreeSet<>(known);
      ours.removeIf(name -> !name.equals("attest") && !name.startsWith("attest."));
      assertThat(MAY_KNOW.get(from)).as("what %s knows", from).containsAll(ours);
    });
  }

  @Test
  void theCoreNeedsTheJdkAlone() {
    EDGES.forEach((from, known) ->
        assertThat(known)
            .as("what %s knows", from)
            .allMatch(name -> name.startsWith("java.") || name.startsWith("attest")));
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
