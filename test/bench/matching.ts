import { NetworkSimplex, certify, solveTransport, type TransportProblem } from '#libs/solvers';
import { highs } from './matching/highs.js';
import { arcCount, type Instance, matchingInstance } from './matching/instances.js';
import { compileLemon, lemon } from './matching/lemon.js';
import { EMPTY, type Row, timed } from './matching/row.js';
import { storedSuggestions } from './matching/stored.js';
import { fromWrittenLines } from './matching/written-lines.js';

const SEED = 7;
const RUNS = 3;

const INSTANCES: readonly Instance[] = [
  { name: '10k lots × 10k needs', size: 10_000, classes: 1 },
  { name: '1k lots × 1k needs', size: 1_000, classes: 1 },
  { name: '10k lots × 10k needs, 50 classes', size: 10_000, classes: 50 },
  { name: '50k lots × 50k needs', size: 50_000, classes: 1 },
  { name: '50k lots × 50k needs, 50 classes', size: 50_000, classes: 50 },
];
/** The yardstick takes a minute with more. */
const LARGEST_FOR_HIGHS = 1_000;

/** Timed the whole way from the plain problem to the plan; then solved once more under our own eyes. */
function ours(instance: Instance, problem: TransportProblem): Row {
  const [first, ...times] = Array.from(
    { length: 1 + RUNS },
    () => timed(() => solveTransport(problem)).cpuSeconds,
  ) as [number, ...number[]];
  const accepted: boolean[] = [];
  const simplex = new NetworkSimplex();
  const plan = solveTransport(problem, {
    solve(network) {
      const solution = simplex.solve(network);
      accepted.push(certify(network, solution.flows, solution.duals).ok);
      return solution;
    },
  });
  return {
    ...EMPTY,
    instance: instance.name,
    arcs: arcCount(problem),
    engine: 'network simplex',
    firstCpuSeconds: first,
    cpuSeconds: Math.min(...times),
    objective: plan.cost,
    certificateOk: accepted.every((ok) => ok),
    components: plan.components,
  };
}

/** Prints one row an instance and engine, as a table or as one JSON object a line. */
export async function run(options: { json: boolean }): Promise<void> {
  const rows: Row[] = [];
  const native = compileLemon();
  for (const instance of INSTANCES) {
    const problem = matchingInstance(instance, SEED);
    rows.push(ours(instance, problem));
    if (native && instance.classes === 1) rows.push(lemon(native, instance, problem, RUNS));
    if (instance.size <= LARGEST_FOR_HIGHS) rows.push(await highs(instance, problem));
  }
  rows.push(...fromWrittenLines(10_000, 200, SEED));
  rows.push(...(await storedSuggestions(10_000)));
  if (options.json) for (const row of rows) console.log(JSON.stringify(row));
  else {
    console.table(rows.map(({ benchmark: _, ...row }) => row));
    if (!native) console.log('NOT RUN: LEMON, which is not installed (Debian: liblemon-dev, g++).');
  }
}
