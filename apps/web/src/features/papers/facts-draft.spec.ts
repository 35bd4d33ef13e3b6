import { describe, expect, it } from '@jest/globals';
import { changeOf, draftOf } from './facts-draft.js';

const customs = {
  fileNumber: 'I/2-17',
  decisionNumber: null,
  decisionOn: null,
  decisionBody: null,
  needsDecision: true,
  seesBooks: true,
  cmrModel: '2007',
  deliveryTerm: null,
  deliveryPlace: null,
  carrierName: null,
  carrierAddress: null,
  instructions: null,
  agreements: null,
  version: 3,
  lines: [
    {
      consignmentLineId: 'a',
      position: 1,
      itemName: { de: 'Decken', uk: 'Ковдри', en: 'Blankets' },
      unitName: { de: 'Stück', uk: 'шт.', en: 'pcs' },
      quantity: 60,
      weightG: 1,
      isVehicle: false,
      valueCents: 60_050,
      wearPercent: null,
      hsCode: '630140',
      origin: null,
      makeModel: null,
      builtYear: null,
      mileageKm: null,
      inventoryNumber: null,
      bookValueCents: null,
    },
  ],
} satisfies Parameters<typeof draftOf>[0];

const draft = draftOf(customs, 'de');
const withLine = (part: object) => ({ ...draft, lines: { a: { ...draft.lines['a']!, ...part } } });

describe('what is sent of the facts for the papers', () => {
  it('is nothing where nothing was changed', () => {
    expect(changeOf(draft, draft)).toEqual({});
  });

  it('is what was changed alone: what the pledge and the catalogue say stays theirs', () => {
    expect(changeOf(draft, withLine({ wearPercent: '30', origin: 'de' }))).toEqual({
      lines: [{ consignmentLineId: 'a', wearPercent: 30, origin: 'DE' }],
    });
  });

  it('takes euros with a comma or a point, exact to the cent', () => {
    expect(changeOf(draft, withLine({ valueCents: '1250,55' })).lines?.[0]?.valueCents).toBe(125_055);
    expect(changeOf(draft, withLine({ valueCents: '0.29' })).lines?.[0]?.valueCents).toBe(29);
  });

  it('shows euros as the reader writes them', () => {
    expect(draft.lines['a']?.valueCents).toBe('600,5');
    expect(draftOf(customs, 'en').lines['a']?.valueCents).toBe('600.5');
  });

  it('takes a value back where the field is emptied', () => {
    const terms = { ...draft.terms, fileNumber: ' ', deliveryTerm: 'DAP' };
    expect(changeOf(draft, { ...draft, terms })).toEqual({ fileNumber: null, deliveryTerm: 'DAP' });
    expect(changeOf(draft, withLine({ valueCents: '' })).lines?.[0]?.valueCents).toBeNull();
  });
});
