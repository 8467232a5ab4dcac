package attest.link;

import attest.link.Linker.Item;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Groups reports by story: by the words and names that they share, by how far apart they were
 * published, and by when and where their main happening was. Reports are first tied to the one that
 * is most like them and to those nearly as much like them; within a circle of tied reports groups
 * are joined by their mean likeness. So a story depends on the reports near it alone, and the order
 * of the reports never matters.
 */
public final class Stories {
  /** Likeness from which two groups of reports are one story. */
  private static final double ENOUGH = 0.16;

  /** Reports are tied that are nearly as much like a report as the one most like it. */
  private static final double CLOSE = 0.8;

  /** A circle of more reports is cut at its weakest ties, step by step. */
  private static final int LARGE = 200;

  private static final double STEP = 0.05;

  /** Pairs less alike than this are taken as unlike. */
  private static final double LEAST = 0.06;

  /** Days in which a likeness loses half of its weight: a place sees such news again. */
  private static final double HALF_LIFE = 120;

  /** How many of its most telling words bring a report together with others. */
  private static final int MEETING_WORDS = 30;

  /** How many of these two reports must share: one alone is mostly chance. */
  private static final int WORDS_SHARED = 2;

  /** How many reports before and after it that share a word are compared with a report. */
  private static final int NEIGHBOURS = 16;

  private final Kinds kinds;
  private final WordWeights weights;

  private Stories(Kinds kinds, WordWeights weights) {
    this.kinds = kinds;
    this.weights = weights;
  }

  /** With the shipped lists. */
  public static Stories standard() {
    return new Stories(Kinds.load(), WordWeights.load());
  }

  /** A report as it is compared. */
  private record Told(
      ReportId report, StoryWords words, Optional<LocalDate> day, Optional<MainNews> news) {
    static final Comparator<Told> BY_DAY =
        Comparator.comparing((Told told) -> told.day.orElse(LocalDate.MAX))
            .thenComparing(Told::report);

    /** How alike the two are, where that is at least as much as given; else 0. */
    double likeness(Told other, double least) {
      double alike = words.likeness(other.words);
      if (day.isPresent() && other.day.isPresent()) {
        long apart = Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get()));
        alike *= Math.pow(0.5, apart / HALF_LIFE);
      }
      if (alike * MainNews.BEST_FIT >= least && news.isPresent() && other.news.isPresent()) {
        alike *= news.get().fit(other.news.get());
      }
      return alike >= least ? alike : 0;
    }
  }

  /** The stories of the given reports, each report in one of them, by first report. */
  public List<Story> among(List<Item> items) {
    List<Told> told =
        Linker.distinct(items).parallelStream().map(this::told).sorted(Told.BY_DAY).toList();
    return Circles.of(told.size(), LARGE, STEP, ties(told)).parallelStream()
        .map(circle -> circle.stream().map(told::get).toList())
        .flatMap(circle -> stories(circle).stream())
        .sorted(Comparator.comparing(story -> story.reports().getFirst()))
        .toList();
  }

  private Told told(Item item) {
    Report report = item.report();
    Optional<LocalDate> day = report.header().published().flatMap(TimeSpan::first);
    StoryWords words = StoryWords.of(report.text(), weights);
    return new Told(report.id(), words, day, MainNews.of(item, kinds));
  }

  /** Each of them with the most like it, and those nearly as much like it. */
  private static List<Circles.Tie> ties(List<Told> told) {
    Meetings meetings = Meetings.of(told, NEIGHBOURS, Stories::file);
    return IntStream.range(0, told.size())
        .parallel()
        .boxed()
        .flatMap(number -> ties(told, number, meetings.of(number, WORDS_SHARED)))
        .toList();
  }

  private static void file(Told told, Meetings.File file) {
    for (int at : told.words().best(MEETING_WORDS)) {
      file.under(told.words().terms()[at]);
    }
  }

  private static Stream<Circles.Tie> ties(List<Told> told, int number, int[] met) {
    double[] alike =
        Arrays.stream(met)
            .mapToDouble(i -> told.get(number).likeness(told.get(i), ENOUGH))
            .toArray();
    double most = Arrays.stream(alike).max().orElse(0);
    double least = Math.max(ENOUGH, CLOSE * most);
    return IntStream.range(0, met.length)
        .filter(i -> alike[i] >= least)
        .mapToObj(i -> new Circles.Tie(number, met[i], alike[i]));
  }

  /** The stories of a circle of tied reports. */
  private static List<Story> stories(List<Told> circle) {
    AverageLink groups = new AverageLink(circle.size(), ENOUGH);
    for (int one = 0; one < circle.size(); one++) {
      for (int other = one + 1; other < circle.size(); other++) {
        double alike = circle.get(one).likeness(circle.get(other), LEAST);
        if (alike > 0) {
          groups.pair(one, other, alike);
        }
      }
    }
    return groups.groups().stream()
        .map(group -> group.stream().map(i -> circle.get(i).report()).sorted().toList())
        .map(Story::new)
        .toList();
  }
}
