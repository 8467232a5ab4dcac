package attest.actor;

import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences without tags or trees: cut at line ends, words at spaces and punctuation. */
final class Plain {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}.\\-]*(?:'(?!s(?!\\p{L}))\\p{L}+)?|['\u2019]s|\\S");

  private Plain() {}

  static Report report(String text) {
    return Report.of(text, List.of(), Report.Header.UNKNOWN);
  }

  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      List<Token> tokens = tokens(line, start);
      if (!tokens.isEmpty()) {
        Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
        sentences.add(new Sentence(sentences.size(), span, Zone.Kind.BODY, tokens, List.of()));
      }
      start += line.length() + 1;
    }
    return sentences;
  }

  private static List<Token> tokens(String line, int start) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(line);
    while (matcher.find()) {
      String form = matcher.group();
      int end = matcher.end();
      boolean stop =
          form.length() > 1
              && form.endsWith(".")
              && end == line.length()
              && form.indexOf('.') == form.length() - 1;
      form = stop ? form.substring(0, form.length() - 1) : form;
      Span span = new Span(start + matcher.start(), start + matcher.start() + form.length());
      String tag = Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
      tokens.add(
          new Token(
              tokens.size(),
              span,
              form,
              form.toLowerCase(java.util.Locale.ROOT),
              tag,
              tokens.isEmpty() ? -1 : 0,
              "dep"));
    }
    return tokens;
  }
}
