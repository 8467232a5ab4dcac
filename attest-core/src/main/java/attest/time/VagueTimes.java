package attest.time;

import java.util.Optional;

/** Words such as "now" and "recently": times, but no stretch of the calendar. */
final class VagueTimes implements Family {
  private static final Phrases WORDS = Phrases.english("vague");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    return WORDS
        .at(words, from)
        .filter(match -> !isOthersName(words, from))
        .map(match ->
            Phrase.date(from, match.to(), Meaning.apart(match.value(), "too vague for a day")));
  }

  /** "Now" inside a name, as in a channel's; at the start of a sentence it is no name. */
  private static boolean isOthersName(Words words, int at) {
    return at > 0 && words.at(at).isCapitalised() && words.at(at - 1).isCapitalised();
  }
}
