package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One fill of a slot with its alternatives.
 *
 * @param strings words that it may be told by
 * @param values words of a fixed list, in capitals
 * @param of whom it is said of, where the fill belongs to another one
 * @param dates alternatives
 * @param places alternatives, each from the country down
 * @param optional whether it counts only when met
 */
record MucFill(
    List<String> strings,
    List<String> values,
    List<String> of,
    List<MucDate> dates,
    List<List<String>> places,
    boolean optional) {
  private static final Set<String> EMPTY = Set.of("*", "-", "");

  MucFill {
    strings = List.copyOf(strings);
    values = List.copyOf(values);
    of = List.copyOf(of);
    dates = List.copyOf(dates);
    places = List.copyOf(places);
  }

  static MucFill text(List<String> alternatives) {
    return new MucFill(alternatives, List.of(), List.of(), List.of(), List.of(), false);
  }

  static MucFill value(String value, List<String> strings) {
    return new MucFill(strings, List.of(value), List.of(), List.of(), List.of(), false);
  }

  static MucFill date(MucDate date) {
    return new MucFill(List.of(), List.of(), List.of(), List.of(date), List.of(), false);
  }

  static MucFill place(List<String> steps) {
    return new MucFill(List.of(), List.of(), List.of(), List.of(), List.of(steps), false);
  }

  /** The fills of one slot as written in {@code extra.slots}. */
  static List<MucFill> of(MucSlot slot, JsonNode written) {
    boolean one = written.isTextual() || written.isObject();
    List<JsonNode> raw = one ? List.of(written) : written.valueStream().toList();
    if (slot == MucSlot.DATE || slot == MucSlot.PLACE) {
      return lines(slot, raw.stream().map(JsonNode::asText).toList());
    }
    List<MucFill> fills = new ArrayList<>();
    for (JsonNode node : raw) {
      MucFill fill = node.isTextual() ? plain(slot, node.asText()) : full(node);
      if (!(slot.isText() ? fill.strings : fill.values).isEmpty()) {
        fills.add(fill);
      }
    }
    return fills;
  }

  /** Dates and places are written on several lines of one fill. */
  private static List<MucFill> lines(MucSlot slot, List<String> lines) {
    String text =
        lines.stream()
            .filter(line -> !EMPTY.contains(line.strip()))
            .collect(Collectors.joining(" / "));
    boolean optional = lines.stream().allMatch(line -> line.strip().startsWith("?"));
    List<MucDate> dates = slot == MucSlot.DATE ? MucDate.all(text) : List.of();
    List<List<String>> places = slot == MucSlot.PLACE ? MucPlaces.all(text) : List.of();
    return dates.isEmpty() && places.isEmpty()
        ? List.of()
        : List.of(new MucFill(List.of(), List.of(), List.of(), dates, places, optional));
  }

  private static MucFill plain(MucSlot slot, String words) {
    if (EMPTY.contains(words.strip())) {
      return text(List.of());
    }
    return slot.isText() ? text(List.of(words)) : value(words.toUpperCase(Locale.ROOT), List.of());
  }

  private static MucFill full(JsonNode node) {
    List<String> values =
        list(node.path("value")).stream().map(v -> v.toUpperCase(Locale.ROOT)).toList();
    return new MucFill(
        list(node.path("strings")),
        values,
        list(node.path("of")),
        List.of(),
        List.of(),
        node.path("optional").asBoolean());
  }

  private static List<String> list(JsonNode nodes) {
    return nodes.valueStream().map(JsonNode::asText).toList();
  }
}
