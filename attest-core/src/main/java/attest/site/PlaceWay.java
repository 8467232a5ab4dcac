package attest.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the steps of the tree from a place upwards to where the happening's branch begins. */
final class PlaceWay {
  private static final Set<String> WHOLE = Set.of("flat", "compound", "appos", "conj");

  private final Tree tree;
  private final int happening;
  private final List<Fact> facts = new ArrayList<>();

  /** No word but those of the place's own name and its neighbours in a list is passed yet. */
  private boolean atPlace = true;

  /** The place owns or names what was passed last: "Hajin's mayor", "the Hajin mayor". */
  private boolean owns;

  private PlaceWay(Tree tree, int happening) {
    this.tree = tree;
    this.happening = happening;
  }

  /**
   * What is seen on the way.
   *
   * @param words the words passed, from the place upwards
   */
  static List<Fact> facts(Tree tree, int happening, List<Integer> words) {
    PlaceWay way = new PlaceWay(tree, happening);
    words.forEach(way::pass);
    return way.facts;
  }

  private void pass(int word) {
    String relation = tree.token(word).mainRelation();
    boolean owner = tree.token(word).relation().equals("nmod:poss");
    step(word, tree.token(word).head(), owner ? "owner" : relation);
    boolean names = relation.equals("compound") || relation.equals("amod");
    if (atPlace && (owner || names)) {
      owns = true;
    } else if (relation.equals("nmod") || relation.equals("obl")) {
      owns = false;
    }
    atPlace &= WHOLE.contains(relation);
  }

  private void step(int word, int over, String relation) {
    switch (relation) {
      case "owner" -> facts.add(Fact.OWNER);
      case "obl" -> facts.add(behindPreposition(word, over, false));
      case "nmod" -> noun(word, over);
      case "compound", "amod", "flat", "fixed", "nummod" -> facts.add(Fact.NAMING);
      case "obj" -> facts.add(isHarmed(over) ? Fact.HARMED : Fact.OBJECT);
      case "iobj" -> facts.add(Fact.RECIPIENT);
      case "nsubj" -> facts.add(subject(word));
      case "appos" -> facts.add(Fact.APPOSITION);
      case "conj" -> facts.add(conjunct(word, over));
      default -> facts.add(clause(word, over, relation));
    }
  }

  private void noun(int word, int over) {
    Fact fact = behindPreposition(word, over, true);
    facts.add(fact);
    boolean weighed =
        switch (fact) {
          case OF, OF_DIRECTION, TO_NOUN, FROM_NOUN, AGAINST, AGAINST_THING -> true;
          default -> false;
        };
    if (!weighed) {
      facts.add(Fact.AT_NOUN);
    }
  }

  private Fact behindPreposition(int word, int over, boolean noun) {
    String preposition = tree.preposition(word);
    if (tree.means(over, "protest") && (preposition.equals("over") || isOfHappening(word))) {
      return Fact.AGAINST;
    }
    if (Words.of("locative").contains(preposition)) {
      return Fact.AT;
    }
    if (Words.of("goal").contains(preposition)) {
      return noun ? Fact.TO_NOUN : Fact.TO;
    }
    if (Words.of("during").contains(preposition)) {
      return Fact.DURING;
    }
    if (Words.of("topic").contains(preposition)) {
      return Fact.TOPIC;
    }
    return switch (preposition) {
      case "of" -> tree.is(over, "direction") ? Fact.OF_DIRECTION : noun ? Fact.OF : Fact.OF_DEED;
      case "from" -> noun ? Fact.FROM_NOUN : Fact.FROM;
      case "against" -> isProtest(over) ? Fact.AGAINST : Fact.AGAINST_THING;
      case "with" -> tree.means(over, "clash") ? Fact.WITH_FOE : Fact.WITH;
      case "" -> Fact.BARE;
      default -> Fact.OTHER_PREPOSITION;
    };
  }

  /** "protested against the war in Hajin": the place of the war, whatever the tree says. */
  private boolean isOfHappening(int word) {
    int before = tree.prepositionAt(word) - 1;
    return before >= 0 && tree.isHappening(before) && isCause(tree.preposition(before));
  }

  private static boolean isCause(String preposition) {
    return preposition.equals("against") || preposition.equals("over");
  }

  /** "marched against the war in Hajin", "fight against Hajin": not where it happens. */
  private boolean isProtest(int over) {
    return atPlace || tree.means(over, "protest") || tree.means(happening, "protest");
  }

  private Fact subject(int word) {
    if (tree.token(word).relation().equals("nsubj:pass")) {
      boolean harmed = isHarmed(tree.token(word).head());
      return harmed ? Fact.HARMED : atPlace ? Fact.PATIENT : Fact.IN_PATIENT;
    }
    return owns ? Fact.OWNER_OF_SUBJECT : atPlace ? Fact.SUBJECT : Fact.IN_SUBJECT;
  }

  /** People are shot and arrested, places are not. */
  private boolean isHarmed(int verb) {
    return atPlace && tree.means(verb, "harm");
  }

  private Fact conjunct(int word, int over) {
    if (!tree.isVerb(word) || !tree.isVerb(over)) {
      return Fact.CONJOINED;
    }
    return tree.hasSubject(word) ? Fact.NEXT_CLAUSE : Fact.NEXT_DEED;
  }

  private Fact clause(int word, int over, String relation) {
    if (tree.is(word, "direction")) {
      return Fact.DIRECTION;
    }
    return switch (relation) {
      case "acl" -> modifying(word, over);
      case "advcl" -> adverbial(word);
      case "xcomp" -> Fact.ACTION;
      case "ccomp" -> tree.means(over, "speech") ? Fact.SAID : Fact.CONTENT;
      case "parataxis" -> Fact.ASIDE;
      default -> Fact.LOOSE;
    };
  }

  private Fact modifying(int word, int over) {
    if (tree.isHappening(over) || tree.means(over, "weapon")) {
      return Fact.OF_HAPPENING;
    }
    boolean relative = tree.token(word).relation().equals("acl:relcl");
    return relative ? Fact.RELATIVE : Fact.PARTICIPLE;
  }

  private Fact adverbial(int verb) {
    boolean doing = tree.token(verb).tag().equals("VBG");
    return switch (tree.opener(verb)) {
      case "when", "as", "where" -> Fact.WHEN;
      case "by" -> Fact.MEANS;
      case "while", "after" -> doing ? Fact.SAME_DOER : Fact.AFTER;
      case "" -> doing ? Fact.SAME_DOER : Fact.OTHER_CLAUSE;
      default -> Fact.OTHER_CLAUSE;
    };
  }
}
