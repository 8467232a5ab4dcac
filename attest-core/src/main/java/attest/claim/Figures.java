package attest.claim;

import attest.model.Cited;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import attest.model.How;
import attest.model.Sentence;
import attest.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds figures: how many of whom were killed, wounded, taken, displaced. Where a sentence joins
 * several ("three soldiers and two policemen were killed") their sum stands for the happening and
 * each of them as a part of it.
 */
final class Figures {
  private final Quantities quantities = Quantities.english();
  private final Populations populations = Populations.english();
  private final Harms harms = Harms.english();
  private final NounGroups nounGroups = new NounGroups(quantities, populations, harms);
  private final Scopes scopes = new Scopes();

  private Figures() {}

  static Figures english() {
    return new Figures();
  }

  /** The figures that a sentence tells, in text order. */
  List<FigureMention> in(Sentence sentence, String text) {
    Wording words = new Wording(sentence);
    List<Cue> cues =
        harms.in(words).stream().filter(cue -> !Attempts.isTried(words, cue.from())).toList();
    boolean may = !cues.isEmpty() || Tolls.mayStandIn(words);
    List<FigureMention> counted = may ? counted(words, nounGroups.in(words), cues) : List.of();
    boolean dead = counted.stream().anyMatch(m -> m.figure().value().harm() == Figure.Harm.KILLED);
    if (dead) {
      return counted;
    }
    List<FigureMention> all = new ArrayList<>(counted);
    ImpliedDeaths.in(words).ifPresent(all::add);
    return all;
  }

  private List<FigureMention> counted(Wording words, List<Counted> groups, List<Cue> cues) {
    Groups joined = new Groups(words, groups, cues);
    Victims victims = new Victims(joined);
    List<FigureMention> found = new ArrayList<>(new Tolls(words, groups).in());
    Set<Counted> taken = new HashSet<>();
    for (FigureMention mention : found) {
      groups.stream().filter(g -> g.noun() == mention.noun()).forEach(taken::add);
    }
    found.addAll(fatal(words, groups, taken));
    for (Resultatives.Killed killed : Resultatives.in(words, groups)) {
      if (taken.add(killed.group())) {
        found.add(figure(words, killed.cue(), killed.group(), Scope.HAPPENING));
      }
    }
    List<Shared.Harmed> before = new ArrayList<>();
    for (Cue cue : cues) {
      List<Victims.Victim> harmed =
          victims.of(cue).stream()
              .filter(v -> fits(words, cue, v.counted()))
              .filter(v -> taken.add(v.counted()))
              .toList();
      if (harmed.isEmpty()) {
        harmed = Shared.of(joined, cue, before);
      }
      before.add(new Shared.Harmed(cue, harmed));
      found.addAll(figures(words, cue, harmed));
    }
    found.addAll(parts(words, joined, taken, found));
    found.addAll(elliptic(words, groups, cues, taken));
    found.sort(
        Comparator.comparing((FigureMention m) -> m.figure().at().getFirst())
            .thenComparing(m -> m.figure().value().scope()));
    return scopes.settle(words, found);
  }

  /** Whether those counted can suffer that: houses are destroyed, people are killed. */
  private boolean fits(Wording text, Cue cue, Counted counted) {
    boolean surname = counted.kind() == Counted.Kind.NAMED && counted.to() - counted.from() == 1;
    if (surname && cue.voice() != Cue.Voice.SUBJECT) {
      return false;
    }
    boolean object = counted.whom() == Population.OBJECTS;
    boolean people =
        populations.isPeople(text, counted.noun())
            && !populations.isObject(text.at(counted.noun()));
    return switch (cue.harm()) {
      case DESTROYED, DAMAGED -> object && counted.kind() == Counted.Kind.NUMBER;
      case TAKING_PART -> counted.kind() == Counted.Kind.NUMBER && (people || counted.bare());
      case KILLED, WOUNDED, KILLED_OR_WOUNDED ->
          !object
              && (people
                  || counted.bare()
                  || counted.kind() != Counted.Kind.NUMBER
                  || text.tag(counted.noun()).startsWith("NN"));
      default ->
          !object
              && (people
                  || counted.bare()
                  || cue.voice() == Cue.Voice.ITSELF
                  || counted.kind() == Counted.Kind.NAMED);
    };
  }

  private List<FigureMention> figures(Wording text, Cue cue, List<Victims.Victim> victims) {
    List<Victims.Victim> wholes = victims.stream().filter(v -> !v.part()).toList();
    List<Victims.Victim> counted = Sums.withoutAppositions(text, wholes);
    List<FigureMention> figures = new ArrayList<>();
    boolean several = counted.size() > 1;
    if (several) {
      figures.add(sum(text, cue, counted));
    }
    for (Victims.Victim victim : victims) {
      if (!victim.part() && !counted.contains(victim)) {
        continue;
      }
      boolean nameOfSum = several && victim.counted().kind() == Counted.Kind.NAMED;
      if (!nameOfSum) {
        figures.add(
            figure(
                text,
                cue,
                victim.counted(),
                several || victim.part() || isSome(text, cue, victim.counted())
                    ? Scope.PART
                    : Scope.HAPPENING));
      }
    }
    return figures;
  }

  /** "A judge was among the dead", "ten of the wounded were women": some of those counted. */
  private static boolean isSome(Wording text, Cue cue, Counted group) {
    boolean among =
        text.at(cue.from() - 1).equals("among")
            || text.tag(cue.from() - 1).equals("DT") && text.at(cue.from() - 2).equals("among");
    boolean of =
        text.at(group.to()).equals("of")
            && text.tag(group.to() + 1).equals("DT")
            && cue.from() == group.to() + 2;
    return among || of;
  }

  private FigureMention sum(Wording text, Cue cue, List<Victims.Victim> victims) {
    List<Counted> groups = victims.stream().map(Victims.Victim::counted).toList();
    Count total = Sums.of(groups.stream().map(Counted::count).toList());
    Population whom =
        groups.stream().map(Counted::whom).distinct().count() == 1
            ? groups.getFirst().whom()
            : Population.UNSTATED;
    List<Span> at = new ArrayList<>();
    groups.forEach(group -> at.add(span(text, group)));
    at.add(text.sentence().spanOf(cue.from(), cue.to() - 1));
    Counted first = groups.getFirst();
    boolean some = groups.stream().allMatch(group -> isSome(text, cue, group));
    Scope scope = some ? Scope.PART : Scope.HAPPENING;
    Figure figure = new Figure(cue.harm(), whom, noun(text, first), total, scope);
    boolean sure =
        groups.stream()
            .allMatch(g -> g.kind() == Counted.Kind.NUMBER || g.kind() == Counted.Kind.ONE);
    return new FigureMention(
        new Cited<>(figure, at, new How("figure.sum", sure ? 0.8 : 0.6)),
        Who.PEOPLE,
        first.noun(),
        cue.from());
  }

  private static FigureMention figure(Wording text, Cue cue, Counted group, Scope scope) {
    Figure figure = new Figure(cue.harm(), group.whom(), noun(text, group), group.count(), scope);
    List<Span> at = List.of(span(text, group), text.sentence().spanOf(cue.from(), cue.to() - 1));
    How how = how(group);
    return new FigureMention(
        new Cited<>(figure, at, how), Who.of(text, group), group.noun(), cue.from());
  }

  private static How how(Counted group) {
    return switch (group.kind()) {
      case NUMBER -> new How("figure.number", group.bare() ? 0.85 : 0.9);
      case NONE -> new How("figure.none", 0.9);
      case ONE -> new How("figure.one", 0.85);
      case DEFINITE -> new How("figure.definite", 0.6);
      case NAMED -> new How("figure.named", 0.65);
      case PRONOUN -> new How("figure.pronoun", 0.5);
    };
  }

  private static Span span(Wording text, Counted group) {
    return text.sentence().spanOf(group.from(), group.to() - 1);
  }

  private static String noun(Wording text, Counted group) {
    return group.bare() ? "" : text.token(group.noun()).form();
  }

  /** "four people were shot, one of them fatally". */
  private static List<FigureMention> fatal(Wording text, List<Counted> groups, Set<Counted> taken) {
    List<FigureMention> parts = new ArrayList<>();
    for (Counted group : groups) {
      boolean listed = group.bare() && text.is(group.from() - 1, ",", "and", "(");
      if (listed && text.is(group.to(), "fatally", "mortally")) {
        taken.add(group);
        Cue cue = new Cue(group.to(), group.to() + 1, Figure.Harm.KILLED, Cue.Voice.SUBJECT);
        parts.add(figure(text, cue, group, Scope.PART));
      }
    }
    return parts;
  }

  /** "40 rebels were killed in the battle, and 12 soldiers": the last are killed too. */
  private List<FigureMention> elliptic(
      Wording text, List<Counted> groups, List<Cue> cues, Set<Counted> taken) {
    List<FigureMention> found = new ArrayList<>();
    for (Counted group : groups) {
      boolean open =
          group.kind() == Counted.Kind.NUMBER
              && !group.bare()
              && !taken.contains(group)
              && populations.isPeople(text, group.noun())
              && text.at(group.from() - 1).equals("and")
              && cues.stream().noneMatch(c -> group.from() <= c.from() && c.to() <= group.to())
              && endsClause(text, group.to());
      Optional<Cue> cue =
          cues.stream()
              .filter(c -> c.voice() == Cue.Voice.SUBJECT && c.to() < group.from())
              .reduce((a, b) -> b);
      if (open && cue.isPresent() && !hasVerb(text, cue.get().to(), group.from())) {
        taken.add(group);
        found.add(figure(text, cue.get(), group, Scope.HAPPENING));
      }
    }
    return found;
  }

  /** No verb follows of which those counted could be the subject. */
  private static boolean endsClause(Wording text, int from) {
    for (int at = from; at < text.size() && !text.is(at, ".", ",", ";"); at++) {
      if (text.isVerb(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasVerb(Wording text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.isVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /** Parts that stand apart from their cue: "12 were killed on Friday, two of them children". */
  private static List<FigureMention> parts(
      Wording text, Groups groups, Set<Counted> taken, List<FigureMention> found) {
    List<FigureMention> parts = new ArrayList<>();
    for (Counted group : groups.all()) {
      if (taken.contains(group) || !groups.isPart(group)) {
        continue;
      }
      Optional<FigureMention> whole =
          found.stream().filter(m -> m.cue() >= 0 && m.noun() < group.from()).reduce((a, b) -> b);
      whole
          .filter(m -> m.figure().value().whom() != Population.OBJECTS)
          .ifPresent(m -> {
            Cue cue = new Cue(m.cue(), m.cue() + 1, m.figure().value().harm(), Cue.Voice.SUBJECT);
            parts.add(figure(text, cue, group, Scope.PART));
          });
    }
    return parts;
  }
}
