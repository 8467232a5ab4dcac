package attest.claim;

import attest.model.Speaker.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the words that show who says something: "said", "according to", "claimed responsibility".
 */
final class SpeechCues {
  private record Entry(Stance stance, SpeechCue.Use use) {}

  private final Phrases<Entry> words = new Phrases<>();

  private SpeechCues() {
    for (List<String> row : Table.english("speech", 3)) {
      Entry entry =
          new Entry(
              Stance.valueOf(row.get(0)),
              SpeechCue.Use.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      Table.phrases(row.get(2)).forEach(phrase -> words.add(phrase, entry));
    }
  }

  static SpeechCues english() {
    return new SpeechCues();
  }

  List<SpeechCue> in(Wording text) {
    List<SpeechCue> cues = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<Phrases.Hit<Entry>> hit = words.at(text, at);
      Optional<SpeechCue> cue = hit.flatMap(h -> cue(text, h));
      cue.ifPresent(cues::add);
      at = cue.map(SpeechCue::to).orElse(at + 1);
    }
    return cues;
  }

  private static Optional<SpeechCue> cue(Wording text, Phrases.Hit<Entry> hit) {
    int from = hit.from();
    Entry entry = hit.value();
    boolean noun = text.isNoun(from) && hit.to() - from == 1;
    boolean adjective = text.tag(from).startsWith("JJ");
    if (entry.use() != SpeechCue.Use.BEFORE && (noun && !isHeadlineVerb(text, from) || adjective)) {
      return Optional.empty();
    }
    if (entry.use() == SpeechCue.Use.TO && !text.at(hit.to()).equals("to")) {
      return Optional.empty();
    }
    if (text.at(from).equals("quoted") && text.is(from - 1, "was", "were", "is", "been", "as")) {
      return Optional.empty();
    }
    boolean asIn =
        text.at(from - 1).equals("as")
            && text.is(from, "expected", "planned", "reported", "described", "feared");
    return asIn
        ? Optional.empty()
        : Optional.of(new SpeechCue(from, hit.to(), entry.stance(), entry.use()));
  }

  /** ", Novak says": a tag gone wrong at the end of a headline. */
  private static boolean isHeadlineVerb(Wording text, int at) {
    return text.is(at, "says", "say", "claims")
        && (at + 1 == text.size() || text.is(at + 1, ".", ",", "\"", "\u201d"));
  }
}
