package attest.link;

import attest.model.Claim;
import attest.model.Event.Origin;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells which reports share an origin. Whole reports do when their text or most of its wording is
 * the same, and where they are editions of one page; for one event they also do when they credit
 * the same agency, rest on the word of the same speaker alone or on the same sentences: a
 * background paragraph that two outlets copy is one origin, whatever else they write.
 */
final class Origins {
  private final Map<ReportId, Report> reports = new TreeMap<>();
  private final Map<ReportId, String> credits = new TreeMap<>();
  private final Ties copies = new Ties();
  private final LoneSpeaker speakers;
  private final Editions editions;

  private Origins(List<Report> all, Agencies agencies) {
    speakers = new LoneSpeaker(agencies);
    for (Report report : all) {
      reports.put(report.id(), report);
      agencies.credited(report).ifPresent(name -> credits.put(report.id(), name));
    }
    editions = new Editions(reports);
  }

  static Origins among(List<Report> reports, Agencies agencies) {
    Origins origins = new Origins(reports, agencies);
    Map<String, ReportId> byText = new TreeMap<>();
    for (Report report : reports) {
      ReportId same = byText.putIfAbsent(report.textHash(), report.id());
      if (same != null) {
        origins.copies.tie(same, report.id(), "same text");
      }
    }
    List<Wording> wordings = reports.parallelStream().map(Wording::of).toList();
    Copies.among(wordings, (one, other) -> origins.areCopies(reports.get(one), reports.get(other)));
    return origins;
  }

  private void areCopies(Report one, Report other) {
    copies.tie(one.id(), other.id(), "same words");
    editions.copies(one, other);
  }

  /** The origins of the claims of one event, the earliest report first. */
  List<Origin> of(List<Telling> tellings) {
    Ties ties = new Ties();
    tieCopies(tellings, ties);
    tieEditions(tellings, ties);
    tieCredits(tellings, ties);
    tieSpeakers(tellings, ties);
    tieSentences(tellings, ties);
    return origins(tellings, ties);
  }

  /** Sentences that two reports share to the word, or with a word changed here and there. */
  private static void tieSentences(List<Telling> tellings, Ties ties) {
    for (int i = 1; i < tellings.size(); i++) {
      Telling one = tellings.get(i);
      Wording wording = one.words().wording();
      Runs runs = new Runs(wording);
      for (Telling other : tellings.subList(0, i)) {
        if (!ties.areTied(one.report(), other.report())
            && (one.words().isCopyOf(other.words())
                || Copies.share(runs, wording, other.words().wording()) >= Copies.LEAST_SHARE)) {
          ties.tie(other.report(), one.report(), "same sentences");
        }
      }
    }
  }

  private void tieCopies(List<Telling> tellings, Ties ties) {
    Map<ReportId, ReportId> byRoot = new TreeMap<>();
    for (Telling telling : tellings) {
      ReportId report = telling.report();
      ReportId same = byRoot.putIfAbsent(copies.root(report), report);
      if (same != null && !same.equals(report)) {
        ties.tie(same, report, copies.why(List.of(report)));
      }
    }
  }

  private void tieEditions(List<Telling> tellings, Ties ties) {
    Map<ReportId, ReportId> byPage = new TreeMap<>();
    for (Telling telling : tellings) {
      ReportId same = byPage.putIfAbsent(editions.page(telling.report()), telling.report());
      if (same != null && !same.equals(telling.report())) {
        ties.tie(same, telling.report(), "editions of one page");
      }
    }
  }

  private void tieSpeakers(List<Telling> tellings, Ties ties) {
    Map<ReportId, List<Claim>> claims = new TreeMap<>();
    for (Telling telling : tellings) {
      claims.computeIfAbsent(telling.report(), any -> new ArrayList<>()).add(telling.claim());
    }
    Map<String, ReportId> bySpeaker = new TreeMap<>();
    claims
        .keySet()
        .forEach(report ->
            Optional.ofNullable(credits.get(report))
                .ifPresent(agency -> bySpeaker.putIfAbsent(agency, report)));
    claims.forEach((report, told) -> {
      for (String speaker : speakers.of(told)) {
        ReportId same = bySpeaker.putIfAbsent(speaker, report);
        if (same != null && !same.equals(report)) {
          ties.tie(same, report, "rest on the word of " + speaker + " alone");
        }
      }
    });
  }

  private void tieCredits(List<Telling> tellings, Ties ties) {
    Map<String, ReportId> byCredit = new TreeMap<>();
    for (Telling telling : tellings) {
      String agency = credits.get(telling.report());
      if (agency != null) {
        ReportId same = byCredit.putIfAbsent(agency, telling.report());
        if (same != null && !same.equals(telling.report())) {
          ties.tie(same, telling.report(), "credits the same agency, " + agency);
        }
      }
    }
  }

  private List<Origin> origins(List<Telling> tellings, Ties ties) {
    Map<ReportId, List<ReportId>> groups = new LinkedHashMap<>();
    tellings.stream()
        .map(Telling::report)
        .distinct()
        .sorted(Comparator.comparing(this::published).thenComparing(id -> id))
        .forEach(id -> groups.computeIfAbsent(ties.root(id), r -> new ArrayList<>()).add(id));
    List<Origin> origins = new ArrayList<>();
    groups.forEach((root, ids) ->
        origins.add(
            new Origin(
                ids, ids.size() == 1 ? "stands alone" : ties.why(ids), editions.among(ids))));
    return origins;
  }

  private LocalDate published(ReportId id) {
    return Optional.ofNullable(reports.get(id))
        .flatMap(report -> report.header().published())
        .flatMap(TimeSpan::first)
        .orElse(LocalDate.MAX);
  }
}
