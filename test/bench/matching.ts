import highsModule from 'highs';
import {
  NetworkSimplex,
  certify,
  solveTransport,
  type Demand,
  type Supply,
  type TransportArc,
  type TransportProblem,
} from '#libs/solvers';
import { type MatchingSnapshot, planMatches } from '../../libs/matching/src/domain/matching-plan.js';
import { Pairs } from '../../libs/matching/src/domain/pairs.js';

// The package types its CommonJS build; its ES module exports the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

const SEED = 7;
const RUNS = 3;
const ARCS_PER_NEED = 20;
const DISTANCE_WEIGHT = 10;
const PARTNER_BONUS = 400;

interface Instance {
  readonly name: string;
  readonly size: number;
  /** Item classes: a need is compatible with lots of its class alone. */
  readonly classes: number;
  readonly yardstick: boolean;
}

const INSTANCES: readonly Instance[] = [
  { name: '1k lots × 1k needs', size: 1_000, classes: 1, yardstick: true },
  { name: '10k lots × 10k needs', size: 10_000, classes: 1, yardstick: false },
  { name: '10k lots × 10k needs, 50 classes', size: 10_000, classes: 50, yardstick: false },
  { name: '50k lots × 50k needs', size: 50_000, classes: 1, yardstick: false },
  { name: '50k lots × 50k needs, 50 classes', size: 50_000, classes: 50, yardstick: false },
];

interface Row {
  readonly benchmark: 'matching';
  readonly instance: string;
  readonly arcs: number;
  readonly engine: string;
  /** Least of three runs for ours, one for the yardstick. */
  readonly cpuSeconds: number;
  /** Null where no single problem was solved. */
  readonly objective: number | null;
  /** The independent check accepted every part; null where nothing of ours says so by itself. */
  readonly certificateOk: boolean | null;
  readonly components: number | null;
}

/** A stream of integers in [0, bound) that depends on the seed alone (mulberry32). */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/**
 * As many lots as needs on a map, about a third more needed than given, 20 compatible lots a need: cost is
 * distance less a bonus within a partnership, and going without costs more with urgency and with every third.
 */
function matchingInstance({ size, classes }: Instance, seed: number): TransportProblem {
  const random = seeded(seed);
  const place = () => ({ x: random(1_000), y: random(1_000), partner: random(40) });
  const lots = Array.from({ length: size }, place);
  const needs = Array.from({ length: size }, place);
  const supplies: Supply[] = lots.map((_, i) => ({ id: `lot ${i}`, quantity: 1 + random(60) }));
  const demands: Demand[] = needs.map((_, i) => {
    const third = 1 + random(27);
    const urgency = 15_000 + random(10_000);
    const shortfall = [1, 2, 3].map((level) => ({ quantity: third, unitCost: urgency * level }));
    return { id: `need ${i}`, quantity: 3 * third, shortfall };
  });
  const perClass = size / classes;
  const arcs: TransportArc[] = needs.flatMap((need, demand) => {
    const chosen = new Set<number>();
    while (chosen.size < ARCS_PER_NEED)
      chosen.add(Math.floor(demand / perClass) * perClass + random(perClass));
    return [...chosen].map((supply) => {
      const lot = lots[supply]!;
      const distance = Math.round(Math.hypot(lot.x - need.x, lot.y - need.y) * DISTANCE_WEIGHT);
      const unitCost = distance - (lot.partner === need.partner ? PARTNER_BONUS : 0);
      const maxQuantity = Math.min(supplies[supply]!.quantity, demands[demand]!.quantity);
      return { supply, demand, unitCost, maxQuantity };
    });
  });
  return { supplies, demands, arcs };
}

function timed<T>(work: () => T): { cpuSeconds: number; result: T } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { cpuSeconds: (user + system) / 1e6, result };
}

function arcCount({ supplies, demands, arcs }: TransportProblem): number {
  return arcs.length + supplies.length + demands.reduce((sum, { shortfall }) => sum + shortfall.length, 0);
}

/** Timed the whole way from the plain problem to the plan; then solved once more under our own eyes. */
function ours(instance: Instance, problem: TransportProblem): Row {
  const times = Array.from({ length: RUNS }, () => timed(() => solveTransport(problem)).cpuSeconds);
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
    benchmark: 'matching',
    instance: instance.name,
    arcs: arcCount(problem),
    engine: 'network simplex',
    cpuSeconds: Math.min(...times),
    objective: plan.cost,
    certificateOk: accepted.every((ok) => ok),
    components: plan.components,
  };
}

/** The same problem as a linear program: a row a supply (at most its quantity) and a row a demand (exactly). */
async function highs(instance: Instance, { supplies, demands, arcs }: TransportProblem): Promise<Row> {
  const solver = await loadHighs();
  const columns = [
    ...arcs.map(({ supply, demand, unitCost, maxQuantity }) => ({
      rows: [supply, supplies.length + demand],
      unitCost,
      limit: maxQuantity,
    })),
    ...demands.flatMap(({ shortfall }, demand) =>
      shortfall.map(({ quantity, unitCost }) => ({
        rows: [supplies.length + demand],
        unitCost,
        limit: quantity,
      })),
    ),
  ];
  const starts = [0];
  for (const { rows } of columns) starts.push(starts.at(-1)! + rows.length);
  const indices = columns.flatMap(({ rows }) => rows);
  const rows = supplies.length + demands.length;
  const data = {
    numCols: columns.length,
    numRows: rows,
    colCost: columns.map(({ unitCost }) => unitCost),
    colLower: new Float64Array(columns.length),
    colUpper: columns.map(({ limit }) => limit),
    rowLower: [...supplies.map(() => 0), ...demands.map(({ quantity }) => quantity)],
    rowUpper: [...supplies, ...demands].map(({ quantity }) => quantity),
    matrix: {
      format: 'csc' as const,
      numRows: rows,
      numCols: columns.length,
      starts,
      indices,
      values: new Float64Array(indices.length).fill(1),
    },
  };
  return solver.withModel((model): Row => {
    model.options.set('output_flag', false);
    const { cpuSeconds, result } = timed(() => {
      model.passModel(data);
      return model.run();
    });
    if (result.modelStatus !== solver.constants.modelStatus.optimal)
      throw new Error('HiGHS found no optimum');
    return {
      benchmark: 'matching',
      instance: instance.name,
      arcs: columns.length + supplies.length,
      engine: `HiGHS ${solver.version.string} (WASM)`,
      cpuSeconds,
      objective: model.getObjectiveValue(),
      certificateOk: null,
      components: null,
    };
  });
}

/** Needs and lots as they are written: limits, dates, partners; 200 items with 50 lines and 50 lots each. */
function snapshotOf(size: number, items: number, seed: number): MatchingSnapshot {
  const random = seeded(seed);
  const at = () => ({ lat: 47 + random(5_000) / 1_000, lon: 7 + random(24_000) / 1_000 });
  const organisation = (kind: string) => `${kind} ${random(300)}`.replace(' ', '-');
  const day = () => `2027-0${1 + random(9)}-1${random(10)}`;
  return {
    today: '2026-11-21',
    demands: Array.from({ length: size }, (_, i) => ({
      needLineId: `line-${i}`,
      ownerId: organisation('town'),
      itemCode: `item-${i % items}`,
      open: 1 + random(80),
      limits: [
        { attribute: 'power', min: 20 + random(60) },
        { attribute: 'plug', oneOf: ['C', 'F'] },
      ],
      horizon: (['humanitarian', 'reconstruction', 'long_term'] as const)[random(3)]!,
      position: 1 + random(10),
      visibility: 'network' as const,
      usefulFrom: null,
      latest: day(),
      at: at(),
    })),
    supplies: Array.from({ length: size }, (_, i) => ({
      lotId: `lot-${i}`,
      giverId: organisation('giver'),
      itemCode: `item-${i % items}`,
      available: 1 + random(60),
      specification: { power: 20 + random(100), plug: random(4) === 0 ? 'G' : 'F' },
      condition: 'good' as const,
      visibility: 'network' as const,
      firstCallId: null,
      availableFrom: day(),
      bestBefore: random(2) === 0 ? null : day(),
      at: at(),
    })),
    partners: Array.from({ length: 300 }, (_, i) => `giver-${i} town-${i}`),
    declined: [],
    units: {},
  };
}

/** From written lines to suggestions: the pricing of all pairs alone, then a whole run. */
function fromWrittenLines(size: number, items: number): Row[] {
  const snapshot = snapshotOf(size, items, SEED);
  const least = <T>(work: () => T) => {
    const runs = Array.from({ length: RUNS }, () => timed(work));
    return { cpuSeconds: Math.min(...runs.map((run) => run.cpuSeconds)), result: runs[0]!.result };
  };
  const building = least(() => new Pairs(snapshot).arcs(snapshot.demands));
  const event = least(() => planMatches(snapshot));
  const common = {
    benchmark: 'matching' as const,
    instance: `${size / 1000}k lots × ${size / 1000}k lines, ${items} items`,
    arcs: building.result.length,
    objective: null,
    certificateOk: null,
    components: null,
  };
  return [
    { ...common, engine: 'building arcs', cpuSeconds: building.cpuSeconds },
    { ...common, engine: 'one event', cpuSeconds: event.cpuSeconds },
  ];
}

/** Prints one row an instance and engine, as a table or as one JSON object a line. */
export async function run(options: { json: boolean }): Promise<void> {
  const rows: Row[] = [];
  for (const instance of INSTANCES) {
    const problem = matchingInstance(instance, SEED);
    rows.push(ours(instance, problem));
    if (instance.yardstick) rows.push(await highs(instance, problem));
  }
  rows.push(...fromWrittenLines(10_000, 200));
  if (options.json) for (const row of rows) console.log(JSON.stringify(row));
  else console.table(rows.map(({ benchmark: _, ...row }) => row));
}
