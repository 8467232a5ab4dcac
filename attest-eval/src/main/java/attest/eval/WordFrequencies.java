package attest.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Command that counts in how many paragraphs of a treebank each word stands. */
public final class WordFrequencies {
  private static final String USAGE =
      """
      usage: ./measure word-frequencies --out FILE FILE.conllu...
        writes each word that stands in three paragraphs or more, with the number of paragraphs;
        the shipped table is made from UD_English-EWT/en_ewt-ud-train.conllu
      """;
  private static final int FEWEST = 3;
  private static final int FORM = 1;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Set<String> paragraph = new HashSet<>();
  private int paragraphs;

  private WordFrequencies() {}

  /** Counts and writes. Exit code 2: wrong use or a missing file. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(USAGE, args);
    if (arguments.plain().isEmpty()) {
      Arguments.fail(USAGE);
    }
    WordFrequencies frequencies = new WordFrequencies();
    for (String file : arguments.plain()) {
      frequencies.read(Path.of(file));
    }
    frequencies.write(arguments.path("out"));
  }

  private void read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
          endParagraph();
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
          paragraph.add(line.split("\t", -1)[FORM].toLowerCase(Locale.ROOT));
        }
      }
    }
    endParagraph();
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      paragraphs++;
      paragraph.forEach(word -> counts.merge(word, 1, Integer::sum));
      paragraph.clear();
    }
  }

  private void write(Path out) throws IOException {
    try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out))) {
      writer.print("# In how many paragraphs of UD English EWT 2.16, train, a word stands");
      writer.print(" (./measure word-frequencies); CC BY-SA 4.0, see MODEL-CARD.md\n");
      writer.print("paragraphs in all\t" + paragraphs + "\n");
      counts.forEach((word, count) -> {
        if (count >= FEWEST && word.chars().anyMatch(Character::isLetterOrDigit)) {
          writer.print(word + "\t" + count + "\n");
        }
      });
    }
  }
}
