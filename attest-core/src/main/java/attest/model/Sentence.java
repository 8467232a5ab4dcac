package attest.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence, headline or line of a report with its dependency tree.
 *
 * @param index place in the report, from 0
 * @param span from its first to its last token
 * @param zone the part of the page it stands in
 * @param tokens in text order, never empty; heads form a tree with one root
 * @param names names of persons, places and organisations by form alone, never overlapping
 */
public record Sentence(int index, Span span, Zone.Kind zone, List<Token> tokens, List<Name> names) {
  /**
   * A stretch of tokens that is a name by its form.
   *
   * @param from index of its first token
   * @param to one past its last token
   * @param kind what it seems to name
   */
  public record Name(int from, int to, Kind kind) {
    /** What a name seems to name. */
    public enum Kind {
      PERSON,
      PLACE,
      ORGANISATION,
      OTHER
    }
  }

  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public int size() {
    return tokens.size();
  }

  /** The token that the given one depends on; empty for the root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The tokens that depend on the given one, in text order. */
  public List<Token> children(Token token) {
    List<Token> children = new ArrayList<>();
    for (Token other : tokens) {
      if (other.head() == token.index()) {
        children.add(other);
      }
    }
    return children;
  }

  /** The first dependent of the given token with the given relation, its subtype ignored. */
  public Optional<Token> child(Token token, String mainRelation) {
    for (Token other : tokens) {
      if (other.head() == token.index() && other.mainRelation().equals(mainRelation)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Whether the first token is the second or lies below it in the tree. */
  public boolean isUnder(Token token, Token ancestor) {
    int at = token.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** The tokens from the first to the last one under the given one, itself included. */
  public List<Token> phrase(Token head) {
    int from = head.index();
    int to = head.index();
    for (Token token : tokens) {
      if (isUnder(token, head)) {
        from = Math.min(from, token.index());
        to = Math.max(to, token.index());
      }
    }
    return tokens.subList(from, to + 1);
  }

  /** The span of the tokens from the first index to the second one, both included. */
  public Span spanOf(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
