package attest.link;

import attest.resource.ResourceFile;
import java.util.List;
import java.util.Locale;

/**
 * Lines that pages put around their texts: subscriptions, notices, credits. They stand in reports
 * that have nothing else in common, so that they say nothing of a common origin.
 */
final class Boilerplate {
  private static final String RESOURCE = "english/boilerplate.txt";
  private static final int LONGEST = 240;
  private static final Boilerplate STANDARD = load();

  private final List<String> openings;

  private Boilerplate(List<String> openings) {
    this.openings = openings;
  }

  /** With the shipped list. */
  static Boilerplate standard() {
    return STANDARD;
  }

  private static Boilerplate load() {
    return new Boilerplate(
        ResourceFile.lines(Boilerplate.class, RESOURCE).stream()
            .map(line -> line.text().strip())
            .toList());
  }

  /** The text without such lines. */
  String without(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.lines().filter(line -> !isSuch(line)).forEach(line -> kept.append(line).append('\n'));
    return kept.toString();
  }

  private boolean isSuch(String line) {
    String low = line.strip().toLowerCase(Locale.ROOT);
    if (low.length() > LONGEST) {
      return false;
    }
    int letter = 0;
    while (letter < low.length() && !Character.isLetterOrDigit(low.charAt(letter))) {
      letter++;
    }
    String words = low.substring(letter);
    return openings.stream().anyMatch(start -> low.startsWith(start) || words.startsWith(start));
  }
}
