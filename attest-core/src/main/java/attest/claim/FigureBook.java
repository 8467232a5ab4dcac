package attest.claim;

import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim.SourcedFigure;
import attest.model.Count;
import attest.model.Figure;
import attest.model.How;
import attest.model.Span;
import attest.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The figures of one happening: one told three times stands once, with three spans; those that
 * differ stand side by side, each with who gives it.
 */
final class FigureBook {
  private final List<SourcedFigure> figures = new ArrayList<>();
  private final Casualties casualties = new Casualties();

  /** Takes in a figure with those whom it counts and the sentence that tells it. */
  void add(Casualties.Entry entry) {
    boolean first =
        figures.stream().noneMatch(f -> f.figure().value().harm() == entry.value().harm());
    Casualties.Entry told =
        first && entry.value().scope() == Figure.Scope.ADDED
            ? new Casualties.Entry(
                scoped(entry.figure(), Figure.Scope.HAPPENING), entry.who(), entry.sentence())
            : entry;
    casualties.add(told);
    add(told.figure());
  }

  /** Takes in a figure that another account gives: it stands beside the report's own. */
  void addBeside(Casualties.Entry entry) {
    boolean own = figures.stream().anyMatch(f -> f.figure().value().harm() == entry.value().harm());
    if (own) {
      add(entry.figure());
    } else {
      add(entry);
    }
  }

  private static SourcedFigure scoped(SourcedFigure told, Figure.Scope scope) {
    return new SourcedFigure(
        told.figure().map(f -> new Figure(f.harm(), f.whom(), f.noun(), f.count(), scope)),
        told.by());
  }

  private void add(SourcedFigure told) {
    for (int at = 0; at < figures.size(); at++) {
      if (same(figures.get(at), told)) {
        figures.set(at, joined(figures.get(at), told));
        return;
      }
    }
    figures.add(settled(told));
  }

  /** The figures; "five of them" counts the happening where no whole is told. */
  List<SourcedFigure> all() {
    List<SourcedFigure> all = new ArrayList<>(figures.stream().map(this::whole).toList());
    casualties.tolls().reversed().forEach(toll -> putFirst(all, toll));
    return all;
  }

  /** The toll of the whole happening stands before its other figures. */
  private static void putFirst(List<SourcedFigure> all, SourcedFigure toll) {
    Figure figure = toll.figure().value();
    for (SourcedFigure told : all) {
      Figure other = told.figure().value();
      boolean same =
          other.harm() == figure.harm()
              && other.scope() == Figure.Scope.HAPPENING
              && number(other.count()) == number(figure.count());
      if (same) {
        all.remove(told);
        all.addFirst(told);
        return;
      }
    }
    all.addFirst(toll);
  }

  private SourcedFigure whole(SourcedFigure told) {
    Figure figure = told.figure().value();
    boolean only =
        figure.scope() == Figure.Scope.PART
            && figures.stream().filter(f -> f.figure().value().harm() == figure.harm()).count()
                == 1;
    return only
        ? new SourcedFigure(
            told.figure()
                .map(f ->
                    new Figure(f.harm(), f.whom(), f.noun(), least(f), Figure.Scope.HAPPENING)),
            told.by())
        : told;
  }

  /** "A judge was among the dead": one at least. */
  private static Count least(Figure part) {
    return part.count() instanceof Count.Exactly(int number) && !part.noun().isEmpty()
        ? new Count.AtLeast(number)
        : part.count();
  }

  /** Whether a figure for the whole happening with another number of the same harm is told. */
  boolean differs(Figure figure) {
    return figures.stream()
        .map(f -> f.figure().value())
        .filter(f -> f.harm() == figure.harm() && f.scope() == Figure.Scope.HAPPENING)
        .anyMatch(f -> !meets(f.count(), figure.count()));
  }

  /** Whether the same number of the same harm is told. */
  boolean holds(Figure figure) {
    return figures.stream()
        .map(f -> f.figure().value())
        .filter(f -> f.harm() == figure.harm())
        .anyMatch(
            f -> meets(f.count(), figure.count()) && number(f.count()) == number(figure.count()));
  }

  private static boolean same(SourcedFigure one, SourcedFigure other) {
    Figure a = one.figure().value();
    Figure b = other.figure().value();
    boolean kind = a.harm() == b.harm() && scopesMeet(a.scope(), b.scope());
    boolean rounded =
        one.by().chain().stream()
                .anyMatch(s -> other.by().chain().stream().anyMatch(o -> alike(s, o)))
            && (rounds(a.count(), b.count()) || rounds(b.count(), a.count()));
    return kind && mayBeOne(a.whom(), b.whom()) && (meets(a.count(), b.count()) || rounded);
  }

  /** "Doctors" and "a doctors' committee": one voice, named shortly and in full. */
  private static boolean alike(Speaker one, Speaker other) {
    return SameParty.same(one.party().value(), other.party().value())
        || SameParty.related(one.party().value(), other.party().value())
            && words(one).stream().anyMatch(words(other)::contains);
  }

  private static Set<String> words(Speaker speaker) {
    Set<String> words = new TreeSet<>();
    for (String word :
        speaker.party().value().words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }

  /** "More than 100" for the 108 told elsewhere: a round floor just below the exact number. */
  private static boolean rounds(Count floor, Count exact) {
    return floor instanceof Count.AtLeast(int least)
        && exact instanceof Count.Exactly(int number)
        && least > 20
        && (least % 10 == 0 || least % 10 == 1)
        && least <= number
        && number < least + least / 10;
  }

  private static boolean scopesMeet(Figure.Scope a, Figure.Scope b) {
    return a == b;
  }

  private static boolean mayBeOne(Figure.Population a, Figure.Population b) {
    return a == b || a == Figure.Population.UNSTATED || b == Figure.Population.UNSTATED;
  }

  /** The same number, however hedged, or a vague word that the number fits. */
  static boolean meets(Count a, Count b) {
    if (a instanceof Count.Vague || b instanceof Count.Vague) {
      int lowA = a.least().orElse(0);
      int lowB = b.least().orElse(0);
      int highA = a.most().orElse(Integer.MAX_VALUE);
      int highB = b.most().orElse(Integer.MAX_VALUE);
      return lowA <= highB && lowB <= highA;
    }
    return number(a) == number(b);
  }

  private static int number(Count count) {
    return count.least().orElse(count.most().orElse(-1));
  }

  private static SourcedFigure joined(SourcedFigure one, SourcedFigure other) {
    List<Span> at = CitedWords.joined(one.figure().at(), other.figure().at());
    Figure a = one.figure().value();
    Figure b = other.figure().value();
    boolean vague = a.count() instanceof Count.Vague || rounds(a.count(), b.count());
    Count count = vague ? b.count() : a.count();
    Figure.Population whom = a.whom() == Figure.Population.UNSTATED ? b.whom() : a.whom();
    String noun = a.noun().isEmpty() ? b.noun() : a.noun();
    How how = one.figure().how();
    double confidence =
        Math.min(0.97, Math.max(how.confidence(), other.figure().how().confidence()) + 0.03);
    Cited<Figure> figure =
        new Cited<>(
            new Figure(a.harm(), whom, noun, count, a.scope()),
            at,
            new How(how.rule(), confidence));
    return new SourcedFigure(figure, isNamedBetter(one.by(), other.by()) ? other.by() : one.by());
  }

  /** "President says" in the headline, the president's name in the text. */
  private static boolean isNamedBetter(Attribution one, Attribution other) {
    return one.isReportItself()
        || !other.isReportItself()
            && one.chain().stream().allMatch(s -> s.party().value().actor().likeliest().isEmpty())
            && other.chain().stream()
                .anyMatch(s -> s.party().value().actor().likeliest().isPresent());
  }

  /** A smaller figure told later for some of those harmed is a part of the whole. */
  private SourcedFigure settled(SourcedFigure told) {
    Figure figure = told.figure().value();
    boolean part =
        figure.scope() == Figure.Scope.HAPPENING
            && figures.stream()
                .filter(f ->
                    f.by().equals(told.by())
                        || told.by().isReportItself()
                        || f.by().isReportItself())
                .map(f -> f.figure().value())
                .filter(f -> f.harm() == figure.harm() && f.scope() == Figure.Scope.HAPPENING)
                .anyMatch(f ->
                    number(f.count()) > number(figure.count())
                        && (narrower(figure, f) || number(figure.count()) == 1));
    return part ? scoped(told, Figure.Scope.PART) : told;
  }

  /** Women among civilians, soldiers among people; but no civilians among rebels. */
  private static boolean narrower(Figure figure, Figure whole) {
    boolean inAll = whole.whom() == Figure.Population.UNSTATED;
    boolean inCivilians =
        whole.whom() == Figure.Population.CIVILIANS
            && figure.whom() != Figure.Population.COMBATANTS
            && figure.whom() != Figure.Population.POLICE
            && figure.whom() != Figure.Population.PERPETRATORS;
    return figure.whom() != whole.whom()
        && figure.whom() != Figure.Population.UNSTATED
        && (inAll || inCivilians);
  }

  static SourcedFigure of(Cited<Figure> figure, Attribution by) {
    return new SourcedFigure(figure, by);
  }
}
