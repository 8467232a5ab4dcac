package attest.compare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days and countries that both sides cover: outside of them nothing can be found, missed or
 * extra.
 *
 * @param days empty = all
 * @param countries ISO 3166-1 alpha-2; empty = all
 */
public record Ground(Optional<When> days, Set<String> countries) {
  /** Every day, everywhere. */
  public static final Ground ALL = new Ground(Optional.empty(), Set.of());

  public Ground {
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
  }

  /**
   * What two lists have in common: the days from the later first to the earlier last one, the
   * countries named in both; empty = nothing.
   */
  public static Optional<Ground> common(List<Happening> one, List<Happening> other) {
    Set<String> both = countries(one);
    both.retainAll(countries(other));
    return days(one)
        .flatMap(days -> days(other).flatMap(more -> shared(days, more)))
        .filter(days -> !both.isEmpty())
        .map(days -> new Ground(Optional.of(days), both));
  }

  private static Optional<When> shared(When one, When other) {
    LocalDate first = one.first().isAfter(other.first()) ? one.first() : other.first();
    LocalDate last = one.last().isBefore(other.last()) ? one.last() : other.last();
    return last.isBefore(first) ? Optional.empty() : Optional.of(new When(first, last));
  }

  private static Optional<When> days(List<Happening> happenings) {
    Function<Function<When, LocalDate>, Stream<LocalDate>> each =
        bound -> happenings.stream().map(Happening::when).map(bound);
    return each.apply(When::first)
        .min(LocalDate::compareTo)
        .flatMap(first ->
            each.apply(When::last).max(LocalDate::compareTo).map(last -> new When(first, last)));
  }

  private static Set<String> countries(List<Happening> happenings) {
    return happenings.stream()
        .flatMap(happening -> happening.where().country().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether some day of it lies here, and its country, where known. */
  public boolean holds(Happening happening) {
    boolean inTime = days.map(when -> when.daysFrom(happening.when()) == 0).orElse(true);
    return inTime
        && (countries.isEmpty()
            || happening.where().country().map(countries::contains).orElse(true));
  }

  @Override
  public String toString() {
    return days.map(When::toString).orElse("all days")
        + ", "
        + (countries.isEmpty() ? "all countries" : String.join(" ", countries));
  }
}
