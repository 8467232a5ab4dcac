package attest.site;

import attest.model.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names that no gazetteer needs to know to be places: those told in one list with a place, behind a
 * preposition of place, before or behind a word for a place, or as what is stormed or besieged.
 */
final class UnlistedNames {
  private static final List<Fact> FACTS = List.of(Fact.UNLISTED);

  private final Tree tree;
  private final List<Spot> spots;

  /** Words of places, actors and times. */
  private final Set<Integer> taken = new HashSet<>();

  private UnlistedNames(Tree tree, List<Mention> mentions, List<Spot> spots) {
    this.tree = tree;
    this.spots = new ArrayList<>(spots);
    spots.forEach(spot -> taken.addAll(tree.within(spot.name())));
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfActor || mention instanceof Mention.OfTime) {
        taken.addAll(tree.within(mention.span()));
      }
    }
  }

  /** The spots and behind them those names. */
  static List<Spot> added(Tree tree, List<Mention> mentions, List<Spot> spots) {
    UnlistedNames names = new UnlistedNames(tree, mentions, spots);
    int first = 0;
    while (first < tree.size()) {
      int last = first;
      while (names.isFree(last)) {
        last++;
      }
      if (last > first) {
        names.look(first, last - 1);
      }
      first = last + 1;
    }
    return names.spots;
  }

  private boolean isFree(int word) {
    return word < tree.size() && tree.token(word).isName() && !taken.contains(word);
  }

  private void look(int first, int last) {
    int head = tree.headOf(IntStream.rangeClosed(first, last).boxed().toList());
    boolean part =
        taken.contains(first - 1) || tree.is(first - 1, "hyphen") || tree.is(last + 1, "hyphen");
    if (!part && !tree.is(last, "no-place") && isToldAsPlace(first, last, head)) {
      spots.add(new Spot(tree.span(first, last), first, last, head, Fact.UNKNOWN, FACTS));
    }
  }

  private boolean isToldAsPlace(int first, int last, int head) {
    int over = tree.token(head).head();
    if (over < 0) {
      return false;
    }
    return switch (tree.token(head).mainRelation()) {
      case "conj" -> spots.stream().anyMatch(spot -> spot.holds(over));
      case "obl", "nmod" -> first > 0 && isBehindPreposition(head, over);
      case "compound" -> over == last + 1 && tree.is(over, "settlement");
      case "appos" -> tree.is(over, "settlement") || tree.is(over, "spot");
      case "obj" -> tree.means(over, "siege");
      default -> false;
    };
  }

  /** "at Hajin", "the streets of Hajin". */
  private boolean isBehindPreposition(int head, int over) {
    String preposition = tree.preposition(head);
    boolean ofPlace = tree.is(over, "settlement") || tree.is(over, "spot");
    return Words.of("inside").contains(preposition) || preposition.equals("of") && ofPlace;
  }
}
