import {
  AttributeNames,
  decoded,
  inflatedXml,
  type ItemKnown,
  NameIndex,
  type Preview,
  readText,
  readWorkbook,
  storedArchive,
  type Table,
} from '#libs/spreadsheets';
import { csvText, xlsxBytes } from '#libs/http';
import { LANGUAGES, type Language } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { CONDITIONS } from '../domain/pledge-line.entity.js';
import { linesSheet } from './lines-sheet.js';
import { preview } from './preview.js';
import type { Knowledge, ReadLine } from './reading.js';

const NAMES = {
  size: { de: 'Größe', uk: 'Розмір', en: 'Size' },
  mass: { de: 'Masse', uk: 'Маса', en: 'Mass' },
  fuel: { de: 'Kraftstoff', uk: 'Паливо', en: 'Fuel' },
  ats: { de: 'Netzumschaltung', uk: 'АВР', en: 'Transfer switch' },
  year: { de: 'Baujahr', uk: 'Рік виготовлення', en: 'Year of manufacture' },
  inspection_valid_until: {
    de: 'Hauptuntersuchung gültig bis',
    uk: 'Техогляд дійсний до',
    en: 'Inspection valid until',
  },
  mileage: { de: 'Kilometerstand', uk: 'Пробіг', en: 'Mileage' },
};
const ITEMS: readonly ItemKnown[] = [
  {
    code: 'CLO-BLANKET',
    name: { de: 'Decken', uk: 'Ковдри', en: 'Blankets' },
    unit: 'piece',
    vehicleClass: null,
    attributes: [
      {
        key: 'size',
        name: NAMES.size,
        kind: 'text',
        unit: null,
        choices: [],
        choiceNames: [],
        requiredOnOffer: true,
      },
      {
        key: 'mass',
        name: NAMES.mass,
        kind: 'number',
        unit: 'kg',
        choices: [],
        choiceNames: [],
        requiredOnOffer: true,
      },
    ],
  },
  {
    code: 'GEN-75',
    name: {
      de: 'Dieselaggregat bis 75 kVA',
      uk: 'Дизельний генератор до 75 кВА',
      en: 'Diesel generator ≤75 kVA',
    },
    unit: 'piece',
    vehicleClass: null,
    attributes: [
      {
        key: 'fuel',
        name: NAMES.fuel,
        kind: 'choice',
        unit: null,
        choices: ['diesel', 'petrol'],
        choiceNames: [],
        requiredOnOffer: true,
      },
      {
        key: 'ats',
        name: NAMES.ats,
        kind: 'yes_no',
        unit: null,
        choices: [],
        choiceNames: [],
        requiredOnOffer: false,
      },
      {
        key: 'year',
        name: NAMES.year,
        kind: 'date',
        unit: null,
        choices: [],
        choiceNames: [],
        requiredOnOffer: false,
      },
    ],
  },
  {
    code: 'BUS-ARTIC',
    name: {
      de: 'Gelenkbus (ca. 18 m)',
      uk: 'Зчленований автобус (близько 18 м)',
      en: 'Articulated bus (~18 m)',
    },
    unit: 'piece',
    vehicleClass: 'bus',
    attributes: [
      {
        key: 'inspection_valid_until',
        name: NAMES.inspection_valid_until,
        kind: 'date',
        unit: null,
        choices: [],
        choiceNames: [],
        requiredOnOffer: true,
      },
      {
        key: 'mileage',
        name: NAMES.mileage,
        kind: 'number',
        unit: 'km',
        choices: [],
        choiceNames: [],
        requiredOnOffer: true,
      },
    ],
  },
];
const known = (language: Language = 'de', defaults: Partial<Knowledge> = {}): Knowledge => ({
  items: new Map(ITEMS.map((item) => [item.code, item])),
  itemNames: new NameIndex(ITEMS.map(({ code, name }) => ({ code, names: Object.values(name) }))),
  placeNames: new NameIndex([
    { code: 'billerbeck', names: ['Billerbeck', 'Біллербек'] },
    { code: 'malyn', names: ['Malyn', 'Малин'] },
  ]),
  attributes: new AttributeNames(ITEMS),
  language,
  placeId: undefined,
  condition: undefined,
  ...defaults,
});
const read = (text: string, knowledge = known()): Preview<ReadLine> =>
  preview(readText(text), knowledge, undefined);
const lines = ({ rows }: Preview<ReadLine>) => rows.map(({ line }) => line);

describe('a row that says less than an offer must', () => {
  const table = (row: string) => read(`Bezeichnung;Menge;Zustand;Ort;size;mass\n${row}`);

  it('can be taken over, and is told what it lacks by name and row', () => {
    const { rows, counts } = table('Decken;40;neu;Malyn;;2');
    expect(rows[0]!.line).not.toBeNull();
    expect(rows[0]!.errors).toEqual([]);
    expect(rows[0]!.missing).toEqual([
      {
        column: null,
        code: 'attributes_missing',
        text: 'Zeile 2: Bevor Sie „Decken“ anbieten, fehlt noch: Größe. Ergänzen Sie es in der Tabelle oder danach an der Position.',
      },
    ]);
    expect(counts).toEqual({ rows: 1, ready: 0, incomplete: 1, wrong: 0 });
  });

  it('is ready once it says all of it', () => {
    const { rows, counts } = table('Decken;40;neu;Malyn;150 × 200;2');
    expect(rows[0]!.missing).toEqual([]);
    expect(counts).toEqual({ rows: 1, ready: 1, incomplete: 0, wrong: 0 });
  });

  it('is told so in the language of the reader', () => {
    const { rows } = read('Назва;Кількість;Стан;Місце\nКовдри;40;новий;Малин', known('uk'));
    expect(rows[0]!.missing[0]!.text).toBe(
      'Рядок 2: перш ніж пропонувати «Ковдри», додайте: Розмір, Маса. Зробіть це в таблиці або згодом у позиції.',
    );
  });

  it('lacks nothing that another column of it says', () => {
    const blanket = ITEMS[0]!;
    const counted = {
      ...blanket,
      attributes: [
        { ...blanket.attributes[1]!, key: 'quantity' },
        { ...blanket.attributes[0]!, key: 'condition', kind: 'choice' as const, choices: ['new', 'used'] },
      ],
    };
    const knowledge = known('de', { items: new Map([[counted.code, counted]]) });
    const { rows } = read('Bezeichnung;Menge;Zustand;Ort\nDecken;40;gut;Malyn', knowledge);
    expect(rows[0]!.line!.specification).toEqual({ quantity: 40, condition: 'used' });
    expect(rows[0]!.missing).toEqual([]);
  });
});

describe('what a table says of defects', () => {
  it.each([
    ['keine bekannt', { noKnownDefects: true }],
    ['Keine.', { noKnownDefects: true }],
    ['none known', { noKnownDefects: true }],
    ['невідомі', { noKnownDefects: true }],
    ['', {}],
    ['keine Schlüssel', { defects: 'keine Schlüssel', defectsLanguage: 'de' }],
  ])('“%s” is taken as %j', (said, taken) => {
    const [row] = lines(read(`Bezeichnung;Menge;Zustand;Ort;Mängel\nDecken;40;neu;Malyn;${said}`));
    const { defects, defectsLanguage, noKnownDefects } = row!;
    expect(JSON.parse(JSON.stringify({ defects, defectsLanguage, noKnownDefects }))).toEqual(taken);
  });
});

describe('a pasted table', () => {
  it('is understood with German headers, decimal commas and dates, below a title', () => {
    const pasted = [
      'Inventar des Bauhofs\t\t\t\t\t',
      'Bezeichnung\tMenge\tZustand\tOrt\tverfügbar ab\tGewicht (kg)\tBemerkung',
      'Decken\t1.500 Stück\tneu\tBillerbeck\t1.12.2026\t1,25\t',
      'Dieselaggregat\t2\tgebraucht\tbillerbeck\t24.12.26\t1.250,5\t"Lack ""matt""\nTür klemmt"',
    ].join('\r\n');
    expect(lines(read(pasted))).toEqual([
      {
        itemCode: 'CLO-BLANKET',
        quantity: 1500,
        condition: 'new',
        placeId: 'billerbeck',
        availableFrom: '2026-12-01',
        unitWeightG: 1250,
      },
      {
        itemCode: 'GEN-75',
        quantity: 2,
        condition: 'used',
        placeId: 'billerbeck',
        availableFrom: '2026-12-24',
        unitWeightG: 1_250_500,
        defects: 'Lack "matt"\nTür klemmt',
        defectsLanguage: 'de',
      },
    ]);
  });

  it('is understood in Ukrainian and in English, with semicolons and commas', () => {
    const ukrainian = 'Назва;Кількість;Стан;Місце;Придатне до\nКовдри;40;новий;Малин;03.2027';
    expect(lines(read(ukrainian, known('uk')))[0]).toEqual({
      itemCode: 'CLO-BLANKET',
      quantity: 40,
      condition: 'new',
      placeId: 'malyn',
      bestBefore: '2027-03-31',
    });
    const english = 'Code,Quantity,Condition,Place\nGEN-75,"3",like new,Malyn';
    expect(lines(read(english, known('en')))[0]).toMatchObject({ quantity: 3, condition: 'good' });
  });

  it('makes a vehicle of a row that says all of it, and names what is missing of one that does not', () => {
    const header =
      'Artikel\tMenge\tZustand\tFIN\tFührerscheinklasse\tSitze\tNutzlast\tLadevolumen\tStellplätze\tHöchstgeschwindigkeit\tHU bis\tKilometerstand';
    const bus = 'Gelenkbus\t1\tgebraucht\tWEB 62826013-108342\tD\t45\t6,5 t\t0\t0\t80\t07/2027\t412.000';
    const { rows } = read(`${header}\n${bus}\nGelenkbus\t2\tgut`, known('de', { placeId: 'billerbeck' }));
    expect(rows[0]?.line).toEqual({
      itemCode: 'BUS-ARTIC',
      quantity: 1,
      condition: 'used',
      placeId: 'billerbeck',
      vin: 'WEB62826013108342',
      vehicle: {
        vehicleClass: 'bus',
        licenceClass: 'D',
        seats: 45,
        payloadG: 6_500_000,
        volumeCm3: 0,
        palletPlaces: 0,
        maxSpeedKmh: 80,
      },
      specification: { inspection_valid_until: '2027-07', mileage: 412_000 },
    });
    expect(rows[1]?.errors).toEqual([
      {
        column: null,
        code: 'vehicle_incomplete',
        text: 'Zeile 3: Das Fahrzeug fährt selbst. Es fehlen: FIN, Führerscheinklasse, Sitze, Nutzlast (kg), Ladevolumen (m³), Palettenplätze, Höchstgeschwindigkeit (km/h).',
      },
    ]);
  });

  it.each([
    ['Einhorn\t1\tneu\tMalyn', 'item_unknown', 'Bezeichnung'],
    ['\t1\tneu\tMalyn', 'item_missing', null],
    ['Decken\t1,5\tneu\tMalyn', 'not_whole', 'Menge'],
    ['Decken\tviele\tneu\tMalyn', 'not_a_number', 'Menge'],
    ['Decken\t0\tneu\tMalyn', 'out_of_range', 'Menge'],
    ['Decken\t\tneu\tMalyn', 'missing', 'Menge'],
    ['Decken\t1\tso lala\tMalyn', 'word_unknown', 'Zustand'],
    ['Decken\t1\tneu\tEntenhausen', 'place_unknown', 'Ort'],
    ['Decken\t1\tneu\tMalyn\t31.02.2027', 'day_unreadable', 'MHD'],
    ['Decken\t1\tneu\tMalyn\t\tdiesel', 'attribute_of_another', 'fuel'],
    ['GEN-75\t1\tneu\tMalyn\t\tKohle', 'choice_unknown', 'fuel'],
    ['Decken\t1\tneu\tMalyn\t\t\tWDB1234', 'vin_wrong', 'FIN'],
  ])('names row, column and remedy of %j', (row, code, column) => {
    const table = `Bezeichnung\tMenge\tZustand\tOrt\tMHD\tfuel\tFIN\n${row}`;
    for (const language of LANGUAGES) {
      const [wrong] = read(table, known(language)).rows;
      expect(wrong?.line).toBeNull();
      expect(wrong?.errors.map(({ code }) => code)).toEqual([code]);
      expect(wrong?.errors[0]?.text).toMatch(/^(Zeile|Рядок|Row) 2\b.{20}/);
      if (code !== 'missing') expect(wrong?.errors[0]?.column).toBe(column);
    }
  });

  it('takes what it is told a column means, and what holds for all rows', () => {
    const table = readText('Ding\tWieviel\nDecken\t7');
    const blind = preview(table, known(), undefined);
    expect(blind.columns.map(({ field }) => field)).toEqual([null, null]);
    const told = preview(table, known('de', { placeId: 'malyn', condition: 'good' }), [
      'itemName',
      'quantity',
    ]);
    expect(lines(told)).toEqual([
      { itemCode: 'CLO-BLANKET', quantity: 7, condition: 'good', placeId: 'malyn' },
    ]);
    expect(() => preview(table, known(), ['nonsense'])).toThrow(/unknown_column_meaning/);
  });

  it('does not guess between two things', () => {
    const index = new NameIndex([
      { code: 'A', names: ['Pumpe groß'] },
      { code: 'B', names: ['Pumpe klein'] },
    ]);
    expect(index.find('Pumpe').code).toBeUndefined();
    expect(index.find('Pumpe')).toEqual({ near: expect.arrayContaining(['A', 'B']) as unknown });
    expect(index.find('pumpe  KLEIN').code).toBe('B');
    expect(index.find('Pumpe kleine').code).toBe('B');
  });
});

/** What cells of CSV and XLSX can carry: XML has no control characters, and nothing that is no character. */
const text = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map((one) => one.replaceAll(/[\p{Cc}\p{Cn}\p{Cs}\ufffd]/gu, '').trim())
    .filter((one) => one !== '');
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const anyLine = (language: Language): fc.Arbitrary<ReadLine> =>
  fc
    .record({
      itemCode: fc.constantFrom('CLO-BLANKET', 'GEN-75'),
      quantity: fc.integer({ min: 1, max: 1_000_000_000 }),
      condition: fc.constantFrom(...CONDITIONS),
      placeId: fc.constantFrom('billerbeck', 'malyn'),
      packSize: optional(fc.integer({ min: 1, max: 1_000_000 })),
      lotNumber: optional(text(60)),
      defects: optional(
        fc.oneof(
          text(200),
          fc.constantFrom(
            '=1+1',
            '-  x',
            "'=a",
            '@b',
            '＋49',
            '＠',
            "' =1",
            '+49',
            'valueOf',
            'a;b',
            '"',
            'a\nb',
          ),
        ),
      ),
      availableFrom: optional(day),
      bestBefore: optional(day),
      unitWeightG: optional(fc.integer({ min: 1, max: 100_000_000 })),
      palletPlaces: optional(fc.integer({ min: 0, max: 10_000 })),
      valueCents: optional(fc.integer({ min: 0, max: 1e12 })),
      mass: optional(fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1_000)),
      ats: optional(fc.boolean()),
    })
    .map(({ mass, ats, defects, ...line }) => {
      const specification = line.itemCode === 'GEN-75' ? { ats } : { mass };
      const said = Object.values(specification).some((value) => value !== undefined);
      return withoutGaps({
        ...line,
        ...(defects === undefined ? {} : { defects, defectsLanguage: language }),
        ...(said ? { specification } : {}),
      });
    });
const withoutGaps = (line: object): ReadLine => JSON.parse(JSON.stringify(line)) as ReadLine;

describe('what is exported', () => {
  const sheet = (exported: readonly ReadLine[], language: Language) => ({
    title: 'Zusage',
    ...linesSheet(exported, { language, item: (code) => known().items.get(code)?.name }),
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
      fc.asyncProperty(fc.array(anyLine('de'), { minLength: 1, maxLength: 5 }), async (exported) => {
        const table = await readWorkbook(await xlsxBytes(sheet(exported, 'de')));
        expect(lines(preview(table, known(), undefined))).toEqual(exported);
      }),
      { numRuns: 15 },
    );
  });

  it('never begins a cell like a formula', () => {
    const csv = csvText({
      title: 'x',
      headers: ['=a'],
      rows: [['@b'], ['+c'], ['-d'], ['\te'], [-1], ['f']],
    });
    expect(csv.replace('\ufeff', '').split('\r\n')).toEqual([
      "'=a",
      "'@b",
      "'+c",
      "'-d",
      `"'\te"`,
      '-1',
      'f',
      '',
    ]);
  });
});

describe('a file', () => {
  it('is decoded as what spreadsheets write', () => {
    expect(decoded(Buffer.from('Größe', 'utf8'), 'de')).toBe('Größe');
    expect(decoded(Buffer.from('Größe', 'latin1'), 'de')).toBe('Größe');
    expect(decoded(Uint8Array.of(0xcc, 0xb3, 0xf1, 0xf2, 0xee), 'uk')).toBe('Місто');
    expect(decoded(Buffer.from('\ufeffOrt', 'utf16le'), 'de')).toBe('Ort');
  });

  it('with too many rows or columns is refused', () => {
    const rows = (count: number): Table => readText(`a;b\n${'1;2\n'.repeat(count)}`);
    expect(rows(150)).toHaveLength(151);
    expect(() => rows(10_000)).toThrow(/table_too_large/);
    expect(() => readText('x;'.repeat(100))).toThrow(/table_too_large/);
  });

  it('that unpacks beyond bounds is refused before it is unpacked, whatever sizes it states', async () => {
    const bomb = packed('xl/worksheets/sheet1.xml', Buffer.alloc(60_000_000, 'a'));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readWorkbook(bomb)).rejects.toThrow(/table_too_large/);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no archive', Buffer.from('PK\u0003\u0004 no archive at all')],
    ['an archive of nothing', storedArchive(new Map())],
    ['an archive of something else', storedArchive(new Map([['xl/workbook.xml', Buffer.from('<a>')]]))],
    ['a directory that leads outside', Buffer.from(`PK\u0005\u0006${'\u00ff'.repeat(18)}`, 'latin1')],
  ])('that is %s is refused', async (_, file) => {
    await expect(readWorkbook(file)).rejects.toThrow(/table_unreadable|table_too_large/);
  });

  it('keeps its parts through packing and unpacking', async () => {
    const parts = new Map([['xl/styles.xml', Buffer.from('<s/>')]]);
    expect(await inflatedXml(storedArchive(parts))).toEqual(parts);
    expect(await inflatedXml(packed('xl/theme/theme1.xml', Buffer.from('x')))).toEqual(new Map());
  });
});

/** An archive of one packed part that states a size of ten bytes. */
function packed(name: string, content: Buffer): Buffer {
  const stored = storedArchive(new Map([[name, deflateRawSync(content)]]));
  const directory = stored.readUInt32LE(stored.length - 6);
  stored.writeUInt16LE(8, 8);
  stored.writeUInt32LE(10, 22);
  stored.writeUInt16LE(8, directory + 10);
  stored.writeUInt32LE(10, directory + 24);
  return stored;
}
