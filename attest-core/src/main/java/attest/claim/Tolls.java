package attest.claim;

import attest.model.Cited;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Scope;
import attest.model.How;
import attest.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tolls: "the death toll rose to 45", "a toll of 12", "bringing the number of dead to 60",
 * "claimed 12 lives". "Bringing ... to" gives a running total.
 */
final class Tolls {
  private static final Set<String> BRINGING = WordSet.english("tolls.bringing");
  private static final Set<String> BEFORE_NUMBER = WordSet.english("tolls.before-number");
  private static final Set<String> EVENTS = WordSet.english("tolls.events");
  private static final Set<String> PASSING =
      Set.of("passes", "passed", "tops", "topped", "exceeds", "exceeded", "exceed", "surpassed");
  private static final Set<String> PUT = WordSet.english("tolls.put");
  private static final List<String> MANIFOLD =
      List.of("double", "triple", "quadruple", "quintuple", "sextuple");
  private static final Set<String> LIVES = Set.of("life", "lives");
  private static final int REACH = 16;

  private final Wording text;
  private final List<Counted> groups;

  Tolls(Wording text, List<Counted> groups) {
    this.text = text;
    this.groups = groups;
  }

  /** Whether a word for a toll stands in the sentence at all. */
  static boolean mayStandIn(Wording text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.is(i, "toll", "tolls", "number", "total", "count", "lives", "life", ":")
          || MANIFOLD.contains(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  List<FigureMention> in() {
    List<FigureMention> found = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      int toll = at;
      harm(at)
          .ifPresent(harm ->
              behind(toll)
                  .or(() -> before(toll))
                  .ifPresent(group -> found.add(figure(toll, harm, group))));
      lives(at).ifPresent(group -> found.add(figure(group.noun(), Harm.KILLED, group)));
      manifold(at).ifPresent(found::add);
    }
    return found;
  }

  /** The harm that a toll word counts: "death toll", "number of wounded", "deaths :". */
  private Optional<Harm> harm(int at) {
    String word = text.at(at);
    if (word.equals("toll") || word.equals("tolls")) {
      boolean wounded = text.is(at - 1, "injury", "wounded", "injured");
      boolean casualties = text.is(at - 1, "casualty", "casualties");
      return Optional.of(
          wounded ? Harm.WOUNDED : casualties ? Harm.KILLED_OR_WOUNDED : Harm.KILLED);
    }
    if ((word.equals("number") || word.equals("total") || word.equals("count"))
        && !text.at(at - 1).equals("a")) {
      return counted(at);
    }
    if (text.is(at + 1, PUT) && text.is(at + 2, "as", "at")) {
      return ofWord(word);
    }
    if (text.at(at + 1).equals(":")
        && Character.isDigit(text.at(at + 2).isEmpty() ? 'x' : text.at(at + 2).charAt(0))) {
      return ofWord(word);
    }
    return Optional.empty();
  }

  private Optional<Harm> counted(int at) {
    if (text.at(at - 1).equals("death") || text.at(at - 1).equals("body")) {
      return Optional.of(Harm.KILLED);
    }
    if (!text.at(at + 1).equals("of")) {
      return Optional.empty();
    }
    for (int i = at + 2; i < at + 7; i++) {
      Optional<Harm> harm = ofWord(text.at(i));
      if (harm.isPresent() || text.isFiniteVerb(i)) {
        return harm;
      }
    }
    return Optional.empty();
  }

  private static Optional<Harm> ofWord(String word) {
    return switch (word) {
      case "dead", "deaths", "killed", "fatalities", "martyrs" -> Optional.of(Harm.KILLED);
      case "wounded", "injured", "injuries" -> Optional.of(Harm.WOUNDED);
      case "casualties", "victims" -> Optional.of(Harm.KILLED_OR_WOUNDED);
      case "missing" -> Optional.of(Harm.MISSING);
      case "arrests" -> Optional.of(Harm.ARRESTED);
      case "displaced" -> Optional.of(Harm.DISPLACED);
      default -> Optional.empty();
    };
  }

  private Optional<Counted> behind(int toll) {
    return groups.stream()
        .filter(group -> group.kind() == Counted.Kind.NUMBER)
        .filter(group -> group.from() > toll && group.from() <= toll + REACH)
        .filter(group -> text.is(group.from() - 1, BEFORE_NUMBER))
        .filter(group -> !clauseBetween(toll, group.from()))
        .findFirst();
  }

  private boolean clauseBetween(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (text.at(i).equals(";")
          || text.at(i).equals("that")
          || text.is(i, "said", "killed", "killing", "wounded", "injured")
              && text.at(i - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "bringing to 60 the number of dead". */
  private Optional<Counted> before(int toll) {
    return groups.stream()
        .filter(group ->
            group.kind() == Counted.Kind.NUMBER && group.to() <= toll && toll - group.to() <= 3)
        .filter(
            group -> text.at(group.from() - 1).equals("to") && text.is(group.from() - 2, BRINGING))
        .reduce((a, b) -> b);
  }

  /** "A quadruple shooting", "a double homicide". */
  private Optional<FigureMention> manifold(int at) {
    int people = MANIFOLD.indexOf(text.at(at)) + 2;
    int noun = text.isHyphen(at + 1) || text.tag(at + 1).startsWith("JJ") ? at + 2 : at + 1;
    boolean killed = text.is(noun, "homicide", "murder", "murders", "killing", "slaying");
    if (people < 2 || !killed && !text.is(noun, "shooting", "stabbing")) {
      return Optional.empty();
    }
    boolean fatal = killed || text.is(noun - 1, "fatal", "deadly");
    Figure figure =
        new Figure(
            fatal ? Harm.KILLED : Harm.KILLED_OR_WOUNDED,
            Figure.Population.UNSTATED,
            "",
            new Count.Exactly(people),
            Scope.HAPPENING);
    List<Span> span = List.of(text.sentence().spanOf(at, noun));
    return Optional.of(
        new FigureMention(
            new Cited<>(figure, span, new How("figure.manifold", 0.7)), Who.PEOPLE, noun, noun));
  }

  /** "claimed 12 lives", "claimed the lives of 12 people", "12 lives were lost". */
  private Optional<Counted> lives(int at) {
    boolean claims =
        text.is(
            at,
            "claimed",
            "claims",
            "claiming",
            "took",
            "cost",
            "taken",
            "costing",
            "taking",
            "lost");
    if (text.is(at, LIVES) && (text.at(at + 1).equals("lost") || text.at(at + 2).equals("lost"))) {
      return groups.stream().filter(group -> group.noun() == at).findFirst();
    }
    return !claims
        ? Optional.empty()
        : groups.stream()
            .filter(group -> group.kind() != Counted.Kind.NONE && group.from() > at)
            .filter(group -> group.from() <= at + 4)
            .filter(group ->
                text.is(group.noun(), LIVES)
                    || text.is(group.to(), LIVES)
                    || text.at(group.from() - 1).equals("of") && text.is(group.from() - 2, LIVES))
            .findFirst();
  }

  /** "bringing the death toll in the shooting to three": the toll of one happening. */
  private boolean isOfEvent(int toll, int number) {
    for (int i = toll + 1; i < number; i++) {
      if (text.is(i, EVENTS)) {
        return true;
      }
    }
    return false;
  }

  private FigureMention figure(int cue, Harm harm, Counted group) {
    boolean running = false;
    for (int i = Math.max(0, cue - 6); i < cue; i++) {
      running |= text.is(i, BRINGING);
    }
    String noun = group.bare() || group.noun() == cue ? "" : text.token(group.noun()).form();
    Count count = group.count();
    if (count instanceof Count.Exactly(int number) && text.is(group.from() - 1, PASSING)) {
      count = new Count.AtLeast(number + 1);
    }
    running &= !isOfEvent(cue, group.from());
    Figure figure =
        new Figure(harm, group.whom(), noun, count, running ? Scope.CUMULATIVE : Scope.HAPPENING);
    List<Span> at =
        List.of(
            text.sentence().spanOf(group.from(), group.to() - 1), text.sentence().spanOf(cue, cue));
    return new FigureMention(
        new Cited<>(figure, at, new How("figure.toll", 0.85)), Who.PEOPLE, group.noun(), cue);
  }
}
