import L from 'leaflet';
import { useEffect, useRef } from 'preact/hooks';
import { openMap } from './basemap';

/** A place to be shown, and how far it may be off. */
export interface Spot {
  name: string;
  lat: number;
  lon: number;
  /** How likely it is, 0 to 1; the likeliest is drawn full, the others are alternatives. */
  score: number;
  /** Within how many kilometres the happening was; 0 for a point. */
  radius: number;
}

/** A map of one event's place and its alternatives. */
export function SmallMap({ spots }: { spots: Spot[] }) {
  const holder = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(spots);
  useEffect(() => {
    if (holder.current === null || spots.length === 0) {
      return;
    }
    const style = getComputedStyle(document.documentElement);
    const colour = style.getPropertyValue('--alarm').trim();
    const other = style.getPropertyValue('--ink-soft').trim();
    const map = openMap(holder.current);
    const best = Math.max(...spots.map((spot) => spot.score));
    for (const spot of spots) {
      const first = spot.score === best;
      const at: L.LatLngExpression = [spot.lat, spot.lon];
      if (spot.radius > 0) {
        L.circle(at, { radius: spot.radius * 1000, color: colour, weight: 1, fillOpacity: 0.1 }).addTo(map);
      }
      L.circleMarker(at, {
        radius: first ? 7 : 5,
        color: first ? colour : other,
        fillOpacity: first ? 0.9 : 0.2,
        dashArray: first ? '' : '2 3',
      })
        .bindTooltip(`${spot.name}, ${Math.round(spot.score * 100)} %`, { permanent: first, direction: 'top' })
        .addTo(map);
    }
    const first = spots.find((spot) => spot.score === best);
    map.setView([first?.lat ?? 0, first?.lon ?? 0], first !== undefined && first.radius > 60 ? 5 : 7);
    return () => {
      map.remove();
    };
  }, [key]);
  return spots.length === 0 ? null : (
    <div class="small-map" ref={holder} role="img" aria-label={`Map of ${spots.map((s) => s.name).join(', ')}`} />
  );
}
