package attest.app;

/** Colours on a terminal; plain text in a pipe or where NO_COLOR is set. */
enum Ink {
  PLAIN(false),
  COLOUR(true);

  private final boolean colour;

  Ink(boolean colour) {
    this.colour = colour;
  }

  /** Colours when standard output is a terminal that has not asked for none. */
  static Ink ofTerminal() {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return terminal && System.getenv("NO_COLOR") == null ? COLOUR : PLAIN;
  }

  String bold(String words) {
    return in("1", words);
  }

  String dim(String words) {
    return in("2", words);
  }

  String red(String words) {
    return in("31", words);
  }

  String green(String words) {
    return in("32", words);
  }

  String yellow(String words) {
    return in("33", words);
  }

  String blue(String words) {
    return in("34", words);
  }

  String magenta(String words) {
    return in("35", words);
  }

  String cyan(String words) {
    return in("36", words);
  }

  private String in(String code, String words) {
    return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
