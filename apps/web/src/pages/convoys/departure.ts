import type { Edit, Journey } from './plan-edits';

/** Departures are moved in steps of a quarter of an hour, in milliseconds. */
export const STEP_MS = 15 * 60_000;

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Milliseconds by which Shift and an arrow key move a departure, an hour with Alt; undefined for any other key. */
export function laterBy({ key, shiftKey, altKey }: Pressed): number | undefined {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : undefined;
  return shiftKey && step !== undefined ? step * STEP_MS * (altKey ? 4 : 1) : undefined;
}

/** The change that moves a departure, counted from where an earlier change of it already put it. */
export function departureMoved(
  edits: readonly Edit[],
  { vehicle, departAt }: Pick<Journey, 'vehicle' | 'departAt'>,
  laterMs: number,
): Edit {
  const pending = edits.findLast(({ depart }) => depart?.vehicleId === vehicle.id)?.depart?.at;
  const at = new Date(Date.parse(pending ?? departAt) + laterMs);
  return { depart: { vehicleId: vehicle.id, at: at.toISOString() } };
}
