import L from 'leaflet';
import { useEffect, useRef } from 'preact/hooks';
import { get, Problem } from '../api/client';
import type { MapView } from '../api/types';
import { go, href } from '../route';
import { count } from '../words';
import { openMap } from './basemap';

/** The view that the reader left, kept while the page is open. */
let lastView: { centre: L.LatLng; zoom: number } | undefined;

/** Longitudes and latitudes of a view as the contract writes a box. */
function box(bounds: L.LatLngBounds): string {
  const within = (x: number, least: number, most: number) => Math.max(least, Math.min(most, x));
  const wide = bounds.getEast() - bounds.getWest() >= 360;
  const turn = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
  return [
    wide ? -180 : turn(bounds.getWest()),
    within(bounds.getSouth(), -90, 90),
    wide ? 180 : turn(bounds.getEast()),
    within(bounds.getNorth(), -90, 90),
  ]
    .map((x) => x.toFixed(4))
    .join(',');
}

function cluster(size: number): L.DivIcon {
  const width = Math.round(24 + 7 * Math.log10(size) * 2);
  const text = document.createElement('span');
  text.textContent = size >= 10_000 ? `${Math.round(size / 1000)}k` : String(size);
  return L.divIcon({ className: 'cluster', html: text, iconSize: [width, width] });
}

/** Moves the map to where the events are, when a reader comes to it for the first time. */
function fit(map: L.Map, view: MapView): void {
  const corners = view.cells.flatMap((cell) => {
    const [west, south, east, north] = cell.box as [number, number, number, number];
    return [L.latLng(south, west), L.latLng(north, east)];
  });
  if (corners.length > 0) {
    map.fitBounds(L.latLngBounds(corners), { maxZoom: 7, padding: [40, 40], animate: false });
  }
}

function draw(layer: L.LayerGroup, view: MapView, map: L.Map): void {
  const style = getComputedStyle(document.documentElement);
  const accent = style.getPropertyValue('--accent').trim();
  const alarm = style.getPropertyValue('--alarm').trim();
  layer.clearLayers();
  for (const area of view.areas) {
    if (area.lat !== null && area.lon !== null) {
      const radius = area.kind === 'country' ? 22 : 15;
      L.circleMarker([area.lat, area.lon], {
        radius: radius + 3 * Math.log10(area.count),
        color: accent,
        weight: 1.5,
        dashArray: '4 4',
        fillOpacity: 0.08,
      })
        .bindTooltip(`${count(area.count, 'event')} known only to be in ${area.name}`)
        .addTo(layer);
    }
  }
  for (const cell of view.cells) {
    const at: L.LatLngExpression = [cell.lat, cell.lon];
    if (cell.count === 1) {
      const marker = L.circleMarker(at, {
        radius: 6 + 2 * Math.log10(1 + cell.killed),
        color: style.getPropertyValue('--card').trim(),
        weight: 1.5,
        fillColor: cell.killed > 0 ? alarm : accent,
        fillOpacity: 0.9,
      });
      marker.bindTooltip(cell.killed > 0 ? `1 event, ${cell.killed} killed` : '1 event');
      const event = cell.event;
      if (event !== null) {
        marker.on('click', () => go(href(['events', event])));
      }
      marker.addTo(layer);
    } else {
      const many = `${count(cell.count, 'event')}, ${cell.killed.toLocaleString('en')} killed`;
      L.marker(at, { icon: cluster(cell.count), title: many, alt: many })
        .on('click', () => {
          const [west, south, east, north] = cell.box as [number, number, number, number];
          map.fitBounds([[south, west], [north, east]], { maxZoom: map.getZoom() + 4, padding: [30, 30] });
        })
        .addTo(layer);
    }
  }
}

/** The events of a filter on a map, in cells; `onBox` hears what the reader sees. */
export function EventMap({ filter, onBox }: { filter: URLSearchParams; onBox: (box: string) => void }) {
  const holder = useRef<HTMLDivElement>(null);
  const ask = useRef<() => void>(() => undefined);
  const note = useRef<HTMLParagraphElement>(null);
  const asked = filter.toString();

  useEffect(() => {
    if (holder.current === null) {
      return;
    }
    const map = openMap(holder.current);
    if (lastView !== undefined) {
      map.setView(lastView.centre, lastView.zoom, { animate: false });
    }
    const layer = L.layerGroup().addTo(map);
    let running = new AbortController();
    let fitted = lastView !== undefined;
    ask.current = () => {
      running.abort();
      running = new AbortController();
      const query = new URLSearchParams(holder.current?.dataset['filter'] ?? '');
      query.set('box', box(map.getBounds()));
      query.set('zoom', String(map.getZoom()));
      get<MapView>('map', query, running.signal).then(
        (view) => {
          draw(layer, view, map);
          if (!fitted) {
            fitted = true;
            fit(map, view);
          }
          if (note.current !== null) {
            note.current.textContent =
              view.unplaced > 0 ? `${count(view.unplaced, 'event')} without a place` : '';
          }
        },
        (error: unknown) => {
          if (error instanceof Problem && note.current !== null) {
            note.current.textContent = error.message;
          }
        },
      );
    };
    const moved = () => {
      lastView = { centre: map.getCenter(), zoom: map.getZoom() };
      onBox(box(map.getBounds()));
      ask.current();
    };
    map.on('moveend', moved);
    const sized = new ResizeObserver(() => map.invalidateSize());
    sized.observe(holder.current);
    moved();
    return () => {
      running.abort();
      sized.disconnect();
      map.off('moveend', moved);
      map.remove();
    };
  }, []);

  useEffect(() => ask.current(), [asked]);

  return (
    <>
      <div ref={holder} data-filter={asked} role="application" aria-label="Map of events" />
      <p class="map-note chip quiet" ref={note} />
    </>
  );
}
