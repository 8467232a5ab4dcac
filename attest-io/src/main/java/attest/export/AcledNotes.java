package attest.export;

import attest.export.CodedEvent.Side;
import attest.figure.Estimate;
import attest.figure.FigurePolicy;
import attest.model.Event;
import attest.model.Figure.Harm;
import attest.model.Location;
import attest.model.Place;
import attest.scheme.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened, in our own words, and how the number of dead came about. */
final class AcledNotes {
  private AcledNotes() {}

  static String of(CodedEvent coded, FigurePolicy policy, Optional<Estimate> dead) {
    Event event = coded.event();
    StringBuilder notes = new StringBuilder();
    notes.append(coded.day().map(day -> when(coded, day)).orElse(""));
    notes.append(event.type().id().replace('_', ' '));
    notes.append(names(" by ", coded.actors())).append(names(" against ", coded.targets()));
    notes.append(where(coded)).append('.');
    List<String> told = Toll.of(event, Harm.KILLED, coded.reports()).asTold();
    if (!told.isEmpty()) {
      notes.append(" Killed, as told: ").append(String.join("; ", told)).append('.');
    }
    dead.ifPresent(estimate ->
        notes
            .append(" Fatalities by policy ")
            .append(policy.name())
            .append(": ")
            .append(estimate.why())
            .append('.'));
    notes.append(" Reports: ").append(coded.cited().size());
    return notes.append(", origins: ").append(event.origins().size()).append('.').toString();
  }

  private static String when(CodedEvent coded, LocalDate day) {
    boolean exact = coded.event().time().filter(time -> time.isDay()).isPresent();
    String month =
        day.getMonth().name().charAt(0)
            + day.getMonth().name().substring(1).toLowerCase(Locale.ROOT);
    String words = day.getDayOfMonth() + " " + month + " " + day.getYear();
    return exact ? "On " + words + ", " : "About " + words + ", ";
  }

  private static String names(String before, List<Side> sides) {
    String names =
        sides.stream()
            .map(side -> side.party().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : before + names;
  }

  private static String where(CodedEvent coded) {
    Optional<String> relation =
        coded.event().place().map(Location::relation).map(Location.Relation::words);
    return coded
        .place()
        .map(place ->
            " "
                + relation.orElse("in")
                + " "
                + place.name()
                + units(place)
                + coded
                    .country()
                    .map(Country::name)
                    .filter(n -> !n.equals(place.name()))
                    .map(n -> ", " + n)
                    .orElse(""))
        .orElse("");
  }

  private static String units(Place place) {
    return place
        .admin()
        .province()
        .filter(unit -> !unit.equals(place.name()))
        .map(unit -> ", " + unit)
        .orElse("");
  }
}
