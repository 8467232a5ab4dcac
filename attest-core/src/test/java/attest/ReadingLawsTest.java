package attest;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Claim;
import attest.model.Report;
import attest.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every text, however odd: reading returns, spans lie in it, twice is the same. */
class ReadingLawsTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Attest ATTEST = Attest.builtIn();
  private static final int CUTS = 10;

  private static final List<String> ODD =
      List.of(
          "",
          " \n\t\u00a0\u2003 ",
          "\"".repeat(3000),
          "\u201c".repeat(500) + " killed " + "\u201d".repeat(500),
          "7".repeat(5000),
          "12 ".repeat(2000),
          "31/31/31 99:99 30 February 0000 ".repeat(80),
          "\ud83d\ude00\ud83d ".repeat(800),
          "\u0642\u062a\u0644 \u062b\u0644\u0627\u062b\u0629 \u062c\u0646\u0648\u062f \u0641\u064a \u062d\u0644\u0628. "
              .repeat(60),
          "GUNMEN KILL THREE SOLDIERS IN MOSUL -- ARMY ".repeat(60),
          "soldiers killed in Mosul and ".repeat(600),
          "bomb\n".repeat(3000),
          "Mosul, Hajin, Aleppo, ".repeat(300),
          "three killed, four wounded, ".repeat(150),
          "e\u0301".repeat(3000),
          "\u0000\u0001\u200f\u202e\ufeff\uffff killed two\u0000in Mosul ".repeat(100),
          "(((((".repeat(500) + "killed" + ")))))".repeat(500));

  private static final String SOUP =
      "aeK M3.,;:-'\"()\u201c\u201d\u2019\n\n\t\u00a0\u0130\u00df\ud83d\ude00\u0639\u200f$%/&";

  private static final List<String> WORDS =
      List.of(
          "killed", "Mosul", "army", "on", "Friday", "said", "the", "three", "45", "police", "in",
          "bomb", "attack", "not", "denied", "gunmen", "who", "by", "Iraq", "\"", ",", ".", "\n\n");

  @Test
  void anyCutOfASampleCanBeRead() throws IOException {
    for (String text : samples()) {
      for (int cut = 1; cut <= CUTS; cut++) {
        int at = (int) ((long) text.length() * cut / CUTS) - cut % 5;
        check(text.substring(0, Math.max(0, at)));
      }
      check(text.substring(text.length() / 3));
    }
  }

  @Test
  void oddTextsCanBeRead() {
    ODD.forEach(ReadingLawsTest::check);
  }

  @Test
  void anySoupOfLettersOrWordsCanBeRead() {
    Random random = new Random(20180623);
    for (int round = 0; round < 80; round++) {
      StringBuilder letters = new StringBuilder();
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        letters.append(SOUP.charAt(random.nextInt(SOUP.length())));
        words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
      check(letters.toString());
      check(words.toString());
    }
  }

  @Test
  void readingTwiceGivesTheSame() throws IOException {
    for (String text : samples()) {
      assertThat(read(text)).isEqualTo(read(text));
    }
  }

  @Test
  void timeGrowsWithTheLengthOfTheText() {
    String sentence = "Gunmen killed three soldiers near Mosul on Friday, the army said. ";
    String text = sentence.repeat(300);
    check(text);
    long once = nanosecondsOf(text);
    long eightTimes = nanosecondsOf(text.repeat(8));
    assertThat(eightTimes).isLessThan(24 * once);
  }

  /** The thread's own time, whatever else the machine does. */
  private static long nanosecondsOf(String text) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    check(text);
    return thread.getCurrentThreadCpuTime() - start;
  }

  private static List<Claim> read(String text) {
    return ATTEST.read(Report.of(text, List.of(), Report.Header.UNKNOWN));
  }

  private static void check(String text) {
    for (Claim claim : read(text)) {
      assertThat(claim.spans()).allMatch(span -> span.end() <= text.length());
    }
    Report report = Report.of(text, List.of(), Report.Header.UNKNOWN);
    Parsed parsed = ATTEST.parse(report);
    assertThat(ATTEST.entities(parsed)).allMatch(it -> it.span().end() <= text.length());
    assertThat(ATTEST.roles(parsed)).allMatch(it -> it.span().end() <= text.length());
    ATTEST.acts(parsed);
    ATTEST.statements(parsed);
    ATTEST.policeActs(parsed);
    ATTEST.sites(parsed, new Span(0, 1));
  }

  private static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assertThat(texts).hasSizeGreaterThan(9);
      return texts.stream().map(ReadingLawsTest::textOf).toList();
    }
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
