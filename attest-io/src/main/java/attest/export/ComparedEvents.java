package attest.export;

import attest.compare.Dead;
import attest.compare.Happening;
import attest.compare.Kind;
import attest.compare.When;
import attest.compare.Where;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.EventType.Sphere;
import attest.model.Figure.Harm;
import attest.model.Party;
import attest.model.Place;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.TimeSpan;
import attest.reference.Reach;
import attest.scheme.Coding;
import attest.scheme.PlacePrecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A ledger's events as one side of a comparison with a data set.
 *
 * @param happenings those that have a day and a place and are said to have happened
 * @param others how many are not compared for what reason
 */
public record ComparedEvents(List<Happening> happenings, Map<String, Integer> others) {
  private static final String SAID = "not one happening that is said to have happened";
  private static final String UNDATED = "the day is not known to a year";
  private static final String UNPLACED = "the place is not known";

  public ComparedEvents {
    happenings = List.copyOf(happenings);
  }

  /**
   * The events as the data set of that export would see them.
   *
   * @param form the export in the data set's form; its policy makes the numbers of dead
   */
  public static ComparedEvents of(
      List<Event> events, Function<ReportId, Report> reports, FigureExport form) {
    if (!(form instanceof SchemeCsv dataSet)) {
      throw new IllegalArgumentException(form.name() + " is no data set of events");
    }
    Coder coder = Coder.builtIn();
    List<Happening> happenings = new ArrayList<>();
    Map<String, Integer> others = new TreeMap<>();
    for (Event event : events) {
      CodedEvent coded = coder.code(event, reports);
      whyNot(coded)
          .ifPresentOrElse(
              why -> others.merge(why, 1, Integer::sum),
              () -> happenings.add(happening(coded, dataSet)));
    }
    return new ComparedEvents(happenings, others);
  }

  private static Optional<String> whyNot(CodedEvent event) {
    if (!event.isHappening()) {
      return Optional.of(SAID);
    }
    if (event.timePrecision().isEmpty()) {
      return Optional.of(UNDATED);
    }
    return event.placePrecision().isEmpty() || event.point().isEmpty()
        ? Optional.of(UNPLACED)
        : Optional.empty();
  }

  private static Happening happening(CodedEvent event, SchemeCsv dataSet) {
    return new Happening(
        event.event().id().value(),
        when(event.event().time().orElseThrow()),
        where(event),
        kind(event),
        dead(event, dataSet),
        words(event),
        dataSet.leftOut(event));
  }

  private static When when(TimeSpan time) {
    LocalDate first = time.first().orElseThrow();
    return new When(first, time.last().orElseThrow());
  }

  private static Where where(CodedEvent event) {
    Place place = event.place().orElseThrow();
    PlacePrecision precision = event.placePrecision().orElseThrow();
    return new Where(
        place.name(), event.point().orElseThrow(), Reach.of(precision), event.countryCode());
  }

  private static Kind kind(CodedEvent event) {
    Optional<Coding> acled = event.coding("acled");
    return new Kind(
        acled.map(Coding::code),
        acled.flatMap(Coding::sub),
        event.coding("ucdp").map(Coding::code),
        event.event().type().sphere() == Sphere.VIOLENCE,
        event.event().type().id().replace('_', ' '));
  }

  private static Dead dead(CodedEvent event, SchemeCsv dataSet) {
    return dataSet
        .policy()
        .estimate(event.figures().accounts(Harm.KILLED))
        .map(told -> new Dead(told.low(), told.best(), told.high()))
        .orElse(new Dead(dataSet.deadUntold(), dataSet.deadUntold(), dataSet.deadUntold()));
  }

  private static String words(CodedEvent event) {
    Claim.Roles roles = event.event().roles();
    String actors = names(roles.actors());
    String others = names(roles.targets().isEmpty() ? roles.victims() : roles.targets());
    return others.isEmpty() ? actors : actors + " - " + others;
  }

  private static String names(List<Cited<Party>> parties) {
    return String.join(
        ", ", parties.stream().map(party -> party.value().name()).distinct().toList());
  }
}
