package attest.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code attest serve} over a ledger, in a JVM of its own with the options of this one. */
final class ServedDesk implements AutoCloseable {
  private static final String MAIN = "attest.app.Main";
  private static final Pattern OPEN = Pattern.compile("is open at (http://localhost:[0-9]+)/");

  private final Process process;
  private final String address;

  private ServedDesk(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Opens the desk and waits until it listens. */
  static ServedDesk over(Path ledger) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    command.addAll(List.of("serve", "--port", "0", "--ledger", ledger.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader said = process.inputReader();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher open = OPEN.matcher(line);
      if (open.find()) {
        Thread.ofVirtual().start(() -> said.lines().forEach(System.err::println));
        return new ServedDesk(process, open.group(1));
      }
      System.err.println(line);
    }
    throw new IOException("the desk over " + ledger + " did not open");
  }

  /** Where it listens: {@code http://localhost:7070}. */
  String address() {
    return address;
  }

  /** What the process holds of the machine's memory now, and the most it held; Linux tells it. */
  String memory() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.isReadable(status)
        ? "memory of the desk: %d MB now, %d MB at most"
            .formatted(megabytes(status, "VmRSS:"), megabytes(status, "VmHWM:"))
        : "memory of the desk: not told by this system";
  }

  private static long megabytes(Path status, String name) throws IOException {
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(
            line -> Long.parseLong(line.toLowerCase(Locale.ROOT).replaceAll("[^0-9]", "")) >> 10)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
