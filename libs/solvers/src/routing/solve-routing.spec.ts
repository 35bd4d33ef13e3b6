import { describe, expect, it } from '@jest/globals';
import { allPlans } from './brute-force.fixture.js';
import { checkRoutingPlan } from './check-routing-plan.js';
import type { RoutingProblem } from './problem.js';
import { merit, onALine, smallProblem, stopAt, vehicle } from './routing.fixture.js';
import { routingPlans, solveRouting } from './solve-routing.js';
import { explainUnserved } from './unserved.js';

function optimum(problem: RoutingProblem) {
  let best: ReturnType<typeof merit> | undefined;
  for (const plan of allPlans(problem)) {
    const found = merit(problem, plan);
    if (!best || before(problem, found, best)) best = found;
  }
  return best!;
}

function before(problem: RoutingProblem, a: ReturnType<typeof merit>, b: ReturnType<typeof merit>): boolean {
  if (a.behind !== b.behind) return a.behind < b.behind;
  if (problem.objective === 'vehicles' && a.vehicles !== b.vehicles) return a.vehicles < b.vehicles;
  return a.cost < b.cost - 1e-9;
}

const order = (id: string, from: number, to: number, load = 1) => ({
  id,
  load: [load],
  pickup: stopAt(from),
  delivery: stopAt(to),
});

describe('the routing search', () => {
  it('finds the optimum of small problems of every kind', () => {
    for (let seed = 0; seed < 60; seed++) {
      const base = smallProblem(seed);
      const orders =
        base.objective === 'cost' ? base.orders : base.orders.map(({ penalty: _, ...rest }) => rest);
      const problem = { ...base, orders };
      const plan = solveRouting(problem, { seed: 1, iterations: 3000 });
      expect([seed, checkRoutingPlan(problem, plan)]).toEqual([seed, []]);
      const found = merit(problem, plan);
      const best = optimum(problem);
      expect([seed, found.behind]).toEqual([seed, best.behind]);
      if (problem.objective === 'vehicles') expect([seed, found.vehicles]).toEqual([seed, best.vehicles]);
      expect([seed, found.cost]).toEqual([seed, expect.closeTo(best.cost, 6)]);
    }
  });

  it('shares a vehicle rather than sending two, where fewest vehicles are wanted', () => {
    const orders = [order('a', 1, 2), order('b', 6, 7)];
    const vehicles = [vehicle('x'), vehicle('y', { start: 7, end: 7 })];
    const counted = solveRouting(onALine(orders, vehicles, 'vehicles'), { seed: 1, iterations: 500 });
    const priced = solveRouting(onALine(orders, vehicles, 'cost'), { seed: 1, iterations: 500 });
    expect(counted.routes).toHaveLength(1);
    expect(counted.cost).toBe(120);
    expect(priced.routes).toHaveLength(2);
    expect(priced.cost).toBe(60);
  });

  it('gives the same plan for the same seed and number of attempts', () => {
    for (let seed = 0; seed < 5; seed++) {
      const options = { seed, iterations: 700 };
      expect(solveRouting(smallProblem(seed), options)).toEqual(solveRouting(smallProblem(seed), options));
    }
  });

  it('yields ever better plans, each of them right, and stops at the signal', () => {
    const orders = Array.from({ length: 12 }, (_, i) =>
      order(`${i}`, 1 + ((i * 3) % 7), 1 + ((i * 5) % 7), 3),
    );
    const problem = onALine(orders, [vehicle('x'), vehicle('y'), vehicle('z')]);
    const stop = new AbortController();
    let last = Infinity;
    for (const plan of routingPlans(problem, { seed: 3, milliseconds: 60_000, signal: stop.signal })) {
      expect(checkRoutingPlan(problem, plan)).toEqual([]);
      expect(plan.cost).toBeLessThan(last);
      last = plan.cost;
      stop.abort();
    }
    expect(last).toBeLessThan(Infinity);
  });

  it('plans nothing for nobody', () => {
    const empty = { routes: [], unserved: [], distance: 0, cost: 0 };
    expect(solveRouting(onALine([], [vehicle('x')]), { seed: 1, iterations: 100 })).toEqual(empty);
    expect(solveRouting(onALine([], []), { seed: 1, iterations: 100 })).toEqual(empty);
  });

  it('keeps to tables that break the triangle inequality', () => {
    for (let seed = 0; seed < 30; seed++) {
      const base = smallProblem(seed);
      const bent = (table: Float64Array) => table.map((entry, i) => entry * (1 + ((i * 7919 + seed) % 5)));
      const travel = { places: 6, distances: bent(base.travel.distances), times: bent(base.travel.times) };
      const problem = { ...base, travel };
      const plan = solveRouting(problem, { seed, iterations: 1000 });
      expect([seed, checkRoutingPlan(problem, plan)]).toEqual([seed, []]);
    }
  });
});

describe('orders that stay unserved', () => {
  const reasonsOf = (problem: RoutingProblem) => {
    const { unserved } = solveRouting(problem, { seed: 1, iterations: 500 });
    return explainUnserved(problem, unserved);
  };

  it('lack a vehicle at all', () => {
    expect(reasonsOf(onALine([order('a', 1, 2)], []))).toEqual([{ order: 0, reason: 'no-vehicle' }]);
  });

  it('are too large, by so much', () => {
    const vehicles = [vehicle('x'), vehicle('y', { capacity: [12] })];
    const problem = onALine([order('a', 1, 2, 15), order('b', 1, 2)], vehicles);
    expect(reasonsOf(problem)).toEqual([{ order: 0, reason: 'capacity', excess: [3] }]);
  });

  it('lack equipment', () => {
    const problem = onALine([{ ...order('a', 1, 2), requires: ['tail lift'] }], [vehicle('x')]);
    expect(reasonsOf(problem)).toEqual([{ order: 0, reason: 'equipment', equipment: ['tail lift'] }]);
  });

  it('cannot be reached in time, or by any way', () => {
    const late = { ...order('a', 1, 2), delivery: stopAt(7, { windows: [{ from: 0, until: 60 }] }) };
    expect(reasonsOf(onALine([late], [vehicle('x')]))).toEqual([{ order: 0, reason: 'time' }]);
    const problem = onALine([order('a', 1, 2), order('b', 3, 4)], [vehicle('x')]);
    const { places, distances } = problem.travel;
    const times = distances.map((entry, i) => (i % places === 2 ? Infinity : entry));
    expect(reasonsOf({ ...problem, travel: { places, distances, times } })).toEqual([
      { order: 0, reason: 'time' },
    ]);
  });

  it('find the fleet full', () => {
    const busy = { from: 20, until: 20 };
    const at = (id: string, place: number) => ({
      id,
      load: [1],
      delivery: stopAt(place, { windows: [busy] }),
    });
    expect(reasonsOf(onALine([at('a', 1), at('b', 2)], [vehicle('x')]))).toEqual([
      expect.objectContaining({ reason: 'fleet-is-full' }),
    ]);
  });
});
