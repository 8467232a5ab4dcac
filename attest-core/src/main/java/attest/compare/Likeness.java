package attest.compare;

import java.util.Locale;
import java.util.Optional;

/**
 * How like two happenings are: in time, in place, in kind. Which of the two stands first does not
 * matter.
 *
 * @param score 0 to 1, in hundredths
 * @param days days between them
 * @param kilometres between their points
 * @param kind how close their kinds are, 0 to 1
 * @param why the reasons in words
 */
public record Likeness(double score, long days, double kilometres, double kind, String why) {
  private static final double OF_TIME = 0.4;
  private static final double OF_PLACE = 0.4;
  private static final double OF_KIND = 0.2;

  /** What two tellings have in common by lying near each other, however vague one of them is. */
  private static final double OF_NEARNESS = 0.4;

  /** A little less than a degree of latitude is long. */
  private static final double KILOMETRES_OF_DEGREE = 111.1;

  /** Kilometres that a town itself is wide. */
  private static final double TOWN = 10;

  /** What a point at the very limit loses. */
  private static final double LOST_AT_LIMIT = 0.7;

  /** How like they are; empty where time, place or kind rule out that they are one. */
  static Optional<Likeness> of(Happening one, Happening other, Limits limits, KindKin kin) {
    long days = one.when().daysFrom(other.when());
    if (days > limits.days()) {
      return Optional.empty();
    }
    double reach = one.where().reach() + other.where().reach();
    double allowed = limits.kilometres() + reach;
    if (southToNorth(one.where(), other.where()) > allowed) {
      return Optional.empty();
    }
    double kilometres = one.where().point().kilometresTo(other.where().point());
    if (kilometres > allowed || abroad(one.where(), other.where(), kilometres, limits)) {
      return Optional.empty();
    }
    double kind = kin.closeness(one.kind(), other.kind());
    if (kind <= 0) {
      return Optional.empty();
    }
    double score =
        OF_TIME * time(one.when(), other.when(), days, limits)
            + OF_PLACE * place(one.where(), other.where(), kilometres, limits)
            + OF_KIND * kind;
    return Optional.of(
        new Likeness(
            Math.round(score * 100) / 100.0,
            days,
            kilometres,
            kind,
            why(days, kilometres, reach, kind)));
  }

  /** Kilometres between the parallels, which no distance is less than. */
  private static double southToNorth(Where one, Where other) {
    double degrees = Math.abs(one.point().latitude() - other.point().latitude());
    return degrees * KILOMETRES_OF_DEGREE;
  }

  /** Two countries: one only by points that lie close together, as on a border. */
  private static boolean abroad(Where one, Where other, double kilometres, Limits limits) {
    return one.isAbroadFrom(other) && kilometres > limits.kilometres();
  }

  /** Near in time, and of like length: a month and a day in it are less alike than two days. */
  private static double time(When one, When other, long days, Limits limits) {
    double near = 1 - days / (limits.days() + 1.0);
    return near * alike(one.days(), other.days());
  }

  /** Near in space, and known to a like distance. */
  private static double place(Where one, Where other, double kilometres, Limits limits) {
    double allowed = limits.kilometres() + one.reach() + other.reach();
    double near = allowed > 0 ? 1 - LOST_AT_LIMIT * kilometres / allowed : 1;
    return near * alike(one.reach() + TOWN, other.reach() + TOWN);
  }

  private static double alike(double one, double other) {
    return OF_NEARNESS + (1 - OF_NEARNESS) * Math.min(one, other) / Math.max(one, other);
  }

  private static String why(long days, double kilometres, double reach, double kind) {
    String time = days == 0 ? "same time" : days == 1 ? "1 day apart" : days + " days apart";
    String vague = reach > 0 ? String.format(Locale.ROOT, " (known to %.0f km)", reach) : "";
    return String.format(
        Locale.ROOT, "%s, %.0f km%s, kinds %.2f alike", time, kilometres, vague, kind);
  }
}
