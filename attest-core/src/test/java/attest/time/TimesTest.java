package attest.time;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Found;
import attest.model.TimeSpan;
import org.junit.jupiter.api.Test;

class TimesTest {
  @Test
  void fridayIsTheOneBeforePublication() {
    assertThat(Dated.saturday("Jets bombed the depot on Friday.").days())
        .containsExactly("Friday = 2018-06-22");
  }

  @Test
  void theWeekdayOfPublicationIsThatDay() {
    assertThat(Dated.saturday("The army said on Saturday that two soldiers died.").days())
        .containsExactly("Saturday = 2018-06-23");
  }

  @Test
  void futureTenseLooksAhead() {
    assertThat(Dated.saturday("The two sides will meet on Monday.").days())
        .containsExactly("Monday = 2018-06-25");
    assertThat(Dated.saturday("The envoy is due to arrive on Tuesday.").days())
        .containsExactly("Tuesday = 2018-06-26");
  }

  @Test
  void lastFridayIsBeforePublicationEvenOnAFriday() {
    assertThat(Dated.on("2018-06-22", "Rebels shelled the market last Friday.").days())
        .containsExactly("last Friday = 2018-06-15");
  }

  @Test
  void partsOfTheDayJoinTheirDay() {
    assertThat(Dated.saturday("Gunmen stormed the post early on Sunday.").days())
        .containsExactly("early on Sunday = 2018-06-17TMO");
    assertThat(Dated.saturday("A bomb went off in the early hours of Friday.").days())
        .containsExactly("the early hours of Friday = 2018-06-22TMO");
    assertThat(Dated.saturday("Two men were shot on Friday night.").days())
        .containsExactly("Friday night = 2018-06-22TNI");
  }

  @Test
  void clockTimesJoinTheirDay() {
    assertThat(
            Dated.saturday(
                    "Shells hit the camp on Friday at 4:30 a.m. (0130 GMT), aid workers said.")
                .days())
        .containsExactly("Friday at 4:30 a.m. (0130 GMT) = 2018-06-22T04:30");
    assertThat(Dated.saturday("He was shot at 11:40 p.m. Wednesday.").days())
        .containsExactly("11:40 p.m. Wednesday = 2018-06-20T23:40");
  }

  @Test
  void aTimeOfDayAloneBelongsToTheDayToldBefore() {
    assertThat(
            Dated.saturday("The raid took place on Thursday. It began at 3 a.m. and was short.")
                .days())
        .containsExactly("Thursday = 2018-06-21", "3 a.m. = 2018-06-21T03:00");
    assertThat(Dated.saturday("It began at 3 a.m. and was short.").days())
        .containsExactly("3 a.m. = none");
  }

  @Test
  void daysNextToPublication() {
    assertThat(Dated.saturday("Two people were killed yesterday and one today.").days())
        .containsExactly("yesterday = 2018-06-22", "today = 2018-06-23");
    assertThat(Dated.saturday("Clashes broke out last night.").days())
        .containsExactly("last night = 2018-06-22TNI");
    assertThat(Dated.saturday("Drones struck the port overnight.").days())
        .containsExactly("overnight = 2018-06-22/2018-06-23TNI");
  }

  @Test
  void unitsNextToPublication() {
    assertThat(Dated.saturday("The group lost the town last year.").days())
        .containsExactly("last year = 2017");
    assertThat(Dated.saturday("Forty people fled last week.").days())
        .containsExactly("last week = 2018-06-11/2018-06-17");
    assertThat(Dated.saturday("The truce was signed last month.").days())
        .containsExactly("last month = 2018-05");
  }

  @Test
  void aBareMonthIsTheLatestOne() {
    assertThat(Dated.saturday("The premier declared victory in December.").days())
        .containsExactly("December = 2017-12");
    assertThat(Dated.saturday("Elections will be held in December.").days())
        .containsExactly("December = 2018-12");
    assertThat(Dated.saturday("The siege began last June.").days())
        .containsExactly("last June = 2017-06");
  }

  @Test
  void writtenDatesInAnyOrder() {
    assertThat(Dated.saturday("A raid on April 19 killed six.").days())
        .containsExactly("April 19 = 2018-04-19");
    assertThat(Dated.saturday("A raid on 19 April 2016 killed six.").days())
        .containsExactly("19 April 2016 = 2016-04-19");
    assertThat(Dated.saturday("Troops took the town on Nov. 3.").days())
        .containsExactly("Nov. 3 = 2017-11-03");
    assertThat(Dated.saturday("The report is dated 2018-04-19 and covers the strike.").days())
        .containsExactly("2018-04-19 = 2018-04-19");
    assertThat(Dated.saturday("They met on Monday, June 18, in the capital.").days())
        .containsExactly("Monday, June 18 = 2018-06-18");
  }

  @Test
  void figuresThatMayBeReadTwoWaysStayTwoDays() {
    assertThat(Dated.saturday("The village was hit on 19/04/2018.").days())
        .containsExactly("19/04/2018 = 2018-04-19");
    assertThat(Dated.saturday("The village was hit on 04/05/2018.").days())
        .containsExactly("04/05/2018 = 2018-05-04 | 2018-04-05");
    assertThat(Dated.saturday("The village was hit on 04/12/2018.").days())
        .containsExactly("04/12/2018 = 2018-04-12");
  }

  @Test
  void distancesCountBackFromPublication() {
    assertThat(Dated.saturday("The mayor was abducted three days ago.").days())
        .containsExactly("three days ago = 2018-06-20");
    assertThat(Dated.saturday("They overran the region four years ago.").days())
        .containsExactly("four years ago = 2014");
  }

  @Test
  void aDayEarlierCountsFromTheDayToldBefore() {
    assertThat(
            Dated.saturday(
                    "Militants attacked the base on Thursday. A day earlier, a convoy was ambushed."
                        + " The following day nothing happened.")
                .days())
        .startsWith("Thursday = 2018-06-21", "A day earlier = 2018-06-20");
    assertThat(Dated.saturday("A day earlier, a convoy was ambushed.").days())
        .containsExactly("A day earlier = none");
  }

  @Test
  void stretches() {
    assertThat(Dated.saturday("Fighting has raged since 2014.").days())
        .containsExactly("2014 = 2014-01-01/2018-06-23");
    assertThat(Dated.saturday("Ninety died from March to May 2017.").days())
        .containsExactly("March to May 2017 = 2017-03-01/2017-05-31");
    assertThat(Dated.saturday("Shelling went on between Thursday and Friday.").days())
        .containsExactly("Thursday and Friday = 2018-06-21/2018-06-22");
    assertThat(Dated.saturday("In the past two weeks 30 people were killed.").days())
        .containsExactly("the past two weeks = 2018-06-09/2018-06-23");
  }

  @Test
  void partsOfLongerTimes() {
    assertThat(Dated.saturday("The dam was taken in late May.").days())
        .containsExactly("late May = 2018-05-21/2018-05-31");
    assertThat(Dated.saturday("The dam was taken in early 2017.").timex3())
        .containsExactly("early 2017 = 2017");
    assertThat(Dated.saturday("The dam was taken in mid-June.").timex3())
        .containsExactly("mid-June = 2018-06");
    assertThat(Dated.saturday("He fought in the war of the late 1980s.").timex3())
        .containsExactly("the late 1980s = 198");
  }

  @Test
  void seasons() {
    assertThat(Dated.saturday("The city fell last summer.").days())
        .containsExactly("last summer = 2017-06-01/2017-08-31");
    assertThat(Dated.saturday("The city was bombed in the winter of 2016.").timex3())
        .containsExactly("the winter of 2016 = 2016-WI");
  }

  @Test
  void lengthsAndSetsAreNoTimeOfAnEvent() {
    Dated text = Dated.saturday("The three-day battle killed nine; every Friday people march.");
    assertThat(text.days()).isEmpty();
    assertThat(text.timex3()).containsExactly("three-day = P3D", "every Friday = XXXX-WXX-5");
  }

  @Test
  void theHijriCalendarIsAboutRight() {
    assertThat(Dated.saturday("The truce of Ramadan 1439 held.").days())
        .containsExactly("Ramadan 1439 = 2018-05-16/2018-06-14");
  }

  @Test
  void anImpreciseDateOfPublicationGivesARange() {
    TimeSpan week =
        TimeSpan.between(
            java.time.LocalDate.parse("2018-06-18"),
            java.time.LocalDate.parse("2018-06-24"),
            TimeSpan.Precision.WEEK,
            "header");
    Dated text =
        Dated.of(
            attest.model.Report.Header.UNKNOWN.withPublished(week),
            "The town was shelled on Friday.");
    assertThat(text.days()).containsExactly("Friday = 2018-06-15/2018-06-22");
  }

  @Test
  void anAnnouncementOfThePastMayTellADayToCome() {
    assertThat(Dated.saturday("The court extended the deadline to July 16.").days())
        .containsExactly("July 16 = 2018-07-16");
    assertThat(Dated.saturday("The suspect is due in court on July 5.").days())
        .containsExactly("July 5 = 2018-07-05");
    assertThat(Dated.saturday("Rebels took the town on July 5.").days())
        .containsExactly("July 5 = 2017-07-05");
  }

  @Test
  void whatIsBeingInvestigatedLiesInThePast() {
    assertThat(Dated.saturday("Police are investigating a shooting on Sunday.").days())
        .containsExactly("Sunday = 2018-06-17");
    assertThat(Dated.saturday("The envoys are meeting on Monday.").days())
        .containsExactly("Monday = 2018-06-25");
  }

  @Test
  void nothingToldInThePastLiesAfterPublication() {
    assertThat(Dated.saturday("Gunmen fled on Friday and were caught two weeks later.").days())
        .containsExactly("Friday = 2018-06-22", "two weeks later = none");
  }

  @Test
  void aTimeMayComeBeforeItsDay() {
    assertThat(Dated.saturday("Shots rang out at 3:01 a.m. near the bridge on Friday.").days())
        .containsExactly("3:01 a.m. = 2018-06-22T03:01", "Friday = 2018-06-22");
  }

  @Test
  void theReasonNamesRuleAndAnchor() {
    Found<TimeSpan> time =
        Dated.saturday("Jets bombed the depot on Friday.").mentions().getFirst().time();
    assertThat(time.likeliest().orElseThrow().reasons())
        .containsExactly("weekday up to publication 2018-06-23");
  }
}
