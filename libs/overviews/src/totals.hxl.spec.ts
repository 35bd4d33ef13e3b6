import { parse } from 'csv-parse/sync';
import { describe, expect, it } from '@jest/globals';
import { hxlCsv, hxlObjects } from './totals.hxl.js';

const totals = (name: string) => ({
  before: '2026-10-01',
  totals: [
    {
      oblast: 'UA18',
      oblastName: { de: name, uk: name, en: name },
      sector: null,
      deliveries: 3,
      weightKg: 1100,
    },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
});

const read = (csv: string) => parse(csv, { columns: false });

/** `#tag+attribute+attribute`, as HXL 1.1 writes hashtags. */
const HASHTAG = /^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/;
/** Those of the core dictionary, release 1.1, that are used. */
const CORE = ['#country', '#adm1', '#sector', '#output', '#date', '#meta'];

describe('open data with HXL hashtags', () => {
  it('has a core hashtag of its own for each column', () => {
    const [headings, hashtags] = read(hxlCsv(totals('Zhytomyr oblast')));
    expect(hashtags).toHaveLength(headings!.length);
    expect(new Set(hashtags).size).toBe(hashtags!.length);
    for (const hashtag of hashtags!) {
      expect(hashtag).toMatch(HASHTAG);
      expect(CORE).toContain(hashtag.split('+')[0]);
    }
  });

  it('says the same as objects', () => {
    const [, hashtags, row] = read(hxlCsv(totals('Zhytomyr oblast')));
    const [object] = hxlObjects(totals('Zhytomyr oblast'));
    expect(Object.keys(object!)).toEqual(hashtags);
    expect(Object.values(object!).map(String)).toEqual(row);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('gives no spreadsheet %j to carry out', (name) => {
    const [, , row] = read(hxlCsv(totals(name)));
    expect(row![2]).toBe(`'${name}`);
  });

  it('keeps headings and hashtags where there is nothing to tell yet', () => {
    expect(parse(hxlCsv({ ...totals(''), before: null, totals: [] }))).toHaveLength(2);
  });
});
