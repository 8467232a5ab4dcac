package attest.link;

/**
 * Rough edges of the sentence around a place in a text: full stops before a blank, and line ends.
 * Good enough to compare wordings; reading uses the language core's sentences.
 */
final class Sentences {
  private static final int FARTHEST = 600;

  private Sentences() {}

  static int startOf(String text, int at) {
    int floor = Math.max(0, at - FARTHEST);
    int start = at;
    while (start > floor && !endsBefore(text, start)) {
      start--;
    }
    return start;
  }

  static int endOf(String text, int at) {
    int ceiling = Math.min(text.length(), at + FARTHEST);
    int end = Math.max(1, at);
    while (end < ceiling && !endsBefore(text, end)) {
      end++;
    }
    return Math.min(end, text.length());
  }

  /** Whether a sentence ends just before the given place. */
  private static boolean endsBefore(String text, int at) {
    char last = text.charAt(at - 1);
    if (last == '\n') {
      return true;
    }
    boolean stop = last == '.' || last == '!' || last == '?';
    return stop && (at == text.length() || Character.isWhitespace(text.charAt(at)));
  }
}
