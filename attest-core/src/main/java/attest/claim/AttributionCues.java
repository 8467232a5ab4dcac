package attest.claim;

import attest.claim.AttributionCue.Frame;
import attest.model.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words that show what somebody says, thinks, wants or feels, by what follows them:
 * "knows that", "wants to", "called for", "his claim that".
 */
final class AttributionCues {
  private static final Set<String> CLAUSE_OPENERS = WordSet.english("attributions.clause-openers");
  private static final Set<String> NOUN_LINKS = WordSet.english("attributions.noun-links");
  private static final Set<String> FEELING_LINKS = WordSet.english("attributions.feeling-links");
  private static final Set<String> COPULAS = WordSet.english("attributions.copulas");
  private static final Set<String> NOBODY = Set.of("seem", "appear");

  private final Map<Frame, Set<String>> lemmas = new EnumMap<>(Frame.class);
  private final Map<String, List<List<String>>> behind = new HashMap<>();

  private AttributionCues() {
    for (List<String> row : Table.english("attributions", 2)) {
      Frame frame = Frame.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      Set<String> words = lemmas.computeIfAbsent(frame, key -> new HashSet<>());
      for (List<String> phrase : Table.phrases(row.get(1))) {
        if (frame == Frame.BEHIND) {
          behind
              .computeIfAbsent(phrase.getFirst(), key -> new ArrayList<>())
              .add(phrase.subList(1, phrase.size()));
        } else {
          words.add(phrase.getFirst());
        }
      }
    }
  }

  static AttributionCues english() {
    return new AttributionCues();
  }

  /** The cue whose head is the given token. */
  Optional<AttributionCue> at(Wording text, int at) {
    Token token = text.token(at);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.tag().startsWith("VB")) {
      return verb(text, token, lemma);
    }
    Optional<String> hidden = hiddenVerb(text, at);
    if (hidden.isPresent()) {
      return verb(text, token, hidden.get());
    }
    if (token.isNoun() && !token.isName() && has(Frame.NOUN, lemma)) {
      return noun(text, at);
    }
    if (has(Frame.FEELING, lemma) && !token.isVerb()) {
      return feeling(text, at);
    }
    return has(Frame.ADVERB, lemma)
        ? Optional.of(new AttributionCue(at, at, at + 1, Frame.ADVERB))
        : Optional.empty();
  }

  /**
   * The base form of a verb that the tags take for a noun: "is warning voters", "prince mocks the
   * king", "others insist that".
   */
  private Optional<String> hiddenVerb(Wording text, int at) {
    String form = text.at(at);
    if (!text.isNoun(at) || text.token(at).isName() && at == 0) {
      return Optional.empty();
    }
    boolean going = form.endsWith("ing") && text.is(at - 1, "is", "are", "was", "were", "been");
    boolean object =
        text.tagged(at + 1, "DT", "NNP", "PRP", "PRP$") || text.is(at + 1, "that", "to");
    boolean does = form.endsWith("s") && text.isNoun(at - 1) && object;
    boolean only =
        !form.endsWith("s")
            && text.tagged(at - 1, "NNS", "NNPS", "PRP")
            && (object || text.at(at + 1).equals(","));
    if (!going && !does && !only) {
      return Optional.empty();
    }
    return text.stems(at).stream()
        .filter(stem -> !stem.equals(form) || only)
        .filter(stem -> has(Frame.CLAUSE, stem) || has(Frame.OBJECT, stem) || has(Frame.TO, stem))
        .findFirst();
  }

  private boolean has(Frame frame, String lemma) {
    return lemmas.getOrDefault(frame, Set.of()).contains(lemma);
  }

  private Optional<AttributionCue> verb(Wording text, Token token, String lemma) {
    int at = token.index();
    boolean passive = isPassive(text, at);
    int next = skipAdverbs(text, at + 1);
    boolean to = has(Frame.TO, lemma);
    boolean clause = has(Frame.CLAUSE, lemma);
    boolean object = has(Frame.OBJECT, lemma);
    if (passive || NOBODY.contains(lemma)) {
      boolean told = to && text.at(next).equals("to");
      boolean by = text.at(next).equals("by") && (to || clause || object);
      boolean thatClause = clause && text.at(next).equals("that");
      boolean as = object && text.at(next).equals("as");
      return told || by || thatClause || as || NOBODY.contains(lemma)
          ? Optional.of(new AttributionCue(at, at, at + 1, Frame.PASSIVE))
          : Optional.empty();
    }
    Optional<Integer> small = behind(text, at, lemma);
    if (small.isPresent()) {
      return Optional.of(new AttributionCue(at, at, small.get(), Frame.BEHIND));
    }
    if (to && opensInfinitive(text, token, next)) {
      return Optional.of(new AttributionCue(at, at, at + 1, Frame.TO));
    }
    if (clause && opensClause(text, token, next)) {
      return Optional.of(new AttributionCue(at, at, at + 1, Frame.CLAUSE));
    }
    if (object && opensObject(text, token, next)) {
      return Optional.of(new AttributionCue(at, at, at + 1, Frame.OBJECT));
    }
    return Optional.empty();
  }

  private Optional<Integer> behind(Wording text, int at, String lemma) {
    int next = skipAdverbs(text, at + 1);
    for (List<String> small : behind.getOrDefault(lemma, List.of())) {
      if (text.says(at + 1, small)) {
        return Optional.of(at + 1 + small.size());
      }
      if (text.says(next, small)) {
        return Optional.of(next + small.size());
      }
    }
    return Optional.empty();
  }

  /** A participle behind a form of "be", or right behind the noun that it tells about. */
  static boolean isPassive(Wording text, int verb) {
    if (!text.tagged(verb, "VBN", "VBD")) {
      return false;
    }
    int at = verb - 1;
    while (text.isAdverb(at) || text.at(at).equals("not")) {
      at--;
    }
    boolean be =
        text.is(
            at, "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "get", "got",
            "gets", "getting");
    boolean has = text.is(at, "have", "has", "had", "'ve", "'d");
    boolean reduced =
        text.tag(verb).equals("VBN") && text.isNoun(at) && text.is(verb + 1, "by", "as");
    return be && text.tag(verb).equals("VBN") && !has || reduced;
  }

  private static boolean opensInfinitive(Wording text, Token verb, int next) {
    if (text.at(next).equals("to")) {
      return text.isVerb(next + 1) || text.isAdverb(next + 1);
    }
    return text.sentence().children(verb).stream()
        .filter(child -> child.index() > verb.index() && child.mainRelation().equals("xcomp"))
        .anyMatch(child ->
            text.at(child.index() - 1).equals("to") || text.at(child.index() - 2).equals("to"));
  }

  private static boolean opensClause(Wording text, Token verb, int next) {
    boolean quote = text.at(next).equals(",") && text.is(next + 1, "\"", "\u201c", "``", "''");
    if (quote || text.is(next, CLAUSE_OPENERS)) {
      return true;
    }
    if (closesQuote(text, verb.index())) {
      return true;
    }
    boolean clause =
        text.sentence().children(verb).stream()
            .anyMatch(child -> child.mainRelation().equals("ccomp"));
    return clause || isParenthetical(text, verb.index()) || opensBareClause(text, next);
  }

  /** ", others insist,": said between commas. */
  private static boolean isParenthetical(Wording text, int verb) {
    return text.at(verb + 1).equals(",")
        && (text.tagged(verb - 1, "PRP") || text.isNoun(verb - 1))
        && (text.at(verb - 2).equals(",") || text.at(verb - 3).equals(","));
  }

  /** "hoped the meeting would bring peace": a noun group with a finite verb behind it. */
  private static boolean opensBareClause(Wording text, int at) {
    if (!text.isNoun(at) && !text.tagged(at, "DT", "PRP", "PRP$", "CD", "EX", "JJ")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(text.size(), at + 14); i++) {
      if (text.isFiniteVerb(i)) {
        return true;
      }
      if (text.is(i, ",", ";", "who", "which", "that", "when", "while", "if", "as")
          || text.tagged(i, "WDT", "WP")) {
        return text.at(i).equals(",") && text.tagged(i + 1, "VBN", "VBD");
      }
    }
    return false;
  }

  /** "...", Novak continued. */
  private static boolean closesQuote(Wording text, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      if (text.is(i, "\"", "\u201d", "''")) {
        return true;
      }
      if (!text.isNoun(i) && !text.tagged(i, "PRP", "DT", "JJ", ",", ".")) {
        return false;
      }
    }
    return false;
  }

  private static boolean opensObject(Wording text, Token verb, int next) {
    boolean noun =
        text.isNoun(next)
            || text.tagged(
                next, "DT", "PRP$", "PRP", "JJ", "JJR", "JJS", "CD", "``", "VBG", "WP", "PDT");
    if (noun && !text.isTime(next)) {
      return true;
    }
    return text.sentence().children(verb).stream()
        .anyMatch(child -> child.mainRelation().equals("obj") && child.index() > verb.index());
  }

  private static int skipAdverbs(Wording text, int from) {
    int at = from;
    while (text.isAdverb(at)) {
      at++;
    }
    return at;
  }

  private Optional<AttributionCue> noun(Wording text, int at) {
    boolean linked = text.is(at + 1, NOUN_LINKS);
    boolean verb = !text.at(at + 1).equals("to") || text.isVerb(at + 2);
    return linked && verb
        ? Optional.of(new AttributionCue(at, at, at + 1, Frame.NOUN))
        : Optional.empty();
  }

  private static Optional<AttributionCue> feeling(Wording text, int at) {
    Token token = text.token(at);
    boolean copula =
        text.sentence().children(token).stream()
                .anyMatch(child -> child.mainRelation().equals("cop"))
            || text.sentence()
                .head(token)
                .filter(head -> COPULAS.contains(head.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    boolean linked = text.is(at + 1, FEELING_LINKS);
    boolean clause =
        text.sentence().children(token).stream()
            .anyMatch(child -> child.index() > at && child.mainRelation().equals("ccomp"));
    return copula && (linked || clause)
        ? Optional.of(new AttributionCue(at, at, at + 1, Frame.FEELING))
        : Optional.empty();
  }
}
