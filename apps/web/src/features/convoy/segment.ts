import type { Schemas } from '../../api/client';

export type Segment = Schemas['SegmentView'];

/** How a segment looks: what it is, with the queue at the gate apart from other waiting. */
export type SegmentLook =
  'load' | 'drive' | 'break' | 'rest' | 'border' | 'curfew' | 'ban' | 'wait' | 'unload';

export function lookOf({ kind, reason }: Pick<Segment, 'kind' | 'reason'>): SegmentLook {
  if (kind === 'wait' && reason === 'queue') return 'border';
  if (kind === 'curfew_wait') return 'curfew';
  return kind === 'ban_wait' ? 'ban' : kind;
}

export const minutesOf = ({ startsAt, endsAt }: Pick<Segment, 'startsAt' | 'endsAt'>): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
