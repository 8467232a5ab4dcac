package attest.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads numbers as digits and words: "1,200", "1.2 million", "twenty-three", "half a dozen". */
final class Numerals {
  /** A number at tokens [from, to); {@code words} tells number words from digits. */
  record Numeral(int from, int to, int value, boolean words) {}

  private record Word(String kind, long value) {}

  private final Map<String, Word> words = new HashMap<>();

  private Numerals(List<List<String>> rows) {
    for (List<String> row : rows) {
      for (List<String> phrase : Table.phrases(row.get(2))) {
        words.put(phrase.getFirst(), new Word(row.get(0), Long.parseLong(row.get(1))));
      }
    }
  }

  static Numerals english() {
    return new Numerals(Table.english("numbers", 3));
  }

  /** The number that starts at the given token. */
  Optional<Numeral> at(Wording text, int from) {
    Optional<Numeral> number =
        text.at(from).isEmpty() || !Character.isDigit(text.at(from).charAt(0))
            ? inWords(text, from)
            : inDigits(text, from);
    return number;
  }

  private Optional<Numeral> inDigits(Wording text, int from) {
    double value = digits(text.at(from));
    if (value < 0) {
      return Optional.empty();
    }
    int to = from + 1;
    while (isTimes(text, to)) {
      value *= word(text, to).value();
      to++;
    }
    return numeral(from, to, value, false);
  }

  /** The value of "12", "1,200" or "1.2"; -1 where it is something else, such as "4:30". */
  private static double digits(String word) {
    StringBuilder plain = new StringBuilder();
    int group = -1;
    boolean point = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
        group = group < 0 ? group : group + 1;
      } else if (c == ',' && !point && (group < 0 && i <= 3 || group == 3)) {
        group = 0;
      } else if (c == '.' && !point && i > 0 && i + 1 < word.length()) {
        point = true;
        plain.append(c);
      } else {
        return -1;
      }
    }
    boolean whole = group < 0 || group == 3 || point;
    return whole && plain.length() < 13 ? Double.parseDouble(plain.toString()) : -1;
  }

  private Optional<Numeral> inWords(Wording text, int from) {
    int at = from;
    if (text.at(at).equals("half") && text.at(at + 1).equals("a") && isTimes(text, at + 2)) {
      return numeral(from, at + 3, word(text, at + 2).value() / 2.0, true);
    }
    boolean article = text.at(at).equals("a") || text.at(at).equals("an");
    if (article) {
      if (!isTimes(text, at + 1) || text.at(at + 1).equals("score")) {
        return Optional.empty();
      }
      at++;
    }
    double total = 0;
    double current = 0;
    int to = from;
    while (true) {
      int next = skip(text, at, to > from);
      Word word = word(text, next);
      if (word.kind().equals("unit") && (current == 0 || next > at && isRound(current))
          || word.kind().equals("unit") && to > from && isRound(current)) {
        current += word.value();
      } else if (word.kind().equals("ten") && current % 100 == 0) {
        current += word.value();
      } else if (word.kind().equals("times") && word.value() < 1000) {
        current = Math.max(1, current) * word.value();
      } else if (word.kind().equals("times")) {
        total += Math.max(1, current) * word.value();
        current = 0;
      } else {
        break;
      }
      at = next + 1;
      to = at;
    }
    boolean bareMultiple = to == from + 1 && isTimes(text, from);
    return to == from || bareMultiple ? Optional.empty() : numeral(from, to, total + current, true);
  }

  private static boolean isRound(double current) {
    return current % 10 == 0 && current % 100 != 10;
  }

  /** Past the hyphen of "twenty-three" and the "and" of "two hundred and five". */
  private int skip(Wording text, int at, boolean inside) {
    boolean joint =
        text.isHyphen(at) && word(text, at - 1).kind().equals("ten")
            || text.at(at).equals("and") && isTimes(text, at - 1);
    boolean goesOn =
        word(text, at + 1).kind().equals("unit") || word(text, at + 1).kind().equals("ten");
    return inside && joint && goesOn ? at + 1 : at;
  }

  private boolean isTimes(Wording text, int at) {
    return word(text, at).kind().equals("times");
  }

  private Word word(Wording text, int at) {
    return words.getOrDefault(text.at(at), new Word("", 0));
  }

  private static Optional<Numeral> numeral(int from, int to, double value, boolean words) {
    boolean whole = value == Math.rint(value) && value >= 0 && value < 2_000_000_000;
    return whole ? Optional.of(new Numeral(from, to, (int) value, words)) : Optional.empty();
  }
}
