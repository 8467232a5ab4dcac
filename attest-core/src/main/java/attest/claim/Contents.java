package attest.claim;

import attest.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is said: behind the cue, before it, or on both sides of it. */
final class Contents {
  private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "``", "''");
  private static final Set<String> MARKS = Set.of(",", ":", ";", ".", "\u2014", "-", "\u2013");

  private static final Set<String> TELLING = WordSet.english("contents.telling");

  private final Wording text;

  Contents(Wording text) {
    this.text = text;
  }

  /** The spans of what is said, none behind the given token; none for a bare "Novak said". */
  List<Span> of(Utterance utterance, int limit) {
    List<Span> spans = new ArrayList<>();
    int from = utterance.from();
    int start = clauseStart(from);
    boolean adding =
        text.tag(utterance.cue().from()).equals("VBG")
            && text.at(utterance.cue().from() - 1).equals(",");
    boolean before = !adding && isSaidBefore(start, from);
    int at = skipAside(pastListener(utterance));
    if (before) {
      add(spans, start, from);
    }
    if (isSaidBehind(at, before)) {
      add(spans, at, Math.max(at, limit));
    }
    boolean preposition = utterance.cue().use() == SpeechCue.Use.BEFORE;
    if (spans.isEmpty() && at < text.size() - 1 && !preposition) {
      add(spans, at, Math.max(at, limit));
    }
    if (spans.isEmpty() && from > start + 1) {
      add(spans, start, from);
    }
    return spans;
  }

  /** Whether cue and speaker close a sentence: "..., the ministry said on Friday." */
  boolean isTrailing(int from, int to) {
    int at = skipAside(to);
    boolean end =
        at >= text.size() || text.is(at, ".", ";") || at == text.size() - 1 && text.is(at, MARKS);
    return end && isSaidBefore(clauseStart(from), from);
  }

  /** Whether the token stands inside a quotation, which may have begun in a sentence before. */
  boolean isQuoted(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (text.is(i, QUOTES)) {
        return opens(i);
      }
    }
    for (int i = at + 1; i < text.size(); i++) {
      if (text.is(i, QUOTES)) {
        return !opens(i);
      }
    }
    return false;
  }

  /** A mark opens a quotation when it stands right before a word and apart from the one before. */
  private boolean opens(int mark) {
    if (text.is(mark, "\u201c", "``")) {
      return true;
    }
    boolean joined =
        mark + 1 < text.size()
            && text.token(mark).span().end() == text.token(mark + 1).span().start();
    boolean apart =
        mark == 0 || text.token(mark - 1).span().end() < text.token(mark).span().start();
    return joined && apart && !text.at(mark).equals("\u201d");
  }

  private void add(List<Span> spans, int from, int to) {
    int start = from;
    int end = to;
    while (start < end
        && (text.is(start, MARKS) || text.at(start).equals("that") && start == from)) {
      start++;
    }
    while (end > start && text.is(end - 1, MARKS)) {
      end--;
    }
    if (start < end) {
      spans.add(text.sentence().spanOf(start, end - 1));
    }
  }

  private int clauseStart(int from) {
    for (int i = from - 1; i > 0; i--) {
      if (text.at(i).equals(";")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a statement closed by a comma or quote stands before the speaker. */
  private boolean isSaidBefore(int start, int from) {
    int last = from - 1;
    if (last - start < 2) {
      return false;
    }
    boolean closed =
        text.at(last).equals(",") || text.is(last, QUOTES) || text.is(last, "?", "!", "\u2014");
    return closed && hasStatement(start, from);
  }

  private boolean hasStatement(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.isFiniteVerb(i) || text.is(i, QUOTES)) {
        boolean subordinate =
            text.is(from, "when", "while", "if", "as", "after", "although", "asked", "but");
        return !subordinate || text.is(i, QUOTES) || i > from + 12;
      }
    }
    return text.isNoun(from)
        && to - from > 4
        && !text.is(from, "in", "on", "at")
        && !hasFiniteAnywhere(from, to)
        && text.size() < 25;
  }

  private boolean hasFiniteAnywhere(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.isFiniteVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Past those who are told: "told delegates at the talks that". */
  private int pastListener(Utterance utterance) {
    int to = utterance.to();
    if (!TELLING.contains(text.token(utterance.cue().from()).lemma())) {
      return to;
    }
    for (int i = to + 1; i < Math.min(text.size() - 1, to + 14); i++) {
      if (text.is(i, "that", ":") || text.is(i, QUOTES)) {
        boolean mark = text.is(i, QUOTES) && text.at(i - 1).equals(",");
        return mark ? i - 1 : i;
      }
      if (text.isVerb(i) || text.is(i, ",", ".", "?", "!") && !text.is(i + 1, QUOTES)) {
        return to;
      }
    }
    return to;
  }

  /** Past "on Saturday", "in a statement", "reporters", "that". */
  private int skipAside(int to) {
    int at = to;
    for (int i = 0; i < 3; i++) {
      int start = at;
      boolean preposition =
          text.is(at, "on", "in", "at", "during", "via", "to", "late", "early", "of");
      if (text.isTime(at) && !text.at(at).equals("this")) {
        at++;
      } else if (preposition) {
        int end = asideEnd(at + 1);
        at = end > at + 1 && end - at <= 9 ? end : at;
      }
      if (at == start) {
        break;
      }
    }
    return at;
  }

  private int asideEnd(int from) {
    int at = from;
    boolean known = text.isTime(from);
    while (at < text.size()
        && (text.isNoun(at) || text.tagged(at, "DT", "JJ", "CD", "PRP$", "POS"))) {
      known |=
          text.isTime(at)
              || text.is(
                  at,
                  "statement",
                  "interview",
                  "letter",
                  "tweet",
                  "briefing",
                  "conference",
                  "twitter",
                  "facebook",
                  "telegram",
                  "report",
                  "reporters",
                  "speech",
                  "press",
                  "video",
                  "television",
                  "radio",
                  "post",
                  "message",
                  "email");
      at++;
    }
    return known ? at : from;
  }

  private boolean isSaidBehind(int at, boolean before) {
    if (at >= text.size() - 1) {
      return false;
    }
    if (!before) {
      return true;
    }
    boolean mark = text.at(at).equals(",") || text.at(at).equals(";") || text.is(at, QUOTES);
    if (!mark || text.size() - at < 4) {
      return false;
    }
    boolean adding =
        text.is(
            at + 1,
            "adding",
            "who",
            "which",
            "citing",
            "referring",
            "without",
            "in",
            "on",
            "according",
            "speaking",
            "a",
            "after");
    return !adding && (hasFiniteAnywhere(at, text.size()) || text.is(at + 1, QUOTES));
  }
}
