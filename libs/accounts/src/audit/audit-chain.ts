import { createHash } from 'node:crypto';
import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The end of the chain. Kept outside the database, it shows later that nothing before it was cut off. */
export interface AuditHead {
  /** How many entries are sealed. */
  readonly position: number;
  /** Hexadecimal SHA-256 over the whole chain; 64 zeros before the first entry. */
  readonly hash: string;
}

export const NO_ENTRY: AuditHead = { position: 0, hash: '0'.repeat(64) };

const BATCH = 2_000;
/** Held by the one writer of the chain; an arbitrary number that nothing else locks. */
const WRITER_LOCK = 7_046_221;

/**
 * An entry as text that depends on its content alone: no time zone, no column order, no formatting of the session.
 */
export const CANONICAL_ENTRY = `jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  e.actor, e.organisations, e.action, e.subject, e.subject_id, e.change)::text`;

/** The next link: SHA-256 of the previous hash and the entry. */
export const linked = (previous: string, entry: string): string =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(entry, 'utf8').digest('hex');

/** Seals audit entries into a hash chain shortly after they were committed. */
@Injectable()
export class AuditChain {
  constructor(private readonly db: Database) {}

  /**
   * Seals what is not sealed yet, in the order of the transactions, and only where no older transaction can still be
   * open: what commits later never belongs before what is sealed. One writer at a time; another one leaves at once.
   */
  async seal(): Promise<void> {
    while ((await this.db.transaction((tx) => sealBatch(tx))) === BATCH);
  }
}

async function sealBatch(tx: EntityManager): Promise<number> {
  const [lock] = await tx.query<[{ mine: boolean }]>('select pg_try_advisory_xact_lock($1) as mine', [
    WRITER_LOCK,
  ]);
  if (!lock.mine) return 0;
  const [last] = await tx.query<{ position: number; hash: string; xid: string; id: string }[]>(
    `select s.position::int, encode(s.hash, 'hex') as hash, e.xid::text, e.id::text
     from audit_seal s join audit_entry e on e.id = s.entry_id order by s.position desc limit 1`,
  );
  const entries = await tx.query<{ id: string; entry: string }[]>(
    `select e.id::text, ${CANONICAL_ENTRY} as entry from audit_entry e
     where (e.xid, e.id) > ($1::text::xid8, $2::bigint) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
     order by e.xid, e.id limit ${BATCH}`,
    [last?.xid ?? '0', last?.id ?? '0'],
  );
  let { hash } = last ?? NO_ENTRY;
  const hashes = entries.map(({ entry }) => (hash = linked(hash, entry)));
  await tx.query(
    `insert into audit_seal (position, entry_id, hash)
     select $1::bigint + n, id, decode(hash, 'hex') from unnest($2::bigint[], $3::text[]) with ordinality as link (id, hash, n)`,
    [last?.position ?? 0, entries.map(({ id }) => id), hashes],
  );
  return entries.length;
}
