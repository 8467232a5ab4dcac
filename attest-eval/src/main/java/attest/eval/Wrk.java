package attest.eval;

import attest.eval.DeskQuestions.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** The public load runner {@code wrk}, asking a desk for filtered pages and for map views. */
final class Wrk {
  private static final String TOOL = "wrk";
  private static final String SCRIPT = "desk-load.lua";
  private static final int QUESTIONS = 2_000;
  private static final List<String> OPTIONS = List.of("-t2", "-c4", "-d20s");

  private Wrk() {}

  /** Prints what the tool finds; where it is not installed, how to get it. */
  static void run(String address, DeskQuestions questions)
      throws IOException, InterruptedException {
    if (!isInstalled()) {
      System.out.println("no wrk here (apt-get install wrk): the figures above stand alone");
      return;
    }
    Path folder = Files.createTempDirectory("desk-load");
    Path script = folder.resolve(SCRIPT);
    try (InputStream in = Wrk.class.getResourceAsStream("/attest/eval/" + SCRIPT)) {
      if (in == null) {
        throw new IllegalStateException(SCRIPT + " is not in the jar");
      }
      Files.copy(in, script);
    }
    Path paths = folder.resolve("paths");
    run("filtered pages", Kind::isFilteredPage, address, questions, script, paths);
    run("map views", kind -> kind == Kind.MAP, address, questions, script, paths);
    Files.delete(paths);
    Files.delete(script);
    Files.delete(folder);
  }

  private static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, TOOL)));
  }

  private static void run(
      String what,
      Predicate<Kind> asked,
      String address,
      DeskQuestions questions,
      Path script,
      Path paths)
      throws IOException, InterruptedException {
    List<Kind> kinds = Arrays.stream(Kind.values()).filter(asked).toList();
    Random random = new Random(1);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      lines.add(questions.path(kinds.get(i % kinds.size()), random));
    }
    Files.write(paths, lines);
    List<String> command = new ArrayList<>(List.of(TOOL));
    command.addAll(OPTIONS);
    command.addAll(List.of("-s", script.toString(), address, "--", paths.toString()));
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String last = wrk.inputReader().lines().reduce("", (before, line) -> line);
    wrk.waitFor();
    System.out.println("wrk " + String.join(" ", OPTIONS) + ", " + what + ": " + last);
  }
}
