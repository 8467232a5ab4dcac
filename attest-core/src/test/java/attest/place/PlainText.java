package attest.place;

import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts test sentences into words without tags or trees, so that tests rest on forms alone. */
final class PlainText {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\d]+(?:[-.,][\\p{L}\\p{M}\\d]+)*|'s|’s|--|\\S");

  private PlainText() {}

  static Report report(String text) {
    return Report.of(text, List.of(), Report.Header.UNKNOWN);
  }

  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String form = words.group();
      int index = tokens.size();
      tokens.add(
          new Token(
              index,
              new Span(words.start(), words.end()),
              form,
              form.toLowerCase(Locale.ROOT),
              "NN",
              index - 1,
              index == 0 ? "root" : "dep"));
      boolean ends = form.equals(".") || words.end() == text.length();
      if (ends) {
        Span span = new Span(tokens.getFirst().span().start(), words.end());
        sentences.add(new Sentence(sentences.size(), span, Zone.Kind.BODY, tokens, List.of()));
        tokens.clear();
      }
    }
    return sentences;
  }
}
