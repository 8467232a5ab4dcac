package attest.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One report's statement of one happening. It may rest on several sentences; every value carries
 * its words.
 *
 * @param id report and number
 * @param type what kind of happening, cited by its trigger words
 * @param standing whether it is said to have happened, and whether it is the news
 * @param roles who did it to whom with what
 * @param place where; empty = not stated
 * @param time when; empty = not stated
 * @param figures how many, each as said; one figure told three times stands here once, with three
 *     spans
 * @param attributions who says so, one chain for each independent speaker; empty = report itself
 * @param evidence the clauses and sentences that the claim rests on, in text order, never empty
 */
public record Claim(
    ClaimId id,
    Cited<EventType> type,
    Standing standing,
    Roles roles,
    Optional<Cited<Location>> place,
    Optional<Cited<TimeSpan>> time,
    List<SourcedFigure> figures,
    List<Attribution> attributions,
    List<Span> evidence) {
  /**
   * Who did it to whom with what, each cited.
   *
   * @param actors those who did it, or the sides of a fight
   * @param targets what or whom it was aimed at
   * @param victims who was harmed
   * @param weapons with what, as written
   */
  public record Roles(
      List<Cited<Party>> actors,
      List<Cited<Party>> targets,
      List<Cited<Party>> victims,
      List<Cited<String>> weapons) {
    /** Nobody named. */
    public static final Roles NONE = new Roles(List.of(), List.of(), List.of(), List.of());

    public Roles {
      actors = List.copyOf(actors);
      targets = List.copyOf(targets);
      victims = List.copyOf(victims);
      weapons = List.copyOf(weapons);
    }
  }

  /**
   * A figure and who gives it.
   *
   * @param figure cited by every place where it is told
   * @param by who says so; the report itself where nobody is named
   */
  public record SourcedFigure(Cited<Figure> figure, Attribution by) {}

  public Claim {
    figures = List.copyOf(figures);
    attributions = List.copyOf(attributions);
    evidence = evidence.stream().distinct().sorted().toList();
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no evidence");
    }
  }

  /** The same claim with another place. */
  public Claim withPlace(Cited<Location> other) {
    return new Claim(
        id, type, standing, roles, Optional.of(other), time, figures, attributions, evidence);
  }

  /** The words that show what kind of happening it is. */
  public List<Span> trigger() {
    return type.at();
  }

  /** Every span of the claim, for checks against the report's text. */
  public List<Span> spans() {
    List<Span> all = new ArrayList<>(evidence);
    all.addAll(type.at());
    roles.actors().forEach(party -> all.addAll(party.at()));
    roles.targets().forEach(party -> all.addAll(party.at()));
    roles.victims().forEach(party -> all.addAll(party.at()));
    roles.weapons().forEach(weapon -> all.addAll(weapon.at()));
    place.ifPresent(p -> all.addAll(p.at()));
    time.ifPresent(t -> all.addAll(t.at()));
    figures.forEach(f -> all.addAll(f.figure().at()));
    attributions.stream()
        .flatMap(a -> a.chain().stream())
        .forEach(speaker -> {
          all.addAll(speaker.party().at());
          speaker.cue().ifPresent(cue -> all.addAll(cue.at()));
        });
    return all;
  }

  /** Figures of this happening with the given harm; parts and running totals left out. */
  public List<SourcedFigure> figures(Figure.Harm harm) {
    return figures.stream()
        .filter(f -> f.figure().value().harm() == harm)
        .filter(f -> f.figure().value().scope() == Figure.Scope.HAPPENING)
        .toList();
  }
}
