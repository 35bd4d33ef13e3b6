import { RoutingInputError } from './errors.js';
import type {
  OrderStop,
  RoutingOrder,
  RoutingPlan,
  RoutingProblem,
  RoutingVehicle,
  TimeWindow,
} from './problem.js';

/**
 * Refuses a problem that is malformed. One that merely cannot be solved is no error: its orders stay unserved.
 * @throws RoutingInputError naming the entry
 */
export function checkRoutingProblem(problem: RoutingProblem): void {
  const { orders, vehicles, travel } = problem;
  if (!(Number.isSafeInteger(travel.places) && travel.places >= 0))
    throw new RoutingInputError('travel.places', `${travel.places} is not a count`);
  checkTable('travel.distances', travel.distances, travel.places);
  checkTable('travel.times', travel.times, travel.places);
  if (problem.objective !== 'vehicles' && problem.objective !== 'cost')
    throw new RoutingInputError('objective', `${String(problem.objective)} is neither vehicles nor cost`);

  const dimensions = vehicles[0]?.capacity.length ?? orders[0]?.load.length ?? 0;
  checkIds('vehicles', vehicles);
  checkIds('orders', orders);
  vehicles.forEach((vehicle, v) => checkVehicle(`vehicles[${v}]`, vehicle, dimensions, travel.places));
  orders.forEach((order, o) => checkOrder(`orders[${o}]`, order, dimensions, travel.places));
}

/**
 * Refuses a plan to begin from that is of another problem. One that merely breaks rules of this one is no error.
 * @throws RoutingInputError naming the entry
 */
export function checkRoutingPlanFits({ orders, vehicles }: RoutingProblem, { routes }: RoutingPlan): void {
  const busy = new Set<number>();
  const done = new Set<string>();
  const carriedBy = new Map<number, number>();
  routes.forEach(({ vehicle, visits }, r) => {
    const where = `warmStart.routes[${r}]`;
    if (!vehicles[vehicle] || busy.has(vehicle))
      throw new RoutingInputError(`${where}.vehicle`, `${vehicle} is unknown or has two routes`);
    busy.add(vehicle);
    visits.forEach(({ order, kind }, v) => {
      const visit = `${kind} ${order}`;
      const elsewhere = (carriedBy.get(order) ?? vehicle) !== vehicle;
      if (!orders[order]?.[kind] || done.has(visit) || elsewhere)
        throw new RoutingInputError(`${where}.visits[${v}]`, `${visit} is unknown or there twice`);
      done.add(visit);
      carriedBy.set(order, vehicle);
    });
  });
}

function checkTable(where: string, table: Float64Array, places: number): void {
  if (table.length !== places * places)
    throw new RoutingInputError(where, `has ${table.length} entries instead of ${places * places}`);
  for (let i = 0; i < table.length; i++)
    if (!(table[i]! >= 0))
      throw new RoutingInputError(`${where}[${i}]`, `${table[i]} is negative or no number`);
}

function checkIds(where: string, items: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) throw new RoutingInputError(`${where}[${i}].id`, `${id} is used twice`);
    seen.add(id);
  });
}

function checkVehicle(where: string, vehicle: RoutingVehicle, dimensions: number, places: number): void {
  checkLoads(`${where}.capacity`, vehicle.capacity, dimensions);
  checkPlace(`${where}.start`, vehicle.start, places);
  if (vehicle.end !== null) checkPlace(`${where}.end`, vehicle.end, places);
  checkWindow(`${where}.available`, vehicle.available);
  for (const name of ['fixed', 'perDistance', 'perTime'] as const)
    checkAmount(`${where}.costs.${name}`, vehicle.costs[name]);
}

function checkOrder(where: string, order: RoutingOrder, dimensions: number, places: number): void {
  checkLoads(`${where}.load`, order.load, dimensions);
  if (!order.pickup && !order.delivery)
    throw new RoutingInputError(where, 'has neither a pickup nor a delivery');
  if (order.pickup) checkStop(`${where}.pickup`, order.pickup, places);
  if (order.delivery) checkStop(`${where}.delivery`, order.delivery, places);
  if (order.penalty !== undefined) checkAmount(`${where}.penalty`, order.penalty);
}

function checkStop(where: string, stop: OrderStop, places: number): void {
  checkPlace(`${where}.place`, stop.place, places);
  checkAmount(`${where}.service`, stop.service);
  if (stop.windows.length === 0) throw new RoutingInputError(`${where}.windows`, 'is empty');
  stop.windows.forEach((window, w) => {
    checkWindow(`${where}.windows[${w}]`, window);
    if (w > 0 && window.from <= stop.windows[w - 1]!.until)
      throw new RoutingInputError(
        `${where}.windows[${w}].from`,
        'begins before the window before it has ended',
      );
  });
}

function checkWindow(where: string, { from, until }: TimeWindow): void {
  if (!Number.isFinite(from)) throw new RoutingInputError(`${where}.from`, `${from} is not finite`);
  if (!Number.isFinite(until)) throw new RoutingInputError(`${where}.until`, `${until} is not finite`);
  if (until < from) throw new RoutingInputError(`${where}.until`, `${until} is before ${from}`);
}

function checkPlace(where: string, place: number, places: number): void {
  if (!(Number.isSafeInteger(place) && place >= 0 && place < places))
    throw new RoutingInputError(where, `${place} is not an index below ${places}`);
}

function checkLoads(where: string, loads: readonly number[], dimensions: number): void {
  if (loads.length !== dimensions)
    throw new RoutingInputError(where, `has ${loads.length} dimensions instead of ${dimensions}`);
  loads.forEach((load, d) => checkAmount(`${where}[${d}]`, load));
}

function checkAmount(where: string, amount: number): void {
  if (!(Number.isFinite(amount) && amount >= 0))
    throw new RoutingInputError(where, `${amount} is negative or not finite`);
}
