import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type DemandLine,
  type MatchingSnapshot,
  planMatches,
  type SupplyLot,
} from './domain/matching-plan.js';
import { MatchingEngine } from './matching.engine.js';

const ITEMS = ['GEN', 'BED', 'TENT'];
const at = { lat: 51, lon: 7 };

const quantity = fc.integer({ min: 1, max: 9 });
const item = fc.constantFrom(...ITEMS);
const demands = fc.array(fc.record({ itemCode: item, open: quantity, owner: fc.nat(2) }), { maxLength: 6 });
const supplies = fc.array(fc.record({ itemCode: item, available: quantity, used: fc.boolean() }), {
  maxLength: 6,
});
const world = fc
  .record({ demands, supplies, declined: fc.nat(5), seen: fc.nat(5), partners: fc.boolean() })
  .map((drawn): MatchingSnapshot => ({
    today: '2026-11-21',
    demands: drawn.demands.map(({ itemCode, open, owner }, i): DemandLine => ({
      needLineId: `n${i}`,
      ownerId: `owner-${owner}`,
      itemCode,
      open,
      limits: [],
      horizon: 'humanitarian',
      position: 1,
      visibility: 'network',
      usefulFrom: null,
      latest: null,
      at,
    })),
    supplies: drawn.supplies.map(({ itemCode, available, used }, i): SupplyLot => ({
      lotId: `l${i}`,
      giverId: 'giver',
      itemCode,
      available,
      specification: {},
      condition: used ? 'used' : 'new',
      visibility: 'network',
      firstCallId: null,
      availableFrom: null,
      bestBefore: null,
      at,
    })),
    partners: drawn.partners ? ['giver owner-0', 'owner-0 giver'] : [],
    declined: [`l${drawn.declined} n${drawn.declined}`],
    seen: [`l${drawn.seen} n0`],
    units: {},
  }));

const sorted = <T extends { needLineId: string; lotId: string }>(plan: readonly T[]): T[] =>
  [...plan].sort((a, b) => `${a.needLineId} ${a.lotId}`.localeCompare(`${b.needLineId} ${b.lotId}`));

it('plans the same from what it knows already as from scratch, whatever has changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(world, { minLength: 2, maxLength: 5 }), async (worlds) => {
      const engine = new MatchingEngine();
      for (const snapshot of worlds)
        expect(sorted(await engine.renew(snapshot))).toEqual(sorted(planMatches(snapshot)));
    }),
  );
});

it('solves only what has changed, and everything in a full run', async () => {
  const engine = new MatchingEngine();
  const solved: string[][] = [];
  const plan = engine.plan.bind(engine);
  engine.plan = (snapshot, options) => {
    solved.push([...new Set(snapshot.demands.map(({ itemCode }) => itemCode))].sort());
    return plan(snapshot, options);
  };
  const [first] = fc.sample(
    world.filter(({ demands, supplies }) =>
      ITEMS.every((code) => [demands, supplies].every((lines) => lines.some((l) => l.itemCode === code))),
    ),
    { numRuns: 1, seed: 1 },
  ) as [MatchingSnapshot];
  const more = first.demands.map((line) =>
    line.itemCode === 'BED' ? { ...line, open: line.open + 1 } : line,
  );
  await engine.renew(first);
  await engine.renew(first);
  await engine.renew({ ...first, demands: more });
  await engine.renew({ ...first, demands: more }, { full: true });
  expect(solved).toEqual([[...ITEMS].sort(), ['BED'], [...ITEMS].sort()]);
});
