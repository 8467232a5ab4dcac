package attest.time;

import attest.model.Sentence;
import attest.model.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The tense of the clause that a time stands in: that of its verb over the tree, or of the nearest
 * verb where the tree has none. A verb that leaves it open hands it to the verb over it.
 */
final class Tenses {
  private static final Phrases VERBS = Phrases.english("verbs");
  private static final Set<String> COMING = Set.of("will", "shall", "'ll", "ll", "wo");
  private static final Set<String> WAS = Set.of("was", "were", "had", "did", "'d");
  private static final Set<String> HAS = Set.of("has", "have", "'ve");
  private static final Set<String> IS = Set.of("is", "are", "'s", "'re", "am");
  private static final Set<String> COMING_WORDS = Set.of("upcoming", "forthcoming", "due");
  private static final Set<String> DEADLINES = Set.of("to", "until", "till", "by", "through");
  private static final int REACH = 12;
  private static final int STEPS = 3;
  private static final int WINDOW = 6;

  private Tenses() {}

  static Tense at(Words words, Phrase phrase) {
    Sentence sentence = words.sentence();
    int first = words.at(phrase.from()).token();
    Token token = top(sentence, first, words.at(phrase.to() - 1).token());
    if (cued(sentence, first)) {
      return Tense.FUTURE;
    }
    if (words.is(phrase.to(), "'s")) {
      return ofOwner(sentence, token);
    }
    Tense tense = clause(sentence, token);
    boolean deadline = words.isAny(phrase.from() - 1, DEADLINES);
    return deadline && tense == Tense.PAST ? Tense.UNKNOWN : tense;
  }

  /** The last word of a phrase that hangs on a word outside it: "July" or "5" in "July 5". */
  private static Token top(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = sentence.token(i).head();
      if (head < first || head > last) {
        return sentence.token(i);
      }
    }
    return sentence.token(last);
  }

  /** "ahead of the vote on Monday", "due on Monday", "the upcoming election in May". */
  private static boolean cued(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 5); i--) {
      String word = lower(sentence.token(i));
      if (COMING_WORDS.contains(word)) {
        return true;
      }
      if (word.equals("ahead") && lower(sentence.token(i + 1)).equals("of")) {
        return true;
      }
      if (sentence.token(i).isVerb() || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "will attend Monday's talks" is to come; "charged in Monday's shooting" need not be. */
  private static Tense ofOwner(Sentence sentence, Token token) {
    Optional<Token> owned = sentence.head(token);
    Optional<Token> verb = owned.flatMap(sentence::head).filter(Token::isVerb);
    boolean object = owned.isPresent() && owned.get().mainRelation().equals("obj");
    return object && verb.isPresent() ? of(sentence, verb.get()) : Tense.UNKNOWN;
  }

  private static Tense clause(Sentence sentence, Token token) {
    Optional<Token> governor = sentence.head(token);
    Optional<Token> verb =
        predicate(sentence, token).or(() -> nearestVerb(sentence, token.index()));
    for (int steps = 0; verb.isPresent() && steps < STEPS; steps++) {
      Tense tense = of(sentence, verb.get());
      if (tense == Tense.FUTURE || tense == Tense.PAST && verb.equals(governor)) {
        return tense;
      }
      if (tense == Tense.PAST) {
        return Tense.UNKNOWN; // "said the dividend payable on Dec. 15": past only for the saying
      }
      verb = predicate(sentence, verb.get());
    }
    return Tense.UNKNOWN;
  }

  /** The nearest word above that is a verb or has one as its auxiliary: "will be payable". */
  private static Optional<Token> predicate(Sentence sentence, Token from) {
    Optional<Token> at = sentence.head(from);
    for (int steps = 0; at.isPresent() && steps < sentence.size(); steps++) {
      Token word = at.get();
      if (word.isVerb() || sentence.child(word, "cop").isPresent()) {
        return at;
      }
      at = sentence.head(word);
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

  /** The tense that a verb, or an adjective with "be", and its auxiliaries show. */
  private static Tense of(Sentence sentence, Token verb) {
    boolean to = false;
    boolean is = IS.contains(lower(verb));
    boolean has = false;
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - WINDOW); i--) {
      Token word = sentence.token(i);
      if (word.head() != verb.index() && i < verb.index() - 2) {
        continue;
      }
      String form = lower(word);
      if (COMING.contains(form)) {
        return Tense.FUTURE;
      }
      if (WAS.contains(form) && !to) {
        return isPlan(verb) ? Tense.FUTURE : Tense.PAST;
      }
      to |= form.equals("to");
      is |= IS.contains(form);
      has |= HAS.contains(form);
    }
    if (to && verb.tag().equals("VB")) {
      return infinitive(sentence, verb);
    }
    return switch (verb.tag()) {
      case "VBD" -> isPlan(verb) ? Tense.UNKNOWN : Tense.PAST;
      case "VBN" -> is && !has && isPlan(verb) ? Tense.FUTURE : Tense.UNKNOWN;
      default -> is && isLeaving(verb) ? Tense.FUTURE : Tense.UNKNOWN;
    };
  }

  /** "plans to meet on Monday", "is to meet on Monday": still to come. */
  private static Tense infinitive(Sentence sentence, Token verb) {
    for (int i = verb.index() - 2; i >= Math.max(0, verb.index() - WINDOW - 1); i--) {
      Token word = sentence.token(i);
      boolean justBefore = i == verb.index() - 2;
      if (justBefore && (IS.contains(lower(word)) || is(word, "BEFORE TO"))
          || isPlan(word)
          || word.tag().equals("MD")) {
        return Tense.FUTURE;
      }
    }
    return Tense.UNKNOWN;
  }

  /** "are leaving on Monday"; the tagger may take "meeting" for a noun. */
  private static boolean isLeaving(Token word) {
    return lower(word).endsWith("ing") && is(word, "MOVE");
  }

  private static boolean isPlan(Token word) {
    return is(word, "PLAN");
  }

  private static boolean is(Token word, String kind) {
    return VERBS.of(word.lemma()).or(() -> VERBS.of(lower(word))).filter(kind::equals).isPresent();
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
