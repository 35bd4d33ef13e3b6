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

  it('names whole goods alone, and how many more there are than it has room for', () => {
    const long = 'Rettungswagen (RTW, Typ B/C) nach EN 1789 mit Wechselrichter und Zubehör in Kisten';
    const contents = ['I', 'II', 'III', 'IV', 'V', 'VI'].map((lot) => ({
      ...label.contents[0]!,
      lot: `Los-${lot}-Ende`,
      name: { de: long, uk: 'Автомобіль екстреної меддопомоги (тип B/C) за EN 1789 з інвертором' },
    }));
    const text = textOf(renderLabels({ sheet: 'a6', labels: [{ ...label, contents }] }));
    const shown = contents.filter(({ lot }) => text.includes(lot)).length;
    expect([1, 2]).toContain(shown);
    expect(text).toContain(`und ${6 - shown} weitere`);
    expect(text.match(/Rettungswagen/g)).toHaveLength(shown);
  });

  it('is tagged for a screen reader, with what the codes say', () => {
    const { structure } = readPdf(renderLabels({ sheet: 'a6', labels: [withSscc] }));
    expect(structure).toContain('/StructTreeRoot');
    expect(structure).toMatch(/\/Alt \(QR-Code mit der Adresse/);
    expect(structure).toMatch(/\/Alt \(Strichcode \(00\) 157035381410375177/);
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
