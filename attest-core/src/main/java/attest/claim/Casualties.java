package attest.claim;

import attest.model.Claim.SourcedFigure;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import attest.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds up the toll of one happening where the report tells it person by person: "a man was shot
 * dead" and, three sentences on, "a woman was hit in the leg" make one killed and one wounded;
 * "four were shot, one of them died" leaves three wounded.
 */
final class Casualties {
  private static final Set<String> COMBINED = Set.of("casualty", "casualties");

  /** "1 fatality": says again what was told person by person. */
  private static final Set<String> SUMMED_UP = Set.of("fatality", "death", "casualty");

  /** One figure as told in one sentence; the sentences of headings are far from all others. */
  record Entry(SourcedFigure figure, Who who, int sentence) {
    Figure value() {
      return figure.figure().value();
    }
  }

  private static final class Person {
    private Who who;
    private Harm fate;
    private int sentence;
    private final List<Span> at;
    private final List<Population> whom = new ArrayList<>();

    Person(Entry entry) {
      this.who = entry.who();
      this.fate = entry.value().harm();
      this.sentence = entry.sentence();
      this.at = new ArrayList<>(entry.figure().figure().at());
      this.whom.add(entry.value().whom());
    }

    void again(Entry entry) {
      who = who.with(entry.who());
      sentence = entry.sentence();
      if (graver(entry.value().harm(), fate)) {
        fate = entry.value().harm();
        at.addAll(entry.figure().figure().at());
      }
    }

    private static boolean graver(Harm told, Harm known) {
      return known != Harm.KILLED && told != known && told != Harm.KILLED_OR_WOUNDED;
    }
  }

  private final List<Person> persons = new ArrayList<>();
  private final List<Entry> groups = new ArrayList<>();

  void add(Entry entry) {
    boolean counts =
        switch (entry.value().harm()) {
          case KILLED, WOUNDED -> true;
          case KILLED_OR_WOUNDED -> !COMBINED.contains(entry.who().head());
          default -> false;
        };
    if (!counts || entry.value().scope() == Scope.CUMULATIVE) {
      return;
    }
    boolean one = isOne(entry.value().count());
    boolean part = entry.value().scope() == Scope.PART;
    if (one && entry.who().kind() == Counted.Kind.NUMBER && sumsUp(entry)) {
      return;
    }
    if (part && isOneOfTheWounded(entry)) {
      add(besides(entry));
      return;
    }
    groups.add(entry);
    if (one && !(entry.who().kind() == Counted.Kind.NUMBER && part)) {
      person(entry);
    }
  }

  /** "Killed one and wounded four, one of whom died later": one more than the dead told so far. */
  private boolean isOneOfTheWounded(Entry entry) {
    Span here = entry.figure().figure().at().getFirst();
    Optional<Entry> whole =
        groups.stream()
            .filter(e -> e.sentence() == entry.sentence() && e.value().scope() != Scope.PART)
            .filter(e -> e.figure().figure().at().getFirst().start() < here.start())
            .reduce((a, b) -> b);
    boolean dead =
        groups.stream()
            .anyMatch(e -> e.sentence() == entry.sentence() && e.value().harm() == Harm.KILLED);
    return dead
        && entry.value().harm() == Harm.KILLED
        && whole.filter(e -> e.value().harm() == Harm.WOUNDED).isPresent();
  }

  private static Entry besides(Entry entry) {
    Figure f = entry.value();
    Figure more = new Figure(f.harm(), f.whom(), f.noun(), f.count(), Scope.ADDED);
    SourcedFigure told =
        new SourcedFigure(entry.figure().figure().map(figure -> more), entry.figure().by());
    return new Entry(told, entry.who().besides(), entry.sentence());
  }

  private boolean sumsUp(Entry entry) {
    return SUMMED_UP.contains(entry.who().head())
        && persons.stream().anyMatch(p -> p.fate == entry.value().harm());
  }

  /** One person, or the one at least whom "a fatal shooting" tells. */
  static boolean isOne(Count count) {
    return count.equals(new Count.Exactly(1)) || count.equals(new Count.AtLeast(1));
  }

  private void person(Entry entry) {
    Optional<Person> known = known(entry);
    if (known.isPresent()) {
      known.get().again(entry);
    } else if (entry.who().kind() != Counted.Kind.PRONOUN || persons.isEmpty()) {
      persons.add(new Person(entry));
    }
  }

  private Optional<Person> known(Entry entry) {
    Who who = entry.who();
    Span words = entry.figure().figure().at().getFirst();
    Optional<Person> same = persons.stream().filter(p -> p.at.contains(words)).findFirst();
    if (same.isPresent()) {
      return same;
    }
    boolean other = who.other() && who.kind() != Counted.Kind.PRONOUN;
    if (other) {
      return Optional.empty();
    }
    List<Person> fitting = persons.stream().filter(p -> who.mayBe(p.who)).toList();
    if (who.kind() == Counted.Kind.DEFINITE && who.head().isEmpty()) {
      Optional<Person> dead = last(with(entry.value().harm()));
      if (dead.isPresent()) {
        return dead;
      }
    }
    return switch (who.kind()) {
      case PRONOUN, DEFINITE -> last(fitting).or(() -> last(persons));
      case NAMED ->
          last(fitting.stream().filter(p -> !p.who.name().isEmpty()).toList())
              .or(() ->
                  likeliest(fitting.stream().filter(p -> mayBeNamed(p, entry)).toList(), entry));
      case ONE, NUMBER, NONE -> last(fitting.stream().filter(p -> isRepeated(p, entry)).toList());
    };
  }

  private static boolean mayBeNamed(Person person, Entry entry) {
    return person.who.name().isEmpty() && person.sentence != entry.sentence();
  }

  /** "Man shot" in the headline and "a clerk was shot" below; not two in one sentence. */
  private static boolean isRepeated(Person person, Entry entry) {
    return person.sentence != entry.sentence();
  }

  /** Of several who have no name yet, the first who suffered the same. */
  private static Optional<Person> likeliest(List<Person> some, Entry entry) {
    return some.stream()
        .filter(p -> p.fate == entry.value().harm())
        .findFirst()
        .or(() -> some.stream().findFirst());
  }

  private static Optional<Person> last(List<Person> some) {
    return some.stream().reduce((a, b) -> b);
  }

  /**
   * The toll of the happening, killed and wounded: what the report sums up itself, else its pieces
   * added up.
   */
  List<SourcedFigure> tolls() {
    List<SourcedFigure> tolls = new ArrayList<>();
    Optional<SourcedFigure> killed =
        new Whole(groups, Harm.KILLED).toll().or(() -> counted(with(Harm.KILLED), Harm.KILLED));
    killed.ifPresent(tolls::add);
    most(new Whole(groups, Harm.WOUNDED).toll(), left(killed))
        .or(() -> counted(alive(), Harm.WOUNDED))
        .ifPresent(tolls::add);
    return tolls;
  }

  /** "Five people were shot. Two are in serious condition": the two are some of the five. */
  private static Optional<SourcedFigure> most(
      Optional<SourcedFigure> told, Optional<SourcedFigure> left) {
    return told.isPresent() && left.isPresent() && number(left.get()) <= number(told.get())
        ? told
        : left.or(() -> told);
  }

  private static int number(SourcedFigure figure) {
    return figure.figure().value().count().least().orElse(0);
  }

  /** "Four were shot, one of them died": three are wounded. */
  private Optional<SourcedFigure> left(Optional<SourcedFigure> killed) {
    Optional<SourcedFigure> hit = new Whole(groups, Harm.KILLED_OR_WOUNDED).toll();
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    Figure all = hit.get().figure().value();
    Optional<Count> dead = killed.map(toll -> toll.figure().value().count()).or(this::partKilled);
    if (dead.isEmpty()) {
      return Optional.of(Whole.sum(Harm.WOUNDED, all.count(), hit.get().figure().at()));
    }
    int left = all.count().least().orElse(0) - dead.get().least().orElse(0);
    return left < 0
        ? Optional.empty()
        : Optional.of(Whole.sum(Harm.WOUNDED, new Count.Exactly(left), hit.get().figure().at()));
  }

  private Optional<Count> partKilled() {
    List<Count> parts =
        groups.stream()
            .map(Entry::value)
            .filter(f -> f.harm() == Harm.KILLED && f.scope() == Scope.PART)
            .map(Figure::count)
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(Sums.of(parts));
  }

  private List<Person> with(Harm fate) {
    return persons.stream().filter(p -> p.fate == fate).toList();
  }

  private List<Person> alive() {
    return persons.stream().filter(p -> p.fate != Harm.KILLED).toList();
  }

  /** Single persons, and those told beside them: "two others". */
  private Optional<SourcedFigure> counted(List<Person> some, Harm harm) {
    Optional<Entry> others =
        groups.stream()
            .filter(e -> e.value().harm() == harm && e.value().scope() == Scope.ADDED)
            .filter(e -> !isOne(e.value().count()))
            .findFirst();
    if (some.isEmpty() && others.isEmpty()) {
      return Optional.empty();
    }
    List<Count> counts = new ArrayList<>(List.of(new Count.Exactly(some.size())));
    List<Span> at = new ArrayList<>();
    some.forEach(p -> at.addAll(p.at));
    others.ifPresent(e -> {
      counts.add(e.value().count());
      at.addAll(e.figure().figure().at());
    });
    return Optional.of(Whole.sum(harm, Sums.of(counts), at));
  }
}
