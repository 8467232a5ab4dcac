package attest.review;

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
import attest.model.Ruling.Field;
import attest.model.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of an event as texts that people read and write. */
public final class FieldText {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<name>[^;\\n]+?)(?: \\((?<country>[A-Z]{2})\\))?"
              + "(?: (?<lat>-?[0-9]{1,2}(?:\\.[0-9]+)?), (?<lon>-?[0-9]{1,3}(?:\\.[0-9]+)?))?");
  private static final Pattern COUNT =
      Pattern.compile("(?:~|<=)?[0-9]{1,7}|[0-9]{1,7}\\+|[0-9]{1,7}-[0-9]{1,7}");

  private FieldText() {}

  /** What an event says in a field; empty = not stated. */
  public static Optional<String> of(Event event, Field field) {
    return switch (field) {
      case TYPE -> Optional.of(event.type().id());
      case TIME -> event.time().map(TimeSpan::edtf);
      case PLACE -> event.place().map(FieldText::place);
      case ACTORS -> names(event.roles().actors());
      case TARGETS -> names(event.roles().targets());
      case VICTIMS -> names(event.roles().victims());
      case KILLED -> counts(event, Figure.Harm.KILLED);
      case WOUNDED -> counts(event, Figure.Harm.WOUNDED);
    };
  }

  private static String place(Location told) {
    return told.place().likeliest().map(FieldText::place).orElse(told.name());
  }

  private static String place(Place place) {
    return place.name()
        + place.admin().country().map(code -> " (" + code + ")").orElse("")
        + place
            .point()
            .map(p -> String.format(Locale.ROOT, " %.4f, %.4f", p.latitude(), p.longitude()))
            .orElse("");
  }

  private static Optional<String> names(List<Cited<Party>> parties) {
    return joined(parties.stream().map(party -> party.value().name()).toList());
  }

  private static Optional<String> counts(Event event, Figure.Harm harm) {
    return joined(
        event.claims().stream()
            .flatMap((Claim claim) -> claim.figures(harm).stream())
            .map(figure -> figure.figure().value().count())
            .map(Count::brief)
            .toList());
  }

  private static Optional<String> joined(List<String> texts) {
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.stream().distinct().collect(Collectors.joining("; ")));
  }

  /**
   * Checks what a person wrote.
   *
   * @throws IllegalArgumentException which says what is wrong
   */
  public static void check(Field field, String text) {
    switch (field) {
      case TYPE -> type(text);
      case TIME -> EdtfText.read(text);
      case PLACE -> location(text);
      case ACTORS, TARGETS, VICTIMS -> names(text);
      case KILLED, WOUNDED -> {
        if (!COUNT.matcher(text).matches()) {
          throw new IllegalArgumentException(
              "\"" + text + "\" is no count; write 45, ~45, 36+, <=9 or 10-15");
        }
      }
    }
  }

  static EventType type(String text) {
    return EventType.find(text)
        .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no kind of event"));
  }

  static List<String> names(String text) {
    List<String> names =
        Pattern.compile(";").splitAsStream(text).map(String::strip).distinct().toList();
    if (names.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("\"" + text + "\" holds an empty name");
    }
    return names;
  }

  /** A place of one's own; its id says so. */
  static Location location(String text) {
    Matcher told = PLACE.matcher(text);
    if (!told.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no place; write Hajin (SY) 34.6895, 40.8314");
    }
    String name = told.group("name");
    Optional<Place.Point> point =
        Optional.ofNullable(told.group("lat"))
            .map(lat ->
                new Place.Point(Double.parseDouble(lat), Double.parseDouble(told.group("lon"))));
    Place place =
        new Place(
            "review:" + text,
            name,
            Place.Kind.TOWN,
            point,
            new Place.Admin(
                Optional.ofNullable(told.group("country")), Optional.empty(), Optional.empty()),
            0);
    return new Location(
        name, new Found.One<>(place, 1), Location.Relation.IN, Optional.empty(), Optional.empty());
  }
}
