import { describe, expect, it } from '@jest/globals';
import { checkRoutingPlan } from './check-routing-plan.js';
import type { Route, RoutingPlan, RoutingProblem } from './problem.js';
import { merit, onALine, smallProblem, stopAt, vehicle } from './routing.fixture.js';
import { routingPlans, solveRouting } from './solve-routing.js';

const order = (id: string, from: number, to: number, load = 1) => ({
  id,
  load: [load],
  pickup: stopAt(from),
  delivery: stopAt(to),
});
const orders = Array.from({ length: 12 }, (_, i) => order(`${i}`, 1 + ((i * 3) % 7), 1 + ((i * 5) % 7), 3));
const problem = onALine(orders, [vehicle('x'), vehicle('y'), vehicle('z')]);

function firstOf(given: RoutingProblem, warmStart: RoutingPlan): RoutingPlan {
  const { value } = routingPlans(given, { seed: 1, iterations: 0, warmStart }).next();
  if (!value) throw new Error('no plan');
  return value;
}

describe('a search that begins from a plan', () => {
  it('has that plan first, whatever the seed, and never one that is worse', () => {
    const known = solveRouting(problem, { seed: 5, iterations: 4000 });
    expect(firstOf(problem, known)).toEqual(known);
    for (let seed = 0; seed < 5; seed++) {
      const plan = solveRouting(problem, { seed, iterations: 300, warmStart: known });
      expect(plan.cost).toBeLessThanOrEqual(known.cost);
      expect(plan).toEqual(solveRouting(problem, { seed, iterations: 300, warmStart: known }));
    }
  });

  it('takes out what no longer fits and brings it in elsewhere', () => {
    const known = solveRouting(problem, { seed: 5, iterations: 4000 });
    const smaller = problem.vehicles.map((v, i) => (i === 0 ? { ...v, capacity: [3] } : v));
    const late = problem.orders.map((o, i) =>
      i === 4 ? { ...o, delivery: stopAt(7, { windows: [{ from: 0, until: 80 }] }) } : o,
    );
    const changed = { ...problem, vehicles: smaller, orders: late };
    const plan = firstOf(changed, known);
    expect(checkRoutingPlan(changed, plan)).toEqual([]);
    expect(plan.unserved).toEqual([]);
  });

  it('keeps all rules when it begins from the plan of a tighter or looser problem', () => {
    for (let seed = 0; seed < 40; seed++) {
      const before = smallProblem(seed);
      const warmStart = solveRouting(before, { seed, iterations: 500 });
      const vehicles = before.vehicles.map((v, i) => ({
        ...v,
        capacity: v.capacity.map((c) => c * (i === 0 ? 0.6 : 1)),
        available: { ...v.available, until: v.available.until - 30 },
      }));
      const after = { ...before, vehicles };
      const plan = solveRouting(after, { seed, iterations: 500, warmStart });
      expect([seed, checkRoutingPlan(after, plan)]).toEqual([seed, []]);
      expect(merit(after, plan).behind).toBe(
        merit(after, solveRouting(after, { seed, iterations: 500 })).behind,
      );
    }
  });

  it.each<[string, RoutingPlan['routes']]>([
    ['warmStart.routes[0].vehicle', [{ vehicle: 3, visits: [] }]],
    ['warmStart.routes[1].vehicle', [0, 0].map((v) => ({ vehicle: v, visits: [] }))],
    ['warmStart.routes[0].visits[0]', [{ vehicle: 0, visits: [{ order: 12, kind: 'pickup' }] }]],
    [
      'warmStart.routes[1].visits[0]',
      [0, 1].map((v) => ({ vehicle: v, visits: [{ order: 1, kind: 'pickup' }] })),
    ],
  ])('refuses one of another problem at %s', (where, routes) => {
    const warmStart = { routes, unserved: [], distance: 0, cost: 0 };
    expect(() => solveRouting(problem, { seed: 1, iterations: 1, warmStart })).toThrow(
      expect.objectContaining({ name: 'RoutingInputError', where }),
    );
  });
});

describe('rules that the problem cannot state', () => {
  const fleet = Array.from({ length: 12 }, (_, i) => vehicle(`${i}`));
  const wide = onALine(orders, fleet);
  const short = (most: number) => (route: Route) => route.visits.length <= most;

  it.each([2, 4, 6])('hold for every route of every plan: at most %d stops', (most) => {
    for (const objective of ['cost', 'vehicles'] as const) {
      const given = { ...wide, objective };
      for (const plan of routingPlans(given, { seed: 2, iterations: 2000, accept: short(most) })) {
        expect(checkRoutingPlan(given, plan)).toEqual([]);
        expect(Math.max(...plan.routes.map(({ visits }) => visits.length))).toBeLessThanOrEqual(most);
      }
      const last = solveRouting(given, { seed: 2, iterations: 2000, accept: short(most) });
      expect(last.unserved).toEqual([]);
      if (objective === 'vehicles') expect(last.routes).toHaveLength((2 * orders.length) / most);
    }
  });

  it('leave behind whom no accepted route takes, here whoever needs a third stop', () => {
    const plan = solveRouting(problem, { seed: 1, iterations: 500, accept: short(3) });
    expect(plan.routes).toHaveLength(3);
    expect(plan.unserved).toHaveLength(9);
    expect(solveRouting(problem, { seed: 1, iterations: 500, accept: () => false }).routes).toEqual([]);
  });

  it('hold for the plan that the search begins from', () => {
    const warmStart = solveRouting(wide, { seed: 1, iterations: 500 });
    const options = { seed: 1, iterations: 500, warmStart, accept: short(4) };
    for (const { routes } of routingPlans(wide, options))
      for (const { visits } of routes) expect(visits.length).toBeLessThanOrEqual(4);
  });

  it('change nothing when they accept all that the search would take', () => {
    const plan = solveRouting(problem, { seed: 4, iterations: 3000, accept: () => true });
    expect(plan.cost).toBe(solveRouting(problem, { seed: 4, iterations: 3000 }).cost);
  });
});
