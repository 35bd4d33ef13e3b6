import { parseArgs } from 'node:util';
import { startRedis } from '../support/redis.js';
import { makeRunFolder, removeAbandonedRunFolders, removeRunFolder } from '../support/run-folder.mjs';
import { violations } from './check.js';
import { campaign, type CampaignResult } from './outbox-campaign.js';
import { productCampaign, type ProductResult } from './product/campaign.js';
import { CONTROLS } from './product/control.js';
import { Report } from './report.js';
import { total } from './strike.js';

/**
 * The fault campaign: `npm run faults -- --seconds 36 --seed 1 --backend both --part all`. Everything is killed at
 * random under load, then counted. Two parts share the time: the product (the real api and workers, clients over
 * HTTP) and the outbox alone, at a far higher rate. Each has its control, which must show that the count sees a
 * loss: falsified records and databases for the product, a relay that forgets for the outbox. With FAULTS_LOG=1
 * it shows what the programs say.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '36' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '120' },
    backend: { type: 'string', default: 'both' },
    part: { type: 'string', default: 'all' },
    json: { type: 'boolean', default: false },
  },
});

type Backend = 'postgres' | 'redis';
const BACKENDS: readonly Backend[] = ['postgres', 'redis'];
/** From here on the product is tried over both backends; a shorter time is worth more on the default alone. */
const LONG_SECONDS = 180;

async function backends(): Promise<readonly Backend[]> {
  const asked = BACKENDS.filter((name) => values.backend === name || values.backend === 'both');
  if (asked.length === 0) throw new Error('--backend is postgres, redis or both');
  if (!asked.includes('redis')) return ['postgres'];
  const probe = await startRedis();
  await probe?.kill();
  if (!probe && values.backend === 'redis') throw new Error('no Redis can be had');
  return probe ? asked : ['postgres'];
}

const report = new Report(values.json);

async function outbox(backend: Backend, seconds: number, forgetful: boolean): Promise<void> {
  const title = forgetful ? `control: a forgetful relay, ${backend}` : `outbox, ${backend}`;
  report.begin(title, `${seconds.toFixed(0)} s of faults, ${values.rate} events a second`);
  const result = await campaign({
    backend,
    seconds,
    seed: Number(values.seed),
    rate: Number(values.rate),
    forgetful,
    say: report.progress,
  });
  report.end({
    campaign: title,
    faults: total(result.faults),
    struck: result.faults,
    writes: result.committed,
    replayed: 0,
    lost: result.lost + result.unkept,
    drainedMs: result.drainedMs,
    violations: forgetful ? blindness(result) : outboxViolations(result),
  });
}

function outboxViolations(result: CampaignResult): string[] {
  const late =
    result.drainedMs === undefined ? ['the work did not end within a minute after the faults'] : [];
  return [...violations(result), ...result.crashes, ...late];
}

const blindness = (result: CampaignResult): string[] =>
  result.lost === 0 ? ['the control lost nothing: the count would not see a loss'] : [];

async function product(backend: Backend, seconds: number): Promise<void> {
  const title = `product, ${backend}`;
  report.begin(title, `${seconds.toFixed(0)} s of faults on api, relay, consumers and servers`);
  const result = await productCampaign({ backend, seconds, seed: Number(values.seed), say: report.progress });
  report.end({
    campaign: title,
    faults: total(result.faults),
    struck: result.faults,
    writes: result.acknowledged,
    replayed: result.replayed,
    lost: result.violations.filter((line) => line.startsWith('LOST')).length,
    drainedMs: result.drainedMs,
    violations: result.violations,
  });
  report.end(productControl(backend, result));
}

const productControl = (backend: Backend, { overlooked }: ProductResult) => ({
  campaign: `control: ${CONTROLS} falsifications, ${backend}`,
  faults: CONTROLS,
  struck: {},
  writes: 0,
  replayed: 0,
  lost: CONTROLS - overlooked.length,
  drainedMs: undefined,
  violations: overlooked.map((name) => `the check does not see ${name}`),
});

/** The product runs from its build, as everywhere else. */
async function buildWhereStale(): Promise<void> {
  const file = new URL('../../apps/standalone/prepare.mjs', import.meta.url).href;
  const { isBuilt, build } = (await import(file)) as { isBuilt: () => boolean; build: () => Promise<void> };
  if (!isBuilt()) await build();
}

async function main(): Promise<number> {
  const seconds = Number(values.seconds);
  if (!(seconds >= 1)) throw new Error('--seconds is a number of seconds');
  const under = await backends();
  const parts = ['product', 'outbox'].filter((part) => values.part === part || values.part === 'all');
  if (parts.length === 0) throw new Error('--part is product, outbox or all');
  const share = seconds / parts.length;
  if (parts.includes('product')) {
    await buildWhereStale();
    const tried = seconds >= LONG_SECONDS ? under : under.slice(0, 1);
    for (const backend of tried) await product(backend, share / tried.length);
  }
  if (parts.includes('outbox')) {
    for (const backend of under) await outbox(backend, share / under.length, false);
    await outbox(under.at(-1) ?? 'postgres', Math.min(25, Math.max(8, share / 4)), true);
  }
  const { backend, part, rate, seed } = values;
  return report.close(
    `npm run faults -- --seconds ${seconds} --seed ${seed} --rate ${rate} --backend ${backend} --part ${part}`,
  );
}

// All servers of the campaign work inside this folder; it goes with them, however this process ends.
removeAbandonedRunFolders();
const folder = makeRunFolder();
process.env.PORUCH_TEST_FOLDER = folder;
process.on('exit', () => removeRunFolder(folder));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
