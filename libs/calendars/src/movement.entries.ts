import type { Group } from '#libs/accounts';
import { pageAddress } from '#libs/accounts';
import type { ConvoyState } from '#libs/convoys';
import type { Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import type { Entry, EntryStatus } from './domain/entry.js';

const CONVOY: Text = { de: 'Konvoi {reference}', uk: 'Колона {reference}', en: 'Convoy {reference}' };
const ARRIVAL: Text = {
  de: 'Ankunft der Sendung {reference}',
  uk: 'Прибуття вантажу {reference}',
  en: 'Arrival of the consignment {reference}',
};

/** A calendar wants an end where a plan knows the beginning alone: so long is kept free for an arrival. */
const ARRIVAL_MS = 3_600_000;

const STATUS: Readonly<Record<ConvoyState, EntryStatus>> = {
  draft: 'tentative',
  scheduled: 'tentative',
  confirmed: 'confirmed',
  underway: 'confirmed',
  completed: 'confirmed',
  postponed: 'cancelled',
  aborted: 'cancelled',
};

interface ConvoyRow {
  readonly id: string;
  readonly reference: string;
  readonly state: ConvoyState;
  readonly from: Date;
  readonly until: Date;
  readonly version: number;
}

/** The convoys that the actor may see and that have times, or this one; from departure to arrival. */
export async function convoyEntries(tx: EntityManager, group: Group, id?: string): Promise<Entry[]> {
  const rows = await tx.query<ConvoyRow[]>(
    `select id, reference, state, depart_at as "from", arrive_at as "until", version from convoy
     where ($1::uuid is null or id = $1) and arrive_at > depart_at order by id desc limit 200`,
    [id ?? null],
  );
  return rows.map(({ id, reference, state, from, until, version }) => ({
    id: `convoy-${id}`,
    version,
    when: { from, until },
    status: STATUS[state],
    title: CONVOY,
    parameters: { reference },
    path: pageAddress('convoy', id, group),
  }));
}

interface ArrivalRow {
  readonly id: string;
  readonly reference: string;
  readonly at: string;
  readonly version: number;
}

/** The arrivals that the actor is told of because theirs is the receiving side, or that of this consignment. */
export async function arrivalEntries(tx: EntityManager, group: Group, id?: string): Promise<Entry[]> {
  const rows = await tx.query<ArrivalRow[]>(
    `select id, reference, version, arrival ->> 'at' as at from (
       select c.id, c.reference, c.version, planned_arrival(c.id) as arrival from consignment c
       where ($1::uuid is null or c.id = $1)
         and c.state in ('planned', 'packed', 'sealed', 'documents_ready', 'loaded', 'dispatched')) expected
     where arrival ->> 'at' is not null order by id desc limit 200`,
    [id ?? null],
  );
  return rows.map(({ id, reference, at, version }) => ({
    id: `arrival-${id}`,
    version,
    when: { from: new Date(at), until: new Date(Date.parse(at) + ARRIVAL_MS) },
    status: 'confirmed',
    title: ARRIVAL,
    parameters: { reference },
    path: pageAddress('consignment', id, group),
  }));
}
