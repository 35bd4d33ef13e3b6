import type { Limit, Specification } from '#libs/catalogue';
import { greatCircleKm } from '#libs/geography';
import { solveTransport, type TransportArc } from '#libs/solvers';
import { compare, excess } from './compatibility.js';
import type { Explanation } from './explanation.js';
import { nextNeedsOf, type Shortfalls } from './next-need.js';
import { costOf, type DemandFacts, type PairFacts, partnerShortfallOf, shortfallOf } from './objective.js';

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

/** Why a pair may be suggested and what it costs; undefined where something stands against it. */
type Weigher = (
  line: DemandLine,
  lot: SupplyLot,
) => Omit<Explanation, 'runnerUp' | 'runnerUpNeed'> | undefined;

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
  const weigh = weigherOf(snapshot);
  const arcs = compatibleArcs(demands, supplies, weigh);
  const shortfalls = shortfallsOf(demands, today);
  const plan = solveTransport({
    supplies: supplies.map((lot) => ({ id: lot.lotId, quantity: lot.available })),
    demands: demands.map((line, index) => ({
      id: line.needLineId,
      quantity: line.open,
      shortfall: shortfalls.ofLines[index]!,
    })),
    groups: shortfalls.groups,
    arcs,
  });
  const nextNeed = nextNeedsOf(plan, arcs, shortfalls);
  return arcs.flatMap((arc, index) => {
    const quantity = plan.quantities[index]!;
    const line = demands[arc.demand]!;
    const lot = supplies[arc.supply]!;
    const explanation = quantity > 0 ? weigh(line, lot) : undefined;
    if (!explanation) return [];
    const second = plan.runnerUpOfDemand[arc.demand];
    const runnerUp = second && {
      lotId: supplies[arcs[second.arc]!.supply]!.lotId,
      worseBy: Math.max(0, second.extraCost),
    };
    const next = nextNeed(index);
    const runnerUpNeed = next && { needLineId: demands[next.demand]!.needLineId, worseBy: next.worseBy };
    return [
      {
        needLineId: line.needLineId,
        needOwnerId: line.ownerId,
        lotId: lot.lotId,
        giverId: lot.giverId,
        quantity,
        explanation: { ...explanation, runnerUp: runnerUp ?? null, runnerUpNeed },
      },
    ];
  });
}

/** Each line by itself, and the lines in which one owner asks for the same item together. */
function shortfallsOf(demands: readonly DemandLine[], today: string): Shortfalls {
  const groups = new Map<string, { readonly demands: number[]; quantity: number }>();
  const ofLines = demands.map(({ ownerId, itemCode, open, horizon, position, latest }, index) => {
    const key = `${ownerId} ${itemCode}`;
    const group = groups.get(key) ?? { demands: [], quantity: 0 };
    groups.set(key, group);
    const daysLeft = latest === null ? null : daysBetween(today, latest);
    const shortfall = shortfallOf({ quantity: open, horizon, position, daysLeft }, group.quantity);
    group.demands.push(index);
    group.quantity += open;
    return shortfall;
  });
  return {
    ofLines,
    groups: Array.from(groups, ([id, group]) => ({
      id,
      demands: group.demands,
      shortfall: partnerShortfallOf(group.quantity),
    })),
  };
}

/** Keeps only the price of each pair; what else there is to say is weighed again for the pairs that are suggested. */
function compatibleArcs(
  demands: readonly DemandLine[],
  supplies: readonly SupplyLot[],
  weigh: Weigher,
): TransportArc[] {
  const lotsByItem = new Map<string, number[]>();
  supplies.forEach((lot, index) => {
    const lots = lotsByItem.get(lot.itemCode);
    if (lots) lots.push(index);
    else lotsByItem.set(lot.itemCode, [index]);
  });
  return demands.flatMap((line, demand) =>
    (lotsByItem.get(line.itemCode) ?? []).flatMap((supply) => {
      const lot = supplies[supply]!;
      const unitCost = weigh(line, lot)?.cost;
      return unitCost === undefined
        ? []
        : [{ supply, demand, unitCost, maxQuantity: Math.min(line.open, lot.available) }];
    }),
  );
}

function weigherOf({ units, today, ...snapshot }: MatchingSnapshot): Weigher {
  const partners = new Set(snapshot.partners);
  const declined = new Set(snapshot.declined);
  return (line, lot) => {
    if (declined.has(`${lot.lotId} ${line.needLineId}`) || !inTime(line, lot)) return undefined;
    const relation = relationOf(line, lot, partners);
    if (!relation) return undefined;
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
  };
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

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
