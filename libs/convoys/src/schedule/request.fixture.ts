import type {
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
