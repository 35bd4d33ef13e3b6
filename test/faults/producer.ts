import { Database, dataSource, runAs } from '#libs/database';
import { newId, system } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROUTES, TOPIC } from './route.js';

/** Commits events as fast as it was told, and says each one that the database has confirmed. */
const url = process.env.DATABASE_URL ?? '';
const perSecond = Number(process.env.FAULTS_RATE);
const WRITERS = 4;

let running = true;
process.on('SIGTERM', () => (running = false));

const source = dataSource({ url, entities: [], poolSize: WRITERS });
while (running && !source.isInitialized) await source.initialize().catch(() => sleep(50));

process.send?.({ ready: true });

const db = new Database(source);
const outbox = new Outbox(db, ROUTES);

/** Each writer keeps to its own keys, one event after the other, so that the order of a key's commits is known. */
async function write(): Promise<void> {
  const keys = Array.from({ length: 5 }, () => newId());
  for (let n = 0; running; n++) {
    const key = keys[n % keys.length] ?? '';
    const payload = { needId: key, ownerId: key };
    await runAs(system('producer'), () =>
      db.transaction((tx) => outbox.add(tx, { topic: TOPIC, key, payload, audience: [] })),
    ).then(
      (id) => process.stdout.write(`${id}\n`),
      () => sleep(20),
    );
    await sleep((1_000 * WRITERS) / perSecond);
  }
}

await Promise.all(Array.from({ length: WRITERS }, write));
if (source.isInitialized) await source.destroy();
