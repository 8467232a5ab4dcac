package attest.time;

import attest.model.Found;
import attest.model.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * A time resolved, or why it is not.
 *
 * @param timex3 the TIMEX3 value, with {@code X} for what stays open
 * @param time the days meant
 * @param period the stretch of the calendar, where exactly one is meant
 */
record Reading(String timex3, Found<TimeSpan> time, Optional<Period> period) {
  static Reading one(Period period, String reason) {
    return new Reading(
        period.timex3(), new Found.One<>(period.span(List.of(reason)), 1), Optional.of(period));
  }

  /** One stretch, with how likely it is. */
  static Reading likely(Period period, double score, String reason) {
    return new Reading(
        period.timex3(), new Found.One<>(period.span(List.of(reason)), score), Optional.of(period));
  }

  static Reading none(String timex3, String why) {
    return new Reading(timex3, new Found.None<>(why), Optional.empty());
  }

  /** The same with each candidate at a part of the day. */
  Reading at(String part) {
    Optional<Period> at = period.map(whole -> whole.at(part));
    return new Reading(timex3 + part, map(time, part), at);
  }

  private static Found<TimeSpan> map(Found<TimeSpan> time, String part) {
    return switch (time) {
      case Found.One<TimeSpan>(TimeSpan span, double score) ->
          new Found.One<>(at(span, part), score);
      case Found.Several<TimeSpan>(List<Found.Candidate<TimeSpan>> several) ->
          new Found.Several<>(
              several.stream()
                  .map(one -> new Found.Candidate<>(at(one.value(), part), one.score()))
                  .toList());
      case Found.None<TimeSpan> none -> none;
    };
  }

  private static TimeSpan at(TimeSpan span, String part) {
    return new TimeSpan(
        span.first(), span.last(), span.precision(), Optional.of(part), span.reasons());
  }
}
