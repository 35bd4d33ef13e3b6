import type { Demand, Supply, TransportArc, TransportProblem } from '#libs/solvers';
import type { MatchingSnapshot } from '../../../libs/matching/src/domain/matching-plan.js';

const ARCS_PER_NEED = 20;
const DISTANCE_WEIGHT = 10;
const PARTNER_BONUS = 400;

export interface Instance {
  readonly name: string;
  readonly size: number;
  /** Item classes: a need is compatible with lots of its class alone. */
  readonly classes: number;
}

/** A stream of integers in [0, bound) that depends on the seed alone (mulberry32). */
export function seeded(seed: number): (bound: number) => number {
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
export function matchingInstance({ size, classes }: Instance, seed: number): TransportProblem {
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

export function arcCount({ supplies, demands, arcs }: TransportProblem): number {
  return arcs.length + supplies.length + demands.reduce((sum, { shortfall }) => sum + shortfall.length, 0);
}

/** Needs and lots as they are written: limits, dates, partners; 200 items with 50 lines and 50 lots each. */
export function snapshotOf(size: number, items: number, seed: number): MatchingSnapshot {
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
