package attest.link;

import attest.model.Report;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds reports that are copies of each other by their wording: hashes of runs of eight words, some
 * of which are looked up (chosen by value, so that both copies keep the same ones). Boilerplate
 * that stands in many reports is left out.
 */
final class Copies {
  private static final int RUN = 8;
  private static final int FEWEST_WORDS = 16;
  private static final int SHORT = 100;
  private static final int BOILERPLATE = 200;
  private static final double MOST = 0.5;
  private static final int REPORT_BITS = 24;

  private Copies() {}

  /** Calls with the numbers of every two reports that are copies, the lower first, in order. */
  static void among(List<Report> reports, BiConsumer<Integer, Integer> copies) {
    List<Hashes> shingles = new ArrayList<>(reports.size());
    reports.forEach(report -> shingles.add(shingles(report)));
    sharing(shingles)
        .sorted()
        .filter(pair -> areCopies(shingles, pair))
        .forEach(pair -> copies.accept(Pairs.first(pair), Pairs.second(pair)));
  }

  private static boolean areCopies(List<Hashes> shingles, long pair) {
    Hashes one = shingles.get(Pairs.first(pair));
    return one.containment(shingles.get(Pairs.second(pair))) >= MOST;
  }

  private static Hashes shingles(Report report) {
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

  /** Pairs of reports that share a looked-up hash. */
  private static Pairs sharing(List<Hashes> shingles) {
    long[] marked = marked(shingles);
    Pairs pairs = new Pairs();
    for (int start = 0; start < marked.length; ) {
      int end = start + 1;
      while (end < marked.length && marked[end] >> REPORT_BITS == marked[start] >> REPORT_BITS) {
        end++;
      }
      for (int i = start; end - start <= BOILERPLATE && i < end; i++) {
        for (int j = i + 1; j < end; j++) {
          pairs.add(report(marked[i]), report(marked[j]));
        }
      }
      start = end;
    }
    return pairs;
  }

  private static int report(long marked) {
    return (int) (marked & ((1L << REPORT_BITS) - 1));
  }

  /** Forty bits of each looked-up hash with the number of its report, sorted. */
  private static long[] marked(List<Hashes> shingles) {
    long[] marked = new long[1024];
    int size = 0;
    for (int report = 0; report < shingles.size(); report++) {
      Hashes hashes = shingles.get(report);
      int kept = hashes.size() <= SHORT ? 1 : 7;
      for (int i = 0; i < hashes.size(); i++) {
        if ((hashes.at(i) & kept) == 0) {
          marked = size == marked.length ? Arrays.copyOf(marked, 2 * size) : marked;
          marked[size++] = (hashes.at(i) & -(1L << REPORT_BITS)) | report;
        }
      }
    }
    long[] sorted = Arrays.copyOf(marked, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
