package attest.act;

import attest.model.Actor;
import attest.model.Mention;
import attest.model.Report;
import attest.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The countries that the phrases behind a noun place it in: "protesters in Oslo". */
final class Homes {
  private static final List<String> OF = List.of("of", "in", "from");

  private final Report report;
  private final Tree tree;
  private final List<Mention> mentions;
  private final Naming naming;

  Homes(Report report, Tree tree, List<Mention> mentions, Naming naming) {
    this.report = report;
    this.tree = tree;
    this.mentions = mentions;
    this.naming = naming;
  }

  /** ISO 3166-1 alpha-2 of the country behind the noun. */
  Optional<String> of(int noun) {
    return OF.stream()
        .flatMap(preposition -> tree.phrase(owner(noun), preposition).stream())
        .flatMap(place -> country(place).stream())
        .findFirst();
  }

  /** "farmers and nurses in Norway": a place behind the last of those joined is that of all. */
  private int owner(int noun) {
    if (hasHome(noun)) {
      return noun;
    }
    int first = tree.relation(noun).equals("conj") ? tree.head(noun) : noun;
    List<Integer> joined = new ArrayList<>(List.of(first));
    tree.children(first).stream()
        .filter(child -> tree.relation(child).equals("conj") && tree.isNoun(child))
        .forEach(joined::add);
    int last = joined.stream().mapToInt(Integer::intValue).max().orElse(noun);
    return joined.stream()
        .filter(this::hasHome)
        .filter(other ->
            OF.stream()
                .flatMap(preposition -> tree.phrase(other, preposition).stream())
                .anyMatch(place -> place > last))
        .findFirst()
        .orElse(noun);
  }

  private boolean hasHome(int noun) {
    return OF.stream().anyMatch(preposition -> tree.phrase(noun, preposition).isPresent());
  }

  /** Heads of the further countries behind the noun: "the ministers of Norway and Denmark". */
  List<Integer> further(int noun) {
    List<Integer> further = new ArrayList<>();
    for (String preposition : OF) {
      tree.phrase(owner(noun), preposition)
          .ifPresent(first ->
              tree.children(first).stream()
                  .filter(child -> tree.relation(child).equals("conj"))
                  .forEach(further::add));
    }
    return further;
  }

  /** The states named before a noun: "Norwegian and Danish ministers", "Norway's envoy". */
  List<Integer> before(int noun) {
    List<Integer> before = new ArrayList<>();
    for (int child : tree.children(noun)) {
      boolean names =
          switch (tree.relation(child)) {
            case "amod", "compound", "nmod" -> child < noun && named(child).isPresent();
            default -> false;
          };
      if (names) {
        before.add(child);
        tree.children(child).stream()
            .filter(c -> tree.relation(c).equals("conj") && c < noun && named(c).isPresent())
            .forEach(before::add);
      }
    }
    return before;
  }

  /** The country that a name stands for or lies in. */
  Optional<String> country(int name) {
    Span word = tree.sentence().token(name).span();
    return mentions.stream()
        .filter(Mention.OfPlace.class::isInstance)
        .map(Mention.OfPlace.class::cast)
        .filter(mention -> mention.span().overlaps(word))
        .flatMap(mention -> mention.location().place().likeliest().stream())
        .flatMap(place -> place.admin().country().stream())
        .findFirst()
        .or(() -> named(name).flatMap(Actor::country));
  }

  /** The state that a capitalised word stands for. */
  Optional<Actor> named(int head) {
    boolean name = tree.tag(head).startsWith("JJ") || tree.tag(head).startsWith("NNP");
    return name && tree.isCapital(head)
        ? naming.named(tree.sentence().token(head).span().in(report.text()))
        : Optional.empty();
  }
}
