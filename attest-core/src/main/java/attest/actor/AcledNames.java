package attest.actor;

import attest.model.Actor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ACLED's names of forces and of people without a name: {@code Military Forces of Iraq (2020-)},
 * {@code Civilians (Nigeria)}. ACLED dates a state's forces by its regimes (codebook, actor names).
 */
final class AcledNames {
  /** A state in ACLED's names; years as {@code 2014-2018} or {@code 2020-}. */
  private record Regimes(String forces, String people, List<String> years) {
    Optional<String> on(LocalDate day) {
      return years.stream().filter(y -> holds(y, day.getYear())).reduce((a, b) -> b);
    }

    private static boolean holds(String years, int year) {
      int from = Integer.parseInt(years.substring(0, 4));
      int until = years.length() > 5 ? Integer.parseInt(years.substring(5)) : Integer.MAX_VALUE;
      return from <= year && year <= until;
    }
  }

  private final Map<String, Regimes> byCode = new HashMap<>();

  AcledNames() {
    for (Rows.Row row : Rows.read("acled-regimes.txt", 4)) {
      for (String years : row.values(3)) {
        if (!years.matches("[0-9]{4}-([0-9]{4})?")) {
          throw row.fault(years + " is not FROM-UNTIL in years");
        }
      }
      if (byCode.put(row.text(0), new Regimes(row.text(1), row.text(2), row.values(3))) != null) {
        throw row.fault(row.text(0) + " is listed twice");
      }
    }
  }

  /** The pattern filled, with the years of the regime after the name of forces. */
  String filled(String pattern, State state, Optional<LocalDate> day) {
    Regimes regimes = byCode.get(state.code());
    if (regimes == null) {
      return pattern.replace("%n", state.name());
    }
    boolean forces = pattern.contains("Forces of %n");
    String years = day.flatMap(regimes::on).map(y -> " (" + y + ")").orElse("");
    return forces
        ? pattern.replace("%n", regimes.forces() + years)
        : pattern.replace("%n", regimes.people());
  }

  /** The pattern where no country is known: {@code Unidentified Armed Group}. */
  static String withoutCountry(String pattern) {
    return pattern.replace(" (%n)", "").replace(" of %n", "");
  }

  /** The pattern for an actor that is known by its kind alone; empty where ACLED has none. */
  static Optional<String> pattern(Actor actor) {
    return switch (actor.kind()) {
      case STATE, MILITARY, INTELLIGENCE -> Optional.of("Military Forces of %n");
      case GOVERNMENT -> Optional.of("Government of %n");
      case POLICE -> Optional.of("Police Forces of %n");
      case CIVILIANS -> Optional.of("Civilians (%n)");
      case PROTESTERS ->
          Optional.of(actor.id().endsWith("rioters") ? "Rioters (%n)" : "Protesters (%n)");
      case MEDIA -> Optional.of("Journalists (%n)");
      case CRIMINAL_GROUP -> Optional.of("Unidentified Gang (%n)");
      case UNIDENTIFIED, ARMED_GROUP, MILITIA -> Optional.of("Unidentified Armed Group (%n)");
      default -> Optional.empty();
    };
  }
}
