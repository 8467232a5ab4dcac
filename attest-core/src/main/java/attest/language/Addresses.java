package attest.language;

/** Web and mail addresses, which stay one token. */
final class Addresses {
  private Addresses() {}

  /**
   * One past the address that starts the chunk {@code text[from, to)}; {@code from} if none does.
   */
  static int end(String text, int from, int to) {
    boolean web =
        text.startsWith("http://", from)
            || text.startsWith("https://", from)
            || text.startsWith("www.", from);
    if (!web && !isMail(text, from, to)) {
      return from;
    }
    int end = to;
    while (end > from + 1 && ".,;:!?)]}>'\"\u201d\u2019".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isMail(String text, int from, int to) {
    int at = text.indexOf('@', from, to);
    return at > from
        && at + 2 < to
        && Letters.isWord(text.charAt(from))
        && Letters.isWord(text.charAt(at - 1))
        && Letters.isWord(text.charAt(at + 1))
        && text.indexOf('.', at, to) > 0;
  }
}
