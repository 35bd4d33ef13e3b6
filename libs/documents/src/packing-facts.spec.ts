import { describe, expect, it } from '@jest/globals';
import { type OutermostUnit, packingOf } from './packing-facts.js';

const blankets = { id: 'b', quantity: 60, packSize: 10, weightG: 60_000, volumeCm3: 600_000 };
const pumps = { id: 'p', quantity: 2, packSize: 1, weightG: 80_000, volumeCm3: 200_000 };
const pallet: OutermostUnit = {
  code: 'PAL-1',
  weighedG: null,
  tareG: 25_000,
  contents: [
    { lineId: 'b', quantity: 30 },
    { lineId: 'b', quantity: 15 },
    { lineId: 'p', quantity: 1 },
  ],
};

describe('packages as carriers count them', () => {
  it('are the usual packs where nothing is in units', () => {
    const { lines, totals } = packingOf([blankets, pumps], []);
    expect(lines.map(({ packages, units }) => [packages, units])).toEqual([
      [6, []],
      [2, []],
    ]);
    expect(totals).toEqual({ packages: 8, grossWeightG: 140_000, volumeCm3: 800_000 });
  });

  it('count a unit once, however many lines it holds, and what lies loose beside it', () => {
    const { lines, totals } = packingOf([blankets, pumps], [pallet]);
    expect(lines.map(({ packages, units }) => [packages, units])).toEqual([
      [3, ['PAL-1']],
      [2, ['PAL-1']],
    ]);
    expect(totals.packages).toBe(4);
  });

  it('weigh what the scales said, else their goods and themselves', () => {
    expect(packingOf([blankets, pumps], [pallet]).totals.grossWeightG).toBe(165_000);
    expect(packingOf([blankets, pumps], [{ ...pallet, weighedG: 100_000 }]).totals.grossWeightG).toBe(
      100_000 + 15_000 + 40_000,
    );
  });
});
