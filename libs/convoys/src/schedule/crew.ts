import type { ScheduleDriver, ScheduleVehicle } from './plan.js';
import { classesCovered, licenceCovers } from './rules.js';

/** Drivers who may drive the vehicle, those first who can drive the fewest others, so that the versatile stay free. */
export function eligibleDrivers(
  vehicle: ScheduleVehicle,
  drivers: readonly ScheduleDriver[],
  crossesBorder: boolean,
): ScheduleDriver[] {
  const versatility = (d: ScheduleDriver) => classesCovered(d.licenceClasses) + (d.mayCrossBorder ? 2 : 0);
  const nearFirst = (d: ScheduleDriver) => (d.homePlaceId === vehicle.homePlaceId ? 0 : 1);
  return drivers
    .filter(
      (d) => licenceCovers(d.licenceClasses, vehicle.licenceClass) && (d.mayCrossBorder || !crossesBorder),
    )
    .sort((a, b) => versatility(a) - versatility(b) || nearFirst(a) - nearFirst(b));
}

const CREWS_TRIED = 4;

/**
 * Crews worth trying: one driver of each sort (drivers alike in what the rules ask are interchangeable), then two
 * of those free the longest.
 */
export function crewsFrom(eligible: readonly ScheduleDriver[]): ScheduleDriver[][] {
  const bySort = new Map<string, ScheduleDriver>();
  for (const driver of eligible) {
    const sort = `${driver.licenceClasses.join()}|${driver.mayCrossBorder}|${driver.availableFrom}|${driver.availableUntil}`;
    if (!bySort.has(sort)) bySort.set(sort, driver);
  }
  const singles = [...bySort.values()].slice(0, CREWS_TRIED).map((d) => [d]);
  const pair = [...eligible].sort(
    (a, b) => (b.availableUntil ?? Infinity) - (a.availableUntil ?? Infinity) || 0,
  );
  return pair.length > 1 ? [...singles, pair.slice(0, 2)] : singles;
}
