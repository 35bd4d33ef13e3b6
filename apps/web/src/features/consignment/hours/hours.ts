import type { Schemas } from '../../../api/client';
import type { Consignment } from '../use-consignment';

export type PlaceHours = Schemas['PlaceHoursDto'];
export type DailyHours = Schemas['DailyHoursDto'];
export type End = Schemas['ConsignmentEnd'];

export const ENDS = ['loading', 'unloading'] as const satisfies readonly End[];
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export const hoursOf = (consignment: Consignment, end: End): PlaceHours =>
  end === 'loading' ? consignment.loadingHours : consignment.unloadingHours;

/** Who says them: the side that is there, and who runs hall and transport. */
export function sayers(consignment: Consignment, end: End): string[] {
  const { giverId, operatorId, needOwnerId, recipientId, endUserId } = consignment;
  return end === 'loading' ? [giverId, operatorId] : [needOwnerId, recipientId, endUserId, operatorId];
}

/** Weekdays in a row from the third on as a span: [1, 2, 3, 5] → [[1, 3], [5, 5]]. */
export function weekdayRuns(weekdays: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const day of weekdays) {
    const last = runs.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs.flatMap(([from, to]): [number, number][] =>
    to - from === 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}
