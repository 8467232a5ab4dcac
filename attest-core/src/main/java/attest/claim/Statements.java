package attest.claim;

import attest.claim.AttributionCue.Frame;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds all that a report attributes to somebody: words, thoughts, wishes, and what documents show.
 * Wider than the speakers of claims, who vouch for a happening.
 */
final class Statements {
  private static final Set<String> AGREED = WordSet.english("attributions.unowned");

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
    Optional<Sentence> quoted = Optional.empty();
    for (Sentence sentence : sentences) {
      statements.addAll(in(new Wording(sentence), quoted));
      quoted = Optional.of(sentence).filter(s -> Quotations.endsQuoted(text, s));
    }
    return Quotations.told(text, sentences, statements);
  }

  /**
   * The statements of a sentence.
   *
   * @param quoted the sentence before, where it ends in a quotation: a bare "Novak asked." goes
   *     with it
   */
  private List<Statement> in(Wording words, Optional<Sentence> quoted) {
    boolean[] taken = new boolean[words.size()];
    List<Statement> statements = new ArrayList<>();
    SourcePhrases phrases = new SourcePhrases(words);
    for (SpeechCue cue : speech.in(words)) {
      boolean small = cues.at(words, cue.from()).filter(c -> c.frame() == Frame.BEHIND).isPresent();
      if (!small && (cue.use() == SpeechCue.Use.VERB || cue.use() == SpeechCue.Use.BEFORE)) {
        said(words, phrases, cue, quoted)
            .ifPresent(statement -> {
              statements.add(statement);
              java.util.Arrays.fill(taken, cue.from(), cue.to(), true);
            });
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!taken[i]) {
        cues.at(words, i)
            .flatMap(cue -> meant(words, phrases, cue, quoted))
            .ifPresent(statements::add);
      }
    }
    if (statements.isEmpty()) {
      Transcripts.in(words).ifPresent(statements::add);
    }
    statements.sort(Comparator.comparing(Statement::cue));
    for (int i = 1; i < statements.size(); i++) {
      statements.set(i, shared(words, statements.get(i), statements.subList(0, i)));
    }
    return statements.stream().map(one -> ended(words, one, statements)).toList();
  }

  /** "..., Novak said, adding that": she who spoke adds more. */
  private static Statement shared(Wording words, Statement statement, List<Statement> before) {
    int at = tokenAt(words, statement.cue());
    boolean adding =
        words.tag(at).equals("VBG")
            && words.at(at - 1).equals(",")
            && statement.source().isPresent()
            && statement.source().get().start() < statement.cue().start();
    if (!adding) {
      return statement;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Statement other = before.get(i);
      int verb = tokenAt(words, other.cue());
      boolean main = words.isFiniteVerb(verb) && other.source().isPresent();
      if (main && other.cue().end() < statement.cue().start()) {
        return new Statement(other.source(), statement.cue(), statement.contents());
      }
    }
    return statement;
  }

  private static int tokenAt(Wording words, Span span) {
    for (Token token : words.sentence().tokens()) {
      if (token.span().start() == span.start()) {
        return token.index();
      }
    }
    return -1;
  }

  /** "He urged calm and said that ...": what he urges ends where he says more. */
  private static Statement ended(Wording words, Statement statement, List<Statement> all) {
    int limit = Integer.MAX_VALUE;
    for (Statement next : all) {
      boolean more =
          next.cue().start() > statement.cue().end() && next.source().equals(statement.source());
      if (more && next.source().isPresent()) {
        limit = Math.min(limit, next.cue().start());
      }
    }
    return limit == Integer.MAX_VALUE ? statement : before(words, statement, limit);
  }

  private static Statement before(Wording words, Statement statement, int limit) {
    List<Span> contents = new ArrayList<>();
    for (Span content : statement.contents()) {
      if (content.end() <= limit) {
        contents.add(content);
      } else if (content.start() < limit) {
        int last = lastBefore(words, limit);
        int end = last < 0 ? content.start() : words.token(last).span().end();
        if (end > content.start()) {
          contents.add(new Span(content.start(), end));
        }
      }
    }
    return contents.isEmpty()
        ? statement
        : new Statement(statement.source(), statement.cue(), contents);
  }

  /** The last token before the limit that is no comma, "and" or auxiliary. */
  private static int lastBefore(Wording words, int limit) {
    int at = words.size() - 1;
    while (at >= 0 && words.token(at).span().end() > limit) {
      at--;
    }
    while (at >= 0
        && (words.isAdverb(at)
            || words.is(at, ",", ";", "and", "but", "or", "also", "has", "have", "had", "is"))) {
      at--;
    }
    return at;
  }

  private static Optional<Statement> said(
      Wording words, SourcePhrases phrases, SpeechCue cue, Optional<Sentence> quoted) {
    Optional<SpeakerPhrase> speaker = phrases.of(cue);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Utterance utterance = Utterance.of(cue, speaker.get(), Optional.empty(), Optional.empty());
    List<Span> contents = new Contents(words).of(utterance, words.size());
    if (contents.isEmpty() && quoted.isPresent()) {
      contents = List.of(quoted.get().span());
    }
    return statement(
        words, pronounOr(phrases, cue.from(), speaker), cue.from(), cue.to(), contents);
  }

  private static Optional<SpeakerPhrase> pronounOr(
      SourcePhrases phrases, int cue, Optional<SpeakerPhrase> speaker) {
    return speaker.filter(s -> s.to() <= cue).isPresent()
        ? phrases.pronounOf(cue).or(() -> speaker)
        : speaker;
  }

  private static Optional<Statement> meant(
      Wording words, SourcePhrases phrases, AttributionCue cue, Optional<Sentence> quoted) {
    Complements complements = new Complements(words);
    SpeechCue asVerb =
        new SpeechCue(
            cue.from(), cue.to(), attest.model.Speaker.Stance.ASSERTS, SpeechCue.Use.VERB);
    return switch (cue.frame()) {
      case CLAUSE, TO, OBJECT, BEHIND -> {
        Optional<SpeakerPhrase> speaker = phrases.of(asVerb);
        if (speaker.isPresent() && cue.frame() == Frame.CLAUSE && isAside(words, cue)) {
          yield said(words, phrases, asVerb, quoted);
        }
        yield speaker.isEmpty()
            ? Optional.empty()
            : statement(
                words,
                pronounOr(phrases, cue.from(), speaker),
                cue.from(),
                cue.to(),
                complements.behind(cue));
      }
      case PASSIVE -> passive(words, phrases, cue);
      case NOUN -> noun(words, phrases, cue);
      case FEELING -> {
        Optional<SpeakerPhrase> speaker = phrases.subjectOf(cue.head());
        yield speaker.isEmpty()
            ? Optional.empty()
            : statement(words, speaker, cue.from(), cue.to(), complements.behind(cue));
      }
      case ADVERB ->
          statement(words, Optional.empty(), cue.from(), cue.to(), complements.behind(cue));
    };
  }

  /** Whether a clause stands before the cue: "..., he continued." */
  private static boolean isAside(Wording words, AttributionCue cue) {
    return cue.to() >= words.size() || words.is(cue.to(), ",", ".", ";", "?", "!", ":");
  }

  private static Optional<Statement> passive(
      Wording words, SourcePhrases phrases, AttributionCue cue) {
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
      Wording words, SourcePhrases phrases, AttributionCue cue) {
    Optional<SpeakerPhrase> owner = phrases.ownerOf(cue.head());
    boolean open = words.is(cue.to(), "that", "about", "whether") || words.is(cue.head(), AGREED);
    if (owner.isEmpty() && !open) {
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
