package attest.link;

import attest.link.Linker.Item;
import attest.model.Report;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups reports by story: by the words and names that they share, by how far apart they were
 * published, and by when and where their main happening was. The order of the reports never
 * matters.
 */
public final class Stories {
  /** Likeness from which two groups of reports are one story. */
  private static final double ENOUGH = 0.17;

  /** Pairs less alike than this are taken as unlike. */
  private static final double LEAST = 0.06;

  /** Days in which a likeness loses half of its weight: a place sees such news again. */
  private static final double HALF_LIFE = 120;

  /** How many of its most telling words bring a report together with others. */
  private static final int MEETING_WORDS = 40;

  /** A word that more reports share brings nobody together. */
  private static final int MOST_MET = 400;

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
      Report report, StoryWords words, Optional<LocalDate> day, Optional<MainNews> news) {
    double likeness(Told other) {
      double alike = words.likeness(other.words);
      if (day.isPresent() && other.day.isPresent()) {
        long apart = Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get()));
        alike *= Math.pow(0.5, apart / HALF_LIFE);
      }
      return alike < LEAST / 2 || news.isEmpty() || other.news.isEmpty()
          ? alike
          : alike * news.get().fit(other.news.get());
    }
  }

  /** The stories of the given reports, each report in one of them, by first report. */
  public List<Story> among(List<Item> items) {
    List<Told> told = told(items);
    AverageLink groups = new AverageLink(told.size(), ENOUGH);
    meetings(told)
        .sorted()
        .forEach(pair -> {
          int one = Pairs.first(pair);
          int other = Pairs.second(pair);
          double alike = told.get(one).likeness(told.get(other));
          if (alike >= LEAST) {
            groups.pair(one, other, alike);
          }
        });
    return groups.groups().stream()
        .map(group -> new Story(group.stream().map(i -> told.get(i).report().id()).toList()))
        .toList();
  }

  private List<Told> told(List<Item> items) {
    return Linker.distinct(items).stream()
        .map(item -> {
          Report report = item.report();
          Optional<LocalDate> day = report.header().published().flatMap(TimeSpan::first);
          StoryWords words = StoryWords.of(report.text(), weights);
          return new Told(report, words, day, MainNews.of(item, kinds));
        })
        .toList();
  }

  /** The pairs that share a telling word. */
  private static Pairs meetings(List<Told> told) {
    Map<Long, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      StoryWords words = told.get(i).words();
      for (int at : words.best(MEETING_WORDS)) {
        byWord.computeIfAbsent(words.terms()[at], any -> new ArrayList<>()).add(i);
      }
    }
    Pairs pairs = new Pairs();
    for (List<Integer> sharing : byWord.values()) {
      for (int i = 0; sharing.size() <= MOST_MET && i < sharing.size(); i++) {
        for (int j = i + 1; j < sharing.size(); j++) {
          pairs.add(sharing.get(i), sharing.get(j));
        }
      }
    }
    return pairs;
  }
}
