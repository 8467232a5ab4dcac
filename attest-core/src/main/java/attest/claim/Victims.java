package attest.claim;

import java.util.List;
import java.util.Optional;

/**
 * Finds, for a cue, the counted groups harmed: by the order of words first, which survives a wrong
 * tree, then by the tree.
 */
final class Victims {
  /** A group harmed; {@code part} where it is part of another ("including two children"). */
  record Victim(Counted counted, boolean part) {}

  private final Groups groups;
  private final BeforeCue before;
  private final BehindCue behind;

  Victims(Groups groups) {
    this.groups = groups;
    this.before = new BeforeCue(groups);
    this.behind = new BehindCue(groups);
  }

  /** The groups that the cue says were harmed, in text order. */
  List<Victim> of(Cue cue) {
    return switch (cue.voice()) {
      case SUBJECT -> before.of(cue);
      case OBJECT -> within(cue).map(List::of).orElseGet(() -> behind.from(cue.to()));
      case OF -> behind.from(cue.to() + 1);
      case ITSELF -> itself(cue);
    };
  }

  /** "Four wounded soldiers": the cue stands among those counted. */
  private Optional<Victim> within(Cue cue) {
    return groups.all().stream()
        .filter(group -> group.kind() == Counted.Kind.NUMBER || group.kind() == Counted.Kind.ONE)
        .filter(group -> group.from() < cue.from() && cue.to() <= group.noun())
        .filter(group -> groups.text().tag(cue.from() - 1).equals("CD"))
        .map(group -> new Victim(group, groups.isPart(group)))
        .findFirst();
  }

  /** "12 deaths", "no casualties". */
  private List<Victim> itself(Cue cue) {
    return groups.all().stream()
        .filter(group ->
            group.noun() == cue.from() || group.from() <= cue.from() && cue.from() < group.to())
        .filter(group ->
            group.kind() == Counted.Kind.NUMBER
                || group.kind() == Counted.Kind.NONE
                || group.kind() == Counted.Kind.ONE
                    && groups.text().is(cue.from(), "body", "corpse"))
        .map(group -> new Victim(group, groups.isPart(group)))
        .toList();
  }
}
