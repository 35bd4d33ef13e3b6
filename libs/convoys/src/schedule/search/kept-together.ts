import { roadBookOf } from '../road-book.js';
import { RouteBook } from '../route-book.js';
import type { RoadBook, RouteTimes } from '../route.js';
import { scheduleByHand } from '../timetable.js';
import { atOnePace, type Meeting, meetingOf } from '../together.js';
import type { Options } from './options.js';
import { PlannedRoute } from './planned-route.js';

export interface KeptTogether {
  /** One for each convoy, with its meeting. */
  readonly options: Options;
  /** By vehicle; without those that cannot keep the meeting of their convoy. */
  readonly routes: Map<string, PlannedRoute>;
}

/**
 * The routes with the vehicles of each convoy keeping together: at the pace of the slowest, and with a meeting at the
 * gate. Undefined where nobody crosses the border with somebody else.
 */
export function keptTogether(apart: readonly PlannedRoute[]): KeptTogether | undefined {
  const [any] = apart;
  if (!any) return undefined;
  const { request } = any.book.road;
  const vehicles = apart.map((route) => route.vehicle);
  const road = roadBookOf(atOnePace(request, vehicles));
  const convoys = convoysOf(apart, request.convoys?.largest).flatMap((convoy) => {
    const book = bookOf(road, convoy);
    return book ? [{ book, convoy }] : [];
  });
  const [first, ...others] = convoys.map(({ book }) => book);
  if (!first || convoys.every(({ book }) => !book.meeting)) return undefined;
  const staying = apart.filter(({ convoy }) => convoy === undefined);
  const routes = new Map<string, PlannedRoute>();
  for (const { book, convoy } of [...convoys, { book: first, convoy: staying }])
    for (const route of convoy) {
      const joined = PlannedRoute.of(book, { ...route.laid, vehicle: atPace(road, route) });
      if (!('rule' in joined)) routes.set(route.vehicle.id, joined);
    }
  return { options: [first, ...others], routes };
}

/** Those that cross, by the convoy to which they belong; one where all travel together. */
function convoysOf(routes: readonly PlannedRoute[], largest: number | undefined): PlannedRoute[][] {
  const byConvoy = new Map<string | undefined, PlannedRoute[]>();
  for (const route of routes) {
    const key = largest === undefined ? '' : route.convoy;
    if (route.convoy !== undefined) byConvoy.set(key, [...(byConvoy.get(key) ?? []), route]);
  }
  return [...byConvoy.values()].flatMap((convoy) => {
    const size = largest ?? convoy.length;
    const inOrder = convoy.toSorted((a, b) => (a.times.borderAt ?? 0) - (b.times.borderAt ?? 0));
    return Array.from({ length: Math.ceil(convoy.length / size) }, (_, i) =>
      inOrder.slice(i * size, (i + 1) * size),
    );
  });
}

function bookOf(road: RoadBook, convoy: readonly PlannedRoute[]): RouteBook | undefined {
  const [first] = convoy;
  if (!first) return undefined;
  const { crossing, distances } = first.book;
  const departAt = Math.min(...convoy.map(({ book }) => book.departAt));
  const timesOf = (before?: Meeting) =>
    convoy.flatMap((route): RouteTimes[] => {
      const laid = { ...route.laid, vehicle: atPace(road, route) };
      const { departAt: departs } = route.times;
      const times = scheduleByHand(road, route.book.route(laid), crossing, departs, before);
      return 'rule' in times ? [] : [times.timetable];
    });
  const meeting = convoy.length > 1 ? meetingOf(timesOf, 1) : undefined;
  return new RouteBook(road, crossing, departAt, distances, meeting);
}

const atPace = ({ request }: RoadBook, { vehicle }: PlannedRoute) =>
  request.vehicles.find(({ id }) => id === vehicle.id) ?? vehicle;
