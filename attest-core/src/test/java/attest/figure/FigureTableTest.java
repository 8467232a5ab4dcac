package attest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import attest.figure.FigureLine.Standing;
import attest.figure.Grading.Grade;
import attest.figure.TestEvents.Told;
import attest.model.Actor;
import attest.model.Count;
import attest.model.Event;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import attest.model.Speaker.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {
  private static final Actor ARMY = TestEvents.actor("norland.army", Actor.Kind.MILITARY, "NO");
  private static final Actor POLICE = TestEvents.actor("norland.police", Actor.Kind.POLICE, "NO");
  private static final Actor REBELS = TestEvents.actor("rebels", Actor.Kind.ARMED_GROUP, "NO");

  private static final Told PAPER = Told.killed(22, new Count.Exactly(36));
  private static final Told UPDATE = Told.killed(24, new Count.Exactly(45));

  private static FigureTable table(Event event) {
    return FigureTable.of(event, TestEvents::report);
  }

  @Test
  void linesStandInTheOrderInWhichTheyWereTold() {
    Event one = TestEvents.event(List.of(UPDATE, PAPER));
    Event other = TestEvents.event(List.of(PAPER, UPDATE));
    assertThat(table(one)).isEqualTo(table(other));
    assertThat(table(one).lines(Harm.KILLED))
        .extracting(line -> line.figure().count().brief())
        .containsExactly("36", "45");
  }

  @Test
  void linesAreGroupedByOriginAndSource() {
    assertThat(table(TestEvents.event(List.of(PAPER, UPDATE))).grouped(Harm.KILLED)).hasSize(2);
  }

  @Test
  void groupsCountedApartAddUpAndPartsDoNot() {
    Told apart =
        PAPER
            .with(Population.CIVILIANS, new Count.Exactly(5), Scope.HAPPENING)
            .and(Population.COMBATANTS, new Count.Exactly(3), Scope.HAPPENING)
            .and(Population.CHILDREN, new Count.Exactly(2), Scope.PART);
    FigureTable table = table(TestEvents.event(List.of(apart)));
    assertThat(table.accounts(Harm.KILLED).getFirst().least()).hasValue(8);
    assertThat(
            table
                .accounts(
                    Harm.KILLED,
                    f -> f.whom() == Population.CIVILIANS || f.whom() == Population.CHILDREN)
                .getFirst()
                .least())
        .hasValue(5);
    FigureLine children = table.lines(Harm.KILLED).getLast();
    assertThat(table.wholeOf(children).orElseThrow().figure().count().brief()).isEqualTo("3");
  }

  @Test
  void runningTotalsAreListedAndNotCounted() {
    Told total = PAPER.and(Population.UNSTATED, new Count.Exactly(900), Scope.CUMULATIVE);
    FigureTable table = table(TestEvents.event(List.of(total)));
    assertThat(table.runningTotals(Harm.KILLED)).hasSize(1);
    assertThat(table.accounts(Harm.KILLED)).hasSize(1);
  }

  @Test
  void anArmyThatCountsItsEnemysDeadIsAnInterestedParty() {
    Told army = PAPER.between(ARMY, REBELS).says(ARMY, Stance.ASSERTS);
    assertThat(table(TestEvents.event(List.of(army))).lines().getFirst().standing())
        .isEqualTo(Standing.ENEMY_DEAD);
  }

  @Test
  void anArmyThatCountsItsOwnDeadIsNot() {
    Told army = PAPER.between(REBELS, ARMY).says(POLICE, Stance.ASSERTS);
    assertThat(table(TestEvents.event(List.of(army))).lines().getFirst().standing())
        .isEqualTo(Standing.COUNTED);
  }

  @Test
  void gradesFollowWhoSaysSo() {
    assertThat(grade(PAPER)).isEqualTo(Grade.WEAK);
    assertThat(grade(PAPER, UPDATE)).isEqualTo(Grade.FAIR);
    assertThat(grade(PAPER.between(ARMY, REBELS).says(ARMY, Stance.CLAIMS_RESPONSIBILITY)))
        .isEqualTo(Grade.CONFIRMED);
    assertThat(grade(PAPER.between(ARMY, REBELS).says(ARMY, Stance.DENIES)))
        .isEqualTo(Grade.CONTESTED);
    assertThat(grade(PAPER.between(ARMY, POLICE), UPDATE.between(REBELS, POLICE)))
        .isEqualTo(Grade.CONTESTED);
    assertThat(grade(PAPER.with(Population.COMBATANTS, new Count.Exactly(3), Scope.HAPPENING)))
        .isEqualTo(Grade.DISCOUNTED);
  }

  private static Grade grade(Told... told) {
    return Grading.of(TestEvents.event(List.of(told))).orElseThrow().grade();
  }
}
