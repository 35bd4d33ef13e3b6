import { QUEUES } from '#libs/contracts';
import { EnduringClient, whyUnreachable } from '#libs/database';
import {
  createPostgresBackend,
  type BackendFactory,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
} from 'bullmq';
import pg from 'pg';
import { BullQueues, settledWithin } from './bull-queues.js';
import type { QueueConnection, QueueLog } from './queue-connection.js';

const SCHEMA = 'bullmq';
/** One listening connection for each queue, and some for the calls of workers and relay. */
const CONNECTIONS = QUEUES.length + 5;

/**
 * BullMQ's bulk insert makes a sequence and two temporary tables, which the application role may not and the
 * system catalogue would feel. The insert for flows does the same in one statement without them.
 */
const withoutTemporaryTables: BackendFactory<PostgresQueueBackend, PostgresConnectionOptions> = (
  name,
  options,
  more,
) => {
  const backend = createPostgresBackend(name, options, more);
  backend.addJobs = async (entries) => {
    const results = await backend.addFlow(
      entries.map(({ job, jobId }) => ({
        jobData: job,
        jobId,
        parentKeyOpts: {},
        prefix: '',
        queueName: name,
      })),
    );
    for (const [error] of results) if (error) throw error;
    return results.map(([, id]) => String(id));
  };
  return backend;
};

/** Queues in the database itself. The schema is made by the migrations, never by the application. */
export async function openPostgresQueues(url: string, log: QueueLog): Promise<QueueConnection> {
  const pool = new pg.Pool({
    connectionString: url,
    Client: EnduringClient,
    application_name: 'poruch-queue',
    options: `-c search_path=${SCHEMA}`,
    max: CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    statement_timeout: 8_000,
    idle_in_transaction_session_timeout: 10_000,
    idleTimeoutMillis: 30_000,
  });
  // Every queue and worker adds a listener of its own to the one pool.
  pool.setMaxListeners(0);
  pool.on('error', log.trouble);
  const connection: PostgresConnectionOptions = pool;
  const queues = new BullQueues(
    { factory: withoutTemporaryTables, calls: connection, blocks: connection },
    log,
  );
  try {
    await queues.ready(QUEUES);
  } catch (error) {
    await pool.end();
    throw new Error(whyUnreachable(error, url) ?? whyUnusable(error), { cause: error });
  }
  return {
    backend: 'postgres',
    queue: (name) => queues.queue(name),
    work: (name, handle, times) => queues.work(name, handle, times),
    close: async () => {
      await queues.close();
      await settledWithin(5_000, pool.end());
    },
  };
}

const whyUnusable = (error: unknown): string =>
  `The queue in PostgreSQL cannot be used: ${error instanceof Error ? error.message : String(error)}. ` +
  'Bring the database up to date with the migrations (node dist/migrations/migrate.js), then start again.';
