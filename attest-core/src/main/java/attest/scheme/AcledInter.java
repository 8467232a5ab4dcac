package attest.scheme;

import attest.model.Actor;
import attest.resource.ResourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * ACLED's sorts of actors (codebook, "Inter codes"), in the order of their numbers from 1. A
 * state's forces outside of their own country are external.
 */
public enum AcledInter {
  STATE_FORCES("State forces"),
  REBEL_GROUP("Rebel group"),
  POLITICAL_MILITIA("Political militia"),
  IDENTITY_MILITIA("Identity militia"),
  RIOTERS("Rioters"),
  PROTESTERS("Protesters"),
  CIVILIANS("Civilians"),
  EXTERNAL_OR_OTHER("External/Other forces");

  /** An actor whose sort changed, or is not what its kind says: from and until, both included. */
  private record Change(String actor, int sort, String from, String until) {
    boolean holds(Actor other, Optional<LocalDate> day) {
      return is(other)
          && (from.equals("-") || day.filter(d -> !d.isBefore(LocalDate.parse(from))).isPresent())
          && (until.equals("-") || day.filter(d -> !d.isAfter(LocalDate.parse(until))).isPresent());
    }

    private boolean is(Actor other) {
      return actor.startsWith("*")
          ? other.id().endsWith(actor.substring(1))
          : other.id().equals(actor);
    }
  }

  private static final List<Change> CHANGES =
      ResourceFile.rows(AcledInter.class, "acled-inter.tsv", 4).stream()
          .map(cells ->
              new Change(
                  cells.getFirst(), Integer.parseInt(cells.get(1)), cells.get(2), cells.get(3)))
          .toList();

  private final String words;

  AcledInter(String words) {
    this.words = words;
  }

  /** ACLED's words for it: {@code Rebel group}. */
  public String words() {
    return words;
  }

  /** Its number, 1 to 8. */
  public int number() {
    return ordinal() + 1;
  }

  /**
   * The sort of an actor.
   *
   * @param country ISO code of the country where it acted
   * @param day when
   */
  public static AcledInter of(Actor actor, Optional<String> country, Optional<LocalDate> day) {
    AcledInter sort =
        CHANGES.stream()
            .filter(change -> change.holds(actor, day))
            .findFirst()
            .map(change -> values()[change.sort() - 1])
            .orElseGet(() -> byKind(actor));
    boolean abroad =
        sort == STATE_FORCES && actor.country().isPresent() && !actor.country().equals(country);
    return abroad ? EXTERNAL_OR_OTHER : sort;
  }

  private static AcledInter byKind(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE -> STATE_FORCES;
      case COALITION, INTERGOVERNMENTAL -> EXTERNAL_OR_OTHER;
      case ARMED_GROUP -> REBEL_GROUP;
      case MILITIA, CRIMINAL_GROUP, PARTY, UNIDENTIFIED -> POLITICAL_MILITIA;
      case PROTESTERS -> actor.id().endsWith("rioters") ? RIOTERS : PROTESTERS;
      case CIVILIANS, PERSON, NGO, MEDIA, COMPANY, RELIGIOUS -> CIVILIANS;
    };
  }

  /** ACLED's interaction: an unordered pair, the lower number first, "only" for one side alone. */
  public static String interaction(AcledInter one, Optional<AcledInter> other) {
    if (other.isEmpty()) {
      return one.words + " only";
    }
    AcledInter low = one.compareTo(other.get()) <= 0 ? one : other.get();
    AcledInter high = low == one ? other.get() : one;
    boolean turned = low == CIVILIANS && high == EXTERNAL_OR_OTHER;
    return turned ? high.words + "-" + low.words : low.words + "-" + high.words;
  }
}
