import type {
  ScheduleCrossing,
  ScheduledJourney,
  ScheduleLeg,
  SchedulePlace,
  ScheduleRequest,
  ScheduleVehicle,
  Violation,
  ViolationRule,
} from '../plan.js';
import { inWindow, localTime, moments } from './local-time.js';

const MINUTE = 60_000;
/** Rounding of km and of drives to whole minutes. */
const KM_TOLERANCE = 1;

interface End {
  id: string;
  lat: number;
  lon: number;
  country: string;
  area?: string;
}

/** A way from one stop or gate to the next, driven in one or more legs. */
interface Way {
  from: End;
  to: End;
  legs: ScheduleLeg[];
}

/** Follows one vehicle along its legs: where it is, how fast, over which gate, and at what local hour. */
export function checkRoad(
  request: ScheduleRequest,
  journey: ScheduledJourney,
  vehicle: ScheduleVehicle,
): Violation[] {
  const violations: Violation[] = [];
  const report = (rule: ViolationRule, at: number, detail: string) =>
    violations.push({ rule, vehicleId: vehicle.id, at, detail });
  const places = new Map(request.places.map((p) => [p.id, p]));
  const crossings = new Map(request.crossings.map((c) => [c.id, c]));
  const known = (leg: ScheduleLeg) =>
    [leg.fromPlaceId, leg.toPlaceId].every((id) => id === undefined || places.has(id)) &&
    (leg.crossingId === undefined || crossings.has(leg.crossingId));

  let expectedStart = journey.departAt;
  let at: string = vehicle.homePlaceId;
  let way: Way | undefined;
  let came: 'into' | 'out of' = 'into';
  let cleared: 'into' | 'out of' | undefined;
  const arrive = () => {
    if (!way) return;
    checkWay(request, vehicle, way, report);
    at = way.to.id;
    came = way.from.country === 'UA' ? 'out of' : 'into';
    cleared = undefined;
    way = undefined;
  };
  for (const leg of journey.legs) {
    if (leg.startAt !== expectedStart || leg.endAt <= leg.startAt) {
      report(
        'legs_not_contiguous',
        leg.startAt,
        `${leg.kind} starts ${leg.startAt}, expected ${expectedStart}`,
      );
    }
    expectedStart = leg.endAt;
    if (!known(leg)) {
      report(
        'unknown_reference',
        leg.startAt,
        'a leg names a place or crossing that the request does not have',
      );
      return violations;
    }
    if (leg.kind === 'drive') {
      const ends = endsOf(leg, places, crossings);
      if (!ends) {
        report('route_broken', leg.startAt, 'a drive without two ends');
        return violations;
      }
      if (way && (way.from.id !== ends.from.id || way.to.id !== ends.to.id)) arrive();
      if (!way && ends.from.id !== at)
        report('route_broken', leg.startAt, `drives from ${ends.from.id}, is at ${at}`);
      if (
        !way &&
        leg.fromPlaceId === undefined &&
        cleared !== (ends.to.country === 'UA' ? 'into' : 'out of')
      ) {
        report('route_broken', leg.startAt, `leaves ${ends.from.id} without having crossed the border`);
      }
      way ??= { ...ends, legs: [] };
      way.legs.push(leg);
    } else if (leg.kind === 'border' || leg.kind === 'load' || leg.kind === 'unload') {
      arrive();
      if (leg.kind === 'border') cleared = came;
      const stop = leg.kind === 'border' ? leg.crossingId : leg.fromPlaceId;
      if (stop !== at) report('route_broken', leg.startAt, `${leg.kind} at ${stop}, is at ${at}`);
    }
  }
  arrive();
  if (expectedStart !== journey.arriveAt)
    report('legs_not_contiguous', journey.arriveAt, 'the legs end elsewhere');
  const isGoods = request.consignments.some(
    (c) => c.vehicleItself === vehicle.id && journey.consignmentIds.includes(c.id),
  );
  if (!isGoods && vehicle.endPlaceId !== undefined && at !== vehicle.endPlaceId) {
    report('wrong_end_place', journey.arriveAt, `ends at ${at} instead of ${vehicle.endPlaceId}`);
  }
  checkGates(request, journey, vehicle, { places, crossings }, report);
  return violations;
}

type Report = (rule: ViolationRule, at: number, detail: string) => void;

function endsOf(
  leg: ScheduleLeg,
  places: ReadonlyMap<string, SchedulePlace>,
  crossings: ReadonlyMap<string, ScheduleCrossing>,
): Omit<Way, 'legs'> | undefined {
  const place = (id: string | undefined): End | undefined => {
    const p = id === undefined ? undefined : places.get(id);
    return p && { ...p, area: p.curfewAreaId };
  };
  const gate = (other: End | undefined): End | undefined => {
    const c = leg.crossingId === undefined ? undefined : crossings.get(leg.crossingId);
    if (!c || !other) return undefined;
    return { ...c, area: c.curfewAreaId, country: other.country === 'UA' ? c.toCountry : c.fromCountry };
  };
  const [from, to] = [place(leg.fromPlaceId), place(leg.toPlaceId)];
  const ends = { from: from ?? gate(to), to: to ?? gate(from) };
  return ends.from && ends.to ? { from: ends.from, to: ends.to } : undefined;
}

function checkWay(request: ScheduleRequest, vehicle: ScheduleVehicle, way: Way, report: Report): void {
  const { from, to, legs } = way;
  if ((from.country === 'UA') !== (to.country === 'UA')) {
    report('route_broken', legs[0]?.startAt ?? 0, `no gate between ${from.id} and ${to.id}`);
  }
  const total = legs.reduce((sum, leg) => sum + (leg.km ?? 0), 0);
  const listed = request.travelTable?.entries.find((e) => e.fromId === from.id && e.toId === to.id)?.km;
  const least = listed ?? airKm(from, to) * request.rules.distanceFactor;
  const arrived = legs.at(-1)?.endAt ?? 0;
  if (total < least - KM_TOLERANCE) {
    report('distance_too_short', arrived, `${total} km from ${from.id} to ${to.id}, at least ${least}`);
  }
  let driven = 0;
  for (const leg of legs) {
    const km = leg.km ?? 0;
    const hours = (leg.endAt - leg.startAt + MINUTE) / (60 * MINUTE);
    if (km > vehicle.maxSpeedKmh * hours + 0.01) {
      report('speed_cap', leg.startAt, `${km} km in ${hours} h, ${vehicle.maxSpeedKmh} km/h at most`);
    }
    for (const moment of moments(leg.startAt, leg.endAt)) {
      const share =
        (driven + (km * (moment - leg.startAt)) / (leg.endAt - leg.startAt)) / Math.max(total, 1e-9);
      checkMoment(request, vehicle, way, countryAt(request, way, share), moment, report);
    }
    driven += km;
  }
  if (to.country !== 'UA' || legs.at(-1)?.toPlaceId === undefined) return;
  const margin = request.rules.curfewMargin * MINUTE;
  if (moments(arrived, arrived + margin + 1).some((moment) => underCurfew(request, [to.area], moment))) {
    report(
      'arrival_close_to_curfew',
      arrived,
      `reaches ${to.id} less than ${margin / MINUTE} min before its curfew`,
    );
  }
}

/** The meridian decides between Germany and the rest, as the request's rules say. */
function countryAt(request: ScheduleRequest, { from, to }: Way, share: number): string {
  if (from.country === to.country) return from.country;
  if (from.country !== 'DE' && to.country !== 'DE') return to.country;
  const lon = from.lon + (to.lon - from.lon) * share;
  const abroad = from.country === 'DE' ? to.country : from.country;
  return lon < request.rules.germanyEastLon - 1e-6 ? 'DE' : abroad;
}

function checkMoment(
  request: ScheduleRequest,
  vehicle: ScheduleVehicle,
  way: Way,
  country: string,
  at: number,
  report: Report,
): void {
  const { truckBan, nightDriving } = request.rules;
  const local = localTime(country, at);
  if (country === 'UA' && underCurfew(request, [way.from.area, way.to.area], at)) {
    report('curfew', at, `drives at minute ${local.minute} of ${local.date}`);
  }
  const banDay = local.weekday === 6 || truckBan.holidays.includes(local.date);
  const banned = country === truckBan.country && truckBan.classes.includes(vehicle.vehicleClass) && banDay;
  if (banned && inWindow(local.minute, truckBan))
    report('truck_ban', at, `drives in Germany on ${local.date}`);
  if (
    nightDriving.avoid &&
    nightDriving.countries.includes(country) &&
    inWindow(local.minute, nightDriving)
  ) {
    report('night_driving', at, `drives at minute ${local.minute} of ${local.date}`);
  }
}

function underCurfew(request: ScheduleRequest, areas: readonly (string | undefined)[], at: number): boolean {
  return request.curfews.some(
    (c) =>
      (c.areaIds.length === 0 || areas.some((area) => area !== undefined && c.areaIds.includes(area))) &&
      at >= (c.validFrom ?? -Infinity) &&
      at < (c.validUntil ?? Infinity) &&
      inWindow(localTime('UA', at).minute, c),
  );
}

function checkGates(
  request: ScheduleRequest,
  journey: ScheduledJourney,
  vehicle: ScheduleVehicle,
  known: { places: ReadonlyMap<string, SchedulePlace>; crossings: ReadonlyMap<string, ScheduleCrossing> },
  report: Report,
): void {
  const { borderHandling, unknownBorderWait } = request.rules;
  journey.legs.forEach((leg, index) => {
    const crossing = known.crossings.get(leg.crossingId ?? '');
    if (leg.kind !== 'border' || !crossing) return;
    if (crossing.accepts[vehicle.vehicleClass] !== true) {
      report('crossing_refuses_class', leg.startAt, `${crossing.id} does not admit ${vehicle.vehicleClass}`);
    }
    if (crossing.id !== journey.crossingId)
      report('crossing_not_shared', leg.startAt, `crosses at ${crossing.id}`);
    const before = journey.legs.slice(0, index);
    const lastDrive = before.findLastIndex((l) => l.kind === 'drive');
    const cameFrom = known.places.get(before[lastDrive]?.fromPlaceId ?? '');
    const inward = cameFrom?.country !== crossing.toCountry;
    const side = inward ? crossing.fromCountry : crossing.toCountry;
    const queuedFrom = inward ? leg.startAt : (before[lastDrive]?.endAt ?? leg.startAt);
    const waits = (inward ? crossing.waits : crossing.waitsBack)?.[vehicle.vehicleClass];
    const typical = (waits?.[localTime(side, queuedFrom).weekday] ?? unknownBorderWait) + borderHandling;
    if (leg.endAt - queuedFrom < typical * MINUTE) {
      report(
        'border_wait_too_short',
        leg.startAt,
        `${(leg.endAt - queuedFrom) / MINUTE} min, typical ${typical}`,
      );
    }
    if (crossing.open && !inWindow(localTime(side, leg.startAt).minute, crossing.open)) {
      report('crossing_closed', leg.startAt, `${crossing.id} is closed`);
    }
  });
}

/** Spherical law of cosines: another formula than the planner's, the same sphere. */
function airKm(a: End, b: End): number {
  const rad = Math.PI / 180;
  const cosine =
    Math.sin(a.lat * rad) * Math.sin(b.lat * rad) +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.cos((b.lon - a.lon) * rad);
  return 6371 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}
