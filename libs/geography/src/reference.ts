import { upsert } from '#libs/database';
import type { Text } from '#libs/kernel';
import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';

export type VehicleClass = 'car' | 'bus' | 'truck_le_7_5t' | 'truck_gt_7_5t';

/** One of Ukraine's 27 regions; its code is the first four characters of every KATOTTG code in it. */
export interface Oblast {
  readonly code: string;
  readonly country: 'UA';
  readonly name: Text;
}

interface PlaceRow {
  readonly id: string;
  readonly name: Text;
  readonly country: string;
  readonly kind: string;
  readonly oblast: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly ags: string | null;
  readonly katottg: string | null;
  readonly is_hub: boolean;
  readonly source: string;
  readonly confidence: string;
}

interface CrossingRow {
  readonly id: string;
  readonly name: Text;
  readonly countries: readonly string[];
  /** The oblast on the Ukrainian side of the gate. */
  readonly oblast: string;
  readonly lat: number;
  readonly lon: number;
  readonly accepts: readonly VehicleClass[];
  readonly hours: string;
  readonly road: string | null;
  readonly note: string | null;
  readonly source: string;
  readonly confidence: string;
  readonly checked_on: string;
}

interface WaitRow {
  readonly crossing_id: string;
  readonly vehicle_class: VehicleClass;
  /** Typical wait into Ukraine, Monday to Sunday. */
  readonly minutes: readonly number[];
  /** In nine of ten readings of all days the queue was no longer; absent where that is not known. */
  readonly p90?: number;
  readonly source: string;
  readonly confidence: string;
}

interface CurfewRow {
  readonly slug: string;
  readonly area: string;
  readonly place_ids: readonly string[];
  readonly oblasts: readonly string[];
  readonly starts_at: string;
  readonly ends_at: string;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly source: string;
  readonly confidence: string;
}

const CURFEWS = '6f0f6a1e-7c1b-5d0e-9f43-2a8b0c6d1e01';

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')) as T;

const { oblasts, places } = read<{ oblasts: Oblast[]; places: PlaceRow[] }>('places.json');
const { crossings, waits } = read<{ crossings: CrossingRow[]; waits: WaitRow[] }>('crossings.json');
const { curfews } = read<{ curfews: CurfewRow[] }>('curfews.json');

/** The regions of Ukraine by code, Crimea and Sevastopol among them. */
export const OBLASTS: ReadonlyMap<string, Oblast> = new Map(oblasts.map((oblast) => [oblast.code, oblast]));

/**
 * Brings places, crossings with their typical waits, and curfews up to date with the data files. Runs as the
 * system actor. Rows that an operator has added are left alone.
 */
export async function loadGeography(tx: EntityManager): Promise<void> {
  await upsert(tx, 'place', ['id'], places.map(placeColumns));
  await upsert(tx, 'border_crossing', ['id'], crossings.map(crossingColumns));
  await upsert(tx, 'crossing_wait', ['crossing_id', 'vehicle_class', 'weekday'], waits.flatMap(waitColumns));
  // A curfew of an area in which none of our places lies is kept in the file only.
  const held = curfews.filter((curfew) => curfew.place_ids.length + curfew.oblasts.length > 0);
  await upsert(tx, 'curfew', ['id'], held.map(curfewColumns));
}

const placeColumns = (row: PlaceRow) => ({
  id: row.id,
  name: row.name,
  country: row.country,
  kind: row.kind,
  oblast: row.oblast,
  lat: row.lat,
  lon: row.lon,
  ags: row.ags,
  katottg: row.katottg,
  is_hub: row.is_hub,
  source: row.source,
  confidence: row.confidence,
});

const crossingColumns = ({ road, note, ...row }: CrossingRow) => ({
  ...row,
  note: [road, note].filter(Boolean).join('. ') || null,
});

/** Queues are skewed: on a bad weekday the typical wait may exceed nine of ten readings of all days, and holds then. */
const waitColumns = ({ minutes, p90, ...row }: WaitRow) =>
  minutes.map((median_minutes, day) => ({
    ...row,
    weekday: day + 1,
    median_minutes,
    p90_minutes: p90 === undefined ? null : Math.max(p90, median_minutes),
  }));

const curfewColumns = ({ slug, ...row }: CurfewRow) => ({ id: v5(slug, CURFEWS), ...row });
