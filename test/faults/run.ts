import { parseArgs } from 'node:util';
import { startRedis } from '../support/redis.js';
import { makeRunFolder, removeAbandonedRunFolders, removeRunFolder } from '../support/run-folder.mjs';
import { campaign, type CampaignOptions, type CampaignResult } from './campaign.js';
import { violations } from './check.js';

/**
 * The fault campaign: `npm run faults -- --seconds 120 --seed 1 --backend both`. Kills everything that can be
 * killed while events flow, then proves that each committed event had exactly one effect and that the ledger
 * is exact. Its control, a relay that forgets, must lose events: it shows that the count would see a loss.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '120' },
    backend: { type: 'string', default: 'both' },
    json: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => {
  if (!values.json) console.log(line);
};

const BACKENDS = ['postgres', 'redis'] as const;

async function backends(): Promise<readonly CampaignOptions['backend'][]> {
  const asked = BACKENDS.filter((name) => values.backend === name || values.backend === 'both');
  if (asked.length === 0) throw new Error('--backend is postgres, redis or both');
  if (!asked.includes('redis')) return ['postgres'];
  const probe = await startRedis();
  await probe?.kill();
  if (!probe && values.backend === 'redis') throw new Error('no Redis can be had');
  return probe ? asked : ['postgres'];
}

function report(title: string, result: CampaignResult, faults: readonly string[]): void {
  if (values.json) {
    console.log(JSON.stringify({ campaign: title, ...result, violations: faults }));
    return;
  }
  const struck = Object.entries(result.faults).filter(([, n]) => n > 0);
  say(
    `  ${struck.reduce((sum, [, n]) => sum + n, 0)} faults: ${struck.map(([kind, n]) => `${n} × ${kind}`).join(', ')}`,
  );
  say(
    `  ${result.committed} events committed, ${result.lost} lost, ${result.doubled} doubled, ${result.orphans} effects without event`,
  );
  say(
    `  ledger ${result.ledger.length === 0 ? 'exact' : 'WRONG'}, order kept for all but ${result.outOfOrder}, drained after ${result.drainedMs ?? '—'} ms`,
  );
  for (const fault of faults) say(`  VIOLATION: ${fault}`);
}

async function main(): Promise<number> {
  const [seconds, seed, rate] = [Number(values.seconds), Number(values.seed), Number(values.rate)];
  const under = await backends();
  const last = under.at(-1) ?? 'postgres';
  let failed = 0;
  for (const backend of under) {
    const share = seconds / under.length;
    say(`\nOutbox over ${backend}: ${share} s of faults, seed ${seed}, ${rate} events a second`);
    const result = await campaign({
      backend,
      seconds: share,
      seed,
      rate,
      forgetful: false,
      say: (line) => say(`  … ${line}`),
    });
    const faults = [...violations(result), ...result.crashes];
    if (result.drainedMs === undefined) faults.push('the work did not end within a minute after the faults');
    report(backend, result, faults);
    failed += faults.length;
  }
  say(`\nControl over ${last}: a relay that forgets what it has published must lose events`);
  const control = await campaign({
    backend: last,
    seconds: Math.min(25, Math.max(10, seconds / 4)),
    seed,
    rate,
    forgetful: true,
    say: (line) => say(`  … ${line}`),
  });
  const blind = control.lost === 0 ? ['the control lost nothing: the count would not see a loss'] : [];
  report('control', control, blind);
  failed += blind.length;
  say(failed === 0 ? '\nHeld.' : `\nNOT held: ${failed} violations.`);
  return failed === 0 ? 0 : 1;
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
