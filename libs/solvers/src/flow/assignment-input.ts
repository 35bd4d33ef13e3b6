import type { DemandGroup, ShortfallSegment, TransportProblem } from './assignment.js';
import {
  DuplicateId,
  NegativeQuantity,
  NotAnExactInteger,
  ShortfallNotConvex,
  ShortfallNotCovered,
  UnknownIndex,
} from './errors.js';

/** A name that is only made where something is wrong. */
type Told = () => string;

/** Refuses a transport problem with the first entry that is wrong, named by its id or index. */
export function checkTransport({ supplies, demands, groups = [], arcs }: TransportProblem): void {
  checkIds('supply', supplies);
  checkIds('demand', demands);
  checkIds('group', groups);
  for (const { id, quantity } of supplies) checkQuantity(() => `quantity of supply ${id}`, quantity);
  for (const { id, quantity, shortfall } of demands) {
    checkQuantity(() => `quantity of demand ${id}`, quantity);
    checkShortfall(() => `demand ${id}`, quantity, shortfall);
  }
  checkGroups(groups, demands);
  for (let i = 0; i < arcs.length; i++) {
    const { supply, demand, unitCost, maxQuantity } = arcs[i]!;
    if (!isIndex(supply, supplies.length))
      throw new UnknownIndex(`supply of arc ${i}`, supply, supplies.length);
    if (!isIndex(demand, demands.length))
      throw new UnknownIndex(`demand of arc ${i}`, demand, demands.length);
    checkInteger(() => `unit cost of arc ${i}`, unitCost);
    checkQuantity(() => `arc ${i}`, maxQuantity);
  }
}

function checkGroups(groups: readonly DemandGroup[], demands: TransportProblem['demands']): void {
  const grouped = new Set<number>();
  for (const { id, demands: members, shortfall } of groups) {
    let quantity = 0;
    for (const demand of members) {
      if (!isIndex(demand, demands.length))
        throw new UnknownIndex(`demand of group ${id}`, demand, demands.length);
      if (grouped.has(demand)) throw new DuplicateId(`demand of group ${id}`, demands[demand]!.id);
      grouped.add(demand);
      quantity += demands[demand]!.quantity;
    }
    checkQuantity(() => `quantity of group ${id}`, quantity);
    checkShortfall(() => `group ${id}`, quantity, shortfall);
  }
}

function checkShortfall(whose: Told, quantity: number, shortfall: readonly ShortfallSegment[]): void {
  let covered = 0;
  for (let i = 0; i < shortfall.length; i++) {
    const segment = shortfall[i]!;
    const where = () => `shortfall segment ${i} of ${whose()}`;
    checkQuantity(where, segment.quantity);
    checkInteger(where, segment.unitCost);
    if (i > 0 && segment.unitCost < shortfall[i - 1]!.unitCost) throw new ShortfallNotConvex(where());
    covered += segment.quantity;
  }
  if (covered < quantity) throw new ShortfallNotCovered(whose(), covered, quantity);
}

function checkIds(kind: string, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new DuplicateId(kind, id);
    seen.add(id);
  }
}

function checkInteger(where: Told, value: number): void {
  if (!Number.isSafeInteger(value)) throw new NotAnExactInteger(where(), value);
}

function checkQuantity(where: Told, value: number): void {
  checkInteger(where, value);
  if (value < 0) throw new NegativeQuantity(where(), value);
}

function isIndex(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < count;
}
