package attest.link;

import attest.model.ReportId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reports tied to each other, directly or through others, with the reasons. */
final class Ties {
  private final Map<ReportId, ReportId> parents = new TreeMap<>();
  private final Map<ReportId, Set<String>> reasons = new TreeMap<>();

  void tie(ReportId one, ReportId other, String why) {
    ReportId a = root(one);
    ReportId b = root(other);
    because(one, why);
    because(other, why);
    if (!a.equals(b)) {
      parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  private void because(ReportId report, String why) {
    reasons.computeIfAbsent(report, r -> new TreeSet<>()).add(why);
  }

  boolean areTied(ReportId one, ReportId other) {
    return root(one).equals(root(other));
  }

  /** The report that stands for all those tied to the given one. */
  ReportId root(ReportId report) {
    ReportId at = report;
    for (ReportId up = parents.get(at); up != null; up = parents.get(at)) {
      at = up;
    }
    return at;
  }

  /** What ties the given reports to others, each reason once. */
  String why(List<ReportId> reports) {
    Set<String> all = new TreeSet<>();
    reports.forEach(report -> all.addAll(reasons.getOrDefault(report, Set.of())));
    return String.join("; ", all);
  }
}
