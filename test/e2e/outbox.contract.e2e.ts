import type { QueueName, Topic } from '#libs/contracts';
import { Database, dataSource, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { QueueHealth, type Handler, type RouteTable } from '#libs/outbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import {
  EFFECT_TABLE,
  handlerOf,
  leaveEffect,
  Logbook,
  Producer,
  startWorker,
  taskOf,
  type WorkerOptions,
} from '../support/outbox-process.js';
import { probePostgres, probeRedis, type QueueProbe } from '../support/queue-probe.js';
import { startRedis } from '../support/redis.js';

const QUEUE: QueueName = 'matching';
const TOPIC: Topic = 'need.changed';
const ROUTES: RouteTable = { [TOPIC]: [QUEUE] };
/** The product's times, shortened so that recovery takes a second or two. */
const FAST = {
  delivery: { republishMs: 1_000, leaseMs: 800, pollMs: 40, retryMs: 60, maxAttempts: 3 },
  worker: { concurrency: 8, lockMs: 1_000, stalledCheckMs: 400 },
};

let database: FreshDatabase;
let admin: pg.Pool;
let db: Database;
let producer: Producer;

beforeAll(async () => {
  database = await freshDatabase();
  admin = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
  await admin.query(`${EFFECT_TABLE}; grant select, insert on effect to public`);
  db = new Database(await dataSource({ url: database.appUrl, entities: [] }).initialize());
  producer = new Producer(db, ROUTES);
});

afterAll(async () => {
  await db.source.destroy();
  await admin.end();
  await database.drop();
});

const rows = async <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
  runAs(system('test'), () => db.read((tx) => tx.query<T[]>(sql, [...values])));

const effects = (): Promise<{ message_id: string; key: string }[]> =>
  rows('select message_id, key from effect order by position');

/** Waits until nothing is open any more, or fails with what still is. */
async function drained(withinMs = 15_000): Promise<void> {
  const until = Date.now() + withinMs;
  for (;;) {
    const open = await rows<{ message_id: string }>(
      'select message_id, attempts, last_error, published_at, due_at from outbox_delivery where done_at is null and dead_at is null',
    );
    if (open.length === 0) return;
    if (Date.now() > until)
      throw new Error(`still open after ${withinMs} ms: ${JSON.stringify(open.slice(0, 3))}`);
    await sleep(20);
  }
}

const leavesEffect: Handler<Topic> = { handle: (tx, message) => leaveEffect(tx, message, QUEUE) };

// Where no Redis can be had, `startRedis` says loudly that this part did not run.
const redis = await startRedis();
const BACKENDS = redis ? (['postgres', 'redis'] as const) : (['postgres'] as const);

afterAll(async () => {
  await redis?.stop();
});

describe.each(BACKENDS)('the outbox over %s', (backend) => {
  const redisUrl = backend === 'redis' ? redis?.url : undefined;
  let probe: QueueProbe;
  let running: INestApplicationContext[] = [];

  beforeAll(() => {
    probe = redisUrl ? probeRedis(redisUrl) : probePostgres(database.appUrl);
  });

  beforeEach(async () => {
    await admin.query('truncate outbox_message, outbox_delivery, inbox, dead_letter, effect');
    await probe.wipe();
  });

  afterEach(async () => {
    await Promise.all(running.map((app) => app.close()));
    running = [];
  });

  afterAll(async () => {
    await probe.close();
  });

  async function start(
    handler: Handler<Topic, unknown>,
    options: Partial<WorkerOptions> = {},
  ): Promise<INestApplicationContext> {
    const app = await startWorker({
      databaseUrl: database.appUrl,
      redisUrl,
      routes: ROUTES,
      providers: [handlerOf(QUEUE, [TOPIC], handler)],
      ...FAST,
      ...options,
    });
    running.push(app);
    return app;
  }

  it('gives each committed message one effect and a rolled-back one none', async () => {
    await start(leavesEffect);
    const committed = await Promise.all(
      Array.from({ length: 20 }, (_, i) => producer.write(TOPIC, `a${i % 7}`)),
    );
    const refused = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) =>
        producer.write(TOPIC, `a${i % 7}`, () => Promise.reject(new Error('the command failed'))),
      ),
    );
    expect(refused.every((r) => r.status === 'rejected')).toBe(true);
    await drained();
    expect((await effects()).map((e) => e.message_id).sort()).toEqual([...committed].sort());
  });

  it('leaves one effect when a message arrives three times at once', async () => {
    let arrivals = 0;
    // No copy goes on before all have arrived: they race for the effect.
    const handler: Handler<Topic> = {
      prepare: async () => {
        arrivals++;
        const until = Date.now() + 3_000;
        while (arrivals < 3 && Date.now() < until) await sleep(5);
      },
      handle: (tx, message) => leaveEffect(tx, message, QUEUE),
    };
    const id = await producer.write(TOPIC, 'one');
    await probe.copy(QUEUE, id, 3);
    await start(handler);
    await drained();
    await sleep(200);
    expect(arrivals).toBeGreaterThanOrEqual(3);
    expect(await effects()).toEqual([{ message_id: id, key: 'one' }]);
  });

  it('does nothing for a message that is done', async () => {
    let handled = 0;
    await start({
      handle: async (tx, message) => {
        handled++;
        await leaveEffect(tx, message, QUEUE);
      },
    });
    const id = await producer.write(TOPIC, 'done');
    await drained();
    await probe.copy(QUEUE, id, 3);
    await sleep(500);
    expect(handled).toBe(1);
    expect(await effects()).toHaveLength(1);
  });

  it('tries a failing message again, without half an effect, then gives it up with an alarm', async () => {
    const logbook = new Logbook();
    const attempts = new Map<string, number>();
    const app = await start(
      {
        handle: async (tx, message) => {
          const attempt = (attempts.get(message.key) ?? 0) + 1;
          attempts.set(message.key, attempt);
          await leaveEffect(tx, message, QUEUE);
          if (message.key === 'poison' || attempt < 3) throw new Error(`${message.key} fails`);
        },
      },
      { logbook },
    );
    const poison = await producer.write(TOPIC, 'poison');
    const flaky = await producer.write(TOPIC, 'flaky');
    await drained();
    expect((await effects()).map((e) => e.message_id)).toEqual([flaky]);
    expect(Object.fromEntries(attempts)).toEqual({ poison: 3, flaky: 3 });
    expect(await rows('select message_id, queue, topic, error from dead_letter')).toEqual([
      { message_id: poison, queue: QUEUE, topic: TOPIC, error: 'poison fails' },
    ]);
    expect(logbook.errors.filter((e) => e.includes('DEAD LETTER') && e.includes(poison))).toHaveLength(1);
    expect(await app.get(QueueHealth).state()).toEqual({ open: 0, oldestOpenSeconds: 0, openDeadLetters: 1 });
  });

  it('gives up a message that stops its worker each time, without touching it once more', async () => {
    let handled = 0;
    const logbook = new Logbook();
    const id = await producer.write(TOPIC, 'killer');
    // So often a worker has started on it and never said how it went.
    await admin.query('update outbox_delivery set attempts = 6');
    await start({ handle: async () => void handled++ }, { logbook });
    await drained();
    expect(handled).toBe(0);
    expect(await rows('select message_id from dead_letter')).toEqual([{ message_id: id }]);
    expect(logbook.errors.filter((e) => e.includes('DEAD LETTER'))).toHaveLength(1);
  });

  it('keeps the order of each key with two processes and eight messages at once', async () => {
    const active = new Map<string, number>();
    let overlaps = 0;
    const slow: Handler<Topic> = {
      handle: async (tx, message) => {
        const now = (active.get(message.key) ?? 0) + 1;
        active.set(message.key, now);
        if (now > 1) overlaps++;
        await sleep(message.id.charCodeAt(message.id.length - 1) % 13);
        await leaveEffect(tx, message, QUEUE);
        active.set(message.key, now - 1);
      },
    };
    await Promise.all([start(slow), start(slow)]);
    const written = new Map<string, string[]>();
    await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (key) => {
        const ids: string[] = [];
        for (let i = 0; i < 12; i++) ids.push(await producer.write(TOPIC, key));
        written.set(key, ids);
      }),
    );
    await drained(60_000);
    const seen = await effects();
    for (const [key, ids] of written)
      expect(seen.filter((e) => e.key === key).map((e) => e.message_id)).toEqual(ids);
    expect(overlaps).toBe(0);
  });

  it('lets a message that cannot succeed hold up its own key alone, and that only until it is given up', async () => {
    await start(
      {
        handle: async (tx, message) => {
          if (message.id === poison) throw new Error('never');
          await leaveEffect(tx, message, QUEUE);
        },
      },
      { delivery: { ...FAST.delivery, retryMs: 400 } },
    );
    const poison = await producer.write(TOPIC, 'blocked');
    const behind = await producer.write(TOPIC, 'blocked');
    const others = await Promise.all(Array.from({ length: 15 }, (_, i) => producer.write(TOPIC, `free${i}`)));
    const until = Date.now() + 10_000;
    while ((await effects()).length < others.length && Date.now() < until) await sleep(10);
    const deadYet = await rows('select 1 from dead_letter');
    expect((await effects()).map((e) => e.message_id).sort()).toEqual([...others].sort());
    expect(deadYet).toHaveLength(0);
    await drained();
    expect((await effects()).at(-1)?.message_id).toBe(behind);
  });

  it('recovers when a worker dies at its job', async () => {
    const id = await producer.write(TOPIC, 'k');
    await admin.query(
      `update outbox_delivery set lease_token = 1, published_at = now(), due_at = now() + interval '1 hour'`,
    );
    await probe.dieAtJob(QUEUE, id, 700);
    await start(leavesEffect);
    await drained(60_000);
    expect((await effects()).map((e) => e.message_id)).toEqual([id]);
  });

  it('recovers when a relay dies with its lease, before or after it has published', async () => {
    const ids = [await producer.write(TOPIC, 'before'), await producer.write(TOPIC, 'after')];
    await admin.query(
      `update outbox_delivery set lease_owner = 'dead', lease_token = 1, lease_until = now() + interval '700 ms', due_at = now() + interval '700 ms'`,
    );
    await probe.copy(QUEUE, ids[1] ?? '', 1);
    await start(leavesEffect);
    await drained(60_000);
    expect((await effects()).map((e) => e.message_id).sort()).toEqual([...ids].sort());
  });

  describe('when the queue is wiped behind our back', () => {
    async function afterWipe(
      republishMs: number,
    ): Promise<{ written: string[]; lost: () => Promise<number> }> {
      let open = false;
      const gate: Handler<Topic> = {
        prepare: async () => {
          while (!open) await sleep(10);
        },
        handle: (tx, message) => leaveEffect(tx, message, QUEUE),
      };
      await start(gate, {
        worker: { ...FAST.worker, concurrency: 2 },
        delivery: { ...FAST.delivery, republishMs },
      });
      const written = await Promise.all(Array.from({ length: 25 }, (_, i) => producer.write(TOPIC, `k${i}`)));
      const until = Date.now() + 10_000;
      while (Date.now() < until) {
        const [n] = await rows<{ n: number }>(
          'select count(*)::int as n from outbox_delivery where published_at is not null',
        );
        if (n?.n === 25) break;
        await sleep(20);
      }
      await probe.wipe();
      open = true;
      return {
        written,
        lost: async () => written.length - new Set((await effects()).map((e) => e.message_id)).size,
      };
    }

    it('loses nothing and doubles nothing', async () => {
      const { written, lost } = await afterWipe(FAST.delivery.republishMs);
      await drained(60_000);
      expect(await lost()).toBe(0);
      expect(await effects()).toHaveLength(written.length);
    });

    it('would lose messages if the relay forgot what it has published (the control)', async () => {
      const { lost } = await afterWipe(3_600_000);
      await sleep(3_000);
      expect(await lost()).toBeGreaterThan(0);
    });
  });

  it('publishes anew what is stranded in the queue', async () => {
    let open = false;
    await start(
      {
        prepare: async () => {
          while (!open) await sleep(10);
        },
        handle: (tx, message) => leaveEffect(tx, message, QUEUE),
      },
      { worker: { ...FAST.worker, concurrency: 1 } },
    );
    const ids = [await producer.write(TOPIC, 'first')];
    await sleep(300);
    ids.push(await producer.write(TOPIC, 'stranded'));
    await sleep(300);
    await probe.strand(QUEUE, ids[1] ?? '');
    open = true;
    await drained(60_000);
    expect((await effects()).map((e) => e.message_id)).toEqual(ids);
  });

  it('shares its duties between a process that only relays and one that only consumes', async () => {
    let runs = 0;
    const providers = [handlerOf(QUEUE, [TOPIC], leavesEffect), taskOf(0.05, async () => void runs++)];
    const published = () => rows('select 1 from outbox_delivery where published_at is not null');
    const consumers = await start(leavesEffect, { duties: ['consumers'], providers });
    const first = await producer.write(TOPIC, 'k');
    await sleep(400);
    expect(await published()).toHaveLength(0);
    expect(runs).toBeGreaterThan(0);
    await start(leavesEffect, { duties: ['relay'], providers });
    await drained();
    await consumers.close();
    runs = 0;
    const second = await producer.write(TOPIC, 'k');
    while ((await published()).length < 2) await sleep(40);
    expect((await effects()).map((e) => e.message_id)).toEqual([first]);
    expect(runs).toBe(0);
    await start(leavesEffect, { duties: ['consumers'], providers });
    await drained();
    expect((await effects()).map((e) => e.message_id)).toEqual([first, second]);
  });

  it('lets a running message end before it closes', async () => {
    let begun: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (begun = resolve));
    const app = await start({
      handle: async (tx, message) => {
        begun();
        await sleep(400);
        await leaveEffect(tx, message, QUEUE);
      },
    });
    const id = await producer.write(TOPIC, 'k');
    await running;
    await app.close();
    expect((await effects()).map((e) => e.message_id)).toEqual([id]);
    expect(await rows('select 1 from outbox_delivery where done_at is null')).toHaveLength(0);
  });

  it('runs recurring tasks again and again, also after one has failed', async () => {
    let runs = 0;
    await start(leavesEffect, {
      providers: [
        handlerOf(QUEUE, [TOPIC], leavesEffect),
        taskOf(0.05, async () => {
          if (++runs === 2) throw new Error('once');
        }),
      ],
    });
    await sleep(1_000);
    expect(runs).toBeGreaterThan(4);
  });

  it('does not start with routes and handlers that do not match', async () => {
    const other = handlerOf('documents', ['need.published'], leavesEffect, 'Stray');
    await expect(start(leavesEffect, { providers: [] })).rejects.toThrow(
      '"need.changed" is routed to the queue "matching", but nobody handles it there',
    );
    await expect(
      start(leavesEffect, { providers: [handlerOf(QUEUE, [TOPIC], leavesEffect), other] }),
    ).rejects.toThrow('Stray handles "need.published" on the queue "documents", but no route leads there');
    await expect(
      start(leavesEffect, {
        providers: [
          handlerOf(QUEUE, [TOPIC], leavesEffect, 'One'),
          handlerOf(QUEUE, [TOPIC], leavesEffect, 'Two'),
        ],
      }),
    ).rejects.toThrow('"need.changed" on the queue "matching" has two handlers: One and Two');
  });

  it('does not start with a role that row-level security does not bind', async () => {
    await expect(start(leavesEffect, { databaseUrl: database.superuserUrl })).rejects.toThrow(
      'may bypass row-level security',
    );
  });

  if (redisUrl)
    it('does not start on a Redis that may drop jobs', async () => {
      const server = new Redis(redisUrl);
      try {
        await server.config('SET', 'maxmemory-policy', 'allkeys-lru');
        await expect(start(leavesEffect)).rejects.toThrow('maxmemory-policy "allkeys-lru"');
      } finally {
        await server.config('SET', 'maxmemory-policy', 'noeviction');
        await server.quit();
      }
    });
});
