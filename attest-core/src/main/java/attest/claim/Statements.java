package attest.claim;

import attest.claim.AttributionCue.Frame;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds all that a report attributes to somebody: words, thoughts, wishes, and what documents show.
 * Wider than the speakers of claims, who vouch for a happening.
 */
final class Statements {
  private final SpeechCues speech = SpeechCues.english();
  private final AttributionCues cues = AttributionCues.english();

  private Statements() {}

  /** The rules and word lists of English. */
  static Statements english() {
    return new Statements();
  }

  /** The statements of a report, in text order. */
  List<Statement> in(String text, List<Sentence> sentences) {
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : sentences) {
      statements.addAll(in(new Wording(sentence)));
    }
    return Quotations.told(text, sentences, statements);
  }

  private List<Statement> in(Wording words) {
    boolean[] taken = new boolean[words.size()];
    List<Statement> statements = new ArrayList<>();
    SpeakerPhrases phrases = new SpeakerPhrases(words);
    for (SpeechCue cue : speech.in(words)) {
      if (cue.use() == SpeechCue.Use.VERB || cue.use() == SpeechCue.Use.BEFORE) {
        said(words, phrases, cue)
            .ifPresent(statement -> {
              statements.add(statement);
              java.util.Arrays.fill(taken, cue.from(), cue.to(), true);
            });
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!taken[i]) {
        cues.at(words, i).flatMap(cue -> meant(words, phrases, cue)).ifPresent(statements::add);
      }
    }
    statements.sort(Comparator.comparing(Statement::cue));
    return statements;
  }

  private static Optional<Statement> said(
      Wording words, SpeakerPhrases phrases, SpeechCue cue) {
    Optional<SpeakerPhrase> speaker = phrases.of(cue);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Utterance utterance =
        Utterance.of(cue, speaker.get(), Optional.empty(), Optional.empty());
    return statement(
        words, speaker, cue.from(), cue.to(), new Contents(words).of(utterance, words.size()));
  }

  private static Optional<Statement> meant(
      Wording words, SpeakerPhrases phrases, AttributionCue cue) {
    Complements complements = new Complements(words);
    SpeechCue asVerb =
        new SpeechCue(
            cue.from(), cue.to(), attest.model.Speaker.Stance.ASSERTS, SpeechCue.Use.VERB);
    return switch (cue.frame()) {
      case CLAUSE, TO, OBJECT, BEHIND -> {
        Optional<SpeakerPhrase> speaker = phrases.of(asVerb);
        yield speaker.isEmpty()
            ? Optional.empty()
            : statement(words, speaker, cue.from(), cue.to(), complements.behind(cue));
      }
      case PASSIVE -> passive(words, phrases, cue);
      case NOUN -> noun(words, phrases, cue);
      case FEELING -> {
        Optional<SpeakerPhrase> speaker = phrases.subjectOf(cue.head());
        yield speaker.isEmpty()
            ? Optional.empty()
            : statement(words, speaker, cue.from(), cue.to(), complements.behind(cue));
      }
      case ADVERB -> statement(words, Optional.empty(), cue.from(), cue.to(), complements.behind(cue));
    };
  }

  private static Optional<Statement> passive(
      Wording words, SpeakerPhrases phrases, AttributionCue cue) {
    Optional<SpeakerPhrase> content =
        phrases.subjectOf(cue.head()).filter(s -> s.to() <= cue.from());
    Optional<SpeakerPhrase> by =
        words.at(cue.to()).equals("by") ? phrases.groupFrom(cue.to() + 1) : Optional.empty();
    int behind = by.map(SpeakerPhrase::to).orElse(cue.to());
    int from = content.map(SpeakerPhrase::from).orElse(cue.from());
    int to = content.map(SpeakerPhrase::to).orElse(cue.from());
    List<Span> spans = new Complements(words).around(cue, from, to, behind);
    return statement(words, by, cue.from(), cue.to(), spans);
  }

  private static Optional<Statement> noun(
      Wording words, SpeakerPhrases phrases, AttributionCue cue) {
    Optional<SpeakerPhrase> owner = phrases.ownerOf(cue.head());
    boolean that = words.at(cue.to()).equals("that");
    if (owner.isEmpty() && !that) {
      return Optional.empty();
    }
    return statement(words, owner, cue.from(), cue.to(), new Complements(words).behind(cue));
  }

  private static Optional<Statement> statement(
      Wording words, Optional<SpeakerPhrase> source, int from, int to, List<Span> contents) {
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                source.map(s -> words.sentence().spanOf(s.from(), s.to() - 1)),
                words.sentence().spanOf(from, to - 1),
                contents));
  }
}
