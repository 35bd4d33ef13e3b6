import { setTimeout as sleep } from 'node:timers/promises';
import { QUEUE_DUTIES } from '#libs/outbox';
import { handlerOf, startWorker } from '../support/outbox-process.js';
import { QUEUE, ROUTES, TOPIC } from './route.js';
import { moveOneUnit } from './stock.js';

/** The queue's part of a worker process: relay, inbox worker with one handler that moves stock, or one of the two. */
const databaseUrl = process.env.DATABASE_URL ?? '';
const redisUrl = process.env.REDIS_URL;
const duties = QUEUE_DUTIES.filter((duty) => process.env.FAULTS_DUTIES?.split(',').includes(duty));
const forgetful = process.env.FAULTS_FORGETFUL === 'yes';

let stop = false;
process.on('SIGTERM', () => (stop = true));

const start = () =>
  startWorker({
    databaseUrl,
    redisUrl,
    duties,
    routes: ROUTES,
    // The control: a relay that never looks again at what it has published.
    delivery: { republishMs: forgetful ? 3_600_000 : 2_000, leaseMs: 2_000, maxAttempts: 50, retryMs: 200 },
    worker: { concurrency: 8, lockMs: 3_000, stalledCheckMs: 1_000 },
    providers: [
      handlerOf(QUEUE, [TOPIC], {
        handle: async (tx, message) => {
          await moveOneUnit(tx, message.id);
          // Long enough for a kill to strike between effect and commit.
          await sleep(5);
        },
      }),
    ],
  });

// The servers may be away at this moment; a service manager would start the process again.
let app = undefined;
while (!stop && !app) app = await start().catch(() => sleep(200).then(() => undefined));
process.send?.({ ready: true });
while (!stop) await sleep(50);
await app?.close();
