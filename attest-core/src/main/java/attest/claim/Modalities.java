package attest.claim;

import attest.model.Sentence;
import attest.model.Standing.Modality;
import attest.model.Token;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what happened from what was denied, planned, threatened or merely possible. Who says so is
 * no matter here: "the army said it killed five" is asserted.
 */
final class Modalities {
  private static final List<Modality> STRONGEST_FIRST =
      List.of(
          Modality.DENIED,
          Modality.NEGATED,
          Modality.THREATENED,
          Modality.HYPOTHETICAL,
          Modality.PLANNED,
          Modality.ALLEGED);
  private static final Set<String> SPEECH = WordSet.english("modalities.speech");
  private static final Set<String> AUXILIARY = WordSet.english("modalities.auxiliary");
  private static final Set<String> UPWARD = WordSet.english("modalities.upward");
  private static final Set<String> REACHED = WordSet.english("modalities.reached");
  private static final Set<String> DRILLS = WordSet.english("modalities.drills");
  private static final Set<String> ROLES = WordSet.english("modalities.roles");
  private static final Set<String> FEARING = WordSet.english("modalities.fearing");
  private static final Set<String> HARM = WordSet.english("modalities.harm");
  private static final int STEPS = 3;

  private enum Where {
    AUX,
    MARK,
    NEAR,
    OVER,
    PURPOSE
  }

  private final Map<Where, Map<Modality, Set<String>>> words = new EnumMap<>(Where.class);

  private Modalities() {
    for (List<String> row : Table.english("modality", 3)) {
      Where where = Where.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
      Set<String> set =
          words
              .computeIfAbsent(where, key -> new EnumMap<>(Modality.class))
              .computeIfAbsent(Modality.valueOf(row.get(0)), key -> new HashSet<>());
      Table.phrases(row.get(2)).forEach(phrase -> set.add(phrase.getFirst()));
    }
  }

  static Modalities english() {
    return new Modalities();
  }

  /** How the happening told by the trigger token is said to stand. */
  Modality of(Sentence sentence, int trigger) {
    Wording text = new Wording(sentence);
    Set<Modality> found = new HashSet<>();
    beside(text, trigger, found);
    above(text, trigger, found);
    governedByOrder(text, trigger, found);
    if (isDoneByNobody(text, trigger)) {
      found.add(Modality.NEGATED);
    }
    if (isRehearsed(text, trigger)) {
      found.add(Modality.HYPOTHETICAL);
    }
    return STRONGEST_FIRST.stream().filter(found::contains).findFirst().orElse(Modality.ASSERTED);
  }

  /** "no group has claimed the attack", "neither side broke the truce". */
  private static boolean isDoneByNobody(Wording text, int trigger) {
    if (!text.isVerb(trigger) || text.is(trigger - 1, "was", "were", "been", "is", "are")) {
      return false;
    }
    for (Token child : text.sentence().children(text.token(trigger))) {
      if (child.relation().equals("nsubj") && child.index() < trigger) {
        int from = text.sentence().phrase(child).getFirst().index();
        return text.is(from, "no", "nobody", "none", "neither")
            && !isBound(text, from)
            && !text.tag(from + 1).equals("NNP");
      }
    }
    return false;
  }

  /** "No fewer than 36", "not less than ten": words for how many, which deny nothing. */
  private static boolean isBound(Wording text, int no) {
    return text.is(no + 1, "fewer", "less", "more") && text.at(no + 2).equals("than");
  }

  /** "a drill in which soldiers stormed a village": only played. */
  private static boolean isRehearsed(Wording text, int trigger) {
    return isPlayed(text, trigger) || isPartOfDrill(text, trigger);
  }

  /** "during an exercise, jets bombed targets"; what kills or wounds there did happen. */
  private static boolean isPlayed(Wording text, int trigger) {
    if (HARM.contains(text.token(trigger).lemma())) {
      return false;
    }
    return text.sentence().children(text.token(trigger)).stream()
        .anyMatch(child ->
            child.mainRelation().equals("obl")
                && text.is(child.index(), DRILLS)
                && text.sentence().children(child).stream()
                    .anyMatch(c -> text.is(c.index(), "during", "in", "as", "throughout")));
  }

  private static boolean isPartOfDrill(Wording text, int trigger) {
    for (int i = trigger - 2; i > 0; i--) {
      if (text.is(i, DRILLS)) {
        boolean clause =
            text.is(i + 1, "where", "that", "which", "simulating")
                || text.at(i + 1).equals("in") && text.at(i + 2).equals("which");
        return clause || text.at(i - 2).equals("of") && text.at(i - 3).equals("part");
      }
    }
    return false;
  }

  /** What stands right before the trigger: "did not kill", "to strike", "planned attack". */
  private void beside(Wording text, int trigger, Set<Modality> found) {
    boolean noun = text.isNoun(trigger);
    int at = trigger - 1;
    boolean perfect = false;
    for (int i = 0; i < 5 && at >= 0; i++, at--) {
      Optional<Modality> auxiliary = noun ? Optional.empty() : kind(Where.AUX, text.at(at));
      if (auxiliary.isPresent()) {
        found.add(auxiliary(text, at, auxiliary.get(), perfect));
        return;
      }
      int before = at;
      kind(Where.NEAR, text.at(at))
          .filter(m -> !isBound(text, before))
          .filter(m -> !text.at(at1(trigger)).equals("any") || noun)
          .filter(m -> !stages(text, before, trigger))
          .ifPresent(found::add);
      boolean goesOn =
          text.is(at, AUXILIARY)
              || text.isAdverb(at)
              || noun
                  && (text.tagged(
                          at, "JJ", "JJR", "JJS", "DT", "CD", "VBN", "NN", "NNS", "NNP", "NNPS",
                          "POS")
                      || text.isHyphen(at));
      int to = at;
      Optional<Modality> planned =
          text.at(at).equals("to") && !noun && text.isNoun(at - 1)
              ? kind(Where.OVER, text.at(at - 1)).or(() -> purpose(text, to - 1))
              : Optional.empty();
      if (planned.isPresent()) {
        found.add(planned.get());
        return;
      }
      if (text.at(at).equals("to") && !noun && !toGoverned(text, at)) {
        found.add(Modality.PLANNED);
        return;
      }
      if (!goesOn) {
        return;
      }
      perfect |= text.at(at).equals("have");
    }
  }

  /** "Staged a protest": held it; but "a staged attack" is only played. */
  private static boolean stages(Wording text, int at, int trigger) {
    return text.at(at).equals("staged") && at + 1 < trigger && text.tagged(at + 1, "DT", "CD");
  }

  private static int at1(int trigger) {
    return trigger - 1;
  }

  /** "might have been killed" doubts a past; "would strike" behind "said" tells a plan. */
  private static Modality auxiliary(Wording text, int at, Modality modality, boolean perfect) {
    String word = text.at(at);
    if (modality != Modality.HYPOTHETICAL) {
      return modality;
    }
    if (perfect && (word.equals("may") || word.equals("might"))) {
      return Modality.ALLEGED;
    }
    if (word.equals("would") && !perfect) {
      for (int i = Math.max(0, at - 6); i < at; i++) {
        if (text.is(i, SPEECH)) {
          return Modality.PLANNED;
        }
      }
    }
    return modality;
  }

  /** Whether a verb before "to" tells what comes of it: "managed to kill", "continued to shell". */
  private boolean toGoverned(Wording text, int to) {
    int at = to - 1;
    while (text.isAdverb(at)) {
      at--;
    }
    boolean verb = text.isVerb(at) && !text.is(at, "is", "are", "was", "were", "be");
    boolean reached = text.is(at, REACHED);
    return reached
        || verb
        || text.isNoun(at) && at > 0 && text.tag(at).startsWith("NN") && !isHeadline(text);
  }

  /** "Army to strike rebels": no finite verb stands in the line. */
  private static boolean isHeadline(Wording text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.isFiniteVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** "accused of killing", "prevented from attacking", "denied bombing", whatever the tree says. */
  private void governedByOrder(Wording text, int trigger, Set<Modality> found) {
    if (!text.tagged(trigger, "VBG", "NN", "NNS")) {
      return;
    }
    int at = trigger - 1;
    while (text.is(at, "having", "the", "a", "an", "any", "been", "recent")) {
      at--;
    }
    boolean joint = text.is(at, "of", "from", "with");
    if (text.at(at).equals("of") && text.tag(trigger).equals("VBG")) {
      purpose(text, at - 1).ifPresent(found::add);
    }
    if (joint || text.tag(trigger).equals("VBG")) {
      kind(Where.OVER, text.at(joint ? at - 1 : at))
          .filter(m -> m != Modality.PLANNED)
          .ifPresent(found::add);
    }
  }

  /** "had the mission of killing him", "orders to attack": what somebody was to do. */
  private Optional<Modality> purpose(Wording text, int noun) {
    return text.isNoun(noun) ? kind(Where.PURPOSE, text.at(noun)) : Optional.empty();
  }

  /** What governs the trigger in the tree: "denies having killed", "threatened to attack". */
  private void above(Wording text, int trigger, Set<Modality> found) {
    Sentence sentence = text.sentence();
    Token at = sentence.token(trigger);
    for (int step = 0; step <= STEPS; step++) {
      for (Token child : sentence.children(at)) {
        switch (child.mainRelation()) {
          case "mark", "advmod", "aux" -> {
            kind(Where.MARK, text.at(child.index())).ifPresent(found::add);
            boolean not = step == 0 || !child.mainRelation().equals("aux");
            if (not && step <= 1 && child.index() != trigger) {
              kind(Where.NEAR, text.at(child.index()))
                  .filter(m -> !isBound(text, child.index()))
                  .filter(m -> !text.at(child.index()).equals("any"))
                  .ifPresent(found::add);
            }
          }
          default -> {}
        }
      }
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !UPWARD.contains(at.mainRelation()) || step == STEPS) {
        return;
      }
      String word = text.at(head.get().index());
      if (SPEECH.contains(word)) {
        return;
      }
      if (isTold(at)) {
        return;
      }
      Token below = at;
      kind(Where.OVER, word)
          .map(m -> FEARING.contains(word) && isDone(text, below) ? Modality.ALLEGED : m)
          .filter(m -> governs(below, head.get(), m))
          .filter(m -> m != Modality.DENIED || !isRoleDenied(text, head.get().index(), trigger))
          .ifPresent(found::add);
      if (below.mainRelation().equals("conj") || below.mainRelation().equals("nsubj")) {
        return;
      }
      at = head.get();
    }
  }

  /** "a call by the mayor, whom hundreds cheered": a relative clause in the past tells a fact. */
  private static boolean isTold(Token verb) {
    return verb.relation().equals("acl:relcl") && verb.tag().equals("VBD");
  }

  /** "fear that hundreds have died", not "fear that rebels will attack". */
  private static boolean isDone(Wording text, Token clause) {
    if (!clause.mainRelation().equals("ccomp")) {
      return false;
    }
    boolean perfect =
        text.sentence().children(clause).stream()
            .anyMatch(child ->
                child.mainRelation().startsWith("aux")
                    && text.is(child.index(), "have", "has", "had", "was", "were"));
    return perfect || text.tag(clause.index()).equals("VBD");
  }

  /** "denied carrying out the attack": it happened, only whose deed it was is denied. */
  private static boolean isRoleDenied(Wording text, int denial, int trigger) {
    boolean role = false;
    boolean definite = false;
    for (int i = denial + 1; i < trigger; i++) {
      role |= text.is(i, ROLES);
      definite |= role && text.is(i, "the", "this", "that", "those", "these", "'s");
    }
    return role && definite;
  }

  /** A plan governs what it plans, not what happened while planning. */
  private static boolean governs(Token below, Token head, Modality modality) {
    return switch (below.mainRelation()) {
      case "xcomp", "ccomp", "obj", "acl", "nmod", "obl", "csubj" -> head.index() < below.index();
      case "advcl" -> modality == Modality.DENIED && head.index() < below.index();
      case "compound" -> false;
      default -> false;
    };
  }

  private Optional<Modality> kind(Where where, String word) {
    return words.getOrDefault(where, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static final Set<String> OFTEN = WordSet.english("modalities.often");
  private static final Set<String> BLOWS = WordSet.english("modalities.blows");
  private static final Set<String> MANY = WordSet.english("modalities.many");

  /** Whether several happenings are told as one ("a number of strikes since last year"). */
  boolean repeated(Sentence sentence, int trigger) {
    Wording text = new Wording(sentence);
    boolean many = text.tag(trigger).endsWith("S") && text.isNoun(trigger);
    boolean often = false;
    for (int i = Math.max(0, trigger - 6); i < Math.min(text.size(), trigger + 3); i++) {
      boolean goesOn = !text.at(i).startsWith("continue") || text.at(i + 1).equals("to");
      often |= text.is(i, OFTEN) && goesOn && !isManyBlows(text, i, trigger);
      many |= i < trigger && text.is(i, MANY) && text.isNoun(trigger);
    }
    return often || many && isPerfect(text, trigger) && hasSpan(text);
  }

  /** "Shot repeatedly", "repeatedly stabbed": many blows of one deed. */
  private static boolean isManyBlows(Wording text, int often, int trigger) {
    return text.at(often).equals("repeatedly")
        && Math.abs(often - trigger) <= 2
        && BLOWS.contains(text.token(trigger).lemma());
  }

  private static boolean isPerfect(Wording text, int trigger) {
    for (int i = Math.max(0, trigger - 12); i < trigger; i++) {
      if (text.at(i).equals("has") || text.at(i).equals("have")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSpan(Wording text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).equals("since")
          || text.is(i, "recent", "past", "years", "months", "ongoing")) {
        return true;
      }
    }
    return false;
  }
}
