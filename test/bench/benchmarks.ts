import { parseArgs } from 'node:util';
import * as api from './api.js';
import * as documents from './documents.js';
import * as matching from './matching.js';
import * as web from './web.js';

export interface BenchmarkOptions {
  /** One JSON object a line instead of tables. */
  readonly json: boolean;
  /** An upper bound for a benchmark that measures for a time of one's choice. */
  readonly seconds: number;
}

const BENCHMARKS: Readonly<Record<string, (options: BenchmarkOptions) => Promise<void>>> = {
  api: api.run,
  documents: documents.run,
  matching: matching.run,
  web: web.run,
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '90' } },
  });
  const benchmark = BENCHMARKS[positionals[0] ?? ''];
  const seconds = Number(values.seconds);
  if (!benchmark || positionals.length !== 1 || !(seconds >= 30 && seconds <= 3600)) {
    console.error('npm run bench -- <name> [--json] [--seconds 30…3600]');
    console.error(`Benchmarks: ${Object.keys(BENCHMARKS).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  await benchmark({ json: values.json, seconds });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
