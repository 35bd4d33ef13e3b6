import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMixedSolver, type MixedSolver } from '#libs/solvers';
import fc from 'fast-check';
import { sentencesOf } from './explanation.text.js';
import {
  coveredBy,
  type DemandLine,
  type MatchingSnapshot,
  planMatches,
  planOf,
  problemOf,
  type Suggestion,
  type SupplyLot,
} from './matching-plan.js';
import { changeOf, reasonsOf } from './nearest-misses.text.js';
import { gapOf, type KnownLot, singleChange } from './nearest-misses.js';
import { costOf, WEIGHTS } from './objective.js';
import { Pairs } from './pairs.js';
import { pointsOf, withoutLocked } from './what-if.js';

const at = { lat: 51.96, lon: 7.32 };
const line = (over: Partial<DemandLine>): DemandLine => ({
  needLineId: 'n1',
  ownerId: 'malyn',
  itemCode: 'GEN',
  open: 1,
  limits: [{ attribute: 'power', min: 80 }],
  acceptSubstitutes: true,
  horizon: 'humanitarian',
  position: 1,
  visibility: 'network',
  usefulFrom: null,
  latest: null,
  at,
  ...over,
});
const lot = (over: Partial<SupplyLot>): SupplyLot => ({
  lotId: 'l1',
  giverId: 'billerbeck',
  itemCode: 'GEN',
  available: 2,
  specification: { power: 40, frequency: 50 },
  condition: 'new',
  visibility: 'network',
  firstCallId: null,
  availableFrom: null,
  bestBefore: null,
  at,
  ...over,
});
const snapshot = (demands: DemandLine[], supplies: SupplyLot[]): MatchingSnapshot => ({
  today: '2026-11-23',
  demands,
  supplies,
  partners: ['billerbeck malyn', 'billerbeck kyiv'],
  declined: [],
  units: { 'GEN power': 'kVA' },
  substitutes: { GEN: { STATION: { points: 60, unitsPerUnit: 3 } } },
  additive: ['GEN power'],
});
const seen = (plan: readonly Suggestion[]): string[] =>
  plan.map((m) => `${m.quantity} ${m.lotId}→${m.needLineId}:${coveredBy(m)}`).sort();

describe('several for one', () => {
  let highs: MixedSolver;
  beforeAll(async () => {
    highs = await loadMixedSolver();
  });
  const plan = (s: MatchingSnapshot) => planOf(problemOf(s), undefined, highs, { each: 10, all: 100 });
  const pairs = (...s: Parameters<typeof snapshot>): string[] => seen(plan(snapshot(...s)).suggestions);

  it('are suggested together, with the sum that makes them fit, and cover one', () => {
    const { suggestions, integers } = plan(snapshot([line({})], [lot({})]));
    expect(seen(suggestions)).toEqual(['2 l1→n1:1']);
    const { explanation } = suggestions[0]!;
    expect(explanation).toMatchObject({
      unitsPerUnit: 2,
      weights: { relation: 20, together: 30 },
      limits: [{ attribute: 'power', fits: true, offered: 80, each: 40 }],
    });
    const name = { de: 'Stromerzeuger', uk: 'Генератор', en: 'Generator' };
    expect(sentencesOf(explanation, 'gen', { asked: name, offered: name })).toEqual([
      {
        de: '2 × Stromerzeuger (40\u00a0kVA) stehen für 1 × Stromerzeuger (mindestens 80\u00a0kVA). Der Bedarf lässt Ähnliches zu.',
        uk: '2 × Генератор (40\u00a0кВА) замінюють 1 × Генератор (щонайменше 80\u00a0кВА). Потреба допускає подібне.',
        en: '2 × Generator (40\u00a0kVA) stand in for 1 × Generator (at least 80\u00a0kVA). The need says that something similar will do.',
      },
      expect.objectContaining({
        en: 'Electric power: 2 × 40\u00a0kVA make 80\u00a0kVA, at least 80\u00a0kVA wanted – fits.',
      }),
    ]);
    expect(integers).toEqual({ parts: 1, unchecked: 0, cost: 50, bound: 50, gap: 0 });
  });

  it('are not suggested unless the owner allows it, nor where another limit is missed', () => {
    expect(pairs([line({ acceptSubstitutes: false })], [lot({})])).toEqual([]);
    const limits = [
      { attribute: 'power', min: 80 },
      { attribute: 'frequency', min: 60, max: 60 },
    ];
    expect(pairs([line({ limits })], [lot({})])).toEqual([]);
    expect(pairs([line({ limits: [{ attribute: 'power', min: 75, max: 79 }] })], [lot({})])).toEqual([]);
  });

  it('count in whole sets, of at most four', () => {
    expect(pairs([line({ open: 5 })], [lot({ available: 7 })])).toEqual(['6 l1→n1:3']);
    expect(pairs([line({})], [lot({ available: 9, specification: { power: 20 } })])).toEqual(['4 l1→n1:1']);
    expect(pairs([line({})], [lot({ available: 9, specification: { power: 19 } })])).toEqual([]);
  });

  it('of another item are at least as many as the catalogue says', () => {
    const station = lot({ itemCode: 'STATION', available: 6, specification: { power: 90 } });
    expect(pairs([line({ open: 2 })], [station])).toEqual(['6 l1→n1:2']);
  });

  it('give way to the one that was asked for, and go where they serve more', () => {
    const one = lot({ lotId: 'l2', available: 1, specification: { power: 80 } });
    expect(pairs([line({})], [lot({}), one])).toEqual(['1 l2→n1:1']);
    const small = line({
      needLineId: 'n2',
      ownerId: 'kyiv',
      open: 2,
      limits: [{ attribute: 'power', min: 30 }],
    });
    expect(pairs([line({}), small], [lot({})])).toEqual(['2 l1→n2:2']);
  });

  it('are left out where there is no solver for them, and that is told', () => {
    const s = snapshot([line({}), line({ needLineId: 'n2', limits: [] })], [lot({})]);
    expect(seen(planMatches(s))).toEqual(['1 l1→n2:1']);
    const { integers } = planOf(problemOf(s));
    expect(integers).toMatchObject({ parts: 1, unchecked: 1, bound: null, gap: null });
  });

  it('still cost less than going without, however far, large, worn and strange they are', () => {
    for (const [substitute, units] of [
      [0, 4],
      [60, 20],
      [120, 2],
    ] as const) {
      const worst = { relation: 'network', km: 2500, excess: 3, condition: 'needs_repair' } as const;
      const { total } = costOf({ ...worst, daysToBestBefore: null, substitute, units });
      expect(total).toBeLessThan(Math.min(...Object.values(WEIGHTS.shortfall)));
    }
  });

  it('are a near miss while the owner has not allowed it, and while there are too few', () => {
    const known = {
      partners: new Set(['billerbeck malyn']),
      declined: new Set<string>(),
      units: {},
      additive: new Set(['GEN power']),
    };
    const offered: KnownLot = { ...lot({}), firstCallUntil: null };
    const gap = gapOf(line({ acceptSubstitutes: false }), offered, known);
    expect(singleChange(gap)).toEqual({ kind: 'only_together', units: 2 });
    expect(changeOf(gap, 'gen')?.en).toBe('It would fit if 2 together will do.');
    expect(gapOf(line({}), { ...offered, available: 1 }, known).obstacles).toEqual([
      { kind: 'too_few_together', units: 2, left: 1 },
    ]);
    expect(gapOf(line({}), offered, known).obstacles).toEqual([]);
  });

  it('that are locked in a what-if leave the rest of the line open', () => {
    const s = snapshot([line({ open: 3 })], [lot({ available: 5 })]);
    const locks = [{ needLineId: 'n1', lotId: 'l1', quantity: 4 }];
    const rest = withoutLocked(s, { locks, forbids: [], needLines: [], lots: [], weights: {} });
    expect([rest.demands[0]!.open, rest.supplies[0]!.available]).toEqual([1, 1]);
  });

  it('make the best of all plans, with least quantities among them', () => {
    const lines = fc.array(
      fc.record({
        open: fc.integer({ min: 1, max: 3 }),
        limits: fc.constantFrom([], [{ attribute: 'power', min: 60 }], [{ attribute: 'power', min: 80 }]),
        acceptSubstitutes: fc.boolean(),
        ownerId: fc.constantFrom('malyn', 'kyiv'),
        horizon: fc.constantFrom('humanitarian' as const, 'long_term' as const),
      }),
      { minLength: 1, maxLength: 3 },
    );
    const lots = fc.array(
      fc.record({
        available: fc.integer({ min: 1, max: 5 }),
        minimum: fc.constantFrom(null, null, 2, 3),
        specification: fc.constantFrom({ power: 30 }, { power: 40 }, { power: 80 }),
      }),
      { minLength: 1, maxLength: 2 },
    );
    fc.assert(
      fc.property(lines, lots, (wanted, offered) => {
        const s = snapshot(
          wanted.map((over, i) => line({ needLineId: `n${i}`, ...over })),
          offered.map((over, i) => lot({ lotId: `l${i}`, ...over })),
        );
        const { suggestions } = plan(s);
        for (const { lotId, quantity } of suggestions)
          expect(quantity).toBeGreaterThanOrEqual(s.supplies.find((l) => l.lotId === lotId)!.minimum ?? 1);
        expect(pointsOf(s, suggestions, WEIGHTS)).toBe(leastPoints(s));
      }),
      { numRuns: 120 },
    );
  });
});

describe('a least quantity', () => {
  const known = { partners: new Set(['billerbeck malyn']), declined: new Set<string>(), units: {} };
  const goods = lot({ available: 20, minimum: 5, specification: { power: 80 } });
  const offered: KnownLot = { ...goods, firstCallUntil: null };

  it('is never gone below, and the gap says from how many on', () => {
    const few = line({ open: 3 });
    expect(planMatches(snapshot([few], [goods]))).toEqual([]);
    const gap = gapOf(few, offered, known);
    expect(singleChange(gap)).toEqual({ kind: 'below_minimum', minimum: 5, most: 3 });
    expect(reasonsOf(gap, 'gen')).toEqual([
      {
        de: 'Wird erst ab 5 abgegeben; hier sind es höchstens 3.',
        uk: 'Надають лише від 5; тут щонайбільше 3.',
        en: 'Given only from 5 on; here it would be 3 at the most.',
      },
    ]);
  });

  it('that a flow keeps to anyway stays with the flow and its second-best', () => {
    const { suggestions, integers } = planOf(problemOf(snapshot([line({ open: 6 })], [goods])));
    expect(seen(suggestions)).toEqual(['6 l1→n1:6']);
    expect(integers).toBeNull();
    expect(suggestions[0]!.explanation.runnerUp).toBeNull();
  });
});

/** The least points over every way to share whole sets out, priced by the rules as they are written down. */
function leastPoints(s: MatchingSnapshot): number {
  const priced = new Pairs(s);
  const options = s.demands.flatMap((wanted) =>
    s.supplies.flatMap((offered) => {
      const power = offered.specification['power'] as number;
      const units = Math.ceil((wanted.limits[0]?.min ?? 0) / power) || 1;
      return units > 1 && !wanted.acceptSubstitutes ? [] : [{ wanted, offered, units }];
    }),
  );
  let best = Infinity;
  const choose = (index: number, open: number[], left: number[], plan: Suggestion[]): void => {
    const option = options[index];
    if (!option) {
      best = Math.min(best, pointsOf(s, plan, WEIGHTS));
      return;
    }
    const { wanted, offered, units } = option;
    const to = s.demands.indexOf(wanted);
    const from = s.supplies.indexOf(offered);
    for (let sets = 0; sets <= open[to]! && sets * units <= left[from]!; sets++) {
      if (sets > 0 && sets * units < (offered.minimum ?? 1)) continue;
      const pair = {
        needLineId: wanted.needLineId,
        needOwnerId: wanted.ownerId,
        lotId: offered.lotId,
        giverId: offered.giverId,
        quantity: sets * units,
        unitsPerUnit: units,
        explanation: priced.explain(wanted, offered),
      };
      choose(
        index + 1,
        open.map((one, i) => (i === to ? one - sets : one)),
        left.map((one, i) => (i === from ? one - sets * units : one)),
        sets > 0 ? [...plan, pair] : plan,
      );
    }
  };
  choose(
    0,
    s.demands.map(({ open }) => open),
    s.supplies.map(({ available }) => available),
    [],
  );
  return best;
}
