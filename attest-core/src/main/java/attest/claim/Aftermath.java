package attest.claim;

import attest.model.Mention;
import attest.model.Sentence;
import attest.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the day of a deed from the days of what follows it: arrests and charges, trials, funerals,
 * reports about it. A day belongs to the verb over it in the tree, or to the noun that it dates.
 */
final class Aftermath {
  private static final Set<String> ARRESTS = WordSet.english("aftermath.arrests");
  private static final Set<String> TRIALS = WordSet.english("aftermath.trials");
  private static final Set<String> PUBLISHING = WordSet.english("aftermath.publishing");
  private static final Set<String> OCCASIONS = WordSet.english("aftermath.occasions");
  private static final Set<String> STAMPS = WordSet.english("aftermath.stamps");
  private static final Set<String> CHARGED = WordSet.english("aftermath.charged");
  private static final int STEPS = 6;

  /** What a day is the day of. */
  enum Of {
    /** The deed itself, or nothing that follows deeds. */
    DEED,
    /** An arrest or a first charge, most often soon after the deed. */
    ARREST,
    /** A trial, a funeral, a report: it tells nothing about the day of the deed. */
    LATER
  }

  private Aftermath() {}

  /** What the time dates, as far as the tree tells, for a deed told by the first triggers. */
  static Of dated(Line line, Mention.OfTime time, List<Trigger> own, List<Trigger> others) {
    if (isStamp(line, time)) {
      return Of.LATER;
    }
    if (follows(line, time, own)) {
      return Of.DEED;
    }
    Optional<Token> over = Governors.of(line, time.span());
    for (int steps = 0; over.isPresent() && steps < STEPS; steps++) {
      Token word = over.get();
      if (own.stream().anyMatch(t -> holds(t, word))
          || others.stream().anyMatch(t -> Violence.is(t.type()) && holds(t, word))) {
        return Of.DEED;
      }
      if (word.isNoun() && OCCASIONS.contains(word.lemma())) {
        return Of.LATER;
      }
      if (word.isVerb()) {
        return hasOwnDay(line, word, time, own) ? Of.DEED : ofVerb(line.sentence(), word);
      }
      over = line.sentence().head(word);
    }
    return Of.DEED;
  }

  /** "was indicted Tuesday in the shooting of a man on May 25": each day stands by its own word. */
  private static boolean hasOwnDay(Line line, Token verb, Mention.OfTime time, List<Trigger> own) {
    int at = line.firstToken(time.span());
    int away = Math.abs(at - verb.index());
    boolean deedBetween = own.stream().anyMatch(t -> verb.index() < t.head() && t.head() < at);
    return deedBetween
        && line.found().times().stream()
            .filter(other -> !other.equals(time))
            .anyMatch(other -> Math.abs(line.firstToken(other.span()) - verb.index()) < away);
  }

  /** "Posted: Sunday, March 10, 2013": when the page appeared. */
  private static boolean isStamp(Line line, Mention.OfTime time) {
    int before = line.firstToken(time.span()) - 1;
    return line.words().at(before).equals(":") && line.words().is(before - 1, STAMPS);
  }

  /** "detained after a shooting Sunday night": the day stands right behind the deed. */
  private static boolean follows(Line line, Mention.OfTime time, List<Trigger> own) {
    int before = line.firstToken(time.span()) - 1;
    int last = line.words().tagged(before, "IN") ? before - 1 : before;
    return own.stream()
        .filter(t -> t.overlaps(last, last + 1))
        .anyMatch(t -> t.isVerb() || !isCharge(line, t));
  }

  /** "charged with two counts of murder Thursday": the bare name of a crime names the charge. */
  private static boolean isCharge(Line line, Trigger noun) {
    int from = line.chunks().holding(noun.to() - 1).map(Chunk::from).orElse(noun.from());
    boolean bare = !line.words().tagged(from, "DT", "PRP$", "CD");
    return bare && line.words().is(from - 1, CHARGED);
  }

  private static boolean holds(Trigger trigger, Token word) {
    return trigger.overlaps(word.index(), word.index() + 1);
  }

  /** Whether the sentence is about an arrest or a trial: "was sentenced for the shooting". */
  static boolean follows(Line line) {
    return line.sentence().tokens().stream()
        .filter(Token::isVerb)
        .map(verb -> verb.lemma().toLowerCase(java.util.Locale.ROOT))
        .anyMatch(Aftermath::isArrestOrTrial);
  }

  static boolean isArrestOrTrial(String lemma) {
    return ARRESTS.contains(lemma) || TRIALS.contains(lemma);
  }

  private static Of ofVerb(Sentence sentence, Token verb) {
    String lemma = verb.lemma().toLowerCase(java.util.Locale.ROOT);
    if (ARRESTS.contains(lemma)) {
      return Of.ARREST;
    }
    boolean published = PUBLISHING.contains(lemma);
    boolean occasion =
        sentence.child(verb, "nsubj").filter(t -> OCCASIONS.contains(t.lemma())).isPresent()
            || sentence.child(verb, "obj").filter(t -> OCCASIONS.contains(t.lemma())).isPresent();
    return TRIALS.contains(lemma) || published || occasion ? Of.LATER : Of.DEED;
  }
}
