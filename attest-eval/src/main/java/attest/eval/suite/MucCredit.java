package attest.eval.suite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How much of a fill is met by a predicted one: 1, half or nothing (MUC-4 scoring guidelines). */
final class MucCredit {
  private static final double HALF = 0.5;
  private static final Set<String> QUANTIFIERS =
      Set.of(
          ("a the an this that these those one two three four five six seven eight nine ten"
                  + " 1 2 3 4 5 6 7 8 9 10 more most many several some all few any another other"
                  + " certain of")
              .split(" "));
  private static final Set<String> AFTER_HEAD =
      Set.of("of in from who which that at on with for by to near".split(" "));
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String ANY = "*";

  private record Near(MucSlot slot, String said) {}

  /** Values that half meet another one. */
  private static final Map<Near, String> NEAR =
      Map.ofEntries(
          Map.entry(new Near(MucSlot.TYPE, "ATTACK"), ANY),
          Map.entry(
              new Near(MucSlot.PERP_CONFIDENCE, "SUSPECTED OR ACCUSED"),
              "SUSPECTED OR ACCUSED BY AUTHORITIES"),
          Map.entry(new Near(MucSlot.PHYS_EFFECT, "DESTROYED"), "SOME DAMAGE"),
          Map.entry(new Near(MucSlot.HUM_TARGET_EFFECT, "NO INJURY"), "NO INJURY OR DEATH"),
          Map.entry(new Near(MucSlot.HUM_TARGET_EFFECT, "NO DEATH"), "NO INJURY OR DEATH"),
          Map.entry(
              new Near(MucSlot.PHYS_TYPE, "POLITICAL FIGURE OFFICE OR RESIDENCE"),
              "GOVERNMENT OFFICE OR RESIDENCE"),
          Map.entry(
              new Near(MucSlot.HUM_TYPE, "GOVERNMENT OFFICIAL"), "FORMER GOVERNMENT OFFICIAL"),
          Map.entry(new Near(MucSlot.HUM_TYPE, "ACTIVE MILITARY"), "FORMER ACTIVE MILITARY"),
          Map.entry(new Near(MucSlot.HUM_TYPE, "POLITICAL FIGURE"), "GOVERNMENT OFFICIAL"),
          Map.entry(new Near(MucSlot.INSTRUMENT_TYPE, "GUN"), "MACHINE GUN"));

  private MucCredit() {}

  static double of(MucSlot slot, MucFill gold, MucFill said) {
    if (slot == MucSlot.DATE) {
      return said.dates().isEmpty()
          ? 0
          : gold.dates().stream()
              .mapToDouble(date -> date.credit(said.dates().getFirst()))
              .max()
              .orElse(0);
    }
    if (slot == MucSlot.PLACE) {
      return said.places().isEmpty()
          ? 0
          : MucPlaces.credit(gold.places(), said.places().getFirst());
    }
    if (slot.isText()) {
      double credit = said.strings().isEmpty() ? 0 : words(gold.strings(), said.strings());
      return Math.min(credit, fits(gold.of(), said.of()) ? 1 : HALF);
    }
    String value = said.values().getFirst();
    double credit = slot.isNumber() ? number(gold.values(), value) : value(slot, gold, value);
    return credit == 1 && !fits(gold.strings(), said.strings()) ? HALF : credit;
  }

  /** Whether words agree at least partly, or one side has none. */
  private static boolean fits(List<String> gold, List<String> said) {
    return gold.isEmpty() || said.isEmpty() || words(gold, said) > 0;
  }

  private static double value(MucSlot slot, MucFill gold, String value) {
    if (gold.values().contains(value)) {
      return 1;
    }
    String near = NEAR.getOrDefault(new Near(slot, value), "");
    return near.equals(ANY) || gold.values().contains(near) ? HALF : 0;
  }

  /**
   * 1 for words that are equal, or end so, leading quantifiers aside; half for the same head word,
   * or one inside the other.
   */
  private static double words(List<String> alternatives, List<String> said) {
    List<String> words = words(said.getFirst());
    double best = 0;
    for (String alternative : alternatives) {
      List<String> truth = words(alternative);
      if (truth.isEmpty() || words.isEmpty()) {
        continue;
      }
      int from = Math.max(0, words.size() - truth.size());
      if (words.subList(from, words.size()).equals(truth)) {
        return 1;
      }
      Set<String> one = new HashSet<>(words);
      Set<String> other = new HashSet<>(truth);
      if (head(words).equals(head(truth)) || one.containsAll(other) || other.containsAll(one)) {
        best = HALF;
      }
    }
    return best;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(Fold.bag(text.replace('\\', ' ')));
    while (!words.isEmpty() && QUANTIFIERS.contains(words.getFirst())) {
      words.removeFirst();
    }
    return words;
  }

  private static String head(List<String> words) {
    int end = 1;
    while (end < words.size() && !AFTER_HEAD.contains(words.get(end))) {
      end++;
    }
    String head = words.get(end - 1);
    int letters = head.length();
    while (letters > 0 && head.charAt(letters - 1) == 's') {
      letters--;
    }
    return head.substring(0, letters);
  }

  private static double number(List<String> alternatives, String said) {
    String number = said.replace(" ", "");
    double best = 0;
    for (String alternative : alternatives) {
      String truth = alternative.replace(" ", "");
      if (truth.equals(number)) {
        return 1;
      }
      if (NUMBER.matcher(number).matches()) {
        boolean part =
            NUMBER.matcher(truth).results().anyMatch(found -> number.equals(found.group()));
        boolean many = truth.equals("PLURAL") && Integer.parseInt(number) > 1;
        best = part || many ? HALF : best;
      }
    }
    return best;
  }
}
