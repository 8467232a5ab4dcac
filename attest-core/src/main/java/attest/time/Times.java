package attest.time;

import attest.model.Found;
import attest.model.Mention;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times that a report names and resolves them to days. A date of publication that is not
 * known is dated as a range first; what hangs on it then becomes a range or stays open.
 */
public final class Times {
  private Times() {}

  /** The times of English reports; words in {@code attest/time/english}. */
  public static Times english() {
    return new Times();
  }

  /**
   * The times that may date an event, in text order. Lengths ("three days"), sets ("every Friday")
   * and vague words ("recently") are left out; see {@link #expressions} for those.
   */
  public List<Mention.OfTime> find(Report report, List<Sentence> sentences) {
    Optional<TimeSpan> published = published(report, sentences).likeliest();
    return new Ranges(published).mentions(Reader.read(sentences, published));
  }

  /** Every time expression in text order, as TimeML marks them. */
  public List<TimeExpression> expressions(Report report, List<Sentence> sentences) {
    Optional<TimeSpan> published = published(report, sentences).likeliest();
    return Reader.read(sentences, published).stream().map(Reader.Hit::expression).toList();
  }

  /**
   * The report with the day on which it appeared, where the page is stamped with an earlier one
   * than the header's: that may be the day on which an archive fetched it.
   */
  public Report dated(Report report, List<Sentence> sentences) {
    Optional<LocalDate> known = report.header().published().flatMap(TimeSpan::first);
    return known
        .flatMap(day -> Stamps.first(sentences).filter(stamp -> isBefore(stamp, day)))
        .map(stamp -> report.withHeader(report.header().withPublished(stamp)))
        .orElse(report);
  }

  private static boolean isBefore(TimeSpan stamp, LocalDate day) {
    return stamp.first().filter(first -> first.isBefore(day)).isPresent();
  }

  /** When the report appeared: what its header says, else the range that its text allows. */
  public Found<TimeSpan> published(Report report, List<Sentence> sentences) {
    return report
        .header()
        .published()
        .<Found<TimeSpan>>map(known -> new Found.One<>(known, 1))
        .orElseGet(() -> Publication.of(report.text(), sentences));
  }
}
