import { expect, it } from '@jest/globals';
import { inOrder } from './arrival-order.js';

const UNDATED = {
  plannedArrival: null,
  plannedBorderOn: null,
  latestArrivalOn: null,
  dispatchedAt: null,
  arrivedAt: null,
  handedOverAt: null,
};
const names = (consignments: { readonly name: string }[]) => consignments.map(({ name }) => name);

it('shows what comes soonest first, by the plan before the border and the latest day', () => {
  const moving = [
    { ...UNDATED, name: 'undated' },
    { ...UNDATED, name: 'latest', latestArrivalOn: '2026-11-30' },
    {
      ...UNDATED,
      name: 'planned',
      plannedArrival: { at: '2026-11-26T03:00:00+00:00', vehicleClasses: [] },
      plannedBorderOn: '2026-11-25',
      latestArrivalOn: '2026-12-24',
    },
    { ...UNDATED, name: 'border', plannedBorderOn: '2026-11-27', latestArrivalOn: '2026-11-28' },
  ];
  expect(names(inOrder('moving', moving))).toEqual(['planned', 'border', 'latest', 'undated']);
});

it('shows of what is done the newest first, and last what never left', () => {
  const done = [
    { ...UNDATED, name: 'cancelled', latestArrivalOn: '2027-01-01' },
    { ...UNDATED, name: 'older', arrivedAt: '2026-11-02T08:00:00Z', handedOverAt: '2026-11-02T09:00:00Z' },
    { ...UNDATED, name: 'newer', arrivedAt: '2026-11-01T08:00:00Z', handedOverAt: '2026-11-20T09:00:00Z' },
    { ...UNDATED, name: 'returned', dispatchedAt: '2026-11-10T08:00:00Z' },
  ];
  expect(names(inOrder('done', done))).toEqual(['newer', 'returned', 'older', 'cancelled']);
});
