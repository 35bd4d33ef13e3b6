import { greatCircleKm } from '#libs/geography';
import type { MixedArc } from '#libs/solvers';
import { compare, excessOf, MISFIT, together } from './compatibility.js';
import { daysBetween } from './days.js';
import type { Explanation } from './explanation.js';
import type { DemandLine, MatchingSnapshot, Substitute, SupplyLot } from './matching-plan.js';
import {
  expiresTooEarly,
  isCalledByOthers,
  isOpenToNetwork,
  isTooLate,
  ITSELF,
  substituteOf,
  unitsOf,
} from './pair-rules.js';
import {
  costOf,
  excessPoints,
  expiryPoints,
  type PairFacts,
  roadPoints,
  standInPoints,
  type Weights,
  WEIGHTS,
} from './objective.js';

const NOBODY: ReadonlySet<string> = new Set();

/** Which lots may serve which lines, and what that costs. */
export class Pairs {
  private readonly givers: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly declined: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly additive: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly seen: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly snapshot: MatchingSnapshot,
    private readonly weights: Weights = WEIGHTS,
  ) {
    this.givers = firstsBySecond(snapshot.partners);
    this.declined = firstsBySecond(snapshot.declined);
    this.additive = secondsByFirst(snapshot.additive ?? []);
    this.seen = firstsBySecond(snapshot.seen ?? []);
  }

  /** Every pair that may be suggested with its price alone: millions are priced, few are explained. */
  arcs(demands: readonly DemandLine[]): MixedArc[] {
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
    const arcs: MixedArc[] = [];
    demands.forEach((line, demand) => {
      const partners = this.givers.get(line.ownerId) ?? NOBODY;
      const additive = this.additive.get(line.itemCode) ?? NOBODY;
      const declined = this.declined.get(line.needLineId) ?? NOBODY;
      for (const [item, substitute] of this.accepted(line))
        for (const supply of lotsByItem.get(item) ?? []) {
          const lot = supplies[supply]!;
          const relation = relationOf(line, lot, partners);
          if (!relation || declined.has(lot.lotId)) continue;
          if (isTooLate(line, lot) || expiresTooEarly(line, lot)) continue;
          let units = 1;
          let excess = substitute.unitsPerUnit === 1 ? excessOf(line.limits, lot.specification) : MISFIT;
          if (excess === MISFIT) {
            if (!line.acceptSubstitutes) continue;
            units = unitsOf(line, lot, substitute, additive, true);
            if (units === MISFIT) continue;
            excess = excessOf(line.limits, together(lot.specification, units, additive));
          }
          const maxQuantity = Math.min(line.open, Math.floor(lot.available / units));
          const least = Math.ceil((lot.minimum ?? 1) / units);
          if (maxQuantity < least) continue;
          const road = roadPoints(greatCircleKm(lot.at, line.at), weights);
          const facts =
            road +
            excessPoints(excess, weights) +
            fixed[supply]! +
            standInPoints(substitute.points, units, weights);
          arcs.push({
            supply,
            demand,
            unitCost: weights[relation] + facts - this.stays(line, lot),
            maxQuantity,
            ...(units > 1 ? { perUnit: units } : {}),
            ...(least > 1 ? { least } : {}),
          });
        }
    });
    return arcs;
  }

  /** The items that serve a line, with their points: its own, and what stands in for it where the owner allows that. */
  private accepted({ itemCode, acceptSubstitutes }: DemandLine): readonly (readonly [string, Substitute])[] {
    const instead = acceptSubstitutes ? this.snapshot.substitutes?.[itemCode] : undefined;
    return [[itemCode, ITSELF], ...Object.entries(instead ?? {})];
  }

  /** By how many points a unit this pair is preferred because people have seen it suggested. */
  stays(line: DemandLine, lot: SupplyLot): number {
    return this.seen.get(line.needLineId)?.has(lot.lotId) ? this.weights.seen : 0;
  }

  /** How many of a lot stand in for one of what a line asks; 1 where none do. */
  unitsPerUnit(line: DemandLine, lot: SupplyLot): number {
    const substitute = substituteOf(line, lot, this.snapshot.substitutes);
    if (!substitute) return 1;
    const additive = this.additive.get(line.itemCode) ?? NOBODY;
    return Math.max(1, unitsOf(line, lot, substitute, additive, line.acceptSubstitutes === true));
  }

  /** What there is to say of a pair that `arcs` has found. */
  explain(line: DemandLine, lot: SupplyLot): Omit<Explanation, 'runnerUp' | 'runnerUpNeed'> {
    const { units: unitNames, today } = this.snapshot;
    const isSame = lot.itemCode === line.itemCode;
    const additive = this.additive.get(line.itemCode) ?? NOBODY;
    const substitute = substituteOf(line, lot, this.snapshot.substitutes)!;
    const units = this.unitsPerUnit(line, lot);
    const limits = compare(
      line.limits,
      lot.specification,
      (attribute) => unitNames[`${line.itemCode} ${attribute}`] ?? null,
      units,
      additive,
    );
    const { terms, total } = costOf(
      {
        relation: relationOf(line, lot, this.givers.get(line.ownerId) ?? NOBODY)!,
        km: greatCircleKm(lot.at, line.at),
        excess: excessOf(line.limits, together(lot.specification, units, additive)),
        condition: lot.condition,
        daysToBestBefore: lot.bestBefore === null ? null : daysBetween(today, lot.bestBefore),
        ...(isSame ? {} : { substitute: substitute.points }),
        ...(units > 1 ? { units } : {}),
      },
      this.weights,
    );
    return {
      limits,
      weights: terms,
      cost: total,
      ...(isSame ? {} : { insteadOf: line.itemCode }),
      ...(units > 1 ? { unitsPerUnit: units } : {}),
    };
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

const secondsByFirst = (pairs: readonly string[]): Map<string, Set<string>> =>
  firstsBySecond(pairs.map((pair) => pair.split(' ').reverse().join(' ')));

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
