import type { Plan } from './plan-edits';

/** When the vehicles that enter Ukraine are at the gate; undefined for fewer than two, or where they are not there at one time. */
export function meetingOf(journeys: Plan['journeys']): { readonly crossAt: string } | undefined {
  const borders = journeys.flatMap(({ segments }) => segments.find(({ kind }) => kind === 'border') ?? []);
  const [first] = borders;
  if (!first || borders.length < 2 || borders.some(({ startsAt }) => startsAt !== first.startsAt))
    return undefined;
  return { crossAt: first.startsAt };
}
