import type { ScheduledJourney, SchedulePlan, ScheduleRequest, Violation } from '../plan.js';
import { localTime } from './local-time.js';

interface Crossing {
  readonly journey: ScheduledJourney;
  /** Gate, and day where there are several convoys. */
  readonly convoy: string;
  readonly crossAt: number;
  readonly clearedAt: number;
  /** Infinity where nothing is driven after the gate. */
  readonly onwardAt: number;
}

/**
 * Where vehicles keep together, those of one convoy begin at the gate into Ukraine at one time, and none drives on before
 * all of them are through.
 */
export function checkTogether(request: ScheduleRequest, plan: SchedulePlan): Violation[] {
  if (!request.together) return [];
  const crossings = plan.journeys.flatMap((journey) => crossingOf(request, journey) ?? []);
  return grouped(crossings, ({ convoy }) => convoy).flatMap((convoy) => {
    const parts = Math.max(1, Math.ceil(convoy.length / (request.convoys?.largest ?? Infinity)));
    const meetings = grouped(convoy, ({ crossAt }) => String(crossAt)).sort((a, b) => b.length - a.length);
    const ahead = meetings.flatMap((meeting) => {
      const through = Math.max(...meeting.map(({ clearedAt }) => clearedAt));
      return meeting.filter(({ onwardAt }) => onwardAt < through);
    });
    return [...meetings.slice(parts).flat(), ...ahead].map(({ journey, crossAt }): Violation => ({
      rule: 'not_together',
      vehicleId: journey.vehicleId,
      at: crossAt,
      detail: `one of ${convoy.length} vehicles in ${parts} convoys`,
    }));
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  return [...new Set(items.map(keyOf))].map((key) => items.filter((item) => keyOf(item) === key));
}

/** The first crossing of a journey, where it leads into Ukraine. */
function crossingOf(
  { crossings, convoys }: ScheduleRequest,
  journey: ScheduledJourney,
): Crossing | undefined {
  const index = journey.legs.findIndex(({ kind }) => kind === 'border');
  const border = journey.legs[index];
  const gate = crossings.find(({ id }) => id === border?.crossingId);
  const came = journey.legs.slice(0, Math.max(0, index)).findLast(({ kind }) => kind === 'drive');
  if (!border || !gate || came?.country === gate.toCountry) return undefined;
  return {
    journey,
    convoy: convoys ? `${gate.id} ${localTime(gate.fromCountry, border.startAt).date}` : '',
    crossAt: border.startAt,
    clearedAt: border.endAt,
    onwardAt: journey.legs.slice(index).find(({ kind }) => kind === 'drive')?.startAt ?? Infinity,
  };
}
