package attest.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the verbs of one sentence tell. */
final class Coder {
  private static final Set<String> MUST = Set.of("must", "should", "ought");
  private static final List<String> ABOUT =
      List.of(
          "for", "to", "of", "on", "over", "about", "against", "in", "from", "at", "with", "into",
          "under");
  private static final Set<String> HANGING = Set.of("compound", "xcomp", "advmod", "amod", "ccomp");
  private static final Set<String> ADJECTIVES =
      Set.of("guilty", "liable", "responsible", "free", "hostage", "captive", "ablaze");
  private static final Set<String> HAPPENINGS =
      Set.of(
          "talks",
          "visit",
          "mediation",
          "agreement",
          "relations",
          "aid",
          "exercise",
          "ceasefire",
          "withdrawal",
          "probe",
          "criticism",
          "accusation",
          "lawsuit",
          "ultimatum",
          "protest",
          "hunger",
          "walkout",
          "riot",
          "sanctions",
          "blockade",
          "curfew",
          "arrest",
          "abduction",
          "bombing",
          "assassination",
          "attack",
          "shelling",
          "airstrike",
          "massacre",
          "cleansing",
          "chemical");
  private static final Set<String> CARRIERS = Set.of("carrier", "statement", "law");
  private static final int REACH = 9;
  private static final String DEMANDED = "100";
  private static final String STATED = "010";
  private static final int DEEP = 6;

  private final Lexicon lexicon;
  private final Tree tree;

  Coder(Lexicon lexicon, Tree tree) {
    this.lexicon = lexicon;
    this.tree = tree;
  }

  /** The act that the verb or adjective at the given token tells. */
  Optional<Deed> of(int verb) {
    return of(verb, 0);
  }

  /** The act that a noun tells on its own: "a protest against the tax". */
  Optional<Deed> ofHappening(int noun) {
    Nouns.Sense sense = lexicon.nouns().of(tree, noun);
    return sense.kinds().stream().anyMatch(HAPPENINGS::contains)
        ? sense
            .meaning()
            .filter(meaning -> meaning.operator().isEmpty())
            .flatMap(Meaning::code)
            .map(code -> narrowed(code, noun))
        : Optional.empty();
  }

  /** The statement that a verb of saying makes; what it asks for is no mere statement. */
  Optional<Deed> ofStatement(int verb) {
    boolean says =
        lexicon.frames().of(tree, verb).stream()
            .map(frame -> frame.meaning().operator())
            .anyMatch(operator -> operator.equals(Optional.of(Meaning.Operator.SAID)));
    return says && !tree.isConditional(verb) && !tree.isNegated(verb)
        ? tree.complement(verb).map(clause -> Deed.of(STATED, clause).under(verb))
        : Optional.empty();
  }

  private Optional<Deed> of(int verb, int depth) {
    if (depth > DEEP || isHelper(verb)) {
      return Optional.empty();
    }
    for (Frames.Frame frame : lexicon.frames().of(tree, verb)) {
      if (!follows(verb, frame.particles()) || !holds(verb, frame)) {
        continue;
      }
      Meaning meaning = frame.meaning();
      if (meaning.isNothing()) {
        return Optional.empty();
      }
      Optional<Deed> deed = told(verb, frame, depth);
      if (deed.isPresent()) {
        return deed.map(d -> d.under(verb))
            .map(d -> meaning.isUndergone() ? d.undergone() : d)
            .flatMap(d -> inTense(verb, d));
      }
    }
    return Optional.empty();
  }

  private boolean isHelper(int verb) {
    String relation = tree.relation(verb);
    return relation.equals("aux") || relation.equals("cop") || relation.equals("case");
  }

  /** "called the talks off", "called off": particles stand right behind or hang on the verb. */
  private boolean follows(int verb, List<String> particles) {
    int at = verb + 1;
    for (String particle : particles) {
      if (!tree.form(at).equals(particle) && at < tree.size() && tree.tag(at).startsWith("RB")) {
        at++;
      }
      boolean next = tree.form(at).equals(particle);
      if (!next && (particles.size() > 1 || !hangs(verb, particle))) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** "called the talks off", "found the man guilty". */
  private boolean hangs(int verb, String particle) {
    for (int at = verb + 1; at < Math.min(tree.size(), verb + REACH); at++) {
      if (tree.form(at).equals(particle)) {
        boolean own = tree.head(at) == verb && HANGING.contains(tree.relation(at));
        return own || ADJECTIVES.contains(particle);
      }
    }
    return false;
  }

  private boolean holds(int verb, Frames.Frame frame) {
    for (Frames.Condition condition : frame.conditions()) {
      boolean holds =
          switch (condition.kind()) {
            case OBJECT ->
                objects(verb, frame).stream()
                    .anyMatch(object -> fits(Optional.of(object), condition.noun()));
            case NO_OBJECT -> objects(verb, frame).isEmpty();
            case SUBJECT -> fits(tree.controller(verb), condition.noun());
            case COMPLEMENT ->
                tree.complement(verb).filter(clause -> tells(clause, condition.noun())).isPresent();
            case PARTICIPLE -> tree.participle(verb).isPresent();
            case NO_COMPLEMENT -> tree.complement(verb).isEmpty();
            case PASSIVE -> tree.isPassive(verb);
            case PHRASE -> fits(phrase(verb, frame, condition.word()), condition.noun());
          };
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Optional<Integer> noun, String kind) {
    return noun.isPresent()
        && (kind.isEmpty()
            || lexicon.nouns().is(tree, noun.get(), kind)
            || lexicon.nouns().is(tree, counted(noun.get()), kind));
  }

  /** Whether a clause says so of its subject: "that the rebels were responsible". */
  private boolean tells(int clause, String kind) {
    return kind.isEmpty() && !tree.isBareAdjective(clause)
        || lexicon.nouns().is(tree, clause, kind) && !tree.isNegated(clause);
  }

  /** The objects; of a verb with a preposition ("call for") the noun behind it. */
  private List<Integer> objects(int verb, Frames.Frame frame) {
    if (!frame.particles().isEmpty()) {
      Optional<Integer> behind = tree.phrase(verb, frame.particles().getLast());
      if (behind.isPresent()) {
        return List.of(behind.get());
      }
    }
    return tree.objects(verb);
  }

  /** The object that the frame asks for, else the first: "gave the city two million dollars". */
  private Optional<Integer> object(int verb, Frames.Frame frame) {
    List<Integer> objects = objects(verb, frame);
    return frame.conditions().stream()
        .filter(condition -> condition.kind() == Frames.Condition.Kind.OBJECT)
        .flatMap(condition ->
            objects.stream().filter(object -> fits(Optional.of(object), condition.noun())))
        .findFirst()
        .or(() -> objects.stream().findFirst());
  }

  private Optional<Integer> phrase(int verb, Frames.Frame frame, String preposition) {
    return tree.phrase(verb, preposition)
        .or(() -> object(verb, frame).flatMap(object -> tree.phrase(object, preposition)))
        .or(() -> tree.behind(verb, preposition));
  }

  /** "talks" of "a series of talks". */
  private int counted(int noun) {
    return lexicon.nouns().counted(tree, noun);
  }

  private Optional<Deed> told(int verb, Frames.Frame frame, int depth) {
    Meaning meaning = frame.meaning();
    Optional<Integer> object = object(verb, frame).map(this::counted);
    if (meaning.operator().isEmpty()) {
      return meaning
          .code()
          .map(code ->
              object
                  .filter(o -> lexicon.nouns().of(tree, o).meaning().isPresent())
                  .map(o -> narrowed(code, o))
                  .orElseGet(() -> Deed.of(code, clause(verb, frame))));
    }
    if (meaning.operator().get() == Meaning.Operator.SAID) {
      return tree.complement(verb).flatMap(clause -> asked(clause, depth));
    }
    boolean own = meaning.operator().get() == Meaning.Operator.DO;
    return changed(meaning, spokenOf(verb, object, depth, own), verb);
  }

  /** The word of the clause that the frame asks for, "assassinate" of "tried to"; else the verb. */
  private int clause(int verb, Frames.Frame frame) {
    boolean asked =
        frame.conditions().stream()
            .anyMatch(c -> c.kind() == Frames.Condition.Kind.COMPLEMENT && !c.noun().isEmpty());
    return asked ? tree.complement(verb).orElse(verb) : verb;
  }

  /** "said that it must withdraw": words that ask; what else is said stands for itself. */
  private Optional<Deed> asked(int clause, int depth) {
    boolean asks = tree.has(clause, MUST) || tree.isSubjunctive(clause);
    if (!asks) {
      return Optional.empty();
    }
    Optional<Deed> deed =
        of(clause, depth + 1).flatMap(d -> d.shifted(Shift.DEMAND, lexicon.shifts()));
    return Optional.of(deed.orElseGet(() -> Deed.of(DEMANDED, clause)));
  }

  private Deed narrowed(String code, int object) {
    return Deed.of(lexicon.domains().narrow(code, tree, object), object);
  }

  private Optional<Deed> changed(Meaning meaning, Optional<Deed> spokenOf, int word) {
    Optional<Deed> known =
        spokenOf.flatMap(deed ->
            switch (meaning.operator().orElseThrow()) {
              case DO, SAID -> spokenOf;
              case FUTURE ->
                  Optional.of(deed.coded(lexicon.shifts().ahead(deed.code()), deed.plain()));
              default ->
                  deed.shifted(
                      meaning.operator().flatMap(Meaning.Operator::shift).orElseThrow(),
                      lexicon.shifts());
            });
    return known.or(() ->
        meaning
            .code()
            .map(code ->
                spokenOf.map(deed -> deed.coded(code, code)).orElseGet(() -> Deed.of(code, word))));
  }

  /**
   * The act that a verb speaks of: in its clause, its object, or a phrase behind it.
   *
   * @param own whether it must be the verb's subject's own: what "a spokesman announced" of others
   *     stands for itself
   */
  private Optional<Deed> spokenOf(int verb, Optional<Integer> object, int depth, boolean own) {
    Optional<Deed> happening = object.flatMap(this::ofHappening);
    if (happening.isPresent()) {
      return happening;
    }
    Optional<Deed> clause =
        tree.complement(verb)
            .filter(c -> !own || !tree.isOfOthers(c))
            .or(() -> tree.participle(verb))
            .flatMap(c -> of(c, depth + 1));
    if (clause.isPresent()) {
      return clause;
    }
    Optional<Deed> ofObject = object.flatMap(o -> ofNoun(o, depth + 1));
    if (ofObject.isPresent()) {
      return ofObject;
    }
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("obl") && ABOUT.contains(tree.preposition(child))) {
        Optional<Deed> deed = ofNoun(child, depth + 1);
        if (deed.isPresent()) {
          return deed;
        }
      }
    }
    return object.isEmpty()
        ? tree.child(verb, "nsubj").flatMap(subject -> ofNoun(subject, depth + 1))
        : Optional.empty();
  }

  /** The act that a noun with its phrases tells: "a ban on the party", "an end to the fighting". */
  private Optional<Deed> ofNoun(int noun, int depth) {
    if (depth > DEEP) {
      return Optional.empty();
    }
    int counted = counted(noun);
    Nouns.Sense sense = lexicon.nouns().of(tree, counted);
    boolean carrier = sense.kinds().stream().anyMatch(CARRIERS::contains);
    if (sense.meaning().isPresent() && sense.meaning().get().operator().isEmpty()) {
      return sense.meaning().get().code().map(code -> narrowed(code, counted));
    }
    Optional<Deed> within = within(counted, carrier || sense.meaning().isPresent(), depth);
    return sense.meaning().isPresent()
        ? changed(sense.meaning().get(), within, counted).map(d -> d.under(counted))
        : within.map(d -> d.under(counted));
  }

  /** The act in the clause or phrase that hangs on a noun. */
  private Optional<Deed> within(int noun, boolean phrases, int depth) {
    Optional<Deed> clause = tree.child(noun, "acl").flatMap(c -> of(c, depth + 1));
    if (clause.isPresent() || !phrases) {
      return tree.child(noun, "acl").filter(tree::isInfinitive).isPresent() || phrases
          ? clause
          : Optional.empty();
    }
    for (int child : tree.children(noun)) {
      boolean phrase =
          tree.relation(child).equals("nmod") || tree.relation(child).equals("compound");
      if (phrase && (child < noun || ABOUT.contains(tree.preposition(child)))) {
        Optional<Deed> deed = ofNoun(child, depth + 1);
        if (deed.isPresent()) {
          return deed;
        }
      }
    }
    return Optional.empty();
  }

  /** The act with what its own auxiliaries say: not, will, must. */
  private Optional<Deed> inTense(int verb, Deed deed) {
    Deed told = deed;
    if (tree.isNegated(verb)) {
      Optional<Deed> refused =
          Deed.of(
              lexicon.shifts().negated(told.code()), lexicon.shifts().negated(told.plain()), told);
      if (refused.isEmpty()) {
        return Optional.empty();
      }
      told = refused.get();
    }
    return tree.isAhead(verb)
        ? Optional.of(told.coded(lexicon.shifts().ahead(told.code()), told.plain()))
        : Optional.of(told);
  }
}
