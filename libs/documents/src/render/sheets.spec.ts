import { LANGUAGES } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DOCUMENT_KINDS, PAPERS } from '../domain/document.kinds.js';
import { missingFor } from '../domain/paper.requirements.js';
import { renderCmr } from './cmr.render.js';
import { sampleFacts, sampleJourney } from './fact.samples.js';
import type { FactLine, PaperFacts } from './paper.facts.js';
import { paperTexts } from './paper.texts.js';
import { PAPER_TITLES } from './paper.titles.js';
import { readPdf } from './pdf.reader.js';
import { SHEET_KINDS } from './sheet.kinds.js';
import { renderPowerOfAttorney, renderSheet, renderTravelLetter } from './sheets.js';

/** Text as it reads, whatever the lines and the places to break. */
const textOf = (pdf: Uint8Array): string =>
  readPdf(pdf)
    .pages.join(' ')
    .replace(/\u200B/g, '')
    .replace(/\s+/g, ' ');
const flat = (text: string): string => text.replace(/[\s\u200B\u00AD-]/g, '');
const isUa1 = (pdf: Uint8Array): boolean =>
  /<pdfuaid:part>1<\/pdfuaid:part>/.test(Buffer.from(pdf).toString('latin1'));

const withTerms = (terms: Partial<PaperFacts['terms']>): PaperFacts => ({
  ...sampleFacts,
  terms: { ...sampleFacts.terms, ...terms },
});

describe('every sheet', () => {
  it('can be made from facts that lack nothing', () => {
    for (const kind of DOCUMENT_KINDS)
      expect([kind, missingFor(kind, { ...sampleFacts, isHandedOver: true })]).toEqual([kind, []]);
  });

  it.each(SHEET_KINDS)('%s is for a screen reader, in each language alone and in those it needs', (kind) => {
    for (const languages of [...LANGUAGES.map((one) => [one]), PAPERS[kind].languages]) {
      const pdf = renderSheet(kind, sampleFacts, languages);
      expect(isUa1(pdf)).toBe(true);
      const text = textOf(pdf);
      for (const language of languages) expect(text).toContain(paperTexts[PAPER_TITLES[kind]][language]);
      for (const always of ['GL-000042', 'C-000017', '37-21/UA-004']) expect(text).toContain(always);
      if (languages.length === 1 && languages[0] !== 'uk')
        expect(text).not.toMatch(/Сторона|Майно|Одержувач/);
    }
  });
});

describe('what a sheet says', () => {
  const text = (kind: (typeof SHEET_KINDS)[number], facts = sampleFacts) =>
    textOf(renderSheet(kind, facts, PAPERS[kind].languages));

  it('names of a vehicle make, year, mileage and VIN', () => {
    for (const kind of ['gift_letter', 'vehicle_handover', 'gift_contract'] as const)
      for (const fact of ['MAN TGM 13.290', 'WMAN14ZZ3LY098765', '2009', '41.870 km'])
        expect([kind, text(kind)]).toEqual([kind, expect.stringContaining(fact)]);
  });

  it('adds up what is declared, and asks for no money', () => {
    expect(text('proforma_invoice')).toContain('136.296,00 €');
    expect(text('proforma_invoice')).toContain('Wert nur für Zollzwecke, keine Zahlung.');
    expect(text('proforma_invoice')).toContain('DAP Malyn');
  });

  it('confirms the need as it was posted, with no word of why', () => {
    expect(text('need_letter')).toContain('12 шт.');
    expect(text('need_letter')).not.toMatch(/причин|обґрунтув|Begründung|Grund /i);
  });

  it('names in the need what was asked for, and in the gift what stands in for it', () => {
    const neededName = { de: 'Wasserwagen', uk: 'Водовоз', en: 'Water bowser' };
    const [first, ...others] = sampleFacts.lines;
    const facts = { ...sampleFacts, lines: [{ ...first!, neededName }, ...others] };
    expect(flat(text('need_letter', facts))).toContain(flat(neededName.uk));
    expect(flat(text('need_letter', facts))).not.toContain(flat(first!.name.uk));
    expect(flat(text('gift_letter', facts))).toContain(flat(first!.name.uk));
    expect(flat(text('gift_letter', facts))).not.toContain(flat(neededName.uk));
  });

  it('addresses the need of whoever takes the goods over themselves to the giving side', () => {
    const { parties } = sampleFacts;
    const own = { ...sampleFacts, parties: { ...parties, endUser: parties.receiver } };
    expect(text('need_letter')).not.toContain(parties.giver.name.uk);
    expect(text('need_letter', own)).toContain(parties.giver.name.uk);
  });

  it('rests a gift of a town on its decision, and says nothing of one where there is none', () => {
    expect(text('gift_contract')).toMatch(
      /Rat der Stadt Billerbeck, Beschluss VII\/2026\/118 vom 08\.10\.2026/,
    );
    const { giver } = sampleFacts.parties;
    const association = {
      ...sampleFacts,
      parties: { ...sampleFacts.parties, giver: { ...giver, kind: 'association' } },
    };
    expect(text('gift_contract', association)).not.toContain('Grundlage:');
  });

  it('warns of the way of the export by the limits that are set, with source and confidence', () => {
    expect(text('export_pack')).toContain('zweistufige elektronische Ausfuhranmeldung');
    expect(text('export_pack')).toContain('Position 2, 3:');
    expect(flat(text('export_pack'))).toContain(flat('ihk-krefeld.de; hza-seminare.de'));
    expect(text('export_pack')).toContain('nicht nachgeprüft');
    const small = { ...sampleFacts.lines[1]!, weightG: 1_000_000, valueCents: 100_000, hsCode: '940179' };
    const oral = text('export_pack', { ...sampleFacts, lines: [small] });
    expect(oral).toContain('mündliche Anmeldung bei der Ausgangszollstelle.');
    expect(oral).not.toContain('Position 2');
    expect(text('export_pack', { ...sampleFacts, lines: [{ ...small, weightG: 1_000_001 }] })).toContain(
      'zweistufige',
    );
  });

  it('writes addresses in Latin letters too where a reader has no Cyrillic', () => {
    expect(text('gift_letter')).toContain('pl. Soborna, 6a, 11601 m. Malyn, Zhytomyrska oblast');
    expect(textOf(renderSheet('gift_letter', sampleFacts, ['uk']))).not.toContain('pl. Soborna');
  });
});

describe('the papers of the drivers', () => {
  it('name who drives what, and leave the numbers of passports to the pen', () => {
    const letter = renderTravelLetter(sampleJourney, LANGUAGES);
    expect(isUa1(letter)).toBe(true);
    for (const fact of ['Іван Водій', 'Ivan Vodii', 'DO-PO 118', 'CMR-000044', 'Reisepass Nr.', 'Паспорт №'])
      expect(textOf(letter)).toContain(fact);
    const power = renderPowerOfAttorney(sampleJourney, 'Anna Fahrer', LANGUAGES);
    expect(isUa1(power)).toBe(true);
    expect(textOf(power)).toContain('Bevollmächtigt wird: Anna Fahrer.');
    expect(textOf(power)).toContain('Sie gilt vom 01.12.2026 bis zum 31.12.2026');
    expect(textOf(power)).not.toContain('Іван Водій');
  });
});

/** A box that does not hold its text even in the smallest size is clipped, which nothing but the QR code is otherwise. */
const isCut = (facts: PaperFacts): boolean =>
  readPdf(renderCmr(facts, PAPERS.cmr.languages)).clips.some((clips) => clips > 1);

describe('the CMR note', () => {
  const pages = (facts: PaperFacts) => readPdf(renderCmr(facts, PAPERS.cmr.languages)).pages;
  const read = (page: string | undefined) => (page ?? '').replace(/\s+/g, ' ');

  it('has a sheet for each of its four readers, all 24 boxes on each', () => {
    const sheets = pages(sampleFacts);
    expect(sheets).toHaveLength(4);
    for (const sheet of sheets)
      for (let number = 1; number <= 24; number++)
        expect(sheet.split('\n').some((run) => new RegExp(`^${number}(\\D|$)`).test(run.trim()))).toBe(true);
    expect(read(sheets[0])).toContain('Exemplar für den Absender');
    expect(read(sheets[3])).toContain('Exemplar für die Verwaltung');
    expect(isUa1(renderCmr(sampleFacts, ['de']))).toBe(true);
  });

  it('names in all its languages what is to be written by hand', () => {
    const [sheet] = pages(sampleFacts);
    for (const languages of ['Kennzeichen / Номерні знаки', 'Am Steuer / Водії'])
      expect(flat(sheet ?? '')).toContain(flat(languages));
  });

  it('swaps boxes 3 and 4, and what stands in 5 and 13, between the models', () => {
    const order = (model: '1976' | '2007') => {
      const text = read(pages(withTerms({ cmrModel: model }))[0]);
      return ['Auslieferungsort', 'Ort und Tag der Übernahme', 'Anweisungen des Absenders', 'Beigefügte']
        .map((box) => [box, text.indexOf(box)] as const)
        .sort(([, a], [, b]) => a - b)
        .map(([box]) => box);
    };
    expect(order('1976')).toEqual([
      'Auslieferungsort',
      'Ort und Tag der Übernahme',
      'Beigefügte',
      'Anweisungen des Absenders',
    ]);
    expect(order('2007')).toEqual([
      'Ort und Tag der Übernahme',
      'Auslieferungsort',
      'Anweisungen des Absenders',
      'Beigefügte',
    ]);
  });

  it('says more lines than it holds in one, with the packing list', () => {
    const line = sampleFacts.lines[0]!;
    const lines = Array.from({ length: 40 }, (_, index): FactLine => ({ ...line, position: index + 1 }));
    const [sheet] = pages({ ...sampleFacts, lines });
    expect(read(sheet)).toContain('40 Positionen laut Packliste PL-000041');
    expect(read(sheet)).toContain('414.000');
  });

  it('cuts no line of the goods off, however many and long', () => {
    const name = { de: 'Щ'.repeat(300), uk: 'Ж '.repeat(150), en: 'W'.repeat(300) };
    const lines = (count: number): FactLine[] =>
      Array.from({ length: count }, (_, index) => ({ ...sampleFacts.lines[2]!, name, position: index + 1 }));
    for (const count of [6, 7, 200])
      expect([count, isCut({ ...sampleFacts, lines: lines(count) })]).toEqual([count, false]);
    expect(isCut(withTerms({ instructions: 'Ж '.repeat(3000) }))).toBe(true);
  });

  it('stays four sheets with the longest names and whatever people type', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('#', '"', '\\', '\n', '👍', 'ї', 'W'), fc.string({ unit: 'binary' })),
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, (written) => {
        const long = written.padEnd(300, 'Щ');
        const { parties, lines } = sampleFacts;
        const name = { de: long, uk: long, en: long };
        const facts: PaperFacts = {
          ...withTerms({ instructions: long, agreements: long, carrierName: long, carrierAddress: long }),
          parties: {
            ...parties,
            giver: { ...parties.giver, name, street: long.slice(0, 200) },
            receiver: { ...parties.receiver, name, town: long.slice(0, 200) },
          },
          lines: Array.from({ length: 6 }, (_, index) => ({ ...lines[2]!, name, position: index + 1 })),
        };
        expect(pages(facts)).toHaveLength(4);
      }),
      { numRuns: 4 },
    );
  });
});

describe('text that looks like markup', () => {
  it.each(['#panic("stop")', '*fett* $x^2$ `code` <label>', '</text><script>alert(1)</script>'])(
    'is printed as it is: %s',
    (written) => {
      const { parties } = sampleFacts;
      const facts = {
        ...withTerms({ decisionBody: written }),
        parties: { ...parties, giver: { ...parties.giver, signatoryName: written } },
      };
      for (const kind of ['gift_contract', 'gift_letter'] as const)
        expect(flat(textOf(renderSheet(kind, facts, ['de', 'uk'])))).toContain(flat(written));
    },
  );
});
