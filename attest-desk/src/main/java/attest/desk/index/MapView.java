package attest.desk.index;

import attest.desk.index.EventQuery.Box;
import attest.model.EventId;
import attest.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * A map's view.
 *
 * @param cells events at points, by cell
 * @param areas events known by a country, province or region alone
 * @param total events in the view
 * @param unplaced events that meet the other conditions but have no point at all
 */
public record MapView(List<Cell> cells, List<Counted<Place>> areas, int total, int unplaced) {
  /**
   * Events that lie close to each other at a zoom.
   *
   * @param latitude of their middle
   * @param event where it is one alone
   * @param box around them
   */
  public record Cell(
      double latitude,
      double longitude,
      int count,
      long killed,
      Optional<EventId> event,
      Box box) {}

  public MapView {
    cells = List.copyOf(cells);
    areas = List.copyOf(areas);
  }
}
