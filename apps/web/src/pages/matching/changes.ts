import type { Schemas } from '../../api/client';

export const WEIGHTS = [
  'humanitarian',
  'reconstruction',
  'longTerm',
  'ownerOrder',
  'network',
  'partner',
  'perHundredKm',
  'perDoubling',
] as const;

/** What is typed into the fields, by their names; empty stays as it is. */
export interface Changes {
  /** Of a match: `lock`, `forbid` or nothing. */
  readonly pairs: Readonly<Record<string, '' | 'lock' | 'forbid'>>;
  readonly locked: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, string>>;
  readonly lots: Readonly<Record<string, string>>;
  readonly weights: Readonly<Record<string, string>>;
}

export const NOTHING: Changes = { pairs: {}, locked: {}, lines: {}, lots: {}, weights: {} };

/** What the API is asked. */
export function questionOf(
  matches: readonly Schemas['MatchView'][],
  { pairs, locked, lines, lots, weights }: Changes,
): Schemas['MatchingWhatIfDto'] {
  const chosen = (way: 'lock' | 'forbid') => matches.filter(({ id }) => pairs[id] === way);
  return {
    locks: chosen('lock').map(({ id, needLineId, lotId, quantity }) => ({
      needLineId,
      lotId,
      quantity: Number(locked[id] || quantity),
    })),
    forbids: chosen('forbid').map(({ needLineId, lotId }) => ({ needLineId, lotId })),
    needLines: typed(lines).map(([needLineId, quantity]) => ({ needLineId, quantity })),
    lots: typed(lots).map(([lotId, quantity]) => ({ lotId, quantity })),
    weights: Object.fromEntries(typed(weights)),
  };
}

const typed = (fields: Readonly<Record<string, string>>): [string, number][] =>
  Object.entries(fields)
    .filter(([, value]) => value.trim() !== '')
    .map(([key, value]) => [key, Number(value)]);
