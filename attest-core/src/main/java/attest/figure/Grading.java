package attest.figure;

import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Party;
import attest.model.Speaker;
import attest.model.Speaker.Stance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How well harm to people is attested, in the five grades that Airwars uses. A proposal: it goes by
 * what the reports say and who says it, never by how likely the thing is.
 *
 * @param grade the grade
 * @param why what it rests on, in words a reviewer understands
 */
public record Grading(Grade grade, String why) {
  /** Airwars's grades. */
  public enum Grade {
    /** The side that did it says so. */
    CONFIRMED,
    /** Two or more independent origins tell it. */
    FAIR,
    /** One origin tells it. */
    WEAK,
    /** Different sides are said to have done it, or the one named denies it. */
    CONTESTED,
    /** Only fighters are counted among the harmed. */
    DISCOUNTED
  }

  /** The grade of an event; empty where no report tells of killed or wounded people. */
  public static Optional<Grading> of(Event event) {
    List<Figure> harmed =
        event.claims().stream()
            .flatMap(claim -> claim.figures().stream())
            .map(sourced -> sourced.figure().value())
            .filter(Grading::harmsPeople)
            .toList();
    if (harmed.isEmpty()) {
      return Optional.empty();
    }
    if (harmed.stream().allMatch(Grading::fighters)) {
      return graded(Grade.DISCOUNTED, "only fighters are counted among the harmed");
    }
    Optional<String> denier = responsible(event, Stance.DENIES);
    if (denier.isPresent()) {
      return graded(Grade.CONTESTED, denier.get() + " denies it");
    }
    Optional<String> owner =
        responsible(event, Stance.CONFIRMS)
            .or(() -> responsible(event, Stance.CLAIMS_RESPONSIBILITY));
    if (owner.isPresent()) {
      return graded(Grade.CONFIRMED, owner.get() + " says that it did it");
    }
    Optional<String> rivals = rivals(event);
    if (rivals.isPresent()) {
      return graded(Grade.CONTESTED, rivals.get() + " are each said to have done it");
    }
    int origins = event.origins().size();
    return origins > 1
        ? graded(Grade.FAIR, origins + " independent origins")
        : graded(Grade.WEAK, "one origin");
  }

  private static Optional<Grading> graded(Grade grade, String why) {
    return Optional.of(new Grading(grade, why));
  }

  private static boolean harmsPeople(Figure figure) {
    return (figure.harm() == Harm.KILLED
            || figure.harm() == Harm.WOUNDED
            || figure.harm() == Harm.KILLED_OR_WOUNDED)
        && figure.whom() != Population.OBJECTS;
  }

  private static boolean fighters(Figure figure) {
    return figure.whom() == Population.COMBATANTS || figure.whom() == Population.PERPETRATORS;
  }

  /** The name of somebody who acted in the event and speaks with the given stance. */
  private static Optional<String> responsible(Event event, Stance stance) {
    List<Actor> actors = actors(event.roles().actors()).toList();
    return event.claims().stream()
        .flatMap(Grading::speakers)
        .filter(speaker -> speaker.stance() == stance)
        .flatMap(speaker -> speaker.party().value().actor().likeliest().stream())
        .filter(speaker -> actors.stream().anyMatch(actor -> Interest.sameSide(speaker, actor)))
        .map(Actor::name)
        .sorted()
        .findFirst();
  }

  private static Stream<Speaker> speakers(Claim claim) {
    return Stream.concat(
            claim.attributions().stream(), claim.figures().stream().map(Claim.SourcedFigure::by))
        .map(Attribution::chain)
        .filter(chain -> !chain.isEmpty())
        .map(List::getLast);
  }

  /** Two claims that each name known actors, none of one on the side of one of the other. */
  private static Optional<String> rivals(Event event) {
    List<List<Actor>> named =
        event.claims().stream()
            .map(claim -> actors(claim.roles().actors()).toList())
            .filter(actors -> !actors.isEmpty())
            .toList();
    for (List<Actor> one : named) {
      for (List<Actor> other : named) {
        if (one.stream().noneMatch(a -> other.stream().anyMatch(b -> Interest.sameSide(a, b)))) {
          return Optional.of(
              Stream.of(one.getFirst().name(), other.getFirst().name())
                  .sorted()
                  .reduce((a, b) -> a + " and " + b)
                  .orElseThrow());
        }
      }
    }
    return Optional.empty();
  }

  private static Stream<Actor> actors(List<Cited<Party>> parties) {
    return parties.stream().flatMap(party -> party.value().actor().likeliest().stream());
  }
}
