import type { QueueName } from '#libs/contracts';
import type { Database } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { retryDelay, type DeliveryTimes } from './delivery-times.js';
import type { OutboxMessage } from './handler.js';

export interface StartedDelivery {
  readonly message: OutboxMessage;
  /** How often a worker has started on it, this time included. */
  readonly attempts: number;
}

/** The consumer's side of the outbox: what was started, done, failed, given up. Runs as a system actor. */
export class Inbox {
  constructor(
    private readonly db: Database,
    private readonly queue: QueueName,
    private readonly times: DeliveryTimes,
  ) {}

  /** Counts the attempt and takes the delivery over from the relay; nothing for one that is done, dead or unknown. */
  start(messageId: string): Promise<StartedDelivery | undefined> {
    return this.db.transaction(async (tx) => {
      // The count may be lost in a crash of the server; the wait for the disk would be paid by every message.
      await tx.query('set local synchronous_commit = off');
      const [[row]] = await tx.query<[(OutboxMessage & { attempts: number })[], number]>(
        `update outbox_delivery d
           set attempts = d.attempts + 1, lease_token = d.lease_token + 1, lease_until = null,
             published_at = coalesce(d.published_at, now()), due_at = now() + $3 * interval '1 ms'
         from outbox_message m
         where d.message_id = $1 and d.queue = $2 and d.done_at is null and d.dead_at is null and m.id = d.message_id
         returning m.id, m.topic, m.key, m.payload, d.attempts`,
        [messageId, this.queue, this.times.republishMs],
      );
      if (!row) return undefined;
      const { attempts, ...message } = row;
      return { message, attempts };
    });
  }

  /**
   * The one transaction of a message: the inbox row, the effect, the delivery marked as done. Of several at once
   * the others wait for the first at the inbox row and then do nothing.
   */
  async once(
    consumer: string,
    message: OutboxMessage,
    effect: (tx: EntityManager) => Promise<void>,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const first = await tx.query<unknown[]>(
        `insert into inbox (consumer, message_id) values ($1, $2) on conflict do nothing returning 1`,
        [consumer, message.id],
      );
      if (first.length > 0) await effect(tx);
      const [, marked] = await tx.query<[unknown[], number]>(
        `update outbox_delivery set done_at = now(), lease_until = null
         where message_id = $1 and queue = $2 and done_at is null and dead_at is null`,
        [message.id, this.queue],
      );
      if (marked > 0) await this.wakeNext(tx, message);
      else if (first.length > 0) throw new Error('the delivery was ended by somebody else meanwhile');
    });
  }

  /** Notes the error and when to try again; true when that was the last attempt and the delivery is now a dead letter. */
  failed({ message, attempts }: StartedDelivery, error: string): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const [[row]] = await tx.query<[{ dead: boolean }[], number]>(
        `update outbox_delivery
           set last_error = $3, lease_until = null, due_at = now() + $4 * interval '1 ms',
             dead_at = case when attempts >= $5 then now() end
         where message_id = $1 and queue = $2 and done_at is null and dead_at is null
         returning dead_at is not null as dead`,
        [message.id, this.queue, error, retryDelay(this.times, attempts), this.times.maxAttempts],
      );
      if (!row?.dead) return false;
      await this.wakeNext(tx, message);
      await tx.query(
        `insert into dead_letter (message_id, queue, topic, error) values ($1, $2, $3, $4)
         on conflict (message_id, queue) do update set error = excluded.error, at = now(), resolved_at = null`,
        [message.id, this.queue, message.topic, error],
      );
      return true;
    });
  }

  /** The message has ended: the one parked behind it is due. Unconditional, since a relay may be parking it right now. */
  private async wakeNext(tx: EntityManager, { key }: OutboxMessage): Promise<void> {
    await tx.query(
      `update outbox_delivery set due_at = least(due_at, now())
       where queue = $1 and lease_token = 0 and message_id = (
         select message_id from outbox_delivery
         where queue = $1 and key = $2 and done_at is null and dead_at is null order by seq limit 1)`,
      [this.queue, key],
    );
  }
}
