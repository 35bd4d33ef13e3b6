import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesOf } from './explanation.text.js';
import {
  type DemandLine,
  type MatchingSnapshot,
  planMatches,
  type Suggestion,
  type SupplyLot,
} from './matching-plan.js';
import { gapOf, singleChange } from './nearest-misses.js';
import { costOf, WEIGHTS } from './objective.js';
import { pointsOf } from './what-if.js';

const at = { lat: 51, lon: 7 };
const line = (over: Partial<DemandLine>): DemandLine => ({
  needLineId: 'n1',
  ownerId: 'malyn',
  itemCode: 'ENGINE',
  open: 1,
  limits: [],
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
  itemCode: 'TANKER',
  available: 1,
  specification: {},
  condition: 'new',
  visibility: 'network',
  firstCallId: null,
  availableFrom: null,
  bestBefore: null,
  at,
  ...over,
});
const one = (points: number) => ({ points, unitsPerUnit: 1 });
const snapshot = (demands: DemandLine[], supplies: SupplyLot[]): MatchingSnapshot => ({
  today: '2026-11-21',
  demands,
  supplies,
  partners: ['billerbeck malyn', 'billerbeck kyiv'],
  declined: [],
  units: {},
  substitutes: {
    ENGINE: { TANKER: one(60), LADDER: one(10) },
    TANKER: { ENGINE: one(60) },
  },
});
const pairs = (s: MatchingSnapshot): string[] =>
  planMatches(s).map((m) => `${m.lotId}→${m.needLineId}:${m.quantity}`);

describe('what stands in for something else', () => {
  it('is suggested where the owner allows it, with its points and what it stands in for', () => {
    const [match, ...others] = planMatches(snapshot([line({})], [lot({})]));
    expect(others).toEqual([]);
    expect(match!.explanation).toMatchObject({
      insteadOf: 'ENGINE',
      weights: { relation: 20, substitute: 60 },
      cost: 80,
    });
    const names = {
      asked: { de: 'Löschfahrzeug', uk: 'Пожежний автомобіль', en: 'Fire engine' },
      offered: { de: 'Tanklöschfahrzeug', uk: 'Автоцистерна', en: 'Water tender' },
    };
    expect(sentencesOf(match!.explanation, 'fire', names).slice(0, 2)).toEqual([
      {
        de: 'Gewünscht: Löschfahrzeug. Angeboten: Tanklöschfahrzeug. Der Bedarf lässt Ähnliches zu.',
        uk: 'Потрібно: Пожежний автомобіль. Пропонується: Автоцистерна. Потреба допускає подібне.',
        en: 'Wanted: Fire engine. Offered instead: Water tender. The need says that something similar will do.',
      },
      expect.objectContaining({ de: 'Der Bedarf nennt keine Grenzwerte.' }),
    ]);
  });

  it('is not suggested where the owner has not allowed it, nor what the catalogue does not know', () => {
    expect(pairs(snapshot([line({ acceptSubstitutes: false })], [lot({})]))).toEqual([]);
    expect(pairs(snapshot([line({ itemCode: 'LADDER' })], [lot({})]))).toEqual([]);
  });

  it('keeps within the limits of the line', () => {
    const limits = [{ attribute: 'crew', min: 6 }];
    const small = lot({ specification: { crew: 3 } });
    expect(pairs(snapshot([line({ limits })], [small]))).toEqual([]);
    expect(pairs(snapshot([line({ limits })], [lot({ specification: { crew: 9 } })]))).toEqual(['l1→n1:1']);
    expect(pairs(snapshot([line({ limits })], [lot({})]))).toEqual([]);
  });

  it('gives way to the item itself, and goes where it was asked for', () => {
    const engine = lot({ lotId: 'l2', itemCode: 'ENGINE' });
    expect(pairs(snapshot([line({})], [lot({}), engine]))).toEqual(['l2→n1:1']);
    const tanker = line({ needLineId: 'n2', ownerId: 'kyiv', itemCode: 'TANKER', acceptSubstitutes: false });
    expect(pairs(snapshot([line({}), tanker], [lot({})]))).toEqual(['l1→n2:1']);
    expect(pairs(snapshot([line({}), tanker], [lot({}), engine])).sort()).toEqual(['l1→n2:1', 'l2→n1:1']);
  });

  it('is as good as every other way to share the goods out', () => {
    const items = fc.constantFrom('ENGINE', 'TANKER', 'LADDER');
    const few = fc.integer({ min: 1, max: 2 });
    const lines = fc.array(
      fc.record({
        itemCode: items,
        open: few,
        acceptSubstitutes: fc.boolean(),
        ownerId: fc.constantFrom('malyn', 'kyiv'),
        horizon: fc.constantFrom('humanitarian' as const, 'long_term' as const),
      }),
      { minLength: 1, maxLength: 3 },
    );
    const lots = fc.array(fc.record({ itemCode: items, available: few }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lines, lots, (wanted, offered) => {
        const s = snapshot(
          wanted.map((over, i) => line({ needLineId: `n${i}`, ...over })),
          offered.map((over, i) => lot({ lotId: `l${i}`, ...over })),
        );
        expect(pointsOf(s, planMatches(s), WEIGHTS)).toBe(
          Math.min(...everyPlan(s).map((plan) => pointsOf(s, plan, WEIGHTS))),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('costs less than going without, however far, large, worn and strange it is', () => {
    const { total } = costOf({
      relation: 'network',
      km: 2500,
      excess: 3,
      condition: 'needs_repair',
      daysToBestBefore: null,
      substitute: 120,
    });
    expect(total).toBeLessThan(Math.min(...Object.values(WEIGHTS.shortfall)));
  });

  it('is a near miss while the owner has not allowed it', () => {
    const known = { partners: new Set(['billerbeck malyn']), declined: new Set<string>(), units: {} };
    const offered = { ...lot({}), firstCallUntil: null };
    expect(singleChange(gapOf(line({ acceptSubstitutes: false }), offered, known))).toEqual({
      kind: 'not_the_item',
    });
    expect(gapOf(line({}), offered, known).obstacles).toEqual([]);
  });
});

/** Every way to share the lots out among the lines, priced by the rules as they are written down. */
function everyPlan({ demands, supplies, substitutes }: MatchingSnapshot): Suggestion[][] {
  const options = demands.flatMap((wanted) =>
    supplies.flatMap((offered) => {
      const isSame = wanted.itemCode === offered.itemCode;
      const points = isSame ? 0 : substitutes![wanted.itemCode]?.[offered.itemCode]?.points;
      return points === undefined || (!isSame && !wanted.acceptSubstitutes)
        ? []
        : [{ wanted, offered, cost: WEIGHTS.partner + points }];
    }),
  );
  const plans: Suggestion[][] = [];
  const choose = (
    index: number,
    open: readonly number[],
    left: readonly number[],
    plan: Suggestion[],
  ): void => {
    const option = options[index];
    if (!option) return void plans.push(plan);
    const { wanted, offered, cost } = option;
    const at = demands.indexOf(wanted);
    const from = supplies.indexOf(offered);
    for (let quantity = 0; quantity <= Math.min(open[at]!, left[from]!); quantity++)
      choose(
        index + 1,
        open.map((one, i) => (i === at ? one - quantity : one)),
        left.map((one, i) => (i === from ? one - quantity : one)),
        [
          ...plan,
          {
            needLineId: wanted.needLineId,
            needOwnerId: wanted.ownerId,
            lotId: offered.lotId,
            giverId: offered.giverId,
            quantity,
            unitsPerUnit: 1,
            explanation: { limits: [], weights: {}, cost, runnerUp: null },
          },
        ],
      );
  };
  choose(
    0,
    demands.map(({ open }) => open),
    supplies.map(({ available }) => available),
    [],
  );
  return plans;
}
