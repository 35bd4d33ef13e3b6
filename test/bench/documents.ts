import type { Language } from '#libs/kernel';
import { sampleFacts } from '../../libs/documents/src/render/fact.samples.js';
import { sampleLabel } from '../../libs/documents/src/render/label.samples.js';
import { sampleHandoverRecord, samplePackingList } from '../../libs/documents/src/render/paper.samples.js';
import render, { type RenderTask } from '../../libs/documents/src/render/render.worker.js';
import { SHEET_KINDS } from '../../libs/documents/src/render/sheet.kinds.js';
import type { BenchmarkOptions } from './benchmarks.js';
import { percentile, Report } from './figures.js';

/** What the product promises: papers in a minute of one core. */
const WANTED_A_MINUTE = 100;
const ROUNDS = 3;
const LABELS = 100;
const LANGUAGES: readonly Language[] = ['de', 'uk'];

const papers: readonly (readonly [string, RenderTask])[] = [
  ['packing list', { paper: 'packing-list', languages: LANGUAGES, data: samplePackingList }],
  ['handover record', { paper: 'handover-record', languages: LANGUAGES, data: sampleHandoverRecord }],
  ['CMR note, four sheets', { paper: 'cmr', languages: ['de', 'uk', 'en'], data: sampleFacts }],
  ...SHEET_KINDS.map((kind): readonly [string, RenderTask] => [
    kind.replaceAll('_', ' '),
    { paper: 'sheet', kind, languages: LANGUAGES, data: sampleFacts },
  ]),
];

/** Every paper with its real template and fonts, by the processor time of the whole process: noise of others is not in it. */
export async function run({ json }: BenchmarkOptions): Promise<void> {
  const report = new Report('documents', json);
  await render(papers[0]![1]);
  const each: number[] = [];
  for (const [name, task] of papers) {
    const milliseconds = await cpuMilliseconds(task);
    each.push(milliseconds);
    report.add(name, 'CPU', milliseconds, 'ms');
  }
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
  const aMinute = 60_000 / mean;
  report.add('all papers', 'CPU', mean, 'ms');
  report.add('all papers', 'a minute of one core', aMinute, 'papers');
  const labels = Array.from({ length: LABELS }, () => sampleLabel);
  const sheet = await cpuMilliseconds({
    paper: 'labels',
    languages: LANGUAGES,
    data: { sheet: 'a4', labels },
  });
  report.add(`${LABELS} labels on A4`, 'CPU', sheet, 'ms');
  report.print();
  if (aMinute >= WANTED_A_MINUTE) return;
  console.error(`${Math.round(aMinute)} papers in a minute of one core; ${WANTED_A_MINUTE} are wanted`);
  process.exitCode = 1;
}

async function cpuMilliseconds(task: RenderTask): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const another = anotherOf(task, round);
    const before = process.cpuUsage();
    await render(another);
    const { user, system } = process.cpuUsage(before);
    values.push((user + system) / 1_000);
  }
  return percentile(values, 0.5);
}

/** The typesetter remembers what it has set before: no two papers are of the same consignment. */
function anotherOf<T extends RenderTask>(task: T, round: number): T {
  const copy = structuredClone(task);
  const data = copy.data as { number?: string; lines?: { quantity: number; weightG: number }[] };
  data.number = `${data.number ?? ''}-${round}`;
  for (const line of data.lines ?? []) {
    line.quantity += round + 1;
    line.weightG += 1_000 * (round + 1);
  }
  return copy;
}
