import type { OrderStop, Route, RoutingOrder, RoutingProblem, RoutingVehicle } from './problem.js';
import { seededRandom } from './seeded-random.js';

/** A stop at a place that is open all the time up to 1000. */
export function stopAt(place: number, more: Partial<OrderStop> = {}): OrderStop {
  return { place, service: 0, windows: [{ from: 0, until: 1000 }], ...more };
}

export function vehicle(id: string, more: Partial<RoutingVehicle> = {}): RoutingVehicle {
  return {
    id,
    capacity: [10],
    start: 0,
    end: 0,
    available: { from: 0, until: 1000 },
    costs: { fixed: 0, perDistance: 1, perTime: 0 },
    ...more,
  };
}

/** Places on a line, 0, 10, 20 … from the depot; times are distances. */
export function onALine(
  orders: readonly RoutingOrder[],
  vehicles: readonly RoutingVehicle[],
  objective: RoutingProblem['objective'] = 'cost',
): RoutingProblem {
  const places = 8;
  const distances = Float64Array.from(
    { length: places * places },
    (_, i) => 10 * Math.abs(Math.floor(i / places) - (i % places)),
  );
  return { orders, vehicles, travel: { places, distances, times: distances }, objective };
}

/** Three orders, in every sixth problem four, of all kinds, two or three unlike vehicles, tight enough that some are left behind. */
export function smallProblem(seed: number): RoutingProblem {
  const random = seededRandom(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  const places = 6;
  const spots = Array.from({ length: places }, () => [below(60), below(60)] as const);
  const table = (stretch: number) =>
    Float64Array.from({ length: places * places }, (_, i) => {
      const [a, b] = [spots[Math.floor(i / places)]!, spots[i % places]!];
      return Math.hypot(a[0] - b[0], a[1] - b[1]) * stretch;
    });
  const windows = () => {
    const from = below(120);
    const until = from + 10 + below(100);
    if (below(3) > 0) return [{ from, until }];
    const later = until + 1 + below(60);
    return [
      { from, until },
      { from: later, until: later + below(40) },
    ];
  };
  const stop = () => ({ place: below(places), service: below(8), windows: windows() });
  return {
    orders: Array.from({ length: 3 + (seed % 6 === 0 ? 1 : 0) }, (_, o): RoutingOrder => {
      const kind = below(5);
      return {
        id: `order ${o}`,
        load: [1 + below(6), below(4)],
        ...(kind !== 0 && { pickup: stop() }),
        ...(kind !== 1 && { delivery: stop() }),
        ...(below(4) === 0 && { requires: ['tail lift'] }),
        ...(below(4) === 0 && { penalty: 20 + below(100) }),
      };
    }),
    vehicles: Array.from({ length: 2 + below(2) }, (_, v) => ({
      id: `vehicle ${v}`,
      capacity: [5 + below(6), 3 + below(4)],
      start: below(places),
      end: below(3) === 0 ? null : below(places),
      available: { from: below(30), until: 180 + below(120) },
      costs: { fixed: below(50), perDistance: 1 + below(2), perTime: below(2) / 2 },
      ...(below(2) === 0 && { offers: ['tail lift'] }),
    })),
    travel: { places, distances: table(1), times: table(0.8) },
    objective: below(2) === 0 ? 'vehicles' : 'cost',
  };
}

/** How good a plan is by the objective, in the order in which it counts; less is better. */
export function merit(
  problem: RoutingProblem,
  plan: { routes: readonly Route[]; unserved: readonly number[]; cost: number },
) {
  const penalties = plan.unserved.map((order) => problem.orders[order]!.penalty ?? Infinity);
  return {
    behind: penalties.filter((penalty) => penalty === Infinity).length,
    vehicles: plan.routes.length,
    cost: plan.cost + penalties.reduce((sum, penalty) => sum + (penalty === Infinity ? 0 : penalty), 0),
  };
}
