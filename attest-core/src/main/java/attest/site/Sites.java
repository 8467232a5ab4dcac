package attest.site;

import attest.model.Mention;
import attest.model.Sentence;
import attest.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the site of a happening: which of the places that its sentence names are where it took
 * place. Each step of the tree between a place and the word that tells the happening speaks for or
 * against the place, with weights set by hand. Pure and safe on any number of threads.
 */
public final class Sites {
  /** By how much the sum of a place may be smaller than that of one that lies around it. */
  private static final double GIVES_WAY = 1.2;

  /** The least sum of a place that stands in a list with one that is taken. */
  private static final double LISTED = -1;

  private final Weights weights = Weights.builtIn();

  /** A place with the sum of all that speaks for it. */
  private record Weighed(Spot spot, double sum) {}

  /**
   * The names of the places where it happened, in text order; none where the sentence tells none.
   *
   * @param happening the word or words that tell it: "were killed", "the attack"
   */
  public List<Span> of(List<Sentence> sentences, List<Mention> mentions, Span happening) {
    return sentences.stream()
        .filter(sentence -> sentence.span().overlaps(happening))
        .findFirst()
        .map(sentence -> in(sentence, mentions, happening))
        .orElse(List.of());
  }

  private List<Span> in(Sentence sentence, List<Mention> mentions, Span happening) {
    Tree tree = new Tree(sentence);
    List<Integer> words = tree.within(happening);
    if (words.isEmpty()) {
      return List.of();
    }
    int deed = words.stream().filter(tree::isVerb).findFirst().orElse(words.getFirst());
    List<Spot> spots = Spots.of(sentence, tree, mentions);
    return chosen(new Company(tree), weighed(tree, deed, spots)).stream()
        .map(Spot::name)
        .sorted()
        .toList();
  }

  private List<Weighed> weighed(Tree tree, int deed, List<Spot> spots) {
    List<Weighed> all =
        spots.stream().map(spot -> new Weighed(spot, sum(tree, deed, spot))).toList();
    Company company = new Company(tree);
    List<Weighed> left = all.stream().filter(one -> !givesWay(company, one, all)).toList();
    boolean ownClause = left.stream().anyMatch(w -> w.sum() > 0 && isUnder(tree, w.spot(), deed));
    return left.stream()
        .map(w -> ownClause && !isUnder(tree, w.spot(), deed) ? lessened(w) : w)
        .sorted(Comparator.comparingDouble(Weighed::sum).reversed())
        .toList();
  }

  private Weighed lessened(Weighed one) {
    return new Weighed(one.spot(), one.sum() + weights.of(Fact.NOT_OWN));
  }

  private static boolean isUnder(Tree tree, Spot spot, int deed) {
    return tree.upFrom(spot.head()).contains(deed);
  }

  /** Whether it is told as what another place lies in, which tells the site more exactly. */
  private static boolean givesWay(Company company, Weighed one, List<Weighed> all) {
    return all.stream()
        .filter(other -> !other.spot().equals(one.spot()))
        .filter(other -> other.sum() > Math.max(0, one.sum() - GIVES_WAY))
        .map(Weighed::spot)
        .anyMatch(
            other -> company.isAround(one.spot(), other) && !company.isAround(other, one.spot()));
  }

  private static List<Spot> chosen(Company company, List<Weighed> sorted) {
    if (sorted.isEmpty() || sorted.getFirst().sum() < 0) {
      return List.of();
    }
    List<Spot> chosen = new ArrayList<>(List.of(sorted.getFirst().spot()));
    for (Weighed more : sorted.subList(1, sorted.size())) {
      boolean listed = chosen.stream().anyMatch(one -> company.areListed(one, more.spot()));
      if (more.sum() >= LISTED && listed) {
        chosen.add(more.spot());
      }
    }
    return chosen;
  }

  /**
   * How well the tree ties a name of a place to a word that tells a happening; less than 0 where
   * the place most likely belongs to something else.
   *
   * @param deed index of that word in the sentence
   */
  public double tie(Sentence sentence, Span name, int deed) {
    Tree tree = new Tree(sentence);
    List<Integer> words = tree.within(name);
    if (words.isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    int head = tree.headOf(words);
    Spot spot = new Spot(name, words.getFirst(), words.getLast(), head, Fact.DISTRICT, List.of());
    return sum(tree, deed, spot);
  }

  private double sum(Tree tree, int deed, Spot spot) {
    List<Integer> fromPlace = tree.upFrom(spot.head());
    List<Integer> fromDeed = tree.upFrom(deed);
    int meeting = fromPlace.stream().filter(fromDeed::contains).findFirst().orElse(-1);
    if (meeting < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    List<Integer> placeWay = fromPlace.subList(0, fromPlace.indexOf(meeting));
    List<Integer> deedWay = fromDeed.subList(0, fromDeed.indexOf(meeting));
    boolean fronted = spot.first() < meeting && spot.last() < deed;
    List<Fact> facts = new ArrayList<>(List.of(Fact.START, spot.kind()));
    facts.addAll(spot.facts());
    facts.addAll(PlaceWay.facts(tree, deed, placeWay));
    facts.addAll(DeedWay.facts(tree, deedWay, fronted));
    double distance = Math.abs(spot.head() - deed) * weights.of(Fact.DISTANCE);
    return distance + facts.stream().mapToDouble(weights::of).sum();
  }
}
