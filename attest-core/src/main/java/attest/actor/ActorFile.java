package attest.actor;

import attest.model.Actor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of actors: {@code id | name | kind | country | aliases | ties | names in schemes}; and of
 * persons: {@code name | aliases | offices}. A tie reads {@code leader > isis 2010-05..2019-10-27}.
 */
final class ActorFile {
  /** An actor with what its row says of schemes. */
  record Entry(Actor actor, Rows.Row row, List<String> codes) {}

  private ActorFile() {}

  static Entry actor(Rows.Row row) {
    Optional<String> country =
        row.text(3).equals("-") ? Optional.empty() : Optional.of(row.text(3));
    Actor actor =
        new Actor(row.text(0), row.text(1), row.values(4), kind(row, 2), country, ties(row, 5));
    return new Entry(actor, row, row.values(6));
  }

  /** A person; the country is that of the first office, filled in by the registry. */
  static Entry person(Rows.Row row) {
    Actor actor =
        new Actor(
            "person." + Fold.slug(row.text(0)),
            row.text(0),
            row.values(1),
            Actor.Kind.PERSON,
            Optional.empty(),
            ties(row, 2));
    return new Entry(actor, row, List.of());
  }

  static Actor.Kind kind(Rows.Row row, int column) {
    return Arrays.stream(Actor.Kind.values())
        .filter(kind -> kind.name().equals(row.text(column)))
        .findFirst()
        .orElseThrow(() -> row.fault(row.text(column) + " is not a kind of actor"));
  }

  private static List<Actor.Tie> ties(Rows.Row row, int column) {
    List<Actor.Tie> ties = new ArrayList<>();
    for (String text : row.values(column)) {
      int arrow = text.indexOf(" > ");
      if (arrow < 0) {
        throw row.fault("tie \"" + text + "\" is not ROLE > ID [FROM..UNTIL]");
      }
      String[] rest = text.substring(arrow + 3).strip().split(" ", -1);
      String dates = rest.length > 1 ? rest[1] : "..";
      int dots = dates.indexOf("..");
      if (dots < 0 || rest.length > 2) {
        throw row.fault("tie \"" + text + "\" has no FROM..UNTIL");
      }
      Optional<LocalDate> from = day(row, dates.substring(0, dots), false);
      Optional<LocalDate> until = day(row, dates.substring(dots + 2), true);
      if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
        throw row.fault("tie \"" + text + "\" ends before it begins");
      }
      ties.add(new Actor.Tie(rest[0], text.substring(0, arrow).strip(), from, until));
    }
    return ties;
  }

  /** A day, or the first or last day of a month or year. */
  private static Optional<LocalDate> day(Rows.Row row, String text, boolean last) {
    try {
      return switch (text.length()) {
        case 0 -> Optional.empty();
        case 4 -> {
          int year = Integer.parseInt(text);
          yield Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
        }
        default -> Optional.of(LocalDate.parse(text));
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw row.fault(text + " is not a date");
    }
  }

  static Stream<Entry> actors(String file) {
    return Rows.read(file, 7).stream().map(ActorFile::actor);
  }

  static Stream<Entry> persons(String file) {
    return Rows.read(file, 3).stream().map(ActorFile::person);
  }
}
