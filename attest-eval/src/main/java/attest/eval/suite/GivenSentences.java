package attest.eval.suite;

import attest.input.Mojibake;
import attest.model.Report;
import attest.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report that a suite gives sentence by sentence, put together again.
 *
 * @param report the whole text, title first where there is one, one given sentence a paragraph
 * @param sentences where each given sentence stands in it; empty for a blank one
 */
record GivenSentences(Report report, List<Optional<Span>> sentences) {
  GivenSentences {
    sentences = List.copyOf(sentences);
  }

  static GivenSentences of(Case read) {
    StringBuilder text = new StringBuilder();
    read.header().title().ifPresent(title -> text.append(title).append("\n\n"));
    List<Optional<Span>> spans = new ArrayList<>();
    for (String broken : read.sentences()) {
      String sentence = Mojibake.repaired(broken);
      int start = text.length();
      text.append(sentence);
      spans.add(
          sentence.isBlank() ? Optional.empty() : Optional.of(new Span(start, text.length())));
      text.append("\n\n");
    }
    return new GivenSentences(Report.of(text.toString(), List.of(), read.header()), spans);
  }
}
