import { describe, expect, it } from '@jest/globals';
import type { Specification } from '#libs/catalogue';
import fc from 'fast-check';
import { sentencesOf } from './explanation.text.js';
import { type DemandLine, type MatchingSnapshot, planMatches, type SupplyLot } from './matching-plan.js';
import { partnerShortfallOf, shortfallOf, WEIGHTS } from './objective.js';
import { Pairs } from './pairs.js';

const NAMES = {
  asked: { de: 'Löschfahrzeug', uk: 'Пожежний автомобіль', en: 'Fire engine' },
  offered: { de: 'Tanklöschfahrzeug', uk: 'Автоцистерна', en: 'Water tender' },
};
const at = { lat: 51, lon: 7 };
const line = (over: Partial<DemandLine>): DemandLine => ({
  needLineId: 'n1',
  ownerId: 'malyn',
  itemCode: 'GEN',
  open: 1,
  limits: [],
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
  available: 1,
  specification: {},
  condition: 'good',
  visibility: 'network',
  firstCallId: null,
  availableFrom: null,
  bestBefore: null,
  at,
  ...over,
});
const snapshot = (
  demands: DemandLine[],
  supplies: SupplyLot[],
  over: Partial<MatchingSnapshot> = {},
): MatchingSnapshot => ({
  today: '2026-11-21',
  demands,
  supplies,
  partners: ['billerbeck malyn', 'malyn billerbeck'],
  declined: [],
  units: {},
  ...over,
});
const pairs = (s: MatchingSnapshot) => planMatches(s).map((m) => `${m.lotId}→${m.needLineId}:${m.quantity}`);

describe('Matching', () => {
  it('serves everybody else beside a line with a minimum near zero', () => {
    const plan = planMatches(
      snapshot(
        [
          line({ limits: [{ attribute: 'power', min: 5e-324 }] }),
          line({ needLineId: 'n2', itemCode: 'BED', open: 3 }),
        ],
        [
          lot({ specification: { power: 1e12 } }),
          lot({ lotId: 'l2', itemCode: 'BED', available: 3, specification: {} }),
        ],
      ),
    );
    expect(plan.map((m) => [m.needLineId, m.quantity, Number.isSafeInteger(m.explanation.cost)])).toEqual([
      ['n1', 1, true],
      ['n2', 3, true],
    ]);
  });

  it('does not suggest that somebody gives to themselves', () => {
    expect(pairs(snapshot([line({})], [lot({ giverId: 'malyn' })]))).toEqual([]);
  });

  it('serves everybody else beside thousands of lines with absurd quantities', () => {
    const absurd = Array.from({ length: 6_000 }, (_, i) =>
      line({ needLineId: `x${i}`, itemCode: 'TENT', open: 1_000_000_000, latest: '2026-11-22' }),
    );
    expect(pairs(snapshot([line({}), ...absurd], [lot({})]))).toEqual(['l1→n1:1']);
  });

  it('splits a lot over needs and a need over lots', () => {
    const plan = pairs(
      snapshot(
        [line({ open: 7 }), line({ needLineId: 'n2', open: 5 })],
        [lot({ available: 4 }), lot({ lotId: 'l2', available: 8 })],
      ),
    );
    const total = (key: string) =>
      plan.filter((p) => p.includes(key)).reduce((sum, p) => sum + Number(p.split(':')[1]), 0);
    expect([total('n1'), total('n2'), total('l1'), total('l2')]).toEqual([7, 5, 4, 8]);
  });

  it('keeps to every limit and says by how much an offer misses', () => {
    const needy = line({ limits: [{ attribute: 'power', min: 80 }] });
    expect(pairs(snapshot([needy], [lot({ specification: { power: 60 } })]))).toEqual([]);
    expect(pairs(snapshot([needy], [lot({ specification: {} })]))).toEqual([]);
    const [match] = planMatches(
      snapshot([needy], [lot({ specification: { power: 90 } })], { units: { 'GEN power': 'kVA' } }),
    );
    expect(match?.explanation.limits).toEqual([
      { attribute: 'power', unit: 'kVA', fits: true, asked: { min: 80 }, offered: 90 },
    ]);
    expect(sentencesOf(match!.explanation, 'gen', NAMES)[0]).toEqual({
      de: 'Elektrische Leistung: angeboten 90\u00a0kVA, gewünscht mindestens 80\u00a0kVA – passt.',
      uk: 'Електрична потужність: пропонується 90\u00a0кВА, потрібно щонайменше 80\u00a0кВА – відповідає.',
      en: 'Electric power: 90\u00a0kVA offered, at least 80\u00a0kVA wanted – fits.',
    });
  });

  it('takes what is quiet enough, however much quieter, and never what is too loud', () => {
    const quiet = line({ limits: [{ attribute: 'noise', max: 70 }] });
    const offered = (noise: number) => lot({ lotId: `${noise}`, specification: { noise } });
    const fitting = planMatches(
      snapshot([quiet], [offered(70.5), offered(95), offered(45)], { units: { 'GEN noise': 'dB(A)' } }),
    );
    expect(fitting.map(({ lotId }) => lotId)).toEqual(['45']);
    expect(sentencesOf(fitting[0]!.explanation, 'gen', NAMES)[0]?.de).toBe(
      'Geräusch: angeboten 45\u00a0dB(A), gewünscht höchstens 70\u00a0dB(A) – passt.',
    );
    expect(pairs(snapshot([quiet], [offered(70)]))).toEqual(['70→n1:1']);
    expect(pairs(snapshot([quiet], [lot({})]))).toEqual([]);
  });

  it('takes only what is exactly so where the need says exactly', () => {
    const exact = line({ limits: [{ attribute: 'frequency', min: 50, max: 50 }] });
    const offered = [49, 51, 50].map((frequency) =>
      lot({ lotId: `${frequency}`, specification: { frequency } }),
    );
    const [match, ...others] = planMatches(snapshot([exact], offered, { units: { 'GEN frequency': 'Hz' } }));
    expect(others).toEqual([]);
    expect(sentencesOf(match!.explanation, 'gen', NAMES)[0]?.uk).toBe(
      'Частота: пропонується 50\u00a0Гц, потрібно рівно 50\u00a0Гц – відповідає.',
    );
  });

  it('gives the only unit to the more urgent need', () => {
    const calm = line({ needLineId: 'calm', latest: '2027-09-01' });
    const urgent = line({ needLineId: 'urgent', latest: '2026-11-30' });
    expect(pairs(snapshot([calm, urgent], [lot({})]))).toEqual(['l1→urgent:1']);
    const [match] = planMatches(snapshot([calm, urgent], [lot({})]));
    // The giver sees what the goods would serve next, and that it weighs less.
    expect(match?.explanation.runnerUpNeed?.needLineId).toBe('calm');
    expect(match?.explanation.runnerUpNeed?.worseBy).toBeGreaterThan(0);
  });

  it('does not hold a refusal against either side later', () => {
    const [other, elsewhere] = [lot({ lotId: 'l2' }), line({ needLineId: 'n2' })];
    const later = planMatches(snapshot([line({}), elsewhere], [lot({}), other], { declined: ['l1 n1'] }));
    const never = planMatches(snapshot([line({}), elsewhere], [lot({}), other]));
    const costs = (plan: typeof later) => plan.map(({ explanation }) => explanation.cost);
    expect(later.map(({ lotId, needLineId }) => `${lotId} ${needLineId}`).sort()).toEqual(['l1 n2', 'l2 n1']);
    expect(costs(later)).toEqual(costs(never));
  });

  it('prefers the partner to the network and closeness of fit to excess', () => {
    const stranger = line({ needLineId: 'stranger', ownerId: 'else' });
    expect(pairs(snapshot([stranger, line({})], [lot({})]))).toEqual(['l1→n1:1']);
    const wants = line({ limits: [{ attribute: 'power', min: 50 }] });
    const huge = lot({ lotId: 'huge', specification: { power: 500 } });
    const near = lot({ lotId: 'near', specification: { power: 60 } });
    const [match] = planMatches(snapshot([wants], [huge, near]));
    expect(match?.lotId).toBe('near');
    expect(match?.explanation.runnerUp?.lotId).toBe('huge');
    expect(match?.explanation.runnerUp?.worseBy).toBeGreaterThan(0);
  });

  it('shares a scarce lot: the first units of a town count more than the last of another', () => {
    const plan = pairs(
      snapshot(
        [line({ needLineId: 'a', open: 10 }), line({ needLineId: 'b', open: 10 })],
        [lot({ available: 10 })],
      ),
    );
    const to = (id: string) => Number(plan.find((p) => p.includes(`→${id}:`))?.split(':')[1] ?? 0);
    expect([to('a'), to('b')]).toEqual([5, 5]);
  });

  it.each([
    ['one of them is nearer to the goods', [], { lat: 52.5, lon: 7 }],
    ['one of them puts it into ten lines', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], at],
    ['one of them puts it into two lines', [5, 5], at],
  ])('gives two towns that ask for the same equal shares, though %s', (_, pieces, place) => {
    const first = (pieces.length > 0 ? pieces : [10]).map((open, i) => line({ needLineId: `a${i}`, open }));
    const other = line({ needLineId: 'b', ownerId: 'korosten', open: 10, at: place });
    const plan = planMatches(
      snapshot([...first, other], [lot({ available: 10 })], {
        partners: ['billerbeck malyn', 'billerbeck korosten'],
      }),
    );
    const share = sum(plan.filter((match) => match.needOwnerId === 'malyn'));
    expect(sum(plan)).toBe(10);
    expect(share).toBeGreaterThanOrEqual(4);
    expect(share).toBeLessThanOrEqual(6);
  });

  it('counts what a town goes without altogether: nobody has anything for its other line', () => {
    const malyn = [
      line({ needLineId: 'a', open: 10 }),
      line({ needLineId: 'hopeless', open: 10, limits: [{ attribute: 'power', min: 500 }] }),
    ];
    const korosten = line({ needLineId: 'b', ownerId: 'korosten', open: 10, position: 1 });
    const partners = ['billerbeck malyn', 'billerbeck korosten'];
    const plan = planMatches(snapshot([...malyn, korosten], [lot({ available: 10 })], { partners }));
    const to = (owner: string) => sum(plan.filter(({ needOwnerId }) => needOwnerId === owner));
    expect(to('malyn')).toBeGreaterThan(to('korosten'));
    expect(to('korosten')).toBeGreaterThan(0);
  });

  it.each([
    ['nobody else while somebody has first call', [line({})], [lot({ firstCallId: 'other' })], {}],
    [
      'what a partner alone may see',
      [line({ ownerId: 'else' })],
      [lot({ visibility: 'partners' as const })],
      {},
    ],
    [
      'a need that only its partners may see',
      [line({ ownerId: 'else', visibility: 'partners' as const })],
      [lot({})],
      {},
    ],
    ['a pair that was declined', [line({})], [lot({})], { declined: ['l1 n1'] }],
    [
      'goods that come too late',
      [line({ latest: '2026-12-01' })],
      [lot({ availableFrom: '2026-12-24' })],
      {},
    ],
    [
      'goods that are past their date by then',
      [line({ usefulFrom: '2027-05-01' })],
      [lot({ bestBefore: '2027-01-01' })],
      {},
    ],
  ])('does not suggest %s', (_, demands, supplies, over) => {
    expect(pairs(snapshot(demands, supplies, over))).toEqual([]);
  });

  it('prices a pair as it explains it, and knows no other pairs than those whose limits all fit', () => {
    const power = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
    const limit = fc
      .record({ attribute: fc.constant('power'), min: power, max: power })
      .map(({ attribute, min, max }) => ({
        attribute,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      }));
    fc.assert(
      fc.property(
        fc.array(limit, { maxLength: 2 }),
        power,
        fc.constantFrom(null, '2026-11-30', '2027-12-01'),
        fc.constantFrom('new' as const, 'needs_repair' as const),
        (limits, offered, bestBefore, condition) => {
          const specification: Specification = offered === undefined ? {} : { power: offered };
          const demand = line({ limits, at: { lat: 50, lon: 30 } });
          const supply = lot({ specification, bestBefore, condition });
          const pairsOf = new Pairs(snapshot([demand], [supply]));
          const explained = pairsOf.explain(demand, supply);
          expect(pairsOf.arcs([demand]).map(({ unitCost }) => unitCost)).toEqual(
            explained.limits.every(({ fits }) => fits) ? [explained.cost] : [],
          );
        },
      ),
    );
  });

  it('leaves a suggestion that people have seen for a clear gain alone', () => {
    const km = (lat: number) => ({ lat, lon: 7 });
    const shown = lot({ lotId: 'shown', at: km(53) });
    const alittle = lot({ lotId: 'a little nearer', at: km(51.5) });
    const clearly = lot({ lotId: 'clearly better', at, condition: 'new' });
    const chosen = (supplies: SupplyLot[], seen: string[]) =>
      planMatches(snapshot([line({})], supplies, { seen })).map(({ lotId }) => lotId);
    expect(chosen([shown, alittle], [])).toEqual(['a little nearer']);
    expect(chosen([shown, alittle], ['shown n1'])).toEqual(['shown']);
    const repaired = { ...shown, condition: 'used' as const };
    expect(chosen([repaired, clearly], ['shown n1'])).toEqual(['clearly better']);
    const [kept] = planMatches(snapshot([line({})], [shown], { seen: ['shown n1'] }));
    expect(kept?.explanation.cost).toBe(planMatches(snapshot([line({})], [shown]))[0]?.explanation.cost);
  });

  it('never gives more than there is or than is open, for any needs and lots', () => {
    const quantity = fc.integer({ min: 1, max: 40 });
    const item = fc.constantFrom('GEN', 'BUS');
    fc.assert(
      fc.property(
        fc.array(fc.record({ open: quantity, itemCode: item, power: fc.integer({ min: 0, max: 5 }) }), {
          maxLength: 12,
        }),
        fc.array(fc.record({ available: quantity, itemCode: item, power: fc.integer({ min: 0, max: 5 }) }), {
          maxLength: 12,
        }),
        (needs, lots) => {
          const demands = needs.map((n, i) =>
            line({
              needLineId: `n${i}`,
              open: n.open,
              itemCode: n.itemCode,
              limits: [{ attribute: 'power', min: n.power }],
            }),
          );
          const supplies = lots.map((l, i) =>
            lot({
              lotId: `l${i}`,
              available: l.available,
              itemCode: l.itemCode,
              specification: { power: l.power },
            }),
          );
          const plan = planMatches(snapshot(demands, supplies));
          for (const demand of demands)
            expect(sum(plan.filter((m) => m.needLineId === demand.needLineId))).toBeLessThanOrEqual(
              demand.open,
            );
          for (const supply of supplies)
            expect(sum(plan.filter((m) => m.lotId === supply.lotId))).toBeLessThanOrEqual(supply.available);
          // Nothing that fits is left over while somebody it fits goes without.
          for (const demand of demands)
            for (const supply of supplies) {
              const fits =
                demand.itemCode === supply.itemCode &&
                (supply.specification['power'] as number) >= demand.limits[0]!.min!;
              const without = demand.open - sum(plan.filter((m) => m.needLineId === demand.needLineId));
              const left = supply.available - sum(plan.filter((m) => m.lotId === supply.lotId));
              expect(fits && without > 0 && left > 0).toBe(false);
            }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('The shortfall of a need', () => {
  it('never puts a calmer horizon before a more pressing one for the sake of shares', () => {
    const dearest = (horizon: 'reconstruction' | 'long_term') =>
      Math.max(
        ...shortfallOf({ quantity: 100, horizon, position: 1, daysLeft: null }).map((s) => s.unitCost),
      ) + Math.max(...partnerShortfallOf(100).map((s) => s.unitCost));
    expect(dearest('reconstruction')).toBeLessThan(WEIGHTS.shortfall.humanitarian);
    expect(dearest('long_term')).toBeLessThan(WEIGHTS.shortfall.reconstruction);
  });

  it('weighs much the same in one line and in many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }), (lines) => {
        const costOf = (quantity: number, before: number) =>
          shortfallOf(
            { quantity, horizon: 'humanitarian', position: 1, daysLeft: null },
            WEIGHTS,
            before,
          ).reduce((cost, segment) => cost + segment.quantity * segment.unitCost, 0);
        let before = 0;
        let cut = 0;
        for (const quantity of lines) {
          cut += costOf(quantity, before);
          before += quantity;
        }
        expect(Math.abs(cut / costOf(before, 0) - 1)).toBeLessThan(0.06);
      }),
    );
  });

  it('covers its whole quantity with rising costs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (quantity) => {
        const segments = shortfallOf({ quantity, horizon: 'long_term', position: 3, daysLeft: null });
        expect(segments.reduce((total, segment) => total + segment.quantity, 0)).toBe(quantity);
        const costs = segments.map((segment) => segment.unitCost);
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
      }),
    );
  });
});

const sum = (plan: readonly { quantity: number }[]): number =>
  plan.reduce((total, match) => total + match.quantity, 0);
