import { DAY, HOUR } from './clock.js';
import type { ScheduleVehicle, ScheduleWeights, VehicleCosts } from './plan.js';

type Priced = Pick<ScheduleVehicle, 'kind' | 'costs'>;

/** What a journey takes, as far as it is paid for in points. */
export interface JourneyEffort {
  readonly drivers: number;
  readonly departAt: number;
  readonly arriveAt: number;
  readonly km: number;
}

/** Points for using the vehicle, for each km and each hour: its own costs where they are known. */
export function ratesOf({ kind, costs }: Priced, weights: ScheduleWeights): VehicleCosts {
  return costs ?? { use: weights.vehicle[kind], km: weights.km, hour: weights.hour };
}

/** Points of one journey by the weights. */
export function journeyPoints(
  vehicle: Priced,
  { drivers, departAt, arriveAt, km }: JourneyEffort,
  weights: ScheduleWeights,
  earliestDepartureAt: number,
): number {
  const rates = ratesOf(vehicle, weights);
  const days = (arriveAt - departAt) / DAY;
  return (
    rates.use +
    rates.km * km +
    (rates.hour * (arriveAt - departAt)) / HOUR +
    weights.driverDay * drivers * Math.ceil(days) +
    weights.balance * drivers * days * days +
    (weights.arrivalHour * (arriveAt - earliestDepartureAt)) / HOUR
  );
}
