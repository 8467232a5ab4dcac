package attest.link;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Party;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim with what the linker compares, worked out once.
 *
 * @param claim the claim
 * @param when the days that it may speak of
 * @param where the places that it may speak of
 * @param doers ids of its actors and of what those belong to
 * @param sufferers the same of its targets and victims
 * @param struck words for what was hit that is no known actor: "wedding", "mosque"
 * @param killed the toll of this happening, as said
 * @param words shingles of the sentences it rests on
 * @param story for the main happening of a report the report's story; else empty
 */
record Telling(
    Claim claim,
    Days when,
    Whereabouts where,
    Set<String> doers,
    Set<String> sufferers,
    Set<String> struck,
    Optional<Toll> killed,
    Passage words,
    Optional<String> story) {
  private static final Set<Actor.Kind> STATE_ORGANS =
      Set.of(
          Actor.Kind.STATE,
          Actor.Kind.GOVERNMENT,
          Actor.Kind.MILITARY,
          Actor.Kind.POLICE,
          Actor.Kind.INTELLIGENCE);
  private static final int LONG = 5;

  /** Who is mostly counted as a part of the dead. */
  private static final Set<Figure.Population> PART =
      Set.of(
          Figure.Population.CHILDREN,
          Figure.Population.WOMEN,
          Figure.Population.POLICE,
          Figure.Population.HEALTH_WORKERS,
          Figure.Population.JOURNALISTS,
          Figure.Population.AID_WORKERS,
          Figure.Population.PERPETRATORS);

  private static final Set<Actor.Kind> NOBODY =
      Set.of(Actor.Kind.CIVILIANS, Actor.Kind.UNIDENTIFIED, Actor.Kind.MEDIA);

  /** The least and greatest number of dead that a claim states. */
  record Toll(int low, int high) {
    boolean isExact() {
      return low == high;
    }

    boolean overlaps(Toll other) {
      return low <= other.high && other.low <= high;
    }
  }

  static Telling of(Report report, Claim claim) {
    List<Cited<Party>> harmed = new ArrayList<>(claim.roles().targets());
    harmed.addAll(claim.roles().victims());
    return new Telling(
        claim,
        Days.of(claim, report.header().published()),
        Whereabouts.of(claim.place()),
        lineage(claim.roles().actors()),
        lineage(harmed),
        struck(claim),
        toll(claim),
        Passage.of(sentences(report.text(), claim)),
        Optional.empty());
  }

  /** At the given place, where the claim tells none of its own. */
  Telling orElseAt(Whereabouts usual) {
    return where.isTold() || !usual.isTold()
        ? this
        : new Telling(claim, when, usual.lent(), doers, sufferers, struck, killed, words, story);
  }

  /** As the main happening of a report of that story. */
  Telling turningOn(String of) {
    return new Telling(
        claim, when, where, doers, sufferers, struck, killed, words, Optional.of(of));
  }

  ClaimId id() {
    return claim.id();
  }

  ReportId report() {
    return claim.id().report();
  }

  EventType kind() {
    return claim.type().value();
  }

  /** The day of the report or of the happening, whichever is known; for the order of claims. */
  LocalDate earliest() {
    return when.first().or(when::last).orElse(LocalDate.MAX);
  }

  /** Ids of the parties, of all that they belong to, and of their states. */
  private static Set<String> lineage(List<Cited<Party>> parties) {
    Set<String> ids = new TreeSet<>();
    for (Cited<Party> party : parties) {
      party
          .value()
          .actor()
          .likeliest()
          .filter(a -> !NOBODY.contains(a.kind()))
          .ifPresent(actor -> {
            ids.add(actor.id());
            for (int dot = actor.id().indexOf('.');
                dot > 0;
                dot = actor.id().indexOf('.', dot + 1)) {
              ids.add(actor.id().substring(0, dot));
            }
            actor.parents().forEach(tie -> ids.add(tie.to()));
            if (STATE_ORGANS.contains(actor.kind())) {
              actor.country().ifPresent(country -> ids.add("state:" + country));
            }
          });
    }
    return ids;
  }

  /** Longer words of the targets that the registry does not know. */
  private static Set<String> struck(Claim claim) {
    Set<String> struck = new TreeSet<>();
    for (Cited<Party> target : claim.roles().targets()) {
      if (target.value().actor().likeliest().isEmpty()) {
        Passage.words(target.value().words()).stream()
            .filter(word -> word.length() >= LONG)
            .forEach(struck::add);
      }
    }
    return struck;
  }

  /** The toll of all; of a part ("two women among them") only where no other is given. */
  static Optional<Toll> toll(Claim claim) {
    List<Claim.SourcedFigure> figures = claim.figures(Figure.Harm.KILLED);
    List<Claim.SourcedFigure> whole =
        figures.stream().filter(figure -> !isPart(figure.figure().value())).toList();
    return toll(whole.isEmpty() ? figures : whole);
  }

  private static boolean isPart(Figure figure) {
    return figure.scope() != Figure.Scope.HAPPENING || PART.contains(figure.whom());
  }

  private static Optional<Toll> toll(List<Claim.SourcedFigure> figures) {
    int low = Integer.MAX_VALUE;
    int high = -1;
    for (Claim.SourcedFigure figure : figures) {
      low = Math.min(low, figure.figure().value().count().least().orElse(0));
      high = Math.max(high, figure.figure().value().count().most().orElse(Integer.MAX_VALUE));
    }
    return high < 0 ? Optional.empty() : Optional.of(new Toll(low, Math.max(low, high)));
  }

  private static String sentences(String text, Claim claim) {
    StringBuilder words = new StringBuilder();
    int done = -1;
    for (Span span : claim.evidence()) {
      int start = Math.max(Sentences.startOf(text, Math.min(span.start(), text.length())), done);
      int end = Sentences.endOf(text, Math.min(span.end(), text.length()));
      if (end > start) {
        words.append(text, start, end).append('\n');
        done = end;
      }
    }
    return words.toString();
  }
}
