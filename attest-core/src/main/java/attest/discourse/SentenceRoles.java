package attest.discourse;

import attest.model.Found;
import attest.model.Mention;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.SentenceRole;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.model.Token;
import attest.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what each sentence of a report does in it, from what is seen of the sentence. */
public final class SentenceRoles {
  private final Facts facts = new Facts();
  private final Weights weights = Weights.builtIn();

  /**
   * The role of one sentence.
   *
   * @param span where the sentence stands
   * @param role the likeliest role
   * @param confidence its share among all roles, 0 to 1
   * @param speech whether somebody is quoted or paraphrased
   * @param reasons what was seen, in words
   */
  public record Told(
      Span span, SentenceRole role, double confidence, boolean speech, List<String> reasons) {
    public Told {
      reasons = List.copyOf(reasons);
    }
  }

  /** The roles of all sentences, in their order. */
  public List<Told> of(Report report, List<Sentence> sentences, List<Mention> mentions) {
    Map<Integer, List<TimeSpan>> times = times(mentions);
    Optional<LocalDate> published =
        report
            .header()
            .published()
            .flatMap(day -> day.last().or(day::first))
            .or(() -> latest(times.values()));
    Body body = Body.of(sentences, facts.pages());
    Topic topic = Topic.of(body.headlineAndLead(), sentences);
    List<Told> told = new ArrayList<>();
    boolean open = false;
    Optional<Told> before = Optional.empty();
    for (Sentence sentence : sentences) {
      boolean[] quoted = new boolean[sentence.size()];
      open = body.startsParagraph(sentence) ? false : open;
      open = quoted(sentence, quoted, open);
      Set<Fact> seen =
          facts.of(
              sentence, topic, times.getOrDefault(sentence.index(), List.of()), quoted, published);
      body.place(sentence, seen);
      before.ifPresent(last -> after(last.role(), seen));
      Told here = told(sentence, seen);
      told.add(here);
      if (here.role() != SentenceRole.NOT_ARTICLE) {
        before = Optional.of(here);
      }
    }
    return told;
  }

  private Told told(Sentence sentence, Set<Fact> seen) {
    Map<SentenceRole, Double> scores = weights.scores(seen);
    if (sentence.zone() == Zone.Kind.HEADLINE) {
      scores = new EnumMap<>(Map.of(SentenceRole.MAIN, 1.0));
    }
    SentenceRole best = SentenceRole.MAIN;
    double sum = 0;
    for (Map.Entry<SentenceRole, Double> score : scores.entrySet()) {
      sum += Math.exp(score.getValue());
      if (score.getValue() > scores.getOrDefault(best, Double.NEGATIVE_INFINITY)) {
        best = score.getKey();
      }
    }
    boolean speech =
        seen.contains(Fact.SPEECH)
            || seen.contains(Fact.QUOTE)
            || seen.contains(Fact.CONTINUED_QUOTE);
    List<String> reasons =
        seen.stream().map(fact -> fact.name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
    double score = scores.getOrDefault(best, 0.0);
    return new Told(sentence.span(), best, Math.exp(score) / sum, speech, reasons);
  }

  /** An undated report is taken to be of the latest year that it names. */
  private static Optional<LocalDate> latest(Collection<List<TimeSpan>> times) {
    return times.stream()
        .flatMap(List::stream)
        .filter(time -> time.precision() != TimeSpan.Precision.RANGE)
        .flatMap(time -> time.last().stream())
        .max(Comparator.naturalOrder());
  }

  private static void after(SentenceRole last, Set<Fact> seen) {
    switch (last) {
      case MAIN -> seen.add(Fact.AFTER_MAIN);
      case HISTORY -> seen.add(Fact.AFTER_HISTORY);
      case EVALUATION -> seen.add(Fact.AFTER_EVALUATION);
      case CONTEXT -> seen.add(Fact.AFTER_CONTEXT);
      case EXPECTATION -> seen.add(Fact.AFTER_EXPECTATION);
      case PREVIOUS_EVENT -> seen.add(Fact.AFTER_PREVIOUS);
      case CONSEQUENCE, ANECDOTE, NOT_ARTICLE -> {}
    }
  }

  /** Marks the tokens between quotation marks; returns whether the quotation stays open. */
  private static boolean quoted(Sentence sentence, boolean[] quoted, boolean openBefore) {
    boolean open = openBefore;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (Facts.isMark(token)) {
        boolean opens = token.form().equals("\u201c") || token.form().equals("``");
        boolean closes = token.form().equals("\u201d") || token.form().equals("''") && open;
        open = opens || !closes && !open;
        quoted[i] = true;
      } else {
        quoted[i] = open;
      }
    }
    return open;
  }

  private static Map<Integer, List<TimeSpan>> times(List<Mention> mentions) {
    Map<Integer, List<TimeSpan>> times = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfTime time) {
        Found<TimeSpan> found = time.time();
        found
            .likeliest()
            .ifPresent(
                span -> times.computeIfAbsent(time.sentence(), key -> new ArrayList<>()).add(span));
      }
    }
    return times;
  }
}
