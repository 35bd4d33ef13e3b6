import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type AttributeRow, DIRECTIONS } from './reference.js';
import { PRESETS } from './presets.js';

const { attributes, items } = JSON.parse(
  readFileSync(new URL('../data/catalogue.json', import.meta.url), 'utf8'),
) as { attributes: AttributeRow[]; items: { code: string; attribute_set: string }[] };
const directionOf = (set: string, key: string) =>
  attributes.find((one) => one.attribute_set === set && one.key === key)?.direction;

describe('the direction of limits', () => {
  it('is said of every number and of nothing else', () => {
    for (const { attribute_set: set, key, kind, direction } of attributes)
      expect({ set, key, isSaid: direction !== undefined && DIRECTIONS.includes(direction) }).toEqual({
        set,
        key,
        isSaid: kind === 'number',
      });
  });

  it.each([
    ['gen', 'noise', 'at_most'],
    ['gen', 'prime_power_prp', 'at_least'],
    ['gen', 'consumption_75', 'at_most'],
    ['gen', 'run_hours', 'at_most'],
    ['gen', 'year', 'at_least'],
    ['gen', 'frequency', 'exactly'],
    ['veh', 'mileage', 'at_most'],
    ['pump', 'flow', 'at_least'],
    ['pump', 'power', 'at_most'],
    ['medsup', 'min_remaining_shelf_life', 'at_least'],
    ['cloth', 'wear_percent', 'at_most'],
    ['meddev', 'voltage', 'exactly'],
  ])('of %s.%s is %s', (set, key, direction) => expect(directionOf(set, key)).toBe(direction));

  it('is kept by every preset', () => {
    const setOf = new Map(items.map(({ code, attribute_set: set }) => [code, set]));
    for (const { key, itemCode, limits } of PRESETS)
      for (const { attribute, min, max } of limits) {
        const direction = directionOf(setOf.get(itemCode)!, attribute);
        const isKept =
          direction === 'range' ||
          (direction === 'exactly' && min === max) ||
          (direction === 'at_least' ? max === undefined : direction !== 'at_most' || min === undefined);
        expect({ key, attribute, isKept }).toEqual({ key, attribute, isKept: true });
      }
  });
});
