package attest.claim;

import attest.claim.Victims.Victim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds those harmed that stand behind the cue: "killing five", "the deaths of five". */
final class BehindCue {
  private static final Set<String> PREPOSITIONS = WordSet.english("victims.prepositions");
  private static final Set<String> CLAUSE = WordSet.english("victims.clause");

  private final Groups groups;
  private final Wording text;

  BehindCue(Groups groups) {
    this.groups = groups;
    this.text = groups.text();
  }

  List<Victim> from(int start) {
    List<Victim> victims = new ArrayList<>();
    int at = start;
    boolean opened = false;
    boolean governed = false;
    int last = -1;
    while (at < text.size()) {
      Optional<Counted> group = groups.startingAt(at);
      if (group.isPresent()) {
        Counted counted = group.get();
        boolean part = groups.isPart(counted);
        boolean free = !governed || part;
        if (groups.hasOwnCue(counted) || opened && isSubjectAhead(counted)) {
          break;
        }
        boolean joined =
            victims.isEmpty()
                ? !opened || groups.isJoined(last, counted.from())
                : part || groups.isListed(last, counted);
        if (free && joined) {
          victims.add(new Victim(counted, part));
          last = counted.to();
        }
        opened = true;
        governed = false;
        at = Math.max(counted.to(), at + 1);
        continue;
      }
      if (isBarrier(at) || groups.isCueAt(at) && at > start + 1) {
        break;
      }
      if (text.isNoun(at) && text.tag(at + 1).equals("POS")) {
        at += 2;
        continue;
      }
      if (text.isNoun(at) && !text.isNoun(at + 1)) {
        opened = true;
        governed = false;
        last = last < 0 ? at + 1 : last;
      } else if (text.is(at, PREPOSITIONS) && !groups.isAnd(at)) {
        governed = true;
      } else if (text.at(at).equals(",")
          || groups.isAnd(at)
          || Groups.INCLUDING.contains(text.at(at))) {
        governed = false;
      }
      at++;
    }
    return victims;
  }

  private boolean isBarrier(int at) {
    return text.isFiniteVerb(at) && !groups.isCueAt(at)
        || text.is(at, CLAUSE)
        || text.tag(at).equals("VBG")
            && !groups.isCueAt(at)
            && !text.is(at, Groups.INCLUDING)
            && text.at(at - 1).equals(",")
        || text.at(at).equals("who");
  }

  /** ", an official said": the group is the subject of the next clause. */
  private boolean isSubjectAhead(Counted group) {
    int at = group.to();
    return text.isFiniteVerb(at) && !text.tag(at).equals("VBN");
  }
}
