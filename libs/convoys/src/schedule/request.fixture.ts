import type {
  Hours,
  LicenceClass,
  ScheduleConsignment,
  ScheduleCrossing,
  ScheduleDriver,
  SchedulePlace,
  ScheduleRequest,
  ScheduleVehicle,
  VehicleClass,
} from './plan.js';
import { DEFAULT_WEIGHTS, defaultRules } from './rules.js';

/** Real places and crossings (granica.gov.pl, June to August 2026) and a convoy to vary, for the specs. */

const text = (name: string) => ({ de: name, uk: name, en: name });

const place = (
  id: string,
  country: string,
  lat: number,
  lon: number,
  curfewAreaId?: string,
): SchedulePlace => ({
  id,
  name: text(id),
  country,
  lat,
  lon,
  curfewAreaId,
});

export const PLACES: SchedulePlace[] = [
  place('koeln', 'DE', 50.9422, 6.9578),
  place('muenster', 'DE', 51.9625, 7.6256),
  place('dortmund', 'DE', 51.5139, 7.4653),
  place('dresden', 'DE', 51.0504, 13.7373),
  place('lublin', 'PL', 51.2465, 22.5684),
  place('rzeszow', 'PL', 50.0413, 21.999),
  place('dnipro', 'UA', 48.4647, 35.0462, 'dnipro'),
  place('nikopol', 'UA', 47.5712, 34.3964, 'nikopol'),
  place('malyn', 'UA', 50.769, 29.269, 'zhytomyr'),
  place('kyiv', 'UA', 50.4501, 30.5234, 'kyiv'),
  place('lviv', 'UA', 49.8397, 24.0297, 'lviv'),
];

const hours = (...values: number[]) => values.map((h) => Math.round(h * 60));

function crossing(
  id: string,
  lat: number,
  lon: number,
  accepts: VehicleClass[],
  trucks: number[] | null,
  buses: number[],
  cars: number[] | null,
): ScheduleCrossing {
  return {
    id,
    name: text(id),
    lat,
    lon,
    accepts: Object.fromEntries(accepts.map((a) => [a, true])),
    waits: { truck_le_7_5t: trucks, truck_gt_7_5t: trucks, bus: buses, car: cars },
    waitsBack: {
      car: hours(1, 1, 1, 1, 1, 2, 3),
      bus: hours(3, 3, 3, 3, 3, 4, 5),
      truck_gt_7_5t: Array<number>(7).fill(70 * 60),
    },
    fromCountry: 'PL',
    toCountry: 'UA',
    curfewAreaId: 'lviv',
  };
}

const ALL: VehicleClass[] = ['car', 'bus', 'truck_le_7_5t', 'truck_gt_7_5t'];
const LIGHT: VehicleClass[] = ['car', 'bus', 'truck_le_7_5t'];

export const CROSSINGS: ScheduleCrossing[] = [
  crossing(
    'korczowa',
    49.954428,
    23.116649,
    ALL,
    hours(0.6, 1.3, 2.6, 4.7, 6.7, 6.2, 2.6),
    hours(2.1, 1.6, 1.3, 1.3, 1.1, 1.3, 3.4),
    hours(1.3, 0.7, 0.8, 0.8, 0.6, 1.4, 2.4),
  ),
  crossing(
    'hrebenne',
    50.274425,
    23.588896,
    ALL,
    hours(3.9, 3.6, 7.6, 12.2, 14.8, 15.8, 11.6),
    hours(0.5, 0.2, 0.4, 0.4, 0.4, 0.5, 1.1),
    hours(0, 0, 0.1, 0, 0, 0.3, 0.4),
  ),
  crossing(
    'dorohusk',
    51.188238,
    23.812087,
    ['bus', 'truck_gt_7_5t'],
    hours(10.8, 7.5, 10, 15.2, 18.8, 19.4, 18.3),
    hours(0.9, 0.6, 0.8, 0.9, 1.2, 1.2, 2.1),
    null,
  ),
  crossing(
    'zosin',
    50.856037,
    24.143464,
    LIGHT,
    hours(0.5, 1, 1.3, 0.8, 1.3, 1.9, 0.3),
    hours(0, 0.1, 0.1, 0.1, 0.1, 0.2, 0.1),
    hours(0.3, 0.3, 0.4, 0.3, 0.4, 0.8, 0.2),
  ),
];

/** A Monday, 06:00 in Berlin. */
export const MONDAY = Date.parse('2026-11-23T06:00:00+01:00');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export function consignment(id: string, change: Partial<ScheduleConsignment> = {}): ScheduleConsignment {
  return {
    id,
    label: id,
    originPlaceId: 'koeln',
    destinationPlaceId: 'dnipro',
    weightG: 2_000_000,
    volumeCm3: 6_000_000,
    palletPlaces: 4,
    loadingMm: 400 * (change.palletPlaces ?? 4),
    readyAt: MONDAY,
    ...change,
  };
}

export function driver(
  id: string,
  licenceClasses: LicenceClass[],
  change: Partial<ScheduleDriver> = {},
): ScheduleDriver {
  return { id, label: id, licenceClasses, mayCrossBorder: true, ...change };
}

export function bus(id: string, change: Partial<ScheduleVehicle> = {}): ScheduleVehicle {
  return {
    id,
    label: id,
    kind: 'donated',
    vehicleClass: 'bus',
    licenceClass: 'D',
    payloadG: 8_000_000,
    volumeCm3: 20_000_000,
    palletPlaces: 6,
    loadingMm: 400 * (change.palletPlaces ?? 6),
    maxSpeedKmh: 80,
    homePlaceId: 'koeln',
    endPlaceId: 'dnipro',
    ...change,
  };
}

export function semi(id: string, change: Partial<ScheduleVehicle> = {}): ScheduleVehicle {
  return {
    id,
    label: id,
    kind: 'hired',
    vehicleClass: 'truck_gt_7_5t',
    licenceClass: 'CE',
    payloadG: 24_000_000,
    volumeCm3: 90_000_000,
    palletPlaces: 33,
    loadingMm: 400 * (change.palletPlaces ?? 33),
    maxSpeedKmh: 80,
    homePlaceId: 'koeln',
    ...change,
  };
}

/** The goods that a donated vehicle is. */
export function asGoods(
  vehicle: ScheduleVehicle,
  change: Partial<ScheduleConsignment> = {},
): ScheduleConsignment {
  return consignment(`goods-${vehicle.id}`, {
    originPlaceId: vehicle.homePlaceId,
    destinationPlaceId: vehicle.endPlaceId,
    weightG: 0,
    volumeCm3: 0,
    palletPlaces: 0,
    vehicleItself: vehicle.id,
    ...change,
  });
}

export function request(change: Partial<ScheduleRequest> = {}): ScheduleRequest {
  return {
    earliestDepartureAt: MONDAY,
    latestDepartureAt: MONDAY + 6 * DAY,
    consignments: [],
    vehicles: [],
    drivers: [],
    places: PLACES,
    crossings: CROSSINGS,
    curfews: [
      { areaIds: ['dnipro', 'zhytomyr', 'kyiv', 'lviv'], from: '00:00', to: '05:00' },
      { areaIds: ['nikopol'], from: '23:00', to: '04:00' },
    ],
    rules: defaultRules(MONDAY),
    weights: DEFAULT_WEIGHTS,
    ...change,
  };
}

/** From one hour to another, UTC, on each of twenty days but every seventh. */
export function hoursOfDays(start: number, from: number, until: number): Hours[] {
  const midnight = Math.floor(start / DAY) * DAY;
  return Array.from({ length: 20 }, (_, day) => day)
    .filter((day) => day % 7 !== 6)
    .map((day) => ({
      from: midnight + day * DAY + from * HOUR,
      until: midnight + day * DAY + until * HOUR,
    }));
}

/** A random request from numbers in [0, 1): mixed fleets, short windows, missing licences, expiring papers. */
export function randomRequest(random: () => number): ScheduleRequest {
  const int = (max: number) => Math.floor(random() * (max + 1));
  const oneOf = <T>(items: readonly T[]): T => items[int(items.length - 1)] as T;
  const maybe = <T>(chance: number, value: () => T): T | undefined =>
    random() < chance ? value() : undefined;
  const here = ['koeln', 'muenster', 'dortmund', 'dresden', 'lublin', 'rzeszow'];
  const there = ['dnipro', 'nikopol', 'malyn', 'kyiv', 'lviv'];
  const start = MONDAY + int(300) * DAY + int(23) * HOUR + int(59) * 60_000;
  const ready = () => start + int(72) * HOUR;

  const vehicles = Array.from({ length: 1 + int(5) }, (_, i): ScheduleVehicle => {
    const homePlaceId = oneOf(here);
    const shape = oneOf([
      () => bus(`v${i}`, { endPlaceId: oneOf(there), maxSpeedKmh: oneOf([50, 80]) }),
      () => semi(`v${i}`, { endPlaceId: maybe(0.5, () => homePlaceId) }),
      () =>
        semi(`v${i}`, {
          vehicleClass: 'truck_le_7_5t',
          licenceClass: 'C1',
          palletPlaces: 14,
          payloadG: 2_800_000,
          kind: 'own',
        }),
      () =>
        bus(`v${i}`, {
          vehicleClass: 'car',
          licenceClass: 'B',
          palletPlaces: 2,
          payloadG: 900_000,
          maxSpeedKmh: 120,
        }),
    ])();
    const seats = maybe(0.5, () => 2 + int(4));
    return { ...shape, homePlaceId, seats, availableUntil: maybe(0.2, () => start + (2 + int(12)) * DAY) };
  });
  const drivers = Array.from({ length: int(8) }, (_, i) =>
    driver(`d${i}`, oneOf<LicenceClass[]>([['B'], ['C1'], ['CE'], ['D'], ['CE', 'D'], ['C', 'D1']]), {
      mayCrossBorder: random() < 0.85,
      availableUntil: maybe(0.2, () => start + (2 + int(12)) * DAY),
      availableFrom: maybe(0.2, () => start + int(60) * HOUR),
    }),
  );
  const goods = Array.from({ length: 1 + int(9) }, (_, i) =>
    consignment(`c${i}`, {
      originPlaceId: oneOf(here),
      destinationPlaceId: random() < 0.15 ? oneOf(here) : oneOf(there),
      weightG: 50_000 + int(4_000_000),
      volumeCm3: 100_000 + int(20_000_000),
      palletPlaces: 1 + int(15),
      readyAt: ready(),
      latestArrivalAt: maybe(0.3, () => start + (2 + int(10)) * DAY),
      declarationValidUntil: maybe(0.3, () => start + (1 + int(8)) * DAY),
      codeValidUntil: maybe(0.2, () => start + (1 + int(8)) * DAY),
      onVehicle: maybe(0.1, () => oneOf(vehicles).id),
      mixGroups: maybe(0.3, () => [oneOf(['oxidising', 'flammable', 'batteries'])]),
      loadingHours: maybe(0.2, () => hoursOfDays(start, 6, 18)),
      unloadingHours: maybe(0.2, () => hoursOfDays(start, 7, 7 + int(6))),
    }),
  );
  const gifts = vehicles
    .filter((v) => v.kind === 'donated' && random() < 0.7)
    .map((v) =>
      asGoods(v, { readyAt: ready(), declarationValidUntil: maybe(0.2, () => start + (1 + int(6)) * DAY) }),
    );
  const rules = defaultRules(start);
  return request({
    ...maybe(0.4, () => ({ together: true })),
    earliestDepartureAt: start,
    latestDepartureAt: start + int(7) * DAY,
    consignments: [...gifts, ...goods],
    vehicles,
    drivers,
    crossings: CROSSINGS.filter(() => random() < 0.8).map((c) => ({
      ...c,
      open: maybe(0.3, () => ({ from: '07:00', to: oneOf(['19:00', '01:00']) })),
    })),
    curfews: [
      { areaIds: [], from: '00:00', to: '04:00' },
      { areaIds: ['dnipro', 'kyiv'], from: '22:30', to: '05:00', validUntil: start + int(8) * DAY },
      { areaIds: ['nikopol'], from: '23:00', to: oneOf(['04:00', '12:00']) },
    ],
    rules: {
      ...rules,
      nightDriving: { ...rules.nightDriving, avoid: random() < 0.3 },
      passengerTimeIsBreak: random() < 0.7,
      crew: { own: 1, hired: oneOf([1, 2]), donated: 2 },
    },
  });
}
