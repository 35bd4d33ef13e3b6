import { arcTable } from '../flow/arc-table.js';
import { connectedComponents } from '../flow/components.js';
import type { DemandGroup } from '../flow/index.js';
import { isMixed, type MixedProblem } from './mixed-problem.js';

/** A part of a problem as a problem of its own, with the indices that its supplies, demands and arcs have in the whole. */
export interface PartOfProblem {
  readonly problem: MixedProblem;
  readonly supplies: readonly number[];
  readonly demands: readonly number[];
  readonly arcs: readonly number[];
}

export interface Separated {
  /** All connected parts that are networks, together. */
  readonly network: PartOfProblem;
  /** Each connected part with an arc that makes it an integer program. */
  readonly mixed: readonly PartOfProblem[];
}

const NETWORK = -1;

interface Members {
  readonly supplies: number[];
  readonly demands: number[];
  readonly groups: DemandGroup[];
  readonly arcs: number[];
}

/** Takes the parts that are no network apart from the rest. Arcs over which nothing can flow are in none. */
export function separate(problem: MixedProblem): Separated {
  const { supplies, demands, groups = [], arcs } = problem;
  const table = arcTable(problem);
  const { ofSupply, ofDemand } = connectedComponents(
    supplies.length,
    demands.length,
    table,
    groups.map((group) => group.demands),
  );
  const none = (): Members => ({ supplies: [], demands: [], groups: [], arcs: [] });
  const parts = new Map([[NETWORK, none()]]);
  arcs.forEach((arc, index) => {
    if (isMixed(arc) && table.limit[index]! > 0) parts.set(ofDemand[arc.demand]!, none());
  });
  const partOf = (component: number): Members => parts.get(component) ?? parts.get(NETWORK)!;
  ofSupply.forEach((component, supply) => partOf(component).supplies.push(supply));
  ofDemand.forEach((component, demand) => partOf(component).demands.push(demand));
  for (const group of groups)
    if (group.demands.length > 0) partOf(ofDemand[group.demands[0]!]!).groups.push(group);
  arcs.forEach(({ demand }, index) => {
    if (table.limit[index]! > 0) partOf(ofDemand[demand]!).arcs.push(index);
  });
  const supplyAt = new Int32Array(supplies.length);
  const demandAt = new Int32Array(demands.length);
  const [network, ...mixed] = Array.from(parts.values(), (members): PartOfProblem => {
    members.supplies.forEach((supply, place) => (supplyAt[supply] = place));
    members.demands.forEach((demand, place) => (demandAt[demand] = place));
    return {
      ...members,
      problem: {
        supplies: members.supplies.map((supply) => supplies[supply]!),
        demands: members.demands.map((demand) => demands[demand]!),
        groups: members.groups.map((group) => ({
          ...group,
          demands: group.demands.map((demand) => demandAt[demand]!),
        })),
        arcs: members.arcs.map((index) => {
          const arc = arcs[index]!;
          return { ...arc, supply: supplyAt[arc.supply]!, demand: demandAt[arc.demand]! };
        }),
      },
    };
  });
  return { network: network!, mixed };
}
