import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderCmr } from '../../libs/documents/src/render/cmr.render.js';
import { sampleFacts, sampleJourney } from '../../libs/documents/src/render/fact.samples.js';
import { renderHandoverRecord } from '../../libs/documents/src/render/handover-record.render.js';
import { renderLabels } from '../../libs/documents/src/render/label.render.js';
import { sampleLabel } from '../../libs/documents/src/render/label.samples.js';
import { sampleManifest } from '../../libs/documents/src/render/manifest.samples.js';
import { renderPackingList } from '../../libs/documents/src/render/packing-list.render.js';
import { sampleHandoverRecord, samplePackingList } from '../../libs/documents/src/render/paper.samples.js';
import { SHEET_KINDS } from '../../libs/documents/src/render/sheet.kinds.js';
import {
  renderManifest,
  renderPowerOfAttorney,
  renderSheet,
  renderTravelLetter,
} from '../../libs/documents/src/render/sheets.js';

const ORGANISATION = {
  de: 'Landkreis Bad Neuenahr-Ahrweiler – Eigenbetrieb Abfallwirtschaft und Katastrophenschutz, Außenstelle Höhr-Grenzhausen',
  uk: 'Комунальне некомерційне підприємство «Білгород-Дністровська центральна багатопрофільна лікарня» Білгород-Дністровської міської ради Одеської області',
  en: 'Municipal Non-Profit Enterprise “Bilhorod-Dnistrovskyi Central Multidisciplinary Hospital” of Bilhorod-Dnistrovskyi City Council, Odesa region',
};
const TOWN = {
  de: 'Kamjanez-Podilskyj, Rajon Kamjanez-Podilskyj, Gebiet Chmelnyzkyj',
  uk: 'Кам’янець-Подільський, Кам’янець-Подільський район, Хмельницька область',
  en: 'Kamianets-Podilskyi, Kamianets-Podilskyi district, Khmelnytskyi region',
};
const PERSON = 'Володимир-Святослав Переяславський-Кам’янецький';
const LONG: Readonly<Record<string, unknown>> = {
  name: ORGANISATION,
  receiver: ORGANISATION,
  from: ORGANISATION,
  origin: TOWN,
  destination: TOWN,
  place: TOWN,
  placeOfLoading: TOWN,
  street: 'вул. Академіка Михайла Грушевського-Сергієнка, 118, корпус 4, каб. 231',
  signatoryName: PERSON,
};
const isWorded = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'de' in value);

/** The same facts, of people and places with the longest names. */
function longNamed<T>(facts: T): T {
  if (Array.isArray(facts)) return facts.map((one: unknown) => longNamed(one)) as T;
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]: [string, unknown]) => {
      const long = LONG[key];
      return [
        key,
        long !== undefined && isWorded(value) && typeof long === typeof value ? long : longNamed(value),
      ];
    }),
  ) as T;
}

interface Word {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Pages with their words and where they stand, in points. */
function wordsOf(path: string): Word[][] {
  const page = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' });
  return page
    .split('<page ')
    .slice(1)
    .map((part) =>
      [...part.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, text = '']) => ({
          text,
          box: [Number(left), Number(top), Number(right), Number(bottom)],
        }),
      ),
    );
}

/** Lines are set close: letters of two may share a third of their height, never more. */
function lieOnEachOther({ box: a }: Word, { box: b }: Word): boolean {
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return across > 1 && down > 0.45 * Math.min(a[3] - a[1], b[3] - b[1]);
}

const overlaps = (words: readonly Word[]): string[] =>
  words.flatMap((word, n) =>
    words
      .slice(n + 1)
      .filter((other) => lieOnEachOther(word, other))
      .map((other) => `${word.text} × ${other.text}`),
  );

const hasPoppler = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasPoppler)
  process.stderr.write('\nNOT CHECKED: papers with long names, as pdftotext is not on the PATH.\n\n');

const LANGUAGES = [
  ['de', 'uk'],
  ['uk', 'en'],
] as const;
const facts = longNamed(sampleFacts);
const label = { ...longNamed({ ...sampleLabel, place: undefined }), place: { number: 3, of: 18 } };
type Paper = readonly [
  name: string,
  make: (both: readonly ('de' | 'uk' | 'en')[]) => Uint8Array | Promise<Uint8Array>,
];
const PAPERS: readonly Paper[] = [
  ...SHEET_KINDS.map((kind): Paper => [kind, (both) => renderSheet(kind, facts, both)]),
  ...(['1976', '2007'] as const).map((cmrModel): Paper => [
    `CMR ${cmrModel}`,
    () => renderCmr({ ...facts, terms: { ...facts.terms, cmrModel } }, ['de', 'uk', 'en']),
  ]),
  ['packing list', (both) => renderPackingList(longNamed(samplePackingList), both)],
  ['handover record', (both) => renderHandoverRecord(longNamed(sampleHandoverRecord), both)],
  ['manifest', (both) => renderManifest(longNamed(sampleManifest), both)],
  ['travel letter', (both) => renderTravelLetter(longNamed(sampleJourney), both)],
  ['power of attorney', (both) => renderPowerOfAttorney(longNamed(sampleJourney), PERSON, both)],
  ...(['a6', 'a4'] as const).map((sheet): Paper => [
    `labels ${sheet}`,
    (languages) => renderLabels({ sheet, labels: [{ ...label, languages }] }),
  ]),
];

(hasPoppler ? describe : describe.skip)('with the longest names, no word stands on another', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'poruch-names-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(PAPERS)('%s', async (_name, make) => {
    for (const both of LANGUAGES) {
      const path = join(folder, 'paper.pdf');
      writeFileSync(path, await make(both));
      const pages = wordsOf(path);
      expect(pages.flat().length).toBeGreaterThan(20);
      for (const [number, words] of pages.entries())
        expect([number + 1, overlaps(words)]).toEqual([number + 1, []]);
    }
  });
});
