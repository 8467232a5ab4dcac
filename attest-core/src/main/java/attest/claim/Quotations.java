package attest.claim;

import attest.model.Sentence;
import attest.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a text, marks included, over as many sentences as they run: “ ”, straight
 * double marks and doubled single ones. A new paragraph ends a quotation that nobody closed.
 */
final class Quotations {
  private Quotations() {}

  /** The quotations of a text, in text order; none lies inside another. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      int width = width(text, i);
      if (width > 0) {
        boolean opens = opens(text, i, width);
        if (open < 0 && opens) {
          open = i;
        } else if (open >= 0 && !opens) {
          found.add(new Span(open, i + width));
          open = -1;
        }
        i += width - 1;
      } else if (open >= 0 && isParagraphEnd(text, i)) {
        found.add(new Span(open, i));
        open = -1;
      }
    }
    return found;
  }

  private static boolean isParagraphEnd(String text, int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  /** How many characters the mark at the given place has; 0 where none stands there. */
  private static int width(String text, int at) {
    char mark = text.charAt(at);
    boolean doubled =
        (mark == '\'' || mark == '`') && at + 1 < text.length() && text.charAt(at + 1) == mark;
    return doubled ? 2 : mark == '"' || mark == '\u201c' || mark == '\u201d' ? 1 : 0;
  }

  private static boolean opens(String text, int at, int width) {
    char mark = text.charAt(at);
    if (mark == '\u201c' || mark == '`') {
      return true;
    }
    if (mark == '\u201d') {
      return false;
    }
    boolean apart = at == 0 || " \n\t([\u2014-".indexOf(text.charAt(at - 1)) >= 0;
    boolean joined = at + width < text.length() && !Character.isWhitespace(text.charAt(at + width));
    return apart && joined;
  }

  /** The statements with what they quote told to its end, over further sentences too. */
  static List<Statement> told(String text, List<Sentence> sentences, List<Statement> statements) {
    List<Statement> whole = new ArrayList<>(statements);
    int sentence = 0;
    for (Span quotation : in(text)) {
      boolean said = false;
      for (int i = 0; i < whole.size(); i++) {
        Statement statement = whole.get(i);
        if (!quotation.contains(statement.cue()) && overlaps(statement, quotation)) {
          whole.set(i, widened(statement, quotation));
          said = true;
        }
      }
      while (sentence < sentences.size()
          && sentences.get(sentence).span().end() <= quotation.start()) {
        sentence++;
      }
      boolean first =
          sentence > 0
              && sentence < sentences.size()
              && sentences.get(sentence).span().start() == quotation.start();
      if (!said && first) {
        goOn(sentences.get(sentence - 1), whole, quotation);
      }
    }
    return whole;
  }

  /** Whether a closing mark ends the sentence. */
  static boolean endsQuoted(String text, Sentence sentence) {
    int end = sentence.span().end();
    for (int i = end - 1; i >= Math.max(sentence.span().start(), end - 2); i--) {
      if (width(text, i) > 0 && !opens(text, i, width(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(Statement statement, Span quotation) {
    return statement.contents().stream().anyMatch(content -> content.overlaps(quotation));
  }

  /** A quotation that opens a sentence goes on with what the sentence before it told. */
  private static void goOn(Sentence before, List<Statement> statements, Span quotation) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement statement = statements.get(i);
      boolean there =
          before.span().overlaps(statement.cue())
              || statement.contents().stream().anyMatch(c -> c.overlaps(before.span()));
      if (there && statement.cue().end() <= quotation.start()) {
        List<Span> contents = new ArrayList<>(statement.contents());
        contents.add(quotation);
        statements.set(i, new Statement(statement.source(), statement.cue(), contents));
        return;
      }
    }
  }

  private static Statement widened(Statement statement, Span quotation) {
    List<Span> contents = new ArrayList<>();
    for (Span content : statement.contents()) {
      boolean wider = content.overlaps(quotation) && !content.contains(quotation);
      contents.add(
          wider
              ? new Span(
                  Math.min(content.start(), quotation.start()),
                  Math.max(content.end(), quotation.end()))
              : content);
    }
    return new Statement(statement.source(), statement.cue(), contents);
  }
}
