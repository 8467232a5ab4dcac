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
    List<Heard> spoken = new ArrayList<>();
    for (Sentence sentence : sentences) {
      said.addAll(
          in(report.text(), sentence, actors.getOrDefault(sentence.index(), List.of()), spoken));
    }
    return Quotes.withContinued(
        report.text(), sentences, Quotes.withBare(report.text(), sentences, said));
  }

  private List<Said> in(
      String text, Sentence sentence, List<Mention.OfActor> actors, List<Heard> spoken) {
    Wording words = new Wording(sentence);
    List<SpeechCue> found = cues.in(words);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Utterance> utterances = utterances(words, found);
    Contents contents = new Contents(words);
    List<Told> told = new ArrayList<>();
    for (Utterance utterance : utterances) {
      int limit =
          utterances.stream()
              .filter(u ->
                  u.from() >= utterance.to() && contents.isTrailing(u.from(), u.to())
                      || u.speaker().equals(utterance.speaker()) && u.cue().from() > utterance.to())
              .mapToInt(u ->
                  Math.max(u.from(), u.speaker().equals(utterance.speaker()) ? u.cue().from() : 0))
              .min()
              .orElse(words.size());
      limit = Math.min(limit, contrasted(words, utterance, utterances));
      told.add(new Told(utterance, contents.of(utterance, limit)));
    }
    List<Said> said = new ArrayList<>();
    for (Told each : told) {
      Optional<Told> outer = Told.around(words, each, told);
      boolean quoted = contents.isQuoted(each.utterance().cue().from());
      boolean thought =
          each.utterance().cue().use() != SpeechCue.Use.VERB
              && each.utterance().cue().use() != SpeechCue.Use.BEFORE;
      if (thought && (outer.isPresent() || quoted) || quoted && isSelf(words, each.utterance())) {
        continue;
      }
      List<Speaker> chain = new ArrayList<>();
      outer.ifPresent(
          o -> chain.addAll(chain(text, words, o.utterance(), actors, new ArrayList<>(spoken))));
      chain.addAll(chain(text, words, each.utterance(), actors, spoken));
      Attribution by = new Attribution(chain);
      each.contents().forEach(span -> said.add(new Said(by, sentence.index(), span)));
      if (each.contents().isEmpty()) {
        said.add(new Said(by, sentence.index(), sentence.span()));
      }
    }
    said.sort(Comparator.comparing(Said::content));
    return said;
  }

  /** "the army said 14 were killed, while rebels reported nine": each says its own. */
  private static int contrasted(Wording words, Utterance one, List<Utterance> all) {
    return all.stream()
        .filter(other -> other.from() > one.to())
        .mapToInt(other -> other.from() - 1)
        .filter(at -> words.is(at, "while", "whereas", "but", "although", "though", ";"))
        .min()
        .orElse(words.size());
  }

  private static boolean isSelf(Wording words, Utterance utterance) {
    return words.is(utterance.speaker().head(), "i", "we", "you", "they", "he", "she", "it");
  }

  private static List<Utterance> utterances(Wording words, List<SpeechCue> found) {
    SpeakerPhrases phrases = new SpeakerPhrases(words);
    List<Utterance> utterances = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      SpeechCue cue = found.get(i);
      if (isNested(words, found, i)) {
        continue;
      }
      Optional<SpeechCue> inner = inner(words, found, i);
      Optional<SpeakerPhrase> source = inner.flatMap(in -> innerPhrase(words, phrases, cue, in));
      phrases
          .of(cue)
          .filter(speaker -> !words.is(speaker.from(), "no", "none", "nobody", "neither"))
          .ifPresent(speaker -> utterances.add(Utterance.of(cue, speaker, inner, source)));
    }
    return utterances;
  }

  private List<Speaker> chain(
      String text,
      Wording words,
      Utterance utterance,
      List<Mention.OfActor> actors,
      List<Heard> spoken) {
    Speaker first = speaker(text, words, utterance.cue(), utterance.speaker(), actors, spoken);
    Optional<SpeakerPhrase> source = utterance.inner().flatMap(cue -> utterance.source());
    if (source.isEmpty()) {
      spoken.add(Heard.of(words, utterance.speaker(), first));
      return List.of(first);
    }
    SpeakerPhrase inner = source.get();
    Speaker second = speaker(text, words, utterance.inner().orElseThrow(), inner, actors, spoken);
    spoken.add(Heard.of(words, inner, second));
    return List.of(first, second);
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
      List<Heard> spoken) {
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
      List<Heard> spoken) {
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
        back ? Heard.last(spoken, words.at(group.head())).map(Heard::speaker) : Optional.empty();
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
    Span whole = named.map(n -> Span.covering(List.of(n.span(), span))).orElse(span);
    return Cited.of(new Party(whole.in(text), actor), whole, "speech.speaker", 0.8);
  }

  /** "he", "the statement": whoever spoke last. */
  private static boolean refersBack(Wording words, SpeakerPhrase group) {
    boolean pronoun =
        group.to() - group.from() == 1 && words.is(group.head(), "he", "she", "it", "they");
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
