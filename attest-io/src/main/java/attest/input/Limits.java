package attest.input;

import java.util.Locale;

/**
 * How much one report may hold. Files of many reports may be of any size.
 *
 * @param reportBytes the largest report, in bytes as stored
 */
record Limits(int reportBytes) {
  /** 20 MB, about 3 million words: more is a book or a mistake. */
  static final Limits DEFAULT = new Limits(20 * 1024 * 1024);

  String tooLarge() {
    return String.format(
        Locale.ROOT,
        "larger than the %d MB that one report may have; cut it into reports, one a file or one a"
            + " line of JSON",
        reportBytes / (1024 * 1024));
  }
}
