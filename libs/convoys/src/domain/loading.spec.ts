import { describe, expect, it } from '@jest/globals';
import { hintsFor, type LoadedUnit, sumOf } from './loading.js';

const SEMI = { payloadG: 24_000_000, palletPlaces: 33 };
const pallet = (weightG: number, ...adrNotes: string[]): LoadedUnit => ({
  weightG,
  palletPlaces: 1,
  lengthMm: 1200,
  widthMm: 800,
  adrNotes,
});
const many = (number: number, unit: LoadedUnit) => Array.from({ length: number }, () => unit);
const kindsOf = (units: readonly LoadedUnit[], vehicle = SEMI) =>
  hintsFor(units, sumOf(units), vehicle).map(({ kind }) => kind);

describe('a load', () => {
  it('adds up by weight, places and length: 33 pallets are 13.2 metres', () => {
    expect(sumOf(many(33, pallet(500_000)), 1_000)).toEqual({
      units: 33,
      weightG: 16_501_000,
      palletPlaces: 33,
      loadingMm: 13_200,
    });
  });

  it('takes a crate by its footprint: 1.2 × 0.8 m is what a EUR pallet takes', () => {
    const crate = { ...pallet(1), palletPlaces: 0 };
    expect(sumOf([crate]).loadingMm).toBe(400);
    expect(sumOf([{ ...crate, lengthMm: null }]).loadingMm).toBe(0);
  });

  it('that fits needs no hint', () => {
    expect(kindsOf(many(33, pallet(500_000)))).toEqual([]);
    expect(kindsOf([])).toEqual([]);
  });

  it('too heavy, too many, too long: each is said', () => {
    expect(kindsOf(many(33, pallet(800_000)))).toEqual(['overweight']);
    expect(kindsOf(many(34, pallet(1_000)))).toEqual(['pallet_places', 'loading_metres']);
  });

  it('heavy and short asks to look at the axles', () => {
    expect(kindsOf(many(16, pallet(1_000_000)))).toEqual(['axle']);
    expect(kindsOf(many(30, pallet(500_000)))).toEqual([]);
  });

  it('with dangerous goods says so, and which do not go together', () => {
    expect(kindsOf([pallet(1, 'UN3528, SP363; free if drained')])).toEqual(['adr']);
    expect(
      kindsOf([pallet(1, 'UN1748 / UN2880 (cl. 5.1)'), pallet(1, 'UN1987/UN1170 if alcohol based')]),
    ).toEqual(['adr', 'adr_mix']);
    expect(kindsOf([pallet(1, 'depends on product')])).toEqual(['adr']);
  });
});
