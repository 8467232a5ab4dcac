package attest.time;

import java.util.Optional;
import java.util.Set;

/**
 * How many: "three", "210", "two and a half", "several".
 *
 * @param to index after its last word
 * @param vague whether no number is told
 */
record Amount(int whole, boolean half, boolean vague, int to) {
  private static final Phrases NUMBERS = Phrases.english("numbers");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> VAGUE = Set.of("several", "few", "some", "many");
  private static final int GREATEST = 9_999;

  static Amount of(int whole, int to) {
    return new Amount(whole, false, false, to);
  }

  static Amount vague(int to) {
    return new Amount(0, false, true, to);
  }

  /** An amount that starts at the given word. */
  static Optional<Amount> at(Words words, int from) {
    String first = words.lower(from);
    if (ARTICLES.contains(first)) {
      return article(words, from);
    }
    if (VAGUE.contains(first)) {
      return Optional.of(vague(from + 1));
    }
    if (first.equals("couple") || first.equals("dozen")) {
      int of = words.is(from + 1, "of") ? from + 2 : from + 1;
      return Optional.of(of(first.equals("dozen") ? 12 : 2, of));
    }
    if (first.equals("half") && words.isAny(from + 1, ARTICLES)) {
      return Optional.of(new Amount(0, true, false, from + 2));
    }
    return digits(words, from).or(() -> spelled(words, from)).map(amount -> half(words, amount));
  }

  /** A number of one or more number words: "forty-five", "two hundred and ten". */
  static Optional<Amount> spelled(Words words, int from) {
    int total = 0;
    int part = 0;
    int at = from;
    int end = from;
    while (at < from + 9) {
      Optional<Phrases.Match> match = NUMBERS.at(words, at);
      if (match.isEmpty()) {
        break;
      }
      int value = match.get().number();
      if (value == 100) {
        part = Math.max(part, 1) * 100;
      } else if (value == 1000) {
        total += Math.max(part, 1) * 1000;
        part = 0;
      } else if (part % 100 != 0 && (part % 10 != 0 || value > 9)) {
        break;
      } else {
        part += value;
      }
      end = at + 1;
      boolean joins =
          NUMBERS.at(words, at + 2).isPresent()
              && (words.isHyphen(at + 1) || words.is(at + 1, "and") && part % 100 == 0 && part > 0);
      at = joins ? at + 2 : at + 1;
    }
    int number = total + part;
    return end == from || number > GREATEST ? Optional.empty() : Optional.of(of(number, end));
  }

  private static Optional<Amount> article(Words words, int from) {
    if (words.is(from + 1, "few")) {
      return Optional.of(vague(from + 2));
    }
    if (words.is(from + 1, "number") && words.is(from + 2, "of")) {
      return Optional.of(vague(from + 3));
    }
    if (words.is(from + 1, "couple") || words.is(from + 1, "dozen")) {
      return at(words, from + 1);
    }
    if (words.is(from + 1, "half") && words.isHyphen(from + 2)) {
      return Optional.of(new Amount(0, true, false, from + 3));
    }
    if (words.is(from + 1, "hundred") || words.is(from + 1, "thousand")) {
      return spelled(words, from + 1);
    }
    return Optional.of(of(1, from + 1));
  }

  private static Optional<Amount> digits(Words words, int from) {
    String digits = words.lower(from).replace(",", "");
    boolean number =
        !digits.isEmpty() && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    if (number && digits.length() <= 4) {
      return Optional.of(of(Integer.parseInt(digits), from + 1));
    }
    boolean halves = digits.length() <= 5 && digits.endsWith(".5") && digits.indexOf('.') > 0;
    if (halves && Character.isDigit(digits.charAt(0))) {
      String whole = digits.substring(0, digits.length() - 2);
      return whole.chars().allMatch(Character::isDigit)
          ? Optional.of(new Amount(Integer.parseInt(whole), true, false, from + 1))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** "2 1/2", "two and a half". */
  private static Amount half(Words words, Amount amount) {
    int at = amount.to();
    if (words.is(at, "1") && words.is(at + 1, "/") && words.is(at + 2, "2")) {
      return new Amount(amount.whole(), true, false, at + 3);
    }
    if (words.is(at, "and") && words.is(at + 1, "a") && words.is(at + 2, "half")) {
      return new Amount(amount.whole(), true, false, at + 3);
    }
    return amount;
  }
}
