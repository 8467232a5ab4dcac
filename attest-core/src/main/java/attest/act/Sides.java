package attest.act;

import attest.model.Sentence;
import attest.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds who does an act and to whom, as heads of noun phrases. */
final class Sides {
  private static final List<String> TOWARDS =
      List.of(
          "with", "against", "to", "toward", "towards", "from", "between", "on", "upon", "for",
          "of", "over", "into", "in", "at", "by", "inside", "across", "within", "near", "around",
          "among", "along", "about", "outside");
  private static final Set<String> WHERE =
      Set.of(
          "in", "at", "on", "inside", "outside", "across", "within", "near", "around", "along",
          "into");
  private static final List<String> FROM = List.of("from", "by");
  private static final int DEEP = 8;
  private static final int LEVELS = 3;

  private final Tree tree;

  Sides(Tree tree) {
    this.tree = tree;
  }

  /** The heads of the phrases that name who does it, conjuncts too. */
  List<Integer> sources(int verb) {
    Set<Integer> found = new LinkedHashSet<>();
    doer(verb, 0)
        .ifPresent(doer -> {
          found.addAll(all(doer));
          alongside(doer).forEach(other -> found.addAll(all(other)));
        });
    return List.copyOf(found);
  }

  /** Whom an act comes from that its subject undergoes: "faces criticism from Norway". */
  List<Integer> givers(Deed deed) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String preposition : FROM) {
      for (int word : deed.words()) {
        tree.phrase(word, preposition).ifPresent(giver -> found.addAll(all(giver)));
      }
    }
    return List.copyOf(found);
  }

  /** Further subjects of the same verb: "Arnor and the great Gondor" may be read as two. */
  private List<Integer> alongside(int doer) {
    int verb = tree.head(doer);
    return verb < 0 || !tree.relation(doer).equals("nsubj")
        ? List.of()
        : tree.children(verb).stream()
            .filter(c -> c > doer && c < verb && tree.relation(c).equals("nsubj"))
            .filter(tree::isNoun)
            .toList();
  }

  private Optional<Integer> doer(int verb, int depth) {
    if (depth > DEEP || verb < 0) {
      return Optional.empty();
    }
    Optional<Integer> own = tree.doer(verb);
    if (own.isPresent()) {
      return resolved(own.get(), verb, depth);
    }
    if (tree.isPassive(verb)) {
      return Optional.empty();
    }
    return switch (tree.relation(verb)) {
      case "xcomp", "conj", "advcl", "ccomp" -> doer(tree.head(verb), depth + 1);
      case "acl" -> ofNounClause(verb, depth);
      default -> Optional.empty();
    };
  }

  /** "rebels holding the town"; "the rebels' promise to leave". */
  private Optional<Integer> ofNounClause(int verb, int depth) {
    int noun = tree.head(verb);
    if (!tree.isInfinitive(verb)) {
      return Optional.of(noun);
    }
    Optional<Integer> owner = tree.child(noun, "nmod");
    return owner.isPresent() ? owner : doer(tree.head(noun), depth + 1);
  }

  /** "which" is the noun before it, "it" the subject of the verb above. */
  private Optional<Integer> resolved(int subject, int verb, int depth) {
    String tag = tree.tag(subject);
    if (tag.startsWith("W")) {
      return tree.relation(verb).equals("acl")
          ? Optional.of(tree.head(verb))
          : Optional.of(subject);
    }
    if (tag.equals("PRP") && tree.head(verb) >= 0) {
      Optional<Integer> above = doer(tree.head(verb), depth + 1);
      return above.isPresent() ? above : Optional.of(subject);
    }
    return Optional.of(subject);
  }

  /** A phrase with those it is joined with: "Arnor, Rohan and Gondor". */
  List<Integer> all(int noun) {
    Set<Integer> all = new TreeSet<>();
    join(noun, all);
    return List.copyOf(all);
  }

  private void join(int noun, Set<Integer> all) {
    if (all.add(noun)) {
      for (int child : tree.children(noun)) {
        boolean joined = tree.relation(child).equals("conj") && !tree.isVerb(child);
        if (joined || isListed(child, noun)) {
          join(child, all);
        }
      }
    }
  }

  /** The second name of a list that was read as another name of the first. */
  private boolean isListed(int name, int first) {
    boolean bare =
        tree.relation(name).equals("appos")
            && tree.tag(name).startsWith("NNP")
            && tree.child(name, "det", "nmod", "amod").isEmpty();
    return bare
        && (tree.child(name, "conj").isPresent()
            || tree.child(first, "conj").filter(other -> other > name).isPresent());
  }

  /**
   * Heads of the phrases that may name to whom it is done, likeliest first; the words of the act
   * itself stay out.
   *
   * @param places whether it may be done to a place: troops enter a town, talks are held in one
   */
  List<Integer> targets(int verb, Deed deed, boolean places) {
    List<String> towards =
        places ? TOWARDS : TOWARDS.stream().filter(p -> !WHERE.contains(p)).toList();
    Set<Integer> found = new LinkedHashSet<>();
    tree.complement(verb).ifPresent(clause -> agent(clause, found));
    for (int word : deed.words()) {
      tree.child(word, "iobj").ifPresent(found::add);
      tree.child(word, "obj")
          .map(o -> antecedent(o, word))
          .filter(o -> !deed.words().contains(o))
          .ifPresent(found::add);
    }
    for (int word : deed.words()) {
      tree.object(word)
          .filter(o -> tree.isVerb(word) && !deed.words().contains(o))
          .ifPresent(found::add);
    }
    for (int word : deed.words()) {
      owners(word, found);
    }
    for (int word : deed.words()) {
      for (String preposition : towards) {
        tree.phrase(word, preposition).ifPresent(found::add);
      }
    }
    for (int level = 0; level < LEVELS; level++) {
      for (int noun : List.copyOf(found)) {
        owners(noun, found);
        tree.child(noun, "appos").filter(a -> tree.tag(a).startsWith("NNP")).ifPresent(found::add);
        for (String preposition : towards) {
          tree.phrase(noun, preposition).ifPresent(found::add);
        }
      }
    }
    deed.words().forEach(word -> tree.condition(word).ifPresent(found::add));
    found.removeAll(deed.words());
    List<Integer> all = new ArrayList<>();
    for (int noun : found) {
      all(noun).stream().filter(n -> !all.contains(n)).forEach(all::add);
    }
    return all;
  }

  /** "Norway, which Denmark accused": the noun that the object stands for. */
  private int antecedent(int object, int verb) {
    boolean stands = tree.tag(object).startsWith("W") && tree.relation(verb).equals("acl");
    return stands ? tree.head(verb) : object;
  }

  /** Between whom it is that the subject tells: "talks between Norway and Denmark collapsed". */
  List<Integer> between(int verb) {
    return tree.child(verb, "nsubj")
        .flatMap(subject -> tree.phrase(subject, "between"))
        .map(this::all)
        .orElse(List.of());
  }

  private void agent(int clause, Set<Integer> found) {
    tree.child(clause, "nsubj").filter(s -> !tree.isPronoun(s)).ifPresent(found::add);
  }

  /** Whose a happening is: "the rebels' attack", "an attack by rebels". */
  List<Integer> owners(int noun) {
    Set<Integer> found = new LinkedHashSet<>();
    tree.phrase(noun, "by").ifPresent(found::add);
    owners(noun, found);
    return List.copyOf(found);
  }

  private void owners(int noun, Set<Integer> found) {
    for (int child : tree.children(noun)) {
      boolean owner =
          switch (tree.relation(child)) {
            case "nmod", "compound" -> true;
            case "amod" -> tree.isCapital(child);
            default -> false;
          };
      if (tree.isNoun(noun) && child < noun && owner) {
        found.add(child);
      }
    }
  }

  /** The phrase of a head without its clauses: what names somebody. */
  Span phrase(int head) {
    int from = head;
    int to = head;
    for (int at = 0; at < tree.size(); at++) {
      if (belongs(at, head)) {
        from = Math.min(from, at);
        to = Math.max(to, at);
      }
    }
    Sentence sentence = tree.sentence();
    return sentence.spanOf(from, to);
  }

  private boolean belongs(int at, int head) {
    int steps = 0;
    for (int i = at; i != head; i = tree.head(i)) {
      String relation = i < 0 ? "" : tree.relation(i);
      boolean inside =
          switch (relation) {
            case "compound", "amod", "nummod", "flat", "det", "fixed" -> true;
            case "nmod" -> i < head || tree.preposition(i).equals("of");
            case "case" -> i != at || tree.form(i).startsWith("'") || tree.head(i) != head;
            default -> false;
          };
      if (!inside || ++steps > DEEP) {
        return false;
      }
    }
    return true;
  }
}
