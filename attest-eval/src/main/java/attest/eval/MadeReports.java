package attest.eval;

import attest.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made reports for measuring: 120 to 400 words, each word as frequent as words of its rank are
 * (Zipf), every third sentence a set phrase of news, a notice below. One in five is a copy of an
 * earlier one, with sentences cut and words changed; some are copied very often. The same number
 * gives the same report.
 */
final class MadeReports {
  private static final int VOCABULARY = 40_000;
  private static final String[] SYLLABLES =
      "an,be,co,da,er,fi,gu,ha,in,ka,lo,me,na,or,pe,ri,sa,ta,un,vo,we,za".split(",", -1);
  private static final String[] OUTLETS = {"Daily Example", "Example Post", "The Example"};
  private static final List<String> PHRASES =
      List.of(
          "At least %d people were killed and %d wounded when a bomb went off in %s on Monday.",
          "No group has claimed responsibility for the attack so far.",
          "The death toll is expected to rise, the head of the hospital in %s told reporters.",
          "A spokesman for the ministry of the interior said that %d suspects had been arrested.",
          "Residents of %s said they heard heavy gunfire followed by several explosions.",
          "The wounded were taken to a nearby hospital, where %d of them are in critical condition.",
          "Security forces cordoned off the area and opened an investigation into the incident.",
          "The army did not immediately respond to a request for comment about %s.",
          "More than %d people have been displaced by the fighting since the start of the year.",
          "The United Nations called on all sides to protect civilians and to let aid into %s.");
  private static final String NOTICE =
      "The publishing house keeps the right to this text, which nobody may print or send on without"
          + " its leave in writing, and takes no blame for what others write below it.";

  private final String[] vocabulary = new String[VOCABULARY];

  MadeReports() {
    Random random = new Random(7);
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary[i] = word(random);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int syllables = 1 + random.nextInt(4);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  /** The number of the report that the given one copies; its own where it copies none. */
  int original(int number) {
    if (number % 5 != 4) {
      return number;
    }
    Random random = new Random(number * 31L + 1);
    int among = random.nextInt(10) == 0 ? Math.min(1000, number) : number;
    int earlier = random.nextInt(among);
    return earlier - earlier % 5;
  }

  Report report(int number) {
    int original = original(number);
    List<String> sentences = sentences(new Random(original));
    Random random = new Random(number);
    if (original != number) {
      sentences = edited(sentences, random);
    }
    String text = String.join(" ", sentences) + "\n\n" + NOTICE;
    return Report.of(
        text,
        List.of(),
        Report.Header.UNKNOWN
            .withOutlet(OUTLETS[random.nextInt(OUTLETS.length)])
            .withTitle("Report " + number));
  }

  private List<String> sentences(Random random) {
    int words = 120 + random.nextInt(280);
    List<String> sentences = new ArrayList<>();
    for (int written = 0; written < words; written += 16) {
      sentences.add(sentences.size() % 3 == 0 ? phrase(random) : sentence(random));
    }
    return sentences;
  }

  private String phrase(Random random) {
    return PHRASES
        .get(random.nextInt(PHRASES.size()))
        .replace("%s", name(random))
        .replaceFirst("%d", Integer.toString(random.nextInt(90)))
        .replace("%d", Integer.toString(random.nextInt(90)));
  }

  private String name(Random random) {
    String word = vocabulary[random.nextInt(VOCABULARY)];
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String sentence(Random random) {
    StringBuilder sentence = new StringBuilder(name(random));
    int words = 10 + random.nextInt(12);
    for (int i = 0; i < words; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1;
      sentence.append(' ').append(vocabulary[Math.max(0, Math.min(VOCABULARY - 1, rank))]);
    }
    return sentence.append('.').toString();
  }

  /** One sentence in five cut, one word in twenty changed. */
  private List<String> edited(List<String> sentences, Random random) {
    List<String> edited = new ArrayList<>();
    for (String sentence : sentences) {
      if (random.nextInt(5) > 0) {
        String[] words = sentence.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
          words[i] = random.nextInt(20) == 0 ? vocabulary[random.nextInt(VOCABULARY)] : words[i];
        }
        edited.add(String.join(" ", words));
      }
    }
    return edited.isEmpty() ? sentences : edited;
  }
}
