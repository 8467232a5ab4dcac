package attest.link;

import attest.model.Report;
import attest.model.ReportId;
import attest.model.TimeSpan;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells which reports are editions of one page: they stand at one address, or one outlet published
 * the same wording within days under nearly the same headline. An address at which very many
 * reports stand is a feed and no page.
 */
final class Editions {
  private static final int MOST_OF_A_PAGE = 30;
  private static final int MOST_DAYS = 3;
  private static final double SAME_HEADLINE = 0.5;
  private static final Comparator<Report> OLDEST_FIRST =
      Comparator.comparing(Editions::published)
          .thenComparing(report -> report.text().length())
          .thenComparing(Report::id);

  private final Map<ReportId, Report> reports;
  private final Ties pages = new Ties();

  Editions(Map<ReportId, Report> reports) {
    this.reports = reports;
    Map<String, List<ReportId>> byAddress = new TreeMap<>();
    for (Report report : reports.values()) {
      report
          .header()
          .url()
          .flatMap(Editions::address)
          .ifPresent(
              url -> byAddress.computeIfAbsent(url, any -> new ArrayList<>()).add(report.id()));
    }
    byAddress.values().stream()
        .filter(page -> page.size() <= MOST_OF_A_PAGE)
        .forEach(page -> page.forEach(id -> tie(page.getFirst(), id)));
  }

  /** Takes note of two copies; of one outlet and under one headline they are editions. */
  void copies(Report one, Report other) {
    boolean sameOutlet =
        one.header().outlet().isPresent()
            && outlet(one).equals(outlet(other))
            && !outlet(one).isEmpty();
    if (sameOutlet && daysApart(one, other) <= MOST_DAYS && sameHeadline(one, other)) {
      tie(one.id(), other.id());
    }
  }

  private void tie(ReportId one, ReportId other) {
    if (!one.equals(other)) {
      pages.tie(one, other, "editions of one page");
    }
  }

  /** What stands for the page that a report is an edition of. */
  ReportId page(ReportId report) {
    return pages.root(report);
  }

  /** The pages of which two or more of the given reports are editions, oldest first. */
  List<List<ReportId>> among(List<ReportId> given) {
    Map<ReportId, List<Report>> byPage = new TreeMap<>();
    for (ReportId id : given) {
      Report report = reports.get(id);
      if (report != null) {
        byPage.computeIfAbsent(page(id), any -> new ArrayList<>()).add(report);
      }
    }
    return byPage.values().stream()
        .filter(page -> page.size() > 1)
        .map(page -> page.stream().sorted(OLDEST_FIRST).map(Report::id).toList())
        .toList();
  }

  /** Host and path alone; empty for a site's front page. */
  private static Optional<String> address(URI url) {
    String host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
    String path = Optional.ofNullable(url.getPath()).orElse("");
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String query = Optional.ofNullable(url.getQuery()).map(Editions::lasting).orElse("");
    if (host.isEmpty() || (path.isEmpty() && query.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of((host.startsWith("www.") ? host.substring(4) : host) + path + query);
  }

  /** The query without what tells where the reader came from. */
  private static String lasting(String query) {
    return List.of(query.split("&", -1)).stream()
        .filter(part -> !part.startsWith("utm_") && !part.endsWith("clid") && part.contains("="))
        .sorted()
        .reduce("", (all, part) -> all + "?" + part);
  }

  private static String outlet(Report report) {
    return report.header().outlet().orElse("").strip().toLowerCase(Locale.ROOT);
  }

  private static long daysApart(Report one, Report other) {
    LocalDate first = published(one);
    LocalDate second = published(other);
    return Math.abs(ChronoUnit.DAYS.between(first, second));
  }

  private static LocalDate published(Report report) {
    return report.header().published().flatMap(TimeSpan::first).orElse(LocalDate.MAX);
  }

  /** Figures aside: they are what updates change. */
  private static boolean sameHeadline(Report one, Report other) {
    return headline(one).dice(headline(other)) >= SAME_HEADLINE;
  }

  private static Hashes headline(Report report) {
    String title = report.header().title().orElse(report.text().lines().findFirst().orElse(""));
    return Hashes.of(
        Passage.words(title).stream()
            .filter(word -> !Character.isDigit(word.charAt(0)))
            .mapToLong(Passage::hash)
            .toArray());
  }
}
