package attest.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An actor of the registry, or one composed from a nationality and a role noun ("Iraqi jets" =
 * Iraq's air force).
 *
 * @param id registry id, such as {@code iraq.air-force}; composed ones follow the same pattern
 * @param name its usual name in English
 * @param aliases other names, the scheme names of ACLED and UCDP not among them
 * @param kind what sort of actor
 * @param country ISO 3166-1 alpha-2 of the state it belongs to; empty for transnational ones
 * @param parents what it is part of or led by, with dates
 */
public record Actor(
    String id,
    String name,
    List<String> aliases,
    Kind kind,
    Optional<String> country,
    List<Tie> parents) {
  /** What sort of actor. */
  public enum Kind {
    STATE,
    GOVERNMENT,
    MILITARY,
    POLICE,
    INTELLIGENCE,
    MILITIA,
    ARMED_GROUP,
    CRIMINAL_GROUP,
    PARTY,
    PERSON,
    COALITION,
    INTERGOVERNMENTAL,
    NGO,
    MEDIA,
    PROTESTERS,
    CIVILIANS,
    COMPANY,
    RELIGIOUS,
    UNIDENTIFIED
  }

  /**
   * A tie of one actor to another for some time; an empty bound is open.
   *
   * @param to id of the other actor
   * @param role what it is there: {@code part}, {@code leader}, {@code prime minister}, {@code
   *     ally}
   */
  public record Tie(String to, String role, Optional<LocalDate> from, Optional<LocalDate> until) {
    public boolean holdsOn(LocalDate day) {
      return from.map(d -> !day.isBefore(d)).orElse(true)
          && until.map(d -> !day.isAfter(d)).orElse(true);
    }
  }

  public Actor {
    aliases = List.copyOf(aliases);
    parents = List.copyOf(parents);
  }
}
