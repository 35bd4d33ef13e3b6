import type { Rejection } from './journey-log.js';
import { journeyOf } from './journey-of.js';
import { obstacle } from './obstacle-texts.js';
import type {
  HandLaidPlan,
  HandLaidRoute,
  Obstacle,
  ScheduleConsignment,
  ScheduleCrossing,
  SchedulePlan,
  ScheduleRequest,
} from './plan.js';
import { roadBookOf } from './road-book.js';
import { RouteBook } from './route-book.js';
import type { RoadBook, Route, Step, Timetable } from './route.js';
import { inserted, RouteShape } from './search/insertion.js';
import { scheduleByHand } from './timetable.js';
import { atOnePace, type Meeting, meetingOf } from './together.js';
import { type Scheduled, withWaysHome } from './ways-home.js';

/** A plan laid out by hand with its times. It may break rules: `checkPlan` names them. */
export interface LaidOutPlan {
  plan: SchedulePlan;
  /** Journeys that no clock can carry out; they are not part of the plan. */
  impossible: { vehicleId: string; obstacle: Obstacle }[];
}

/** Times of a plan that somebody has laid out; what no route carries is named as left out. Names only what the request has. */
export function layOut(request: ScheduleRequest, hand: HandLaidPlan): LaidOutPlan {
  const { road, schedules } = schedulesOf(request, hand);
  const meeting = request.together ? meetingOf((before) => timesOf(schedules, before)) : undefined;
  const possible: Scheduled[] = [];
  const impossible: LaidOutPlan['impossible'] = [];
  hand.routes.forEach(({ vehicleId }, index) => {
    const scheduled = schedules[index]!(meeting);
    if ('rule' in scheduled) {
      const why = obstacle(scheduled.rule, scheduled.parameters, request.rules);
      impossible.push({ vehicleId, obstacle: why });
    } else possible.push(scheduled);
  });
  const journeys = withWaysHome(request, possible).map(journeyOf);
  const carried = new Set(journeys.flatMap((journey) => journey.consignmentIds));
  const leftOut = (c: ScheduleConsignment): Obstacle =>
    obstacle('left_out_by_hand', { consignment: c.label }, request.rules);
  return {
    plan: {
      crossingId: hand.crossingId,
      journeys: journeys.sort((a, b) => a.departAt - b.departAt),
      unscheduled: request.consignments
        .filter((c) => !carried.has(c.id))
        .map((c) => ({ consignmentId: c.id, obstacles: [leftOut(c)] })),
      travel: road.travel.method,
      cost: 0,
    },
    impossible,
  };
}

/** The gate that the plan names for a route; none where the request does not have it. */
export function gateOf(
  { crossings }: ScheduleRequest,
  { crossingId }: Pick<HandLaidPlan, 'crossingId'>,
  route: HandLaidRoute,
): ScheduleCrossing | null {
  const named = route.crossingId ?? crossingId;
  return crossings.find((c) => c.id === named) ?? null;
}

type Schedule = (meeting?: Meeting) => Scheduled | Rejection;

/** How each route is scheduled: at one pace where several that keep together cross the border. */
function schedulesOf(
  request: ScheduleRequest,
  hand: HandLaidPlan,
): { readonly road: RoadBook; readonly schedules: readonly Schedule[] } {
  const at = (asked: ScheduleRequest) => {
    const departures = hand.routes.map((route) => route.departAt);
    const road = roadBookOf(asked, departures);
    return { road, schedules: hand.routes.map((laid) => scheduleOf(road, hand, laid)) };
  };
  const freely = at(request);
  if (!request.together) return freely;
  const crossing = timesOf(freely.schedules, undefined).filter(({ onwardAt }) => onwardAt !== undefined);
  return crossing.length < 2 ? freely : at(atOnePace(request, vehiclesOf(request, hand)));
}

const vehiclesOf = ({ vehicles }: ScheduleRequest, { routes }: HandLaidPlan) =>
  vehicles.filter(({ id }) => routes.some((route) => route.vehicleId === id));

/** How a route is scheduled, whenever the convoy meets. */
function scheduleOf(road: RoadBook, hand: HandLaidPlan, laid: HandLaidRoute): Schedule {
  const { request } = road;
  const vehicle = request.vehicles.find((v) => v.id === laid.vehicleId);
  if (!vehicle) return () => ({ rule: 'unknown_reference', parameters: { reference: laid.vehicleId } });
  const drivers = laid.driverIds.flatMap((id) => request.drivers.filter((d) => d.id === id));
  const limits = { vehicle: vehicle.label, licence: vehicle.licenceClass };
  if (drivers.length === 0) return () => ({ rule: 'no_driver_free', parameters: limits });
  const itself = request.consignments.find((c) => c.vehicleItself === vehicle.id);
  const book = new RouteBook(road, gateOf(request, hand, laid), laid.departAt);
  const route = book.route({ vehicle, drivers, steps: stepsOf(road, laid), itself });
  return (meeting) => {
    const schedule = (each: Route) => scheduleByHand(road, each, book.crossing, laid.departAt, meeting);
    const result = schedule(route);
    if ('rule' in result) return result;
    const again = (other: Route) => {
      const changed = schedule(other);
      const isNoWorse = 'timetable' in changed && changed.broken.length <= result.broken.length;
      return isNoWorse ? changed.timetable : undefined;
    };
    return { route, timetable: result.timetable, again };
  };
}

function timesOf(schedules: readonly Schedule[], meeting: Meeting | undefined): Timetable[] {
  return schedules.flatMap((schedule) => {
    const scheduled = schedule(meeting);
    return 'rule' in scheduled ? [] : [scheduled.timetable];
  });
}

/** The steps whose consignments there still are. */
export function stepsOf({ steps: known }: RoadBook, { steps }: Pick<HandLaidRoute, 'steps'>): Step[] {
  const byId = new Map([...known].map(([consignment, pair]) => [consignment.id, pair]));
  return steps.flatMap(({ consignmentId, load }) => byId.get(consignmentId)?.[load ? 0 : 1] ?? []);
}

/** The steps of a route with one consignment more, where it makes the smallest detour and has room; else at its end. */
export function withConsignment(
  request: ScheduleRequest,
  hand: HandLaidPlan,
  route: HandLaidRoute,
  consignment: ScheduleConsignment,
): HandLaidRoute['steps'] {
  const crossing = gateOf(request, hand, route);
  const road = roadBookOf(request, [route.departAt]);
  const vehicle = road.request.vehicles.find((v) => v.id === route.vehicleId);
  const pair = road.steps.get(consignment);
  if (vehicle && pair) {
    const steps = stepsOf(road, route);
    const shape = new RouteShape(new RouteBook(road, crossing, route.departAt), { vehicle, steps });
    const [best] = shape.positions(consignment, pair);
    if (best)
      return inserted(steps, pair, best).map(({ consignment: c, load }) => ({ consignmentId: c.id, load }));
  }
  const firstUnload = route.steps.findIndex((step) => !step.load);
  const loads = firstUnload < 0 ? route.steps.length : firstUnload;
  return [
    ...route.steps.slice(0, loads),
    { consignmentId: consignment.id, load: true },
    ...route.steps.slice(loads),
    { consignmentId: consignment.id, load: false },
  ];
}
