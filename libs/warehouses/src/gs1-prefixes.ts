import { requireAt } from '#libs/accounts';
import { Database, sqlState } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PrefixIsTaken } from './domain/handling-unit.errors.js';
import { ssccCapacity, ssccOf } from './domain/unit-codes.js';
import type { Gs1PrefixView } from './http/handling-unit.dto.js';

/** The GS1 prefix that an organisation has licensed: only with one do its units carry an SSCC. */
@Injectable()
export class Gs1Prefixes {
  constructor(private readonly db: Database) {}

  of(organisationId: string): Promise<Gs1PrefixView> {
    return this.db.read(async (tx) => {
      await assertKnown(tx, organisationId);
      requireAt('organisation:settings', organisationId);
      const [row] = await tx.query<{ prefix: string; serial: number }[]>(
        'select prefix, next_serial as serial from gs1_prefix where organisation_id = $1',
        [organisationId],
      );
      if (!row) return { prefix: null, nextSscc: null };
      const isUsedUp = row.serial >= ssccCapacity(row.prefix);
      return { prefix: row.prefix, nextSscc: isUsedUp ? null : ssccOf(row.prefix, row.serial) };
    });
  }

  /**
   * A prefix that comes back goes on numbering where it stopped: no number is given twice.
   * @throws PrefixIsTaken also for one that begins with that of others, or theirs with it
   */
  set(organisationId: string, prefix: string | null): Promise<void> {
    return this.db.transaction(async (tx) => {
      await assertKnown(tx, organisationId);
      requireAt('organisation:set', organisationId);
      if (prefix === null) {
        await tx.query('delete from gs1_prefix where organisation_id = $1', [organisationId]);
        return;
      }
      await tx
        .query(
          `insert into gs1_prefix (organisation_id, prefix) values ($1, $2)
           on conflict (organisation_id) do update set prefix = excluded.prefix`,
          [organisationId, prefix],
        )
        .catch((error: unknown) => {
          throw sqlState(error) === '23505' ? new PrefixIsTaken({}, '/prefix') : error;
        });
    });
  }
}

async function assertKnown(tx: EntityManager, organisationId: string): Promise<void> {
  const [organisation] = await tx.query<unknown[]>('select from organisation where id = $1', [
    organisationId,
  ]);
  if (!organisation) throw new NotFound();
}
