package attest.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.model.Place.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 22);
  private static final Limits LIMITS = Limits.USUAL;

  private static Happening happening(
      String id, LocalDate day, double north, double east, int dead) {
    return happening(
        id,
        new When(day, day),
        new Where("Hill", new Point(north, east), 0, Optional.of("SY")),
        dead);
  }

  private static Happening happening(String id, When when, Where where, int dead) {
    return new Happening(
        id, when, where, kind("Battles", "Armed clash"), Dead.of(dead), "A - B", Optional.empty());
  }

  private static Kind kind(String type, String sub) {
    return new Kind(Optional.of(type), Optional.of(sub), Optional.empty(), true, sub);
  }

  private static Happening of(Happening base, Kind kind) {
    return new Happening(
        base.id(), base.when(), base.where(), kind, base.dead(), base.words(), Optional.empty());
  }

  private static List<Happening> random(String side, Random random, int count) {
    List<Happening> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate first = DAY.plusDays(random.nextInt(12));
      When when = new When(first, first.plusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0));
      Point point = new Point(33 + random.nextDouble() * 2, 178.5 + random.nextDouble() * 1.4);
      double reach = random.nextInt(4) == 0 ? random.nextInt(150) : 0;
      Where where =
          new Where("Hill", point, reach, Optional.of(random.nextInt(5) == 0 ? "IQ" : "SY"));
      String type = random.nextBoolean() ? "Battles" : "Protests";
      all.add(
          of(
              happening(side + i, when, where, random.nextInt(5)),
              kind(type, type + " " + random.nextInt(2))));
    }
    return all;
  }

  private static Set<String> joined(Matching matching) {
    Set<String> joined = new TreeSet<>();
    matching.pairs().forEach(pair -> joined.add(pair.ours().id() + "=" + pair.theirs().id()));
    return joined;
  }

  @Test
  void aListIsFoundInItself() {
    List<Happening> events = random("e", new Random(1), 80);
    List<Happening> rows =
        events.stream()
            .map(e ->
                new Happening(
                    "r" + e.id(), e.when(), e.where(), e.kind(), e.dead(), "", Optional.empty()))
            .toList();
    Matching matching = Matching.of(events, rows, LIMITS);
    assertThat(matching.pairs()).hasSize(80).allMatch(pair -> pair.likeness().score() == 1);
  }

  @Test
  void eachIsUsedOnceAndNothingIsLost() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Happening> events = random("e", random, 60);
      List<Happening> rows = random("r", random, 90);
      Matching matching = Matching.of(events, rows, LIMITS);
      List<String> seen =
          Stream.concat(
                  matching.pairs().stream()
                      .flatMap(pair -> Stream.of(pair.ours().id(), pair.theirs().id())),
                  Stream.concat(matching.ours().stream(), matching.theirs().stream())
                      .map(alone -> alone.happening().id()))
              .toList();
      assertThat(seen).hasSize(150).doesNotHaveDuplicates();
      assertThat(matching.pairs()).isNotEmpty();
    }
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Happening> events = random("e", random, 60);
      List<Happening> rows = random("r", random, 60);
      Set<String> before = joined(Matching.of(events, rows, LIMITS));
      Collections.shuffle(events, random);
      Collections.shuffle(rows, random);
      assertThat(joined(Matching.of(events, rows, LIMITS))).isEqualTo(before);
    }
  }

  @Test
  void whichListStandsFirstDoesNotMatter() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Happening> events = random("e", random, 60);
      List<Happening> rows = random("r", random, 60);
      Set<String> turned = new HashSet<>();
      Matching.of(rows, events, LIMITS)
          .pairs()
          .forEach(pair -> turned.add(pair.theirs().id() + "=" + pair.ours().id()));
      assertThat(joined(Matching.of(events, rows, LIMITS))).isEqualTo(turned);
      Comparison there = Comparison.of(events, rows, Ground.ALL, LIMITS);
      Comparison back = Comparison.of(rows, events, Ground.ALL, LIMITS);
      assertThat(there.missed()).hasSameSizeAs(back.extra());
      assertThat(there.precision()).isEqualTo(back.recall());
    }
  }

  @Test
  void noTwoStayAloneThatCouldBeJoined() {
    KindKin kin = KindKin.builtIn();
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Matching matching = Matching.of(random("e", random, 60), random("r", random, 60), LIMITS);
      for (Alone our : matching.ours()) {
        for (Alone their : matching.theirs()) {
          assertThat(Likeness.of(our.happening(), their.happening(), LIMITS, kin)).isEmpty();
        }
      }
    }
  }

  @Test
  void aDayAndATownsWidthApartAreOne() {
    Matching matching =
        Matching.of(
            List.of(happening("e", DAY, 34.5, 40.9, 5)),
            List.of(happening("r", DAY.plusDays(1), 34.6, 40.9, 9)),
            LIMITS);
    assertThat(matching.pairs()).hasSize(1);
    assertThat(matching.pairs().getFirst().likeness().why()).startsWith("1 day apart, 11 km");
    assertThat(matching.pairs().getFirst().dead()).isEqualTo(Dead.Difference.LOWER);
  }

  @Test
  void twoDaysOrThirtyKilometresApartAreTwo() {
    Happening event = happening("e", DAY, 34.5, 40.9, 5);
    for (Happening row :
        List.of(
            happening("r", DAY.plusDays(2), 34.5, 40.9, 5), happening("r", DAY, 34.8, 40.9, 5))) {
      Matching matching = Matching.of(List.of(event), List.of(row), LIMITS);
      assertThat(matching.pairs()).isEmpty();
      assertThat(matching.ours().getFirst().why()).contains("within the limits");
    }
  }

  @Test
  void aProtestIsNoBattle() {
    Happening event = happening("e", DAY, 34.5, 40.9, 0);
    Happening row = of(happening("r", DAY, 34.5, 40.9, 0), kind("Protests", "Peaceful protest"));
    assertThat(Matching.of(List.of(event), List.of(row), LIMITS).pairs()).isEmpty();
  }

  @Test
  void aProvinceHoldsItsTownsAndAMonthItsDays() {
    Happening vague =
        happening(
            "r",
            new When(DAY.minusDays(15), DAY.plusDays(15)),
            new Where("Hill province", new Point(34.5, 40.0), 120, Optional.of("SY")),
            5);
    Happening exact = happening("e", DAY.plusDays(9), 34.5, 40.9, 5);
    assertThat(Matching.of(List.of(exact), List.of(vague), LIMITS).pairs()).hasSize(1);
  }

  @Test
  void ofTwoAtOnePlaceAndDayTheFiguresDecide() {
    List<Happening> events =
        List.of(happening("e1", DAY, 34, 40, 3), happening("e2", DAY, 34, 40, 40));
    List<Happening> rows =
        List.of(happening("r1", DAY, 34, 40, 41), happening("r2", DAY, 34, 40, 3));
    assertThat(joined(Matching.of(events, rows, LIMITS))).containsExactly("e1=r2", "e2=r1");
  }

  @Test
  void theOneThatLosesSaysToWhom() {
    List<Happening> events = List.of(happening("e1", DAY, 34, 40, 3));
    List<Happening> rows =
        List.of(happening("r1", DAY, 34, 40, 3), happening("r2", DAY.plusDays(1), 34, 40, 3));
    Matching matching = Matching.of(events, rows, LIMITS);
    assertThat(matching.theirs().getFirst().why())
        .isEqualTo("nearest is e1 (0.8), which goes with r1 (1.0)");
  }

  @Test
  void anIdThatStandsTwiceIsRefused() {
    Happening one = happening("e", DAY, 34, 40, 3);
    assertThatThrownBy(() -> Matching.of(List.of(one, one), List.of(), LIMITS))
        .hasMessageContaining("twice");
  }

  @Test
  void onlyTheCommonGroundIsCounted() {
    List<Happening> events =
        List.of(happening("e1", DAY, 34, 40, 3), happening("e2", DAY.plusDays(9), 34, 40, 3));
    List<Happening> rows =
        List.of(happening("r1", DAY, 34, 40, 3), happening("r2", DAY.minusDays(30), 34, 40, 3));
    Ground ground = Ground.common(events, rows).orElseThrow();
    assertThat(ground).hasToString("2018-06-22, SY");
    Comparison comparison = Comparison.of(events, rows, ground, LIMITS);
    assertThat(comparison.found()).hasSize(1);
    assertThat(comparison.missed()).isEmpty();
    assertThat(comparison.extra()).isEmpty();
    assertThat(Ground.common(events.subList(1, 2), rows.subList(1, 2))).isEmpty();
  }

  @Test
  void rangesStandForNumbersThatAreNotGiven() {
    Dead open =
        new Dead(
            java.util.OptionalInt.of(0),
            java.util.OptionalInt.empty(),
            java.util.OptionalInt.of(36));
    assertThat(open.against(Dead.of(36))).isEqualTo(Dead.Difference.WITHIN);
    assertThat(open.against(Dead.of(40))).isEqualTo(Dead.Difference.LOWER);
    assertThat(Dead.NOT_TOLD.against(Dead.of(4))).isEqualTo(Dead.Difference.NOT_TOLD);
    assertThat(Dead.of(4).against(Dead.of(4))).isEqualTo(Dead.Difference.SAME);
  }
}
