import type { SchedulePlan, ScheduleRequest, Violation } from '../plan.js';

/** Nobody sits where there is no seat, and nobody is taken along before they are there. */
export function checkSeats(request: ScheduleRequest, plan: SchedulePlan): Violation[] {
  return plan.journeys.flatMap(({ vehicleId, driverIds, legs }) => {
    const vehicle = request.vehicles.find(({ id }) => id === vehicleId);
    let people = driverIds.length;
    return legs.flatMap((leg): Violation[] => {
      const passengers = leg.passengerIds ?? [];
      if (passengers.length === 0) return [];
      people += passengers.length;
      const at = { vehicleId, at: leg.startAt };
      const missing = passengers.filter((id) => !isThere(plan, id, leg.fromPlaceId, leg.endAt));
      return [
        ...missing.map((driverId): Violation => ({
          ...{ rule: 'passenger_elsewhere', ...at, driverId },
          detail: `not at ${leg.fromPlaceId}`,
        })),
        ...(people > (vehicle?.seats ?? 0)
          ? [{ rule: 'over_seats' as const, ...at, detail: `${people} people, ${vehicle?.seats ?? 0} seats` }]
          : []),
      ];
    });
  });
}

function isThere(
  { journeys }: SchedulePlan,
  driverId: string,
  placeId: string | undefined,
  at: number,
): boolean {
  return journeys.some(
    (own) =>
      own.driverIds.includes(driverId) &&
      own.arriveAt <= at &&
      own.legs.findLast(({ kind }) => kind === 'drive')?.toPlaceId === placeId,
  );
}
