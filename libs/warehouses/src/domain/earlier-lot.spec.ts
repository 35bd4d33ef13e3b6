import { describe, expect, it } from '@jest/globals';
import { type DatedLot, earlierLots } from './earlier-lot.js';

const TODAY = '2026-11-23';
const lot = (bestBefore: string | null, more: Partial<DatedLot> = {}): DatedLot => ({
  bestBefore,
  condition: 'new',
  specification: {},
  ...more,
});
const daysOf = (one: DatedLot, ...others: DatedLot[]) =>
  earlierLots(one, others, TODAY).map(({ bestBefore }) => bestBefore);

describe('what goes before a lot', () => {
  it('is what expires on an earlier day, the earliest first', () => {
    const others = [lot('2027-03-01'), lot('2027-01-01'), lot('2027-06-01'), lot('2027-06-02')];
    expect(daysOf(lot('2027-06-01'), ...others)).toEqual(['2027-01-01', '2027-03-01']);
  });

  it('is not what has expired; what is still good on its last day is', () => {
    expect(daysOf(lot('2027-06-01'), lot('2026-11-22'), lot('2026-11-23'))).toEqual(['2026-11-23']);
  });

  it('is nothing without a date, on either side', () => {
    expect(daysOf(lot('2027-06-01'), lot(null))).toEqual([]);
    expect(daysOf(lot(null), lot('2027-01-01'))).toEqual([]);
  });

  it('is the same goods: not in another condition, of another substance or strength', () => {
    const paracetamol = { inn_or_generic: 'Paracetamol', strength_size: '500 mg' };
    const wanted = lot('2027-06-01', { specification: { ...paracetamol, lot: 'B2', expiry: '2027-06-01' } });
    const same = lot('2027-01-01', { specification: { ...paracetamol, lot: 'A1', expiry: '2027-01-01' } });
    expect(daysOf(wanted, same)).toEqual(['2027-01-01']);
    expect(daysOf(wanted, { ...same, condition: 'used' })).toEqual([]);
    expect(daysOf(wanted, { ...same, specification: { ...paracetamol, strength_size: '1000 mg' } })).toEqual(
      [],
    );
    // What nobody wrote down contradicts nothing.
    expect(daysOf(wanted, { ...same, specification: {} })).toEqual(['2027-01-01']);
  });
});
