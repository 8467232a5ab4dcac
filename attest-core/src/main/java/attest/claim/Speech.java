package attest.claim;

import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Found;
import attest.model.How;
import attest.model.Mention;
import attest.model.Party;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who says what: speakers before, inside and behind what they say, chains of speakers, and
 * quotes that go on without a cue. A pronoun speaks for the last speaker it can mean.
 */
final class Speech {
  private final SpeechCues cues = SpeechCues.english();
  private final Channels channels = Channels.english();

  private Speech() {}

  static Speech english() {
    return new Speech();
  }

  /** Everything said by somebody in a report, in text order. */
  List<Said> in(Report report, List<Sentence> sentences, List<Mention> mentions) {
    Map<Integer, List<Mention.OfActor>> actors = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfActor actor) {
        actors.computeIfAbsent(actor.sentence(), key -> new ArrayList<>()).add(actor);
      }
    }
    List<Said> said = new ArrayList<>();
    List<Speaker> spoken = new ArrayList<>();
    for (Sentence sentence : sentences) {
      said.addAll(
          in(report.text(), sentence, actors.getOrDefault(sentence.index(), List.of()), spoken));
    }
    return Quotes.withContinued(report.text(), sentences, said);
  }

  private List<Said> in(
      String text, Sentence sentence, List<Mention.OfActor> actors, List<Speaker> spoken) {
    Wording words = new Wording(sentence);
    List<SpeechCue> found = cues.in(words);
    if (found.isEmpty()) {
      return List.of();
    }
    SpeakerPhrases phrases = new SpeakerPhrases(words);
    Contents contents = new Contents(words);
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      SpeechCue cue = found.get(i);
      Optional<SpeakerPhrase> phrase = phrases.of(cue);
      if (phrase.isEmpty() || isNested(words, found, i)) {
        continue;
      }
      SpeakerPhrase group = phrase.get();
      List<Speaker> chain = new ArrayList<>();
      Speaker speaker = speaker(text, words, cue, group, actors, spoken);
      chain.add(speaker);
      int to = Math.max(cue.to(), group.to());
      Optional<SpeechCue> inner = inner(words, found, i);
      if (inner.isPresent()) {
        Optional<SpeakerPhrase> quoted = innerPhrase(words, phrases, cue, inner.get());
        quoted.ifPresent(q -> chain.add(speaker(text, words, inner.get(), q, actors, spoken)));
        boolean between = quoted.map(q -> q.from() <= inner.get().to() + 1).orElse(false);
        to =
            between
                ? Math.max(to, Math.max(inner.get().to(), quoted.map(SpeakerPhrase::to).orElse(0)))
                : to;
      }
      spoken.add(chain.getLast());
      Attribution by = new Attribution(chain);
      for (Span span : contents.of(Math.min(cue.from(), group.from()), to, cue, false)) {
        said.add(new Said(by, sentence.index(), span));
      }
    }
    said.sort(Comparator.comparing(Said::content));
    return said;
  }

  /**
   * The second cue of "the agency quoted an officer as saying", "it reported, citing officials".
   */
  private static Optional<SpeechCue> inner(Wording text, List<SpeechCue> cues, int at) {
    if (at + 1 >= cues.size()) {
      return Optional.empty();
    }
    SpeechCue next = cues.get(at + 1);
    boolean citing = text.is(next.from(), "citing", "quoting");
    boolean asSaying =
        text.at(next.from()).equals("saying") && text.at(next.from() - 1).equals("as");
    return citing || asSaying ? Optional.of(next) : Optional.empty();
  }

  private static boolean isNested(Wording text, List<SpeechCue> cues, int at) {
    return at > 0 && inner(text, cues, at - 1).isPresent();
  }

  private static Optional<SpeakerPhrase> innerPhrase(
      Wording text, SpeakerPhrases phrases, SpeechCue outer, SpeechCue inner) {
    return text.at(inner.from()).equals("saying")
        ? phrases.groupFrom(outer.to())
        : phrases.groupFrom(inner.to());
  }

  private Speaker speaker(
      String text,
      Wording words,
      SpeechCue cue,
      SpeakerPhrase group,
      List<Mention.OfActor> actors,
      List<Speaker> spoken) {
    Span span = words.sentence().spanOf(group.from(), group.to() - 1);
    Span cueSpan = words.sentence().spanOf(cue.from(), cue.to() - 1);
    Optional<String> channel = channels.of(words, cue, group);
    Cited<Party> party = party(text, words, group, span, actors, spoken);
    Cited<String> said = Cited.of(cueSpan.in(text), cueSpan, "speech.cue", 0.9);
    return new Speaker(party, Stances.of(words, cue, group), Optional.of(said), channel, false);
  }

  private static Cited<Party> party(
      String text,
      Wording words,
      SpeakerPhrase group,
      Span span,
      List<Mention.OfActor> actors,
      List<Speaker> spoken) {
    Span head = words.token(group.head()).span();
    Optional<Mention.OfActor> named =
        actors.stream()
            .filter(actor -> actor.span().overlaps(span))
            .min(
                Comparator.comparing((Mention.OfActor a) -> a.span().overlaps(head) ? 0 : 1)
                    .thenComparing(a -> a.party().actor() instanceof Found.None ? 1 : 0)
                    .thenComparing(a -> a.span().start()));
    boolean back = refersBack(words, group);
    Optional<Speaker> last =
        back && !spoken.isEmpty() ? Optional.of(spoken.getLast()) : Optional.empty();
    boolean known = named.map(n -> !(n.party().actor() instanceof Found.None)).orElse(false);
    if (!known && last.isPresent()) {
      Cited<Party> before = last.get().party();
      List<Span> at = new ArrayList<>(before.at());
      at.add(span);
      return new Cited<>(before.value(), at, new How("speech.same-speaker", 0.6));
    }
    Found<Actor> actor =
        named
            .map(n -> n.party().actor())
            .orElseGet(() -> new Found.None<>("the registry does not know this speaker"));
    return Cited.of(new Party(span.in(text), actor), span, "speech.speaker", 0.8);
  }

  /** "he", "the statement": whoever spoke last. */
  private static boolean refersBack(Wording words, SpeakerPhrase group) {
    boolean pronoun = group.to() - group.from() == 1 && words.is(group.head(), "he", "she", "it");
    boolean paper =
        group.to() - group.from() == 2
            && words.at(group.from()).equals("the")
            && words.is(
                group.head(),
                "statement",
                "spokesman",
                "spokeswoman",
                "spokesperson",
                "report",
                "official",
                "source",
                "officer",
                "ministry",
                "agency",
                "minister",
                "group");
    return pronoun
        || paper
            && words.is(
                group.head(),
                "statement",
                "spokesman",
                "spokeswoman",
                "spokesperson",
                "source",
                "official",
                "officer",
                "report");
  }
}
