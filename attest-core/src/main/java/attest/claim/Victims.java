package attest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds, for a cue, the counted groups harmed: by the order of words first, which survives a wrong
 * tree, then by the tree.
 */
final class Victims {
  /** A group harmed; {@code part} where it is part of another ("including two children"). */
  record Victim(Counted counted, boolean part) {}

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "at",
          "on",
          "by",
          "with",
          "from",
          "for",
          "near",
          "against",
          "between",
          "into",
          "after",
          "before",
          "during",
          "under",
          "over",
          "to",
          "about",
          "among",
          "outside",
          "inside",
          "since",
          "within",
          "via",
          "per",
          "than",
          "as",
          "named",
          "called",
          "identified",
          "like",
          "behind",
          "across",
          "around",
          "following",
          "amid",
          "despite",
          "through",
          "toward",
          "towards",
          "upon",
          "onto",
          "off",
          "along",
          "past",
          "alongside");
  private static final Set<String> CLAUSE =
      Set.of(
          "that",
          "when",
          "after",
          "while",
          "if",
          "because",
          "before",
          "where",
          "but",
          "although",
          "though",
          "until",
          "once",
          ";",
          ":",
          "which");
  private static final Set<String> INCLUDING =
      Set.of("including", "include", "includes", "included", "mostly");
  private static final Set<String> AUXILIARY =
      Set.of(
          "was",
          "were",
          "is",
          "are",
          "be",
          "been",
          "being",
          "has",
          "have",
          "had",
          "'s",
          "'re",
          "'ve",
          "get",
          "got",
          "getting",
          "also",
          "reportedly",
          "allegedly",
          "believed",
          "thought",
          "feared",
          "confirmed",
          "pronounced",
          "declared",
          "found",
          "to",
          "reported",
          "remain",
          "remained",
          "remains",
          "went",
          "left",
          "still",
          "currently",
          "themselves",
          "all",
          "both",
          "who",
          "later",
          "presumed",
          "said",
          "known",
          "already",
          "now",
          "not",
          "n't",
          "either",
          "then",
          "lay",
          "lying",
          "listed",
          "may",
          "might",
          "could",
          "would",
          "will",
          "should",
          "must",
          "can",
          "ended",
          "up",
          "critically",
          "seriously",
          "slightly",
          "badly",
          "severely",
          "lightly",
          "fatally",
          "each",
          "that",
          "which",
          "expected",
          "subsequently",
          "taken",
          "hospital");

  private final Wording text;
  private final List<Counted> groups;
  private final List<Cue> cues;

  Victims(Wording text, List<Counted> groups, List<Cue> cues) {
    this.text = text;
    this.groups = groups;
    this.cues = cues;
  }

  /** The groups that the cue says were harmed, in text order. */
  List<Victim> of(Cue cue) {
    return switch (cue.voice()) {
      case SUBJECT -> subjects(cue);
      case OBJECT -> objects(cue.to());
      case OF -> objects(cue.to() + 1);
      case ITSELF -> itself(cue);
    };
  }

  /** "12 deaths", "no casualties". */
  private List<Victim> itself(Cue cue) {
    return groups.stream()
        .filter(group ->
            group.noun() == cue.from() || group.from() <= cue.from() && cue.from() < group.to())
        .filter(group -> group.kind() == Counted.Kind.NUMBER || group.kind() == Counted.Kind.NONE)
        .map(group -> new Victim(group, isPart(group)))
        .toList();
  }

  // ---- behind the cue

  private List<Victim> objects(int start) {
    List<Victim> victims = new ArrayList<>();
    int at = start;
    boolean opened = false;
    boolean governed = false;
    int last = -1;
    while (at < text.size()) {
      Optional<Counted> group = startingAt(at);
      if (group.isPresent()) {
        Counted counted = group.get();
        boolean part = isPart(counted);
        boolean free = !governed || part;
        if (hasOwnCue(counted) || isSubjectAhead(counted)) {
          break;
        }
        boolean joined =
            victims.isEmpty()
                ? !opened || isJoined(last, counted.from())
                : part || isListed(last, counted);
        if (free && joined) {
          victims.add(new Victim(counted, part));
          last = counted.to();
        }
        opened = true;
        governed = false;
        at = Math.max(counted.to(), at + 1);
        continue;
      }
      if (isBarrier(at) || isCueAt(at) && at > start + 1) {
        break;
      }
      if (text.isNoun(at) && !text.isNoun(at + 1)) {
        opened = true;
        governed = false;
        last = last < 0 ? at + 1 : last;
      } else if (text.is(at, PREPOSITIONS)) {
        governed = true;
      } else if (text.at(at).equals(",") || isAnd(at) || INCLUDING.contains(text.at(at))) {
        governed = false;
      }
      at++;
    }
    return victims;
  }

  /** Whether only "and" or a comma list lies between what was taken and a further group. */
  private boolean isListed(int last, Counted next) {
    if (next.kind() == Counted.Kind.NAMED
        || next.kind() == Counted.Kind.DEFINITE
        || next.kind() == Counted.Kind.ONE) {
      return isAnd(next.from() - 1)
          || text.at(next.from() - 1).equals(",") && andFollows(next.to());
    }
    return isJoined(last, next.from());
  }

  private boolean isJoined(int from, int to) {
    return isAnd(to - 1)
        || text.at(to - 1).equals(",") && (to - from <= 1 || andFollows(to))
        || text.at(to - 1).equals("plus");
  }

  private boolean andFollows(int from) {
    for (int i = from; i < Math.min(text.size(), from + 12); i++) {
      if (text.isFiniteVerb(i)) {
        return false;
      }
      if (isAnd(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnd(int at) {
    return text.at(at).equals("and")
        || text.at(at).equals("&")
        || text.at(at).equals("as")
            && text.at(at - 1).equals("well")
            && text.at(at - 2).equals("as")
        || text.at(at).equals("with") && text.at(at - 1).equals("along");
  }

  private boolean isBarrier(int at) {
    return text.isFiniteVerb(at) && !isCueAt(at)
        || text.is(at, CLAUSE)
        || text.tag(at).equals("VBG")
            && !isCueAt(at)
            && !text.is(at, INCLUDING)
            && text.at(at - 1).equals(",")
        || text.at(at).equals("who");
  }

  private boolean isCueAt(int at) {
    return cues.stream().anyMatch(cue -> cue.from() == at);
  }

  /** "killed five and 20 wounded": the twenty have a cue of their own. */
  private boolean hasOwnCue(Counted group) {
    int at = group.to();
    for (int i = 0;
        i < 6
            && (text.is(at, AUXILIARY)
                || text.isAdverb(at)
                || text.is(at, Set.of("people", "more", "others", "wounded")));
        i++) {
      int here = at;
      if (cues.stream().anyMatch(cue -> cue.from() == here && cue.voice() == Cue.Voice.SUBJECT)) {
        return true;
      }
      at++;
    }
    int end = at;
    return cues.stream().anyMatch(cue -> cue.from() == end && cue.voice() == Cue.Voice.SUBJECT);
  }

  /** ", an official said": the group is the subject of the next clause. */
  private boolean isSubjectAhead(Counted group) {
    int at = group.to();
    return text.isFiniteVerb(at) && !text.tag(at).equals("VBN");
  }

  private Optional<Counted> startingAt(int at) {
    return groups.stream().filter(group -> group.from() == at).findFirst();
  }

  private Optional<Counted> endingAt(int to) {
    return groups.stream().filter(group -> group.from() < to && to <= group.to()).findFirst();
  }

  // ---- before the cue

  private List<Victim> subjects(Cue cue) {
    List<Victim> victims = new ArrayList<>();
    int at = cue.from();
    at = skipAuxiliaries(at);
    if (text.at(at - 1).equals(",")
        || text.at(at - 1).equals(")")
        || text.at(at - 1).equals("\u2014")
        || text.at(at - 1).equals("-")
        || text.at(at - 1).equals("\u2013")) {
      at = skipParenthesis(at - 1, victims);
    }
    int next = -1;
    while (at > 0) {
      Optional<Counted> group = endingAt(at);
      if (group.isPresent()) {
        Counted counted = group.get();
        int before = counted.from() - 1;
        boolean part = isPart(counted);
        boolean governed = text.is(before, PREPOSITIONS) && !part;
        if (part) {
          victims.addFirst(new Victim(counted, true));
        } else if (!governed) {
          if (next >= 0 && !isListed(counted.to(), groupAt(next))) {
            if (isApposition(counted, groupAt(next))) {
              victims.removeIf(
                  v -> !v.part() && v.counted().from() == groupAt(victimStart(victims)).from());
            } else {
              break;
            }
          }
          victims.addFirst(new Victim(counted, false));
          next = counted.from();
          if (!isAnd(before) && !text.at(before).equals(",")) {
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
      if (text.isFiniteVerb(i) || text.is(i, CLAUSE) && !text.tag(i).equals("WDT") || isCueAt(i)) {
        Optional<Integer> relative = isCueAt(i) && next < 0 ? Optional.empty() : relativeStart(i);
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
            && !isAnd(start - 1)) {
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
    return groups.stream().filter(group -> group.from() == from).findFirst().orElseThrow();
  }

  /** "Two brothers, Ali and Omar, were killed": the names stand for the two. */
  private boolean isApposition(Counted first, Counted next) {
    return text.at(next.from() - 1).equals(",")
        && next.from() - first.to() <= 8
        && first.kind() != Counted.Kind.NONE;
  }

  private boolean endsGroup(int at) {
    return endingAt(at).isPresent();
  }

  private int plainStart(int noun) {
    int at = noun;
    while (at > 0
        && !endsGroup(at)
        && (text.isNoun(at - 1)
            || text.tag(at - 1).matches("JJ.*|DT|PRP\\$|POS|CD")
            || text.isHyphen(at - 1))) {
      at--;
    }
    return at;
  }

  private int skipAuxiliaries(int from) {
    int at = from;
    while (at > 0
        && (text.is(at - 1, AUXILIARY) || text.isAdverb(at - 1))
        && !text.is(at - 1, Set.of("ago"))
        && endingAt(at).isEmpty()) {
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
          && text.at(i + 1)
              .matches(
                  "including|who|whose|which|most|mostly|all|among|some|both|many|one|two|three|an?|the|ages?|aged|\\d+|identified|and|\\p{L}+")) {
        for (Counted group : groups) {
          if (group.from() > i && group.to() <= close && isPart(group)) {
            victims.add(new Victim(group, true));
          }
        }
        boolean list = isAnd(i + 1) || isCoordinated(i + 1, close);
        return list ? close : i;
      }
    }
    return close;
  }

  /** A comma list goes on ("a man, a woman, and a child, were"): nothing to skip. */
  private boolean isCoordinated(int from, int to) {
    boolean startsGroup = startingAt(from).filter(g -> !isPart(g)).isPresent();
    for (int i = from; i < to; i++) {
      if (isAnd(i) && startsGroup && text.at(i - 1).equals(",")) {
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
      if (endingAt(i + 1).isPresent() || text.isFiniteVerb(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Victim> byTree(Cue cue, List<Victim> parts) {
    List<Victim> victims = new ArrayList<>(parts);
    for (Counted group : groups) {
      var noun = text.token(group.noun());
      boolean subject = noun.mainRelation().equals("nsubj") && noun.head() == cue.from();
      if (subject && group.to() <= cue.from() && !isPart(group)) {
        victims.add(new Victim(group, false));
      }
    }
    return victims.stream().anyMatch(v -> !v.part()) ? victims : List.of();
  }

  /** "including two children", "two of them", "two of whom", "among them two". */
  boolean isPart(Counted group) {
    int before = group.from() - 1;
    String word = text.at(before);
    boolean among =
        (word.equals("them") || word.equals("whom")) && text.at(before - 1).equals("among")
            || (word.equals("were") || word.equals("was") || word.equals("are"))
                && amongBefore(before);
    boolean ofThem = group.to() >= 2 && ofThem(group);
    return INCLUDING.contains(word) || among || ofThem || word.equals("either");
  }

  private boolean ofThem(Counted group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (text.at(i).equals("of") && text.is(i + 1, Set.of("them", "whom", "those", "these"))) {
        return true;
      }
    }
    return false;
  }

  private boolean amongBefore(int be) {
    for (int i = be - 1; i >= Math.max(0, be - 5); i--) {
      if (text.at(i).equals("among")) {
        return true;
      }
    }
    return false;
  }
}
