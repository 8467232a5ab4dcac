package attest.time;

import attest.model.Sentence;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads sentences in text order and resolves each expression against publication and against what
 * the text told before it.
 */
final class Reader {
  /** An expression with its words and what it came to. */
  record Hit(Words words, Phrase phrase, Reading reading, Tense tense) {
    Span span() {
      return new Span(words.at(phrase.from()).start(), words.at(phrase.to() - 1).end());
    }

    TimeExpression expression() {
      return new TimeExpression(
          span(), words.sentence().index(), phrase.kind(), reading.timex3(), reading.time());
    }

    /** Whether the words alone fix it, whenever the report appeared. */
    boolean isAbsolute() {
      return phrase.meaning().read(Anchor.NOTHING).period().isPresent();
    }
  }

  private static final Grammar GRAMMAR = new Grammar();

  private final Optional<TimeSpan> published;
  private Optional<Period> told = Optional.empty();
  private Optional<Period> quarter = Optional.empty();

  private Reader(Optional<TimeSpan> published) {
    this.published = published;
  }

  static List<Hit> read(List<Sentence> sentences, Optional<TimeSpan> published) {
    Reader reader = new Reader(published);
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : sentences) {
      reader.read(sentence, hits);
    }
    return hits;
  }

  private void read(Sentence sentence, List<Hit> hits) {
    Words words = Words.of(sentence);
    int at = 0;
    while (at < words.size()) {
      int after = GRAMMAR.afterIdiom(words, at);
      if (after > at) {
        at = after;
        continue;
      }
      Optional<Phrase> phrase = GRAMMAR.at(words, at);
      if (phrase.isEmpty()) {
        at++;
        continue;
      }
      Hit hit = resolve(words, phrase.get());
      hits.add(hit);
      remember(sentence, hit);
      at = Math.max(at + 1, phrase.get().to());
    }
  }

  private Hit resolve(Words words, Phrase phrase) {
    int token = words.at(phrase.to() - 1).token();
    Tense tense = Tenses.at(words.sentence(), token);
    Anchor anchor = new Anchor(published, told, quarter, tense);
    return new Hit(words, phrase, phrase.meaning().read(anchor), tense);
  }

  private void remember(Sentence sentence, Hit hit) {
    boolean news =
        switch (sentence.zone()) {
          case HEADLINE, STANDFIRST, BODY -> true;
          case CAPTION, RELATED, FURNITURE -> false;
        };
    Optional<Period> period = hit.reading().period();
    if (!news || period.isEmpty()) {
      return;
    }
    if (period.get().timex3().contains("-Q")) {
      if (!yearBefore(hit)) {
        quarter = period;
      }
    } else {
      told = period;
    }
  }

  /** "a year earlier", "the year-ago quarter": what is compared with, not what is told. */
  private static boolean yearBefore(Hit hit) {
    for (int i = hit.phrase().from(); i < hit.phrase().to(); i++) {
      if (hit.words().is(i, "earlier") || hit.words().is(i, "ago")) {
        return true;
      }
    }
    return false;
  }

  static boolean isNews(Zone.Kind zone) {
    return zone != Zone.Kind.RELATED && zone != Zone.Kind.FURNITURE;
  }
}
