package attest.claim;

import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence written with its tags, {@code "Five/CD people/NNS were/VBD killed/VBN"}; persons'
 * names have the tag {@code PER}. The tree is flat, so what is found is found by the order of
 * words.
 */
record Tagged(String text, Sentence sentence) {
  static Tagged of(String tagged) {
    return of(tagged, 0, 0);
  }

  /** The same as the sentence with the given index, its text starting at the given offset. */
  static Tagged of(String tagged, int index, int offset) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Sentence.Name> names = new ArrayList<>();
    for (String part : tagged.split(" ")) {
      int slash = part.lastIndexOf('/');
      String form = part.substring(0, slash);
      String tag = part.substring(slash + 1);
      int at = tokens.size();
      boolean glue = form.equals("-") || text.length() > 0 && text.charAt(text.length() - 1) == '-';
      if (at > 0 && !glue) {
        text.append(' ');
      }
      int from = offset + text.length();
      text.append(form);
      Span span = new Span(from, from + form.length());
      boolean person = tag.equals("PER");
      if (person && !names.isEmpty() && names.getLast().to() == at) {
        names.set(
            names.size() - 1,
            new Sentence.Name(names.getLast().from(), at + 1, Sentence.Name.Kind.PERSON));
      } else if (person) {
        names.add(new Sentence.Name(at, at + 1, Sentence.Name.Kind.PERSON));
      }
      tokens.add(
          new Token(
              at,
              span,
              form,
              form,
              person ? "NNP" : tag,
              at == 0 ? -1 : 0,
              at == 0 ? "root" : "dep"));
    }
    Span span = new Span(offset, offset + text.length());
    return new Tagged(text.toString(), new Sentence(index, span, Zone.Kind.BODY, tokens, names));
  }
}
