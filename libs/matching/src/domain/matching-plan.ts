import type { Limit, Specification } from '#libs/catalogue';
import { greatCircleKm } from '#libs/geography';
import { solveTransport, type TransportArc } from '#libs/solvers';
import { compare, excess } from './compatibility.js';
import type { Explanation } from './explanation.js';
import { costOf, type DemandFacts, type PairFacts, shortfallOf } from './objective.js';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A line of a published need with what is still open on it. */
export interface DemandLine {
  readonly needLineId: string;
  readonly ownerId: string;
  readonly itemCode: string;
  readonly open: number;
  readonly limits: readonly Limit[];
  readonly horizon: DemandFacts['horizon'];
  readonly position: number;
  readonly visibility: 'partners' | 'network' | 'public';
  /** Calendar days, `YYYY-MM-DD`. */
  readonly usefulFrom: string | null;
  readonly latest: string | null;
  readonly at: Point;
}

/** What of a lot is available at one place. */
export interface SupplyLot {
  readonly lotId: string;
  readonly giverId: string;
  readonly itemCode: string;
  readonly available: number;
  readonly specification: Specification;
  readonly condition: PairFacts['condition'];
  readonly visibility: 'partners' | 'network';
  readonly firstCallId: string | null;
  readonly availableFrom: string | null;
  readonly bestBefore: string | null;
  readonly at: Point;
}

export interface MatchingSnapshot {
  readonly today: string;
  readonly demands: readonly DemandLine[];
  readonly supplies: readonly SupplyLot[];
  /** `giver owner` of organisations that share a partnership. */
  readonly partners: readonly string[];
  /** `lot needLine` of pairs that a side has declined: the same pair is not put to it again. */
  readonly declined: readonly string[];
  /** `item attribute` → unit. */
  readonly units: Readonly<Record<string, string | null>>;
}

export interface Suggestion {
  readonly needLineId: string;
  readonly needOwnerId: string;
  readonly lotId: string;
  readonly giverId: string;
  readonly quantity: number;
  readonly explanation: Explanation;
}

interface Pair {
  readonly arc: TransportArc;
  readonly explanation: Omit<Explanation, 'runnerUp'>;
}

/**
 * What one run suggests for one line at the most; the rest follows when people have decided. It keeps the sum of all
 * costs exact whatever quantities are written: 4.8 million lines would fit.
 */
const MOST_FOR_A_LINE = 1_000_000;

/**
 * The best way to serve all open needs from all available lots: a min-cost flow over the compatible pairs, proven
 * optimal by its certificate. Pure and deterministic.
 */
export function planMatches(snapshot: MatchingSnapshot): Suggestion[] {
  const { supplies, today } = snapshot;
  const demands = snapshot.demands.map((line) => ({ ...line, open: Math.min(line.open, MOST_FOR_A_LINE) }));
  const pairs = compatiblePairs({ ...snapshot, demands });
  const plan = solveTransport({
    supplies: supplies.map((lot) => ({ id: lot.lotId, quantity: lot.available })),
    demands: demands.map((line) => ({
      id: line.needLineId,
      quantity: line.open,
      shortfall: shortfallOf({
        quantity: line.open,
        horizon: line.horizon,
        position: line.position,
        daysLeft: line.latest === null ? null : daysBetween(today, line.latest),
      }),
    })),
    arcs: pairs.map(({ arc }) => arc),
  });
  return pairs.flatMap(({ arc, explanation }, index) => {
    const quantity = plan.quantities[index]!;
    if (quantity === 0) return [];
    const line = demands[arc.demand]!;
    const lot = supplies[arc.supply]!;
    const second = plan.runnerUpOfDemand[arc.demand];
    const runnerUp = second && {
      lotId: supplies[pairs[second.arc]!.arc.supply]!.lotId,
      worseBy: Math.max(0, second.extraCost),
    };
    return [
      {
        needLineId: line.needLineId,
        needOwnerId: line.ownerId,
        lotId: lot.lotId,
        giverId: lot.giverId,
        quantity,
        explanation: { ...explanation, runnerUp: runnerUp ?? null },
      },
    ];
  });
}

function compatiblePairs(snapshot: MatchingSnapshot): Pair[] {
  const partners = new Set(snapshot.partners);
  const declined = new Set(snapshot.declined);
  const lotsByItem = new Map<string, number[]>();
  snapshot.supplies.forEach((lot, index) =>
    lotsByItem.set(lot.itemCode, [...(lotsByItem.get(lot.itemCode) ?? []), index]),
  );
  return snapshot.demands.flatMap((line, demand) =>
    (lotsByItem.get(line.itemCode) ?? []).flatMap((supply) => {
      const lot = snapshot.supplies[supply]!;
      if (declined.has(`${lot.lotId} ${line.needLineId}`) || !inTime(line, lot)) return [];
      const relation = relationOf(line, lot, partners);
      if (!relation) return [];
      const pair = weigh(line, lot, relation, snapshot);
      return pair
        ? [
            {
              arc: { supply, demand, unitCost: pair.cost, maxQuantity: Math.min(line.open, lot.available) },
              explanation: pair,
            },
          ]
        : [];
    }),
  );
}

/** Two sides that may know of each other; while somebody has first call, nobody else is suggested. */
function relationOf(
  line: DemandLine,
  lot: SupplyLot,
  partners: ReadonlySet<string>,
): PairFacts['relation'] | undefined {
  if (lot.giverId === line.ownerId) return undefined;
  if (lot.firstCallId !== null) return lot.firstCallId === line.ownerId ? 'firstCall' : undefined;
  if (partners.has(`${lot.giverId} ${line.ownerId}`)) return 'partner';
  return lot.visibility === 'network' && line.visibility !== 'partners' ? 'network' : undefined;
}

const inTime = (line: DemandLine, lot: SupplyLot): boolean =>
  (line.latest === null || lot.availableFrom === null || lot.availableFrom <= line.latest) &&
  (lot.bestBefore === null || line.usefulFrom === null || lot.bestBefore >= line.usefulFrom);

function weigh(
  line: DemandLine,
  lot: SupplyLot,
  relation: PairFacts['relation'],
  { units, today }: MatchingSnapshot,
): Omit<Explanation, 'runnerUp'> | undefined {
  const limits = compare(
    line.limits,
    lot.specification,
    (attribute) => units[`${line.itemCode} ${attribute}`] ?? null,
  );
  if (limits.some((limit) => !limit.fits)) return undefined;
  const { terms, total } = costOf({
    relation,
    km: greatCircleKm(lot.at, line.at),
    excess: excess(limits),
    condition: lot.condition,
    daysToBestBefore: lot.bestBefore === null ? null : daysBetween(today, lot.bestBefore),
  });
  return { limits, weights: terms, cost: total };
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
