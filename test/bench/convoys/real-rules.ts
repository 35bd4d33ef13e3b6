import { readFileSync } from 'node:fs';
import { type SeededRandom, seededRandom, shuffled } from '#libs/solvers';
import { planningTask } from '../../../libs/convoys/src/planning/schedule-request.js';
import type {
  Snapshot,
  SnapshotCrossing,
  SnapshotCurfew,
  SnapshotDriver,
  SnapshotPlace,
  SnapshotVehicle,
} from '../../../libs/convoys/src/planning/snapshot.js';
import type { LicenceClass, ScheduleRequest } from '../../../libs/convoys/src/schedule/plan.js';

/** How much there is to plan; the gates are the nine between Poland and Ukraine. */
export interface RealRulesSize {
  readonly consignments: number;
  readonly vehicles: number;
  readonly drivers: number;
}

interface Geography {
  readonly places: readonly (SnapshotPlace & { kind: string })[];
  readonly crossings: readonly (Omit<SnapshotCrossing, 'waits'> & { id: string })[];
  readonly waits: readonly {
    crossing_id: string;
    vehicle_class: SnapshotCrossing['waits'][number]['vehicleClass'];
    minutes: readonly number[];
  }[];
  readonly curfews: readonly {
    place_ids: string[];
    oblasts: string[];
    starts_at: string;
    ends_at: string;
    valid_from: string;
    valid_until: string | null;
    source: string;
  }[];
}

const read = (file: string): Partial<Geography> =>
  JSON.parse(
    readFileSync(new URL(`../../../libs/geography/data/${file}`, import.meta.url), 'utf8'),
  ) as Partial<Geography>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, 06:00 in Berlin. */
const START = Date.parse('2026-11-23T05:00:00Z');
const KG = 1000;
const CUBIC_METRE = 1_000_000;

/** What municipalities lend, hire and give, with how often each is met. */
const FLEET = [
  vehicle(4, 'hired', 'truck_gt_7_5t', 'CE', 24_000, 90, 33, 80),
  vehicle(2, 'own', 'truck_gt_7_5t', 'C', 12_000, 45, 18, 80),
  vehicle(3, 'own', 'truck_le_7_5t', 'C1', 3_000, 30, 12, 80),
  vehicle(2, 'own', 'car', 'B', 1_200, 11, 4, 130),
  vehicle(2, 'donated', 'bus', 'D', 3_000, 20, 4, 80),
  vehicle(1, 'donated', 'truck_gt_7_5t', 'C', 2_000, 8, 2, 80),
  vehicle(2, 'donated', 'car', 'B', 600, 6, 2, 130),
] as const;

const LICENCES: readonly (readonly LicenceClass[])[] = [
  ['CE'],
  ['CE'],
  ['CE', 'D'],
  ['C'],
  ['C', 'D'],
  ['C1'],
  ['B', 'C1'],
  ['B'],
  ['D'],
];

function vehicle(
  share: number,
  kind: SnapshotVehicle['kind'],
  vehicleClass: SnapshotVehicle['vehicleClass'],
  licenceClass: LicenceClass,
  kilograms: number,
  cubicMetres: number,
  palletPlaces: number,
  maxSpeedKmh: number,
) {
  const payloadG = kilograms * KG;
  const volumeCm3 = cubicMetres * CUBIC_METRE;
  return { share, kind, vehicleClass, licenceClass, payloadG, volumeCm3, palletPlaces, maxSpeedKmh };
}

/**
 * A week of a whole region: goods of German municipalities for towns in Ukraine, planned with the places, gates,
 * waits and curfews of our data and every rule of the engine. The same seed gives the same request.
 */
export function realRulesRequest(size: RealRulesSize, seed: number): ScheduleRequest {
  const random = seededRandom(seed);
  const geography = geographyOf();
  const inGermany = geography.places.filter((p) => p.country === 'DE').map((p) => p.id);
  const inUkraine = geography.places.filter((p) => p.country === 'UA').map((p) => p.id);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const kinds = FLEET.flatMap((sort) => Array<(typeof FLEET)[number]>(sort.share).fill(sort));
  const vehicles = Array.from({ length: size.vehicles }, (_, i): SnapshotVehicle => {
    const { share: _share, ...sort } = kinds[i % kinds.length]!;
    const donated = sort.kind === 'donated';
    return {
      ...sort,
      id: `vehicle-${i}`,
      seats: 3,
      label: `Vehicle ${i}`,
      homePlaceId: pick(inGermany),
      destinationPlaceId: donated ? pick(inUkraine) : null,
      lotId: donated ? `lot-${i}` : null,
      availableFrom: random() < 0.3 ? new Date(START + between(0, 3) * DAY) : null,
      availableUntil: null,
      costs: null,
      bookings: [],
    };
  });
  const given = vehicles.filter((v) => v.lotId !== null).slice(0, size.consignments);
  const consignments = Array.from({ length: size.consignments }, (_, i): Snapshot['consignments'][number] => {
    const itself = given[i];
    const palletPlaces = itself ? 0 : pick([1, 1, 2, 2, 3, 4, 6, 8, 12]);
    const weightG = itself ? 4_000 * KG : palletPlaces * between(150, 600) * KG;
    const volumeCm3 = itself ? 20 * CUBIC_METRE : palletPlaces * between(1_000_000, 1_900_000);
    const due = itself ? between(9, 16) : between(6, 16);
    return {
      id: `consignment-${i}`,
      reference: `C-${i}`,
      state: 'planned',
      operatorId: 'operator',
      originPlaceId: itself ? itself.homePlaceId : pick(inGermany),
      destinationPlaceId: itself ? itself.destinationPlaceId! : pick(inUkraine),
      weightG,
      volumeCm3,
      palletPlaces,
      units: [],
      adrNotes: [],
      loadingHours: { open: [], closedOn: [] },
      unloadingHours: { open: [], closedOn: [] },
      readyAt: new Date(START + between(0, 72) * HOUR),
      latestArrivalOn: random() < 0.6 ? dayOf(START + due * DAY) : null,
      codeValidUntil: random() < 0.5 ? dayOf(START + between(8, 60) * DAY) : null,
      declarationValidUntil: random() < 0.5 ? dayOf(START + between(8, 30) * DAY) : null,
      vehicles: itself
        ? [
            {
              lotId: itself.lotId!,
              vin: null,
              vehicleClass: itself.vehicleClass,
              weightG,
              volumeCm3,
              palletPlaces,
            },
          ]
        : [],
    };
  });
  const snapshot: Snapshot = {
    convoyId: 'convoy',
    version: 1,
    state: 'draft',
    requested: true,
    keepsTogether: false,
    bufferVehicleId: null,
    earliestDeparture: new Date(START),
    latestDeparture: new Date(START + 7 * DAY),
    consignments: shuffled(consignments, random),
    vehicles,
    drivers: driversOf(size.drivers, inGermany, random),
    ...geography,
    unregisteredLotIds: [],
  };
  return planningTask(snapshot, new Date(START - DAY)).request;
}

function driversOf(count: number, homes: readonly string[], random: SeededRandom): SnapshotDriver[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `driver-${i}`,
    label: `Driver ${i}`,
    licenceClasses: [...LICENCES[i % LICENCES.length]!],
    mayCrossBorder: random() < 0.9,
    homePlaceId: homes[Math.floor(random() * homes.length)]!,
    availableFrom: random() < 0.2 ? new Date(START + Math.floor(random() * 3) * DAY) : null,
    availableUntil: random() < 0.2 ? new Date(START + (12 + Math.floor(random() * 10)) * DAY) : null,
    bookings: [],
  }));
}

function geographyOf(): Pick<Snapshot, 'places' | 'crossings' | 'curfews'> {
  const { places = [] } = read('places.json');
  const { crossings = [], waits = [] } = read('crossings.json');
  const { curfews = [] } = read('curfews.json');
  return {
    places,
    crossings: crossings
      .filter(({ countries }) => countries[0] === 'PL')
      .map((crossing) => ({
        ...crossing,
        waits: waits
          .filter((row) => row.crossing_id === crossing.id)
          .flatMap(({ vehicle_class: vehicleClass, minutes }) =>
            minutes.map((each, day) => ({ vehicleClass, weekday: day + 1, minutes: each, p90Minutes: null })),
          ),
      })),
    curfews: curfews.map((row): SnapshotCurfew => ({
      placeIds: row.place_ids,
      oblasts: row.oblasts,
      from: row.starts_at,
      until: row.ends_at,
      validFrom: new Date(row.valid_from),
      validUntil: row.valid_until === null ? null : new Date(Date.parse(row.valid_until) + DAY),
      source: row.source,
    })),
  };
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
