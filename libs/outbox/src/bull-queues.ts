import type { QueueName } from '#libs/contracts';
import {
  withBackend,
  type BackendClasses,
  type BackendFactory,
  type IQueueBackend,
  type JobState,
} from 'bullmq';
import {
  jobId,
  type DueMessage,
  type JobQueue,
  type JobWorker,
  type QueueLog,
  type WorkerTimes,
} from './queue-connection.js';

/** A hash tag keeps the keys of all queues in one slot of a Redis cluster. */
const PREFIX = '{poruch}';
/** Longest wait for one call of the relay, so that a hung server cannot hold the relay. */
const CALL_MS = 5_000;
/** Longest wait for running jobs at shutdown; whatever is cut off then is delivered again. */
const CLOSE_MS = 20_000;
/** How often a job may lose its worker before the queue gives it up and the relay publishes it anew. */
const MAX_STALLED = 4;

const ON_ITS_WAY: ReadonlySet<JobState | 'unknown'> = new Set<JobState | 'unknown'>([
  'waiting',
  'active',
  'delayed',
  'prioritized',
  'waiting-children',
]);

/** Connection options for the relay (`calls`) and for the workers (`blocks`), with the backend that takes them. */
export interface BullBackend<B extends IQueueBackend, C> {
  readonly factory: BackendFactory<B, C>;
  readonly calls: C;
  readonly blocks: C;
}

/** BullMQ's queues and workers with the settings that both backends need; retries are scheduled by the outbox alone. */
export class BullQueues<B extends IQueueBackend, C> {
  private readonly bull: BackendClasses<B, C>;
  private readonly queues = new Map<QueueName, InstanceType<BackendClasses<B, C>['Queue']>>();

  constructor(
    private readonly backend: BullBackend<B, C>,
    private readonly log: QueueLog,
  ) {
    this.bull = withBackend(backend.factory);
  }

  queue(name: QueueName): JobQueue {
    const queue = this.open(name);
    return {
      add: async (messages) => {
        await withinDeadline(
          queue.addBulk(
            messages.map(({ id, topic }) => ({ name: topic, data: { id }, opts: { jobId: jobId(id) } })),
          ),
        );
      },
      holds: async (id) => ON_ITS_WAY.has(await withinDeadline(queue.getJobState(jobId(id)))),
      forget: async (id) => {
        await withinDeadline(queue.remove(jobId(id)));
      },
    };
  }

  async work(
    name: QueueName,
    handle: (messageId: string) => Promise<void>,
    times: WorkerTimes,
  ): Promise<JobWorker> {
    const worker = new this.bull.Worker<Pick<DueMessage, 'id'>>(name, (job) => handle(job.data.id), {
      connection: this.backend.blocks,
      prefix: PREFIX,
      concurrency: times.concurrency,
      lockDuration: times.lockMs,
      stalledInterval: times.stalledCheckMs,
      maxStalledCount: MAX_STALLED,
      drainDelay: 5,
      // While the server is away; BullMQ's own 15 s would be most of the recovery time.
      runRetryDelay: 1_000,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    });
    worker.on('error', this.log.trouble);
    await worker.waitUntilReady();
    return { close: () => settledWithin(CLOSE_MS, worker.close()) };
  }

  async ready(names: readonly QueueName[]): Promise<void> {
    await Promise.all(names.map((name) => this.open(name).waitUntilReady()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => settledWithin(CALL_MS, queue.close())));
  }

  private open(name: QueueName): InstanceType<BackendClasses<B, C>['Queue']> {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = new this.bull.Queue(name, {
      connection: this.backend.calls,
      prefix: PREFIX,
      streams: { events: { maxLen: 100 } },
      defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true, stackTraceLimit: 0 },
    });
    queue.on('error', this.log.trouble);
    this.queues.set(name, queue);
    return queue;
  }
}

async function withinDeadline<T>(call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The queue did not answer within ${CALL_MS} ms`)), CALL_MS);
  });
  try {
    return await Promise.race([call, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for the end of what closes, but not for ever and not for its errors. */
export async function settledWithin(ms: number, closing: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([closing.catch(() => undefined), patience]);
  clearTimeout(timer);
}
