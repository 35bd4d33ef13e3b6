import { eligibleDrivers } from '../schedule/crew.js';
import { checkPlan } from '../schedule/check/check-plan.js';
import { layOut } from '../schedule/hand-plan.js';
import type {
  HandLaidPlan,
  HandLaidRoute,
  ScheduleConsignment,
  ScheduleRequest,
  Violation,
} from '../schedule/plan.js';
import { edited, type PlanEdit } from './plan-edits.js';

/** The smallest change after which a plan breaks that rule no more, and no other. */
export interface Repair {
  /** Of what is broken, as the check names it; for a journey without a timetable `impossible`. */
  readonly rule: Violation['rule'] | 'impossible';
  readonly vehicleId: string | null;
  readonly edit: PlanEdit;
}

export interface RepairLimits {
  /** No departure before. */
  readonly earliest: number;
  readonly isOver: () => boolean;
  /** Between two attempts of some milliseconds: others have their turn. */
  readonly breathe: () => Promise<void>;
}

const HOUR = 3_600_000;
/** Hours by which a departure is moved. */
const SHIFTS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 36, 48, 72, 96, 120].flatMap((hours) => [hours, -hours]);

/**
 * For each rule that a plan breaks on a vehicle: the smallest single change that mends it and breaks nothing else. In
 * this order: another departure, other drivers, another vehicle, another vehicle for one consignment, another gate,
 * without one consignment. Nothing for a rule that no single change mends, or once the time is over.
 */
export async function smallestRepairs(
  request: ScheduleRequest,
  hand: HandLaidPlan,
  limits: RepairLimits,
): Promise<Repair[]> {
  const before = flawsOf(request, hand);
  const repairs: Repair[] = [];
  for (const [key, { rule, vehicleId, consignmentId }] of before) {
    const route = hand.routes.find((one) => one.vehicleId === vehicleId);
    const concerned = route && request.consignments.find((c) => c.id === consignmentId);
    for (const edit of route ? editsOf(request, hand, route, concerned, limits.earliest) : []) {
      if (limits.isOver()) return repairs;
      await limits.breathe();
      const after = flawsOf(request, edited(request, hand, [edit]));
      if (after.has(key) || [...after.keys()].some((flaw) => !before.has(flaw))) continue;
      repairs.push({ rule, vehicleId: vehicleId ?? null, edit });
      break;
    }
  }
  return repairs;
}

type Flaw = Pick<Repair, 'rule'> & Pick<Violation, 'vehicleId' | 'consignmentId'>;

/** What a plan breaks, each rule once for a vehicle; what it leaves behind counts as well. */
function flawsOf(request: ScheduleRequest, hand: HandLaidPlan): Map<string, Flaw> {
  const { plan, impossible } = layOut(request, hand);
  const vehicleOf = ({ vehicleId, driverId, consignmentId }: Violation) =>
    vehicleId ??
    plan.journeys.find(
      (one) => one.driverIds.includes(driverId ?? '') || one.consignmentIds.includes(consignmentId ?? ''),
    )?.vehicleId;
  const flaws: Flaw[] = [
    ...impossible.map(({ vehicleId }): Flaw => ({ rule: 'impossible', vehicleId })),
    ...checkPlan(request, plan).map((v): Flaw => ({ ...v, vehicleId: vehicleOf(v) })),
  ];
  return new Map(flaws.map((flaw) => [`${flaw.rule} ${flaw.vehicleId}`, flaw]));
}

function* editsOf(
  request: ScheduleRequest,
  hand: HandLaidPlan,
  route: HandLaidRoute,
  concerned: ScheduleConsignment | undefined,
  earliest: number,
): Generator<PlanEdit> {
  const { vehicleId } = route;
  for (const at of departures(request, route))
    if (at >= earliest) yield { depart: { vehicleId, at: new Date(at).toISOString() } };
  yield* crews(request, hand, route);
  const used = new Set(hand.routes.map((one) => one.vehicleId));
  const goods = new Set(request.consignments.map((c) => c.vehicleItself));
  const idle = request.vehicles.filter(({ id }) => !used.has(id) && !goods.has(id));
  if (!goods.has(vehicleId)) for (const { id } of idle) yield { swap: { vehicleId, withVehicleId: id } };
  const carried = movable(request, route, concerned);
  for (const { id } of carried)
    for (const toVehicleId of [...used, ...idle.map((one) => one.id)])
      if (toVehicleId !== vehicleId) yield { move: { consignmentId: id, toVehicleId } };
  for (const { id } of request.crossings) if (id !== hand.crossingId) yield { cross: { crossingId: id } };
  for (const { id } of carried) yield { move: { consignmentId: id, toVehicleId: null } };
}

/** The nearest first; beside hours earlier and later, the ends of the window. */
function departures(
  { earliestDepartureAt, latestDepartureAt }: ScheduleRequest,
  { departAt }: HandLaidRoute,
): number[] {
  const all = [...SHIFTS.map((hours) => departAt + hours * HOUR), earliestDepartureAt, latestDepartureAt];
  return all.toSorted((a, b) => Math.abs(a - departAt) - Math.abs(b - departAt));
}

/** Somebody else at the wheel, then somebody beside the one who is. */
function* crews(request: ScheduleRequest, hand: HandLaidPlan, route: HandLaidRoute): Generator<PlanEdit> {
  const { vehicleId, driverIds } = route;
  const vehicle = request.vehicles.find(({ id }) => id === vehicleId);
  const busy = new Set(hand.routes.flatMap((one) => one.driverIds));
  const free = request.drivers.filter(({ id }) => !busy.has(id));
  const eligible = vehicle ? eligibleDrivers(vehicle, free, true) : [];
  for (const { id } of eligible) yield { crew: { vehicleId, driverIds: [id] } };
  const [first] = driverIds;
  if (first !== undefined)
    for (const { id } of eligible) yield { crew: { vehicleId, driverIds: [first, id] } };
}

/** The consignment that the rule names, else all that the vehicle carries, the lightest first. */
function movable(
  { consignments }: ScheduleRequest,
  { steps }: HandLaidRoute,
  concerned: ScheduleConsignment | undefined,
): ScheduleConsignment[] {
  const aboard = consignments.filter(
    (c) => c.onVehicle === undefined && steps.some((step) => step.consignmentId === c.id),
  );
  const named = aboard.filter((c) => c === concerned);
  return (named.length > 0 ? named : aboard).toSorted((a, b) => a.weightG - b.weightG);
}
