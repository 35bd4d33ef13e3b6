import type { ScheduledJourney, SchedulePlan, ScheduleRequest, ScheduleVehicle, Violation } from '../plan.js';
import { licenceCovers } from '../rules.js';
import { checkDriving } from './check-driving.js';
import { checkLoad } from './check-load.js';
import { checkRoad } from './check-road.js';
import { checkSeats } from './check-seats.js';
import { checkTogether } from './check-together.js';

/**
 * Checks a plan, whoever made it, against every rule of its request; an empty list means that it is legal.
 * Shares the data types and the licence table with the planner, and no other code: it derives distances, local
 * hours, driving times and loads again.
 */
export function checkPlan(request: ScheduleRequest, plan: SchedulePlan): Violation[] {
  const vehicles = new Map(request.vehicles.map((v) => [v.id, v]));
  const violations = [
    ...checkConsignments(request, plan),
    ...checkBookings(plan),
    ...checkTogether(request, plan),
    ...checkSeats(request, plan),
  ];
  for (const journey of plan.journeys) {
    const vehicle = vehicles.get(journey.vehicleId);
    if (!vehicle) {
      violations.push({ rule: 'unknown_reference', vehicleId: journey.vehicleId, detail: 'no such vehicle' });
      continue;
    }
    violations.push(
      ...checkJourney(request, plan, journey, vehicle),
      ...checkRoad(request, journey, vehicle),
      ...checkLoad(request, journey, vehicle),
    );
  }
  for (const driverId of new Set(plan.journeys.flatMap((j) => j.driverIds))) {
    const own = plan.journeys.filter((j) => j.driverIds.includes(driverId));
    violations.push(...checkDriving(driverId, own, request.rules));
  }
  return violations;
}

/** Every consignment is on exactly one journey or named as unscheduled. */
function checkConsignments(request: ScheduleRequest, plan: SchedulePlan): Violation[] {
  const named = [
    ...plan.journeys.flatMap((j) => j.consignmentIds),
    ...plan.unscheduled.map((u) => u.consignmentId),
  ];
  const unexplained = plan.unscheduled.filter((u) => u.obstacles.length === 0).map((u) => u.consignmentId);
  const wrong = request.consignments
    .map((c) => ({ id: c.id, times: named.filter((id) => id === c.id).length }))
    .filter(({ id, times }) => times !== 1 || unexplained.includes(id));
  return wrong.map(({ id, times }) => ({
    rule: 'consignment_not_accounted',
    consignmentId: id,
    detail: `named ${times} times, or left out without an obstacle`,
  }));
}

/** No vehicle and no driver is on two journeys at once. */
function checkBookings(plan: SchedulePlan): Violation[] {
  return plan.journeys.flatMap((journey, index) =>
    plan.journeys
      .slice(index + 1)
      .filter((other) => journey.departAt < other.arriveAt && other.departAt < journey.arriveAt)
      .flatMap((other): Violation[] => {
        const driverId = journey.driverIds.find((id) => other.driverIds.includes(id));
        const at = Math.max(journey.departAt, other.departAt);
        return [
          ...(journey.vehicleId === other.vehicleId
            ? [
                {
                  rule: 'vehicle_booked_twice',
                  vehicleId: journey.vehicleId,
                  at,
                  detail: 'two journeys overlap',
                } as const,
              ]
            : []),
          ...(driverId === undefined
            ? []
            : [{ rule: 'driver_booked_twice', driverId, at, detail: 'two journeys overlap' } as const]),
        ];
      }),
  );
}

function checkJourney(
  request: ScheduleRequest,
  plan: SchedulePlan,
  journey: ScheduledJourney,
  vehicle: ScheduleVehicle,
): Violation[] {
  const { departAt, arriveAt } = journey;
  const violations: Violation[] = [];
  const report = (rule: Violation['rule'], detail: string, driverId?: string) =>
    violations.push({ rule, vehicleId: vehicle.id, driverId, at: departAt, detail });
  if (departAt < request.earliestDepartureAt || departAt > request.latestDepartureAt) {
    report('departure_window', `leaves at ${departAt}`);
  }
  if (departAt < (vehicle.availableFrom ?? -Infinity) || arriveAt > (vehicle.availableUntil ?? Infinity)) {
    report('vehicle_unavailable', `needed from ${departAt} until ${arriveAt}`);
  }
  if (!request.convoys && journey.crossingId !== null && journey.crossingId !== plan.crossingId) {
    report('crossing_not_shared', `crosses at ${journey.crossingId}, the convoy at ${plan.crossingId}`);
  }
  const crosses = journey.legs.some((leg) => leg.kind === 'border');
  const drivers = journey.driverIds.map((id) => request.drivers.find((d) => d.id === id));
  if (drivers.length === 0 || drivers.length > 2) report('licence', `${drivers.length} drivers`);
  drivers.forEach((driver, index) => {
    const id = journey.driverIds[index];
    if (!driver) return report('unknown_reference', 'no such driver', id);
    if (!licenceCovers(driver.licenceClasses, vehicle.licenceClass)) {
      report('licence', `holds ${driver.licenceClasses.join(', ')}, ${vehicle.licenceClass} is needed`, id);
    }
    if (crosses && !driver.mayCrossBorder)
      report('driver_may_not_cross', 'the journey crosses the border', id);
    if (departAt < (driver.availableFrom ?? -Infinity) || arriveAt > (driver.availableUntil ?? Infinity)) {
      report('driver_unavailable', `needed from ${departAt} until ${arriveAt}`, id);
    }
  });
  const stranger = journey.legs.find(
    (leg) => leg.kind === 'drive' && !journey.driverIds.includes(leg.driverId ?? ''),
  );
  if (stranger) report('licence', `driven by ${stranger.driverId ?? 'nobody'}, who is not of the crew`);
  return violations;
}
