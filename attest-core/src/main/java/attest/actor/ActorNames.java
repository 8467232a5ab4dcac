package attest.actor;

import java.util.List;
import java.util.Optional;

/**
 * How the field's schemes write an actor; empty where none is known.
 *
 * @param acled ACLED's name without the years of a regime: {@code Military Forces of Iraq}
 * @param ucdp UCDP's name: {@code IS}, {@code Government of Iraq}
 * @param ploverCountry PLOVER's country field: ISO 3166-1 alpha-3, or IGO, UNO, EUR, NGO, IMG, MNC
 * @param ploverSectors PLOVER's sectors, the main one first: {@code MIL}, {@code REB}
 * @param cameo CAMEO's actor code, country and roles: {@code IRQMIL}, {@code IGOUNO}; {@code ---}
 *     for a country that is not known
 */
public record ActorNames(
    Optional<String> acled,
    Optional<String> ucdp,
    Optional<String> ploverCountry,
    List<String> ploverSectors,
    Optional<String> cameo) {
  public ActorNames {
    ploverSectors = List.copyOf(ploverSectors);
  }
}
