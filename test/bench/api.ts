import { Installation } from '../support/installation.js';
import { startRedis } from '../support/redis.js';
import { measureEffects } from './api/effects.js';
import { HttpClient } from './api/load.js';
import { Market } from './api/market.js';
import { RequestBench, YARDSTICK_TABLES } from './api/requests.js';
import { Report } from './figures.js';

/** Matches for each backend of the queue. */
const MATCHES = 200;
const DRAIN_SECONDS = 60;

/** What starting the workers, draining and the effects over both backends take. */
const EFFECTS_SECONDS = 45;
/** Requests are measured in so many parts of equal length. */
const PARTS = 9;

/**
 * The api against a bare handler, first without the worker, so that both have the machine to themselves; then with
 * it, the time from a commit to its effect over each backend of the queue.
 */
export async function run({ json, seconds }: { json: boolean; seconds: number }): Promise<void> {
  const report = new Report('api', json);
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  report.say('An installation of its own: PostgreSQL with fsync, migrations, demonstration …');
  const installation = await Installation.create({ fsync: true });
  try {
    const market = await Market.open(`${await installation.api()}/api`, installation.password);
    await installation.superuser.query(YARDSTICK_TABLES);
    const yardstick = new HttpClient(await yardstickOf(installation));
    const part = Math.max(1, (seconds - elapsed() - EFFECTS_SECONDS) / PARTS);
    const requests = new RequestBench(report, part);
    report.say(`Requests, ${part.toFixed(1)} s each …`);
    await requests.run(market, yardstick);
    report.say('From "both agreed" to "allocated" …');
    const needLines = await market.stockUp();
    await effects(report, installation, market, needLines, requests, 'PostgreSQL');
    const redis = await startRedis();
    if (redis) {
      await effects(report, installation, market, needLines, requests, 'Redis', redis.url);
      await redis.kill();
    } else report.say('NOT RUN: the queue over Redis, no server could be had.');
    yardstick.close();
    market.close();
    report.add('whole run', 'time', elapsed(), 's');
  } finally {
    await installation.stop();
    report.print();
  }
}

/** A handler without anything around it, as the superuser: its origin. */
function yardstickOf(installation: Installation): Promise<string> {
  const loader = new URL('../support/typescript.mjs', import.meta.url).href;
  return installation.serve('test/bench/api/yardstick.main.ts', {
    NODE_OPTIONS: `--conditions=source --import=${loader}`,
    DATABASE_URL: installation.adminUrl,
  });
}

async function effects(
  report: Report,
  installation: Installation,
  market: Market,
  needLines: readonly string[],
  requests: RequestBench,
  backend: string,
  redisUrl?: string,
): Promise<void> {
  const worker = await installation.worker(redisUrl);
  await installation.drained(DRAIN_SECONDS);
  const proposal = await market.proposals(needLines);
  const name = `POST /matches, queue over ${backend}`;
  const next = (number: number) => (number < MATCHES ? proposal(number) : undefined);
  const load = await requests.measure(name, market.giver, next, DRAIN_SECONDS / 2);
  await installation.drained(DRAIN_SECONDS);
  const ids = load.answers.map((answer) => (answer as { id: string }).id);
  await measureEffects(report, `agreed → allocated, queue over ${backend}`, market, ids, DRAIN_SECONDS / 3);
  await worker.stop();
}
