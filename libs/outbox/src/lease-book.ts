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

const OPEN = 'done_at is null and dead_at is null';

/** Of each queue what is due again, and as many new ones as the window leaves room for. */
const CANDIDATES = `
  with in_flight as (
    select queue, count(*) as n from outbox_delivery where ${OPEN} and lease_token > 0 group by queue)
  select d.message_id as id, q.queue from unnest($1::text[]) as q(queue)
  cross join lateral (
    select message_id from outbox_delivery
    where queue = q.queue and ${OPEN} and lease_token > 0 and due_at <= now()
    order by due_at limit ${BATCH} for update skip locked) d
  union all
  select d.message_id, q.queue from unnest($1::text[]) as q(queue)
  left join in_flight f on f.queue = q.queue
  cross join lateral (
    select message_id from outbox_delivery
    where queue = q.queue and ${OPEN} and lease_token = 0 and due_at <= now() and coalesce(f.n, 0) < $2
    order by due_at limit ${BATCH} for update skip locked) d`;

/** True for a delivery d that may be in flight: it is already, or it is the first of its key and none other is. */
const IS_NEXT = `(d.lease_token > 0 or (
    not exists (select from outbox_delivery e where e.queue = d.queue and e.key = d.key and e.seq < d.seq
      and e.done_at is null and e.dead_at is null)
    and not exists (select from outbox_delivery e where e.queue = d.queue and e.key = d.key
      and e.done_at is null and e.dead_at is null and e.lease_token > 0)))`;

/** Leases those that may go, parks the others behind the one before them. */
const LEASE = `
  with verdict as materialized (
    select d.message_id, d.queue, d.lease_token > 0 as again, ${IS_NEXT} as next
    from outbox_delivery d join unnest($1::uuid[], $2::text[]) c(id, queue) on d.message_id = c.id and d.queue = c.queue)
  update outbox_delivery d set
    lease_owner = case when v.next then $3 else d.lease_owner end,
    lease_token = d.lease_token + v.next::int,
    lease_until = case when v.next then now() + $4 * interval '1 ms' end,
    due_at = case when v.next then now() + $4 * interval '1 ms' else 'infinity' end
  from verdict v, outbox_message m
  where d.message_id = v.message_id and d.queue = v.queue and m.id = d.message_id
  returning d.message_id as id, d.queue, m.topic, d.lease_token as token, v.again, v.next`;

/** What one look at the outbox brought. */
export interface Look {
  readonly claims: readonly Claim[];
  /** More is probably due than one look takes. */
  readonly more: boolean;
}

const NOTHING: Look = { claims: [], more: false };

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
  claim(): Promise<Look> {
    return runAs(RELAY, () =>
      this.db.transaction(async (tx) => {
        const [turn] = await tx.query<{ mine: boolean }[]>(
          `select pg_try_advisory_xact_lock(hashtext('poruch.relay')) as mine`,
        );
        if (!turn?.mine) return NOTHING;
        const due = await tx.query<{ id: string; queue: QueueName }[]>(CANDIDATES, [
          this.queues,
          this.times.window,
        ]);
        if (due.length === 0) return NOTHING;
        // Judged in a statement of its own, with the rows locked: whoever ends the one before finds them parked.
        const [judged] = await tx.query<[(Claim & { next: boolean })[], number]>(LEASE, [
          due.map((d) => d.id),
          due.map((d) => d.queue),
          this.owner,
          this.times.leaseMs,
        ]);
        return { claims: judged.filter((d) => d.next), more: due.length >= BATCH };
      }),
    );
  }

  /** Wakes what is parked behind nothing, should its predecessor have ended without waking it. */
  async wakeStranded(): Promise<void> {
    await runAs(RELAY, () =>
      this.db.transaction((tx) =>
        tx.query(
          `update outbox_delivery d set due_at = now()
           where ${OPEN} and lease_token = 0 and due_at = 'infinity' and ${IS_NEXT}`,
        ),
      ),
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
    return this.settle(claims, 'due_at = now(), lease_until = null');
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
