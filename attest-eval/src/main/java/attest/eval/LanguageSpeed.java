package attest.eval;

import attest.language.English;
import attest.model.Sentence;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Command that measures how fast the model loads and how fast raw text becomes trees. */
public final class LanguageSpeed {
  private static final String USAGE =
      """
      usage: ./measure language-speed TEXT [ROUNDS]
        TEXT   a text file; of a .conllu file its text is taken
      """;

  private LanguageSpeed() {}

  /** Prints load time and tokens per second of one thread, round by round. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(USAGE, args);
    if (arguments.plain().isEmpty()) {
      Arguments.fail(USAGE);
    }
    Path file = Path.of(arguments.plain().getFirst());
    if (!Files.exists(file)) {
      Arguments.fail(file + " does not exist");
    }
    String text = file.toString().endsWith(".conllu") ? textOf(file) : Files.readString(file);
    int rounds = arguments.plain().size() > 1 ? Integer.parseInt(arguments.plain().get(1)) : 10;
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    English english = English.load();
    System.out.printf("load, cold: %.2f s%n", (System.nanoTime() - start) / 1e9);
    for (int round = 1; round <= rounds; round++) {
      long before = System.nanoTime();
      long busyBefore = thread.getCurrentThreadCpuTime();
      List<Sentence> sentences = english.sentences(text, List.of());
      double seconds = (System.nanoTime() - before) / 1e9;
      double busy = (thread.getCurrentThreadCpuTime() - busyBefore) / 1e9;
      int tokens = sentences.stream().mapToInt(Sentence::size).sum();
      System.out.printf(
          "round %d: %d tokens, %d sentences, %.0f tokens/s, %.0f per second of the thread's own time%n",
          round, tokens, sentences.size(), tokens / seconds, tokens / busy);
    }
  }

  private static String textOf(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Treebank.Sentence sentence : Treebank.read(file).sentences()) {
      if (!text.isEmpty()) {
        text.append(sentence.startsParagraph() ? "\n\n" : " ");
      }
      text.append(sentence.text());
    }
    return text.toString();
  }
}
