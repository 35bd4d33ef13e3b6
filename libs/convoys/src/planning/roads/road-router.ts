/** A place or gate, as a router is asked for it. */
export interface Waypoint {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
}

/** By road, as a car drives. */
export interface RoadTime {
  readonly km: number;
  readonly minutes: number;
}

/** A row for each start and in it an entry for each end; null where there is no way. */
export type RoadTable = readonly (readonly (RoadTime | null)[])[];

/** A program that knows roads. */
export interface RoadRouter {
  /** How plans name the source of their distances. */
  readonly name: string;
  /** At most `MOST_AT_ONCE` starts and ends. @throws RouterUnavailable */
  table(from: readonly Waypoint[], to: readonly Waypoint[], signal: AbortSignal): Promise<RoadTable>;
}

/** OSRM answers 100 × 100 and Valhalla 50 × 50 unless it is told otherwise. */
export const MOST_AT_ONCE = 50;

/** The router did not answer, or not with what was asked for. Its address stays out of the message. */
export class RouterUnavailable extends Error {}

/**
 * Sends the request and reads its JSON.
 * @throws RouterUnavailable with the status and the first words of the answer.
 */
export async function askRouter(url: URL, init: RequestInit): Promise<unknown> {
  const { username, password } = url;
  const bare = new URL(url);
  bare.username = bare.password = '';
  const headers = new Headers(init.headers);
  if (username)
    headers.set(
      'authorization',
      `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`,
    );
  try {
    const answer = await fetch(bare, { ...init, headers });
    const text = await answer.text();
    if (!answer.ok) throw new RouterUnavailable(`status ${answer.status}: ${text.slice(0, 200)}`);
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof RouterUnavailable) throw error;
    const why = error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : '';
    throw new RouterUnavailable(why, { cause: error });
  }
}

/**
 * The table from its cells.
 * @throws RouterUnavailable where it is not of the size that was asked for.
 */
export function roadTable(
  from: readonly Waypoint[],
  to: readonly Waypoint[],
  rows: unknown,
  cell: (row: number, column: number) => { km: unknown; minutes: unknown },
): RoadTable {
  const isOfSize = (value: unknown, size: number): boolean => Array.isArray(value) && value.length === size;
  if (!isOfSize(rows, from.length) || !(rows as unknown[]).every((row) => isOfSize(row, to.length)))
    throw new RouterUnavailable(`the answer is not a table of ${from.length} × ${to.length}`);
  return from.map((_, row) =>
    to.map((__, column) => {
      const { km, minutes } = cell(row, column);
      return isMeasure(km) && isMeasure(minutes) ? { km, minutes } : null;
    }),
  );
}

const isMeasure = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
