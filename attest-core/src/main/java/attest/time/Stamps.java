package attest.time;

import attest.model.Sentence;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The page's own stamp: "Posted: Sunday, March 10, 2013", "Created: 08/09/2014". An archive's date
 * may be that of a later visit; the page's first stamp is when the report appeared.
 */
final class Stamps {
  private static final Set<String> WORDS =
      Set.of("posted", "published", "created", "updated", "issued");
  private static final int TOP = 15;

  private Stamps() {}

  /** The earliest day that the top of the page is stamped with. */
  static Optional<TimeSpan> first(List<Sentence> sentences) {
    List<Sentence> stamped =
        sentences.subList(0, Math.min(TOP, sentences.size())).stream()
            .filter(Stamps::holdsStamp)
            .toList();
    return Reader.read(stamped, Optional.empty()).stream()
        .filter(Stamps::isStamp)
        .map(hit -> hit.reading().period().orElseThrow().first())
        .min(Comparator.<LocalDate>naturalOrder())
        .map(day -> TimeSpan.day(day, "the page's own stamp"));
  }

  private static boolean holdsStamp(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> WORDS.contains(token.form().toLowerCase(java.util.Locale.ROOT)));
  }

  /** A full day right behind "Posted:"; without a colon the word opens its line. */
  private static boolean isStamp(Reader.Hit hit) {
    Words words = hit.words();
    int from = hit.phrase().from();
    boolean day = hit.isAbsolute() && hit.reading().period().filter(Period::isDay).isPresent();
    boolean colon = words.is(from - 1, ":") && words.isAny(from - 2, WORDS);
    return day && (colon || from == 1 && words.isAny(0, WORDS));
  }
}
