import { describe, expect, it } from '@jest/globals';
import { checkRoutingPlan } from './check-routing-plan.js';
import type { RoutingPlan, Visit } from './problem.js';
import { onALine, stopAt, vehicle } from './routing.fixture.js';

const problem = onALine(
  [
    { id: 'a', load: [6], pickup: stopAt(1), delivery: stopAt(3, { windows: [{ from: 0, until: 40 }] }) },
    { id: 'b', load: [5], delivery: stopAt(4, { service: 5 }) },
    { id: 'c', load: [1], pickup: stopAt(2), requires: ['tail lift'] },
  ],
  [vehicle('x', { offers: ['tail lift'], available: { from: 0, until: 150 } }), vehicle('y')],
);
const up = (order: number): Visit => ({ order, kind: 'pickup' });
const down = (order: number): Visit => ({ order, kind: 'delivery' });
const good: RoutingPlan = {
  routes: [
    { vehicle: 0, visits: [up(0), up(2), down(0)] },
    { vehicle: 1, visits: [down(1)] },
  ],
  unserved: [],
  distance: 140,
  cost: 140,
};
const faultsOf = (plan: Partial<RoutingPlan>) =>
  checkRoutingPlan(problem, { ...good, ...plan }).map(({ violation }) => violation);
const first = (visits: Visit[]) => ({ routes: [{ vehicle: 0, visits }, good.routes[1]!] });

describe('the check of a routing plan', () => {
  it('accepts what is right', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['capacity', first([up(0), down(1), up(2), down(0)])],
    ['delivery-before-pickup', first([down(0), up(2), up(0)])],
    ['stop-missing', first([up(0), up(2)])],
    ['order-missing', first([up(0), down(0)])],
    ['order-twice', { unserved: [1] }],
    ['order-twice', first([up(0), up(2), up(2), down(0)])],
    ['unknown-index', first([up(0), up(1), up(2), down(0)])],
    ['unknown-index', { unserved: [7] }],
    ['unknown-index', { routes: [{ vehicle: 5, visits: [up(0)] }] }],
    ['vehicle-twice', { routes: good.routes.map(({ visits }) => ({ vehicle: 0, visits })) }],
    ['empty-route', { routes: [{ vehicle: 0, visits: [] }, good.routes[1]!] }],
    ['equipment', { routes: good.routes.map(({ visits }, i) => ({ vehicle: 1 - i, visits })) }],
    ['late', first([up(2), up(0), down(0)])],
    ['wrong-total', { cost: 139 }],
    ['wrong-total', { distance: NaN }],
  ] satisfies [string, Partial<RoutingPlan>][])('finds %s', (violation, plan) => {
    expect(faultsOf(plan)).toContain(violation);
  });

  it('finds a vehicle that is back too late, and a way that is none', () => {
    const early = problem.vehicles.map((v) => ({ ...v, available: { from: 0, until: 59 } }));
    expect(checkRoutingPlan({ ...problem, vehicles: early }, good).map((f) => f.violation)).toEqual([
      'late-at-end',
      'late-at-end',
    ]);
    const { places, distances } = problem.travel;
    const times = distances.map((entry, i) => (i === 4 ? Infinity : entry));
    const closed = { ...problem, travel: { places, distances, times } };
    expect(checkRoutingPlan(closed, good).map((f) => f.violation)).toContain('no-way');
  });
});
