package attest.reference;

import attest.compare.Dead;
import attest.compare.Happening;
import attest.compare.Kind;
import attest.compare.When;
import attest.compare.Where;
import attest.scheme.Country;
import attest.table.Header;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** UCDP's Georeferenced Event Dataset and its candidate releases, versions 17 and later. */
final class UcdpGed implements ReferenceForm {
  private static final List<String> TYPES =
      List.of("state-based conflict", "non-state conflict", "one-sided violence");
  private static final int MOST_DEAD = 10_000_000;

  @Override
  public String name() {
    return "ucdp";
  }

  @Override
  public String title() {
    return "a UCDP GED table";
  }

  @Override
  public boolean recognises(Header header) {
    return header.has("typeofviolence") || (header.has("whereprec") && header.has("dateprec"));
  }

  @Override
  public List<String> needed() {
    return List.of(
        "id",
        "type_of_violence",
        "side_a",
        "side_b",
        "where_prec",
        "where_coordinates",
        "latitude",
        "longitude",
        "country_id",
        "date_start",
        "date_end",
        "low",
        "best",
        "high");
  }

  @Override
  public Happening happening(Header header, List<String> row) {
    RowCells cells = new RowCells(header, row);
    int type = cells.number("type_of_violence", 1, TYPES.size());
    String words = TYPES.get(type - 1);
    return new Happening(
        cells.needed("id"),
        when(cells),
        new Where(
            cells.words("where_coordinates"),
            cells.point(),
            Reach.ofUcdp(cells.number("where_prec", 1, 7)),
            country(cells)),
        new Kind(
            Optional.empty(), Optional.empty(), Optional.of(String.valueOf(type)), true, words),
        new Dead(dead(cells, "low"), dead(cells, "best"), dead(cells, "high")),
        cells.words("side_a") + " - " + cells.words("side_b"),
        Optional.empty());
  }

  private static When when(RowCells cells) {
    return new When(cells.day("date_start"), cells.day("date_end"));
  }

  private static Optional<String> country(RowCells cells) {
    return Country.ofGleditschWard(cells.number("country_id", 1, 999)).map(Country::code);
  }

  private static OptionalInt dead(RowCells cells, String column) {
    return OptionalInt.of(cells.number(column, 0, MOST_DEAD));
  }
}
