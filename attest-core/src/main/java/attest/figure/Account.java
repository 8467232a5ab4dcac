package attest.figure;

import attest.figure.FigureLine.Standing;
import attest.model.Attribution;
import attest.model.ClaimId;
import attest.model.Count;
import attest.model.Figure.Population;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one source tells once about how many: one figure, or groups counted apart and added up
 * ("five civilians and three soldiers" is eight).
 *
 * @param lines the figures that it adds up, never none, all of one claim and one speaker
 */
public record Account(List<FigureLine> lines) {
  private record Told(ClaimId claim, Attribution by) {}

  public Account {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an account without figures");
    }
  }

  static List<Account> of(List<FigureLine> lines) {
    Map<Told, List<FigureLine>> told = new LinkedHashMap<>();
    lines.forEach(line ->
        told.computeIfAbsent(new Told(line.claim(), line.by()), none -> new ArrayList<>())
            .add(line));
    return told.values().stream().flatMap(group -> apart(group).stream()).toList();
  }

  /** Groups counted apart add up; other figures of one speaker stand for themselves. */
  private static List<Account> apart(List<FigureLine> group) {
    Set<Population> whom =
        group.stream().map(line -> line.figure().whom()).collect(Collectors.toSet());
    boolean apart = whom.size() == group.size() && !whom.contains(Population.UNSTATED);
    return apart
        ? List.of(new Account(group))
        : group.stream().map(line -> new Account(List.of(line))).toList();
  }

  /** The least number of people; empty = open below ("up to nine"). */
  public OptionalInt least() {
    return sum(lines.stream().map(line -> line.figure().count().least()).toList());
  }

  /** The greatest number of people; empty = open above ("at least 36"). */
  public OptionalInt most() {
    return sum(lines.stream().map(line -> line.figure().count().most()).toList());
  }

  /** The number that ACLED would write for it; empty for "up to nine". */
  OptionalInt acled() {
    return sum(lines.stream().map(line -> VagueNumbers.acled(line.figure().count())).toList());
  }

  private static OptionalInt sum(List<OptionalInt> numbers) {
    return numbers.stream()
        .reduce((one, other) ->
            one.isPresent() && other.isPresent()
                ? OptionalInt.of(Math.addExact(one.getAsInt(), other.getAsInt()))
                : OptionalInt.empty())
        .orElse(OptionalInt.empty());
  }

  public int origin() {
    return lines.getFirst().origin();
  }

  public String source() {
    return lines.getFirst().source();
  }

  public Optional<LocalDate> told() {
    return lines.getFirst().told();
  }

  /** Whether a party to the fight counts its enemy's dead here. */
  public boolean countsEnemyDead() {
    return lines.stream().anyMatch(line -> line.standing() == Standing.ENEMY_DEAD);
  }

  /** The accounts that no later one of the same source puts out of date. */
  static List<Account> newest(List<Account> accounts) {
    Map<String, LocalDate> last =
        accounts.stream()
            .filter(account -> account.told().isPresent())
            .collect(
                Collectors.toMap(
                    Account::source,
                    account -> account.told().orElseThrow(),
                    (one, other) -> one.isAfter(other) ? one : other));
    return accounts.stream()
        .filter(account ->
            account.told().map(day -> day.equals(last.get(account.source()))).orElse(true))
        .toList();
  }

  /** Its figures in short: {@code 45}, {@code 5 + 3}. */
  public String brief() {
    return lines.stream()
        .map(line -> line.figure().count())
        .map(Count::brief)
        .collect(Collectors.joining(" + "));
  }
}
