package attest.desk.api;

import attest.desk.index.EventQuery;
import attest.desk.index.EventQuery.Box;
import attest.model.EventType;
import attest.model.Standing.Modality;
import attest.review.ReviewedEvent.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The conditions on events that lists, map, timeline, figures and exports share. */
final class EventConditions {
  /** Their names. */
  static final Set<String> NAMES =
      Set.of(
          "from",
          "to",
          "box",
          "country",
          "type",
          "actor",
          "words",
          "min_killed",
          "news",
          "modality",
          "status",
          "outlet");

  private EventConditions() {}

  static EventQuery of(Question question) {
    EventQuery query =
        new EventQuery(
            question.day("from"),
            question.day("to"),
            question.text("box", 200).map(EventConditions::box),
            Set.copyOf(question.list("country", EventConditions::country)),
            Set.copyOf(question.list("type", EventType::find)),
            question.text("actor", 200).map(name -> name.toLowerCase(Locale.ROOT)),
            question.text("words", 500),
            question.number("min_killed", 0, 100_000_000).map(Math::toIntExact).orElse(0),
            question.flag("news"),
            Set.copyOf(question.list("modality", word -> value(Modality.values(), word))),
            Set.copyOf(question.list("status", word -> value(Status.values(), word))),
            question.text("outlet", 200));
    if (query.from().isPresent()
        && query.to().isPresent()
        && query.to().get().isBefore(query.from().get())) {
      throw Problem.bad("to", query.to().get() + " lies before " + query.from().get());
    }
    return query;
  }

  private static Optional<String> country(String code) {
    return code.matches("[A-Za-z]{2}")
        ? Optional.of(code.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> value(E[] values, String word) {
    return Arrays.stream(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static Box box(String text) {
    try {
      List<Double> edges =
          Arrays.stream(text.split(",", -1)).map(edge -> Double.valueOf(edge.strip())).toList();
      if (edges.size() == 4
          && edges.stream().allMatch(edge -> Math.abs(edge) <= 180)
          && Math.abs(edges.get(1)) <= 90
          && Math.abs(edges.get(3)) <= 90
          && edges.get(1) <= edges.get(3)) {
        return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
      }
    } catch (NumberFormatException e) {
      throw noBox();
    }
    throw noBox();
  }

  private static Problem noBox() {
    return Problem.bad("box", "\"box\" takes W,S,E,N in degrees, such as 38,33,42,37");
  }
}
