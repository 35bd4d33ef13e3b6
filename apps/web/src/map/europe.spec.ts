import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { onMap } from './projection.js';

interface Country {
  readonly code: string;
  readonly outline: string;
}

const countries = JSON.parse(readFileSync(new URL('./europe.json', import.meta.url), 'utf8')) as Country[];

/** The countries whose outline holds the place, by the even-odd rule. */
function countriesAt(longitude: number, latitude: number): string[] {
  const [x, y] = onMap(longitude, latitude);
  return countries.filter(({ outline }) => holds(outline, x, y)).map(({ code }) => code);
}

function holds(outline: string, x: number, y: number): boolean {
  let isInside = false;
  for (const ring of outline.split('M').slice(1)) {
    const points = ring
      .replace('Z', '')
      .split('L')
      .map((pair) => pair.split(',').map(Number) as [number, number]);
    points.forEach(([x1, y1], index) => {
      const [x2, y2] = points.at(index - 1) ?? [0, 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    });
  }
  return isInside;
}

describe('the map of Europe', () => {
  it.each([
    ['Simferopol', 34.1, 44.95],
    ['Bakhchysarai', 33.86, 44.75],
    ['Inkerman, beside Sevastopol', 33.61, 44.61],
    ['Kerch', 36.45, 45.33],
    ['Donetsk', 37.8, 48.0],
    ['Malyn', 29.24, 50.77],
  ])('shows %s in Ukraine', (_name, longitude, latitude) => {
    expect(countriesAt(longitude, latitude)).toEqual(['UKR']);
  });

  it('tells countries apart', () => {
    expect(countriesAt(7.3, 51.98)).toEqual(['DEU']);
    expect(countriesAt(23.0, 49.97)).toEqual(['POL']);
    expect(countriesAt(37.6, 55.75)).toEqual(['RUS']);
  });
});
