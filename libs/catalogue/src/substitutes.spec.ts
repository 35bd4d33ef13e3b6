import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { AttributeRow, ItemRow } from './reference.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));
const { items, attributes, _meta } = read('catalogue') as {
  items: ItemRow[];
  attributes: AttributeRow[];
  _meta: { vehicle_sets: string[] };
};
const { substitutes } = read('substitutes') as {
  substitutes: { item_code: string; substitute_code: string; points: number }[];
};
const item = (code: string): ItemRow => {
  const found = items.find((one) => one.code === code);
  if (!found) throw new Error(`the catalogue has no ${code}`);
  return found;
};
const meaningOf = ({ attribute_set: set }: ItemRow): Map<string, string> =>
  new Map(
    attributes
      .filter(
        (one) =>
          one.attribute_set === set || (one.attribute_set === 'veh' && _meta.vehicle_sets.includes(set)),
      )
      .map(({ key, kind, unit }) => [key, `${kind} ${unit ?? ''}`]),
  );

describe('what can stand in for what', () => {
  it('is counted in the same unit, so that one stands in for one', () => {
    for (const { item_code: asked, substitute_code: offered } of substitutes)
      expect([offered, item(offered).unit]).toEqual([offered, item(asked).unit]);
  });

  it('means the same by an attribute of the same name, so that limits can be compared', () => {
    for (const { item_code: asked, substitute_code: offered } of substitutes) {
      const other = meaningOf(item(offered));
      for (const [key, meaning] of meaningOf(item(asked)))
        if (other.has(key))
          expect([asked, offered, key, other.get(key)]).toEqual([asked, offered, key, meaning]);
    }
  });

  it('is said once, with points that keep it cheaper than going without', () => {
    const keys = substitutes.map((one) => `${one.item_code} ${one.substitute_code}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { points } of substitutes) expect(points >= 0 && points <= 120).toBe(true);
  });
});
