import { describe, expect, it } from '@jest/globals';
import {
  gapOf,
  type Known,
  type KnownLot,
  nearest,
  singleChange,
  type WantedLine,
} from './nearest-misses.js';
import { changeOf, reasonsOf } from './nearest-misses.text.js';

const line = (over: Partial<WantedLine> = {}): WantedLine => ({
  needLineId: 'n1',
  open: 1,
  ownerId: 'malyn',
  itemCode: 'GEN-75',
  limits: [],
  visibility: 'network',
  usefulFrom: null,
  latest: null,
  ...over,
});
const lot = (over: Partial<KnownLot> = {}): KnownLot => ({
  lotId: 'l1',
  giverId: 'billerbeck',
  itemCode: 'GEN-75',
  available: 1,
  specification: {},
  visibility: 'network',
  firstCallId: null,
  firstCallUntil: null,
  availableFrom: null,
  bestBefore: null,
  ...over,
});
const known: Known = {
  partners: new Set(['billerbeck malyn']),
  declined: new Set(),
  units: { 'GEN-75 prime_power_prp': 'kVA' },
};
const said = (wanted: WantedLine, offered: KnownLot, more: Partial<Known> = {}) => {
  const gap = gapOf(wanted, offered, { ...known, ...more });
  return [reasonsOf(gap, 'generator').map(({ en }) => en), changeOf(gap, 'generator')?.en ?? null];
};
const atLeast = (min: number) => line({ limits: [{ attribute: 'prime_power_prp', min }] });
const power = (prime_power_prp: number) => lot({ specification: { prime_power_prp } });

describe('Why a lot is not suggested for a line', () => {
  it('names the limit that misses, by how much, and what would help', () => {
    const [reasons, change] = said(atLeast(80), power(60));
    expect(reasons).toEqual([
      expect.stringMatching(/60\skVA offered, at least 80\skVA needed; off by 20\skVA\.$/),
    ]);
    expect(change).toMatch(/^It would fit if 60\skVA will do\.$/);
  });

  it('says that the offer does not say', () => {
    const [reasons, change] = said(atLeast(80), lot());
    expect(reasons).toEqual([expect.stringContaining('the offer does not say, at least 80')]);
    expect(change).toContain('once the offer says');
  });

  it.each<[string, WantedLine, KnownLot, Partial<Known>, string, string | null]>([
    [
      'too late',
      line({ latest: '2026-12-01' }),
      lot({ availableFrom: '2026-12-10' }),
      {},
      'To be collected from 10 December 2026 only, needed by 1 December 2026.',
      'It would fit if it may wait until 10 December 2026.',
    ],
    [
      'expired before it is useful',
      line({ usefulFrom: '2027-02-01' }),
      lot({ bestBefore: '2027-01-15' }),
      {},
      'Best before 15 January 2027, useful from 1 February 2027 only.',
      'It would fit if it can be used before 15 January 2027.',
    ],
    [
      'first call of another',
      line(),
      lot({ firstCallId: 'lviv', firstCallUntil: '2026-12-05' }),
      {},
      'Another organisation has first call until 5 December 2026.',
      'After that it can be suggested.',
    ],
    ['promised', line(), lot({ available: 0 }), {}, 'The goods are promised to others.', null],
    [
      'declined',
      line(),
      lot(),
      { declined: new Set(['l1 n1']) },
      'The proposal was declined and does not come again by itself.',
      'Whoever wants it after all proposes it by hand.',
    ],
    [
      'for partners only',
      line(),
      lot({ visibility: 'partners' }),
      { partners: new Set() },
      'The need or the offer is shown to partners only, and the two are not partners.',
      'It would fit if both are shown to the whole network.',
    ],
    [
      'nothing against it',
      line(),
      lot(),
      {},
      'Everything fits. The goods are suggested for another need or are just being looked at.',
      null,
    ],
  ])('tells: %s', (_, wanted, offered, more, reason, change) => {
    expect(said(wanted, offered, more)).toEqual([[reason], change]);
  });

  it('does not hold first call against the one who has it', () => {
    expect(gapOf(line(), lot({ firstCallId: 'malyn', visibility: 'partners' }), known).obstacles).toEqual([]);
  });

  it('promises no single change where two things stand against it', () => {
    const gap = gapOf(atLeast(80), { ...power(60), available: 0 }, known);
    expect(reasonsOf(gap, 'generator')).toHaveLength(2);
    expect(singleChange(gap)).toBeNull();
  });

  it('puts the fewest and smallest misses first, three at the most', () => {
    const pairs = [10, 60, 79, 70, 40].map((prp) => ({ prp, gap: gapOf(atLeast(80), power(prp), known) }));
    const two = {
      prp: 80,
      gap: gapOf(
        { ...atLeast(90), latest: '2026-12-01' },
        { ...power(80), availableFrom: '2026-12-10' },
        known,
      ),
    };
    expect(nearest([two, ...pairs]).map(({ prp }) => prp)).toEqual([79, 70, 60]);
  });
});
