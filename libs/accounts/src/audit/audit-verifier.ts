import { Database, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type AuditHead, CANONICAL_ENTRY, linked, NO_ENTRY } from './audit-chain.js';

/** The first place where the trail is not what was sealed. */
export interface AuditFault {
  readonly kind:
    /** The entry was changed, exchanged or put elsewhere after it was sealed. */
    | 'changed'
    /** A sealed entry, or its seal, is gone. */
    | 'missing'
    /** An entry that ended long ago was never sealed: it was slipped in, or the worker does not seal. */
    | 'unsealed'
    /** The chain ends before the head that was kept outside, or does not pass through it. */
    | 'cut_off';
  /** Place in the chain; for an unsealed entry the place where it would have to be sealed. */
  readonly position: number;
  readonly entryId: string | null;
}

export interface AuditReport {
  readonly head: AuditHead;
  readonly fault: AuditFault | null;
}

interface Link {
  readonly position: number;
  readonly entryId: string;
  readonly hash: string;
  readonly entry: string | null;
}

const BATCH = 5_000;
const SEALED_WITHIN = '5 minutes';

/** Recomputes the chain from its beginning. */
@Injectable()
export class AuditVerifier {
  constructor(private readonly db: Database) {}

  /** Names the first bad entry. `anchor` is a head that an earlier run reported and somebody kept elsewhere. */
  verify(anchor: AuditHead = NO_ENTRY): Promise<AuditReport> {
    return runAs(system('audit'), () => this.db.read((tx) => verifyChain(tx, anchor)));
  }
}

async function verifyChain(tx: EntityManager, anchor: AuditHead): Promise<AuditReport> {
  let head = NO_ENTRY;
  for (let links = await after(tx, 0); links.length > 0; links = await after(tx, head.position)) {
    for (const link of links) {
      const fault = faultOf(link, head, anchor);
      if (fault) return { head, fault };
      head = { position: link.position, hash: link.hash };
    }
  }
  if (head.position < anchor.position)
    return { head, fault: { kind: 'cut_off', position: head.position + 1, entryId: null } };
  return { head, fault: await unsealed(tx, head) };
}

function faultOf(
  { position, entryId, hash, entry }: Link,
  before: AuditHead,
  anchor: AuditHead,
): AuditFault | null {
  if (position !== before.position + 1)
    return { kind: 'missing', position: before.position + 1, entryId: null };
  if (entry === null) return { kind: 'missing', position, entryId };
  if (hash !== linked(before.hash, entry)) return { kind: 'changed', position, entryId };
  if (position === anchor.position && hash !== anchor.hash) return { kind: 'cut_off', position, entryId };
  return null;
}

const after = (tx: EntityManager, position: number): Promise<Link[]> =>
  tx.query<Link[]>(
    `select s.position::int, s.entry_id::text as "entryId", encode(s.hash, 'hex') as hash,
       case when e.id is null then null else ${CANONICAL_ENTRY} end as entry
     from audit_seal s left join audit_entry e on e.id = s.entry_id
     where s.position > $1 order by s.position limit ${BATCH}`,
    [position],
  );

async function unsealed(tx: EntityManager, head: AuditHead): Promise<AuditFault | null> {
  const [entry] = await tx.query<{ id: string }[]>(
    `select e.id::text from audit_entry e
     where e.at < now() - interval '${SEALED_WITHIN}' and e.xid < pg_snapshot_xmin(pg_current_snapshot())
       and not exists (select from audit_seal s where s.entry_id = e.id)
     order by e.id limit 1`,
  );
  return entry ? { kind: 'unsealed', position: head.position + 1, entryId: entry.id } : null;
}
