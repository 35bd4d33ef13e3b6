import type { RouteTable } from './route-table.js';
import type { SeededRandom } from './seeded-random.js';

/**
 * Lets a vehicle of one class take over the route of another, which takes its route or stays at home. Single
 * orders cannot get there: on the way one vehicle more would be in use, or a load would be too large.
 * @returns false if one of them cannot do the other's route; the table is to be reverted then
 */
export function exchangeVehicles(table: RouteTable, random: SeededRandom): boolean {
  const { classOf } = table.model;
  if (table.usedCount === 0) return true;
  const one = table.used[Math.floor(random() * table.usedCount)]!;
  const other = Math.floor(random() * table.vehicles);
  if (classOf[one] === classOf[other]) return true;
  const [ones, others] = [table.stops(one), table.stops(other)];
  table.replace(other, []);
  return (
    table.replace(one, others) &&
    table.replace(other, ones) &&
    mayCarry(table, one, others) &&
    mayCarry(table, other, ones)
  );
}

/** Whether the vehicle has what these stops, which are its own in the table, require and the room for their loads. */
export function mayCarry({ model, load, width }: RouteTable, vehicle: number, stops: Int32Array): boolean {
  const { classes, dimensions, allowed, capacity } = model;
  const kind = model.classOf[vehicle]!;
  if (stops.some((node) => allowed[(node >> 1) * classes + kind] === 0)) return false;
  for (let i = 0; i <= stops.length; i++)
    for (let d = 0; d < dimensions; d++)
      if (load[(vehicle * width + i) * dimensions + d]! > capacity[kind * dimensions + d]!) return false;
  return true;
}
