package attest.entity;

import attest.model.Entity;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds numbers of things, in digits or words, and sums of money. */
final class Amounts {
  private static final Set<String> VAGUE =
      Set.of(
          "dozens", "hundreds", "thousands", "scores", "multiple", "several", "millions", "dozen");
  private static final Set<String> CURRENCIES = Set.of("$", "\u00a3", "\u20ac", "us$");
  private static final Set<String> MEASURES =
      Set.of(
          "percent",
          "%",
          "mile",
          "miles",
          "kilometer",
          "kilometers",
          "kilometre",
          "kilometres",
          "km",
          "tons",
          "tonnes",
          "feet",
          "meters",
          "metres",
          "square",
          "acres",
          "hectares",
          "pounds",
          "kilograms",
          "kg");

  List<Entity> in(Sentence sentence, Set<Integer> taken) {
    List<Entity> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      if (taken.contains(i) || !isNumber(sentence, i)) {
        i++;
        continue;
      }
      int from = i;
      int to = i + 1;
      while (to < sentence.size()
          && !taken.contains(to)
          && (isNumber(sentence, to) || isMeasure(sentence, to))) {
        to++;
      }
      boolean money = from > 0 && CURRENCIES.contains(word(sentence, from - 1));
      if (money) {
        from--;
      }
      if (!isPartOfName(sentence, from, to)) {
        Span span =
            new Span(sentence.token(from).span().start(), sentence.token(to - 1).span().end());
        found.add(
            new Entity(span, sentence.index(), money ? Entity.Kind.MONEY : Entity.Kind.QUANTITY));
        for (int k = from; k < to; k++) {
          taken.add(k);
        }
      }
      i = to;
    }
    return found;
  }

  private static boolean isNumber(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.tag().equals("CD") && !isRangeOrYear(token) || VAGUE.contains(word(sentence, at));
  }

  /** Telephone numbers, dates in digits and the like are no amounts. */
  private static boolean isRangeOrYear(Token token) {
    return token.form().indexOf('/') >= 0 || token.form().chars().filter(c -> c == '-').count() > 1;
  }

  private static boolean isMeasure(Sentence sentence, int at) {
    return MEASURES.contains(word(sentence, at));
  }

  private static boolean isPartOfName(Sentence sentence, int from, int to) {
    boolean before =
        from > 0 && sentence.token(from - 1).isName() && sentence.token(from).head() == from - 1;
    boolean behind = to < sentence.size() && sentence.token(to).isName();
    return before || behind && sentence.token(from).mainRelation().equals("compound");
  }

  private static String word(Sentence sentence, int at) {
    return sentence.token(at).form().toLowerCase(Locale.ROOT);
  }
}
