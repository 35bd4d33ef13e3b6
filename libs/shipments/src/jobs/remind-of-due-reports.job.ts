import { Database } from '#libs/database';
import { kyivDay, newId } from '#libs/kernel';
import { Every, Outbox, type RecurringTask } from '#libs/outbox';
import { Injectable } from '@nestjs/common';

/** So long before the day on which it is due the report is spoken of. Our own choice. */
const AHEAD_DAYS = 14;
const DAY_MS = 86_400_000;

interface Due {
  readonly consignmentId: string;
  readonly giverId: string;
  readonly operatorId: string;
  readonly recipientId: string;
  readonly dueOn: string;
}

/** Reminds those who received of the Ukrainian report on the use: two weeks before it is due, and once more when it is. */
@Injectable()
@Every(3_600)
export class RemindOfDueReports implements RecurringTask {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    const today = kyivDay(new Date());
    await this.db.transaction(async (tx) => {
      const due = await tx.query<Due[]>(
        `select c.id as "consignmentId", c.giver_id as "giverId", c.operator_id as "operatorId",
           c.recipient_id as "recipientId", h.report_due_on::text as "dueOn"
         from consignment c join handover h on h.consignment_id = c.id
         where c.state = 'handed_over' and c.report_filed_on is null and h.report_due_on <= $1 order by c.id`,
        [kyivDay(Date.now() + AHEAD_DAYS * DAY_MS)],
      );
      for (const { dueOn, ...event } of due) {
        const [reminder] = await tx.query<{ id: string }[]>(
          `insert into paper_reminder (id, consignment_id, kind, supplier_id, light, word, border_on)
           values ($1, $2, 'usage_report', $3, $4, 'report_due', $5) on conflict do nothing returning id`,
          [newId(), event.consignmentId, event.recipientId, dueOn <= today ? 'red' : 'amber', dueOn],
        );
        if (reminder)
          await this.outbox.add(tx, {
            topic: 'consignment.report_due',
            key: event.consignmentId,
            payload: event,
            audience: [event.recipientId],
          });
      }
    });
  }
}
