import { eligibleDrivers } from '../crew.js';
import type { ScheduleCrossing, ScheduleDriver, ScheduleRequest, ScheduleVehicle } from '../plan.js';

/** A vehicle with who drives it: VROOM knows no drivers, so they are assigned before. */
export interface CrewedVehicle {
  readonly vehicle: ScheduleVehicle;
  readonly driver: ScheduleDriver;
  /** The gate admits the vehicle and its driver may cross. */
  readonly crosses: boolean;
}

export interface Crews {
  readonly vehicles: readonly CrewedVehicle[];
  /** Drivers without a vehicle: second ones. */
  readonly spare: readonly ScheduleDriver[];
}

/** One driver to each vehicle as far as they go: vehicles that are goods first, then the cheaper, then the larger. */
export function crewsFor(
  { consignments, drivers, vehicles, weights }: ScheduleRequest,
  crossing: ScheduleCrossing | null,
): Crews {
  const goods = new Set(consignments.map((c) => c.vehicleItself));
  const free = new Set(drivers);
  const byUse = vehicles.toSorted(
    (a, b) =>
      Number(goods.has(b.id)) - Number(goods.has(a.id)) ||
      weights.vehicle[a.kind] - weights.vehicle[b.kind] ||
      b.payloadG - a.payloadG,
  );
  const crewed = byUse.flatMap((vehicle): CrewedVehicle[] => {
    const isAdmitted = crossing?.accepts[vehicle.vehicleClass] === true;
    const [over] = isAdmitted ? eligibleDrivers(vehicle, [...free], true) : [];
    const driver = over ?? eligibleDrivers(vehicle, [...free], false)[0];
    if (!driver) return [];
    free.delete(driver);
    return [{ vehicle, driver, crosses: over !== undefined }];
  });
  return { vehicles: crewed, spare: [...free] };
}
