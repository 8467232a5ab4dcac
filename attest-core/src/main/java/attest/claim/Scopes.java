package attest.claim;

import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Scope;
import attest.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the toll of a happening from running totals ("since 2011") and additions ("12 more"). */
final class Scopes {
  private static final Set<String> WARS = WordSet.english("scopes.wars");

  private static final Set<String> ANCHORS = WordSet.english("scopes.anchors");

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  /** The same figures with additions and running totals marked. */
  List<FigureMention> settle(Wording text, List<FigureMention> figures) {
    boolean running = isRunning(text);
    List<FigureMention> settled = new ArrayList<>();
    for (FigureMention mention : figures) {
      Figure figure = mention.figure().value();
      Scope scope = figure.scope();
      if (scope == Scope.HAPPENING && running) {
        scope = Scope.CUMULATIVE;
      } else if (scope == Scope.HAPPENING
          && isMore(text, mention)
          && !followsOtherHarm(settled, figure.harm())) {
        scope = Scope.ADDED;
      }
      settled.add(mention.scoped(scope));
    }
    return settled;
  }

  /** "killed three and wounded another five": nothing is added to the three. */
  private static boolean followsOtherHarm(List<FigureMention> before, Harm harm) {
    return !before.isEmpty() && before.stream().noneMatch(m -> m.figure().value().harm() == harm);
  }

  /** "Two others"; but "a headman and eleven others" are the whole. */
  private static boolean isMore(Wording text, FigureMention mention) {
    if (mention.figure().how().rule().equals("figure.sum")) {
      return false;
    }
    List<Span> at = mention.figure().at();
    for (int i = 0; i < text.size(); i++) {
      Span token = text.token(i).span();
      boolean inside = at.stream().anyMatch(span -> span.contains(token));
      boolean more =
          text.is(i, "another", "further", "additional", "others")
              || text.at(i).equals("other") && text.tag(i - 1).equals("CD")
              || text.at(i).equals("more")
                  && !text.at(i + 1).equals("than")
                  && !text.at(i - 1).equals("or");
      if (inside && more) {
        return true;
      }
    }
    return false;
  }

  /** "since 2011", "so far this year", "in the past month", "the six-year war has killed". */
  private static boolean isRunning(Wording text) {
    boolean perfect = false;
    for (int i = 0; i < text.size(); i++) {
      perfect |=
          (text.at(i).equals("has") || text.at(i).equals("have")) && !text.at(i + 1).equals("said");
    }
    for (int i = 0; i < text.size(); i++) {
      String word = text.at(i);
      boolean since =
          word.equals("since")
              && perfect
              && (text.is(i + 1, ANCHORS) || Character.isDigit(first(text.at(i + 1))));
      boolean soFar =
          word.equals("so") && text.at(i + 1).equals("far") && text.at(i + 2).equals("this");
      boolean thisYear =
          word.equals("this")
              && text.at(i + 1).equals("year")
              && !text.is(i - 1, "earlier", "of", "later");
      boolean past =
          text.is(i, "past", "last")
              && text.at(i - 1).equals("the")
              && (text.is(i + 1, "year", "month", "week", "decade", "several", "few")
                  || text.is(i + 2, "years", "months", "weeks", "decades"))
              && text.is(i - 2, "in", "over", "during", "within");
      boolean war =
          WARS.contains(word) && i < text.size() - 2 && text.at(i + 1).equals("has") && i < 8;
      if (since || soFar || thisYear || past || war) {
        return true;
      }
    }
    return false;
  }
}
