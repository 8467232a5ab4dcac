package attest.claim;

import attest.claim.PoliceAct.Kind;
import attest.model.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the police did and what they failed to do, by words and their order alone, so that
 * texts in small letters are read as well. Acts that are planned, demanded, denied or merely
 * possible are none; an arrest is by its nature the police's.
 */
final class PoliceActs {
  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "while", "but", "whereas", "\"", "(", ")");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "no", "never", "without", "nor");
  private static final int NEAR = 8;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Phrases<String>> phrases = new HashMap<>();

  private PoliceActs() {
    for (List<String> row : Table.english("police", 2)) {
      Set<String> single = words.computeIfAbsent(row.getFirst(), key -> new HashSet<>());
      Phrases<String> several = phrases.computeIfAbsent(row.getFirst(), key -> new Phrases<>());
      for (List<String> phrase : Table.phrases(row.get(1))) {
        if (phrase.size() == 1) {
          single.add(phrase.getFirst());
        }
        several.add(phrase, row.getFirst());
      }
    }
  }

  static PoliceActs english() {
    return new PoliceActs();
  }

  /** The acts that the sentences tell, each kind once a sentence. */
  List<PoliceAct> in(List<Sentence> sentences) {
    List<PoliceAct> acts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Clauses clauses = new Clauses(new Wording(sentence));
      for (Kind kind : Kind.values()) {
        clauses
            .find(kind)
            .map(at -> new PoliceAct(sentence.index(), kind, sentence.spanOf(at, at)))
            .ifPresent(acts::add);
      }
    }
    return acts;
  }

  /** One sentence, looked through word by word. */
  private final class Clauses {
    private final Wording text;

    Clauses(Wording text) {
      this.text = text;
    }

    /** The first token that tells an act of the given kind. */
    Optional<Integer> find(Kind kind) {
      for (int i = 0; i < text.size(); i++) {
        boolean told =
            switch (kind) {
              case KILLED -> isKilling(i);
              case ARRESTED -> isArrest(i);
              case USED_FORCE -> isForce(i);
              case FAILED_TO_ACT -> isFailure(i);
              case ACTED -> isAct(i);
            };
        if (told) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    private Set<String> words(String name) {
      return Objects.requireNonNull(words.get(name), name);
    }

    private boolean starts(String name, int at) {
      return Objects.requireNonNull(phrases.get(name), name).at(text, at).isPresent();
    }

    private boolean isForm(String name, int at) {
      if (starts(name, at)) {
        return true;
      }
      Set<String> single = words(name);
      return text.stems(at).stream().anyMatch(single::contains);
    }

    /** A verb told as done: past, participle, or "had to" and "began to" with it. */
    private boolean isDone(int at) {
      String form = text.at(at);
      boolean past = Stems.isPast(text.token(at)) || form.endsWith("ing");
      boolean forced = text.at(at - 1).equals("to") && isForcedTo(at - 1);
      boolean infinitive = text.at(at - 1).equals("to") && !forced;
      return (past || forced || text.tagged(at, "VBZ", "VBP")) && !infinitive && isReal(at);
    }

    /** "had to", "managed to": it was done. */
    private boolean isForcedTo(int to) {
      return text.is(
          to - 1, "had", "forced", "managed", "began", "started", "continued", "compelled");
    }

    /** Not denied, demanded, planned or merely possible, as far as the words before tell. */
    private boolean isReal(int at) {
      for (int i = at - 1; i >= Math.max(0, at - 5) && !text.is(i, CLAUSE_ENDS); i--) {
        boolean infinitive = i == at - 1 && text.at(i).equals("to") && !isForcedTo(i);
        boolean noun =
            text.is(i, "order", "orders", "call", "calls") && text.tag(i).startsWith("NN");
        if (infinitive || text.is(i, NEGATIONS) || text.is(i, words("unreal")) && !noun) {
          return false;
        }
        if (text.is(i, "that", "who", "which", "when", "after", "into", "over", "following")) {
          return true;
        }
      }
      return true;
    }

    private boolean isPolice(int at) {
      return starts("police", at);
    }

    /** Whether the police stand before the given verb as its subject. */
    private boolean isPoliceSubject(int verb, boolean broad) {
      for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
        if (isPolice(i) || broad && text.is(i, words("state"))) {
          return text.at(i + 1).equals("who")
              || !text.is(i - 1, "by", "against", "at", "on")
                  && !text.is(i - 2, "by", "against", "at");
        }
        if (text.is(i, ";", ":") || text.is(i, "mob", "mobs", "rioters", "protesters")) {
          return false;
        }
      }
      return false;
    }

    private boolean isByPolice(int verb) {
      for (int i = verb + 1; i < Math.min(text.size(), verb + NEAR); i++) {
        if (text.at(i).equals("by")) {
          return isPolice(i + 1) || isPolice(i + 2) || isPolice(i + 3);
        }
        if (text.is(i, CLAUSE_ENDS)) {
          return false;
        }
      }
      return false;
    }

    private boolean isArrest(int at) {
      if (text.is(at, words("arrest-noun"))) {
        boolean made =
            text.is(at - 1, "made", "several", "many", "more", "enough", "some", "of")
                || text.at(at + 1).equals("of")
                || text.is(at + 1, "were", "have", "had", "made")
                || text.is(at - 1, "his", "her", "their", "'s")
                || text.is(at - 2, "made", "led");
        return made && isReal(at) && !isDemanded(at) && !text.is(at - 1, "immediate", "under");
      }
      return isForm("arrest", at) && isDone(at);
    }

    /** "demanded a ban on the party and the arrest of its leaders". */
    private boolean isDemanded(int noun) {
      for (int i = noun - 1; i >= Math.max(0, noun - 2 * NEAR); i--) {
        if (text.is(
            i, "demand", "demands", "demanded", "demanding", "seeking", "sought", "urged")) {
          return true;
        }
        if (text.is(i, "after", "following", "since")) {
          return false;
        }
      }
      return false;
    }

    private boolean isForce(int at) {
      if (starts("force", at)) {
        return isReal(at);
      }
      if (text.is(at, words("firing")) && !text.is(at, "encounters")) {
        boolean police = isPolice(at - 1) || isPolice(at - 2) || isByPolice(at);
        return police && isReal(at);
      }
      return isForm("force-verb", at)
          && isDone(at)
          && (isPoliceSubject(at, false) || isByPolice(at));
    }

    private boolean isKilling(int at) {
      if (!isReal(at)) {
        return false;
      }
      if (isForm("kill-verb", at) && (isByPolice(at) || isDone(at) && isPoliceSubject(at, false))) {
        return !text.is(at + 1, "in", "by") || isByPolice(at) || hasFiring(at);
      }
      return text.is(at, words("death")) && hasFiring(at);
    }

    /** Whether police fire stands in the clause of the death: "two died in police firing". */
    private boolean hasFiring(int death) {
      for (int i = death + 1; i < Math.min(text.size(), death + 2 * NEAR); i++) {
        if (text.is(i, CLAUSE_ENDS) || text.at(i).equals("by") && !isByPolice(death)) {
          break;
        }
        if (isForce(i)) {
          return true;
        }
      }
      for (int i = death - 1; i >= Math.max(0, death - 3 * NEAR); i--) {
        if (text.is(i, ";", "while", "but")) {
          break;
        }
        if (isForce(i)) {
          return !text.at(death + 1).equals("by");
        }
      }
      return false;
    }

    private boolean isFailure(int at) {
      if (starts("fail", at)) {
        return isAboutForces();
      }
      if (isForm("fail-verb", at) && text.at(at + 1).equals("to")) {
        return isDuty(at + 2) && isPoliceSubject(at, true);
      }
      boolean denied = text.is(at, NEGATIONS) && !text.at(at).equals("without");
      if (!denied || !isPoliceSubject(at, true)) {
        return false;
      }
      for (int i = at + 1; i <= at + 3; i++) {
        if (isDuty(i)) {
          return text.is(at - 1, "did", "had", "have", "has", "does", "do", "was", "were", "could");
        }
      }
      return false;
    }

    private boolean isDuty(int at) {
      return at < text.size()
          && (text.is(at, words("duty"))
              || text.stems(at).stream().anyMatch(words("duty")::contains));
    }

    private boolean isAboutForces() {
      for (int i = 0; i < text.size(); i++) {
        if (isPolice(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean isAct(int at) {
      if (isArrest(at) || isForce(at) || isKilling(at)) {
        return true;
      }
      return isForm("act", at) && isDone(at) && (isPoliceSubject(at, false) || isByPolice(at));
    }
  }
}
