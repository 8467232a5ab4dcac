package attest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import attest.figure.FigureLine.Standing;
import attest.model.Attribution;
import attest.model.ClaimId;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import attest.model.ReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FigurePolicyTest {
  private static final int TRIES = 300;

  private static FigureLine line(
      int report, String source, int day, Count count, Standing standing) {
    return new FigureLine(
        new ClaimId(new ReportId("%016x".formatted(report)), 1),
        report,
        source,
        Optional.of(LocalDate.of(2018, 6, day)),
        new Figure(Harm.KILLED, Population.UNSTATED, "people", count, Scope.HAPPENING),
        Attribution.REPORT_ITSELF,
        standing);
  }

  private static FigureLine line(int report, String source, int day, Count count) {
    return line(report, source, day, count, Standing.COUNTED);
  }

  private static Estimate estimate(String policy, FigureLine... lines) {
    return FigurePolicy.find(policy)
        .orElseThrow()
        .estimate(Account.of(List.of(lines)))
        .orElseThrow();
  }

  private static void isEqual(Estimate estimate, int low, int best, int high) {
    assertThat(estimate.low()).hasValue(low);
    assertThat(estimate.best()).hasValue(best);
    assertThat(estimate.high()).hasValue(high);
  }

  @Test
  void acledTakesTheLowest() {
    isEqual(
        estimate(
            "acled-lowest",
            line(1, "a paper", 22, new Count.Exactly(45)),
            line(2, "another paper", 22, new Count.AtLeast(36))),
        36,
        36,
        45);
  }

  @Test
  void acledHasNumbersForVagueWords() {
    isEqual(
        estimate("acled-lowest", line(1, "a paper", 22, new Count.Vague("dozens", 24, 99))),
        12,
        12,
        99);
    isEqual(
        estimate("acled-lowest", line(1, "a paper", 22, new Count.Vague("hundreds of", 200, 999))),
        100,
        100,
        999);
  }

  @Test
  void ucdpTakesWhatMostSourcesAgreeWith() {
    isEqual(
        estimate(
            "ucdp-range",
            line(1, "a paper", 22, new Count.Exactly(45)),
            line(2, "another paper", 22, new Count.AtLeast(36)),
            line(3, "a station", 22, new Count.Exactly(50))),
        36,
        45,
        50);
  }

  @Test
  void oneSpeakerInTwoPapersIsOneSource() {
    isEqual(
        estimate(
            "ucdp-range",
            line(1, "the mayor", 22, new Count.Exactly(9)),
            line(2, "the mayor", 22, new Count.Exactly(9)),
            line(3, "a doctor", 22, new Count.Exactly(7))),
        7,
        7,
        9);
  }

  @Test
  void aSourceCorrectsItself() {
    FigureLine first = line(1, "the ministry", 22, new Count.Exactly(36));
    FigureLine later = line(2, "the ministry", 24, new Count.Exactly(45));
    isEqual(estimate("acled-lowest", first, later), 45, 45, 45);
    isEqual(estimate("latest", first, later), 45, 45, 45);
    assertThat(estimate("all", first, later).low()).hasValue(36);
    assertThat(estimate("airwars-minmax", first, later).low()).hasValue(45);
  }

  @Test
  void unknownIsNotNone() {
    Estimate atLeast = estimate("airwars-minmax", line(1, "a paper", 22, new Count.AtLeast(3)));
    assertThat(atLeast.low()).hasValue(3);
    assertThat(atLeast.best()).isEmpty();
    assertThat(atLeast.high()).isEmpty();
  }

  @Test
  void enemyDeadAreNeverBestAlone() {
    FigureLine claimed = line(1, "the army", 23, new Count.Exactly(60), Standing.ENEMY_DEAD);
    for (FigurePolicy policy : FigurePolicy.builtIn()) {
      assertThat(estimate(policy.name(), claimed).best()).as(policy.name()).isEmpty();
      assertThat(estimate(policy.name(), claimed).high()).as(policy.name()).hasValue(60);
    }
    FigureLine seen = line(2, "a doctor", 22, new Count.Exactly(20));
    isEqual(estimate("ucdp-range", claimed, seen), 20, 20, 60);
    isEqual(estimate("latest", claimed, seen), 20, 20, 60);
  }

  @Test
  void noFigureNoNumber() {
    for (FigurePolicy policy : FigurePolicy.builtIn()) {
      assertThat(policy.estimate(List.of())).as(policy.name()).isEmpty();
    }
  }

  @Test
  void everyPolicySaysItsRule() {
    assertThat(FigurePolicy.builtIn())
        .allSatisfy(policy -> {
          assertThat(policy.rule()).endsWith(".");
          assertThat(FigurePolicy.find(policy.name()).orElseThrow().rule())
              .isEqualTo(policy.rule());
        });
    assertThat(FigurePolicy.find("mean")).isEmpty();
  }

  /** Best lies within low and high, and the order of the lines changes nothing. */
  @Test
  void lawsHoldForAnyFigures() {
    Random chance = new Random(5);
    for (int tried = 0; tried < TRIES; tried++) {
      List<FigureLine> lines = anyLines(chance);
      List<FigureLine> shuffled = new ArrayList<>(lines);
      Collections.shuffle(shuffled, chance);
      for (FigurePolicy policy : FigurePolicy.builtIn()) {
        Estimate one = policy.estimate(Account.of(lines)).orElseThrow();
        Estimate other = policy.estimate(Account.of(shuffled)).orElseThrow();
        assertThat(List.of(other.low(), other.best(), other.high()))
            .as("%s of %s", policy.name(), lines)
            .isEqualTo(List.of(one.low(), one.best(), one.high()));
        one.best()
            .ifPresent(best -> {
              assertThat(one.low()).isNotEqualTo(OptionalInt.empty());
              assertThat(best).isBetween(one.low().orElseThrow(), one.high().orElseThrow());
            });
      }
    }
  }

  private static List<FigureLine> anyLines(Random chance) {
    List<FigureLine> lines = new ArrayList<>();
    int size = 1 + chance.nextInt(5);
    for (int at = 0; at < size; at++) {
      Standing standing = chance.nextInt(4) == 0 ? Standing.ENEMY_DEAD : Standing.COUNTED;
      lines.add(
          line(
              at + 1,
              "source " + chance.nextInt(3),
              20 + chance.nextInt(3),
              count(chance),
              standing));
    }
    return lines;
  }

  private static Count count(Random chance) {
    int number = chance.nextInt(60);
    return switch (chance.nextInt(6)) {
      case 0 -> new Count.Exactly(number);
      case 1 -> new Count.About(number);
      case 2 -> new Count.AtLeast(number);
      case 3 -> new Count.AtMost(number);
      case 4 -> new Count.Between(number, number + 5);
      default -> new Count.Vague("dozens", 24, 99);
    };
  }
}
