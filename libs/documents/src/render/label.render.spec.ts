import { describe, expect, it } from '@jest/globals';
import type { LabelData } from './label.data.js';
import { renderLabels } from './label.render.js';
import { sampleLabel, sampleSscc } from './label.samples.js';
import { pageCount } from './page-count.js';
import { readPdf } from './pdf.reader.js';

const label = sampleLabel;
const withSscc: LabelData = { ...label, sscc: sampleSscc };

const textOf = (pdf: Uint8Array) => readPdf(pdf).pages.join(' ').replace(/\s+/g, ' ');

describe('a label', () => {
  it('says what is in it in the languages of both sides, what it weighs, and which of how many it is', () => {
    const text = textOf(renderLabels({ sheet: 'a6', labels: [label] }));
    for (const expected of [
      'C-000042',
      '3 / 18',
      'Palette / Палета',
      'Stadt Billerbeck / Місто Біллербек',
      'Malyn / Малин',
      'Stromerzeuger Diesel',
      'Дизельний генератор',
      '1.250 Stück',
      '1 250 шт.',
      '24K118B',
      '412,5 kg',
      '412,5 кг',
      'UN3528',
      'U-000123-4',
    ])
      expect(text).toContain(expected);
    expect(text).not.toMatch(/berechnet|From/);
  });

  it('is tagged for a screen reader, with what the codes say', () => {
    const { structure } = readPdf(renderLabels({ sheet: 'a6', labels: [withSscc] }));
    expect(structure).toContain('/StructTreeRoot');
    expect(structure).toMatch(/\/Alt \(QR-Code mit der Adresse/);
    expect(structure).toMatch(/\/Alt \(Strichcode \(00\) 157035381410375177/);
  });
});

describe('a label with the longest names there are', () => {
  const hospital = {
    uk: 'Комунальне некомерційне підприємство «Білгород-Дністровська центральна багатопрофільна лікарня інтенсивного лікування» Білгород-Дністровської міської ради Одеської області',
    en: 'Municipal Non-Profit Enterprise “Bilhorod-Dnistrovskyi Central Multidisciplinary Intensive Care Hospital” of Bilhorod-Dnistrovskyi City Council, Odesa region',
  };
  const named = { ...label, languages: ['uk', 'en'] as const, from: hospital };

  it('shortens a giver in each language rather than cutting through a line of one', () => {
    const text = textOf(renderLabels({ sheet: 'a6', labels: [named] }));
    expect(text).toMatch(/Комунальне некомерційне підприємство «Білгород-\s?Дністровська[^/]*…/);
    expect(text).toMatch(/Municipal Non-Profit Enterprise “Bilhorod-\s?Dnistrovskyi[^/]*…/);
  });

  it('shows the beginning of each of four contents in both languages, and how many more there are', () => {
    const contents = Array.from({ length: 6 }, (_, n) => ({
      name: { uk: `${n}) ${hospital.uk}`, en: `${n}) ${hospital.en}` },
      unit: { uk: 'шт.', en: 'pcs' },
      quantity: n + 1,
    }));
    const text = textOf(renderLabels({ sheet: 'a6', labels: [{ ...named, contents }] }));
    for (const n of [0, 1, 2, 3]) {
      expect(text).toContain(`${n}) Комунальне`);
      expect(text).toContain(`${n}) Municipal`);
    }
    expect(text.match(/…/g)!.length).toBeGreaterThanOrEqual(8);
  });
});

describe('a sheet of labels', () => {
  it('holds four on each A4', () => {
    const pages = (number: number) =>
      readPdf(renderLabels({ sheet: 'a4', labels: Array.from({ length: number }, () => label) })).pages;
    expect([1, 4, 5].map((number) => pages(number).length)).toEqual([1, 1, 2]);
  });

  it('prints long names, many things and missing letters without failing', () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik '.repeat(6);
    const contents = Array.from({ length: 9 }, () => ({
      name: { de: long },
      unit: { de: long },
      quantity: 1,
    }));
    const crowded = { ...label, contents, destination: { de: long }, from: { uk: '漢 👩‍🚒 #panic()' } };
    expect(pageCount(renderLabels({ sheet: 'a6', labels: [crowded] }))).toBe(1);
    const hostile = { ...label, from: { uk: '漢 👩‍🚒 #panic()' } };
    expect(textOf(renderLabels({ sheet: 'a6', labels: [hostile] }))).toContain('▯ ▯ #panic()');
  });
});
