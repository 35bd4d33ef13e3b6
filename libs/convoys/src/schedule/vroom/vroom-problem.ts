import { DAY, HOUR, MINUTE } from '../clock.js';
import type {
  Hours,
  ScheduleConsignment,
  ScheduleCrossing,
  SchedulePlace,
  ScheduleRequest,
  ScheduleVehicle,
} from '../plan.js';
import { ratesOf } from '../journey-points.js';
import type { RoadBook } from '../route.js';
import type { CrewedVehicle } from './vroom-crews.js';
import type { VroomMatrices, VroomProblem, VroomShipment, VroomVehicle } from './vroom-program.js';

/** The problem with the way back from its numbers. */
export interface NumberedProblem {
  readonly problem: VroomProblem;
  readonly vehicles: readonly CrewedVehicle[];
  readonly consignments: readonly ScheduleConsignment[];
}

/** Of vehicles that may cross the border at the gate, asked for by what goes over it. */
const CROSSES = 1;
const LATEST = 100 * DAY;

const seconds = (ms: number): number => Math.round(ms / 1000);

/**
 * What VROOM can be told of a request over one gate: who can carry what from where to where, between which times, how
 * far it is. Ways over the gate contain its queue, and long ways the pauses and rests that they need at least.
 */
export function vroomProblem(
  road: RoadBook,
  crossing: ScheduleCrossing | null,
  crewed: readonly CrewedVehicle[],
): NumberedProblem {
  const { request } = road;
  const carried = request.consignments.filter(({ vehicleItself }) => vehicleItself === undefined);
  const used = new Set([
    ...carried.flatMap((c) => [c.originPlaceId, c.destinationPlaceId]),
    ...crewed.flatMap(({ vehicle: { homePlaceId, endPlaceId } }) => [homePlaceId, endPlaceId ?? homePlaceId]),
  ]);
  const places = request.places.filter(({ id }) => used.has(id));
  const indexOf = new Map(places.map(({ id }, index) => [id, index]));
  const at = (placeId: string): number => indexOf.get(placeId) ?? 0;
  const isUkrainian = (placeId: string): boolean => places[at(placeId)]?.country === 'UA';
  const matrices = Object.fromEntries(
    crewed.map(({ vehicle }) => [profileOf(vehicle), matricesOf(road, crossing, places, vehicle)]),
  );
  return {
    problem: {
      vehicles: crewed.map((crew, id) => vehicleOf(request, crew, id, at)),
      shipments: carried.map((c, id) =>
        shipmentOf(request, c, id, at, isUkrainian(c.originPlaceId) !== isUkrainian(c.destinationPlaceId)),
      ),
      matrices,
    },
    vehicles: crewed,
    consignments: carried,
  };
}

/** One that no other vehicle has. */
const ownSkill = ({ vehicles }: ScheduleRequest, vehicleId: string): number =>
  CROSSES + 1 + vehicles.findIndex(({ id }) => id === vehicleId);

const profileOf = ({ vehicleClass, maxSpeedKmh }: ScheduleVehicle): string =>
  `${vehicleClass}-${maxSpeedKmh}`;

function vehicleOf(
  request: ScheduleRequest,
  { vehicle, driver, crosses }: CrewedVehicle,
  id: number,
  at: (placeId: string) => number,
): VroomVehicle {
  const { earliestDepartureAt, latestDepartureAt, weights } = request;
  const from = Math.max(earliestDepartureAt, vehicle.availableFrom ?? 0, driver.availableFrom ?? 0);
  const until = Math.min(
    latestDepartureAt + LATEST,
    vehicle.availableUntil ?? Infinity,
    driver.availableUntil ?? Infinity,
  );
  const rates = ratesOf(vehicle, weights);
  return {
    ...{ id, profile: profileOf(vehicle), start_index: at(vehicle.homePlaceId) },
    ...(vehicle.endPlaceId === undefined ? {} : { end_index: at(vehicle.endPlaceId) }),
    capacity: [
      Math.floor(vehicle.payloadG / 1000),
      Math.floor(vehicle.volumeCm3 / 1000),
      vehicle.palletPlaces,
      vehicle.loadingMm,
    ],
    skills: [...(crosses ? [CROSSES] : []), ownSkill(request, vehicle.id)],
    time_window: [seconds(from), Math.max(seconds(from), seconds(until))],
    costs: {
      fixed: Math.round(rates.use),
      per_hour: Math.round(rates.hour + weights.arrivalHour + weights.driverDay / 24),
      per_km: Math.round(rates.km),
    },
  };
}

function shipmentOf(
  request: ScheduleRequest,
  consignment: ScheduleConsignment,
  id: number,
  at: (placeId: string) => number,
  isOverTheBorder: boolean,
): VroomShipment {
  const { rules, earliestDepartureAt, latestDepartureAt } = request;
  const { palletPlaces, readyAt, latestArrivalAt, onVehicle } = consignment;
  const service = Math.ceil(rules.loadPerStop + palletPlaces * rules.loadPerPallet) * 60;
  const end = latestDepartureAt + LATEST;
  const ready = Math.max(readyAt, earliestDepartureAt);
  const latest = Math.max(ready, latestArrivalAt ?? end);
  const windows = (hours: readonly Hours[] = []): [number, number][] => {
    const within = hours
      .map(({ from, until }): [number, number] => [Math.max(from, ready), Math.min(until, latest)])
      .filter(([from, until]) => from <= until);
    const spans = within.length > 0 ? within : [[ready, latest] as [number, number]];
    return spans.map(([from, until]) => [seconds(from), seconds(until)]);
  };
  return {
    amount: [
      Math.ceil(consignment.weightG / 1000),
      Math.ceil(consignment.volumeCm3 / 1000),
      Math.ceil(palletPlaces),
      consignment.loadingMm,
    ],
    skills: [
      ...(isOverTheBorder ? [CROSSES] : []),
      ...(onVehicle === undefined ? [] : [ownSkill(request, onVehicle)]),
    ],
    priority: 100,
    pickup: {
      ...{ id, service, location_index: at(consignment.originPlaceId) },
      time_windows: windows(consignment.loadingHours),
    },
    delivery: {
      ...{ id, service, location_index: at(consignment.destinationPlaceId) },
      time_windows: windows(consignment.unloadingHours),
    },
  };
}

function matricesOf(
  road: RoadBook,
  crossing: ScheduleCrossing | null,
  places: readonly SchedulePlace[],
  vehicle: ScheduleVehicle,
): VroomMatrices {
  const ways = places.map((from) => places.map((to) => wayOf(road, crossing, from, to, vehicle)));
  return {
    durations: ways.map((row) => row.map(({ ms }) => seconds(ms))),
    distances: ways.map((row) => row.map(({ km }) => Math.round(km * 1000))),
  };
}

interface Way {
  readonly km: number;
  readonly ms: number;
}

function wayOf(
  { request, travel }: RoadBook,
  crossing: ScheduleCrossing | null,
  from: SchedulePlace,
  to: SchedulePlace,
  vehicle: ScheduleVehicle,
): Way {
  const way = (a: SchedulePlace | ScheduleCrossing, b: SchedulePlace | ScheduleCrossing): Way => {
    const [start, end] = [
      { ...a, country: 'country' in a ? a.country : gateSide(b) },
      { ...b, country: 'country' in b ? b.country : gateSide(a) },
    ];
    const segments = travel.stretch(start, end, vehicle);
    const km = segments.reduce((sum, segment) => sum + segment.km, 0);
    return { km, ms: segments.reduce((sum, segment) => sum + segment.ms, 0) };
  };
  const gateSide = (beside: SchedulePlace | ScheduleCrossing): string =>
    'country' in beside && beside.country === 'UA' ? 'UA' : (crossing?.fromCountry ?? '');
  const withRests = ({ km, ms }: Way): Way => ({ km, ms: ms + restsWithin(request, ms) });
  if ((from.country === 'UA') === (to.country === 'UA') || !crossing) return withRests(way(from, to));
  const [there, onward] = [way(from, crossing), way(crossing, to)];
  const { km, ms } = withRests({ km: there.km + onward.km, ms: there.ms + onward.ms });
  const waits = (to.country === 'UA' ? crossing.waits : crossing.waitsBack)?.[vehicle.vehicleClass];
  const queue = waits
    ? waits.reduce((sum, wait) => sum + wait, 0) / waits.length
    : request.rules.unknownBorderWait;
  return { km, ms: ms + (queue + request.rules.borderHandling) * MINUTE };
}

/** Breaks and daily rests that so much driving needs in any case, for one driver. */
function restsWithin({ rules }: ScheduleRequest, ms: number): number {
  const breaks = Math.floor(ms / (rules.breakAfter * MINUTE)) * rules.break;
  const rests = Math.floor(ms / (rules.dailyDriving * MINUTE)) * rules.dailyRest;
  return Math.min((breaks + rests) * MINUTE, LATEST - HOUR);
}
