import type { ScheduleDriver, ScheduleVehicle } from './plan.js';
import { classesCovered, licenceCovers } from './rules.js';

/** Drivers who may drive the vehicle, those first who can drive the fewest others, so that the versatile stay free. */
export function eligibleDrivers(
  vehicle: Pick<ScheduleVehicle, 'licenceClass' | 'homePlaceId'>,
  drivers: readonly ScheduleDriver[],
  crossesBorder: boolean,
): ScheduleDriver[] {
  return drivers
    .filter(
      (d) => licenceCovers(d.licenceClasses, vehicle.licenceClass) && (d.mayCrossBorder || !crossesBorder),
    )
    .map((driver) => ({
      driver,
      versatility: classesCovered(driver.licenceClasses) + (driver.mayCrossBorder ? 2 : 0),
      away: driver.homePlaceId === vehicle.homePlaceId ? 0 : 1,
    }))
    .sort((a, b) => a.versatility - b.versatility || a.away - b.away)
    .map(({ driver }) => driver);
}

const CREWS_TRIED = 4;

/**
 * Crews worth trying: one driver of each sort (drivers alike in what the rules ask are interchangeable), then two
 * of those free the longest.
 */
export function crewsFrom(eligible: readonly ScheduleDriver[]): ScheduleDriver[][] {
  const singles: ScheduleDriver[] = [];
  for (const driver of eligible) {
    if (singles.length === CREWS_TRIED) break;
    if (!singles.some((known) => alike(known, driver))) singles.push(driver);
  }
  const [first, second] = longestFree(eligible);
  return [...singles.map((d) => [d]), ...(first && second ? [[first, second]] : [])];
}

function alike(a: ScheduleDriver, b: ScheduleDriver): boolean {
  return (
    a.availableFrom === b.availableFrom &&
    a.availableUntil === b.availableUntil &&
    a.mayCrossBorder === b.mayCrossBorder
  );
}

function longestFree(drivers: readonly ScheduleDriver[]): ScheduleDriver[] {
  const until = (d: ScheduleDriver) => d.availableUntil ?? Infinity;
  return [...drivers].sort((a, b) => (until(a) === until(b) ? 0 : until(b) - until(a))).slice(0, 2);
}
