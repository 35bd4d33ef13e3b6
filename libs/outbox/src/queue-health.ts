import { Database, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';

export interface QueueState {
  /** Deliveries whose effect is still to come. */
  readonly open: number;
  /** Age in seconds of the oldest of them; 0 when none is open. */
  readonly oldestOpenSeconds: number;
  /** Deliveries that were given up and that nobody has looked into. */
  readonly openDeadLetters: number;
}

/** How the queues stand, as the outbox sees it: it answers without the queue's server. */
@Injectable()
export class QueueHealth {
  constructor(private readonly db: Database) {}

  state(): Promise<QueueState> {
    return runAs(system('queue health'), () =>
      this.db.read(async (tx) => {
        const [state] = await tx.query<QueueState[]>(
          `select count(*)::int as open,
             coalesce(extract(epoch from now() - min(m.at)), 0)::float as "oldestOpenSeconds",
             (select count(*)::int from dead_letter where resolved_at is null) as "openDeadLetters"
           from outbox_delivery d join outbox_message m on m.id = d.message_id
           where d.done_at is null and d.dead_at is null`,
        );
        return state ?? { open: 0, oldestOpenSeconds: 0, openDeadLetters: 0 };
      }),
    );
  }
}
