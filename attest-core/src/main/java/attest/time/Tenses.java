package attest.time;

import attest.model.Sentence;
import attest.model.Token;
import java.util.Optional;
import java.util.Set;

/**
 * The tense of the clause that a time stands in: its verb over the tree, or the nearest verb where
 * the tree has none. Present tense counts as past, as headlines use it so.
 */
final class Tenses {
  private static final Set<String> COMING = Set.of("will", "shall", "'ll", "ll", "wo");
  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "schedule",
          "expect",
          "due",
          "set",
          "intend",
          "slate",
          "vow",
          "pledge",
          "promise",
          "prepare",
          "want",
          "aim",
          "agree",
          "propose",
          "hope",
          "threaten",
          "ready",
          "likely",
          "poise",
          "tip",
          "go");
  private static final Set<String> COMING_NOUNS = Set.of("upcoming", "forthcoming", "ahead");
  private static final int REACH = 12;
  private static final int STEPS = 3;

  private Tenses() {}

  static Tense at(Sentence sentence, int token) {
    if (cued(sentence, token)) {
      return Tense.FUTURE;
    }
    Optional<Token> verb =
        verb(sentence, sentence.token(token)).or(() -> nearestVerb(sentence, token));
    for (int steps = 0; verb.isPresent() && steps < STEPS; steps++) {
      Tense tense = of(sentence, verb.get());
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
      verb = verb(sentence, verb.get());
    }
    return Tense.UNKNOWN;
  }

  /** "due on Monday", "ahead of the vote on Monday", "the upcoming election in May". */
  private static boolean cued(Sentence sentence, int token) {
    for (int i = token - 1; i >= Math.max(0, token - 5); i--) {
      String word = sentence.token(i).form();
      if (word.equals("due") || COMING_NOUNS.contains(word) && !word.equals("ahead")) {
        return true;
      }
      if (word.equals("ahead") && sentence.token(i + 1).form().equals("of")) {
        return true;
      }
      if (sentence.token(i).isVerb() || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static Optional<Token> verb(Sentence sentence, Token from) {
    Token at = from;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      at = head.get();
      if (at.isVerb()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> nearestVerb(Sentence sentence, int token) {
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      if (sentence.token(i).isVerb()) {
        return Optional.of(sentence.token(i));
      }
    }
    for (int i = token + 1; i < Math.min(sentence.size(), token + REACH); i++) {
      if (sentence.token(i).isVerb()) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
  }

  private static Tense of(Sentence sentence, Token verb) {
    boolean to = false;
    boolean be = verb.lemma().equals("be");
    int from = Math.max(0, verb.index() - 6);
    for (int i = verb.index(); i >= from; i--) {
      Token word = sentence.token(i);
      String form = word.form().toLowerCase(java.util.Locale.ROOT);
      boolean ours = i == verb.index() || word.head() == verb.index() || i >= verb.index() - 2;
      if (!ours) {
        continue;
      }
      if (COMING.contains(form)) {
        return Tense.FUTURE;
      }
      if (form.equals("to") && i < verb.index()) {
        to = true;
      }
      if (isPastAuxiliary(form) && i < verb.index() && !to) {
        return Tense.PAST;
      }
      if (Set.of("is", "are", "'s", "'re", "am").contains(form) && i < verb.index()) {
        be = true;
      }
    }
    if (to && verb.tag().equals("VB")) {
      return infinitive(sentence, verb);
    }
    boolean expected = verb.tag().equals("VBN") && PLANNING.contains(verb.lemma());
    if (be && (verb.tag().equals("VBG") || expected)) {
      return Tense.FUTURE;
    }
    return switch (verb.tag()) {
      case "VB" -> Tense.UNKNOWN;
      case "MD" -> Tense.UNKNOWN;
      case "VBG" -> Tense.UNKNOWN;
      default -> Tense.PAST;
    };
  }

  private static boolean isPastAuxiliary(String form) {
    return Set.of("was", "were", "had", "has", "have", "did", "'ve", "'d").contains(form);
  }

  /** "plans to meet on Monday", "is to meet on Monday": still to come. */
  private static Tense infinitive(Sentence sentence, Token verb) {
    for (int i = verb.index() - 2; i >= Math.max(0, verb.index() - 7); i--) {
      Token word = sentence.token(i);
      String form = word.form().toLowerCase(java.util.Locale.ROOT);
      if (PLANNING.contains(word.lemma()) || PLANNING.contains(form) || word.tag().equals("MD")) {
        return Tense.FUTURE;
      }
      if (i == verb.index() - 2 && Set.of("is", "are").contains(form)) {
        return Tense.FUTURE;
      }
    }
    return Tense.UNKNOWN;
  }
}
