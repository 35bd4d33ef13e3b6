import { describe, expect, it } from '@jest/globals';
import { checkPlan } from '../schedule/check/check-plan.js';
import { layOut } from '../schedule/hand-plan.js';
import type { HandLaidPlan, HandLaidRoute, ScheduleRequest } from '../schedule/plan.js';
import { planConvoy } from '../schedule/planner.js';
import { consignment, DAY, driver, HOUR, MONDAY, request, semi } from '../schedule/request.fixture.js';
import { edited } from './plan-edits.js';
import { smallestRepairs } from './repairs.js';

const asked = request({
  vehicles: [semi('one', { endPlaceId: 'koeln' }), semi('two', { endPlaceId: 'koeln' })],
  drivers: [
    driver('d1', ['CE']),
    driver('d2', ['CE']),
    driver('stays', ['CE'], { mayCrossBorder: false }),
    driver('small', ['B']),
  ],
  consignments: [
    consignment('blankets', { palletPlaces: 20, latestArrivalAt: MONDAY + 8 * DAY }),
    consignment('beds', { palletPlaces: 10, latestArrivalAt: MONDAY + 8 * DAY }),
  ],
});
const legal = planConvoy(asked, { seed: 1, iterations: 20 });
const hand: HandLaidPlan = {
  crossingId: legal.crossingId,
  routes: legal.journeys.map(({ vehicleId, driverIds, departAt, legs }): HandLaidRoute => ({
    ...{ vehicleId, driverIds, departAt },
    steps: legs.flatMap((leg) =>
      leg.kind === 'load' || leg.kind === 'unload'
        ? (leg.consignmentIds ?? []).map((consignmentId) => ({ consignmentId, load: leg.kind === 'load' }))
        : [],
    ),
  })),
};
const [route] = hand.routes as [HandLaidRoute];
const changed = (change: Partial<HandLaidRoute>): HandLaidPlan => ({
  ...hand,
  routes: hand.routes.map((one) => (one === route ? { ...one, ...change } : one)),
});
const repairsOf = (plan: HandLaidPlan, of: ScheduleRequest = asked) =>
  smallestRepairs(of, plan, { earliest: MONDAY, isOver: () => false, breathe: () => Promise.resolve() });
const rulesOf = (plan: HandLaidPlan, of: ScheduleRequest = asked) =>
  checkPlan(of, layOut(of, plan).plan).map(({ rule }) => rule);

describe('the smallest repair', () => {
  it('is none where nothing is broken', async () => {
    expect(rulesOf(hand)).toEqual([]);
    expect(await repairsOf(hand)).toEqual([]);
  });

  it.each<[string, HandLaidPlan, ScheduleRequest]>([
    ['late_arrival', changed({ departAt: route.departAt + 4 * DAY }), asked],
    ['departure_window', changed({ departAt: asked.latestDepartureAt + 9 * DAY }), asked],
    ['licence', changed({ driverIds: ['small'] }), asked],
    ['driver_may_not_cross', changed({ driverIds: ['stays'] }), asked],
    [
      'over_pallet_places',
      hand,
      {
        ...asked,
        vehicles: asked.vehicles.map((v) => (v.id === route.vehicleId ? { ...v, palletPlaces: 25 } : v)),
      },
    ],
  ])('mends %s and breaks nothing', async (rule, plan, of) => {
    expect(rulesOf(plan, of)).toContain(rule);
    const repair = (await repairsOf(plan, of)).find((one) => one.rule === rule);
    expect(repair).toBeDefined();
    const mended = edited(of, plan, repair ? [repair.edit] : []);
    expect(rulesOf(mended, of)).not.toContain(rule);
    expect(rulesOf(mended, of).filter((one) => !rulesOf(plan, of).includes(one))).toEqual([]);
  });

  it('moves a departure by no more than is needed', async () => {
    const late = changed({ departAt: Date.parse('2026-12-01T06:00:00+01:00') });
    const shift = (await repairsOf(late)).find(({ rule }) => rule === 'late_arrival')?.edit.depart;
    const by = late.routes[0] ? Date.parse(shift?.at ?? '') - late.routes[0].departAt : 0;
    const less = edited(asked, late, [
      {
        depart: {
          vehicleId: route.vehicleId,
          at: new Date((late.routes[0]?.departAt ?? 0) - HOUR).toISOString(),
        },
      },
    ]);
    expect(by).toBeLessThan(-HOUR);
    expect(rulesOf(less)).toContain('late_arrival');
  });

  it('is left out once the time is over', async () => {
    const plan = changed({ driverIds: ['small'] });
    expect(
      await smallestRepairs(asked, plan, {
        earliest: MONDAY,
        isOver: () => true,
        breathe: () => Promise.resolve(),
      }),
    ).toEqual([]);
  });
});
