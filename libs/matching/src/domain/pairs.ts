import { greatCircleKm } from '#libs/geography';
import type { TransportArc } from '#libs/solvers';
import { compare, excessOf, MISFIT } from './compatibility.js';
import { daysBetween } from './days.js';
import type { Explanation } from './explanation.js';
import type { DemandLine, MatchingSnapshot, SupplyLot } from './matching-plan.js';
import {
  expiresTooEarly,
  isCalledByOthers,
  isOpenToNetwork,
  isTooLate,
  substitutePoints,
} from './pair-rules.js';
import {
  costOf,
  excessPoints,
  expiryPoints,
  type PairFacts,
  roadPoints,
  type Weights,
  WEIGHTS,
} from './objective.js';

const NOBODY: ReadonlySet<string> = new Set();

/** Which lots may serve which lines, and what that costs. */
export class Pairs {
  private readonly givers: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly declined: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly seen: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly snapshot: MatchingSnapshot,
    private readonly weights: Weights = WEIGHTS,
  ) {
    this.givers = firstsBySecond(snapshot.partners);
    this.declined = firstsBySecond(snapshot.declined);
    this.seen = firstsBySecond(snapshot.seen ?? []);
  }

  /** Every pair that may be suggested with its price alone: millions are priced, few are explained. */
  arcs(demands: readonly DemandLine[]): TransportArc[] {
    const { supplies, today } = this.snapshot;
    const { weights } = this;
    const lotsByItem = new Map<string, number[]>();
    const fixed = supplies.map((lot, index) => {
      const lots = lotsByItem.get(lot.itemCode);
      if (lots) lots.push(index);
      else lotsByItem.set(lot.itemCode, [index]);
      const days = lot.bestBefore === null ? null : daysBetween(today, lot.bestBefore);
      return weights.condition[lot.condition] + expiryPoints(days, weights);
    });
    const arcs: TransportArc[] = [];
    demands.forEach((line, demand) => {
      const partners = this.givers.get(line.ownerId) ?? NOBODY;
      const declined = this.declined.get(line.needLineId) ?? NOBODY;
      for (const [item, substitute] of this.accepted(line))
        for (const supply of lotsByItem.get(item) ?? []) {
          const lot = supplies[supply]!;
          const relation = relationOf(line, lot, partners);
          if (!relation || declined.has(lot.lotId)) continue;
          if (isTooLate(line, lot) || expiresTooEarly(line, lot)) continue;
          const excess = excessOf(line.limits, lot.specification);
          if (excess === MISFIT) continue;
          const road = roadPoints(greatCircleKm(lot.at, line.at), weights);
          const facts = road + excessPoints(excess, weights) + fixed[supply]! + substitute;
          arcs.push({
            supply,
            demand,
            unitCost: weights[relation] + facts - this.stays(line, lot),
            maxQuantity: Math.min(line.open, lot.available),
          });
        }
    });
    return arcs;
  }

  /** The items that serve a line, with their points: its own, and what stands in for it where the owner allows that. */
  private accepted({ itemCode, acceptSubstitutes }: DemandLine): readonly (readonly [string, number])[] {
    const instead = acceptSubstitutes ? this.snapshot.substitutes?.[itemCode] : undefined;
    return [[itemCode, 0], ...Object.entries(instead ?? {})];
  }

  /** By how many points a unit this pair is preferred because people have seen it suggested. */
  stays(line: DemandLine, lot: SupplyLot): number {
    return this.seen.get(line.needLineId)?.has(lot.lotId) ? this.weights.seen : 0;
  }

  /** What there is to say of a pair that `arcs` has found. */
  explain(line: DemandLine, lot: SupplyLot): Omit<Explanation, 'runnerUp' | 'runnerUpNeed'> {
    const { units, today } = this.snapshot;
    const isSame = lot.itemCode === line.itemCode;
    const limits = compare(
      line.limits,
      lot.specification,
      (attribute) => units[`${line.itemCode} ${attribute}`] ?? null,
    );
    const { terms, total } = costOf(
      {
        relation: relationOf(line, lot, this.givers.get(line.ownerId) ?? NOBODY)!,
        km: greatCircleKm(lot.at, line.at),
        excess: excessOf(line.limits, lot.specification),
        condition: lot.condition,
        daysToBestBefore: lot.bestBefore === null ? null : daysBetween(today, lot.bestBefore),
        ...(isSame ? {} : { substitute: substitutePoints(line, lot, this.snapshot.substitutes)! }),
      },
      this.weights,
    );
    return { limits, weights: terms, cost: total, ...(isSame ? {} : { insteadOf: line.itemCode }) };
  }
}

/** Of pairs written `first second`: who stands first beside each second. */
function firstsBySecond(pairs: readonly string[]): Map<string, Set<string>> {
  const firsts = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [first, second] = pair.split(' ') as [string, string];
    const known = firsts.get(second);
    if (known) known.add(first);
    else firsts.set(second, new Set([first]));
  }
  return firsts;
}

/** Two sides that may know of each other; while somebody has first call, nobody else is suggested. */
function relationOf(
  line: DemandLine,
  lot: SupplyLot,
  partners: ReadonlySet<string>,
): PairFacts['relation'] | undefined {
  if (lot.giverId === line.ownerId) return undefined;
  if (lot.firstCallId !== null) return isCalledByOthers(line, lot) ? undefined : 'firstCall';
  if (partners.has(lot.giverId)) return 'partner';
  return isOpenToNetwork(line, lot) ? 'network' : undefined;
}
