package attest.app;

import attest.export.Selection;
import attest.ledger.Ledger;
import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Count;
import attest.model.Event;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Found;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The filter options that events and export share; all given ones must hold. */
final class EventFilter implements Predicate<Event> {
  /** By time, undated ones last; then by id. */
  static final Comparator<Event> IN_TIME =
      Comparator.comparing((Event event) ->
              event
                  .time()
                  .flatMap(time -> time.first().or(time::last))
                  .map(Object::toString)
                  .orElse("~"))
          .thenComparing(Event::id);

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Not wholly before this day (2018-06-22).")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Not wholly after this day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--box",
      paramLabel = "W,S,E,N",
      split = ",",
      description = "Inside this box of longitudes and latitudes in degrees.")
  private double @Nullable [] box;

  @Option(names = "--country", paramLabel = "CC", description = "In this country (ISO code: SY).")
  private @Nullable String country;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Of this kind (air_strike).")
  private @Nullable List<String> types;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "With an actor, target or victim of this name.")
  private @Nullable String actor;

  @Option(
      names = "--min-killed",
      paramLabel = "N",
      description = "Some claim says at least N killed.")
  private int minKilled;

  @Option(
      names = "--news",
      description =
          "Only what some report tells as its news: no background, captions, related headlines.")
  private boolean news;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Refuses options that make no sense, with one line for the user. */
  void check() {
    if (box != null && box.length != 4) {
      throw usage("--box takes four numbers W,S,E,N, such as 38,33,42,37");
    }
    for (String type : Optional.ofNullable(types).orElse(List.of())) {
      if (EventType.find(type).isEmpty()) {
        throw usage("--type " + type + " is no kind of event; see docs/GLOSSARY.md for the list");
      }
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw usage("--to " + to + " lies before --from " + from);
    }
  }

  /** The events of a ledger that pass: by time, undated ones last; then by id. */
  Selection select(Ledger ledger) {
    return new Selection(
        ledger, () -> ledger.events().stream().filter(this).sorted(IN_TIME).toList(), words());
  }

  /** The options as typed; empty where none was. */
  private Optional<String> words() {
    List<String> words = new ArrayList<>();
    word(words, "--from", from);
    word(words, "--to", to);
    word(
        words,
        "--box",
        box == null
            ? null
            : Arrays.stream(box).mapToObj(Double::toString).collect(Collectors.joining(",")));
    word(words, "--country", country);
    word(words, "--type", types == null ? null : String.join(",", types));
    word(words, "--actor", actor);
    word(words, "--min-killed", minKilled <= 0 ? null : minKilled);
    if (news) {
      words.add("--news");
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  private static void word(List<String> words, String option, @Nullable Object value) {
    if (value != null) {
      words.add(option + " " + value);
    }
  }

  private ParameterException usage(String what) {
    if (spec == null) {
      throw new IllegalStateException(what);
    }
    return new ParameterException(spec.commandLine(), what);
  }

  @Override
  public boolean test(Event event) {
    return inTime(event)
        && inBox(event)
        && inCountry(event)
        && ofType(event)
        && hasActor(event)
        && killsEnough(event)
        && isNews(event);
  }

  private boolean inTime(Event event) {
    if (from == null && to == null) {
      return true;
    }
    TimeSpan asked =
        from == null && to == null
            ? TimeSpan.day(LocalDate.EPOCH, "unused")
            : new TimeSpan(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                TimeSpan.Precision.RANGE,
                Optional.empty(),
                List.of("asked for"));
    return event.time().map(time -> time.overlaps(asked)).orElse(false);
  }

  private boolean inBox(Event event) {
    if (box == null) {
      return true;
    }
    double[] edges = box;
    return likeliest(event)
        .flatMap(Place::point)
        .map(point ->
            point.longitude() >= edges[0]
                && point.latitude() >= edges[1]
                && point.longitude() <= edges[2]
                && point.latitude() <= edges[3])
        .orElse(false);
  }

  private boolean inCountry(Event event) {
    return country == null
        || likeliest(event)
            .flatMap(place -> place.admin().country())
            .map(code -> code.equalsIgnoreCase(country))
            .orElse(false);
  }

  private static Optional<Place> likeliest(Event event) {
    return event.place().map(Location::place).flatMap(Found::likeliest);
  }

  private boolean ofType(Event event) {
    return types == null || types.contains(event.type().id());
  }

  private boolean hasActor(Event event) {
    if (actor == null) {
      return true;
    }
    String asked = actor.toLowerCase(Locale.ROOT);
    List<Cited<Party>> parties = new ArrayList<>(event.roles().actors());
    parties.addAll(event.roles().targets());
    parties.addAll(event.roles().victims());
    return parties.stream().anyMatch(party -> named(party.value(), asked));
  }

  private static boolean named(Party party, String asked) {
    if (party.words().toLowerCase(Locale.ROOT).contains(asked)) {
      return true;
    }
    Optional<Actor> actor = party.actor().likeliest();
    return actor.isPresent()
        && (actor.get().name().toLowerCase(Locale.ROOT).contains(asked)
            || actor.get().aliases().stream().anyMatch(a -> a.equalsIgnoreCase(asked)));
  }

  private boolean killsEnough(Event event) {
    if (minKilled <= 0) {
      return true;
    }
    return event.claims().stream()
        .flatMap((Claim claim) -> claim.figures(Figure.Harm.KILLED).stream())
        .map(figure -> figure.figure().value().count())
        .mapToInt((Count count) -> count.least().orElse(0))
        .anyMatch(killed -> killed >= minKilled);
  }

  private boolean isNews(Event event) {
    return !news
        || switch (event.standing().discourse()) {
          case MAIN, SECONDARY -> true;
          case BACKGROUND, CAPTION, RELATED -> false;
        };
  }
}
