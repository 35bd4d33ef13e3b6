import { currentActor } from '#libs/database';
import { organisationsOf } from '#libs/kernel';
import type { EntityManager } from 'typeorm';

/** What is secret and was shown to somebody. */
export type SecretSubject = 'driver' | 'leg' | 'delivery_contact';

/**
 * Notes in the audit trail that the caller was shown secret rows: design, "every read is logged". It writes in the
 * transaction of the read, so that nothing is shown without being noted. Reads of our own jobs show nobody anything.
 */
export async function logRead(
  tx: EntityManager,
  subject: SecretSubject,
  ids: readonly string[],
): Promise<void> {
  const actor = currentActor();
  if (actor.kind === 'system' || ids.length === 0) return;
  await tx.query(
    `insert into audit_entry (actor, organisations, action, subject, subject_id, change)
     select $1, $2, 'READ', $3, id, '{}' from unnest($4::text[]) id`,
    [actor.kind === 'person' ? actor.personId : actor.kind, organisationsOf(actor), subject, ids],
  );
}
