package attest.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Through what something is said: "in a statement", "on Twitter", "told reporters". */
final class Channels {
  private static final int REACH = 9;

  private final Map<String, String> words = new HashMap<>();

  private Channels() {
    for (List<String> row : Table.english("channels", 2)) {
      Table.phrases(row.get(1)).forEach(word -> words.put(word.getFirst(), row.get(0)));
    }
  }

  static Channels english() {
    return new Channels();
  }

  Optional<String> of(Wording text, SpeechCue cue, SpeakerPhrase speaker) {
    if (text.at(cue.from()).startsWith("tweet")) {
      return Optional.of("Twitter");
    }
    for (int i = Math.max(0, speaker.from() - 3); i < speaker.to(); i++) {
      if (text.is(
          i,
          "statement",
          "communique",
          "tweet",
          "letter",
          "television",
          "tv",
          "radio",
          "website",
          "video",
          "report")) {
        return Optional.ofNullable(words.get(text.at(i)));
      }
    }
    int to = Math.max(cue.to(), speaker.to());
    for (int i = to; i < Math.min(text.size(), to + REACH); i++) {
      boolean opened =
          text.is(i, "in", "on", "via", "to", "through", "during", "by")
              || i == cue.to() && text.is(cue.from(), "told", "tells", "telling");
      if (opened) {
        Optional<String> channel = behind(text, i);
        if (channel.isPresent()) {
          return channel;
        }
      }
      if (text.isFiniteVerb(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<String> behind(Wording text, int at) {
    for (int i = at; i < Math.min(text.size(), at + 6); i++) {
      String channel = words.get(text.at(i));
      if (channel != null && (i > at || text.is(i, "reporters", "journalists"))) {
        return Optional.of(channel);
      }
      if (i > at && !text.isNoun(i) && !text.tagged(i, "DT", "JJ", "PRP$", "POS", "CD")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
