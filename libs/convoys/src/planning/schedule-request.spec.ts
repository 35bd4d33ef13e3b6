import { describe, expect, it } from '@jest/globals';
import type { SchedulableConsignment } from '#libs/shipments';
import { planningTask } from './schedule-request.js';
import type { VehicleClass } from '../schedule/plan.js';
import type { Snapshot, SnapshotCrossing, SnapshotVehicle } from './snapshot.js';

const text = (name: string) => ({ de: name, uk: name, en: name });
const at = (moment: string) => new Date(moment);
const NOW = at('2026-11-21T12:00:00Z');

const goods: SchedulableConsignment = {
  id: 'c1',
  reference: 'C-000001',
  state: 'planned',
  operatorId: 'o1',
  originPlaceId: 'koeln',
  destinationPlaceId: 'nikopol',
  weightG: 2_000,
  volumeCm3: 3_000,
  palletPlaces: 4,
  units: [],
  adrNotes: [],
  loadingHours: { open: [], closedOn: [] },
  unloadingHours: { open: [], closedOn: [] },
  readyAt: null,
  latestArrivalOn: '2026-12-05',
  codeValidUntil: '2027-02-01',
  declarationValidUntil: null,
  vehicles: [],
};
const bus: SnapshotVehicle = {
  id: 'bus',
  label: 'Gelenkbus',
  kind: 'donated',
  vehicleClass: 'bus',
  licenceClass: 'D',
  payloadG: 5_000_000,
  volumeCm3: 45_000_000,
  palletPlaces: 6,
  seats: 40,
  maxSpeedKmh: 80,
  homePlaceId: 'koeln',
  destinationPlaceId: 'nikopol',
  lotId: 'lot-bus',
  availableFrom: null,
  availableUntil: null,
  costs: null,
  bookings: [],
};
const place = (id: string, country: string, oblast: string | null) => ({
  id,
  name: text(id),
  lat: 50,
  lon: 30,
  country,
  oblast,
});
const curfew = (from: string, where: { placeIds?: string[]; oblasts?: string[] }) => ({
  placeIds: [],
  oblasts: [],
  ...where,
  from,
  until: '05:00',
  validFrom: at('2026-01-01T00:00:00Z'),
  validUntil: null,
  source: 'test',
});

const snapshot = (change: Partial<Snapshot>): Snapshot => ({
  convoyId: 'k1',
  version: 1,
  state: 'draft',
  requested: true,
  keepsTogether: false,
  bufferVehicleId: null,
  earliestDeparture: at('2026-11-23T05:00:00Z'),
  latestDeparture: at('2026-11-27T05:00:00Z'),
  consignments: [goods],
  vehicles: [],
  drivers: [],
  places: [place('koeln', 'DE', null), place('nikopol', 'UA', 'UA12'), place('dnipro', 'UA', 'UA12')],
  crossings: [],
  curfews: [],
  unregisteredLotIds: [],
  ...change,
});
const request = (change: Partial<Snapshot>) => planningTask(snapshot(change), NOW).request;

describe('what the engine is asked', () => {
  it('lets papers and deadlines hold to the end of their day in Ukraine', () => {
    const [asked] = request({}).consignments;
    expect(new Date(asked?.codeValidUntil ?? 0).toISOString()).toBe('2027-02-01T21:59:59.999Z');
    expect(new Date(asked?.latestArrivalAt ?? 0).toISOString()).toBe('2026-12-05T21:59:59.999Z');
    expect(asked?.declarationValidUntil).toBeUndefined();
    const [summer] = request({ consignments: [{ ...goods, codeValidUntil: '2026-07-01' }] }).consignments;
    expect(new Date(summer?.codeValidUntil ?? 0).toISOString()).toBe('2026-07-01T20:59:59.999Z');
  });

  it('says when both ends are open, each on its own clock', () => {
    const open = [{ weekdays: [2], from: '09:00', until: '15:00' }];
    const hours = { open, closedOn: [] };
    const [asked] = request({
      consignments: [{ ...goods, loadingHours: hours, unloadingHours: hours }],
    }).consignments;
    const first = (of: readonly { from: number }[] = []) =>
      of.map(({ from }) => new Date(from).toISOString()).find((from) => from > '2026-11-24');
    expect(first(asked?.loadingHours)).toBe('2026-11-24T08:00:00.000Z');
    expect(first(asked?.unloadingHours)).toBe('2026-11-24T07:00:00.000Z');
    expect(request({}).consignments[0]).not.toHaveProperty('loadingHours');
  });

  it('splits a consignment into what drives and what is carried', () => {
    const mixed = {
      ...goods,
      weightG: 17_002_000,
      volumeCm3: 143_003_000,
      vehicles: [
        {
          lotId: 'lot-bus',
          vin: null,
          vehicleClass: 'bus',
          weightG: 17_000_000,
          volumeCm3: 143_000_000,
          palletPlaces: 0,
        },
      ],
    };
    const task = planningTask(snapshot({ consignments: [mixed], vehicles: [bus] }), NOW);
    expect(task.request.consignments).toMatchObject([
      { vehicleItself: 'bus', weightG: 0, palletPlaces: 0 },
      { id: 'c1', weightG: 2_000, volumeCm3: 3_000, palletPlaces: 4 },
    ]);
    expect([...task.consignmentOf.values()]).toEqual(['c1', 'c1']);
    const unregistered = planningTask(snapshot({ consignments: [mixed] }), NOW).request.consignments;
    expect(unregistered).toMatchObject([{ id: 'c1', weightG: 17_002_000 }]);
  });

  it('ends the journey of a donated vehicle where it is given, and of any other at home', () => {
    const own: SnapshotVehicle = { ...bus, id: 'own', kind: 'own', lotId: null, destinationPlaceId: null };
    expect(request({ vehicles: [bus, own] }).vehicles.map((v) => v.endPlaceId)).toEqual(['nikopol', 'koeln']);
  });

  it('lets a curfew of a place go before the one of its oblast, and drops one that holds nowhere', () => {
    const curfews = [
      curfew('00:00', { oblasts: ['UA12'] }),
      curfew('23:00', { placeIds: ['nikopol'] }),
      curfew('21:00', { oblasts: ['UA23'] }),
    ];
    const gate = {
      id: 'gate-1',
      name: text('gate-1'),
      lat: 50,
      lon: 24,
      countries: ['PL', 'UA'],
      oblast: 'UA12',
      accepts: ['bus' as const],
      hours: '24/7',
      waits: [{ vehicleClass: 'bus' as const, weekday: 7, minutes: 204, p90Minutes: null }],
    };
    const asked = request({ curfews, crossings: [gate] });
    expect(asked.curfews.map((c) => [c.from, c.areaIds])).toEqual([
      ['00:00', ['dnipro', 'gate:gate-1']],
      ['23:00', ['nikopol']],
    ]);
    expect(asked.crossings).toMatchObject([
      { accepts: { bus: true }, fromCountry: 'PL', waits: { bus: [0, 0, 0, 0, 0, 0, 204] } },
    ]);
    expect(asked.crossings[0]?.open).toBeUndefined();
  });

  it('knows how long a queue can get only where that is known for every day of the week', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].reverse();
    const wait = (vehicleClass: VehicleClass, weekday: number, p90Minutes: number | null) => ({
      ...{ vehicleClass, weekday, p90Minutes, minutes: 30 },
    });
    const gate: SnapshotCrossing = {
      ...{ id: 'gate-1', name: text('gate-1'), lat: 50, lon: 24, countries: ['PL', 'UA'], oblast: null },
      ...{ accepts: ['bus', 'car'], hours: '24/7' },
      waits: days.flatMap((day) => [wait('bus', day, day * 60), wait('car', day, day === 3 ? null : 120)]),
    };
    expect(request({ crossings: [gate] }).crossings[0]?.waitsP90).toEqual({
      bus: [60, 120, 180, 240, 300, 360, 420],
    });
  });

  it('knows the queue out of Ukraine where it was measured', () => {
    const crossing = {
      name: text('x'),
      lat: 50,
      lon: 24,
      countries: ['PL', 'UA'],
      oblast: null,
      accepts: [],
      hours: '08:00–20:00',
      waits: [],
    };
    const asked = request({
      crossings: [
        { ...crossing, id: 'pl-ua-korczowa' },
        { ...crossing, id: 'ro-ua-siret' },
      ],
    });
    expect(asked.crossings[0]?.waitsBack?.truck_gt_7_5t?.[0]).toBe(4116);
    expect(asked.crossings[1]?.waitsBack).toEqual({});
    expect(asked.crossings[0]?.open).toEqual({ from: '08:00', to: '20:00' });
  });

  it('never asks for a departure in the past', () => {
    expect(request({ earliestDeparture: at('2026-11-20T00:00:00Z') }).earliestDepartureAt).toBe(
      NOW.getTime(),
    );
  });
});
