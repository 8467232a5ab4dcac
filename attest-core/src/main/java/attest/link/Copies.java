package attest.link;

import attest.model.Report;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Finds reports that are copies of each other by their wording: hashes of runs of eight words, of
 * which every fourth is looked up (by value, so that both copies keep the same ones). Boilerplate
 * that stands in many reports is left out.
 */
final class Copies {
  private static final int RUN = 8;
  private static final int FEWEST_WORDS = 16;
  private static final int KEPT_OF = 4;
  private static final int BOILERPLATE = 200;
  private static final double MOST = 0.5;

  /** Two reports by their numbers, the lower first. */
  record Pair(int one, int other) {}

  private final List<SortedSet<Long>> shingles = new ArrayList<>();

  private Copies() {}

  static List<Pair> among(List<Report> reports) {
    Copies copies = new Copies();
    reports.forEach(report -> copies.shingles.add(shingles(report)));
    return copies.pairs();
  }

  private static SortedSet<Long> shingles(Report report) {
    StringBuilder body = new StringBuilder();
    for (Zone zone : report.zones()) {
      boolean told = zone.kind() == Zone.Kind.BODY || zone.kind() == Zone.Kind.STANDFIRST;
      if (told) {
        body.append(zone.span().in(report.text())).append('\n');
      }
    }
    String text = body.isEmpty() ? report.text() : body.toString();
    return Passage.shingles(Passage.words(text), RUN, FEWEST_WORDS);
  }

  private List<Pair> pairs() {
    Map<Long, List<Integer>> reportsWith = new HashMap<>();
    for (int i = 0; i < shingles.size(); i++) {
      for (Long hash : shingles.get(i)) {
        if (Math.floorMod(hash, KEPT_OF) == 0) {
          reportsWith.computeIfAbsent(hash, h -> new ArrayList<>(2)).add(i);
        }
      }
    }
    Map<Long, Integer> shared = new HashMap<>();
    for (List<Integer> reports : reportsWith.values()) {
      if (reports.size() <= BOILERPLATE) {
        count(reports, shared);
      }
    }
    return shared.keySet().stream()
        .sorted()
        .map(both -> new Pair((int) (both >> 32), both.intValue()))
        .filter(this::areCopies)
        .toList();
  }

  private static void count(List<Integer> reports, Map<Long, Integer> shared) {
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        shared.merge(((long) reports.get(i) << 32) | reports.get(j), 1, Integer::sum);
      }
    }
  }

  private boolean areCopies(Pair pair) {
    return Passage.containment(shingles.get(pair.one()), shingles.get(pair.other())) >= MOST;
  }
}
