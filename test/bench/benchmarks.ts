import { parseArgs } from 'node:util';
import * as api from './api.js';
import * as convoys from './convoys.js';
import * as documents from './documents.js';
import * as matching from './matching.js';
import * as web from './web.js';

export interface BenchmarkOptions {
  /** One JSON object a line instead of tables. */
  readonly json: boolean;
  /** An upper bound for a benchmark that measures for a time of one's choice; of processor time for `convoys`. */
  readonly seconds: number;
  /** Of `convoys`: which instances. */
  readonly set: string;
  /** Of `convoys`: how many runs an instance. */
  readonly seeds: number;
}

const BENCHMARKS: Readonly<Record<string, (options: BenchmarkOptions) => Promise<void>>> = {
  api: api.run,
  convoys: convoys.run,
  documents: documents.run,
  matching: matching.run,
  web: web.run,
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      seconds: { type: 'string' },
      set: { type: 'string', default: 'lilim/100' },
      seeds: { type: 'string', default: '1' },
    },
  });
  const name = positionals[0] ?? '';
  const benchmark = BENCHMARKS[name];
  const [least, usual] = name === 'convoys' ? [0.1, 1] : [30, 90];
  const seconds = Number(values.seconds ?? usual);
  const seeds = Number(values.seeds);
  const inRange = seconds >= least && seconds <= 3600 && Number.isSafeInteger(seeds) && seeds > 0;
  if (!benchmark || positionals.length !== 1 || !inRange) {
    console.error('npm run bench -- <name> [--json] [--seconds 30…3600]');
    console.error(
      'npm run bench -- convoys [--json] [--seconds 0.1…3600] [--set lilim/100|real/200|vroom] [--seeds 5]',
    );
    console.error(`Benchmarks: ${Object.keys(BENCHMARKS).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  await benchmark({ json: values.json, seconds, set: values.set, seeds });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
