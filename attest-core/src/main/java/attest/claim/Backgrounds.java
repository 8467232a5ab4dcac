package attest.claim;

import attest.model.Report;
import attest.model.Sentence;
import attest.model.TimeSpan;
import attest.model.Zone;
import attest.resource.CalendarWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the report's own news from what it recalls of earlier times: by the time told against the
 * day of publication where both are known, otherwise by the words.
 */
final class Backgrounds {
  private static final int NEWS_DAYS = 8;
  private static final int LEAD_DAYS = 45;
  private static final Set<String> CLAUSE =
      Set.of(
          "which",
          "who",
          "after",
          "before",
          "when",
          "while",
          "but",
          ";",
          "\u2014",
          "although",
          "though",
          "whose",
          "where");

  private final Phrases<Boolean> past = new Phrases<>();

  private Backgrounds() {
    for (List<String> row : Table.english("past", 1)) {
      past.add(List.of(row.getFirst().split("_")), true);
    }
  }

  static Backgrounds english() {
    return new Backgrounds();
  }

  /** Whether the happening told by the trigger token of the given sentence is background. */
  boolean isBackground(
      Report report, List<Sentence> sentences, int sentence, int trigger, Optional<TimeSpan> time) {
    Sentence here = sentences.get(sentence);
    if (here.zone() == Zone.Kind.HEADLINE || here.zone() == Zone.Kind.STANDFIRST) {
      return false;
    }
    boolean lead = isLead(sentences, sentence);
    Optional<LocalDate> published = report.header().published().flatMap(Backgrounds::latest);
    if (published.isPresent() && time.isPresent()) {
      Optional<Boolean> old = isOld(time.get(), published.get(), lead ? LEAD_DAYS : NEWS_DAYS);
      if (old.isPresent()) {
        return old.get();
      }
    }
    Wording text = new Wording(here);
    return isRecalled(text, trigger, published, lead) || !lead && isCondition(text, trigger);
  }

  private static Optional<LocalDate> latest(TimeSpan span) {
    return span.last().or(span::first);
  }

  /** Empty where the span is too wide to tell. */
  private static Optional<Boolean> isOld(TimeSpan time, LocalDate published, int days) {
    LocalDate last = time.last().orElse(published);
    if (last.isBefore(published.minusDays(days))) {
      return Optional.of(true);
    }
    boolean wide = time.first().map(first -> first.isBefore(published.minusDays(31))).orElse(true);
    if (time.isDay() || !wide) {
      return Optional.of(false);
    }
    return time.precision() == TimeSpan.Precision.YEAR
            || time.precision() == TimeSpan.Precision.RANGE
        ? Optional.of(true)
        : Optional.empty();
  }

  /** The first sentence of the body. */
  private static boolean isLead(List<Sentence> sentences, int sentence) {
    for (int i = 0; i < sentence; i++) {
      if (sentences.get(i).zone() == Zone.Kind.BODY && sentences.get(i).size() > 7) {
        return false;
      }
    }
    return sentences.get(sentence).zone() == Zone.Kind.BODY;
  }

  /** "last year", "in April", "in 2014", "comes a month after". */
  private boolean isRecalled(
      Wording text, int trigger, Optional<LocalDate> published, boolean lead) {
    int from = start(text, trigger);
    int to = end(text, trigger);
    for (int i = from; i < to; i++) {
      Optional<Phrases.Hit<Boolean>> hit = past.at(text, i);
      boolean subject = text.is(i, "follows", "comes", "came") && i > trigger;
      if (hit.isPresent() && !subject && !(lead && isSeries(text, i))) {
        return true;
      }
      if (text.at(i).equals("in")
          || text.at(i).equals("since")
          || text.at(i).equals("during")
          || text.at(i).equals("by")) {
        if (isOldYear(text.at(i + 1), published)
            || isOldMonth(text, i + 1, published)
            || isOldYear(text.at(i + 2), published) && text.tagged(i + 1, "JJ", "RB", "NNP")) {
          return true;
        }
      }
    }
    for (int i = from; i < to && published.isPresent(); i++) {
      boolean month = text.at(i - 1).equals("last") && CalendarWords.MONTHS.contains(text.at(i));
      if (isOldYear(text.at(i), published) || month) {
        return true;
      }
    }
    boolean behindAfter =
        from > 0
            && text.at(from - 1).equals("after")
            && text.is(
                from - 2, "days", "weeks", "months", "years", "week", "month", "year", "day",
                "comes", "came", "shortly");
    return behindAfter && !lead;
  }

  private static boolean isSeries(Wording text, int at) {
    return text.at(at).equals("the")
        || text.at(at).equals("follows")
        || text.at(at).endsWith("amid")
        || text.at(at).equals("anniversary");
  }

  private static boolean isOldYear(String word, Optional<LocalDate> published) {
    if (!isYear(word)) {
      return false;
    }
    return published.map(day -> Integer.parseInt(word) < day.getYear()).orElse(true);
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }

  /** "in April" while the report is of another month; "in April" undated is taken as the past. */
  private static boolean isOldMonth(Wording text, int at, Optional<LocalDate> published) {
    String word = text.at(at);
    if (!CalendarWords.MONTHS.contains(word) || !text.tag(at).startsWith("NNP")) {
      return false;
    }
    return published
        .map(day -> !day.getMonth().name().toLowerCase(Locale.ROOT).equals(word))
        .orElse(true);
  }

  /** What has been going on: "has been fighting", "has carried out several strikes since". */
  private static boolean isCondition(Wording text, int trigger) {
    for (int i = Math.max(0, trigger - 8); i < trigger; i++) {
      boolean has = text.at(i).equals("has") || text.at(i).equals("have");
      if (has && text.at(i + 1).equals("been") && text.tag(trigger).equals("VBG")) {
        return true;
      }
      if (has && (hasWord(text, "since") || hasWord(text, "recent"))) {
        return true;
      }
      if (text.is(i, "continues", "continued") && text.at(i + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(Wording text, String word) {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(Wording text, int at) {
    return text.is(at, CLAUSE) || text.tag(at).equals("WDT");
  }

  private static int start(Wording text, int trigger) {
    int at = trigger;
    while (at > 0 && !isEdge(text, at - 1)) {
      at--;
    }
    return at;
  }

  private static int end(Wording text, int trigger) {
    int at = trigger + 1;
    while (at < text.size() && !isEdge(text, at)) {
      at++;
    }
    return at;
  }
}
