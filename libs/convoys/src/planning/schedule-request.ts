import { readFileSync } from 'node:fs';
import type { SchedulableConsignment } from '#libs/shipments';
import { lengthOf, loadingMmOf } from '../domain/loading.js';
import { mixGroupsOf } from '../domain/mix-groups.js';
import { freeWindow, type Span } from '../domain/free-window.js';
import { dailyWindows, DAY, MINUTE } from '../schedule/clock.js';
import type {
  ScheduleConsignment,
  ScheduleCrossing,
  ScheduleCurfew,
  ScheduleDriver,
  ScheduleRequest,
  ScheduleVehicle,
  VehicleClass,
  WaitsByClass,
} from '../schedule/plan.js';
import { DEFAULT_WEIGHTS, defaultRules } from '../schedule/rules.js';
import { instantsOf } from './goods-hours.js';
import type { Snapshot, SnapshotCrossing, SnapshotDriver, SnapshotVehicle } from './snapshot.js';

/** A request with the way back from its parts to the consignments they belong to. */
export interface PlanningTask {
  readonly request: ScheduleRequest;
  /** Id of a part → id of its consignment: its goods are one part, each vehicle that it delivers another. */
  readonly consignmentOf: ReadonlyMap<string, string>;
}

interface WaitsBack {
  readonly hours: readonly {
    readonly crossingId: string;
    readonly vehicleClass: VehicleClass;
    readonly median: number;
  }[];
}

const WAITS_BACK = JSON.parse(
  readFileSync(new URL('../../data/waits-out-of-ukraine.json', import.meta.url), 'utf8'),
) as WaitsBack;

/** What the engine is asked, from what is known. Departures before `now` are not asked for. */
export function planningTask(snapshot: Snapshot, now: Date): PlanningTask {
  const latestDepartureAt = snapshot.latestDeparture.getTime();
  const earliestDepartureAt = Math.min(
    Math.max(snapshot.earliestDeparture.getTime(), now.getTime()),
    latestDepartureAt,
  );
  const departure: Span = { from: earliestDepartureAt, until: latestDepartureAt };
  const rules = defaultRules(earliestDepartureAt);
  const lots = new Map(snapshot.vehicles.flatMap((v) => (v.lotId ? [[v.lotId, v] as const] : [])));
  const countries = new Map(snapshot.places.map(({ id, country }) => [id, country]));
  const parts = snapshot.consignments.map((c) => ({
    of: c.id,
    parts: partsOf(c, lots, departure, hoursOf(c, countries, departure)),
  }));
  const reserve = snapshot.vehicles.find(({ id }) => id === snapshot.bufferVehicleId);
  const request: ScheduleRequest = {
    earliestDepartureAt,
    latestDepartureAt,
    together: snapshot.keepsTogether,
    consignments: withReserve(
      parts.flatMap((p) => p.parts),
      reserve,
      earliestDepartureAt,
    ),
    vehicles: snapshot.vehicles.map((vehicle) =>
      vehicle === reserve ? emptied(vehicleOf(vehicle, departure)) : vehicleOf(vehicle, departure),
    ),
    drivers: snapshot.drivers.map((driver) => driverOf(driver, departure, rules.weeklyRest * MINUTE)),
    places: snapshot.places.map(({ id, name, lat, lon, country }) => ({
      id,
      name,
      lat,
      lon,
      country,
      ...(country === 'UA' ? { curfewAreaId: id } : {}),
    })),
    crossings: snapshot.crossings.map(crossingOf),
    curfews: curfewsOf(snapshot),
    ...(snapshot.travelTable ? { travelTable: snapshot.travelTable } : {}),
    rules,
    weights: DEFAULT_WEIGHTS,
  };
  const consignmentOf = new Map(parts.flatMap((p) => p.parts.map((part) => [part.id, p.of] as const)));
  return { request, consignmentOf };
}

/** A registered vehicle delivers itself; what remains of a consignment is carried. */
function partsOf(
  c: SchedulableConsignment,
  lots: ReadonlyMap<string, SnapshotVehicle>,
  departure: Span,
  hours: Pick<ScheduleConsignment, 'loadingHours' | 'unloadingHours'>,
): ScheduleConsignment[] {
  const driven = c.vehicles.filter((vehicle) => lots.has(vehicle.lotId));
  const rest = (measure: 'weightG' | 'volumeCm3' | 'palletPlaces') =>
    c[measure] - driven.reduce((sum, vehicle) => sum + vehicle[measure], 0);
  const common = {
    originPlaceId: c.originPlaceId,
    destinationPlaceId: c.destinationPlaceId,
    readyAt: c.readyAt?.getTime() ?? departure.from,
    ...hours,
    latestArrivalAt: endOfDay(c.latestArrivalOn),
    codeValidUntil: endOfDay(c.codeValidUntil),
    declarationValidUntil: endOfDay(c.declarationValidUntil),
  };
  const vehicles = driven.flatMap(({ lotId }): ScheduleConsignment[] => {
    const vehicle = lots.get(lotId);
    if (!vehicle) return [];
    const own = { id: `${c.id}/${vehicle.id}`, label: vehicle.label, vehicleItself: vehicle.id };
    return [{ ...common, ...own, weightG: 0, volumeCm3: 0, palletPlaces: 0, loadingMm: 0 }];
  });
  const mixGroups = mixGroupsOf(c.adrNotes);
  const goods = {
    ...common,
    id: c.id,
    label: c.reference,
    weightG: rest('weightG'),
    volumeCm3: rest('volumeCm3'),
    palletPlaces: rest('palletPlaces'),
    loadingMm: loadingMmNeeded(c, rest('palletPlaces')),
    ...(mixGroups.length > 0 ? { mixGroups } : {}),
  };
  return goods.weightG > 0 || goods.volumeCm3 > 0 ? [...vehicles, goods] : vehicles;
}

/** Where both ends of the way are open when; at any hour where nobody said one. */
function hoursOf(
  c: SchedulableConsignment,
  countries: ReadonlyMap<string, string>,
  departure: Span,
): Pick<ScheduleConsignment, 'loadingHours' | 'unloadingHours'> {
  const loadingHours = instantsOf(c.loadingHours, countries.get(c.originPlaceId) ?? 'DE', departure);
  const unloadingHours = instantsOf(c.unloadingHours, countries.get(c.destinationPlaceId) ?? 'UA', departure);
  return { ...(loadingHours ? { loadingHours } : {}), ...(unloadingHours ? { unloadingHours } : {}) };
}

/** The id of what only says that a vehicle goes along in reserve. */
export const reserveId = (vehicleId: string): string => `reserve/${vehicleId}`;

/** A vehicle in reserve goes where most of the weight goes, and carries nothing. */
function withReserve(
  goods: readonly ScheduleConsignment[],
  reserve: SnapshotVehicle | undefined,
  earliest: number,
): ScheduleConsignment[] {
  const heaviest = goods.toSorted((a, b) => b.weightG - a.weightG)[0];
  if (!reserve || !heaviest) return [...goods];
  return [
    ...goods,
    {
      id: reserveId(reserve.id),
      label: reserve.label,
      originPlaceId: reserve.homePlaceId,
      destinationPlaceId: heaviest.destinationPlaceId,
      ...{ weightG: 0, volumeCm3: 0, palletPlaces: 0, loadingMm: 0 },
      readyAt: earliest,
      onVehicle: reserve.id,
    },
  ];
}

const emptied = (vehicle: ScheduleVehicle): ScheduleVehicle => ({
  ...vehicle,
  ...{ payloadG: 0, volumeCm3: 0, palletPlaces: 0, loadingMm: 0 },
});

/** The length of what is packed, and at least that of the pallets that are expected. */
function loadingMmNeeded({ units }: SchedulableConsignment, palletPlaces: number): number {
  const packed = units.reduce((sum, unit) => sum + lengthOf(unit), 0);
  return Math.max(packed, loadingMmOf(palletPlaces));
}

/** Fleet and hired vehicles come home; a donated one stays where it is given. */
function vehicleOf(vehicle: SnapshotVehicle, departure: Span): ScheduleVehicle {
  const { lotId: _, bookings: __, destinationPlaceId, costs, ...v } = vehicle;
  return {
    ...v,
    ...(costs ? { costs } : {}),
    loadingMm: loadingMmOf(v.palletPlaces),
    endPlaceId: destinationPlaceId ?? v.homePlaceId,
    ...availability(vehicle, departure, 0),
  };
}

/** Every driver begins after a weekly rest, so bookings keep that distance. */
function driverOf(driver: SnapshotDriver, departure: Span, weeklyRest: number): ScheduleDriver {
  const { bookings: _, ...d } = driver;
  return { ...d, ...availability(driver, departure, weeklyRest) };
}

function availability(
  {
    availableFrom,
    availableUntil,
    bookings,
  }: Pick<SnapshotVehicle, 'availableFrom' | 'availableUntil' | 'bookings'>,
  departure: Span,
  rest: number,
): { availableFrom: number | undefined; availableUntil: number | undefined } {
  const own = { from: availableFrom?.getTime() ?? -Infinity, until: availableUntil?.getTime() ?? Infinity };
  const taken = bookings.map(({ from, until }) => ({ from: from.getTime(), until: until.getTime() }));
  const free = freeWindow(own, taken, departure, rest);
  return {
    availableFrom: Number.isFinite(free.from) ? free.from : undefined,
    availableUntil: Number.isFinite(free.until) ? free.until : undefined,
  };
}

const areaOfGate = (crossingId: string): string => `gate:${crossingId}`;

function crossingOf(c: SnapshotCrossing): ScheduleCrossing {
  const hours = /(\d{2}:\d{2})\s*[–-]\s*(\d{2}:\d{2})/.exec(c.hours);
  const [fromCountry = 'PL', toCountry = 'UA'] = c.countries;
  const waits: Partial<Record<VehicleClass, number[]>> = {};
  for (const { vehicleClass, weekday, minutes } of c.waits)
    (waits[vehicleClass] ??= Array<number>(7).fill(0))[weekday - 1] = minutes;
  return {
    id: c.id,
    name: c.name,
    lat: c.lat,
    lon: c.lon,
    accepts: Object.fromEntries(c.accepts.map((vehicleClass) => [vehicleClass, true])),
    ...(hours?.[1] && hours[2] ? { open: { from: hours[1], to: hours[2] } } : {}),
    waits,
    waitsP90: longestUsualWaits(c),
    waitsBack: waitsBackOf(c.id),
    fromCountry,
    toCountry,
    curfewAreaId: areaOfGate(c.id),
  };
}

/** Of the classes for which they are known on all seven days. */
function longestUsualWaits({ waits }: SnapshotCrossing): WaitsByClass {
  const classes = [...new Set(waits.map(({ vehicleClass }) => vehicleClass))];
  return Object.fromEntries(
    classes.flatMap((vehicleClass) => {
      const known = waits.filter((wait) => wait.vehicleClass === vehicleClass && wait.p90Minutes !== null);
      const minutes = known.toSorted((a, b) => a.weekday - b.weekday).map((wait) => wait.p90Minutes ?? 0);
      return minutes.length === 7 ? [[vehicleClass, minutes]] : [];
    }),
  );
}

function waitsBackOf(crossingId: string): WaitsByClass {
  const known = WAITS_BACK.hours.filter((row) => row.crossingId === crossingId);
  return Object.fromEntries(
    known.map((row) => [row.vehicleClass, Array<number>(7).fill(Math.round(row.median * 60))]),
  );
}

/** Each place and gate keeps the curfews that name it, or else those of its oblast. One that holds nowhere is left out. */
function curfewsOf({ places, crossings, curfews }: Snapshot): ScheduleCurfew[] {
  const areas = [
    ...places.filter((p) => p.country === 'UA').map((p) => ({ id: p.id, place: p.id, oblast: p.oblast })),
    ...crossings.map((c) => ({ id: areaOfGate(c.id), place: undefined, oblast: c.oblast })),
  ];
  const named = new Set(curfews.flatMap((c) => c.placeIds));
  const holds = (c: Snapshot['curfews'][number], area: (typeof areas)[number]) =>
    area.place !== undefined && named.has(area.place)
      ? c.placeIds.includes(area.place)
      : area.oblast !== null && c.oblasts.includes(area.oblast);
  return curfews
    .map((c) => ({
      areaIds: areas.filter((area) => holds(c, area)).map((area) => area.id),
      from: c.from,
      to: c.until,
      validFrom: c.validFrom.getTime(),
      validUntil: c.validUntil?.getTime(),
      source: c.source,
    }))
    .filter((c) => c.areaIds.length > 0);
}

/** The last moment of a day on the Ukrainian clock, where papers and deadlines count. */
function endOfDay(day: string | null): number | undefined {
  if (day === null) return undefined;
  const noon = Date.parse(`${day}T12:00:00Z`);
  const [window] = dailyWindows(
    'UA',
    { from: '00:00', to: '24:00' },
    { from: noon, to: noon },
    null,
    (date) => date === day,
  );
  return window ? window.to - 1 : noon + DAY / 2;
}
