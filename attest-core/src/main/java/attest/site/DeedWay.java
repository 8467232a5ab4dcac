package attest.site;

import java.util.List;

/** Reads the steps of the tree from the happening upwards to where the place's branch begins. */
final class DeedWay {
  private final Tree tree;
  private final boolean fronted;

  private DeedWay(Tree tree, boolean fronted) {
    this.tree = tree;
    this.fronted = fronted;
  }

  /**
   * What is seen on the way.
   *
   * @param words the words passed, from the happening upwards
   * @param fronted whether the place stands before the word where both branches begin
   */
  static List<Fact> facts(Tree tree, List<Integer> words, boolean fronted) {
    DeedWay way = new DeedWay(tree, fronted);
    return words.stream().map(way::pass).toList();
  }

  private Fact pass(int word) {
    String relation = tree.token(word).mainRelation();
    String opener = tree.opener(word);
    if (opener.equals("where")) {
      return Fact.WHERE;
    }
    boolean clause =
        switch (relation) {
          case "advcl", "parataxis", "ccomp" -> true;
          default -> false;
        };
    if (isDoing(word, relation)) {
      return doing(opener);
    }
    if (clause && isTime(opener)) {
      return Fact.WHEN_DEED;
    }
    return otherwise(word, relation);
  }

  private Fact otherwise(int word, String relation) {
    int over = tree.token(word).head();
    return switch (relation) {
      case "advcl" -> Fact.OTHER_DEED;
      case "acl" -> modifying(word, over);
      case "conj" -> conjunct(word);
      case "xcomp" -> Fact.ACTION_DEED;
      case "ccomp" -> tree.means(over, "speech") ? Fact.SAID_DEED : Fact.CONTENT_DEED;
      case "parataxis" -> Fact.ASIDE_DEED;
      case "nsubj", "obj", "obl", "nmod", "compound", "amod" -> Fact.NOUN_DEED;
      default -> Fact.LOOSE_DEED;
    };
  }

  /** "bombed the town, killing four": parsers take it for a content as well. */
  private boolean isDoing(int word, String relation) {
    boolean behindComma = relation.equals("ccomp") && tree.form(word - 1).equals(",");
    return tree.token(word).tag().equals("VBG") && (relation.equals("advcl") || behindComma);
  }

  private static Fact doing(String opener) {
    return switch (opener) {
      case "" -> Fact.RESULT;
      case "after", "while", "by" -> Fact.AFTER_DEED;
      default -> Fact.OTHER_DEED;
    };
  }

  private static boolean isTime(String opener) {
    return switch (opener) {
      case "after", "when", "as", "by" -> true;
      default -> false;
    };
  }

  private Fact modifying(int word, int over) {
    if (tree.isHappening(over)) {
      return Fact.HAPPENING_THAT;
    }
    boolean relative = tree.token(word).relation().equals("acl:relcl");
    return relative ? Fact.WHO_DEED : Fact.PARTICIPLE_DEED;
  }

  private Fact conjunct(int word) {
    if (fronted) {
      return Fact.FRONTED;
    }
    return tree.hasSubject(word) ? Fact.BEFORE_CLAUSE : Fact.BEFORE_DEED;
  }
}
