package attest.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Days known by a name: "Christmas Day", "9/11". */
final class NamedDays implements Family {
  private static final Phrases NAMES = Phrases.english("named-days");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    return NAMES
        .at(words, from)
        .filter(match -> words.at(from).isCapitalised() || words.at(from).isNumber())
        .map(match -> Phrase.day(from, match.to(), meaning(match.value())));
  }

  private static Meaning meaning(String value) {
    if (value.length() > 5) {
      return Meaning.fixed(Period.day(LocalDate.parse(value)), "day known by its name");
    }
    MonthDay day = MonthDay.parse("--" + value);
    return anchor ->
        anchor.fromPublication(
            "feast nearest to",
            "XXXX-" + value,
            published -> Months.yearless(day, published, anchor.tense()));
  }
}
