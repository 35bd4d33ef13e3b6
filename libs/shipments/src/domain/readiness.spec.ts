import { describe, expect, it } from '@jest/globals';
import { missingPoints, type ReadinessFacts } from './readiness.js';

const generator = { de: 'Stromerzeuger', uk: 'Генератор', en: 'Generator' };
const bus = { de: 'Gelenkbus', uk: 'Зчленований автобус', en: 'Articulated bus' };

/** A bus and nine generators with every paper in order. */
const complete: ReadinessFacts = {
  now: new Date('2026-11-21T10:00:00Z'),
  borderOn: '2026-12-01',
  code: 'UA-1',
  codeValidUntil: '2026-12-01',
  declarationNumber: 'D-1',
  declarationValidUntil: '2026-12-01',
  numbersConfirmedAt: new Date(),
  giftLetterNumber: 'G-1',
  needReconfirmedAt: new Date('2026-11-20T10:00:00Z'),
  reconfirmationDays: 14,
  systemList: [
    { position: 1, name: '  генератор ', quantity: 9, weightG: 900 },
    { position: 2, name: 'Gelenkbus', quantity: 1, weightG: 17_000_000 },
  ],
  systemListMatches: null,
  wanted: [],
  lines: [
    {
      position: 1,
      name: generator,
      quantity: 9,
      weightG: 900,
      isVehicle: false,
      vin: null,
      bestBefore: null,
    },
    {
      position: 2,
      name: bus,
      quantity: 1,
      weightG: 17_000_000,
      isVehicle: true,
      vin: 'WEB62826013108342',
      bestBefore: null,
    },
  ],
};

const codes = (changed: Partial<ReadinessFacts>) =>
  missingPoints({ ...complete, ...changed }).map((p) => p.code);

describe('the gate before a departure', () => {
  it('is open when papers hold on the very day at the border', () => {
    expect(missingPoints(complete)).toEqual([]);
  });

  it('names what is missing and nothing else', () => {
    expect(codes({ code: null })).toEqual(['code_missing']);
    expect(codes({ codeValidUntil: null })).toEqual(['code_missing']);
    expect(codes({ declarationNumber: null })).toEqual(['declaration_missing']);
    expect(codes({ giftLetterNumber: null })).toEqual(['gift_letter_missing']);
    expect(codes({ systemList: null })).toEqual(['system_list_unconfirmed']);
    expect(codes({ systemList: null, systemListMatches: true })).toEqual([]);
  });

  it('closes a day before the border is reached', () => {
    expect(codes({ borderOn: '2026-12-02' })).toEqual(['code_expires', 'declaration_expires']);
    const [first] = missingPoints({ ...complete, codeValidUntil: '2026-11-30' });
    expect(first?.text.de).toBe('Der einmalige Code gilt bis 30.11.2026, gebraucht wird er bis 01.12.2026.');
    expect(first?.suppliedBy).toBe('recipient');
  });

  it('takes the word of the owner for as long as configured', () => {
    expect(codes({ needReconfirmedAt: null })).toEqual(['need_not_reconfirmed']);
    expect(codes({ needReconfirmedAt: new Date('2026-11-07T10:00:00Z') })).toEqual([]);
    expect(codes({ needReconfirmedAt: new Date('2026-11-07T09:59:59Z') })).toEqual(['need_not_reconfirmed']);
  });

  it('wants a VIN of each vehicle and of nothing else', () => {
    const lines = complete.lines.map((line) => ({ ...line, vin: null }));
    expect(missingPoints({ ...complete, lines })).toMatchObject([
      { code: 'vin_missing', suppliedBy: 'giver', parameters: { position: 2 } },
    ]);
  });

  it('wants the number and validity of whatever somebody said is wanted', () => {
    const mrn = { paper: 'export_declaration', position: null, number: null, validUntil: null } as const;
    const plates = {
      paper: 'export_plates',
      position: 2,
      number: 'COE 1',
      validUntil: '2026-11-30',
    } as const;
    expect(missingPoints({ ...complete, wanted: [mrn, plates] })).toMatchObject([
      {
        code: 'official_paper_missing',
        suppliedBy: 'giver',
        text: { de: 'Die Nummer fehlt: Ausfuhranmeldung (MRN).' },
      },
      {
        code: 'official_paper_expires',
        parameters: { paper: 'export_plates', position: 2 },
        text: { en: 'Export plates (line 2): valid until 30 November 2026; needed until 1 December 2026.' },
      },
    ]);
    expect(
      codes({
        wanted: [
          { ...plates, validUntil: '2026-12-01' },
          { ...mrn, number: 'x' },
        ],
      }),
    ).toEqual([]);
  });

  it('does not let a second line hide behind the first of the same position', () => {
    const [first, second] = complete.systemList!;
    expect(codes({ systemList: [first!, first!, second!] })).toEqual(['system_list_line_extra']);
  });

  it('compares the two lists line by line', () => {
    const systemList = [
      { position: 1, name: 'Насос', quantity: 8, weightG: 901 },
      { position: 3, name: 'Ковдра', quantity: 5, weightG: 5 },
    ];
    expect(
      missingPoints({ ...complete, systemList }).map(({ code, parameters }) => [code, parameters]),
    ).toEqual([
      ['system_list_name_differs', { position: 1, packed: 'Генератор', listed: 'Насос' }],
      ['system_list_quantity_differs', { position: 1, packed: 9, listed: 8 }],
      ['system_list_weight_differs', { position: 1, packed: 900, listed: 901 }],
      ['system_list_line_missing', { position: 2, packed: 'Зчленований автобус' }],
      ['system_list_line_extra', { position: 3, listed: 'Ковдра' }],
    ]);
  });
});
