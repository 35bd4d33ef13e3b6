import { QUEUES } from '#libs/contracts';
import { createRedisBackend, type ConnectionOptions } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { BullQueues, settledWithin } from './bull-queues.js';
import type { QueueConnection, QueueLog } from './queue-connection.js';

const BOOT_MS = 10_000;

/** A hung Redis keeps a call pending for good, so each call of the relay ends after two seconds. */
const CALLS: RedisOptions = { commandTimeout: 2_000, maxRetriesPerRequest: 1 };
/** Blocking calls may last; a half-open connection must not: without a byte for 15 s it is replaced. */
const BLOCKS: RedisOptions = { socketTimeout: 15_000, maxRetriesPerRequest: null };

/** Queues in Redis or Valkey. */
export async function openRedisQueues(url: string, log: QueueLog): Promise<QueueConnection> {
  const connect = (options: RedisOptions, name: string): Redis =>
    new Redis(url, {
      ...options,
      connectionName: `poruch-${name}`,
      connectTimeout: 5_000,
      retryStrategy: (times) => Math.min(50 * 2 ** times, 1_000),
    }).on('error', log.trouble);
  const calls = connect(CALLS, 'relay');
  try {
    await assertKeepsEverything(calls);
  } catch (error) {
    calls.disconnect();
    throw error;
  }
  const blocks = connect(BLOCKS, 'worker');
  const connections: { calls: ConnectionOptions; blocks: ConnectionOptions } = { calls, blocks };
  const queues = new BullQueues({ factory: createRedisBackend, ...connections }, log);
  await queues.ready(QUEUES);
  return {
    backend: 'redis',
    queue: (name) => queues.queue(name),
    work: (name, handle, times) => queues.work(name, handle, times),
    close: async () => {
      await queues.close();
      await Promise.all([calls, blocks].map((redis) => settledWithin(2_000, redis.quit())));
      calls.disconnect();
      blocks.disconnect();
    },
  };
}

/** @throws Error for a Redis that does not answer, or that drops keys when its memory is full. */
async function assertKeepsEverything(redis: Redis): Promise<void> {
  const policy = /^maxmemory_policy:(\S+)/m.exec(await memoryInfo(redis))?.[1];
  if (policy !== 'noeviction')
    throw new Error(
      `Redis has the maxmemory-policy "${policy ?? 'unknown'}" and would drop jobs silently when its memory is full. ` +
        'Set it to noeviction (docs/operations.md, "Redis").',
    );
}

async function memoryInfo(redis: Redis): Promise<string> {
  const until = Date.now() + BOOT_MS;
  for (;;) {
    try {
      return await redis.info('memory');
    } catch (error) {
      if (Date.now() > until)
        throw new Error(
          `Redis did not answer within ${BOOT_MS / 1000} s: ${error instanceof Error ? error.message : String(error)}`,
          { cause: error },
        );
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
