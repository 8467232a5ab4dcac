package attest.time;

import attest.model.Found;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.model.Zone;
import java.time.LocalDate;
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
  private static final Cores CORES = new Cores();

  private final Optional<TimeSpan> published;
  private Told told = Told.NOTHING;

  private Reader(Optional<TimeSpan> published) {
    this.published = published;
  }

  static List<Hit> read(List<Sentence> sentences, Optional<TimeSpan> published) {
    Reader reader = new Reader(published);
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : sentences) {
      reader.read(Words.of(sentence), hits);
    }
    return hits;
  }

  private void read(Words words, List<Hit> hits) {
    int sentence = hits.size();
    int core = CORES.next(words, 0);
    int at = 0;
    while (core < words.size()) {
      at = Math.max(at, core - Cores.REACH);
      int after = at;
      if (GRAMMAR.afterIdiom(words, at) > at) {
        after = GRAMMAR.afterIdiom(words, at);
      } else {
        Optional<Phrase> phrase = GRAMMAR.at(words, at);
        if (phrase.isPresent()) {
          Hit hit = resolve(words, phrase.get());
          hits.add(hit);
          told = hit.tense() == Tense.FUTURE || isAhead(hit) ? told : told.and(hit);
          after = phrase.get().to();
        }
      }
      at = Math.max(at + 1, after);
      if (core < at) {
        core = CORES.next(words, at);
      }
    }
    giveLaterDay(hits.subList(sentence, hits.size()));
  }

  /** "Shots rang out at 3:01 a.m. near the bridge on Friday": the day follows its time. */
  private void giveLaterDay(List<Hit> sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      Hit hit = sentence.get(i);
      Hit next = sentence.get(i + 1);
      boolean waits =
          hit.phrase().kind() == TimeExpression.Kind.TIME
              && hit.reading().time() instanceof Found.None<TimeSpan>;
      if (waits && next.tense() != Tense.FUTURE) {
        Anchor anchor = new Anchor(published, Told.NOTHING.and(next), hit.tense());
        Reading reading = hit.phrase().meaning().read(anchor);
        sentence.set(i, new Hit(hit.words(), hit.phrase(), reading, hit.tense()));
      }
    }
  }

  /** Whether it lies after publication, so that what the report tells cannot be counted from it. */
  private boolean isAhead(Hit hit) {
    Optional<LocalDate> latest = published.flatMap(TimeSpan::last);
    return latest.isPresent()
        && hit.reading().period().filter(told -> told.first().isAfter(latest.get())).isPresent();
  }

  private Hit resolve(Words words, Phrase phrase) {
    Tense tense = Tenses.at(words, phrase);
    return new Hit(words, phrase, phrase.meaning().read(new Anchor(published, told, tense)), tense);
  }

  static boolean isNews(Zone.Kind zone) {
    return zone != Zone.Kind.RELATED && zone != Zone.Kind.FURNITURE;
  }
}
