import type { ScheduleRequest, ScheduleVehicle } from './plan.js';
import type { RouteTimes } from './route.js';

/** When a convoy begins to be dealt with at the gate into Ukraine, and when all of it goes on from there. */
export interface Meeting {
  readonly crossAt: number;
  readonly onwardAt: number;
}

/** The same request at the pace of the slowest of these vehicles. */
export function atOnePace(request: ScheduleRequest, used: readonly ScheduleVehicle[]): ScheduleRequest {
  const { speedKmh } = request.rules;
  const slowest = Math.min(...used.map((v) => Math.min(v.maxSpeedKmh, speedKmh[v.vehicleClass])));
  if (!Number.isFinite(slowest)) return request;
  const vehicles = request.vehicles.map((v) => ({ ...v, maxSpeedKmh: Math.min(v.maxSpeedKmh, slowest) }));
  return { ...request, vehicles };
}

/** A later meeting can cost a crew its working day, so that the next one is later still. */
const ATTEMPTS = 12;

/**
 * The earliest meeting found that all can keep, from the times of all where nobody leaves the gate before the one
 * given; undefined where fewer than two cross.
 */
export function meetingOf(times: (meeting?: Meeting) => readonly RouteTimes[]): Meeting | undefined {
  let meeting: Meeting | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const crossing = times(meeting).flatMap(({ borderAt, onwardAt }) =>
      borderAt === undefined || onwardAt === undefined ? [] : [{ borderAt, onwardAt }],
    );
    if (crossing.length < 2) return undefined;
    const crossAt = Math.max(...crossing.map((each) => each.borderAt));
    const onwardAt = Math.max(...crossing.map((each) => each.onwardAt));
    if (meeting && crossAt <= meeting.crossAt && onwardAt <= meeting.onwardAt) return meeting;
    meeting = { crossAt, onwardAt };
  }
  return meeting;
}
