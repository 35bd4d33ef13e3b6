import type { ScheduleRequest, ScheduleVehicle } from './plan.js';
import type { RouteTimes } from './route.js';

/** When a convoy begins to be dealt with at the gate into Ukraine, and when all of it goes on from there. */
export interface Meeting {
  readonly crossAt: number;
  readonly onwardAt: number;
}

/** The same request at the pace of the slowest of these vehicles: where no router knows the time, and under their caps. */
export function atOnePace(request: ScheduleRequest, used: readonly ScheduleVehicle[]): ScheduleRequest {
  if (used.length === 0) return request;
  const { rules } = request;
  const cap = Math.min(...used.map((v) => v.maxSpeedKmh));
  const slowest = Math.min(...used.map((v) => rules.speedKmh[v.vehicleClass]));
  const speeds = Object.entries(rules.speedKmh).map(([name, kmh]) => [name, Math.min(kmh, slowest)]);
  return {
    ...request,
    rules: { ...rules, speedKmh: Object.fromEntries(speeds) as typeof rules.speedKmh },
    vehicles: request.vehicles.map((v) => ({ ...v, maxSpeedKmh: Math.min(v.maxSpeedKmh, cap) })),
  };
}

/** A later meeting can cost a crew its working day, so that the next one is later still. */
const ATTEMPTS = 12;

/**
 * The earliest meeting found that all can keep, from the times of all where nobody leaves the gate before the one
 * given; undefined where fewer than `fewest` cross. Whoever can wait for no other is not waited for.
 */
export function meetingOf(
  times: (meeting?: Meeting) => readonly RouteTimes[],
  fewest = 2,
): Meeting | undefined {
  let meeting: Meeting | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const crossing = times(meeting).flatMap(({ borderAt, onwardAt }) =>
      borderAt === undefined || onwardAt === undefined ? [] : [{ borderAt, onwardAt }],
    );
    if (crossing.length < (meeting ? 1 : fewest)) return meeting;
    const crossAt = Math.max(...crossing.map((each) => each.borderAt));
    const onwardAt = Math.max(...crossing.map((each) => each.onwardAt));
    if (meeting && crossAt <= meeting.crossAt && onwardAt <= meeting.onwardAt) return meeting;
    meeting = { crossAt, onwardAt };
  }
  return meeting;
}
