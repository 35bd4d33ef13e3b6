import { describe, expect, it } from '@jest/globals';
import type { RoutingOrder, RoutingProblem, RoutingVehicle } from './problem.js';
import { onALine, stopAt, vehicle } from './routing.fixture.js';
import { solveRouting } from './solve-routing.js';

const order: RoutingOrder = { id: 'a', load: [1], pickup: stopAt(1), delivery: stopAt(2) };
const good = onALine([order], [vehicle('x')]);
const orders = (change: Partial<RoutingOrder>) => ({ orders: [{ ...order, ...change }] });
const vehicles = (change: Partial<RoutingVehicle>) => ({ vehicles: [vehicle('x', change)] });
const travel = (change: Partial<RoutingProblem['travel']>) => ({ travel: { ...good.travel, ...change } });
const windows = (...list: [number, number][]) =>
  orders({ pickup: stopAt(1, { windows: list.map(([from, until]) => ({ from, until })) }) });

describe('bad input is refused', () => {
  it.each<[string, Partial<RoutingProblem>]>([
    ['orders[0].load[0]', orders({ load: [-1] })],
    ['orders[0].load', orders({ load: [1, 2] })],
    ['orders[0].pickup.place', orders({ pickup: stopAt(8) })],
    ['orders[0].delivery.service', orders({ delivery: stopAt(2, { service: NaN }) })],
    ['orders[0].pickup.windows', windows()],
    ['orders[0].pickup.windows[0].until', windows([5, 4])],
    ['orders[0].pickup.windows[1].from', windows([0, 5], [5, 6])],
    ['orders[0].penalty', orders({ penalty: Infinity })],
    ['orders[0]', orders({ pickup: undefined, delivery: undefined })],
    ['orders[1].id', { orders: [order, order] }],
    ['vehicles[0].capacity[0]', vehicles({ capacity: [NaN] })],
    ['vehicles[0].start', vehicles({ start: 0.5 })],
    ['vehicles[0].end', vehicles({ end: -1 })],
    ['vehicles[0].available.from', vehicles({ available: { from: NaN, until: 1 } })],
    ['vehicles[0].costs.perTime', vehicles({ costs: { fixed: 0, perDistance: 1, perTime: -1 } })],
    ['travel.places', travel({ places: -1 })],
    ['travel.times', travel({ times: new Float64Array(3) })],
    ['travel.distances[1]', travel({ distances: good.travel.distances.map((d, i) => (i === 1 ? -1 : d)) })],
    ['objective', { objective: 'best' as 'cost' }],
  ])('at %s', (where, change) => {
    const solve = () => solveRouting({ ...good, ...change }, { seed: 1, iterations: 10 });
    expect(solve).toThrow(expect.objectContaining({ name: 'RoutingInputError', where }));
  });
});
