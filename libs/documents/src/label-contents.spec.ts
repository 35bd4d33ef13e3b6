import type { HandlingUnitView } from '#libs/warehouses';
import { describe, expect, it } from '@jest/globals';
import { contentsOf, unitWithInside } from './label-contents.js';

const unit = (id: string, parentId: string | null, contents: readonly object[] = []): HandlingUnitView =>
  ({ id, parentId, contents }) as unknown as HandlingUnitView;

const pallet = unit('pallet', null, [{ lotId: 'blankets', quantity: 5 }]);
const box = unit('box', 'pallet', [{ lotId: 'blankets', quantity: 20 }]);
const crate = unit('crate', 'box', [{ lotId: 'batteries', quantity: 2, adrRelevant: true }]);
const beside = unit('beside', null, [{ lotId: 'tents', quantity: 1 }]);

describe('what is in a unit', () => {
  it('is what lies in it and in all that stands in it, a lot once', () => {
    const units = unitWithInside(pallet, [beside, crate, box, pallet]);
    expect(units.map(({ id }) => id)).toEqual(['pallet', 'box', 'crate']);
    expect(contentsOf(units)).toEqual([
      { lotId: 'blankets', quantity: 25 },
      { lotId: 'batteries', quantity: 2, adrRelevant: true },
    ]);
  });

  it('of a box on a pallet is only its own', () => {
    expect(contentsOf(unitWithInside(crate, [pallet, box, crate]))).toMatchObject([{ lotId: 'batteries' }]);
  });
});
