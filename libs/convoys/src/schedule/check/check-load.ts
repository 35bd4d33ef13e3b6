import type {
  ScheduleConsignment,
  ScheduledJourney,
  ScheduleLeg,
  ScheduleRequest,
  ScheduleVehicle,
  Violation,
  ViolationRule,
} from '../plan.js';

/** Follows the goods of one vehicle: what is aboard on each leg, where and when it is loaded and unloaded. */
export function checkLoad(
  request: ScheduleRequest,
  journey: ScheduledJourney,
  vehicle: ScheduleVehicle,
): Violation[] {
  const violations: Violation[] = [];
  const goods = new Map(request.consignments.map((c) => [c.id, c]));
  const aboard = new Map<string, ScheduleConsignment>();
  const delivered = new Set<string>();
  const report = (rule: ViolationRule, at: number, detail: string, consignmentId?: string) =>
    violations.push({ rule, vehicleId: vehicle.id, consignmentId, at, detail });
  const itself = journey.consignmentIds
    .map((id) => goods.get(id))
    .filter((c) => c?.vehicleItself === vehicle.id);

  for (const leg of journey.legs) {
    for (const id of leg.consignmentIds ?? []) {
      const c = goods.get(id);
      if (!c) report('unknown_reference', leg.startAt, `consignment ${id}`, id);
      else if (!journey.consignmentIds.includes(id))
        report('consignment_not_accounted', leg.startAt, 'not listed', id);
      else if (leg.kind === 'load') load(c, leg);
      else if (leg.kind === 'unload') unload(c, leg);
    }
    checkCapacity(leg, vehicle, [...aboard.values()], report);
    if (leg.kind !== 'border') continue;
    for (const c of [...aboard.values(), ...itself]) if (c) checkPapers(c, leg, report);
  }
  for (const id of journey.consignmentIds) {
    const c = goods.get(id);
    if (c && c.vehicleItself === undefined && !delivered.has(id)) {
      report('pickup_before_delivery', journey.arriveAt, 'not loaded and unloaded', id);
    }
  }
  for (const c of itself) if (c) checkItself(c, journey, vehicle, report);
  return violations;

  function load(c: ScheduleConsignment, leg: ScheduleLeg): void {
    if (leg.fromPlaceId !== c.originPlaceId)
      report('route_broken', leg.startAt, `loaded at ${leg.fromPlaceId}`, c.id);
    if (leg.startAt < c.readyAt) report('loaded_before_ready', leg.startAt, `ready at ${c.readyAt}`, c.id);
    if ((c.onVehicle ?? vehicle.id) !== vehicle.id)
      report('on_other_vehicle', leg.startAt, `belongs on ${c.onVehicle}`, c.id);
    checkHours(c, leg, c.loadingHours, report);
    for (const [first, second] of request.rules.keepApart)
      for (const [one, other] of [
        [first, second],
        [second, first],
      ] as const)
        if (c.mixGroups?.includes(one) && [...aboard.values()].some((a) => a.mixGroups?.includes(other)))
          report('must_travel_apart', leg.startAt, `${one} beside ${other}`, c.id);
    if (aboard.has(c.id) || delivered.has(c.id))
      report('pickup_before_delivery', leg.startAt, 'loaded twice', c.id);
    aboard.set(c.id, c);
  }

  function unload(c: ScheduleConsignment, leg: ScheduleLeg): void {
    if (!aboard.delete(c.id)) report('pickup_before_delivery', leg.startAt, 'unloaded, not aboard', c.id);
    if (leg.fromPlaceId !== c.destinationPlaceId) {
      report('route_broken', leg.startAt, `unloaded at ${leg.fromPlaceId}`, c.id);
    }
    if (leg.startAt > (c.latestArrivalAt ?? Infinity)) {
      report('late_arrival', leg.startAt, `due by ${c.latestArrivalAt}`, c.id);
    }
    checkHours(c, leg, c.unloadingHours, report);
    delivered.add(c.id);
  }
}

type Report = (rule: ViolationRule, at: number, detail: string, consignmentId?: string) => void;

function checkCapacity(
  leg: ScheduleLeg,
  vehicle: ScheduleVehicle,
  aboard: readonly ScheduleConsignment[],
  report: Report,
): void {
  const sum = (of: (c: ScheduleConsignment) => number) => aboard.reduce((total, c) => total + of(c), 0);
  const weight = sum((c) => c.weightG);
  const volume = sum((c) => c.volumeCm3);
  const places = sum((c) => c.palletPlaces);
  const length = sum((c) => c.loadingMm);
  if (weight > vehicle.payloadG) report('overweight', leg.startAt, `${weight} g of ${vehicle.payloadG}`);
  if (weight !== leg.loadG)
    report('consignment_not_accounted', leg.startAt, `${leg.loadG} g stated, ${weight} aboard`);
  if (volume > vehicle.volumeCm3) report('over_volume', leg.startAt, `${volume} cm³ of ${vehicle.volumeCm3}`);
  if (places > vehicle.palletPlaces)
    report('over_pallet_places', leg.startAt, `${places} of ${vehicle.palletPlaces}`);
  if (length > vehicle.loadingMm)
    report('over_loading_metres', leg.startAt, `${length} mm of ${vehicle.loadingMm}`);
}

function checkHours(
  c: ScheduleConsignment,
  leg: ScheduleLeg,
  hours: ScheduleConsignment['unloadingHours'],
  report: Report,
): void {
  if (hours && !hours.some(({ from, until }) => from <= leg.startAt && leg.startAt <= until))
    report('outside_hours', leg.startAt, `${leg.kind} begins at ${leg.startAt}`, c.id);
}

function checkPapers(c: ScheduleConsignment, leg: ScheduleLeg, report: Report): void {
  if (leg.startAt > (c.declarationValidUntil ?? Infinity)) {
    report('declaration_expired', leg.startAt, `valid until ${c.declarationValidUntil}`, c.id);
  }
  if (leg.startAt > (c.codeValidUntil ?? Infinity)) {
    report('code_expired', leg.startAt, `valid until ${c.codeValidUntil}`, c.id);
  }
}

function checkItself(
  c: ScheduleConsignment,
  journey: ScheduledJourney,
  vehicle: ScheduleVehicle,
  report: Report,
): void {
  const lastDrive = journey.legs.findLast((leg) => leg.kind === 'drive');
  const endsAt = lastDrive ? lastDrive.toPlaceId : vehicle.homePlaceId;
  if (endsAt !== c.destinationPlaceId) {
    report('wrong_end_place', journey.arriveAt, `given to ${c.destinationPlaceId}, ends at ${endsAt}`, c.id);
  }
  if (journey.departAt < c.readyAt)
    report('loaded_before_ready', journey.departAt, `ready at ${c.readyAt}`, c.id);
  if (journey.arriveAt > (c.latestArrivalAt ?? Infinity)) {
    report('late_arrival', journey.arriveAt, `due by ${c.latestArrivalAt}`, c.id);
  }
}
