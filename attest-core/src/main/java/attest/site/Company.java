package attest.site;

import java.util.List;

/** How two places stand to each other in a sentence: in one list, or one around the other. */
final class Company {
  private static final int GAP = 7;
  private static final int GAP_BEFORE = 5;
  private static final int NEAR = 3;

  private final Tree tree;

  Company(Tree tree) {
    this.tree = tree;
  }

  /** "in Hajin and Susah", "the villages of Hajin, Susah and Shafah". */
  boolean areListed(Spot one, Spot other) {
    Spot first = one.first() < other.first() ? one : other;
    Spot second = one.first() < other.first() ? other : one;
    if (isAddress(first, second)) {
      return false;
    }
    if (areNeighbours(first, second)) {
      return true;
    }
    List<Integer> over = tree.upFrom(first.head());
    List<Integer> near = over.subList(0, Math.min(NEAR, over.size()));
    for (int word : tree.upFrom(second.head())) {
      if (first.holds(word)) {
        return false;
      }
      int head = tree.token(word).head();
      boolean shared = first.holds(head) || near.contains(head) && !tree.isVerb(word);
      if (tree.hangsAs(word, "conj") && shared) {
        return true;
      }
      if (tree.isVerb(word)) {
        return false;
      }
    }
    return false;
  }

  /** "in Hajin, Abu Kamal District, Deir Ezzor": each holds the one before, none ends a list. */
  private boolean isAddress(Spot place, Spot unit) {
    boolean comma = false;
    for (int word = place.last() + 1; word < unit.first(); word++) {
      comma |= tree.form(word).equals(",");
      boolean fits = tree.form(word).equals(",") || tree.is(word, "settlement");
      if (!fits) {
        return false;
      }
    }
    int behind = unit.last() + (tree.is(unit.last() + 1, "settlement") ? 2 : 1);
    int next = tree.form(behind).equals(",") ? behind + 1 : behind;
    return comma && unit.isLargerThan(place) && !tree.is(next, "joint");
  }

  /** "in Hajin and the restive Susah province", however the tree joins the two. */
  private boolean areNeighbours(Spot one, Spot other) {
    boolean joined = false;
    if (other.first() - one.last() > GAP_BEFORE) {
      return false;
    }
    for (int word = one.last() + 1; word < other.first(); word++) {
      boolean joint = tree.is(word, "joint");
      boolean small = tree.form(word).equals(",") || tree.form(word).equals("the");
      boolean describes = joined && (tree.hangsAs(word, "amod") || tree.hangsAs(word, "compound"));
      if (!joint && !small && !describes && !tree.is(word, "settlement")) {
        return false;
      }
      joined |= joint;
    }
    return joined && tree.upFrom(other.head()).stream().limit(NEAR).noneMatch(this::isDoer);
  }

  private boolean isDoer(int word) {
    return tree.hangsAs(word, "nsubj");
  }

  /** Whether the first is told as what the second lies in: "Hajin in Syria", "Syria's Hajin". */
  boolean isAround(Spot unit, Spot place) {
    if (areListed(unit, place)) {
      return false;
    }
    if (unit.first() > place.last()) {
      return isBehind(unit, place);
    }
    if (unit.kind() == Fact.REGION && isUnitOf(place, unit)) {
      return false;
    }
    boolean close =
        place.first() - unit.last() - 1 <= GAP_BEFORE
            && !tree.hasVerbBetween(unit.last(), place.first());
    return (close || areJoined(unit, place)) && unit.isLargerThan(place);
  }

  /** "the HAJIN region of rural Damascus": only words for units stand between the two. */
  private boolean isUnitOf(Spot unit, Spot place) {
    int gap = unit.first() - place.last() - 1;
    return gap > 0 && gap <= GAP && holdsUnitWordsOnly(place.last(), unit.first());
  }

  private boolean isBehind(Spot unit, Spot place) {
    int gap = unit.first() - place.last() - 1;
    if (isUnitOf(unit, place)) {
      return true;
    }
    boolean close = gap <= GAP && !tree.hasVerbBetween(place.last(), unit.first());
    return (close || areJoined(unit, place)) && unit.isAsLargeAs(place);
  }

  private boolean holdsUnitWordsOnly(int first, int last) {
    for (int word = first + 1; word < last; word++) {
      if (!tree.is(word, "unit-words") && !tree.token(word).tag().startsWith("JJ")) {
        return false;
      }
    }
    return true;
  }

  /** Whether one hangs under the other, or both on one word. */
  private boolean areJoined(Spot one, Spot other) {
    int over = tree.token(one.head()).head();
    return tree.upFrom(one.head()).contains(other.head())
        || tree.upFrom(other.head()).contains(one.head())
        || over >= 0 && over == tree.token(other.head()).head();
  }
}
