import { Database } from '#libs/database';
import { newId } from '#libs/kernel';
import { Every, Outbox, type RecurringTask } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { consignmentEvent } from '../consignment.events.js';
import { ConsignmentReadiness } from '../consignment-readiness.js';
import type { Consignment } from '../domain/consignment.entity.js';
import { BEFORE_DISPATCH } from '../domain/consignment.states.js';
import type { TrackedPaper } from '../tracked-papers.js';

/** How many consignments are judged in one transaction. */
const AT_ONCE = 200;

/**
 * Looks every hour which official papers are or will be late, and reminds whoever can supply them: once as long as
 * neither the paper nor the day at the border changes.
 */
@Injectable()
@Every(3_600)
export class RemindOfLatePapers implements RecurringTask {
  constructor(
    private readonly db: Database,
    private readonly readiness: ConsignmentReadiness,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids = await this.db.transaction((tx) => this.remind(tx, after));
      if (ids.length < AT_ONCE) return;
      after = ids.at(-1)!;
    }
  }

  private async remind(tx: EntityManager, after: string | null): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from consignment where state = any($1) and ($2::uuid is null or id > $2) order by id limit ${AT_ONCE}`,
      [BEFORE_DISPATCH, after],
    );
    const ids = rows.map(({ id }) => id);
    for (const { consignment, papers, plannedOn } of (await this.readiness.ofMany(tx, ids)).values())
      for (const paper of papers.filter(({ isDue }) => isDue))
        await this.tell(tx, consignment, paper, plannedOn);
    return ids;
  }

  private async tell(
    tx: EntityManager,
    consignment: Consignment,
    { paper, consignmentLineId, light, word, validUntil, suppliedBy }: TrackedPaper,
    plannedOn: string | null,
  ): Promise<void> {
    const supplierId = suppliedBy === 'giver' ? consignment.giverId : consignment.recipientId;
    const [reminder] = await tx.query<{ id: string }[]>(
      `insert into paper_reminder (id, consignment_id, kind, consignment_line_id, supplier_id, light, word, border_on,
         valid_until) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
      [newId(), consignment.id, paper, consignmentLineId, supplierId, light, word, plannedOn, validUntil],
    );
    if (!reminder) return;
    await this.outbox.add(tx, {
      topic: 'consignment.paper_late',
      key: consignment.id,
      payload: { ...consignmentEvent(consignment), reminderId: reminder.id },
      audience: [supplierId, consignment.operatorId],
    });
  }
}
