import { describe, expect, it } from '@jest/globals';
import type {
  ScheduleConsignment,
  ScheduledJourney,
  ScheduleLeg,
  SchedulePlan,
  ScheduleRequest,
  ScheduleVehicle,
  ViolationRule,
} from '../plan.js';
import { planConvoy } from '../planner.js';
import { asGoods, bus, consignment, DAY, driver, HOUR, MONDAY, request, semi } from '../request.fixture.js';
import { checkPlan } from './check-plan.js';

const MINUTE = 60_000;
const gift = bus('bus', { homePlaceId: 'muenster' });
const asked = request({
  vehicles: [gift, semi('lorry', { endPlaceId: 'koeln', seats: 3 })],
  drivers: [driver('d1', ['D']), driver('ce1', ['CE']), driver('ce2', ['CE'])],
  consignments: [
    asGoods(gift),
    consignment('a', { originPlaceId: 'muenster', declarationValidUntil: MONDAY + 20 * DAY }),
    consignment('b', {
      palletPlaces: 25,
      codeValidUntil: MONDAY + 20 * DAY,
      latestArrivalAt: MONDAY + 20 * DAY,
    }),
    consignment('c', { palletPlaces: 5 }),
  ],
  rules: { ...request().rules, crew: { own: 1, hired: 1, donated: 1 } },
});
const legal = planConvoy(asked, { seed: 3, iterations: 20 });

type Change = (plan: SchedulePlan, request: ScheduleRequest) => void;

const journeyOf = (plan: SchedulePlan, vehicleId: string) =>
  plan.journeys.find((j) => j.vehicleId === vehicleId) as ScheduledJourney;
const legOf = (journey: ScheduledJourney, found: (leg: ScheduleLeg) => boolean) =>
  journey.legs.find(found) as ScheduleLeg;
/** Everything from `from` on happens later (or earlier) by `by`. */
const shift = (journey: ScheduledJourney, from: number, by: number) => {
  for (const leg of journey.legs) {
    if (leg.startAt >= from) leg.startAt += by;
    if (leg.endAt > from) leg.endAt += by;
  }
  journey.arriveAt += by;
};
/** Takes a leg out and closes the gap. */
const drop = (journey: ScheduledJourney, leg: ScheduleLeg) => {
  journey.legs.splice(journey.legs.indexOf(leg), 1);
  shift(journey, leg.endAt, leg.startAt - leg.endAt);
};
const moveTo = (journey: ScheduledJourney, at: number) => {
  const by = at - journey.departAt;
  shift(journey, -Infinity, by);
  journey.departAt = at;
};
const drives = (leg: ScheduleLeg) => leg.kind === 'drive';
const vehicle = (r: ScheduleRequest, id: string) => r.vehicles.find((v) => v.id === id) as ScheduleVehicle;
const goods = (r: ScheduleRequest, id: string) =>
  r.consignments.find((c) => c.id === id) as ScheduleConsignment;

/** One corruption of the legal plan (or a stricter request) for each rule. */
const CORRUPTIONS: [ViolationRule, Change][] = [
  [
    'break_missing',
    (p) =>
      drop(
        journeyOf(p, 'bus'),
        legOf(journeyOf(p, 'bus'), (l) => l.kind === 'break'),
      ),
  ],
  [
    'daily_rest',
    (p) =>
      drop(
        journeyOf(p, 'bus'),
        legOf(journeyOf(p, 'bus'), (l) => l.kind === 'rest'),
      ),
  ],
  [
    'daily_driving',
    (p) =>
      drop(
        journeyOf(p, 'bus'),
        legOf(journeyOf(p, 'bus'), (l) => l.kind === 'rest'),
      ),
  ],
  ['weekly_driving', (_, r) => void (r.rules = { ...r.rules, weeklyDriving: 20 * 60 })],
  ['fortnight_driving', (_, r) => void (r.rules = { ...r.rules, fortnightDriving: 30 * 60 })],
  ['weekly_rest', (_, r) => void (r.rules = { ...r.rules, weeklyRestWithin: 2 * 24 * 60 })],
  ['licence', (p) => swapDriver(p, 'bus', 'ce2')],
  ['driver_may_not_cross', (_, r) => void r.drivers.forEach((d) => (d.mayCrossBorder = false))],
  ['driver_booked_twice', (p) => swapDriver(p, 'lorry', 'd1')],
  ['vehicle_booked_twice', (p) => void (journeyOf(p, 'lorry').vehicleId = 'bus')],
  ['vehicle_unavailable', (_, r) => void (vehicle(r, 'bus').availableUntil = MONDAY + DAY)],
  ['driver_unavailable', (_, r) => void r.drivers.forEach((d) => (d.availableFrom = MONDAY + 10 * DAY))],
  ['overweight', (_, r) => void (goods(r, 'b').weightG = 25_000_000)],
  ['over_volume', (_, r) => void (goods(r, 'b').volumeCm3 = 91_000_000)],
  ['over_pallet_places', (_, r) => void (vehicle(r, 'lorry').palletPlaces = 24)],
  ['over_loading_metres', (_, r) => void (vehicle(r, 'lorry').loadingMm = 9_600)],
  [
    'must_travel_apart',
    (_, r) => {
      goods(r, 'b').mixGroups = ['oxidising'];
      goods(r, 'c').mixGroups = ['batteries'];
    },
  ],
  ['outside_hours', (_, r) => void (goods(r, 'b').unloadingHours = [{ from: MONDAY, until: MONDAY + 1 }])],
  ['on_other_vehicle', (_, r) => void (goods(r, 'b').onVehicle = 'bus')],
  ['not_together', (_, r) => void (r.together = true)],
  ['over_seats', (_, r) => void (vehicle(r, 'lorry').seats = 1)],
  [
    'passenger_elsewhere',
    (p) => void (legOf(journeyOf(p, 'lorry'), (l) => l.passengerIds !== undefined).fromPlaceId = 'kyiv'),
  ],
  ['crossing_refuses_class', (p) => throughGate(p, 'zosin')],
  ['crossing_not_shared', (p) => throughGate({ ...p, journeys: [journeyOf(p, 'bus')] }, 'dorohusk')],
  [
    'crossing_closed',
    (_, r) => void (r.crossings = r.crossings.map((c) => ({ ...c, open: { from: '03:00', to: '03:01' } }))),
  ],
  [
    'border_wait_too_short',
    (p) => {
      const border = legOf(journeyOf(p, 'lorry'), (l) => l.kind === 'border');
      const by = -30 * MINUTE;
      shift(journeyOf(p, 'lorry'), border.endAt, by);
      border.endAt += by;
    },
  ],
  ['curfew', (_, r) => void (r.curfews = [{ areaIds: [], from: '11:00', to: '23:00' }])],
  [
    'arrival_close_to_curfew',
    (p, r) => {
      const arrived = new Date(journeyOf(p, 'bus').arriveAt + 3 * HOUR).toISOString().slice(11, 16);
      const later = new Date(journeyOf(p, 'bus').arriveAt + 4 * HOUR).toISOString().slice(11, 16);
      r.curfews = [{ areaIds: ['dnipro'], from: arrived, to: later }];
    },
  ],
  ['truck_ban', (p) => moveTo(journeyOf(p, 'lorry'), Date.parse('2026-11-29T06:00:00+01:00'))],
  [
    'night_driving',
    (_, r) =>
      void (r.rules = {
        ...r.rules,
        nightDriving: { avoid: true, countries: ['DE', 'PL', 'UA'], from: '12:00', to: '11:00' },
      }),
  ],
  ['speed_cap', (_, r) => void (vehicle(r, 'bus').maxSpeedKmh = 50)],
  ['distance_too_short', (p) => void legOf(journeyOf(p, 'bus'), drives).km!--],
  ['declaration_expired', (_, r) => void (goods(r, 'a').declarationValidUntil = MONDAY + DAY)],
  ['code_expired', (_, r) => void (goods(r, 'b').codeValidUntil = MONDAY + DAY)],
  ['late_arrival', (_, r) => void (goods(r, 'b').latestArrivalAt = MONDAY + DAY)],
  ['loaded_before_ready', (_, r) => void (goods(r, 'a').readyAt = MONDAY + 30 * DAY)],
  [
    'pickup_before_delivery',
    (p) => {
      const journey = journeyOf(p, 'lorry');
      const [load, unload] = ['load', 'unload'].map((kind) => legOf(journey, (l) => l.kind === kind)) as [
        ScheduleLeg,
        ScheduleLeg,
      ];
      [load.kind, unload.kind] = [unload.kind, load.kind];
    },
  ],
  ['wrong_end_place', (_, r) => void (goods(r, 'goods-bus').destinationPlaceId = 'kyiv')],
  ['consignment_not_accounted', (p) => void journeyOf(p, 'lorry').consignmentIds.pop()],
  ['legs_not_contiguous', (p) => void (legOf(journeyOf(p, 'bus'), drives).startAt += MINUTE)],
  [
    'route_broken',
    (p) =>
      drop(
        journeyOf(p, 'bus'),
        legOf(journeyOf(p, 'bus'), (l) => l.kind === 'border'),
      ),
  ],
  ['departure_window', (_, r) => void (r.latestDepartureAt = MONDAY - 1)],
  ['unknown_reference', (_, r) => void (r.places = r.places.filter((place) => place.id !== 'dnipro'))],
];

function swapDriver(plan: SchedulePlan, vehicleId: string, driverId: string): void {
  const journey = journeyOf(plan, vehicleId);
  journey.driverIds = [driverId];
  for (const leg of journey.legs) if (leg.driverId !== undefined) leg.driverId = driverId;
}

function throughGate(plan: SchedulePlan, crossingId: string): void {
  for (const journey of plan.journeys) {
    journey.crossingId = crossingId;
    for (const leg of journey.legs) if (leg.crossingId !== undefined) leg.crossingId = crossingId;
  }
}

describe('the independent checker', () => {
  it('finds nothing wrong with the plan that the corruptions start from', () => {
    expect(legal.unscheduled).toEqual([]);
    expect(legal.journeys.map((j) => j.vehicleId).sort()).toEqual(['bus', 'lorry']);
    expect(checkPlan(asked, legal)).toEqual([]);
  });

  it.each(CORRUPTIONS)('finds %s', (rule, corrupt) => {
    const plan = structuredClone(legal);
    const stricter = structuredClone(asked);
    corrupt(plan, stricter);
    expect(checkPlan(stricter, plan).map((v) => v.rule)).toContain(rule);
  });
});
