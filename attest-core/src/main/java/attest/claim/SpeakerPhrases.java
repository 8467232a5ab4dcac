package attest.claim;

import attest.model.Sentence;
import attest.model.Token;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds the noun group that names a speaker: by the tree, then by the order of words. */
final class SpeakerPhrases {
  static final Set<String> SKIPPED = WordSet.english("speakerphrases.skipped");
  private static final Set<String> NEVER_BEFORE_SPEAKER =
      WordSet.english("speakerphrases.never-before-speaker");
  private static final int LONGEST = 45;

  private final Wording text;

  SpeakerPhrases(Wording text) {
    this.text = text;
  }

  /** The subject of the cue's verb or adjective, or of the verb that it is joined to. */
  Optional<SpeakerPhrase> subjectOf(SpeechCue cue) {
    return subject(text.token(cue.from()))
        .filter(s -> !text.is(s.index(), "who", "which", "that"))
        .map(s -> phrase(s, cue))
        .or(() -> relative(cue))
        .or(() -> inherited(cue));
  }

  /** Who utters the cue; empty where nobody is named. */
  Optional<SpeakerPhrase> of(SpeechCue cue) {
    if (cue.use() == SpeechCue.Use.BEFORE) {
      return groupFrom(cue.to()).or(() -> toNextMark(cue.to()));
    }
    if (text.at(cue.to()).equals("by") && isPassive(cue)) {
      return groupFrom(cue.to() + 1);
    }
    return inverted(cue)
        .or(() -> ownSubject(cue))
        .or(() -> relative(cue))
        .or(() -> leftOf(cue))
        .or(() -> rightOf(cue))
        .or(() -> inherited(cue))
        .or(() -> subjectBefore(cue));
  }

  private boolean isPassive(SpeechCue cue) {
    int at = cue.from() - 1;
    while (text.isAdverb(at) || text.at(at).equals("first")) {
      at--;
    }
    return text.is(at, "was", "were", "is", "are", "been", "being", "be");
  }

  private Optional<SpeakerPhrase> ownSubject(SpeechCue cue) {
    Token verb = text.token(cue.from());
    Optional<Token> subject =
        subject(verb)
            .filter(s ->
                s.index() > cue.from()
                    ? isComma(cue.from() - 1) || isClosing(cue.from() - 1)
                    : !isClosing(cue.from() - 1));
    if (subject.filter(s -> s.relation().equals("nsubj:pass")).isPresent() && isPassive(cue)) {
      return Optional.empty();
    }
    if (subject.filter(s -> text.is(s.index(), "who", "which", "that")).isPresent()) {
      return Optional.empty();
    }
    return subject.map(s -> phrase(s, cue));
  }

  /** "Novak, who said": the group before "who". */
  private Optional<SpeakerPhrase> relative(SpeechCue cue) {
    int at = cue.from() - 1;
    while (text.is(at, SKIPPED) || text.isAdverb(at)) {
      at--;
    }
    if (!text.is(at, "who", "which") && !text.tag(at).equals("WDT")) {
      return Optional.empty();
    }
    int end = isComma(at - 1) ? at - 1 : at;
    boolean group = end > 0 && (text.isNoun(end - 1) || text.tagged(end - 1, "PRP", "DT", "CD"));
    return group
        ? Optional.of(new SpeakerPhrase(leftEnd(end - 1), end - 1, end))
        : Optional.empty();
  }

  /** "He denied it and said that ...": the subject of the verb before. */
  private Optional<SpeakerPhrase> inherited(SpeechCue cue) {
    Sentence sentence = text.sentence();
    Token verb = sentence.token(cue.from());
    boolean joined =
        switch (verb.mainRelation()) {
          case "conj", "advcl", "xcomp" -> true;
          default -> false;
        };
    boolean trailing = verb.tag().equals("VBG") && isComma(verb.index() - 1);
    return sentence
        .head(verb)
        .filter(head -> joined && head.index() < verb.index())
        .flatMap(this::subject)
        .or(() -> trailing ? rootSubject() : Optional.empty())
        .filter(s -> !text.is(s.index(), "who", "which", "that") && s.index() < verb.index())
        .map(s -> phrase(s, cue));
  }

  /** Where the tree is lost, the last subject before a finite verb of saying. */
  private Optional<SpeakerPhrase> subjectBefore(SpeechCue cue) {
    boolean saying =
        cue.use() == SpeechCue.Use.VERB && text.tagged(cue.from(), "VBD", "VBZ", "VBP", "VBG");
    return text.sentence().tokens().stream()
        .filter(token -> saying && token.index() < cue.from())
        .filter(token -> token.mainRelation().equals("nsubj"))
        .filter(token -> !text.is(token.index(), "who", "which", "that", "it", "there"))
        .reduce((first, second) -> second)
        .map(token -> phrase(token, cue));
  }

  private Optional<Token> rootSubject() {
    return text.sentence().tokens().stream()
        .filter(token -> token.head() < 0)
        .findFirst()
        .flatMap(this::subject);
  }

  /** The subject that stands nearest to the verb: a wrong tree may give it several. */
  private Optional<Token> subject(Token verb) {
    return text.sentence().children(verb).stream()
        .filter(child -> child.mainRelation().equals("nsubj"))
        .min(Comparator.comparingInt((Token t) -> Math.abs(t.index() - verb.index())));
  }

  /** The subject with its modifiers and appositions, but without clauses and never past the cue. */
  private SpeakerPhrase phrase(Token head, SpeechCue cue) {
    Sentence sentence = text.sentence();
    boolean before = head.index() < cue.from();
    int from = head.index();
    int to = head.index() + 1;
    for (Token token : sentence.tokens()) {
      boolean side = before ? token.index() < cue.from() : token.index() >= cue.to();
      if (side
          && sentence.isUnder(token, head)
          && Math.abs(token.index() - head.index()) < LONGEST) {
        from = Math.min(from, token.index());
        to = Math.max(to, token.index() + 1);
      }
    }
    while (from < head.index() && (isComma(from) || isClosing(from))) {
      from++;
    }
    return paper(trimmed(leftEnd(from), head.index(), to));
  }

  private SpeakerPhrase trimmed(int from, int foundHead, int to) {
    int head = foundHead;
    for (int i = from + 1; i <= foundHead; i++) {
      if (text.is(i, "last", "yesterday") && text.isNoun(i - 1)) {
        return trimmed(from, i - 1, i);
      }
    }
    int start = from;
    int end = to;
    for (int i = head + 1; i < end; i++) {
      boolean clause =
          text.at(i).equals("who")
              || text.at(i).equals("which")
              || text.at(i).equals("whose")
              || isOpening(i) && i > head;
      if (clause) {
        end = i;
      }
    }
    for (int i = head + 1; i < end; i++) {
      if (text.isTime(i) && !text.isNoun(i + 1) || text.is(i, "last", "yesterday", "earlier")) {
        end = i;
      }
    }
    while (end > head + 1
        && (isComma(end - 1)
            || text.is(end - 1, "on", "in", "at", "and", "that")
            || text.isTime(end - 1))) {
      end--;
    }
    while (start < head
        && (isComma(start)
            || isClosing(start)
            || text.is(
                start, "and", "but", "that", "while", "as", "for", "however", "meanwhile"))) {
      start++;
    }
    return new SpeakerPhrase(start, head, end);
  }

  /** "a statement by the ministry": the ministry speaks. */
  private SpeakerPhrase paper(SpeakerPhrase phrase) {
    boolean paper =
        text.is(phrase.head(), "statement", "communique", "report", "letter", "release");
    if (!paper || !text.is(phrase.head() + 1, "by", "from", "of", "issued")) {
      return phrase;
    }
    int by = text.is(phrase.head() + 2, "by") ? phrase.head() + 3 : phrase.head() + 2;
    return groupFrom(by).orElse(phrase);
  }

  /** "the army's spokesman said", "Novak, 35, said": the group that ends right before the cue. */
  private Optional<SpeakerPhrase> leftOf(SpeechCue cue) {
    int end = cue.from();
    while (end > 0
        && (text.is(end - 1, SKIPPED)
            || text.isAdverb(end - 1)
            || text.tag(end - 1).equals("MD"))) {
      end--;
    }
    if (text.at(end - 1).equals(")")) {
      end = beforeBrackets(end);
    }
    if (isComma(end - 1) && end >= 3) {
      int open = end - 2;
      while (open > Math.max(0, end - 20) && !isComma(open)) {
        open--;
      }
      boolean aside = isComma(open) && text.isNoun(open - 1) && cue.from() == end;
      end = aside && !text.isVerb(open + 1) ? open : end;
    }
    if (end > 0
        && (text.isNoun(end - 1)
            || text.tag(end - 1).equals("PRP")
            || text.tagged(end - 1, "JJ")
                && (text.tagged(end - 2, "DT", "PRP$") || isCapital(end - 1))
            || text.tagged(end - 1, "DT", "CD", "JJS")
                && text.is(
                    end - 1, "some", "many", "most", "others", "both", "all", "this", "that", "few",
                    "several"))) {
      int from = leftEnd(end - 1);
      return Optional.of(new SpeakerPhrase(from, end - 1, end));
    }
    return Optional.empty();
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(text.token(at).form().charAt(0));
  }

  /** "Novak (left) said": the end of what stands before the brackets. */
  private int beforeBrackets(int end) {
    for (int i = end - 2; i > Math.max(0, end - 10); i--) {
      if (text.at(i).equals("(")) {
        return i;
      }
    }
    return end;
  }

  /** "...", said the army's spokesman: nothing but the end of a clause stands behind the group. */
  private Optional<SpeakerPhrase> inverted(SpeechCue cue) {
    boolean closed = isClosing(cue.from() - 1);
    if (!closed && NEVER_BEFORE_SPEAKER.contains(text.token(cue.from()).lemma())) {
      return Optional.empty();
    }
    boolean verb =
        cue.to() - cue.from() == 1 && text.tagged(cue.from(), "VBD", "VBZ", "VBP", "VBN");
    if (!verb || !closed && !isComma(cue.from() - 1)) {
      return Optional.empty();
    }
    Optional<SpeakerPhrase> group = groupFrom(cue.to());
    return closed ? group.or(() -> toNextMark(cue.to())) : group.filter(g -> !text.isVerb(g.to()));
  }

  /** Where tags went wrong, the words up to the next comma or stop. */
  private Optional<SpeakerPhrase> toNextMark(int from) {
    int to = from;
    while (to < text.size() && to < from + 10 && !text.is(to, ",", ".", ";", "who", "on", "in")) {
      to++;
    }
    return to > from ? Optional.of(new SpeakerPhrase(from, to - 1, to)) : Optional.empty();
  }

  private Optional<SpeakerPhrase> rightOf(SpeechCue cue) {
    if (NEVER_BEFORE_SPEAKER.contains(text.token(cue.from()).lemma())) {
      return Optional.empty();
    }
    boolean inverted = isComma(cue.from() - 1) || isClosing(cue.from() - 1) || cue.from() == 0;
    return inverted ? groupFrom(cue.to()) : Optional.empty();
  }

  /** Where the noun group that ends with the given noun begins. */
  int leftEnd(int head) {
    int at = head;
    while (at > 0
        && (text.isNoun(at - 1)
            || text.tagged(at - 1, "JJ", "JJR", "JJS", "DT", "PRP$", "POS", "CD", "NNP", "VBN")
                && !isClosing(at - 1)
            || text.isHyphen(at - 1)
            || text.at(at - 1).equals("of") && at > 1 && text.isNoun(at - 2))) {
      at--;
    }
    return at;
  }

  /** The noun group that starts at the given token, with "of" and appositions. */
  Optional<SpeakerPhrase> groupFrom(int start) {
    int at = start;
    int head = -1;
    while (at < text.size() && at - start < LONGEST) {
      boolean inside =
          text.isNoun(at)
              || text.tagged(
                  at, "JJ", "JJR", "JJS", "DT", "PDT", "RBS", "PRP$", "PRP", "POS", "CD", "VBN")
              || text.isHyphen(at)
              || text.is(at, "of", "for", "from", "at", "in", "with", "&", "to")
                  && head >= 0
                  && !timeFollows(at + 1)
              || text.at(at).equals("and") && head >= 0 && text.isNoun(at + 1)
              || isComma(at) && head >= 0 && (apposition(at + 1));
      if (!inside || text.isTime(at) && !text.isNoun(at + 1)) {
        break;
      }
      head =
          head < 0
                  && (text.isNoun(at) && !text.isNoun(at + 1) && !text.tag(at + 1).equals("POS")
                      || text.tag(at).equals("PRP"))
              ? at
              : head;
      if (text.tag(at).equals("PRP")) {
        at++;
        break;
      }
      at++;
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(paper(trimmed(start, head, Math.max(at, head + 1))));
  }

  private boolean timeFollows(int at) {
    return text.isTime(at)
        || text.is(at, "a", "an", "the")
            && text.is(
                at + 1,
                "statement",
                "interview",
                "letter",
                "tweet",
                "briefing",
                "news",
                "telephone",
                "phone",
                "press",
                "report",
                "video");
  }

  /** ", a spokesman for the ministry,": a noun group with an end mark behind it. */
  private boolean apposition(int at) {
    if (!text.tagged(at, "DT", "NNP", "NN", "JJ", "PRP$")) {
      return false;
    }
    for (int i = at; i < Math.min(text.size(), at + 15); i++) {
      if (text.isVerb(i) && !text.tag(i).equals("VBN")) {
        return false;
      }
      if (isComma(i) || text.at(i).equals(".")) {
        return true;
      }
    }
    return true;
  }

  private boolean isComma(int at) {
    return text.at(at).equals(",");
  }

  private boolean isOpening(int at) {
    return text.at(at).equals("\u201c") || text.at(at).equals("\"") || text.at(at).equals("``");
  }

  private boolean isClosing(int at) {
    return text.at(at).equals("\u201d") || text.at(at).equals("\"") || text.at(at).equals("''");
  }
}
