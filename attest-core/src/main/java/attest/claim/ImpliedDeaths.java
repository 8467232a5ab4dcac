package attest.claim;

import attest.model.Cited;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import attest.model.How;
import attest.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads that somebody died where no victim is counted: "a fatal shooting", "charged with murder",
 * "ruled a homicide".
 */
final class ImpliedDeaths {
  private static final Set<String> FATAL = Set.of("fatal", "deadly", "lethal");
  private static final Set<String> HAPPENINGS = WordSet.english("implieddeaths.happenings");
  private static final Set<String> CRIMES = WordSet.english("implieddeaths.crimes");
  private static final Set<String> BEFORE = WordSet.english("implieddeaths.before-crime");
  private static final Set<String> NOT_DONE = Set.of("attempted", "non-fatal", "conspiracy");
  private static final Who SOMEBODY =
      new Who(Counted.Kind.DEFINITE, "", Who.Sex.UNKNOWN, OptionalInt.empty(), Set.of(), false);
  private static final int NEAR = 5;

  private ImpliedDeaths() {}

  /** One dead at least, as the first such words of the sentence tell. */
  static Optional<FigureMention> in(Wording text) {
    for (int at = 0; at < text.size(); at++) {
      if (text.is(at, FATAL) && !text.is(at - 1, "non", "-", "potentially", "less")) {
        for (int i = at + 1; i <= at + 3; i++) {
          if (text.is(i, HAPPENINGS) && text.isNoun(i)) {
            return Optional.of(figure(text, at, i));
          }
        }
      }
      if (text.is(at, CRIMES) && text.isNoun(at) && isSaid(text, at)) {
        return Optional.of(figure(text, at, at));
      }
    }
    return Optional.empty();
  }

  /** "Charged with first-degree murder", "investigating a homicide"; not "attempted murder". */
  private static boolean isSaid(Wording text, int crime) {
    boolean said = text.is(crime + 1, "charge", "charges", "suspect", "victim", "investigation");
    for (int at = crime - 1; at >= crime - NEAR; at--) {
      if (text.is(at, NOT_DONE)) {
        return false;
      }
      said |= text.is(at, BEFORE);
    }
    return said;
  }

  private static FigureMention figure(Wording text, int from, int to) {
    Figure figure =
        new Figure(Harm.KILLED, Population.UNSTATED, "", new Count.AtLeast(1), Scope.HAPPENING);
    List<Span> at = List.of(text.sentence().spanOf(from, to));
    return new FigureMention(
        new Cited<>(figure, at, new How("figure.implied", 0.5)), SOMEBODY, to, to);
  }
}
