package attest.actor;

import attest.model.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons of the registry by family name and by office. */
final class Offices {
  private final Map<String, List<Actor>> bySurname = new LinkedHashMap<>();
  private final Map<String, List<Actor>> byOffice = new LinkedHashMap<>();

  Offices(Collection<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.kind() == Actor.Kind.PERSON) {
        bySurname.computeIfAbsent(surname(actor.name()), key -> new ArrayList<>()).add(actor);
        actor.aliases().stream()
            .map(Offices::surname)
            .distinct()
            .filter(key -> !key.equals(surname(actor.name())))
            .forEach(key -> bySurname.computeIfAbsent(key, k -> new ArrayList<>()).add(actor));
        actor
            .parents()
            .forEach(tie ->
                byOffice
                    .computeIfAbsent(tie.role() + " > " + tie.to(), key -> new ArrayList<>())
                    .add(actor));
      }
    }
  }

  /** The last piece of a name, folded: {@code abadi} for "Haider al-Abadi". */
  static String surname(String name) {
    List<Piece> pieces = Fold.pieces(name);
    return pieces.isEmpty() ? "" : pieces.getLast().key();
  }

  List<Actor> holders(String role, String id, LocalDate day) {
    return byOffice.getOrDefault(role + " > " + id, List.of()).stream()
        .filter(actor ->
            actor.parents().stream()
                .anyMatch(t -> t.role().equals(role) && t.to().equals(id) && t.holdsOn(day)))
        .distinct()
        .toList();
  }

  /** Persons of the family name; those in any office on the day where there are such. */
  List<Actor> named(String surname, Optional<LocalDate> day) {
    List<Actor> all = bySurname.getOrDefault(surname, List.of());
    List<Actor> inOffice =
        all.stream().filter(a -> day.map(d -> inOffice(a, d)).orElse(true)).toList();
    return inOffice.isEmpty() ? all : inOffice;
  }

  private static boolean inOffice(Actor actor, LocalDate day) {
    return actor.parents().stream().anyMatch(tie -> tie.holdsOn(day));
  }
}
