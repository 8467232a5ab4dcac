package attest.claim;

import attest.claim.Victims.Victim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds those harmed that stand before the cue: "five people were killed", "three dead". */
final class BeforeCue {
  private static final Set<String> PREPOSITIONS = WordSet.english("victims.prepositions");
  private static final Set<String> CLAUSE = WordSet.english("victims.clause");
  private static final Set<String> AUXILIARY = WordSet.english("victims.auxiliary");

  /** "Resulted in 11 people killed", "ended with two guards dead". */
  private static final Set<String> RESULTING = WordSet.english("victims.resulting");

  /** Prepositions that also open clauses: "after a boy was shot". */
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "since", "until", "as", "than", "like");

  private static final int STEPS = 3;

  private final Groups groups;
  private final Wording text;

  BeforeCue(Groups groups) {
    this.groups = groups;
    this.text = groups.text();
  }

  List<Victim> of(Cue cue) {
    List<Victim> victims = new ArrayList<>();
    int at = cue.from();
    at = skipAuxiliaries(at);
    int first = at;
    if (text.at(at - 1).equals(",")
        || text.at(at - 1).equals(")")
        || text.at(at - 1).equals("\u2014")
        || text.at(at - 1).equals("-")
        || text.at(at - 1).equals("\u2013")) {
      at = skipParenthesis(at - 1, victims);
    }
    int next = -1;
    while (at > 0) {
      Optional<Counted> group = groups.endingAt(at);
      if (group.isPresent()) {
        Counted counted = group.get();
        int before = counted.from() - 1;
        boolean part = groups.isPart(counted);
        Optional<Counted> among =
            text.at(before).equals("among") ? groups.endingAt(before) : Optional.empty();
        boolean subject =
            next < 0 && at == first && first < cue.from() && text.is(before, CONJUNCTIONS);
        boolean dead = counted.bare() && counted.to() == cue.from() && next < 0;
        boolean result = counted.to() == cue.from() && next < 0 && text.is(before - 1, RESULTING);
        boolean governed =
            text.is(before, PREPOSITIONS)
                && !subject
                && !part
                && !dead
                && !result
                && among.isEmpty();
        if (part) {
          victims.addFirst(new Victim(counted, true));
        } else if (!governed) {
          boolean object = text.isFiniteVerb(before) && !groups.isCueAt(before);
          boolean clause = first < cue.from() || text.isFiniteVerb(cue.from());
          if (next >= 0 && object && clause) {
            break;
          }
          if (next >= 0 && isNameApart(counted, groupAt(next))) {
            break;
          }
          if (next >= 0 && !groups.isListed(counted.to(), groupAt(next))) {
            if (isApposition(counted, groupAt(next))) {
              victims.removeIf(
                  v -> !v.part() && v.counted().from() == groupAt(victimStart(victims)).from());
            } else {
              break;
            }
          }
          victims.addFirst(new Victim(counted, false));
          among.ifPresent(few -> victims.addFirst(new Victim(few, true)));
          next = counted.from();
          if (!groups.isAnd(before) && !text.at(before).equals(",")) {
            break;
          }
        }
        at = Math.min(counted.from(), at - 1);
        if (governed) {
          at = before;
        }
        continue;
      }
      int i = at - 1;
      if (text.isFiniteVerb(i)
          || text.is(i, CLAUSE) && !text.tag(i).equals("WDT")
          || groups.isCueAt(i)) {
        Optional<Integer> relative =
            groups.isCueAt(i) && next < 0 ? Optional.empty() : relativeStart(i);
        if (relative.isEmpty() || next >= 0) {
          break;
        }
        at = relative.get();
        continue;
      }
      if (text.isNoun(i) && next < 0 && !text.isTime(i)) {
        int start = plainStart(i);
        if (endsGroup(start)) {
          at = start;
          continue;
        }
        if (!text.is(start - 1, PREPOSITIONS)
            && !text.at(start - 1).equals(",")
            && !groups.isAnd(start - 1)) {
          break;
        }
        at = text.is(start - 1, PREPOSITIONS) ? start - 1 : start;
        continue;
      }
      at--;
    }
    return victims.stream().anyMatch(v -> !v.part()) ? victims : byTree(cue, victims);
  }

  private int victimStart(List<Victim> victims) {
    return victims.stream()
        .filter(v -> !v.part())
        .mapToInt(v -> v.counted().from())
        .min()
        .orElse(0);
  }

  private Counted groupAt(int from) {
    return groups.all().stream().filter(group -> group.from() == from).findFirst().orElseThrow();
  }

  /** "They clashed in Dori (Dory), 30 dead": a name in brackets is none of those counted. */
  private boolean isNameApart(Counted name, Counted next) {
    return name.kind() == Counted.Kind.NAMED
        && next.kind() == Counted.Kind.NUMBER
        && next.bare()
        && text.at(name.from() - 1).equals("(")
        && text.at(name.to()).equals(")");
  }

  /** "Two brothers, Ali and Omar, were killed": the names stand for the two. */
  private boolean isApposition(Counted first, Counted next) {
    return text.at(next.from() - 1).equals(",")
        && next.from() - first.to() <= 8
        && first.kind() != Counted.Kind.NONE;
  }

  private boolean endsGroup(int at) {
    return groups.endingAt(at).isPresent();
  }

  private int plainStart(int noun) {
    int at = noun;
    while (at > 0
        && !endsGroup(at)
        && (text.isNoun(at - 1)
            || text.tagged(at - 1, "JJ", "JJR", "JJS", "DT", "PRP$", "POS", "CD", "RB")
            || text.isHyphen(at - 1))) {
      at--;
    }
    return at;
  }

  private int skipAuxiliaries(int from) {
    int at = from;
    while (at > 0
        && (text.is(at - 1, AUXILIARY) || text.isAdverb(at - 1))
        && !text.is(at - 1, "ago")
        && groups.endingAt(at).isEmpty()) {
      at--;
    }
    return at;
  }

  /** Back over ", including two children," and ", who were on their way home,". */
  private int skipParenthesis(int close, List<Victim> victims) {
    for (int i = close - 1; i >= Math.max(0, close - 30); i--) {
      boolean open =
          text.at(i).equals(",")
              || text.at(i).equals("(")
              || text.at(i).equals("\u2014")
              || text.isHyphen(i);
      if (open
          && !text.at(i + 1).isEmpty()
          && Character.isLetterOrDigit(text.at(i + 1).charAt(0))) {
        for (Counted group : groups.all()) {
          if (group.from() > i && group.to() <= close && groups.isPart(group)) {
            victims.add(new Victim(group, true));
          }
        }
        boolean list = groups.isAnd(i + 1) || isCoordinated(i + 1, close);
        return list ? close : i;
      }
    }
    return close;
  }

  /** A comma list goes on ("a man, a woman, and a child, were"): nothing to skip. */
  private boolean isCoordinated(int from, int to) {
    boolean startsGroup = groups.startingAt(from).filter(g -> !groups.isPart(g)).isPresent();
    for (int i = from; i < to; i++) {
      if (groups.isAnd(i) && startsGroup && text.at(i - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** The token of "who" or "which" whose clause the verb at the given token belongs to. */
  private Optional<Integer> relativeStart(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      if (text.at(i).equals("who") || text.tag(i).equals("WDT") && !text.at(i - 1).equals(",")) {
        return i > 0 && text.at(i - 1).equals(",") ? Optional.of(i - 1) : Optional.of(i);
      }
      if (groups.endingAt(i + 1).isPresent() || text.isFiniteVerb(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** By the tree: the subject of the cue or of the verb that it is joined to, and its list. */
  private List<Victim> byTree(Cue cue, List<Victim> parts) {
    List<Victim> victims = new ArrayList<>(parts);
    int verb = isSubjectOf(cue.from()) ? cue.from() : joinedTo(cue.from());
    for (Counted group : groups.all()) {
      boolean subject = verb >= 0 && isSubject(group.noun(), verb);
      boolean listed =
          !victims.isEmpty()
              && isConjunct(group.noun(), victims.getLast().counted().noun())
              && groups.isAnd(group.from() - 1);
      boolean part = groups.isPart(group);
      boolean some = part && group.bare() && verb >= 0 && isSubject(group.from(), verb);
      if ((subject && !part || listed && !part || some) && group.to() <= cue.from()) {
        victims.add(new Victim(group, part));
      }
    }
    boolean told = victims.size() > parts.size();
    return told || isNext(cue, parts) ? victims : List.of();
  }

  /** "Four were hurt, one of whom died", "two of them were found dead": the part alone. */
  private boolean isNext(Cue cue, List<Victim> parts) {
    return parts.size() == 1 && parts.getFirst().counted().to() == skipAuxiliaries(cue.from());
  }

  private boolean isSubjectOf(int verb) {
    return groups.all().stream()
        .anyMatch(group ->
            isSubject(group.noun(), verb) || group.bare() && isSubject(group.from(), verb));
  }

  private boolean isSubject(int noun, int verb) {
    var token = text.token(noun);
    return token.mainRelation().equals("nsubj") && token.head() == verb;
  }

  private boolean isConjunct(int noun, int first) {
    var token = text.token(noun);
    return token.mainRelation().equals("conj") && token.head() == first;
  }

  /**
   * "They were kidnapped and killed", "they chased him, but were shot and killed": the verb whose
   * subject a joined participle shares; or -1.
   */
  private int joinedTo(int cue) {
    int verb = cue;
    for (int steps = 0; steps < STEPS; steps++) {
      var token = text.token(verb);
      boolean joined = token.mainRelation().equals("conj") || isButClause(verb);
      int over = token.head();
      if (!joined || over < 0 || over >= verb || !text.isVerb(over) || hasOwnSubject(verb)) {
        return -1;
      }
      if (isSubjectOf(over) || !text.sentence().child(text.token(over), "nsubj").isEmpty()) {
        return over;
      }
      verb = over;
    }
    return -1;
  }

  /** ", but were shot": joined although the tree sets it beside. */
  private boolean isButClause(int verb) {
    int at = skipAuxiliaries(verb) - 1;
    return text.token(verb).mainRelation().equals("parataxis") && text.is(at, "but", "and");
  }

  /** "He was sought for the murder of a clerk, who was killed": "who" is its subject. */
  private boolean hasOwnSubject(int cue) {
    int at = skipAuxiliaries(cue);
    return text.tag(at).startsWith("W") || text.tag(at - 1).startsWith("W");
  }
}
