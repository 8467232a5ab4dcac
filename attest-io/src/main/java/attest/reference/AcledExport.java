package attest.reference;

import attest.compare.Dead;
import attest.compare.Happening;
import attest.compare.Kind;
import attest.compare.When;
import attest.compare.Where;
import attest.scheme.Country;
import attest.table.Header;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * ACLED's export, one row an event: the columns of March 2023 on and the older ones, in small
 * letters, in capitals or in words. Its time_precision says how far around the day it may have been
 * (codebook, "Time precision").
 */
final class AcledExport implements ReferenceForm {
  private static final int MOST_DEAD = 10_000_000;

  /** Its event types, and whether force is used. */
  private static final Map<String, Boolean> TYPES =
      Map.of(
          "Battles", true,
          "Explosions/Remote violence", true,
          "Violence against civilians", true,
          "Riots", true,
          "Protests", false,
          "Strategic developments", false);

  private static final String EXCESSIVE_FORCE = "Excessive force against protesters";

  @Override
  public String name() {
    return "acled";
  }

  @Override
  public String title() {
    return "an ACLED export";
  }

  @Override
  public boolean recognises(Header header) {
    return header.has("eventidcnty") || (header.has("eventtype") && header.has("subeventtype"));
  }

  @Override
  public List<String> needed() {
    return List.of(
        "event_id_cnty",
        "event_date",
        "time_precision",
        "event_type",
        "sub_event_type",
        "actor1",
        "country",
        "location",
        "latitude",
        "longitude",
        "geo_precision",
        "fatalities");
  }

  @Override
  public Happening happening(Header header, List<String> row) {
    RowCells cells = new RowCells(header, row);
    return new Happening(
        cells.needed("event_id_cnty"),
        when(cells.day("event_date"), cells.number("time_precision", 1, 3)),
        new Where(
            cells.words("location"),
            cells.point(),
            Reach.ofAcled(cells.number("geo_precision", 1, 3)),
            Country.ofNumberOrName(cells.words("iso"), cells.words("country")).map(Country::code)),
        kind(cells),
        Dead.of(cells.number("fatalities", 0, MOST_DEAD)),
        Stream.of("actor1", "actor2")
            .map(cells::words)
            .filter(actor -> !actor.isEmpty())
            .collect(Collectors.joining(" - ")),
        Optional.empty());
  }

  private static When when(LocalDate day, int precision) {
    int around =
        switch (precision) {
          case 1 -> 0;
          case 2 -> 3;
          default -> 15;
        };
    return new When(day.minusDays(around), day.plusDays(around));
  }

  private static Kind kind(RowCells cells) {
    String type = cells.needed("event_type");
    Boolean violent = TYPES.get(type);
    if (violent == null) {
      throw new IllegalArgumentException(
          "event_type \"" + type + "\" is none of ACLED's six of 2019 and later");
    }
    String sub = cells.needed("sub_event_type");
    return new Kind(
        Optional.of(type),
        Optional.of(sub),
        Optional.empty(),
        violent || sub.equals(EXCESSIVE_FORCE),
        sub);
  }
}
