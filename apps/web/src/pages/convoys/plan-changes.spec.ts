import { expect, test } from '@jest/globals';
import { planChanges } from './plan-changes.js';
import type { Plan } from './plan-edits.js';

interface Route {
  readonly drivers: readonly string[];
  /** `+c1` is loaded, `-c1` unloaded. */
  readonly steps: readonly string[];
}

function plan(routes: Readonly<Record<string, Route>>): Plan {
  const journeys = Object.entries(routes).map(([id, { drivers, steps }]) => ({
    vehicle: { id, label: id.toUpperCase() },
    drivers: drivers.map((driver) => ({ id: driver, label: driver })),
    consignmentIds: [...new Set(steps.map((step) => step.slice(1)))],
    steps: steps.map((step) => ({ consignmentId: step.slice(1), load: step.startsWith('+') })),
  }));
  const consignments = ['c1', 'c2'].map((id) => ({
    ...{ id, reference: id, originPlaceId: `from-${id}`, destinationPlaceId: `to-${id}` },
    vehicleId: journeys.find(({ consignmentIds }) => consignmentIds.includes(id))?.vehicle.id ?? null,
  }));
  return { journeys, consignments } as unknown as Plan;
}

const both: Route = { drivers: ['anna'], steps: ['+c1', '+c2', '-c1', '-c2'] };

test('the same plan is no change, whatever its times', () => {
  expect(planChanges(plan({ lorry: both }), plan({ lorry: both }))).toEqual([]);
});

test('a consignment that changes vehicles, and the vehicle that joins for it', () => {
  const other = plan({
    lorry: { drivers: ['anna'], steps: ['+c1', '-c1'] },
    van: { drivers: ['ivan'], steps: ['+c2', '-c2'] },
  });
  expect(planChanges(plan({ lorry: both }), other)).toEqual([
    { kind: 'joins', vehicle: 'VAN' },
    { kind: 'moves', reference: 'c2', from: 'LORRY', to: 'VAN' },
  ]);
  expect(planChanges(other, plan({ lorry: both }))).toEqual([
    { kind: 'staysAtHome', vehicle: 'VAN' },
    { kind: 'moves', reference: 'c2', from: 'VAN', to: 'LORRY' },
  ]);
});

test('what is left behind, and what is carried after all', () => {
  const one = plan({ lorry: { drivers: ['anna'], steps: ['+c1', '-c1'] } });
  expect(planChanges(plan({ lorry: both }), one)).toEqual([{ kind: 'leftBehind', reference: 'c2' }]);
  expect(planChanges(one, plan({ lorry: both }))).toEqual([
    { kind: 'carried', reference: 'c2', to: 'LORRY' },
  ]);
});

test('another order of stops names them, a stop with several goods once', () => {
  const other = plan({ lorry: { drivers: ['anna'], steps: ['+c2', '+c1', '-c2', '-c1'] } });
  expect(planChanges(plan({ lorry: both }), other)).toEqual([
    { kind: 'order', vehicle: 'LORRY', placeIds: ['from-c2', 'from-c1', 'to-c2', 'to-c1'] },
  ]);
});

test('another crew; who begins to drive is no change', () => {
  const crewed = (...drivers: string[]): Plan => plan({ lorry: { ...both, drivers } });
  expect(planChanges(crewed('anna', 'ivan'), crewed('ivan', 'anna'))).toEqual([]);
  expect(planChanges(crewed('anna'), crewed('olha'))).toEqual([
    { kind: 'crew', vehicle: 'LORRY', drivers: [{ id: 'olha', label: 'olha' }] },
  ]);
});
