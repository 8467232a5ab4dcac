package attest.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What figures of speed are printed with: processor, cores, Java, commit. */
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  static String describe() {
    return "%s, %d cores, Java %s, %s, commit %s"
        .formatted(
            processor(),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            System.getProperty("os.name"),
            commit());
  }

  private static String processor() {
    try {
      Optional<String> model =
          Files.isReadable(CPU)
              ? Files.readAllLines(CPU).stream()
                  .filter(line -> line.startsWith("model name"))
                  .map(line -> line.substring(line.indexOf(':') + 1).strip())
                  .findFirst()
              : Optional.empty();
      return model.orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  /** The commit of the checkout, with a plus where files have changed; "unknown" without git. */
  private static String commit() {
    String commit = git("rev-parse", "--short", "HEAD");
    String changed = git("status", "--porcelain", "--untracked-files=no");
    return commit.isEmpty() ? "unknown" : commit + (changed.isEmpty() ? "" : "+");
  }

  private static String git(String... words) {
    List<String> command = new java.util.ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      Process git =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0 ? out : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
