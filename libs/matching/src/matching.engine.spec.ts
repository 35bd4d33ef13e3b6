import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type DemandLine,
  type MatchingSnapshot,
  planMatches,
  type Suggestion,
  type SupplyLot,
} from './domain/matching-plan.js';
import { MatchingEngine, type RenewOptions } from './matching.engine.js';

const ITEMS = ['GEN', 'BED', 'TENT'];
const at = { lat: 51, lon: 7 };

const quantity = fc.integer({ min: 1, max: 9 });
const item = fc.constantFrom(...ITEMS);
const demands = fc.array(
  fc.record({ itemCode: item, open: quantity, owner: fc.nat(2), substitutes: fc.boolean() }),
  { maxLength: 6 },
);
const supplies = fc.array(fc.record({ available: quantity, used: fc.boolean(), there: fc.boolean() }), {
  maxLength: 9,
});
const world = fc
  .record({ demands, supplies, declined: fc.nat(5), seen: fc.nat(5), partners: fc.boolean() })
  .map((drawn): MatchingSnapshot => ({
    today: '2026-11-21',
    demands: drawn.demands.map(({ itemCode, open, owner, substitutes }, i): DemandLine => ({
      needLineId: `n${i}`,
      ownerId: `owner-${owner}`,
      itemCode,
      open,
      limits: [],
      acceptSubstitutes: substitutes,
      horizon: 'humanitarian',
      position: 1,
      visibility: 'network',
      usefulFrom: null,
      latest: null,
      at,
    })),
    // A line may ask for something else later; a lot stays what it is.
    supplies: drawn.supplies.flatMap(({ available, used, there }, i): SupplyLot[] => {
      const lot: SupplyLot = {
        lotId: `l${i}`,
        giverId: 'giver',
        itemCode: ITEMS[i % ITEMS.length]!,
        available,
        specification: {},
        condition: used ? 'used' : 'new',
        visibility: 'network',
        firstCallId: null,
        availableFrom: null,
        bestBefore: null,
        at,
      };
      return there ? [lot] : [];
    }),
    partners: drawn.partners ? ['giver owner-0', 'owner-0 giver'] : [],
    declined: [`l${drawn.declined} n${drawn.declined}`],
    seen: [`l${drawn.seen} n0`],
    units: {},
    substitutes: {
      GEN: { BED: { points: 40, unitsPerUnit: 1 } },
      BED: { TENT: { points: 10, unitsPerUnit: 1 } },
    },
  }));

const sorted = <T extends { needLineId: string; lotId: string }>(plan: readonly T[]): T[] =>
  [...plan].sort((a, b) => `${a.needLineId} ${a.lotId}`.localeCompare(`${b.needLineId} ${b.lotId}`));

/** What lies in the database after a run: all is replaced, or what the run says. */
class Stored {
  plan: Suggestion[] = [];
  private runs = 0;
  private readonly itemOf = new Map<string, string>();
  private run: string | undefined;

  constructor(private readonly engine: MatchingEngine) {}

  async renew(snapshot: MatchingSnapshot, options: RenewOptions = {}): Promise<void> {
    const runId = `run-${this.runs++}`;
    const renewal = await this.engine.renew(runId, snapshot, { stored: this.run, ...options });
    for (const line of snapshot.demands) this.itemOf.set(line.needLineId, line.itemCode);
    for (const lot of snapshot.supplies) this.itemOf.set(lot.lotId, lot.itemCode);
    const { items } = renewal;
    const stays = ({ needLineId, lotId }: Suggestion) =>
      items !== null && ![needLineId, lotId].some((id) => items.includes(this.itemOf.get(id)!));
    this.plan = [...this.plan.filter(stays), ...renewal.suggestions];
    this.run = runId;
    expect(renewal.total).toBe(this.plan.length);
  }
}

it('leaves the plan that a run from scratch makes, whatever has changed and whatever was lost on the way', async () => {
  const steps = fc.array(fc.record({ world, lost: fc.boolean() }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(steps, async (drawn) => {
      const engine = new MatchingEngine();
      const stored = new Stored(engine);
      for (const { world: snapshot, lost } of drawn) {
        // A run whose transaction failed has changed nothing.
        if (lost) await engine.renew('lost', snapshot);
        await stored.renew(snapshot);
        expect(sorted(stored.plan)).toEqual(sorted(planMatches(snapshot)));
      }
    }),
  );
});

it('solves only what has changed, and everything in a full run or after a run of another process', async () => {
  const engine = new MatchingEngine();
  const solved: string[][] = [];
  const plan = engine.plan.bind(engine);
  engine.plan = (snapshot, options) => {
    solved.push([...new Set(snapshot.demands.map(({ itemCode }) => itemCode))].sort());
    return plan(snapshot, options);
  };
  const [first] = fc.sample(
    world.filter(
      ({ demands, supplies }) =>
        !demands.some((line) => line.acceptSubstitutes) &&
        ITEMS.every((code) => [demands, supplies].every((lines) => lines.some((l) => l.itemCode === code))),
    ),
    { numRuns: 1, seed: 1 },
  ) as [MatchingSnapshot];
  const more = first.demands.map((line) =>
    line.itemCode === 'BED' ? { ...line, open: line.open + 1 } : line,
  );
  const stored = new Stored(engine);
  await stored.renew(first);
  await stored.renew(first);
  await stored.renew({ ...first, demands: more });
  await stored.renew({ ...first, demands: more }, { full: true });
  await stored.renew({ ...first, demands: more }, { stored: 'of another process' });
  const all = [...ITEMS].sort();
  expect(solved).toEqual([all, ['BED'], all, all]);
});
