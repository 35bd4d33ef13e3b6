import type { Plan } from './plan-edits';

interface Meeting {
  readonly vehicles: number;
  readonly crossAt: string;
  readonly onwardAt: string;
}

/** When the vehicles that enter Ukraine are at the gate, and when the last of them is through; undefined for fewer than two, or where they are not there at one time. */
export function meetingOf(journeys: Plan['journeys']): Meeting | undefined {
  const borders = journeys.flatMap(({ segments }) => segments.find(({ kind }) => kind === 'border') ?? []);
  const [first] = borders;
  if (!first || borders.length < 2 || borders.some(({ startsAt }) => startsAt !== first.startsAt))
    return undefined;
  const through = borders.map(({ endsAt }) => endsAt).sort();
  return { vehicles: borders.length, crossAt: first.startsAt, onwardAt: through.at(-1) ?? first.endsAt };
}
