package attest.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The persons of a report by the words of their names. */
final class People {
  private final Map<String, List<Described>> byWord = new HashMap<>();

  private People() {}

  /** Persons as each passage tells them; those without a name are left out. */
  static People of(List<Described> told) {
    People people = new People();
    for (Described person : told) {
      person
          .name()
          .filter(name -> person.kind() == Described.Kind.PEOPLE)
          .ifPresent(name -> {
            for (String word : words(name)) {
              people.byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(person);
            }
          });
    }
    return people;
  }

  /** The fullest telling of the person that a name, or a part of it, stands for. */
  Optional<Described> find(String name) {
    List<String> parts = List.of(words(name));
    List<Described> same = new ArrayList<>();
    for (Described person : byWord.getOrDefault(parts.getLast(), List.of())) {
      if (List.of(words(person.name().orElse(""))).containsAll(parts)) {
        same.add(person);
      }
    }
    Optional<Described> fullest = same.stream().reduce((a, b) -> length(b) > length(a) ? b : a);
    return fullest.map(full ->
        full.description().isPresent()
            ? full
            : same.stream()
                .filter(person -> person.description().isPresent())
                .findFirst()
                .map(person ->
                    new Described(
                        full.name(), person.description(), full.number(), false, full.kind()))
                .orElse(full));
  }

  private static int length(Described person) {
    return person.name().orElse("").length();
  }

  private static String[] words(String name) {
    return name.toLowerCase(Locale.ROOT).split("\\s+");
  }
}
