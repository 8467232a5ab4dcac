package attest.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The counted groups and cues of a sentence, and how they are joined. */
final class Groups {
  private static final Set<String> AUXILIARY = WordSet.english("victims.auxiliary");
  static final Set<String> INCLUDING = WordSet.english("victims.including");

  private final Wording text;
  private final List<Counted> groups;
  private final List<Cue> cues;

  Groups(Wording text, List<Counted> groups, List<Cue> cues) {
    this.text = text;
    this.groups = List.copyOf(groups);
    this.cues = List.copyOf(cues);
  }

  Wording text() {
    return text;
  }

  List<Counted> all() {
    return groups;
  }

  /** Whether only "and" or a comma list lies between what was taken and a further group. */
  boolean isListed(int last, Counted next) {
    if (next.kind() == Counted.Kind.PRONOUN && next.from() - last > 1) {
      return false;
    }
    if (next.kind() == Counted.Kind.NAMED
        || next.kind() == Counted.Kind.DEFINITE
        || next.kind() == Counted.Kind.ONE) {
      return isAnd(next.from() - 1)
          || text.at(next.from() - 1).equals(",")
              && (andFollows(next.to()) || isHeadline() || isConjunct(last, next));
    }
    return isJoined(last, next.from());
  }

  /** "beheading the headman, his son and shooting two others": joined by the tree. */
  private boolean isConjunct(int last, Counted next) {
    var noun = text.token(next.noun());
    return next.kind() != Counted.Kind.NAMED
        && noun.mainRelation().equals("conj")
        && noun.head() == last - 1;
  }

  boolean isJoined(int from, int to) {
    return isAnd(to - 1)
        || text.at(to - 1).equals(",") && (to - from <= 1 || andFollows(to))
        || text.at(to - 1).equals("plus");
  }

  /** Headlines say "kills wife, son" for "his wife and his son". */
  private boolean isHeadline() {
    return text.sentence().zone() == attest.model.Zone.Kind.HEADLINE;
  }

  private boolean andFollows(int from) {
    for (int i = from; i < Math.min(text.size(), from + 12); i++) {
      if (text.isFiniteVerb(i)) {
        return false;
      }
      if (isAnd(i) && !text.isVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }

  boolean isAnd(int at) {
    return text.at(at).equals("and")
        || text.at(at).equals("&")
        || text.at(at).equals("as")
            && text.at(at - 1).equals("well")
            && text.at(at - 2).equals("as")
        || text.at(at).equals("with") && text.at(at - 1).equals("along")
        || text.at(at).equals("alongside");
  }

  boolean isCueAt(int at) {
    return cues.stream().anyMatch(cue -> cue.from() == at);
  }

  /** "killed five and 20 wounded": the twenty have a cue of their own. */
  boolean hasOwnCue(Counted group) {
    int at = group.to();
    for (int i = 0;
        i < 6
            && (text.is(at, AUXILIARY)
                || text.isAdverb(at)
                || text.is(at, "people", "more", "others", "wounded"));
        i++) {
      int here = at;
      if (cues.stream().anyMatch(cue -> cue.from() == here && cue.voice() == Cue.Voice.SUBJECT)) {
        return true;
      }
      at++;
    }
    int end = at;
    return !text.at(end).equals("with")
        && cues.stream().anyMatch(cue -> cue.from() == end && cue.voice() == Cue.Voice.SUBJECT);
  }

  Optional<Counted> startingAt(int at) {
    return groups.stream().filter(group -> group.from() == at).findFirst();
  }

  Optional<Counted> endingAt(int to) {
    return groups.stream().filter(group -> group.from() < to && to <= group.to()).findFirst();
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
    return isPartOn(group) || INCLUDING.contains(word) || among || ofThem || word.equals("either");
  }

  /** The women of "including four children and two women". */
  private boolean isPartOn(Counted group) {
    boolean joined = text.is(group.from() - 1, "and", ",");
    return joined
        && endingAt(group.from() - 1)
            .filter(before -> before.to() == group.from() - 1 && isPart(before))
            .isPresent();
  }

  private boolean ofThem(Counted group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (text.at(i).equals("of") && text.is(i + 1, "them", "whom", "those", "these")) {
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
