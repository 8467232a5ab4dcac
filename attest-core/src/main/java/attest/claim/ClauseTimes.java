package attest.claim;

import attest.model.Cited;
import attest.model.How;
import attest.model.Mention;
import attest.model.TimeSpan;
import attest.model.Token;
import attest.model.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the time of a happening among those that its sentence names. */
final class ClauseTimes {
  private static final Set<String> SAYING = WordSet.english("clausetimes.saying");
  private static final int FRAME = 4;

  /** "the 2012 bombing": what a noun carries itself. */
  private static final double OWN_DAY = 2;

  private ClauseTimes() {}

  /** The time that most likely is the happening's; the day on which it was said is not. */
  static Optional<Cited<TimeSpan>> time(Settings.Around around) {
    double best = -100;
    Mention.OfTime chosen = null;
    for (Mention.OfTime time : around.line().found().times()) {
      if (time.time().likeliest().isEmpty() || isAnothers(around, time)) {
        continue;
      }
      int at = around.line().firstToken(time.span());
      double exact = exactness(time.time().likeliest().get());
      boolean frame = !isDateline(around.line(), at) && TimeFrame.opens(around.line(), at);
      double score =
          frame
              ? exact - Math.min(FRAME, Settings.distance(around, at)) / 12.0
              : exact - Settings.distance(around, at) / 12.0 - Settings.asides(around, at);
      score -= isDateline(around.line(), at) ? 1.5 : 0;
      score += Settings.isModifier(around, at) ? OWN_DAY : 0;
      if (score > best) {
        best = score;
        chosen = time;
      }
    }
    if (chosen == null || best < -2.5) {
      return Optional.empty();
    }
    TimeSpan value = chosen.time().likeliest().orElseThrow();
    return Optional.of(Cited.of(value, chosen.span(), "time.clause", 0.8));
  }

  /** Whether the day is that of the saying, of an arrest or a trial, or still to come. */
  private static boolean isAnothers(Settings.Around around, Mention.OfTime time) {
    return isSpeechTime(around, time)
        || around.violent() && aftermath(around, time) != Aftermath.Of.DEED
        || isToCome(around, time);
  }

  /** Whether a time of a sentence without deeds dates what happened, by its past verb. */
  static boolean isOfPastDeed(Line line, Mention.OfTime time, Tellings.Page page) {
    List<Said> said = page.said().get(line.sentence().index());
    Settings.Around around = new Settings.Around(line, List.of(), List.of(), said, page.latest());
    return !isSaid(line, time)
        && !isToCome(around, time)
        && aftermath(around, time) == Aftermath.Of.DEED
        && Governors.verb(line, time.span()).filter(verb -> isPast(line, verb)).isPresent();
  }

  /** "walked", "was called", "was playing". */
  private static boolean isPast(Line line, Token verb) {
    return switch (verb.tag()) {
      case "VBD", "VBN" -> true;
      case "VBG" ->
          line.words().is(verb.index() - 1, "was", "were")
              || line.words().is(verb.index() - 2, "was", "were");
      default -> false;
    };
  }

  private static Aftermath.Of aftermath(Settings.Around around, Mention.OfTime time) {
    return Aftermath.dated(around.line(), time, around.own(), around.others());
  }

  private static boolean isToCome(Settings.Around around, Mention.OfTime time) {
    Optional<LocalDate> first = time.time().likeliest().flatMap(TimeSpan::first);
    return first.isPresent()
        && around.latest().filter(last -> first.get().isAfter(last)).isPresent();
  }

  /**
   * The day on which it was said or somebody was arrested for it, when the sentence gives no other:
   * surely not long after.
   */
  static Optional<Cited<TimeSpan>> speechDay(Settings.Around around) {
    return around.line().found().times().stream()
        .filter(
            time -> isSpeechTime(around, time) || aftermath(around, time) == Aftermath.Of.ARREST)
        .filter(time -> !isToCome(around, time))
        .filter(time -> time.time().likeliest().map(TimeSpan::isDay).orElse(false))
        .findFirst()
        .map(time ->
            new Cited<>(
                time.time().likeliest().orElseThrow(),
                List.of(time.span()),
                new How("time.day-it-was-said", 0.4)));
  }

  private static double exactness(TimeSpan time) {
    return switch (time.precision()) {
      case DAY -> 1;
      case APPROXIMATE, WEEK, MONTH -> 0.5;
      case SEASON, YEAR -> 0;
      case RANGE -> isWithinAWeek(time) ? 0.5 : -0.2;
    };
  }

  /** "On 3-4 May": hardly wider than a day. */
  private static boolean isWithinAWeek(TimeSpan time) {
    return time.first()
        .flatMap(first -> time.last().map(last -> last.isBefore(first.plusDays(7))))
        .orElse(false);
  }

  /** "said on Saturday", "on Saturday said": the day belongs to the saying. */
  private static boolean isSpeechTime(Settings.Around around, Mention.OfTime time) {
    Line line = around.line();
    int first = line.firstToken(time.span());
    boolean quotedElsewhere =
        !around.said().isEmpty()
            && around.said().stream().noneMatch(said -> said.content().overlaps(time.span()))
            && around.said().stream()
                .anyMatch(said ->
                    around.own().stream()
                        .anyMatch(t -> said.content().contains(line.span(t.from(), t.to()))));
    return isSaid(line, time) || quotedElsewhere && !isFirst(first);
  }

  private static boolean isSaid(Line line, Mention.OfTime time) {
    return near(line.words(), line.firstToken(time.span()) - 1, -1)
        || line.words().is(line.lastToken(time.span()) + 1, SAYING);
  }

  private static boolean isFirst(int token) {
    return token <= 1;
  }

  private static boolean near(Wording words, int from, int step) {
    int at = from;
    for (int steps = 0; steps < 5 && at >= 0; steps++, at += step) {
      if (words.is(at, SAYING)) {
        return true;
      }
      String tag = words.tag(at);
      boolean skip =
          tag.equals("IN")
              || tag.equals("RB")
              || words.isTime(at)
              || steps > 0 && (words.isNoun(at) || tag.equals("DT") || tag.equals("PRP"));
      if (!skip) {
        return false;
      }
    }
    return false;
  }

  /** "KABUL, June 6 (Wire) -": the day of the dateline is that of writing. */
  private static boolean isDateline(Line line, int token) {
    Wording words = line.words();
    boolean body = line.sentence().zone() == Zone.Kind.BODY;
    if (token > 4 || !body || words.tag(0).equals("IN")) {
      return false;
    }
    for (int at = token + 1; at < Math.min(words.size(), token + 10); at++) {
      if (words.isVerb(at)) {
        return false;
      }
      boolean dash = words.isHyphen(at) || words.at(at).equals("--");
      if (dash && words.token(at - 1).span().end() < words.token(at).span().start()) {
        return true;
      }
    }
    return false;
  }
}
