import { Database, dataSource, runAs } from '#libs/database';
import { newId, system } from '#libs/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { DELIVERY_TIMES } from './delivery-times.js';
import { ForgetOldMessages, RETENTION_DAYS } from './forget-old-messages.task.js';
import { LeaseBook } from './lease-book.js';
import { Outbox } from './outbox.js';

let database: FreshDatabase;
let owner: pg.Pool;
let db: Database;
let outbox: Outbox;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
  db = new Database(await dataSource({ url: database.appUrl, entities: [] }).initialize());
  outbox = new Outbox(db, { 'need.changed': ['matching'] });
});

afterAll(async () => {
  await db.source.destroy();
  await owner.end();
  await database.drop();
});

beforeEach(async () => {
  await owner.query('truncate outbox_message, outbox_delivery, inbox, dead_letter, idempotency_key');
});

const write = (key: string): Promise<string> =>
  runAs(system('test'), () =>
    db.transaction((tx) =>
      outbox.add(tx, { topic: 'need.changed', key, payload: { needId: key, ownerId: key }, audience: [] }),
    ),
  );
const book = (window = 1_000): LeaseBook => new LeaseBook(db, ['matching'], { ...DELIVERY_TIMES, window });
const one = async <T>(sql: string): Promise<T | undefined> =>
  (await owner.query(sql)).rows[0] as T | undefined;

describe('leases on due deliveries', () => {
  it('are given to one relay, and of each key to the oldest message alone', async () => {
    const first = await write('a');
    await write('a');
    const other = await write('b');
    const [mine, theirs] = await Promise.all([book().claim(), book().claim()]);
    expect([...mine.claims, ...theirs.claims].map((c) => c.id).sort()).toEqual([first, other].sort());
  });

  it('keep the next message of a key back until the one before is done', async () => {
    const first = await write('a');
    const second = await write('a');
    await book().claim();
    await owner.query(
      `update outbox_delivery set lease_until = null, published_at = now(), due_at = now() + interval '1 h' where message_id = $1`,
      [first],
    );
    expect((await book().claim()).claims).toEqual([]);
    await owner.query('update outbox_delivery set done_at = now() where message_id = $1', [first]);
    await book().wakeStranded();
    expect((await book().claim()).claims.map((c) => c.id)).toEqual([second]);
  });

  it('cannot be got round: the database refuses a second message of a key in flight', async () => {
    await write('a');
    await write('a');
    await expect(owner.query('update outbox_delivery set lease_token = 1')).rejects.toThrow(
      'outbox_delivery_in_flight',
    );
  });

  it('fence off a relay that was overtaken', async () => {
    await write('a');
    const [slow, fast] = [book(), book()];
    const { claims: old } = await slow.claim();
    await owner.query(`update outbox_delivery set lease_until = now() - interval '1 s', due_at = now()`);
    const { claims: fresh } = await fast.claim();
    expect(fresh).toEqual([expect.objectContaining({ id: old[0]?.id, again: true })]);
    await slow.published(old);
    expect(await one('select published_at from outbox_delivery')).toEqual({ published_at: null });
    await slow.release(old);
    expect(await one<{ held: boolean }>('select lease_until > now() as held from outbox_delivery')).toEqual({
      held: true,
    });
    await fast.published(fresh);
    expect(
      await one<{ done: boolean }>('select published_at is not null as done from outbox_delivery'),
    ).toEqual({ done: true });
  });

  it('stop at the window, so that a backlog waits in the database', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await write(key);
    await owner.query(
      `update outbox_delivery set lease_token = 1, due_at = now() + interval '1 h' where key in ('a', 'b')`,
    );
    expect((await book(2).claim()).claims).toEqual([]);
    expect((await book(3).claim()).claims).toHaveLength(2);
  });
});

describe('forgetting old messages', () => {
  it('deletes what is done and old, and nothing that still matters', async () => {
    const ids = {
      done: await write('done'),
      fresh: await write('fresh'),
      open: await write('open'),
      dead: await write('dead'),
    };
    await owner.query(`update outbox_message set at = now() - interval '15 days' where id <> $1`, [
      ids.fresh,
    ]);
    await owner.query('update outbox_delivery set done_at = now() where message_id = any($1)', [
      [ids.done, ids.fresh],
    ]);
    await owner.query('update outbox_delivery set dead_at = now() where message_id = $1', [ids.dead]);
    await owner.query(
      `insert into dead_letter (message_id, queue, topic, error) values ($1, 'matching', 'need.changed', 'x')`,
      [ids.dead],
    );
    await owner.query(
      `insert into inbox (consumer, message_id, at) values ('old', $1, now() - interval '31 days'), ('new', $1, now())`,
      [ids.done],
    );
    await owner.query(
      `insert into idempotency_key (person_id, key, request, at) values ($1, 'old', 'r', now() - interval '3 days'), ($1, 'new', 'r', now())`,
      [newId()],
    );
    await runAs(system('test'), () => new ForgetOldMessages(db, RETENTION_DAYS).run());
    const left = await owner.query<{ key: string }>('select key from outbox_message order by key');
    expect(left.rows.map((r) => r.key)).toEqual(['dead', 'fresh', 'open']);
    expect((await owner.query('select consumer from inbox')).rows).toEqual([{ consumer: 'new' }]);
    expect((await owner.query('select key from idempotency_key')).rows).toEqual([{ key: 'new' }]);
    await owner.query('update dead_letter set resolved_at = now()');
    await runAs(system('test'), () => new ForgetOldMessages(db, RETENTION_DAYS).run());
    expect((await owner.query('select 1 from outbox_message')).rowCount).toBe(2);
  });
});
