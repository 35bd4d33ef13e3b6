import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { QueueName, Topic } from '#libs/contracts';
import { runAs, type Database } from '#libs/database';
import { system } from '#libs/kernel';
import type { DeliveryTimes } from './delivery-times.js';

/** A delivery that this relay alone may publish while its lease lasts. */
export interface Claim {
  readonly id: string;
  readonly queue: QueueName;
  readonly topic: Topic;
  /** Fences off a relay that was overtaken: only the holder of the newest token may write. */
  readonly token: number;
  /** A relay claimed it before, so its job may be in the queue already. */
  readonly again: boolean;
}

const RELAY = system('relay');
const BATCH = 200;

/**
 * What the relays have claimed. A claim takes what is due, of each key only the oldest, and none while another
 * message of the key is in flight; the unique index outbox_delivery_in_flight guarantees the same in the database.
 */
export class LeaseBook {
  private readonly owner = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;

  constructor(
    private readonly db: Database,
    private readonly queues: readonly QueueName[],
    private readonly times: DeliveryTimes,
  ) {}

  /** Claims what is due; nothing while another relay is claiming. No lock outlives the call. */
  claim(): Promise<readonly Claim[]> {
    return runAs(RELAY, () =>
      this.db.transaction(async (tx) => {
        const [turn] = await tx.query<{ mine: boolean }[]>(
          `select pg_try_advisory_xact_lock(hashtext('poruch.relay')) as mine`,
        );
        if (!turn?.mine) return [];
        const [claims] = await tx.query<[Claim[], number]>(
          `with in_flight as (
             select queue, count(*) as n from outbox_delivery
             where done_at is null and dead_at is null and lease_token > 0 group by queue),
           due as (
             select d.* from unnest($1::text[]) as q(queue)
             left join in_flight f on f.queue = q.queue
             cross join lateral (
               select d.message_id, d.queue, d.lease_token > 0 as again from outbox_delivery d
               where d.queue = q.queue and d.done_at is null and d.dead_at is null and d.due_at <= now()
                 and (d.lease_until is null or d.lease_until <= now())
                 and (d.lease_token > 0 or (coalesce(f.n, 0) < $2 and not exists (
                   select from outbox_delivery e
                   where e.queue = d.queue and e.key = d.key and e.message_id <> d.message_id
                     and e.done_at is null and e.dead_at is null and (e.seq < d.seq or e.lease_token > 0))))
               order by d.due_at, d.seq limit ${BATCH}
               for update skip locked) d)
           update outbox_delivery d
             set lease_owner = $3, lease_token = d.lease_token + 1, lease_until = now() + $4 * interval '1 ms'
           from due, outbox_message m
           where d.message_id = due.message_id and d.queue = due.queue and m.id = d.message_id
           returning d.message_id as id, d.queue, m.topic, d.lease_token as token, due.again`,
          [this.queues, this.times.window, this.owner, this.times.leaseMs],
        );
        return claims;
      }),
    );
  }

  /** Their jobs are in the queue; looked at again only when they are not done by then. */
  published(claims: readonly Claim[]): Promise<void> {
    return this.settle(
      claims,
      `published_at = coalesce(published_at, now()), due_at = now() + $4 * interval '1 ms', lease_until = null`,
      [this.times.republishMs],
    );
  }

  /** Gives back what could not be published; it stays due. */
  release(claims: readonly Claim[]): Promise<void> {
    return this.settle(claims, 'lease_until = null');
  }

  /** One UPDATE, fenced by the tokens; what a worker is just writing needs no word from us. */
  private async settle(
    claims: readonly Claim[],
    change: string,
    values: readonly unknown[] = [],
  ): Promise<void> {
    if (claims.length === 0) return;
    await runAs(RELAY, () =>
      this.db.transaction((tx) =>
        tx.query(
          `with mine as (
             select d.message_id, d.queue from outbox_delivery d
             join unnest($1::uuid[], $2::text[], $3::bigint[]) c(id, queue, token)
               on d.message_id = c.id and d.queue = c.queue and d.lease_token = c.token
             where d.done_at is null and d.dead_at is null
             for update of d skip locked)
           update outbox_delivery d set ${change} from mine where d.message_id = mine.message_id and d.queue = mine.queue`,
          [claims.map((c) => c.id), claims.map((c) => c.queue), claims.map((c) => c.token), ...values],
        ),
      ),
    );
  }
}

/** True when the claim was as large as it may be, so that more is probably due. */
export const isFull = (claims: readonly Claim[]): boolean => claims.length >= BATCH;
