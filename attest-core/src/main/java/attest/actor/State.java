package attest.actor;

import java.util.List;

/**
 * A state of the registry and the words for it.
 *
 * @param code ISO 3166-1 alpha-2
 * @param code3 ISO 3166-1 alpha-3
 * @param id registry id: {@code iraq}
 * @param name usual name in English
 * @param names other names
 * @param adjectives "Iraqi"; the first one names the state's organs
 * @param people "Iraqis"
 * @param seats where its government sits and speaks from: "Baghdad"
 */
record State(
    String code,
    String code3,
    String id,
    String name,
    List<String> names,
    List<String> adjectives,
    List<String> people,
    List<String> seats) {
  static State of(Rows.Row row) {
    return new State(
        row.text(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.values(4),
        row.values(5),
        row.values(6),
        row.values(7));
  }

  /** The word that names its organs: "Iraqi", or the name where it has no adjective. */
  String adjective() {
    return adjectives.isEmpty() ? name : adjectives.getFirst();
  }
}
