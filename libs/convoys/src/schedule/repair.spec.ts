import { describe, expect, it } from '@jest/globals';
import { checkPlan } from './check/check-plan.js';
import type { HandLaidPlan, SchedulePlan, ScheduleRequest } from './plan.js';
import { planConvoy } from './planner.js';
import { asGoods, bus, consignment, DAY, driver, MONDAY, request, semi } from './request.fixture.js';

const gift = bus('bus');
const ASKED = request({
  vehicles: [gift, semi('lorry 1'), semi('lorry 2'), semi('lorry 3')].map((v) =>
    v.kind === 'hired' ? { ...v, endPlaceId: v.homePlaceId } : v,
  ),
  drivers: [
    driver('a', ['CE']),
    driver('b', ['CE']),
    driver('c', ['CE']),
    driver('d', ['CE']),
    driver('e', ['D']),
    driver('f', ['D']),
  ],
  consignments: [
    asGoods(gift),
    ...['kyiv', 'kyiv', 'dnipro', 'lviv', 'malyn', 'nikopol', 'kyiv'].map((destinationPlaceId, i) =>
      consignment(`goods ${i}`, { destinationPlaceId, palletPlaces: 8, volumeCm3: 8_000_000 }),
    ),
  ],
});
const PLAN = planConvoy(ASKED, { seed: 1, iterations: 60 });

const handLaid = (plan: SchedulePlan): HandLaidPlan => ({
  crossingId: plan.crossingId,
  routes: plan.journeys.map(({ vehicleId, driverIds, departAt, legs }) => ({
    vehicleId,
    driverIds,
    departAt,
    steps: legs.flatMap(({ kind, consignmentIds = [] }) =>
      consignmentIds.map((consignmentId) => ({ consignmentId, load: kind === 'load' })),
    ),
  })),
});

const vehicleOf = (plan: SchedulePlan) =>
  new Map(plan.journeys.flatMap((j) => j.consignmentIds.map((id) => [id, j.vehicleId])));
const moved = (plan: SchedulePlan): string[] => {
  const before = vehicleOf(PLAN);
  return [...vehicleOf(plan)].filter(([id, vehicleId]) => before.get(id) !== vehicleId).map(([id]) => id);
};

function repair(change: Partial<ScheduleRequest>): SchedulePlan {
  const asked = { ...ASKED, ...change };
  const plan = planConvoy(asked, { seed: 1, iterations: 60, longestMs: 900, from: handLaid(PLAN) });
  expect(checkPlan(asked, plan)).toEqual([]);
  return plan;
}

const carrying = (vehicle: (id: string) => boolean): string => {
  const journey = PLAN.journeys.find((j) => vehicle(j.vehicleId));
  if (!journey) throw new Error('no such journey');
  return journey.vehicleId;
};

describe('a plan that is repaired', () => {
  it('stays as it is when nothing has happened', () => {
    const same = repair({});
    expect(same.unscheduled).toEqual([]);
    expect(moved(same)).toEqual([]);
    expect(same.journeys.map((j) => [j.vehicleId, j.driverIds, j.departAt])).toEqual(
      PLAN.journeys.map((j) => [j.vehicleId, j.driverIds, j.departAt]),
    );
  });

  it('puts on other vehicles only what the broken-down one would have carried', () => {
    const broken = carrying((id) => id.startsWith('lorry'));
    const without = repair({ vehicles: ASKED.vehicles.filter((v) => v.id !== broken) });
    const lost = PLAN.journeys.find((j) => j.vehicleId === broken)?.consignmentIds ?? [];
    expect(without.unscheduled).toEqual([]);
    expect(new Set(moved(without))).toEqual(new Set(lost));
  });

  it('sets another driver in for one who is ill, and moves no goods', () => {
    const ill = PLAN.journeys.find((j) => j.vehicleId.startsWith('lorry'))?.driverIds[0];
    const healthy = repair({ drivers: ASKED.drivers.filter((d) => d.id !== ill) });
    expect(healthy.unscheduled).toEqual([]);
    expect(moved(healthy)).toEqual([]);
    expect(healthy.journeys.flatMap((j) => j.driverIds)).not.toContain(ill);
  });

  it('goes over another gate when its own is closed, with the same goods on the same vehicles', () => {
    const open = repair({ crossings: ASKED.crossings.filter((c) => c.id !== PLAN.crossingId) });
    expect(open.unscheduled).toEqual([]);
    expect(open.crossingId).not.toBe(PLAN.crossingId);
    expect(moved(open)).toEqual([]);
  });

  it('leaves later with what is late, and takes what lacks a paper off', () => {
    const late = repair({
      consignments: ASKED.consignments.map((c) =>
        c.id === 'goods 3' ? { ...c, readyAt: MONDAY + 2 * DAY } : c,
      ),
    });
    expect(late.unscheduled).toEqual([]);
    expect(moved(late).filter((id) => id !== 'goods 3')).toEqual([]);
    const lacking = repair({ consignments: ASKED.consignments.filter((c) => c.id !== 'goods 3') });
    expect(moved(lacking)).toEqual([]);
    expect(lacking.journeys.flatMap((j) => j.consignmentIds)).not.toContain('goods 3');
  });
});
