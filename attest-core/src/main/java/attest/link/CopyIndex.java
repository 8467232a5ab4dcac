package attest.link;

import attest.model.Report;
import attest.model.ReportId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds the copies of one report among very many, in memory: an index of some runs of five words
 * names those that may be copies, and comparing their wordings tells which are. It never changes;
 * {@link #with} makes a larger one. Each report is kept once, whatever the order they come in.
 */
public final class CopyIndex {
  private static final int MOST_LOOKED_AT = 4_096;
  private static final int MOST_COMPARED = 1_000;

  /** After so many in a row that are no copies, those that share less are not compared. */
  private static final int MOST_MISSES = 64;

  private final List<ReportId> ids;
  private final List<Wording> wordings;
  private final Marks marks;

  private CopyIndex(List<ReportId> ids, List<Wording> wordings, Marks marks) {
    this.ids = ids;
    this.wordings = wordings;
    this.marks = marks;
  }

  /**
   * A report that has much of its wording from another, or lent it.
   *
   * @param share of the shorter text's words that stand in runs that both hold, 0.5 to 1
   */
  public record Copy(ReportId report, double share) {}

  /** An index of the given reports, none of which it keeps. */
  public static CopyIndex of(Stream<Report> reports) {
    return new CopyIndex(List.of(), List.of(), Marks.of(List.of(), 0)).with(reports);
  }

  /** This index and more reports; what it holds already is not taken again. */
  public CopyIndex with(Stream<Report> more) {
    List<ReportId> allIds = new ArrayList<>(ids);
    List<Wording> added = new ArrayList<>();
    Set<ReportId> known = new HashSet<>(ids);
    more.forEach(report -> {
      if (known.add(report.id())) {
        allIds.add(report.id());
        added.add(Wording.of(report));
      }
    });
    List<Wording> all = new ArrayList<>(wordings);
    all.addAll(added);
    return new CopyIndex(allIds, all, marks.and(Marks.of(added, ids.size())));
  }

  public int size() {
    return ids.size();
  }

  /** The copies of a report beside itself, the most alike first. */
  public List<Copy> copiesOf(Report report) {
    Wording wording = Wording.of(report);
    Runs runs = new Runs(wording);
    List<Copy> copies = new ArrayList<>();
    int misses = 0;
    for (int other : candidates(wording)) {
      double share = Copies.share(runs, wording, wordings.get(other));
      if (share < Copies.LEAST_SHARE) {
        if (++misses == MOST_MISSES) {
          break;
        }
      } else {
        misses = 0;
        if (!ids.get(other).equals(report.id())) {
          copies.add(new Copy(ids.get(other), share));
        }
      }
    }
    copies.sort(Comparator.comparingDouble(Copy::share).reversed().thenComparing(Copy::report));
    return List.copyOf(copies);
  }

  /** Those that share most marks with it; marks that few hold come first, the commonest not. */
  private int[] candidates(Wording wording) {
    long[] ranges =
        Arrays.stream(wording.marks())
            .map(mark -> {
              int start = marks.start(mark);
              return ((long) (marks.end(mark, start) - start) << 32) | start;
            })
            .sorted()
            .toArray();
    int[] met = new int[MOST_LOOKED_AT];
    int size = 0;
    for (long range : ranges) {
      int start = (int) range;
      int end = start + (int) (range >> 32);
      if (size > 0 && end - start > met.length - size) {
        break;
      }
      for (int at = start; at < end && size < met.length; at++) {
        met[size++] = marks.report(at);
      }
    }
    return mostMet(Arrays.copyOf(met, size));
  }

  /** The numbers that stand there most often. */
  private static int[] mostMet(int[] met) {
    Arrays.sort(met);
    long[] counted = new long[met.length];
    int size = 0;
    for (int start = 0; start < met.length; ) {
      int end = start;
      while (end < met.length && met[end] == met[start]) {
        end++;
      }
      counted[size++] = ((long) -(end - start) << 32) | met[start];
      start = end;
    }
    return LongStream.of(Arrays.copyOf(counted, size))
        .sorted()
        .limit(MOST_COMPARED)
        .mapToInt(count -> (int) count)
        .toArray();
  }
}
