import { LANGUAGES, type Language } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import type { ManifestFacts } from './manifest.facts.js';
import { sampleManifest } from './manifest.samples.js';
import { manifestTexts } from './manifest.texts.js';
import { paperTexts } from './paper.texts.js';
import { readPdf } from './pdf.reader.js';
import { renderPrintPack } from './print-pack.render.js';
import { renderManifest } from './sheets.js';

const textOf = (pdf: Uint8Array): string =>
  readPdf(pdf)
    .pages.join(' ')
    .replace(/\u200B/g, '')
    .replace(/\s+/g, ' ');
const flat = (text: string): string => text.replace(/[\s\u200B\u00AD-]/g, '');
const print = (languages: readonly Language[], facts: ManifestFacts = sampleManifest) =>
  textOf(renderManifest(facts, languages));

describe('a loading manifest', () => {
  it.each(LANGUAGES)('says in %s what goes on the vehicle, for a screen reader too', (language) => {
    const pdf = renderManifest(sampleManifest, [language]);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    const text = flat(textOf(pdf));
    for (const expected of [
      paperTexts.loadingManifest[language],
      ...['K-000007 · DO-PO 118', 'HU-0000421', 'HU-0000430', 'C-000017', '(00) 340123450000000018'],
      ...sampleManifest.units.flatMap(({ contents }) => contents.map(({ name }) => name[language])),
      ...sampleManifest.loose.map(({ name }) => name[language]),
      ...sampleManifest.hints.map((hint) => hint[language]),
      manifestTexts.loadedBy[language],
    ])
      expect(text).toContain(flat(expected));
  });

  it('expects the weight of everything that belongs on it, and tells what was weighed from what was computed', () => {
    const text = print(['de']);
    expect(text).toContain('2.672,1 kg von 24.000 kg Nutzlast');
    expect(text).toContain('3 von 33');
    expect(text).toContain('1,2 m von 13,2 m');
    expect(text).toMatch(/1\.850,5 kg(?! berechnet)/);
    expect(text).toContain('725 kg berechnet');
    expect(text).toContain('96,6 kg');
  });

  it('names dangerous goods by the note of the catalogue, else by their name', () => {
    const text = flat(print(['de']));
    for (const said of ['UN3528, SP363; free if drained', 'Desinfektionsmittel'])
      expect(text).toContain(flat(`Gefahrgut prüfen (ADR): ${said}`));
    expect(text.split(flat('Gefahrgut prüfen (ADR)'))).toHaveLength(3);
  });

  it('leaves a table out where there is nothing for it', () => {
    const loose = manifestTexts.loose.de;
    expect(print(['de'])).toContain(loose);
    expect(print(['de'], { ...sampleManifest, loose: [] })).not.toContain(loose);
    const noUnits = print(['de'], { ...sampleManifest, units: [] });
    expect(noUnits).toContain(loose);
    expect(noUnits).not.toContain('HU-');
  });

  it('holds a full semi-trailer in three languages, whatever people called it', () => {
    const [unit] = sampleManifest.units;
    const units = Array.from({ length: 66 }, (_, index) => ({
      ...unit!,
      code: `HU-${String(index).padStart(7, '0')}`,
    }));
    const facts = {
      ...sampleManifest,
      units,
      vehicle: { ...sampleManifest.vehicle, label: `${'W'.repeat(200)} #panic("stop")`, plate: null },
    };
    const text = print(LANGUAGES, facts);
    for (const { code } of units) expect(text).toContain(code);
    expect(flat(text)).toContain('#panic("stop")');
  });

  it('lies twice in the print pack of its vehicle, before the papers of the goods', () => {
    const consignment = {
      reference: 'C-000017',
      receiver: { uk: 'Малинська міська рада' },
      destination: { de: 'Malyn', uk: 'Малин' },
      papers: [
        {
          kind: 'packing_list' as const,
          reference: 'PL-000042',
          content: renderManifest({ ...sampleManifest, convoy: 'PACKLISTE' }, ['de']),
          copies: 1,
        },
      ],
      missing: [],
    };
    const pack = (manifest: Partial<{ manifest: ManifestFacts }>) =>
      readPdf(
        renderPrintPack(
          { subject: 'K-000007', groups: [{ vehicle: 'Lkw', consignments: [consignment], ...manifest }] },
          ['de', 'uk'],
        ),
      ).pages;
    const pages = pack({ manifest: sampleManifest });
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain('Ladeliste · Завантажувальний лист · 2 ×');
    const sheets = readPdf(renderManifest(sampleManifest, ['de', 'uk'])).pages.length;
    const without = pack({});
    expect(pages).toHaveLength(without.length + 2 * sheets);
    expect(without[0]).not.toContain('Ladeliste');
  });
});
