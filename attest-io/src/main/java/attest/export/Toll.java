package attest.export;

import attest.model.Attribution;
import attest.model.Claim;
import attest.model.Claim.SourcedFigure;
import attest.model.Count;
import attest.model.Event;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import attest.model.Report;
import attest.model.ReportId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an event's claims tell of one harm, side by side: the least and the greatest number told and
 * each figure with who gives it. Nothing is averaged and nobody's figure is preferred. Where one
 * speaker counts several groups apart ("five civilians and three soldiers"), that speaker's number
 * is their sum. A figure that a later edition of the same page replaced is left out.
 *
 * @param least the least number told; empty = none told
 * @param most the greatest number told; empty = none told, or open ("at least 36" alone)
 * @param asTold each figure once: {@code 45 combatants (Joint Command)}
 */
record Toll(OptionalInt least, OptionalInt most, List<String> asTold) {
  private record Range(OptionalInt least, OptionalInt most) {
    static Range of(Count count) {
      return new Range(count.least(), count.most());
    }

    Range plus(Range other) {
      return new Range(sum(least, other.least), sum(most, other.most));
    }

    private static OptionalInt sum(OptionalInt one, OptionalInt other) {
      return one.isPresent() && other.isPresent()
          ? OptionalInt.of(Math.addExact(one.getAsInt(), other.getAsInt()))
          : OptionalInt.empty();
    }
  }

  /** Everybody harmed in the happening itself; parts and running totals are left out. */
  static Toll of(Event event, Harm harm, Function<ReportId, Report> reports) {
    return of(event, reports, f -> f.harm() == harm && f.scope() == Scope.HAPPENING);
  }

  /** The civilians among them, also where they are told as a part of another figure. */
  static Toll ofCivilians(Event event, Harm harm, Function<ReportId, Report> reports) {
    return of(
        event,
        reports,
        f ->
            f.harm() == harm
                && f.whom() == Population.CIVILIANS
                && (f.scope() == Scope.HAPPENING || f.scope() == Scope.PART));
  }

  private static Toll of(
      Event event, Function<ReportId, Report> reports, Function<Figure, Boolean> counted) {
    List<Range> ranges = new ArrayList<>();
    Set<String> asTold = new LinkedHashSet<>();
    for (Claim claim : event.claims()) {
      Map<Attribution, List<Figure>> told = new LinkedHashMap<>();
      for (SourcedFigure sourced : claim.figures()) {
        Figure figure = sourced.figure().value();
        if (counted.apply(figure) && event.isCurrent(claim, figure.harm())) {
          told.computeIfAbsent(sourced.by(), none -> new ArrayList<>()).add(figure);
          asTold.add(words(figure) + " (" + Says.who(sourced.by(), claim, reports) + ")");
        }
      }
      told.values().forEach(figures -> ranges.addAll(ranges(figures)));
    }
    return new Toll(least(ranges), most(ranges), List.copyOf(asTold));
  }

  /** One speaker's figures: groups counted apart add up, other figures stand for themselves. */
  private static List<Range> ranges(List<Figure> figures) {
    Set<Population> groups = figures.stream().map(Figure::whom).collect(Collectors.toSet());
    List<Range> ranges = figures.stream().map(figure -> Range.of(figure.count())).toList();
    boolean apart = groups.size() == figures.size() && !groups.contains(Population.UNSTATED);
    return apart ? List.of(ranges.stream().reduce(Range::plus).orElseThrow()) : ranges;
  }

  private static OptionalInt least(List<Range> ranges) {
    return ranges.stream().flatMapToInt(range -> range.least().stream()).min();
  }

  private static OptionalInt most(List<Range> ranges) {
    if (ranges.stream().allMatch(range -> range.most().isEmpty())) {
      return OptionalInt.empty();
    }
    return ranges.stream()
        .flatMapToInt(
            range -> range.most().isPresent() ? range.most().stream() : range.least().stream())
        .max();
  }

  private static String words(Figure figure) {
    String whom =
        figure.whom() == Population.UNSTATED
            ? ""
            : " " + figure.whom().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return figure.count().brief() + whom;
  }
}
