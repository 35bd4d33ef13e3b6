import type { QueueName } from '#libs/contracts';
import { Queue, Worker, createPostgresBackend, createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

const PREFIX = '{poruch}';

/** Does to a queue from outside what accidents do: copies of a job, a worker that dies at its job, a wipe. */
export interface QueueProbe {
  /** Puts so many further jobs for one message into the queue. */
  copy(queue: QueueName, messageId: string, times: number): Promise<void>;
  /** A worker takes the message's job and dies; its lock ends after so many milliseconds. */
  dieAtJob(queue: QueueName, messageId: string, lockMs: number): Promise<void>;
  /** Everything in the queue's server is gone. */
  wipe(): Promise<void>;
  /** The message's job is there, but no worker will ever get it. */
  strand(queue: QueueName, messageId: string): Promise<void>;
  close(): Promise<void>;
}

interface Raw {
  queue(name: QueueName): Queue;
  worker(name: QueueName, lockMs: number): Worker;
}

const jobId = (messageId: string): string => `obx-${messageId}`;

const accidents = (raw: Raw): Pick<QueueProbe, 'copy' | 'dieAtJob'> => ({
  async copy(name, messageId, times) {
    const queue = raw.queue(name);
    for (let i = 0; i < times; i++)
      await queue.add('copy', { id: messageId }, { jobId: `copy-${i}-${messageId}`, removeOnComplete: true });
    await queue.close();
  },
  async dieAtJob(name, messageId, lockMs) {
    const queue = raw.queue(name);
    await queue.add('died', { id: messageId }, { jobId: jobId(messageId), removeOnComplete: true });
    await queue.close();
    const worker = raw.worker(name, lockMs);
    const job = await worker.getNextJob('dead-worker');
    if (job?.id !== jobId(messageId)) throw new Error(`the dying worker took ${job?.id ?? 'nothing'}`);
    await worker.close(true);
  },
});

export function probePostgres(databaseUrl: string): QueueProbe {
  const pool = new pg.Pool({ connectionString: databaseUrl, options: '-c search_path=bullmq', max: 6 });
  pool.setMaxListeners(0);
  pool.on('error', () => undefined);
  const options = { connection: pool, prefix: PREFIX };
  const raw: Raw = {
    queue: (name) => new Queue(name, options, createPostgresBackend as never),
    worker: (name, lockDuration) =>
      new Worker(name, null, { ...options, lockDuration, autorun: false }, createPostgresBackend as never),
  };
  return {
    ...accidents(raw),
    wipe: async () => void (await pool.query('delete from job')),
    strand: async (queue, messageId) =>
      void (await pool.query(
        `update job set state = 'failed', finished_at_ms = 0 where queue = $1 and id = $2`,
        [queue, jobId(messageId)],
      )),
    close: () => pool.end(),
  };
}

export function probeRedis(redisUrl: string): QueueProbe {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  connection.on('error', () => undefined);
  const options = { connection, prefix: PREFIX };
  const raw: Raw = {
    queue: (name) => new Queue(name, options, createRedisBackend),
    worker: (name, lockDuration) =>
      new Worker(name, null, { ...options, lockDuration, autorun: false }, createRedisBackend),
  };
  return {
    ...accidents(raw),
    wipe: async () => void (await connection.flushall()),
    strand: async (queue, messageId) =>
      void (await connection.lrem(`${PREFIX}:${queue}:wait`, 0, jobId(messageId))),
    close: async () => {
      await connection.quit();
    },
  };
}
