import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '#libs/solvers';
import { checkPlan } from './check/check-plan.js';
import type { ObstacleRule, ScheduledJourney, SchedulePlan, ScheduleRequest } from './plan.js';
import { planConvoy } from './planner.js';
import {
  asGoods,
  bus,
  consignment,
  CROSSINGS,
  DAY,
  driver,
  HOUR,
  hoursOfDays,
  MONDAY,
  PLACES,
  randomRequest,
  request,
  semi,
} from './request.fixture.js';

/** Plans, and lets nothing illegal pass as a result. */
function legalPlan(change: Partial<ScheduleRequest>, seed = 1): SchedulePlan {
  const asked = request(change);
  const plan = planConvoy(asked, { seed, iterations: 30 });
  expect(checkPlan(asked, plan)).toEqual([]);
  return plan;
}

const days = (journey: ScheduledJourney | undefined) =>
  journey ? (journey.arriveAt - journey.departAt) / DAY : Number.NaN;

/** Why a consignment stays behind: rule → English sentence. */
function obstaclesOf(plan: SchedulePlan, id: string): Partial<Record<ObstacleRule, string>> {
  const left = plan.unscheduled.find((u) => u.consignmentId === id);
  return Object.fromEntries((left?.obstacles ?? []).map((o) => [o.rule, o.text.en]));
}

/** German local weekday and minute of every drive inside Germany, by five minutes. */
function germanDriving(journey: ScheduledJourney): { sunday: boolean; hour: number }[] {
  return journey.legs
    .filter((l) => l.kind === 'drive' && l.country === 'DE')
    .flatMap((l) => {
      const moments = [];
      for (let at = l.startAt; at < l.endAt; at += 5 * 60_000) {
        const local = new Date(at + HOUR); // November: UTC+1
        moments.push({ sunday: local.getUTCDay() === 0, hour: local.getUTCHours() });
      }
      return moments;
    });
}

describe('a bus from Köln to Dnipro', () => {
  const gift = bus('KVB 1');

  it('takes about four days with one driver and is legal', () => {
    const plan = legalPlan({
      vehicles: [gift],
      drivers: [driver('Fahrt 1', ['D'])],
      consignments: [asGoods(gift)],
    });
    const [journey] = plan.journeys;
    expect(plan.unscheduled).toEqual([]);
    expect(journey?.km).toBeGreaterThan(2300);
    expect(journey?.km).toBeLessThan(2700);
    expect(days(journey)).toBeGreaterThan(3.4);
    expect(days(journey)).toBeLessThan(4.6);
    expect(plan.travel).toBe('great_circle');
  });

  it('is faster with two drivers, who take turns', () => {
    const drivers = [driver('Fahrt 1', ['D']), driver('Fahrt 2', ['D'])];
    const [journey] = legalPlan({ vehicles: [gift], drivers, consignments: [asGoods(gift)] }).journeys;
    expect(days(journey)).toBeLessThan(3);
    for (const { id } of drivers) {
      const hours = (journey?.legs ?? [])
        .filter((l) => l.driverId === id)
        .map((l) => (l.endAt - l.startAt) / HOUR);
      expect(hours.reduce((a, b) => a + b, 0)).toBeGreaterThan(12);
    }
  });

  it('carries four pallets on its way and ends at its receiver', () => {
    const plan = legalPlan({
      vehicles: [gift, semi('hired lorry')],
      drivers: [driver('Fahrt 1', ['D']), driver('Fahrt 2', ['CE'])],
      consignments: [
        asGoods(gift),
        consignment('four pallets', { palletPlaces: 4, destinationPlaceId: 'kyiv' }),
      ],
    });
    expect(plan.unscheduled).toEqual([]);
    expect(plan.journeys.map((j) => j.vehicleId)).toEqual(['KVB 1']);
    expect(plan.journeys[0]?.consignmentIds).toEqual(['goods-KVB 1', 'four pallets']);
    expect(plan.journeys[0]?.legs.at(-1)?.toPlaceId).toBe('dnipro');
  });

  it('stays under 80 km/h whatever a router promises', () => {
    const travelTable = {
      method: 'osrm',
      entries: CROSSINGS.flatMap((c) => [
        { fromId: 'koeln', toId: c.id, km: 1400, minutes: 700 },
        { fromId: c.id, toId: 'dnipro', km: 1100, minutes: 500 },
      ]),
    };
    const crew = [driver('Fahrt 1', ['D'])];
    const plan = legalPlan({ vehicles: [gift], drivers: crew, consignments: [asGoods(gift)], travelTable });
    const drives = plan.journeys[0]?.legs.filter((l) => l.kind === 'drive') ?? [];
    const hours = drives.reduce((sum, l) => sum + (l.endAt - l.startAt) / HOUR, 0);
    expect(plan.travel).toBe('osrm');
    expect(plan.journeys[0]?.km).toBeCloseTo(2500, 0);
    expect(hours).toBeGreaterThanOrEqual(2500 / 80);
    expect(hours).toBeLessThan(2500 / 80 + 0.2);
  });
});

describe('places that the map puts on one spot', () => {
  it('are two stops with a drive between them', () => {
    const seat = PLACES.find((p) => p.id === 'dnipro');
    if (!seat) throw new Error('no Dnipro');
    const plan = legalPlan({
      places: [...PLACES, { ...seat, id: 'oblast', name: { de: 'Oblast', uk: 'Область', en: 'Oblast' } }],
      vehicles: [semi('lorry', { endPlaceId: undefined })],
      drivers: [driver('Fahrt 1', ['CE'])],
      consignments: [consignment('city'), consignment('oblast', { destinationPlaceId: 'oblast' })],
    });
    expect(plan.unscheduled).toEqual([]);
    expect(plan.journeys).toHaveLength(1);
  });
});

describe('crossings', () => {
  it('never sends a truck over 7.5 t to Zosin, and names the gate problem when there is no other', () => {
    const change = {
      vehicles: [semi('lorry', { endPlaceId: undefined })],
      drivers: [driver('Fahrt 1', ['CE'])],
      consignments: [consignment('goods', { originPlaceId: 'koeln', destinationPlaceId: 'malyn' })],
    };
    const plan = legalPlan(change);
    expect(plan.unscheduled).toEqual([]);
    expect(plan.crossingId).not.toBe('zosin');
    const onlyZosin = legalPlan({ ...change, crossings: CROSSINGS.filter((c) => c.id === 'zosin') });
    expect(onlyZosin.journeys).toEqual([]);
    expect(obstaclesOf(onlyZosin, 'goods').no_crossing_admits).toBe(
      'No crossing of the convoy admits lorry (lorry above 7.5 t).',
    );
  });

  it('takes the whole convoy over one gate that admits all of it', () => {
    const gift = bus('bus', { endPlaceId: 'kyiv' });
    const plan = legalPlan({
      vehicles: [
        gift,
        semi('lorry'),
        bus('car', { vehicleClass: 'car', licenceClass: 'B', endPlaceId: 'kyiv' }),
      ],
      drivers: [driver('a', ['D']), driver('b', ['CE']), driver('c', ['B'])],
      consignments: [
        asGoods(gift),
        asGoods(bus('car', { endPlaceId: 'kyiv' })),
        consignment('goods', { palletPlaces: 20, destinationPlaceId: 'kyiv' }),
      ],
    });
    expect(plan.unscheduled).toEqual([]);
    expect(new Set(plan.journeys.map((j) => j.crossingId)).size).toBe(1);
    expect(['korczowa', 'hrebenne']).toContain(plan.crossingId);
  });

  it('waits for a gate that is closed at night', () => {
    const crossings = CROSSINGS.slice(0, 1).map((c) => ({ ...c, open: { from: '08:00', to: '10:00' } }));
    const gift = bus('bus');
    const plan = legalPlan({
      crossings,
      vehicles: [gift],
      drivers: [driver('a', ['D'])],
      consignments: [asGoods(gift)],
    });
    const border = plan.journeys[0]?.legs.find((l) => l.kind === 'border');
    const warsawHour = new Date((border?.startAt ?? 0) + HOUR).getUTCHours();
    expect([8, 9]).toContain(warsawHour);
  });
});

describe('bans by the local clock', () => {
  const saturdayEvening = MONDAY + 5 * DAY + 12 * HOUR;
  const change: Partial<ScheduleRequest> = {
    earliestDepartureAt: saturdayEvening,
    latestDepartureAt: saturdayEvening + 4 * HOUR,
    drivers: [driver('a', ['CE', 'D']), driver('b', ['CE', 'D'])],
    consignments: [consignment('goods', { readyAt: saturdayEvening, destinationPlaceId: 'lviv' })],
  };

  it('keeps a heavy truck off German roads on Sunday until 22:00', () => {
    const vehicles = [semi('lorry')];
    const rules = { ...request().rules, crew: { own: 2, hired: 2, donated: 2 } as const };
    const plan = legalPlan({ ...change, vehicles, rules });
    const sunday = germanDriving(plan.journeys[0] as ScheduledJourney).filter((m) => m.sunday);
    expect(plan.journeys[0]?.legs.some((l) => l.kind === 'ban_wait')).toBe(true);
    expect(sunday.every((m) => m.hour >= 22)).toBe(true);
  });

  it('lets a bus drive on Sunday', () => {
    const plan = legalPlan({ ...change, vehicles: [bus('bus', { endPlaceId: 'lviv' })] });
    expect(germanDriving(plan.journeys[0] as ScheduledJourney).some((m) => m.sunday && m.hour < 22)).toBe(
      true,
    );
  });

  it('reaches Nikopol two hours before its curfew at 23:00, or after it', () => {
    const arrivals = [0, 3, 6, 9, 12, 15, 18, 21].map((hour) => {
      const at = MONDAY + hour * HOUR;
      const gift = bus('bus', { endPlaceId: 'nikopol' });
      const plan = legalPlan({
        earliestDepartureAt: at,
        latestDepartureAt: at,
        vehicles: [gift],
        drivers: [driver('a', ['D'])],
        consignments: [asGoods(gift, { readyAt: at })],
      });
      return new Date((plan.journeys[0]?.arriveAt ?? 0) + 2 * HOUR).getUTCHours(); // Kyiv in November: UTC+2
    });
    expect(arrivals).toHaveLength(8);
    expect(arrivals.every((hour) => hour >= 4 && hour < 21)).toBe(true);
  });

  it('drives by day in Ukraine when night driving is to be avoided', () => {
    const rules = request().rules;
    const gift = bus('bus');
    const plan = legalPlan({
      vehicles: [gift],
      drivers: [driver('a', ['D']), driver('b', ['D'])],
      consignments: [asGoods(gift)],
      rules: { ...rules, nightDriving: { ...rules.nightDriving, avoid: true } },
    });
    const hours = plan.journeys
      .flatMap((j) => j.legs)
      .filter((l) => l.kind === 'drive' && l.country === 'UA')
      .flatMap((l) => [
        new Date(l.startAt + 2 * HOUR).getUTCHours(),
        new Date(l.endAt - 1 + 2 * HOUR).getUTCHours(),
      ]);
    expect(hours.length).toBeGreaterThan(0);
    expect(hours.every((hour) => hour >= 6 && hour < 22)).toBe(true);
  });
});

describe('what cannot be scheduled says which rule stands in the way', () => {
  const gift = bus('Gelenkbus 7');

  it('names the missing licence', () => {
    const plan = legalPlan({
      vehicles: [gift],
      drivers: [driver('a', ['CE'])],
      consignments: [asGoods(gift)],
    });
    expect(obstaclesOf(plan, 'goods-Gelenkbus 7')).toEqual({
      no_driver_with_licence: 'No driver with licence D for Gelenkbus 7.',
    });
  });

  it('names the lack of loading metres where the pallet places would do', () => {
    const lorry = semi('lorry');
    const beams = consignment('beams', { palletPlaces: 2, loadingMm: 15_000 });
    const plan = legalPlan({ vehicles: [lorry], drivers: [driver('d', ['CE'])], consignments: [beams] });
    expect(obstaclesOf(plan, 'beams')).toEqual({
      no_vehicle_with_loading_metres: 'No vehicle with 15 loading metres; the longest has 13.2.',
    });
  });

  it('says when the hours agreed have passed before a vehicle can be there', () => {
    const late = consignment('late', { unloadingHours: [{ from: MONDAY, until: MONDAY + 10 * HOUR }] });
    const plan = legalPlan({
      vehicles: [semi('lorry')],
      drivers: [driver('d', ['CE'])],
      consignments: [late],
    });
    expect(Object.keys(obstaclesOf(plan, 'late'))).toEqual(['no_hours_left']);
  });

  it('names the lack of pallet places with the limit', () => {
    const goods = consignment('goods', { palletPlaces: 12 });
    const plan = legalPlan({
      vehicles: [gift],
      drivers: [driver('a', ['D'])],
      consignments: [asGoods(gift), goods],
    });
    expect(obstaclesOf(plan, 'goods')).toEqual({
      no_vehicle_with_pallet_places: 'No vehicle with 12 pallet places; the largest has 6.',
    });
  });

  it('says that the vehicles are full rather than too small', () => {
    const goods = ['a', 'b', 'c'].map((id) => consignment(id, { palletPlaces: 4 }));
    const plan = legalPlan({
      vehicles: [gift],
      drivers: [driver('d', ['D'])],
      consignments: [asGoods(gift), ...goods],
    });
    expect(plan.unscheduled).toHaveLength(2);
    expect(obstaclesOf(plan, plan.unscheduled[0]?.consignmentId ?? '').no_vehicle_free).toContain(
      '4 free pallet places',
    );
  });

  it('names the declaration that ends before the border, with both times in each language', () => {
    const until = MONDAY + 12 * HOUR;
    const plan = legalPlan({
      vehicles: [gift],
      drivers: [driver('a', ['D']), driver('b', ['D'])],
      consignments: [asGoods(gift), consignment('goods', { declarationValidUntil: until })],
    });
    const [obstacle] = plan.unscheduled.find((u) => u.consignmentId === 'goods')?.obstacles ?? [];
    expect(obstacle?.rule).toBe('declaration_ends_before_border');
    expect(obstacle?.parameters).toMatchObject({ consignment: 'goods', validUntil: until });
    expect(obstacle?.text.de).toContain('endet am 2026-11-23 18:00');
    expect(obstacle?.text.uk).toContain('до 2026-11-23 19:00');
    expect(obstacle?.source).toContain('953');
    expect(plan.journeys.map((j) => j.consignmentIds)).toEqual([['goods-Gelenkbus 7']]);
  });

  it('names the latest arrival that cannot be met', () => {
    const goods = consignment('goods', { latestArrivalAt: MONDAY + DAY });
    const plan = legalPlan({
      vehicles: [gift],
      drivers: [driver('a', ['D'])],
      consignments: [asGoods(gift), goods],
    });
    expect(obstaclesOf(plan, 'goods').arrives_too_late).toContain('due by 2026-11-24 06:00');
  });

  it('names drivers who may not cross, and plans to the Polish hub with the same ones', () => {
    const drivers = [driver('a', ['D'], { mayCrossBorder: false })];
    const abroad = legalPlan({ vehicles: [gift], drivers, consignments: [asGoods(gift)] });
    expect(Object.keys(obstaclesOf(abroad, 'goods-Gelenkbus 7'))).toEqual(['no_driver_may_cross']);
    const toHub = bus('Gelenkbus 7', { endPlaceId: 'rzeszow' });
    const hub = legalPlan({ vehicles: [toHub], drivers, consignments: [asGoods(toHub)] });
    expect(hub.unscheduled).toEqual([]);
    expect(hub.crossingId).toBeNull();
  });

  it('plans nothing, and says so, with no driver at all', () => {
    const plan = legalPlan({ vehicles: [gift], consignments: [asGoods(gift), consignment('goods')] });
    expect(plan.journeys).toEqual([]);
    expect(Object.keys(obstaclesOf(plan, 'goods'))).toContain('no_driver_with_licence');
  });

  it('names a place that the planning does not know', () => {
    const plan = legalPlan({
      vehicles: [gift],
      consignments: [consignment('goods', { destinationPlaceId: 'atlantis' })],
    });
    expect(obstaclesOf(plan, 'goods')).toEqual({
      unknown_reference: 'atlantis is not part of the planning.',
    });
  });
});

describe('the plan as a whole', () => {
  it('keeps the weekly rest where only an unloading is left after six days', () => {
    const seed = 2335; // drawn by the random requests: the daily rest before it would have hidden the seventh day
    const asked = randomRequest(seededRandom(seed));
    expect(checkPlan(asked, planConvoy(asked, { seed, iterations: 15 }))).toEqual([]);
  });

  it('is the same for the same seed', () => {
    const asked = request({
      vehicles: [semi('s1'), semi('s2', { homePlaceId: 'dresden' }), bus('b1')],
      drivers: [driver('a', ['CE']), driver('b', ['CE']), driver('c', ['D'])],
      consignments: [
        asGoods(bus('b1')),
        ...['kyiv', 'malyn', 'lviv', 'nikopol', 'dnipro'].map((to, i) =>
          consignment(`c${i}`, {
            destinationPlaceId: to,
            originPlaceId: i % 2 ? 'dresden' : 'koeln',
            palletPlaces: 9,
          }),
        ),
      ],
    });
    const [first, second] = [1, 2].map(() => planConvoy(asked, { seed: 7, iterations: 40 }));
    expect(second).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  it('a hired lorry comes home, with the electronic queue as rest', () => {
    const plan = legalPlan({
      vehicles: [semi('lorry', { endPlaceId: 'koeln' })],
      drivers: [driver('a', ['CE'])],
      consignments: [consignment('goods', { destinationPlaceId: 'lviv' })],
    });
    const legs = plan.journeys[0]?.legs ?? [];
    expect(legs.filter((l) => l.kind === 'border')).toHaveLength(2);
    expect(legs.at(-1)?.toPlaceId).toBe('koeln');
    expect(legs.some((l) => l.kind === 'wait' && l.reason === 'queue')).toBe(true);
  });
});

describe('a time budget', () => {
  const asked = request({
    vehicles: Array.from({ length: 4 }, (_, i) => semi(`lorry ${i}`)),
    drivers: Array.from({ length: 4 }, (_, i) => driver(`Fahrt ${i}`, ['CE'])),
    consignments: Array.from({ length: 8 }, (_, i) => consignment(`goods ${i}`, { palletPlaces: 12 })),
  });

  it('that is spent at once leaves everything behind and says that the time was too short', () => {
    const plan = planConvoy(asked, { seed: 1, iterations: 400, longestMs: 1e-6 });
    expect(checkPlan(asked, plan)).toEqual([]);
    expect(plan.unscheduled).toHaveLength(8);
    for (const { consignmentId } of plan.unscheduled)
      expect(obstaclesOf(plan, consignmentId).not_tried_in_time).toContain(consignmentId);
  });

  it('that suffices changes nothing', () => {
    const seeded = { seed: 1, iterations: 10 };
    expect(planConvoy(asked, { ...seeded, longestMs: 600_000 })).toEqual(planConvoy(asked, seeded));
  });
});

describe('vehicles that keep together', () => {
  const gift = bus('bus', { homePlaceId: 'muenster' });
  const lorry = semi('lorry', { endPlaceId: 'koeln' });
  const asked = {
    together: true,
    vehicles: [gift, lorry, semi('second', { endPlaceId: 'koeln' })],
    drivers: [driver('d1', ['D']), driver('c1', ['CE']), driver('c2', ['CE'])],
    consignments: [
      asGoods(gift),
      consignment('to Dnipro', { palletPlaces: 25 }),
      consignment('to Kyiv', { palletPlaces: 25, destinationPlaceId: 'kyiv', readyAt: MONDAY + DAY }),
    ],
  };
  const borderOf = (journey: ScheduledJourney) => journey.legs.find((l) => l.kind === 'border');

  it('are at the gate at one time, and none goes on before all are through', () => {
    const plan = legalPlan(asked);
    expect(plan.unscheduled).toEqual([]);
    expect(plan.journeys).toHaveLength(3);
    const gates = plan.journeys.map(borderOf);
    expect(new Set(gates.map((leg) => leg?.startAt)).size).toBe(1);
    const through = Math.max(...gates.map((leg) => leg?.endAt ?? 0));
    const onward = plan.journeys.map(({ legs }) =>
      legs.slice(legs.findIndex((l) => l.kind === 'border')).find((l) => l.kind === 'drive'),
    );
    for (const leg of onward) expect(leg?.startAt).toBeGreaterThanOrEqual(through);
  });

  it('would not be there at one time by themselves', () => {
    const plan = legalPlan({ ...asked, together: false });
    expect(new Set(plan.journeys.map((j) => borderOf(j)?.startAt)).size).toBeGreaterThan(1);
  });

  it('go at the pace of the slowest, and leave one place at one time', () => {
    const slow = bus('slow', { maxSpeedKmh: 50 });
    const plan = legalPlan({
      together: true,
      vehicles: [slow, bus('fast')],
      drivers: [driver('d1', ['D']), driver('d2', ['D'])],
      consignments: [asGoods(slow), asGoods(bus('fast'))],
    });
    const [one, other] = plan.journeys;
    expect(one?.legs.map(({ kind, startAt, endAt }) => [kind, startAt, endAt])).toEqual(
      other?.legs.map(({ kind, startAt, endAt }) => [kind, startAt, endAt]),
    );
    expect(one?.departAt).toBe(other?.departAt);
  });

  it.each([
    ['only the search found a second one for the border', 983_362],
    ['one of them cannot wait for the others', 568_772],
    ['one of them cannot go at the pace of the other', 521_356],
  ])('do so too where %s', (_, seed) => {
    const asked = { ...randomRequest(seededRandom(seed)), together: true };
    expect(checkPlan(asked, planConvoy(asked, { seed, iterations: 8 }))).toEqual([]);
  });

  it('leave behind what would be late for its papers if they waited, and say why', () => {
    const plan = legalPlan({
      ...asked,
      consignments: [
        consignment('in time', { declarationValidUntil: MONDAY + 2 * DAY }),
        consignment('ready late', { readyAt: MONDAY + 5 * DAY, palletPlaces: 30 }),
      ],
    });
    expect(plan.unscheduled).toHaveLength(1);
    expect(plan.unscheduled[0]?.obstacles.length).toBeGreaterThan(0);
  });
});

describe('drivers whose vehicle stays', () => {
  const gift = bus('bus');
  const lorry = semi('lorry', { endPlaceId: 'koeln', seats: 3 });
  const asked = {
    vehicles: [gift, lorry],
    drivers: [
      driver('gives', ['D'], { homePlaceId: 'koeln' }),
      driver('returns', ['CE'], { homePlaceId: 'koeln' }),
    ],
    consignments: [asGoods(gift), consignment('goods', { palletPlaces: 30 })],
    rules: { ...request().rules, crew: { own: 1, hired: 1, donated: 1 } },
  } satisfies Partial<ScheduleRequest>;
  const taken = (plan: SchedulePlan) =>
    plan.journeys.flatMap(({ vehicleId, legs }) =>
      legs.flatMap(({ passengerIds = [], fromPlaceId }) =>
        passengerIds.map((id) => ({ id, vehicleId, fromPlaceId })),
      ),
    );

  it('are taken home by one that comes back from the same town', () => {
    expect(taken(legalPlan(asked))).toEqual([{ id: 'gives', vehicleId: 'lorry', fromPlaceId: 'dnipro' }]);
  });

  it('take the train where there is no seat, or it would be too long a detour, or they live there', () => {
    expect(taken(legalPlan({ ...asked, vehicles: [gift, { ...lorry, seats: 1 }] }))).toEqual([]);
    const elsewhere = consignment('goods', { palletPlaces: 30, destinationPlaceId: 'lviv' });
    expect(taken(legalPlan({ ...asked, consignments: [asGoods(gift), elsewhere] }))).toEqual([]);
    const drivers = asked.drivers.map((d) => ({ ...d, homePlaceId: 'kyiv' }));
    expect(taken(legalPlan({ ...asked, drivers }))).toEqual([]);
  });
});

describe('goods that keep their distance and their hours', () => {
  const crew = [driver('d1', ['CE']), driver('d2', ['CE'])];

  it('puts what must travel apart on two vehicles, and on one where the rules allow it', () => {
    const consignments = [
      consignment('tablets', { mixGroups: ['oxidising'] }),
      consignment('disinfectant', { mixGroups: ['flammable'] }),
    ];
    const asked = { vehicles: [semi('one'), semi('two')], drivers: crew, consignments };
    expect(legalPlan(asked).journeys).toHaveLength(2);
    const rules = { ...request().rules, keepApart: [] };
    expect(legalPlan({ ...asked, rules }).journeys).toHaveLength(1);
  });

  it('leaves one of them behind where there is one vehicle, and says why', () => {
    const plan = legalPlan({
      vehicles: [semi('one')],
      drivers: crew,
      consignments: [
        consignment('tablets', { mixGroups: ['oxidising'] }),
        consignment('disinfectant', { mixGroups: ['flammable'] }),
      ],
    });
    expect(plan.unscheduled).toHaveLength(1);
    expect(plan.unscheduled[0]?.obstacles.length).toBeGreaterThan(0);
  });

  it('stay on the vehicle for which they are meant', () => {
    const consignments = [consignment('escort', { onVehicle: 'two', palletPlaces: 0, weightG: 0 })];
    const asked = { vehicles: [semi('one'), semi('two')], drivers: crew, consignments };
    expect(legalPlan(asked).journeys.map((j) => j.vehicleId)).toEqual(['two']);
  });

  it('may carry one after the other', () => {
    const plan = legalPlan({
      vehicles: [semi('one')],
      drivers: crew,
      consignments: [
        consignment('tablets', { mixGroups: ['oxidising'], destinationPlaceId: 'rzeszow' }),
        consignment('disinfectant', { mixGroups: ['flammable'], originPlaceId: 'rzeszow' }),
      ],
    });
    expect(plan.unscheduled).toEqual([]);
  });

  it('waits for the hours in which the receiver unloads, over several days', () => {
    const unloadingHours = hoursOfDays(MONDAY, 8, 10);
    const plan = legalPlan({
      vehicles: [semi('one')],
      drivers: crew,
      consignments: [consignment('goods', { unloadingHours })],
    });
    const leg = plan.journeys[0]?.legs.find((l) => l.kind === 'unload');
    expect(unloadingHours.some(({ from, until }) => leg && from <= leg.startAt && leg.startAt <= until)).toBe(
      true,
    );
  });
});
