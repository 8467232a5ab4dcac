import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, Geometry, MultiLineString, Point, Position } from 'geojson';

/** One line or ring on the unit square of the web's Mercator projection: x, y, x, y ... */
export interface Line {
  points: Float64Array;
  west: number;
  north: number;
  east: number;
  south: number;
}

/** A country's name, where it stands and how wide the country is, in degrees. */
export interface Name {
  text: string;
  at: [number, number];
  size: number;
}

const EDGE = 85.0511;

/** A longitude and latitude on the unit square: west and north are 0, east and south are 1. */
export function project(lon: number, lat: number): [number, number] {
  const radians = (Math.max(-EDGE, Math.min(EDGE, lat)) * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
  return [(lon + 180) / 360, y];
}

function line(positions: Position[]): Line {
  const points = new Float64Array(positions.length * 2);
  const box = { west: 1, north: 1, east: 0, south: 0 };
  positions.forEach((position, i) => {
    const [x, y] = project(position[0] ?? 0, position[1] ?? 0);
    points[2 * i] = x;
    points[2 * i + 1] = y;
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.north = Math.min(box.north, y);
    box.south = Math.max(box.south, y);
  });
  return { points, ...box };
}

function linesOf(geometry: Geometry): Line[] {
  switch (geometry.type) {
    case 'LineString':
      return [line(geometry.coordinates)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(line);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(line);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}

/** The shapes of one object of a topology. */
export function shapes(topology: Topology, name: string): Line[] {
  const object = topology.objects[name];
  if (object === undefined) {
    return [];
  }
  if (object.type === 'MultiLineString' || object.type === 'LineString') {
    return linesOf(mesh(topology, object as never) as MultiLineString);
  }
  const found = feature(topology, object as GeometryCollection);
  return found.features.flatMap((one: Feature) => linesOf(one.geometry));
}

/** The names of a topology's points, largest first. */
export function names(topology: Topology, name: string): Name[] {
  type Told = { name?: string; size?: number };
  const found = feature(topology, topology.objects[name] as GeometryCollection<Told>);
  return found.features
    .map((one) => ({
      text: one.properties.name ?? '',
      at: (one.geometry as Point).coordinates as [number, number],
      size: one.properties.size ?? 0,
    }))
    .sort((a, b) => b.size - a.size);
}
