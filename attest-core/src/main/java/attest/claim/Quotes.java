package attest.claim;

import attest.model.Attribution;
import attest.model.Sentence;
import attest.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives quoted sentences without a cue to the speaker of the quote that they go on with. */
final class Quotes {
  private Quotes() {}

  /** The same list, a bare "Novak said." standing for the quoted sentence before it. */
  static List<Said> withBare(String text, List<Sentence> sentences, List<Said> said) {
    List<Said> all = new ArrayList<>();
    for (Said each : said) {
      int at = each.sentence();
      boolean bare =
          at > 0 && at < sentences.size() && each.content().equals(sentences.get(at).span());
      boolean quoted = bare && endsQuoted(text, sentences.get(at - 1));
      if (quoted) {
        Sentence before = sentences.get(at - 1);
        all.add(new Said(each.by(), before.index(), before.span()));
      } else if (!bare) {
        all.add(each);
      }
    }
    return all;
  }

  /** The same list with the quotes that go on over further sentences added. */
  static List<Said> withContinued(String text, List<Sentence> sentences, List<Said> said) {
    Map<Integer, List<Said>> bySentence = new HashMap<>();
    said.forEach(s -> bySentence.computeIfAbsent(s.sentence(), key -> new ArrayList<>()).add(s));
    List<Said> all = new ArrayList<>(said);
    int opened = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean inside = opened >= 0 && i - opened <= 12;
      int after = balance(text, sentence, inside);
      boolean quoted = startsQuoted(text, sentence) || inside;
      if (quoted && !bySentence.containsKey(i) && (endsQuoted(text, sentence) || after > 0)) {
        Attribution by = speaker(sentences, bySentence, i, after > 0);
        if (!by.isReportItself()) {
          Said more = new Said(by, sentence.index(), sentence.span());
          all.add(more);
          bySentence.put(i, List.of(more));
        }
      }
      opened = after > 0 ? (inside ? opened : i) : -1;
    }
    all.sort(Comparator.comparing(Said::content));
    return all;
  }

  /** The next sentence's speaker where the quote goes on there, otherwise the last one near by. */
  private static Attribution speaker(
      List<Sentence> sentences, Map<Integer, List<Said>> bySentence, int at, boolean goesOn) {
    if (goesOn) {
      for (int i = at + 1; i < Math.min(sentences.size(), at + 5); i++) {
        if (bySentence.containsKey(i)) {
          return bySentence.get(i).getFirst().by();
        }
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (bySentence.containsKey(i)) {
        return bySentence.get(i).getLast().by();
      }
    }
    return Attribution.REPORT_ITSELF;
  }

  private static boolean startsQuoted(String text, Sentence sentence) {
    char first = text.charAt(sentence.span().start());
    return first == '"' || first == '\u201c';
  }

  private static boolean endsQuoted(String text, Sentence sentence) {
    Span span = sentence.span();
    for (int i = span.end() - 1; i >= Math.max(span.start(), span.end() - 3); i--) {
      if (text.charAt(i) == '"' || text.charAt(i) == '\u201d') {
        return true;
      }
    }
    return false;
  }

  /** 1 where a quote is still open behind the sentence. */
  private static int balance(String text, Sentence sentence, boolean inside) {
    boolean open = inside;
    for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
      switch (text.charAt(i)) {
        case '"' -> open = !open;
        case '\u201c' -> open = true;
        case '\u201d' -> open = false;
        default -> {}
      }
    }
    return open ? 1 : 0;
  }
}
