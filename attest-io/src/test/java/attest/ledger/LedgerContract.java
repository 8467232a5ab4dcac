package attest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import attest.Stories;
import attest.ledger.Ledger.Reading;
import attest.model.Count;
import attest.model.Event;
import attest.model.EventId;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Review;
import attest.model.ReviewId;
import attest.model.Ruling;
import attest.model.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger must do. */
public abstract class LedgerContract {
  private static final String ONE = "e000000000001";
  private static final String TWO = "e000000000002";

  protected Ledger ledger = new MemoryLedger();

  /** A ledger with nothing in it. */
  protected abstract Ledger fresh();

  @BeforeEach
  void open() {
    ledger = fresh();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void givesBackWhatItWasGiven() {
    Reading strike = Stories.strike(1, new Count.Exactly(45));
    assertThat(ledger.add(strike)).isTrue();
    assertThat(ledger.findReading(strike.report().id())).contains(strike);
    assertThat(ledger.readings()).containsExactly(strike);
  }

  @Test
  void keepsArabicAndSignsBeyondTheBasicPlane() {
    ledger.add(Stories.arabic());
    assertThat(ledger.readings()).containsExactly(Stories.arabic());
  }

  @Test
  void readingTheSameTwiceChangesNothing() {
    Reading strike = Stories.strike(1, new Count.AtLeast(36));
    ledger.add(strike);
    assertThat(ledger.add(strike)).isFalse();
    assertThat(ledger.addAll(List.of(strike, Stories.arabic(), strike))).isEqualTo(1);
    assertThat(ledger.history(strike.report().id())).containsExactly(strike);
  }

  @Test
  void anotherVersionStandsBesideTheFirst() {
    Reading first = Stories.strike(1, new Count.Exactly(45));
    Reading second = new Reading(first.report(), List.of(first.claims().getLast()), "test-2");
    ledger.add(first);
    assertThat(ledger.holds(first.report().id(), "test-2")).isFalse();
    assertThat(ledger.add(second)).isTrue();
    assertThat(ledger.history(first.report().id())).containsExactly(first, second);
    assertThat(ledger.readings()).containsExactly(second);
  }

  @Test
  void listsReportsInTheOrderOfTheirIds() {
    for (int number = 1; number <= 9; number++) {
      ledger.add(Stories.strike(number, new Count.Exactly(number)));
    }
    assertThat(ledger.reports()).hasSize(9).isSorted();
  }

  @Test
  void doesNotKnowWhatItWasNeverGiven() {
    assertThat(ledger.findReading(new ReportId("0123456789abcdef"))).isEmpty();
    assertThat(ledger.findEvent(new EventId(ONE))).isEmpty();
    assertThat(ledger.events()).isEmpty();
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void keepsEventsWithTheirClaims() {
    Reading strike = added(1, 45);
    Event event = Stories.event(ONE, strike);
    ledger.keep(List.of(event));
    assertThat(ledger.events()).containsExactly(event);
    assertThat(ledger.findEvent(event.id())).contains(event);
  }

  @Test
  void theSameEventsAgainMakeNoNewVersion() {
    Event event = Stories.event(ONE, added(1, 45));
    ledger.keep(List.of(event));
    ledger.keep(List.of(event));
    assertThat(ledger.history(event.id())).hasSize(1);
  }

  @Test
  void earlierVersionsOfAnEventStayOnRecord() {
    Reading first = added(1, 45);
    Reading second = added(2, 36);
    ledger.keep(List.of(Stories.event(ONE, first)));
    ledger.keep(List.of(Stories.event(ONE, first, second)));
    assertThat(ledger.history(new EventId(ONE)))
        .containsExactly(
            new EventVersion.Kept(Stories.event(ONE, first)),
            new EventVersion.Kept(Stories.event(ONE, first, second)));
  }

  @Test
  void theIdOfAMergedEventLeadsToItsHeir() {
    Reading first = added(1, 45);
    Reading second = added(2, 36);
    ledger.keep(List.of(Stories.event(ONE, first), Stories.event(TWO, second)));
    Event both = Stories.event(ONE, first, second);
    ledger.keep(List.of(both));
    assertThat(ledger.findEvent(new EventId(TWO))).contains(both);
    assertThat(ledger.events()).containsExactly(both);
    assertThat(ledger.allEvents()).containsExactly(new EventId(ONE), new EventId(TWO));
    assertThat(ledger.history(new EventId(TWO)))
        .endsWith(new EventVersion.Merged(new EventId(ONE)));
  }

  @Test
  void anEventThatLostAllItsClaimsIsWithdrawnAndMayComeBack() {
    Event event = Stories.event(ONE, added(1, 45));
    ledger.keep(List.of(event));
    ledger.keep(List.of());
    assertThat(ledger.findEvent(event.id())).isEmpty();
    ledger.keep(List.of(event));
    assertThat(ledger.findEvent(event.id())).contains(event);
    assertThat(ledger.history(event.id())).hasSize(3);
  }

  @Test
  void anEventMustRestOnClaimsThatAreHeld() {
    Event event = Stories.event(ONE, Stories.strike(7, new Count.Exactly(1)));
    assertThatThrownBy(() -> ledger.keep(List.of(event)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not held");
    assertThat(ledger.events()).isEmpty();
  }

  @Test
  void findsReportsThatHoldAllWords() {
    Reading strike = added(1, 45);
    added(2, 36);
    ledger.add(Stories.arabic());
    List<Hit> hits = ledger.search("HAJIN 45", 10);
    assertThat(hits).extracting(hit -> hit.report().id()).containsExactly(strike.report().id());
    assertThat(hits.getFirst().snippet("<", ">")).contains("killed <45> fighters south of <Hajin>");
    assertThat(ledger.search("hajin", 1)).hasSize(1);
    assertThat(ledger.search("\u0628\u063a\u062f\u0627\u062f", 5)).hasSize(1);
  }

  @Test
  void takesNothingInASearchAsAnOperator() {
    added(1, 45);
    assertThat(ledger.search("", 5)).isEmpty();
    assertThat(ledger.search("\"*(", 5)).isEmpty();
    assertThat(ledger.search("hajin OR nowhere", 5)).isEmpty();
    assertThat(ledger.search("\"hajin\" friday*", 5)).hasSize(1);
    assertThat(ledger.search("haj\u012bn", 5)).hasSize(1);
  }

  @Test
  void findsNoFaultInWhatItWroteItself() {
    Reading first = added(1, 45);
    Reading second = added(2, 36);
    ledger.keep(List.of(Stories.event(ONE, first), Stories.event(TWO, second)));
    ledger.keep(List.of(Stories.event(ONE, first, second)));
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void verifyFindsAReportWhoseIdIsNotMadeFromItsContent() {
    Report honest = Stories.arabic().report();
    Report forged =
        new Report(
            new ReportId("0123456789abcdef"), honest.text(), honest.zones(), honest.header());
    ledger.add(new Reading(forged, List.of(), "test-1"));
    assertThat(ledger.verify()).extracting(Fault::where).contains("report 0123456789abcdef");
  }

  @Test
  void tellsWhatWasAddedInItsOrder() {
    Reading later = added(2, 36);
    Reading earlier = added(1, 45);
    Event event = Stories.event(ONE, earlier, later);
    ledger.keep(List.of(event));
    ledger.keep(List.of());
    assertThat(ledger.additions())
        .containsExactly(
            new Addition.Read(later),
            new Addition.Read(earlier),
            new Addition.Changed(event.id(), new EventVersion.Kept(event)),
            new Addition.Changed(event.id(), new EventVersion.Withdrawn()));
  }

  @Test
  void whatIsReplayedElsewhereIsTheSameLedger() {
    Reading first = added(1, 45);
    Event one = Stories.event(ONE, first);
    ledger.keep(List.of(one));
    Reading second = added(2, 36);
    ledger.keep(List.of(Stories.event(ONE, first, second)));
    ledger.add(new Reading(first.report(), List.of(first.claims().getLast()), "test-2"));
    List<Addition> all = ledger.additions().toList();
    Optional<String> link = ledger.lastLink();
    ledger.close();
    ledger = fresh();
    ledger.replay(all.iterator());
    assertThat(ledger.additions()).containsExactlyElementsOf(all);
    assertThat(ledger.lastLink()).isEqualTo(link);
    assertThat(ledger.verify()).isEmpty();
    assertThatThrownBy(() -> ledger.replay(all.iterator()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("held already");
  }

  @Test
  void aReplayThatFailsLeavesNothing() {
    Reading held = added(1, 45);
    ledger.keep(List.of(Stories.event(ONE, held)));
    List<Addition> before = ledger.additions().toList();
    Event loose = Stories.event(TWO, Stories.strike(7, new Count.Exactly(1)));
    List<Addition> broken =
        List.of(
            new Addition.Read(Stories.strike(2, new Count.Exactly(36))),
            new Addition.Changed(loose.id(), new EventVersion.Kept(loose)));
    assertThatThrownBy(() -> ledger.replay(broken.iterator()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not held");
    assertThat(ledger.additions()).containsExactlyElementsOf(before);
    assertThat(ledger.reports()).hasSize(1);
    assertThat(ledger.verify()).isEmpty();
  }

  private Reading added(int number, int killed) {
    Reading reading = Stories.strike(number, new Count.Exactly(killed));
    ledger.add(reading);
    return reading;
  }

  @Test
  void keepsWhatPeopleDecidedInOrder() {
    Event event = Stories.event(ONE, added(1, 45));
    ledger.keep(List.of(event));
    List<Ruling> rulings =
        List.of(
            new Ruling.Accept(Optional.empty()),
            new Ruling.Accept(Optional.of(Ruling.Field.TIME)),
            new Ruling.Reject(Optional.of(event.claims().getFirst().id())),
            new Ruling.Correct(
                Ruling.Field.PLACE,
                new Ruling.Value(
                    Optional.of("Hajin (SY)"),
                    Optional.empty(),
                    Optional.of(
                        new Ruling.Words(
                            event.claims().getFirst().id().report(), new Span(3, 8))))),
            new Ruling.Merge(new EventId(TWO)),
            new Ruling.Split(List.of(event.claims().getFirst().id()), new EventId(TWO)));
    for (Ruling ruling : rulings) {
      ledger.add(review(ruling));
    }
    ReviewId last = ledger.reviews().getLast().value().id();
    long before = ledger.lastChange();
    long undo = ledger.add(review(new Ruling.Undo(last)));
    assertThat(undo).isGreaterThan(before).isEqualTo(ledger.lastChange());
    assertThat(ledger.reviews())
        .extracting(review -> review.value().ruling())
        .startsWith(rulings.toArray(Ruling[]::new))
        .endsWith(new Ruling.Undo(last));
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void onlyAReviewThatIsThereCanBeUndone() {
    assertThatThrownBy(() -> ledger.add(review(new Ruling.Undo(new ReviewId("r000000000001")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no review r000000000001");
    assertThat(ledger.reviews()).isEmpty();
  }

  @Test
  void tellsWhatChangedSince() {
    Reading strike = added(1, 45);
    ledger.keep(List.of(Stories.event(ONE, strike)));
    long before = ledger.lastChange();
    long number = ledger.add(review(new Ruling.Accept(Optional.empty())));
    assertThat(ledger.changes(0, 10))
        .extracting(Change::kind, Change::id)
        .containsExactly(
            tuple(Change.Kind.REPORT, strike.report().id().value()),
            tuple(Change.Kind.EVENT, ONE),
            tuple(Change.Kind.REVIEW, ONE));
    assertThat(ledger.changes(0, 1)).hasSize(1);
    assertThat(ledger.changes(before, 10))
        .containsExactly(new Change(number, Change.Kind.REVIEW, ONE));
    assertThat(ledger.versions(new EventId(ONE)))
        .extracting(Numbered::number)
        .containsExactly(before);
    assertThat(ledger.changes(number, 10)).isEmpty();
  }

  private static Review review(Ruling ruling) {
    return new Review(
        new EventId(ONE), 2, "A. Coder", Instant.parse("2026-11-21T10:00:00Z"), ruling, "seen");
  }
}
