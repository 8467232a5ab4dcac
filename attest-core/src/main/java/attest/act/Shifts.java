package attest.act;

import attest.resource.ResourceFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Codes of acts that are promised, asked for, demanded, refused, threatened or ended. The codebook
 * repeats its deeds in the categories 02, 03, 10, 12, 13 and 16; this table pairs them.
 */
final class Shifts {
  private static final String NONE = "-";
  private static final String SAME = "=";

  private final Map<String, Map<Shift, String>> byDeed = new HashMap<>();

  static Shifts load() {
    Shifts shifts = new Shifts();
    for (List<String> row :
        ResourceFile.rows(Shifts.class, "english/shifts.tsv", Shift.values().length + 1)) {
      Map<Shift, String> cells = new EnumMap<>(Shift.class);
      for (Shift shift : Shift.values()) {
        cells.put(shift, row.get(shift.ordinal() + 1));
      }
      shifts.byDeed.put(row.getFirst(), cells);
    }
    return shifts;
  }

  /** The code of the deed under the shift; empty where the codebook has no such act. */
  Optional<String> of(Shift shift, String deed) {
    for (int length = deed.length(); length >= 2; length--) {
      Map<Shift, String> cells = byDeed.get(deed.substring(0, length));
      if (cells != null) {
        String code = cells.getOrDefault(shift, NONE);
        return switch (code) {
          case NONE -> Optional.empty();
          case SAME -> Optional.of(deed);
          default -> Optional.of(code);
        };
      }
    }
    return Optional.empty();
  }

  /** The act as announced: "will visit", "is about to attack". */
  String ahead(String deed) {
    return isDone(deed) ? of(Shift.INTENT, deed).orElse(deed) : deed;
  }

  /** The act denied: what is not done for somebody is refused, what is not done to them is not. */
  Optional<String> negated(String deed) {
    return isFriendly(deed) ? of(Shift.REFUSE, deed) : Optional.empty();
  }

  private static boolean isDone(String deed) {
    int root = root(deed);
    return root >= 4 && root <= 8 || root >= 13;
  }

  private static boolean isFriendly(String deed) {
    int root = root(deed);
    return root >= 3 && root <= 8;
  }

  private static int root(String deed) {
    return Integer.parseInt(deed.substring(0, 2), 10);
  }

  static Optional<Shift> named(String name) {
    for (Shift shift : Shift.values()) {
      if (shift.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(shift);
      }
    }
    return Optional.empty();
  }
}
