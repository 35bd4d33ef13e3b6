import type { ScheduledJourney, SchedulePlan, ScheduleRequest, Violation } from '../plan.js';

interface Crossing {
  readonly journey: ScheduledJourney;
  readonly crossAt: number;
  readonly clearedAt: number;
  /** Infinity where nothing is driven after the gate. */
  readonly onwardAt: number;
}

/**
 * Where the vehicles of one convoy keep together, all begin at the gate into Ukraine at one time, and none drives on before
 * all of them are through. Of several convoys the plan does not say which vehicle belongs to which: each is checked when it
 * has become one.
 */
export function checkTogether(request: ScheduleRequest, plan: SchedulePlan): Violation[] {
  if (!request.together || request.convoys) return [];
  const crossings = plan.journeys.flatMap((journey) => crossingOf(request, journey) ?? []);
  const meetings = [...new Set(crossings.map(({ crossAt }) => crossAt))]
    .map((at) => crossings.filter(({ crossAt }) => crossAt === at))
    .sort((a, b) => b.length - a.length);
  const through = Math.max(...crossings.map(({ clearedAt }) => clearedAt));
  const ahead = crossings.filter(({ onwardAt }) => onwardAt < through);
  return [...meetings.slice(1).flat(), ...ahead].map(({ journey, crossAt }): Violation => ({
    rule: 'not_together',
    vehicleId: journey.vehicleId,
    at: crossAt,
    detail: `one of ${crossings.length} vehicles, at ${meetings.length} times`,
  }));
}

/** The first crossing of a journey, where it leads into Ukraine. */
function crossingOf({ crossings }: ScheduleRequest, journey: ScheduledJourney): Crossing | undefined {
  const index = journey.legs.findIndex(({ kind }) => kind === 'border');
  const border = journey.legs[index];
  const gate = crossings.find(({ id }) => id === border?.crossingId);
  const came = journey.legs.slice(0, Math.max(0, index)).findLast(({ kind }) => kind === 'drive');
  if (!border || !gate || came?.country === gate.toCountry) return undefined;
  return {
    journey,
    crossAt: border.startAt,
    clearedAt: border.endAt,
    onwardAt: journey.legs.slice(index).find(({ kind }) => kind === 'drive')?.startAt ?? Infinity,
  };
}
