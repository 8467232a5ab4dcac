package attest.discourse;

import attest.model.Sentence;
import attest.model.TimeSpan;
import attest.model.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sees the facts of single sentences; what stands before them is the caller's. */
final class Facts {
  private static final double AT_TOPIC = 7.5;
  private static final double ON_TOPIC = 4;
  private static final double NEAR_TOPIC = 1;
  private static final int NOW_DAYS = 2;
  private static final int RECENT_DAYS = 60;
  private static final Set<String> CONTRASTS =
      Set.of(
          "But",
          "However",
          "Yet",
          "Still",
          "While",
          "Although",
          "Though",
          "Instead",
          "Nevertheless");
  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "us", "me");

  private final Map<String, Words> words = Words.english();
  private final PagePieces pages = new PagePieces(words);

  /**
   * Facts of the sentence by itself.
   *
   * @param times the times that it names
   * @param quoted which of its tokens stand between quotation marks
   */
  Set<Fact> of(
      Sentence sentence,
      Topic topic,
      List<TimeSpan> times,
      boolean[] quoted,
      Optional<LocalDate> published) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    topic(sentence, topic, facts);
    speech(sentence, quoted, facts);
    told(sentence, facts);
    published.ifPresent(day -> times.forEach(time -> facts.add(dated(time, day))));
    manner(sentence, facts);
    see(sentence, "judgement", Fact.JUDGEMENT, facts);
    see(sentence, "effect", Fact.EFFECT, facts);
    see(sentence, "recently", Fact.RECENTLY_WORDS, facts);
    see(sentence, "long", Fact.LONG_WORDS, facts);
    see(sentence, "personal", Fact.PERSONAL_STORY, facts);
    see(sentence, "proceedings", Fact.PROCEEDINGS, facts);
    see(sentence, "daily", Fact.DAILY_LIFE, facts);
    see(sentence, "damage", Fact.DAMAGE, facts);
    if (isPrivatePerson(sentence)) {
      facts.add(Fact.PRIVATE_PERSON);
    }
    if (hasAmount(sentence)) {
      facts.add(Fact.AMOUNT);
    }
    if (pages.isPiece(sentence)) {
      facts.add(Fact.PAGE_PIECE);
    }
    return facts;
  }

  PagePieces pages() {
    return pages;
  }

  private void see(Sentence sentence, String set, Fact fact, Set<Fact> facts) {
    if (set(set).isIn(sentence)) {
      facts.add(fact);
    }
  }

  private Words set(String name) {
    Words set = words.get(name);
    if (set == null) {
      throw new IllegalStateException("words.tsv has no set " + name);
    }
    return set;
  }

  private static void topic(Sentence sentence, Topic topic, Set<Fact> facts) {
    double shared = topic.shared(sentence);
    facts.add(
        shared > AT_TOPIC
            ? Fact.AT_TOPIC
            : shared > ON_TOPIC
                ? Fact.ON_TOPIC
                : shared > NEAR_TOPIC ? Fact.NEAR_TOPIC : Fact.OFF_TOPIC);
    if (topic.hasDeed(sentence)) {
      facts.add(Fact.SAME_DEED);
    }
  }

  private void speech(Sentence sentence, boolean[] quoted, Set<Fact> facts) {
    int inside = 0;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      inside += quoted[i] ? 1 : 0;
      if (quoted[i] && FIRST.contains(token.form().toLowerCase(Locale.ROOT))) {
        facts.add(Fact.FIRST_PERSON);
      }
      boolean cue = !quoted[i] && token.isVerb() && set("speech").startsAt(sentence, i);
      if (cue && sentence.child(token, "nsubj").isPresent()) {
        facts.add(Fact.SPEECH);
      }
      if (!quoted[i] && token.form().equalsIgnoreCase("according")) {
        facts.add(Fact.SPEECH);
      }
      if (!quoted[i] && token.isNoun() && set("commentator").startsAt(sentence, i)) {
        facts.add(Fact.COMMENTATOR);
      }
      if (!quoted[i] && token.isNoun() && set("authority").startsAt(sentence, i)) {
        facts.add(Fact.AUTHORITY);
      }
    }
    if (inside * 2 > sentence.size()) {
      facts.add(Fact.QUOTE);
    }
    if (quoted[0] && !isMark(sentence.token(0))) {
      facts.add(Fact.CONTINUED_QUOTE);
    }
  }

  private void manner(Sentence sentence, Set<Fact> facts) {
    boolean said = facts.contains(Fact.SPEECH) || facts.contains(Fact.QUOTE);
    if (!said && !facts.contains(Fact.CONTINUED_QUOTE)) {
      facts.add(Fact.NO_SPEECH);
    } else if (facts.contains(Fact.PAST) || facts.contains(Fact.PLUPERFECT)) {
      facts.add(Fact.SAID_OF_PAST);
    } else if (facts.contains(Fact.PRESENT) || facts.contains(Fact.MODAL)) {
      facts.add(Fact.SAID_OF_PRESENT);
    }
    if (CONTRASTS.contains(sentence.token(0).form())) {
      facts.add(Fact.CONTRAST);
    }
    for (Token token : sentence.tokens()) {
      if (token.form().equals("?") || token.form().equalsIgnoreCase("you")) {
        facts.add(Fact.ADDRESS);
      }
      if (token.tag().equals("JJR") || token.tag().equals("JJS") || token.tag().equals("RBR")) {
        facts.add(Fact.COMPARISON);
      }
    }
  }

  static boolean isMark(Token token) {
    return token.form().equals("\"")
        || token.form().equals("\u201c")
        || token.form().equals("\u201d")
        || token.form().equals("``")
        || token.form().equals("''");
  }

  /** Tense and mood of what is told: of the content where somebody says something. */
  private void told(Sentence sentence, Set<Fact> facts) {
    Token verb = mainVerb(sentence);
    facts.addAll(Tenses.of(sentence, verb));
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (set("future").startsAt(sentence, i)) {
        facts.add(Fact.FUTURE);
      }
      if (set("modal").startsAt(sentence, i) && !token.isNoun()) {
        facts.add(Fact.MODAL);
      }
    }
  }

  /** The root, or where the root is a word of speech the verb of what is said. */
  private Token mainVerb(Sentence sentence) {
    Token root = sentence.token(0);
    for (Token token : sentence.tokens()) {
      if (token.head() < 0) {
        root = token;
      }
    }
    if (root.isVerb() && set("speech").startsAt(sentence, root.index())) {
      return sentence.child(root, "ccomp").orElse(root);
    }
    return root;
  }

  private static Fact dated(TimeSpan time, LocalDate published) {
    LocalDate last = time.last().or(time::first).orElseThrow();
    LocalDate first = time.first().orElse(last);
    if (first.isAfter(published.plusDays(NOW_DAYS))) {
      return Fact.DATED_FUTURE;
    }
    long days = ChronoUnit.DAYS.between(last, published);
    if (days <= NOW_DAYS && ChronoUnit.DAYS.between(first, published) <= 2 * NOW_DAYS) {
      return Fact.DATED_NOW;
    }
    if (ChronoUnit.DAYS.between(first, published) > 2 * RECENT_DAYS) {
      return Fact.DATED_OLD;
    }
    return days > RECENT_DAYS ? Fact.DATED_OLD : Fact.DATED_RECENT;
  }

  private boolean isPrivatePerson(Sentence sentence) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      String form = sentence.token(i).form();
      boolean age =
          form.length() == 2
              && Character.isDigit(form.charAt(0))
              && Character.isDigit(form.charAt(1))
              && sentence.token(i - 1).form().equals(",")
              && i > 1
              && sentence.token(i - 2).isName();
      if (age && (sentence.token(i + 1).form().equals(",") || i + 2 == sentence.size())) {
        return true;
      }
    }
    return set("private").isIn(sentence);
  }

  private static boolean hasAmount(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String form = token.form();
      if (form.equals("%")
          || form.equals("percent")
          || form.equals("$")
          || form.equals("million")) {
        return true;
      }
    }
    return false;
  }
}
