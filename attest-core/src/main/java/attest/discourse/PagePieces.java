package attest.discourse;

import attest.model.Sentence;
import attest.model.Token;
import attest.model.Zone;
import attest.resource.CalendarWords;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells captions, credits and editor's lines by their form, where the page has not marked them. */
final class PagePieces {
  private static final int LONGEST = 60;
  private static final int SHORTEST = 5;
  private static final Set<String> SHORT_MONTHS =
      Set.of("jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.");

  private final Words opening;
  private final Words anywhere;

  PagePieces(Map<String, Words> words) {
    this.opening = Objects.requireNonNull(words.get("page"));
    this.anywhere = Objects.requireNonNull(words.get("picture"));
  }

  boolean isPiece(Sentence sentence) {
    if (sentence.zone() == Zone.Kind.CAPTION || sentence.zone() == Zone.Kind.FURNITURE) {
      return true;
    }
    if (sentence.size() > LONGEST) {
      return false;
    }
    boolean opens =
        opening.startsAt(sentence, 0)
            || !isWord(sentence.token(0)) && sentence.size() > 1 && opening.startsAt(sentence, 1);
    return opens
        || anywhere.isIn(sentence)
        || !hasVerb(sentence) && sentence.size() < SHORTEST
        || isCaption(sentence)
        || isCredit(sentence);
  }

  /** A caption tells in the present tense, or by participles alone, and ends with a full date. */
  private static boolean isCaption(Sentence sentence) {
    int year = -1;
    for (int i = 2; i < sentence.size(); i++) {
      if (isYear(sentence.token(i).form()) && hasMonthBefore(sentence, i)) {
        year = i;
      }
    }
    if (year < 0 || year < sentence.size() - 12) {
      return false;
    }
    boolean past = false;
    boolean present = false;
    for (Token token : sentence.tokens()) {
      past |= token.tag().equals("VBD");
      present |= token.tag().equals("VBZ") || token.tag().equals("VBP");
    }
    return !past && (present || year >= sentence.size() - 3);
  }

  private static boolean isYear(String form) {
    return form.length() == 4 && (form.startsWith("20") || form.startsWith("19"));
  }

  private static boolean hasMonthBefore(Sentence sentence, int year) {
    for (int i = Math.max(0, year - 4); i < year; i++) {
      String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
      if (CalendarWords.MONTHS.contains(word) || SHORT_MONTHS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A line without a verb that is held together by bars, slashes or colons. */
  private static boolean isCredit(Sentence sentence) {
    if (hasVerb(sentence)) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (token.form().contains("|") || token.form().contains("/") || token.form().equals(":")) {
        return sentence.size() < 25;
      }
    }
    return false;
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.form().charAt(0));
  }

  private static boolean hasVerb(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.tag().startsWith("VB"));
  }
}
