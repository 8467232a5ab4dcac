package attest.claim;

import attest.model.Figure.Harm;
import java.util.Optional;
import java.util.Set;

/**
 * Reads turns of phrase that tell of wounds: "was rushed to a hospital", "in critical condition",
 * "suffered a gunshot wound to the leg", "was hit in the chest", "is expected to survive", and of
 * death by ill-treatment: "stoned him to death".
 */
final class Injuries {
  private static final Set<String> CARRIED = WordSet.english("injuries.carried");
  private static final Set<String> CARRYING = WordSet.english("injuries.carrying");
  private static final Set<String> HOSPITALS = WordSet.english("injuries.hospitals");
  private static final Set<String> STATES = WordSet.english("injuries.states");
  private static final Set<String> SUFFERING = WordSet.english("injuries.suffering");
  private static final Set<String> WOUNDS = WordSet.english("injuries.wounds");
  private static final Set<String> SURVIVING = WordSet.english("injuries.surviving");
  private static final Set<String> STRUCK = WordSet.english("injuries.struck");
  private static final Set<String> MISSILES = WordSet.english("injuries.missiles");
  private static final Set<String> BODY = WordSet.english("injuries.body");
  private static final Set<String> MALTREATED = WordSet.english("injuries.maltreated");
  private static final Set<String> ENDS = Set.of(".", ";", ":", "who", "which", "that");
  private static final Set<String> DEATH =
      Set.of("died", "dead", "dies", "succumbed", "death", "deceased", "die", "perished");
  private static final int FAR = 12;
  private static final int NEAR = 7;

  private Injuries() {}

  /** The cue that starts at the given token. */
  static Optional<Cue> at(Wording text, int at) {
    if (text.is(at, CARRIED) && isPassive(text, at)) {
      return hospital(text, at).map(to -> new Cue(at, to, fate(text, to), Cue.Voice.SUBJECT));
    }
    if (text.is(at, CARRYING) && (text.isFiniteVerb(at) || text.tag(at).equals("VBG"))) {
      return hospital(text, at).map(to -> new Cue(at, at + 1, fate(text, to), Cue.Voice.OBJECT));
    }
    if (text.is(at, "in", "listed")) {
      return state(text, at).map(to -> cue(at, to, Cue.Voice.SUBJECT));
    }
    if (text.is(at, SUFFERING)) {
      return wound(text, at).map(to -> cue(at, to, Cue.Voice.SUBJECT));
    }
    if (text.is(at, "expected", "likely", "going") && text.at(at + 1).equals("to")) {
      int verb = text.is(at + 2, "fully", "make", "be") ? at + 3 : at + 2;
      boolean lives = text.is(verb, SURVIVING) || text.is(verb + 2, SURVIVING);
      return lives && !text.is(at - 1, "not", "n't")
          ? Optional.of(cue(at, verb + 1, Cue.Voice.SUBJECT))
          : Optional.empty();
    }
    if (text.is(at, MALTREATED) && text.isVerb(at) && toDeath(text, at)) {
      boolean passive = text.is(at - 1, "was", "were", "been", "being", "is", "are", "and");
      return Optional.of(
          new Cue(at, at + 1, Harm.KILLED, passive ? Cue.Voice.SUBJECT : Cue.Voice.OBJECT));
    }
    return text.is(at, STRUCK) && text.isVerb(at) ? struck(text, at) : Optional.empty();
  }

  private static Cue cue(int from, int to, Cue.Voice voice) {
    return new Cue(from, to, Harm.WOUNDED, voice);
  }

  /** "Was taken", "were later flown", or a participle behind a comma or "and". */
  private static boolean isPassive(Wording text, int at) {
    if (!text.isVerb(at)) {
      return false;
    }
    for (int i = at - 1; i >= at - 4; i--) {
      if (text.is(i, "was", "were", "been", "is", "are", "being", "and", ",", "be")) {
        return true;
      }
      if (!text.isAdverb(i) && !text.is(i, "to", "both", "all", "later")) {
        return text.isNoun(i) && text.sentence().zone() == attest.model.Zone.Kind.HEADLINE;
      }
    }
    return false;
  }

  /** Where the words up to the hospital end; empty where none is named. */
  private static Optional<Integer> hospital(Wording text, int from) {
    for (int at = from + 1; at <= from + FAR && !text.is(at, ENDS); at++) {
      boolean named = text.is(at, HOSPITALS) || text.at(at).equals("center") && medical(text, at);
      if (named) {
        return Optional.of(at + 1);
      }
    }
    return Optional.empty();
  }

  /** "Where he was pronounced dead"; of several, "where one died", nobody knows which. */
  private static Harm fate(Wording text, int from) {
    if (!diesBehind(text, from)) {
      return Harm.WOUNDED;
    }
    for (int at = from; at < from + FAR && !text.is(at, DEATH); at++) {
      if (text.tag(at).equals("CD")) {
        return Harm.KILLED_OR_WOUNDED;
      }
    }
    return Harm.KILLED;
  }

  private static boolean medical(Wording text, int at) {
    return text.is(at - 1, "medical", "trauma", "health");
  }

  private static boolean diesBehind(Wording text, int from) {
    for (int at = from; at < Math.min(text.size(), from + FAR + NEAR); at++) {
      if (text.is(at, DEATH)) {
        return true;
      }
    }
    return false;
  }

  /** "In critical but stable condition", "listed in good condition". */
  private static Optional<Integer> state(Wording text, int from) {
    boolean told = false;
    for (int at = from + 1; at <= from + NEAR && !text.is(at, ENDS); at++) {
      told |= text.is(at, STATES);
      if (text.is(at, "condition", "conditions")) {
        return told ? Optional.of(at + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Suffered two gunshot wounds", "with what police called minor injuries". */
  private static Optional<Integer> wound(Wording text, int from) {
    for (int at = from + 1; at <= from + NEAR && !text.is(at, ENDS); at++) {
      if (text.is(at, WOUNDS)) {
        return diesBehind(text, at) ? Optional.empty() : Optional.of(at + 1);
      }
      if (text.isFiniteVerb(at)
          || text.is(at, "no", "from", "by", "to", "fatal", "his", "her", "their")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Was struck in the leg", "hit by a stray bullet", "hit him in the arm". */
  private static Optional<Cue> struck(Wording text, int at) {
    for (int i = at + 1; i <= at + NEAR && !text.is(i, ENDS); i++) {
      boolean body = text.is(i, BODY) && (text.is(i - 1, "the", "his", "her", "their") || i > at);
      boolean missile = text.is(i, MISSILES) && between(text, at, i, "by");
      if (missile || body && between(text, at, i, "in", "on", "through", "to")) {
        boolean object = text.tagged(at + 1, "PRP", "DT", "PRP$", "CD", "NN", "NNS", "NNP");
        boolean active = object && !text.is(at - 1, "was", "were", "been", "being", "got");
        Cue.Voice voice = active ? Cue.Voice.OBJECT : Cue.Voice.SUBJECT;
        return Optional.of(new Cue(at, at + 1, Harm.KILLED_OR_WOUNDED, voice));
      }
    }
    return Optional.empty();
  }

  /** "Stoned a suspected thief to death". */
  private static boolean toDeath(Wording text, int from) {
    for (int at = from + 1; at <= from + FAR && !text.is(at, ENDS); at++) {
      if (text.at(at).equals("to") && text.at(at + 1).equals("death")) {
        return true;
      }
    }
    return false;
  }

  private static boolean between(Wording text, int from, int to, String... words) {
    for (int at = from + 1; at < to; at++) {
      if (text.is(at, words)) {
        return true;
      }
    }
    return false;
  }
}
