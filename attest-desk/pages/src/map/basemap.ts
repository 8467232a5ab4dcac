import L from 'leaflet';
import type { Topology } from 'topojson-specification';
import { names, shapes, type Line, type Name } from './shapes';

/** The zoom from which a layer of the base map is drawn. */
const FROM = { provinces: 4, rivers: 4, lakes: 4 };

interface Shapes {
  land: Line[];
  borders: Line[];
  provinces: Line[];
  rivers: Line[];
  lakes: Line[];
}

/** The base map's colours, as the page's style gives them. */
function colours(): Record<'sea' | 'land' | 'border' | 'province' | 'river', string> {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(`--map-${name}`).trim();
  return {
    sea: of('sea'),
    land: of('land'),
    border: of('border'),
    province: of('province'),
    river: of('river'),
  };
}

/** Land, borders, provinces, rivers and lakes drawn into tiles; nothing is fetched from outside. */
class BaseMapLayer extends L.GridLayer {
  private drawn: Shapes = { land: [], borders: [], provinces: [], rivers: [], lakes: [] };

  show(more: Partial<Shapes>): void {
    this.drawn = { ...this.drawn, ...more };
    this.redraw();
  }

  protected override createTile(coords: L.Coords): HTMLElement {
    const tile = document.createElement('canvas');
    const size = this.getTileSize();
    const sharp = window.devicePixelRatio > 1 ? 2 : 1;
    tile.width = size.x * sharp;
    tile.height = size.y * sharp;
    const context = tile.getContext('2d');
    if (context !== null) {
      context.scale(sharp, sharp);
      this.paint(context, coords, size.x);
    }
    return tile;
  }

  private paint(context: CanvasRenderingContext2D, coords: L.Coords, size: number): void {
    const paint = colours();
    const pen = new Pen(context, coords, size);
    context.fillStyle = paint.sea;
    context.fillRect(0, 0, size, size);
    pen.fill(this.drawn.land, paint.land);
    if (coords.z >= FROM.lakes) {
      pen.fill(this.drawn.lakes, paint.sea);
    }
    if (coords.z >= FROM.rivers) {
      pen.stroke(this.drawn.rivers, paint.river, coords.z > 6 ? 1.2 : 0.7);
    }
    if (coords.z >= FROM.provinces) {
      pen.stroke(this.drawn.provinces, paint.province, 0.7);
    }
    pen.stroke(this.drawn.borders, paint.border, coords.z > 4 ? 1.3 : 0.8);
  }
}

/** Draws lines into one tile and leaves out points that no eye would tell apart. */
class Pen {
  private readonly scale: number;
  private readonly left: number;
  private readonly top: number;

  constructor(
    private readonly context: CanvasRenderingContext2D,
    coords: L.Coords,
    private readonly size: number,
  ) {
    const tiles = 2 ** coords.z;
    this.scale = tiles * size;
    this.left = (((coords.x % tiles) + tiles) % tiles) * size;
    this.top = coords.y * size;
  }

  fill(lines: Line[], colour: string): void {
    this.context.fillStyle = colour;
    this.path(lines);
    this.context.fill('evenodd');
  }

  stroke(lines: Line[], colour: string, width: number): void {
    this.context.strokeStyle = colour;
    this.context.lineWidth = width;
    this.context.lineJoin = 'round';
    this.path(lines);
    this.context.stroke();
  }

  private path(lines: Line[]): void {
    this.context.beginPath();
    lines.filter((line) => this.touches(line)).forEach((line) => this.trace(line.points));
  }

  private touches(line: Line): boolean {
    const margin = 2;
    return (
      line.east * this.scale >= this.left - margin &&
      line.west * this.scale <= this.left + this.size + margin &&
      line.south * this.scale >= this.top - margin &&
      line.north * this.scale <= this.top + this.size + margin
    );
  }

  private trace(points: Float64Array): void {
    let lastX = Number.NaN;
    let lastY = Number.NaN;
    for (let i = 0; i < points.length; i += 2) {
      const x = (points[i] ?? 0) * this.scale - this.left;
      const y = (points[i + 1] ?? 0) * this.scale - this.top;
      const last = i + 2 >= points.length;
      if (i === 0) {
        this.context.moveTo(x, y);
      } else if (last || Math.abs(x - lastX) + Math.abs(y - lastY) > 0.7) {
        this.context.lineTo(x, y);
      } else {
        continue;
      }
      lastX = x;
      lastY = y;
    }
  }
}

/** The names of countries, as many as the zoom has room for. */
class NameLayer extends L.LayerGroup {
  constructor(private readonly all: Name[]) {
    super();
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map);
    map.on('zoomend', this.choose, this);
    this.choose();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off('zoomend', this.choose, this);
    return super.onRemove(map);
  }

  private choose(): void {
    const zoom = this._map.getZoom();
    const pixels = (256 * 2 ** zoom) / 360;
    const taken: L.Bounds[] = [];
    this.clearLayers();
    for (const name of this.all) {
      const half = L.point(3.4 * name.text.length + 4, 9);
      const at = this._map.project([name.at[1], name.at[0]], zoom);
      const room = L.bounds(at.subtract(half), at.add(half));
      const fits = name.size * pixels > 5 * name.text.length;
      if (fits && !taken.some((other) => other.intersects(room))) {
        taken.push(room);
        this.addLayer(label(name));
      }
    }
  }
}

function label(name: Name): L.Marker {
  const text = document.createElement('span');
  text.textContent = name.text;
  return L.marker([name.at[1], name.at[0]], {
    icon: L.divIcon({ className: 'country-name', html: text, iconSize: [0, 0] }),
    interactive: false,
    keyboard: false,
  });
}

async function topology(name: string): Promise<Topology> {
  const answer = await fetch(`basemap/${name}.json`);
  if (!answer.ok) {
    throw new Error(`The base map ${name} could not be read: ${answer.status}`);
  }
  return (await answer.json()) as Topology;
}

const read = new Map<string, Promise<Topology>>();

function once(name: string): Promise<Topology> {
  const known = read.get(name) ?? topology(name);
  read.set(name, known);
  return known;
}

/** A map of the world in `box` that works without a network. */
export function openMap(box: HTMLElement): L.Map {
  const map = L.map(box, {
    preferCanvas: true,
    worldCopyJump: true,
    minZoom: 2,
    maxZoom: 14,
    attributionControl: false,
    zoomControl: false,
  }).setView([20, 20], 2);
  L.control.zoom({ position: 'bottomright' }).addTo(map);
  L.control.scale({ imperial: false, position: 'bottomleft' }).addTo(map);
  const base = new BaseMapLayer({ className: 'base-map' }).addTo(map);
  const repaint = () => base.redraw();
  let open = true;
  window.addEventListener('themechange', repaint);
  map.on('unload', () => {
    open = false;
    // Leaflet ends a running zoom by a timer that outlives the map; without this it would fail there.
    (map as unknown as { _animatingZoom: boolean })._animatingZoom = false;
    window.removeEventListener('themechange', repaint);
  });
  void fill(map, base, () => open);
  return map;
}

/** Draws the base map piece by piece as it comes, as long as the map is open. */
async function fill(map: L.Map, base: BaseMapLayer, isOpen: () => boolean): Promise<void> {
  const land = await once('land');
  if (!isOpen()) {
    return;
  }
  base.show({ land: shapes(land, 'land'), borders: shapes(land, 'borders') });
  new NameLayer(names(land, 'names')).addTo(map);
  const detail = await once('detail');
  if (isOpen()) {
    base.show({
      provinces: shapes(detail, 'admin1'),
      rivers: shapes(detail, 'rivers'),
      lakes: shapes(detail, 'lakes'),
    });
  }
}
