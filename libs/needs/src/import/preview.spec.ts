import type { CatalogueAttribute } from '#libs/catalogue';
import { csvText, xlsxBytes } from '#libs/http';
import { LANGUAGES, type Language } from '#libs/kernel';
import {
  AttributeNames,
  type ItemKnown,
  NameIndex,
  type Preview,
  readText,
  readWorkbook,
} from '#libs/spreadsheets';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HORIZONS, NEED_VISIBILITIES } from '../domain/need-line.entity.js';
import { COLUMNS } from './columns.js';
import { type KeptLine, linesSheet, type Naming } from './lines-sheet.js';
import { preview } from './preview.js';
import type { Knowledge, ReadLine } from './reading.js';
import { template } from './template.js';

const same = (word: string) => ({ de: word, uk: word, en: word });
const attribute = (
  key: string,
  name: CatalogueAttribute['name'],
  more: Partial<CatalogueAttribute>,
): CatalogueAttribute => ({
  key,
  name,
  kind: 'number',
  unit: null,
  choices: [],
  choiceNames: [],
  direction: null,
  requiredOnNeed: false,
  requiredOnOffer: true,
  ...more,
});
const ITEMS: readonly ItemKnown<CatalogueAttribute>[] = [
  {
    code: 'GEN-75',
    name: { de: 'Dieselaggregat', uk: 'Дизельний генератор', en: 'Diesel generator' },
    unit: 'piece',
    vehicleClass: null,
    attributes: [
      attribute(
        'power',
        { de: 'Dauerleistung', uk: 'Тривала потужність', en: 'Prime power' },
        { unit: 'kVA', direction: 'at_least', requiredOnNeed: true },
      ),
      attribute('noise', { de: 'Lautstärke', uk: 'Рівень шуму', en: 'Noise' }, { direction: 'at_most' }),
      attribute('ats', { de: 'Netzumschaltung', uk: 'АВР', en: 'Transfer switch' }, { kind: 'yes_no' }),
      attribute(
        'voltage',
        { de: 'Spannung', uk: 'Напруга', en: 'Voltage' },
        {
          kind: 'choice',
          choices: ['400', '230/400'],
          choiceNames: [same('400 V'), { de: 'beide', uk: 'обидві', en: 'both' }],
        },
      ),
    ],
  },
  {
    code: 'FOOD-RICE',
    name: { de: 'Reis', uk: 'Рис', en: 'Rice' },
    unit: 'kg',
    vehicleClass: null,
    attributes: [attribute('brand', { de: 'Marke', uk: 'Марка', en: 'Brand' }, { kind: 'text' })],
  },
];
const PLACES = [
  { id: 'malyn', name: { de: 'Malyn', uk: 'Малин', en: 'Malyn' } },
  { id: 'kharkiv', name: { de: 'Charkiw', uk: 'Харків', en: 'Kharkiv' } },
];
const known = (language: Language = 'uk', more: Partial<Knowledge> = {}): Knowledge => ({
  items: new Map(ITEMS.map((item) => [item.code, item])),
  itemNames: new NameIndex(ITEMS.map(({ code, name }) => ({ code, names: Object.values(name) }))),
  placeNames: new NameIndex(PLACES.map(({ id, name }) => ({ code: id, names: Object.values(name) }))),
  attributes: new AttributeNames(ITEMS),
  language,
  placeId: undefined,
  horizon: 'humanitarian',
  visibility: 'partners',
  today: '2026-11-22',
  ...more,
});
const naming = (language: Language): Naming => ({
  language,
  items: known().items,
  attributes: known().attributes,
  place: (id) => PLACES.find((place) => place.id === id)!.name[language],
});
const read = (text: string, knowledge = known()): Preview<ReadLine> =>
  preview(readText(text), knowledge, undefined);
const lines = ({ rows }: Preview<ReadLine>) => rows.map(({ line }) => line);

describe('a table of needs', () => {
  it('is read in Ukrainian: place by name, day, limits by what they are called', () => {
    const { rows } = read(
      'Назва;Кількість;Одиниця;Місце;не пізніше;Тривала потужність;Рівень шуму;АВР;Напруга\n' +
        'Дизельний генератор;2;шт.;Малин;24.12.2026;≥ 30 кВА;70;так;400 V; обидві\n'.replace(
          '400 V; обидві',
          '"400 V; обидві"',
        ),
    );
    expect(rows[0]).toMatchObject({
      errors: [],
      missing: [],
      line: {
        itemCode: 'GEN-75',
        quantity: 2,
        placeId: 'malyn',
        latest: '2026-12-24',
        horizon: 'humanitarian',
        visibility: 'partners',
        limits: [
          { attribute: 'power', min: 30 },
          { attribute: 'noise', max: 70 },
          { attribute: 'ats', oneOf: ['true'] },
          { attribute: 'voltage', oneOf: ['400', '230/400'] },
        ],
      },
    });
  });

  it.each([
    ['Ähnliches auch recht', 'ja', true],
    ['підійде й подібне', 'ні', false],
    ['similar will do', 'x', true],
    ['similar will do', '', undefined],
  ])('reads under “%s” what “%s” says of substitutes', (header, cell, accepted) => {
    const [line] = lines(read(`Назва;Кількість;Місце;${header}\nGEN-75;1;Малин;${cell}`));
    expect(line?.acceptSubstitutes).toBe(accepted);
  });

  it.each([
    ['30', { min: 30 }],
    ['від 30', { min: 30 }],
    ['≥30,5 kVA', { min: 30.5 }],
    ['до 50', { max: 50 }],
    ['не більше 50 кВА', { max: 50 }],
    ['30–50', { min: 30, max: 50 }],
    ['30 - 50 кВА', { min: 30, max: 50 }],
    ['30 bis 50', { min: 30, max: 50 }],
  ])('takes “%s” for a limit', (cell, accepted) => {
    const [line] = lines(read(`Назва;Кількість;Місце;power\nGEN-75;1;Малин;${cell}`));
    expect(line?.limits).toEqual([{ attribute: 'power', ...accepted }]);
  });

  it('takes what the catalogue has not in own words, with a unit of its own', () => {
    const { rows } = read('Власними словами;Кількість;Одиниця;Місце\nЯлинкові прикраси;3;ящики;Малин');
    expect(rows[0]?.line).toEqual({
      itemCode: null,
      quantity: 3,
      unitWord: 'ящики',
      placeId: 'malyn',
      horizon: 'humanitarian',
      visibility: 'partners',
      ownWords: 'Ялинкові прикраси',
      ownWordsLanguage: 'uk',
    });
  });

  it('demands no limits of anybody', () => {
    expect(read('Назва;Кількість;Місце\nДизельний генератор;1;Малин').counts).toEqual({
      rows: 1,
      ready: 1,
      incomplete: 0,
      wrong: 0,
    });
  });

  it.each([
    ['Єдиноріг;1;;Малин;;', 'item_unknown', 'Назва'],
    [';1;;Малин;;', 'item_missing', null],
    ['Рис;;;Малин;;', 'missing', COLUMNS],
    ['Рис;5;т;Малин;;', 'unit_differs', 'Одиниця'],
    ['Рис;5;;Качанія;;', 'place_unknown', 'Місце'],
    ['Рис;5;;Малин;01.11.2026;', 'latest_past', 'не пізніше'],
    ['Рис;5;;Малин;скоро;', 'day_unreadable', 'не пізніше'],
    ['Рис;5;;Малин;;30', 'attribute_of_another', 'Тривала потужність'],
    ['GEN-75;5;;Малин;;30 кВт', 'limit_unreadable', 'Тривала потужність'],
    ['GEN-75;5;;Малин;;багато', 'limit_unreadable', 'Тривала потужність'],
  ])('names what is wrong with “%s”: %s', (row, code, column) => {
    const table = `Назва;Кількість;Одиниця;Місце;не пізніше;Тривала потужність\n${row}`;
    for (const language of LANGUAGES) {
      const [wrong] = read(table, known(language)).rows;
      expect(wrong?.line).toBeNull();
      expect(wrong?.errors).toEqual([
        {
          code,
          column: column === COLUMNS ? COLUMNS.headerOf('quantity', language) : column,
          text: expect.stringContaining('2') as unknown,
        },
      ]);
    }
  });

  it('asks for what neither the row nor the page says', () => {
    const { rows } = read('Назва;Кількість\nРис;5', known('uk', { horizon: undefined }));
    expect(rows[0]?.errors.map(({ column }) => column)).toEqual(['Місце', 'для чого']);
  });
});

describe('the template', () => {
  it.each(LANGUAGES)('is understood in %s, and its example is never taken for a need', async (language) => {
    const example: KeptLine = {
      itemCode: 'GEN-75',
      quantity: 2,
      limits: [{ attribute: 'power', min: 30 }],
      placeId: 'malyn',
      latest: '2026-12-24',
      horizon: 'humanitarian',
      visibility: 'partners',
    };
    const places = PLACES.map(({ id }) => ({ id, oblastName: same('UA18') }));
    const sheets = template(example, naming(language), places);
    expect(sheets.map(({ rows }) => rows.length)).toEqual([1, ITEMS.length, PLACES.length, HORIZONS.length]);
    const table = await readWorkbook(await xlsxBytes(...sheets));
    const { columns, rows } = preview(table, known(language), undefined);
    expect(columns.filter(({ field }) => field === null)).toEqual([]);
    expect(rows[0]?.errors.map(({ code }) => code)).toEqual(['is_example']);
    const own = table.map((row) => row.slice(0, -1));
    expect(preview(own, known(language), undefined).rows[0]?.line).toEqual(example);
  });
});

const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const day = fc
  .date({ min: new Date('2026-11-22'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = (maxLength: number) =>
  fc
    .string({ minLength: 1, maxLength, unit: 'grapheme' })
    .map((text) => text.replace(/\p{C}|\p{Z}/gu, ' ').trim())
    .filter((text) => /\p{L}/u.test(text) && !text.startsWith("'"));
const thousandth = fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1_000);
const power = fc.oneof(
  thousandth.map((min) => ({ min })),
  thousandth.map((max) => ({ max })),
  fc.tuple(thousandth, thousandth).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
);
const anyLine = (language: Language): fc.Arbitrary<ReadLine> =>
  fc
    .record({
      itemCode: fc.constantFrom('GEN-75', 'FOOD-RICE', null),
      quantity: fc.integer({ min: 1, max: 1_000_000_000 }),
      unitWord: optional(words(15)),
      packSize: optional(fc.integer({ min: 1, max: 1_000_000 })),
      placeId: fc.constantFrom('malyn', 'kharkiv'),
      days: fc.array(day, { maxLength: 2 }).map((days) => days.sort()),
      horizon: fc.constantFrom(...HORIZONS),
      visibility: fc.constantFrom(...NEED_VISIBILITIES),
      ownWords: optional(words(60)),
      power: optional(power),
      ats: optional(fc.constantFrom('true', 'false')),
      voltage: optional(fc.subarray(['400', '230/400'], { minLength: 1 })),
    })
    .map(({ days: [latest, later], power: accepted, ats, voltage, ownWords, unitWord, ...line }) => {
      const limits = [
        ...(ats ? [{ attribute: 'ats', oneOf: [ats] }] : []),
        ...(accepted ? [{ attribute: 'power', ...accepted }] : []),
        ...(voltage ? [{ attribute: 'voltage', oneOf: voltage }] : []),
      ];
      const said = line.itemCode === null ? (ownWords ?? 'Ялинки') : ownWords;
      return withoutGaps({
        ...line,
        ...(line.itemCode === null ? { unitWord } : {}),
        ...(line.itemCode === 'GEN-75' && limits.length > 0 ? { limits } : {}),
        ...(later === undefined ? { latest } : { usefulFrom: latest, latest: later }),
        ...(said === undefined ? {} : { ownWords: said, ownWordsLanguage: language }),
      });
    });
const withoutGaps = (line: object): ReadLine => JSON.parse(JSON.stringify(line)) as ReadLine;

describe('what is exported', () => {
  const sheet = (exported: readonly ReadLine[], language: Language) => ({
    title: 'Потреба',
    ...linesSheet(exported, naming(language)),
  });

  it('can be read in again as CSV, in every language', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...LANGUAGES)
          .chain((language) =>
            fc.tuple(fc.constant(language), fc.array(anyLine(language), { minLength: 1, maxLength: 8 })),
          ),
        ([language, exported]) => {
          const table = readText(csvText(sheet(exported, language)));
          expect(lines(preview(table, known(language), undefined))).toEqual(exported);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('can be read in again as XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine('uk'), { minLength: 1, maxLength: 5 }), async (exported) => {
        const table = await readWorkbook(await xlsxBytes(sheet(exported, 'uk')));
        expect(lines(preview(table, known(), undefined))).toEqual(exported);
      }),
      { numRuns: 15 },
    );
  });
});
