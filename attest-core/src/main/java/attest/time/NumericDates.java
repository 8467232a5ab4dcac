package attest.time;

import attest.model.Found;
import attest.model.TimeSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days in figures: "2018-04-19", "19.04.2018", "19/04/2018"; "04/05/2018" stays two days. */
final class NumericDates implements Family {
  /** Two-digit years from here on are of the 20th century. */
  private static final int FIRST_SHORT = 50;

  private static final List<String> SEPARATORS = List.of("-", "/", ".");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    return dotted(words, from).or(() -> separated(words, from));
  }

  private static Optional<Phrase> dotted(Words words, int from) {
    List<String> parts = List.of(words.lower(from).split("\\.", -1));
    if (parts.size() != 3 || !parts.stream().allMatch(NumericDates::isShortNumber)) {
      return Optional.empty();
    }
    return phrase(from, from + 1, parts.get(0), parts.get(1), parts.get(2));
  }

  private static Optional<Phrase> separated(Words words, int from) {
    String separator = words.lower(from + 1);
    boolean fits =
        SEPARATORS.contains(separator)
            && words.is(from + 3, separator)
            && words.isGlued(from + 1)
            && words.isGlued(from + 2)
            && words.isGlued(from + 3)
            && words.isGlued(from + 4)
            && words.at(from).isNumber(4)
            && words.at(from + 2).isNumber(2)
            && words.at(from + 4).isNumber(4);
    return fits
        ? phrase(from, from + 5, words.lower(from), words.lower(from + 2), words.lower(from + 4))
        : Optional.empty();
  }

  private static boolean isShortNumber(String part) {
    return !part.isEmpty()
        && part.length() <= 4
        && part.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }

  private static Optional<Phrase> phrase(int from, int to, String a, String b, String c) {
    if (a.length() == 4 && c.length() <= 2) {
      return day(a, b, c).map(day -> one(from, to, day));
    }
    if (c.length() != 4 && c.length() != 2 || a.length() > 2) {
      return Optional.empty();
    }
    String year = c.length() == 4 ? c : (Integer.parseInt(c) < FIRST_SHORT ? "20" : "19") + c;
    Optional<LocalDate> dayFirst = day(year, b, a);
    Optional<LocalDate> monthFirst = day(year, a, b);
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return Optional.of(
          Phrase.day(from, to, either(dayFirst.orElseThrow(), monthFirst.orElseThrow())));
    }
    return dayFirst.or(() -> monthFirst).map(day -> one(from, to, day));
  }

  private static Phrase one(int from, int to, LocalDate day) {
    return Phrase.day(from, to, Meaning.fixed(Period.day(day), "date as written"));
  }

  /** Both stay open, unless only one of them is not after publication. */
  private static Meaning either(LocalDate dayFirst, LocalDate monthFirst) {
    return anchor -> {
      Optional<LocalDate> latest = anchor.published().flatMap(TimeSpan::last);
      boolean dayFits = latest.isEmpty() || !dayFirst.isAfter(latest.get());
      boolean monthFits = latest.isEmpty() || !monthFirst.isAfter(latest.get());
      if (dayFits != monthFits && !anchor.isFuture()) {
        return Reading.one(
            Period.day(dayFits ? dayFirst : monthFirst),
            "date in figures, read so that it is not after publication");
      }
      TimeSpan one = TimeSpan.day(dayFirst, "date in figures, day first");
      TimeSpan other = TimeSpan.day(monthFirst, "date in figures, month first");
      return new Reading(
          dayFirst.toString(),
          new Found.Several<>(
              List.of(new Found.Candidate<>(one, 0.5), new Found.Candidate<>(other, 0.5))),
          Optional.empty());
    };
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      int whole = Integer.parseInt(year);
      return whole < 1000 || whole > 2199
          ? Optional.empty()
          : Optional.of(LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
