package attest.eval.suite;

import attest.model.Claim;
import attest.model.Figure.Harm;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import attest.time.TimeExpression;
import attest.time.Times;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Over how many days or places the toll of an ACLED note was summed: one row of ACLED is one day at
 * one place, and a sum over several is divided evenly among them (codebook, "Fatalities").
 */
final class NoteParts {
  private static final Pattern DAYS = Pattern.compile("P([2-7])D");
  private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");
  private static final String LINK = " ?(?:,|,? and|to|&|-|\u2013) ?(?:the )?";
  private static final Pattern JOINT = Pattern.compile(LINK);

  /** The days before the last one of "29th, 30th and 31st January". */
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?<!\\S)(\\d\\d?)(?:st|nd|rd|th)?(?:" + LINK + "\\d\\d?(?:st|nd|rd|th)?)*" + LINK + "$");

  private static final Set<String> PLACES =
      Set.of(
          "village",
          "town",
          "community",
          "settlement",
          "hamlet",
          "area",
          "location",
          "place",
          "district",
          "neighbourhood",
          "neighborhood",
          "camp",
          "lga",
          "county",
          "ward",
          "site");

  /** "For the second time in three days", "after three days". */
  private static final Pattern WITHIN = Pattern.compile("(?:[Ii]n|[Ww]ithin|[Aa]fter|every) $");

  private static final int MOST = 10;
  private static final int REACH = 25;
  private static final int NEAR = 2;
  private static final Times TIMES = Times.english();

  private NoteParts() {}

  /** The number of days, or else of places, that the claim's sum is told of; 1 = undivided. */
  static int of(Report report, List<Sentence> sentences, Claim claim, int sum) {
    int days =
        claim
            .time()
            .map(time -> AcledDays.count(time.value()))
            .orElseGet(() -> days(report, sentences));
    int places = claim.figures(Harm.KILLED).size() == 1 ? places(sentences, claim) : 1;
    return places > days && places <= sum ? places : days;
  }

  /** "Over two days", "on the 17th and 18th": days whose year the note does not tell. */
  private static int days(Report report, List<Sentence> sentences) {
    List<TimeExpression> times = TIMES.expressions(report, sentences);
    int most = 1;
    Optional<TimeExpression> first = Optional.empty();
    for (int i = 0; i < times.size(); i++) {
      TimeExpression time = times.get(i);
      Matcher length = DAYS.matcher(time.timex3());
      boolean lasted = time.kind() == TimeExpression.Kind.DURATION && length.matches();
      if (lasted && !WITHIN.matcher(report.text().substring(0, time.span().start())).find()) {
        most = Math.max(most, Integer.parseInt(length.group(1)));
      }
      most = Math.max(most, fromEarlier(report.text(), time));
      boolean joined = i > 0 && areJoined(report.text(), times.get(i - 1), time);
      first = joined ? first : Optional.of(time);
      most = Math.max(most, joined ? between(first.orElseThrow(), time) : 1);
    }
    return most;
  }

  private static boolean areJoined(String text, TimeExpression one, TimeExpression other) {
    return one.span().end() <= other.span().start()
        && JOINT.matcher(text.substring(one.span().end(), other.span().start())).matches();
  }

  /** "17th and 18th January": the days from the first of one month to the last; else 1. */
  private static int fromEarlier(String text, TimeExpression last) {
    Matcher day = YEARLESS.matcher(last.timex3());
    int from = Math.max(0, last.span().start() - REACH);
    Matcher earlier = EARLIER.matcher(text.substring(from, last.span().start()));
    if (!day.matches() || !earlier.find()) {
      return 1;
    }
    int days = Integer.parseInt(day.group(2)) - Integer.parseInt(earlier.group(1)) + 1;
    return days > 1 && days <= AcledDays.WEEK ? days : 1;
  }

  /** The days from one day of an untold year to another, both counted; else 1. */
  private static int between(TimeExpression one, TimeExpression other) {
    OptionalInt first = dayOfYear(one);
    OptionalInt last = dayOfYear(other);
    if (first.isEmpty() || last.isEmpty()) {
      return 1;
    }
    int days = Math.floorMod(last.getAsInt() - first.getAsInt(), 366) + 1;
    return days <= AcledDays.WEEK ? days : 1;
  }

  private static OptionalInt dayOfYear(TimeExpression time) {
    Matcher day = YEARLESS.matcher(time.timex3());
    return day.matches()
        ? OptionalInt.of(
            java.time.MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)))
                .atYear(2000)
                .getDayOfYear())
        : OptionalInt.empty();
  }

  /** "Raided three villages", where the sentence tells the happening or its dead. */
  private static int places(List<Sentence> sentences, Claim claim) {
    int most = 1;
    for (Sentence sentence : sentences) {
      if (claim.spans().stream().noneMatch(span -> isIn(sentence, span))) {
        continue;
      }
      for (Token number : sentence.tokens()) {
        boolean counts =
            number.relation().equals("nummod")
                && number.head() > number.index()
                && number.head() <= number.index() + NEAR;
        if (counts && PLACES.contains(sentence.tokens().get(number.head()).lemma())) {
          most = Math.max(most, value(number));
        }
      }
    }
    return most;
  }

  private static boolean isIn(Sentence sentence, Span span) {
    return sentence.span().start() <= span.start() && span.end() <= sentence.span().end();
  }

  private static int value(Token number) {
    int word =
        List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                .indexOf(number.lemma())
            + 1;
    if (word > 0) {
      return word;
    }
    boolean digits =
        number.form().length() < 3 && number.form().chars().allMatch(Character::isDigit);
    int told = digits ? Integer.parseInt(number.form()) : 1;
    return told <= MOST ? Math.max(1, told) : 1;
  }
}
