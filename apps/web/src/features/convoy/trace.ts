/** What the way of a journey is read from. */
export interface Driven {
  readonly position: number;
  readonly kind: string;
  readonly fromPlaceId: string | null;
  readonly toPlaceId: string | null;
  readonly crossingId: string | null;
  readonly km: number | null;
}

/** One straight part of the way between two places or gates. */
export interface Stretch {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A part of a stretch, as shares of its length between 0 and 1. */
export interface Part {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

interface Trace {
  readonly stretches: readonly Stretch[];
  /** By position: where the segment lies. Pauses lie where the drive before them ended. */
  readonly parts: ReadonlyMap<number, Part>;
}

/** The way of a vehicle, stretch by stretch, and where on it each segment lies. */
export function trace(segments: readonly Driven[]): Trace {
  const stretches: Stretch[] = [];
  const parts = new Map<number, Part>();
  let waiting: number[] = [];
  let index = 0;
  while (index < segments.length) {
    const first = segments[index];
    const ends = first && endsOf(first);
    if (!first || !ends) {
      const before = lastOf(parts);
      if (first && before) parts.set(first.position, { line: before.line, from: before.to, to: before.to });
      else if (first) waiting.push(first.position);
      index += 1;
      continue;
    }
    const id = `${ends.from}>${ends.to}`;
    const past = stretchFrom(segments, index, id);
    if (!stretches.some((stretch) => stretch.id === id)) stretches.push({ id, ...ends });
    for (const position of waiting) parts.set(position, { line: id, from: 0, to: 0 });
    waiting = [];
    layOut(segments.slice(index, past), id, parts);
    index = past;
  }
  return { stretches, parts };
}

function endsOf({ kind, fromPlaceId, toPlaceId, crossingId }: Driven): Omit<Stretch, 'id'> | undefined {
  if (kind !== 'drive') return undefined;
  const [from, to] = [fromPlaceId ?? crossingId, toPlaceId ?? crossingId];
  return from && to ? { from, to } : undefined;
}

/** The index after the last drive of the stretch; pauses between its drives belong to it. */
function stretchFrom(segments: readonly Driven[], start: number, id: string): number {
  let past = start + 1;
  for (let index = start; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment?.kind === 'drive') {
      const ends = endsOf(segment);
      if (!ends || `${ends.from}>${ends.to}` !== id) break;
      past = index + 1;
    } else if (segment?.kind !== 'rest' && segment?.kind !== 'break' && !segment?.kind.endsWith('wait'))
      break;
  }
  return past;
}

function layOut(segments: readonly Driven[], line: string, parts: Map<number, Part>): void {
  const total = segments.reduce((sum, { km }) => sum + (km ?? 0), 0) || 1;
  let gone = 0;
  for (const { position, km } of segments) {
    const from = gone / total;
    gone += km ?? 0;
    parts.set(position, { line, from, to: gone / total });
  }
}

const lastOf = (parts: ReadonlyMap<number, Part>): Part | undefined => [...parts.values()].at(-1);
