package attest.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups of numbers that are joined two by two; members ascending, each number in one of them. */
final class Groups {
  private final Map<Integer, List<Integer>> groupOf = new HashMap<>();

  /** Each of the given numbers by itself. */
  Groups(List<Integer> numbers) {
    numbers.forEach(number -> groupOf.put(number, List.of(number)));
  }

  List<Integer> of(int number) {
    return groupOf.getOrDefault(number, List.of());
  }

  void join(List<Integer> one, List<Integer> other) {
    List<Integer> joined = new ArrayList<>(one);
    joined.addAll(other);
    Collections.sort(joined);
    joined.forEach(member -> groupOf.put(member, joined));
  }

  /** All groups, by first member. */
  List<List<Integer>> all() {
    return groupOf.entrySet().stream()
        .filter(entry -> entry.getValue().getFirst().equals(entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }
}
