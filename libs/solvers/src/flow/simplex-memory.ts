import { PIVOTS } from './pivots/pivots.generated.js';
import { NODE_DOUBLES, NODE_WORDS } from './tree-links.js';

const PAGE = 65_536;
const CACHE_LINE = 64;
const ARC_WORDS = 4;
/** Few, so that what has been compiled anew meanwhile, and better, is used from the next call on. */
const PIVOTS_AT_ONCE = 1_000;

interface Pivots {
  begin(nodes: number, prices: number, arcs: number, states: number, capacities: number, count: number): void;
  improve(pivots: number): number;
}

/** A spanning tree and its arcs where the compiled pivots find them; valid until the next one is laid out. */
export interface TreeMemory {
  /** A record of `NODE_WORDS` a node, as words and as doubles. */
  readonly links: Int32Array;
  readonly rooms: Float64Array;
  readonly price: Float64Array;
  /** `ARC_FULL`, `ARC_BASIC` or `ARC_EMPTY` for every arc, then for one artificial arc a node. */
  readonly state: Int8Array;
  readonly capacity: Float64Array;
  /** Two ends in the first of every two doubles, and the cost in the second. */
  readonly ends: Int32Array;
  readonly cost: Float64Array;
  /** Pivots until the tree is optimal. */
  optimise(): void;
}

/** Grows to the largest problem that it has seen and is used again for each further one. */
export class SimplexMemory {
  private readonly memory = new WebAssembly.Memory({ initial: 1 });
  private readonly pivots = new WebAssembly.Instance(compiledPivots(), { env: { memory: this.memory } })
    .exports as unknown as Pivots;

  layOut(nodes: number, arcs: number): TreeMemory {
    let end = CACHE_LINE;
    const take = (bytes: number): number => {
      const start = end;
      end += Math.ceil(bytes / CACHE_LINE) * CACHE_LINE;
      return start;
    };
    const nodesAt = take(4 * NODE_WORDS * nodes);
    const pricesAt = take(8 * nodes);
    const arcsAt = take(4 * ARC_WORDS * arcs);
    const statesAt = take(arcs + nodes);
    const capacitiesAt = take(8 * arcs);
    const missing = end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    const { buffer } = this.memory;
    return {
      links: new Int32Array(buffer, nodesAt, NODE_WORDS * nodes),
      rooms: new Float64Array(buffer, nodesAt, NODE_DOUBLES * nodes),
      price: new Float64Array(buffer, pricesAt, nodes),
      state: new Int8Array(buffer, statesAt, arcs + nodes),
      capacity: new Float64Array(buffer, capacitiesAt, arcs),
      ends: new Int32Array(buffer, arcsAt, ARC_WORDS * arcs),
      cost: new Float64Array(buffer, arcsAt, (ARC_WORDS / 2) * arcs),
      optimise: () => {
        this.pivots.begin(nodesAt, pricesAt, arcsAt, statesAt, capacitiesAt, arcs);
        while (this.pivots.improve(PIVOTS_AT_ONCE) === 0);
      },
    };
  }
}

let compiled: WebAssembly.Module | undefined;

function compiledPivots(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(Buffer.from(PIVOTS, 'base64'));
  return compiled;
}
