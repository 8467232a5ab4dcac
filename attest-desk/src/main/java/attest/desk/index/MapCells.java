package attest.desk.index;

import attest.desk.index.EventQuery.Box;
import attest.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts events into cells of a quarter of a map tile (64 pixels), by the Mercator projection. */
final class MapCells {
  private static final int CELLS_A_TILE = 4;
  private static final double MOST_NORTHERN = 85.05;

  private static final class Sum {
    private int count;
    private long killed;
    private double latitude;
    private double longitude;
    private long event;
    private double west = 180;
    private double south = 90;
    private double east = -180;
    private double north = -90;

    private void add(Place.Point point, int events, int dead, long id) {
      count += events;
      killed += dead;
      latitude += point.latitude() * events;
      longitude += point.longitude() * events;
      event = id;
      west = Math.min(west, point.longitude());
      south = Math.min(south, point.latitude());
      east = Math.max(east, point.longitude());
      north = Math.max(north, point.latitude());
    }

    private MapView.Cell cell() {
      return new MapView.Cell(
          latitude / count,
          longitude / count,
          count,
          killed,
          count == 1 ? Optional.of(EventColumns.eventId(event)) : Optional.empty(),
          new Box(west, south, east, north));
    }
  }

  private final EventColumns columns;
  private final int zoom;
  private final int[] events;
  private final int[] killed;
  private final long[] lastEvent;
  private int total;
  private int unplaced;

  MapCells(EventColumns columns, int zoom) {
    this.columns = columns;
    this.zoom = zoom;
    this.events = new int[columns.places().size()];
    this.killed = new int[events.length];
    this.lastEvent = new long[events.length];
  }

  /** Counts an event at its place; places go into cells only once all events are counted. */
  void add(int n) {
    int place = columns.place(n);
    if (place < 0) {
      unplaced++;
    } else {
      events[place]++;
      killed[place] += columns.killed(n);
      lastEvent[place] = columns.id(n);
    }
  }

  /** The places inside of the box that have events; events without a point are counted alone. */
  MapView view(Optional<Box> box) {
    Map<Long, Sum> cells = new HashMap<>();
    List<Counted<Place>> areas = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      Place place = columns.places().get(i);
      if (place.point().isEmpty()) {
        unplaced += events[i];
      } else if (events[i] > 0 && holds(box, place.point().get())) {
        total += events[i];
        if (EventSet.isWide(place)) {
          areas.add(new Counted<>(place, events[i]));
        } else {
          Place.Point point = place.point().get();
          cells
              .computeIfAbsent(cell(point), none -> new Sum())
              .add(point, events[i], killed[i], lastEvent[i]);
        }
      }
    }
    areas.sort(
        Comparator.comparingInt((Counted<Place> area) -> -area.events())
            .thenComparing(area -> area.value().id()));
    List<MapView.Cell> list =
        cells.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getValue().cell())
            .toList();
    return new MapView(list, areas, total, unplaced);
  }

  private static boolean holds(Optional<Box> box, Place.Point point) {
    return box.isEmpty() || box.get().holds(point.latitude(), point.longitude());
  }

  private long cell(Place.Point point) {
    double latitude = Math.clamp(point.latitude(), -MOST_NORTHERN, MOST_NORTHERN);
    double cells = CELLS_A_TILE * Math.pow(2, zoom);
    double sin = Math.sin(Math.toRadians(latitude));
    double x = (point.longitude() + 180) / 360 * cells;
    double y = (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * cells;
    return ((long) y << 32) | (long) x;
  }
}
