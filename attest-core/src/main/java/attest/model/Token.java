package attest.model;

/**
 * A word of a sentence with what the language core says of it.
 *
 * @param index place in its sentence, from 0
 * @param span where it stands in the report's text
 * @param form the word as written
 * @param lemma its dictionary form, lower case save for names
 * @param tag Penn Treebank part of speech
 * @param head index of the token it depends on; -1 for the root
 * @param relation Universal Dependencies relation with its subtype, such as {@code nsubj:pass}
 */
public record Token(
    int index, Span span, String form, String lemma, String tag, int head, String relation) {
  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String mainRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }
}
