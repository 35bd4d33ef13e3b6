import { csvText, XLSX_TYPE, xlsxBytes } from '#libs/http';
import { newId } from '#libs/kernel';
import { readText } from '#libs/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allocate, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { counted, decided } from '../support/race.js';

interface Packing {
  readonly consignmentId: string;
  readonly reference: string;
  readonly lines: readonly { consignmentLineId: string; position: number; itemCode: string; loose: number }[];
  readonly units: readonly {
    id: string;
    code: string;
    kind: string;
    parentCode: string | null;
    grossWeightG: number | null;
    lengthMm: number | null;
    contents: readonly { consignmentLineId: string | null; quantity: number }[];
  }[];
}
interface Preview {
  readonly columns: readonly { header: string; field: string | null }[];
  readonly rows: readonly {
    line: { number: string | null } | null;
    errors: { code: string; text: string }[];
    missing: { code: string }[];
  }[];
  readonly counts: { rows: number; ready: number; incomplete: number; wrong: number };
}
interface Import {
  readonly id: string;
  readonly units: readonly { id: string; number: string; code: string }[];
  readonly mayUndo: boolean;
  readonly undoneAt: string | null;
  readonly code?: string;
}
type Cells = readonly (string | number | null)[];

const HEADERS = ['Packstück', 'Art', 'steht auf', 'Bezeichnung', 'Menge', 'Gewicht (kg)', 'Länge (cm)'];
const ROWS: readonly Cells[] = [
  ['1', 'Karton', 'P1', 'Decken', 20, null, 60],
  ['1', null, null, 'Schlafsäcke', 4, '45,5', null],
  ['2', 'Karton', 'P1', 'Decken', 30, null, null],
  ['P1', 'Palette', null, null, null, 180, null],
];

let api: TestApi;
let who: Partners;
let staff: Caller;

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
});
afterAll(() => api?.close());

/** 100 blankets and 10 sleeping bags. */
async function consignment(): Promise<Packing> {
  const goods = [
    { itemCode: 'CLO-BLANKET', quantity: 100 },
    { itemCode: 'CLO-SLEEP', quantity: 10 },
  ];
  const matchIds: string[] = [];
  for (const { itemCode, quantity } of goods)
    matchIds.push((await allocate(api, who, { itemCode, total: quantity, quantity })).matchId);
  const { body } = await staff.send<{ id: string }>('POST', '/consignments', {
    operatorId: who.operatorId,
    matchIds,
  });
  return packing(body.id);
}
const packing = (id: string) => staff.get<Packing>(`/consignments/${id}/packing`).then(({ body }) => body);
const pasted = (rows: readonly Cells[], headers: Cells = HEADERS) =>
  [headers, ...rows].map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n');
const preview = (list: Packing, text: string, language = 'de', more: object = {}) =>
  staff
    .send<Preview>(
      'POST',
      '/packing-lists/imports/preview',
      { consignmentId: list.consignmentId, text, ...more },
      { 'accept-language': language },
    )
    .then(({ body }) => body);
async function previewFile(list: Packing, body: Uint8Array, type: string, language = 'de', caller = staff) {
  const response = await fetch(
    `${api.url}/packing-lists/imports/preview/file?consignmentId=${list.consignmentId}`,
    {
      method: 'POST',
      headers: { ...caller.headers, 'content-type': type, 'accept-language': language },
      body,
    },
  );
  return { status: response.status, body: (await response.json()) as Preview };
}
const linesOf = ({ rows }: Preview) => rows.flatMap(({ line }) => line ?? []);
const codesOf = ({ rows }: Preview) => rows.map(({ errors }) => errors.map(({ code }) => code));
const path = ({ consignmentId }: Packing) => `/consignments/${consignmentId}/packing-list/imports`;
const take = (list: Packing, rows: readonly object[], caller = staff, id = newId()) =>
  caller.send<Import>('POST', path(list), { id, rows });
const undo = (list: Packing, importId: string, caller = staff) =>
  caller.send<Import>('POST', `${path(list)}/${importId}/undo`);
const taken = async (list: Packing, rows = ROWS) =>
  (await take(list, linesOf(await preview(list, pasted(rows))))).body;
const file = (list: Packing, ending: string, language: string) =>
  fetch(`${api.url}/consignments/${list.consignmentId}/packing-list.${ending}`, {
    headers: { ...staff.headers, 'accept-language': language },
  }).then(async (response) => new Uint8Array(await response.arrayBuffer()));

describe('the preview of a packing list', () => {
  it('says the same of pasted cells, of a CSV file and of an XLSX file', async () => {
    const list = await consignment();
    const [blankets, bags] = list.lines;
    const lines = linesOf(await preview(list, pasted(ROWS)));
    const box = { kind: 'box', standsOn: 'P1' };
    expect(lines).toEqual([
      { number: '1', ...box, lengthMm: 600, consignmentLineId: blankets!.consignmentLineId, quantity: 20 },
      {
        number: '1',
        kind: 'box',
        grossWeightG: 45_500,
        consignmentLineId: bags!.consignmentLineId,
        quantity: 4,
      },
      { number: '2', ...box, consignmentLineId: blankets!.consignmentLineId, quantity: 30 },
      { number: 'P1', kind: 'pallet', grossWeightG: 180_000 },
    ]);
    const sheet = { title: 'Packliste', headers: HEADERS, rows: ROWS };
    const csv = await previewFile(list, Buffer.from(csvText(sheet)), 'text/csv');
    const xlsx = await previewFile(list, await xlsxBytes(sheet), XLSX_TYPE);
    expect([linesOf(csv.body), linesOf(xlsx.body)]).toEqual([lines, lines]);
  });

  it.each<readonly [Cells, string]>([
    [['1', 'Karton', '', 'Einhorn', 1], 'item_unknown'],
    [['1', 'Karton', '', 'Dieselaggregat bis 75 kVA', 1], 'not_on_list'],
    [['1', 'Karton', '', 'Decken', 101], 'more_than_loose'],
    [['1', 'Karton', '', 'Decken', 'viele'], 'not_a_number'],
    [['1', 'Karton', '', 'Decken', ''], 'missing'],
    [['1', '', '', 'Decken', 1], 'missing'],
    [['1', 'Fass', '', 'Decken', 1], 'word_unknown'],
    [['1', 'Karton', 'P9', 'Decken', 1], 'stands_on_unknown'],
    [['1', 'Karton', '1', 'Decken', 1], 'stands_on_smaller'],
    [['P1', 'Palette', '', 'Decken', 1, 2], 'lighter_than_empty'],
    [['1', 'Karton', '', 'Decken', 1, '', -5], 'out_of_range'],
    [['x'.repeat(41), 'Karton', '', 'Decken', 1], 'too_long'],
  ])('names what is wrong with %j: %s', async (row, code) => {
    const list = await consignment();
    const seen = await preview(list, pasted([row]));
    expect(codesOf(seen)).toEqual([[code]]);
    expect(linesOf(seen)).toEqual([]);
  });

  it('names a package that two rows describe differently, and what is packed twice', async () => {
    const list = await consignment();
    const seen = await preview(
      list,
      pasted([
        ['1', 'Karton', '', 'Decken', 60, 40],
        ['1', '', '', 'Schlafsäcke', 1, 50],
        ['2', 'Karton', '', 'Decken', 60],
      ]),
    );
    expect(codesOf(seen)).toEqual([[], ['said_otherwise'], ['more_than_loose']]);
    expect(seen.rows[2]?.errors[0]?.text).toContain('noch 40 zu packen');
  });

  it('tells lines of one item apart by their position', async () => {
    const more = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 5, quantity: 5 });
    const first = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 7, quantity: 7 });
    const { body } = await staff.send<{ id: string }>('POST', '/consignments', {
      operatorId: who.operatorId,
      matchIds: [more.matchId, first.matchId],
    });
    const list = await packing(body.id);
    const headers = ['Packstück', 'Art', 'Position', 'Bezeichnung', 'Menge'];
    const seen = await preview(
      list,
      pasted(
        [
          ['1', 'Karton', '', 'Decken', 1],
          ['2', 'Karton', 2, 'Decken', 1],
          ['3', 'Karton', 2, 'Schlafsäcke', 1],
          ['4', 'Karton', 9, '', 1],
        ],
        headers,
      ),
    );
    expect(codesOf(seen)).toEqual([['position_unclear'], [], ['position_differs'], ['not_on_list']]);
    expect(linesOf(seen)).toMatchObject([{ consignmentLineId: list.lines[1]!.consignmentLineId }]);
  });

  it.each([
    ['de', /^Zeile 2, „Menge“: So viel ist nicht mehr lose\. Von .+ \(Position 1\)/],
    ['uk', /^Рядок 2, «Menge»: стільки незапакованого немає\. З «.+» \(позиція 1\)/],
    ['en', /^Row 2, “Menge”: that much is not loose any more\. Of .+ \(line 1\)/],
  ])('says it in %s', async (language, text) => {
    const list = await consignment();
    const { rows } = await preview(list, pasted([['1', '', '', 'Decken', 101]]), language, { kind: 'box' });
    expect(rows[0]?.errors[0]?.text).toMatch(text);
  });

  it('is for those who pack', async () => {
    const list = await consignment();
    const viewer = await api.signIn([who.operatorId, 'member']);
    const receiver = await api.signIn([who.ownerId, 'coordinator']);
    const outsider = await api.signIn([who.outsiderId, 'warehouse']);
    const status = async (caller: Caller) =>
      (await previewFile(list, Buffer.from('a\nb'), 'text/csv', 'de', caller)).status;
    expect([
      await status(viewer),
      await status(receiver),
      await status(outsider),
      await status(api.anyone),
    ]).toEqual([403, 403, 404, 401]);
  });
});

describe('a packing list taken over', () => {
  it('is packages with their contents, weights and places, and loose again when it is undone', async () => {
    const list = await consignment();
    const { id, units, mayUndo } = await taken(list);
    expect(mayUndo).toBe(true);
    expect(units.map(({ number }) => number).sort()).toEqual(['1', '2', 'P1']);
    const codeOf = (number: string) => units.find((unit) => unit.number === number)!.code;
    const packed = await packing(list.consignmentId);
    expect(packed.lines.map(({ loose }) => loose)).toEqual([50, 6]);
    const unitOf = (number: string) => packed.units.find(({ code }) => code === codeOf(number));
    expect(unitOf('1')).toMatchObject({
      kind: 'box',
      parentCode: codeOf('P1'),
      grossWeightG: 45_500,
      lengthMm: 600,
      contents: [{ quantity: 20 }, { quantity: 4 }],
    });
    expect(unitOf('P1')).toMatchObject({ kind: 'pallet', grossWeightG: 180_000, contents: [] });
    expect(await undo(list, id)).toMatchObject({ status: 200, body: { mayUndo: false } });
    const after = await packing(list.consignmentId);
    expect([after.units, after.lines.map(({ loose }) => loose)]).toEqual([[], [100, 10]]);
    expect((await undo(list, id)).body.code).toBe('import_is_undone');
  });

  it.each(['de', 'uk', 'en'])(
    'leaves as a file in %s that changes nothing when it is read in again',
    async (language) => {
      const list = await consignment();
      await taken(list);
      for (const [ending, type] of [
        ['csv', 'text/csv'],
        ['xlsx', XLSX_TYPE],
      ] as const) {
        const { body } = await previewFile(list, await file(list, ending, language), type, language);
        expect(body.columns.filter(({ field }) => field === null)).toEqual([]);
        expect(body.counts).toEqual({ rows: 6, ready: 4, incomplete: 2, wrong: 0 });
        expect(body.rows.flatMap(({ missing }) => missing.map(({ code }) => code))).toEqual([
          'stays_loose',
          'stays_loose',
        ]);
        expect((await take(list, linesOf(body))).body.code).toBe('nothing_new_to_pack');
      }
      const again = await preview(list, pasted(ROWS));
      expect(codesOf(again)).toEqual([[], [], [], []]);
      expect((await take(list, linesOf(again))).body.code).toBe('nothing_new_to_pack');
    },
  );

  it('is filled in where its file says that something is loose', async () => {
    const list = await consignment();
    const text = new TextDecoder().decode(await file(list, 'csv', 'de'));
    const [headers, ...rows] = readText(text);
    expect(rows).toHaveLength(2);
    const filled = rows.map((row) => ['7', 'Karton', ...row.slice(2)]);
    const lines = linesOf(await preview(list, pasted(filled, headers)));
    expect((await take(list, lines)).body.units).toMatchObject([{ number: '7' }]);
    expect((await packing(list.consignmentId)).lines.map(({ loose }) => loose)).toEqual([0, 0]);
  });

  it('never overwrites a package that is packed otherwise', async () => {
    const list = await consignment();
    const { units } = await taken(list);
    const row = [units.find(({ number }) => number === '2')!.code, 'Karton', '', 'Decken', 29];
    expect(codesOf(await preview(list, pasted([row])))).toEqual([['packed_otherwise']]);
    const line = { number: '2', consignmentLineId: list.lines[0]!.consignmentLineId, quantity: 29 };
    expect(await take(list, [line])).toMatchObject({ status: 409, body: { code: 'number_is_taken' } });
  });

  it('comes all or not at all', async () => {
    const list = await consignment();
    const [line] = linesOf(await preview(list, pasted(ROWS)));
    const { standsOn: _, ...alone } = line as { number: string; standsOn?: string };
    expect((await take(list, [alone, { ...alone, number: '2', quantity: 1_000 }])).body.code).toBe(
      'packed_more_than_line',
    );
    expect((await take(list, [line!])).body.code).toBe('stands_on_nothing');
    expect((await packing(list.consignmentId)).units).toEqual([]);
  });

  it('is not undone any more when something happened with one of its packages', async () => {
    const list = await consignment();
    const { id, units } = await taken(list);
    await staff.send('POST', `/handling-units/${units[0]!.id}/seal`);
    expect((await undo(list, id)).body.code).toBe('import_has_moved_on');
    const { body } = await staff.get<Import[]>(path(list));
    expect(body).toMatchObject([{ id, mayUndo: false, undoneAt: null }]);
    expect((await packing(list.consignmentId)).units).toHaveLength(3);
  });

  it('is packed once, however often and wherever it was confirmed at once', async () => {
    const list = await consignment();
    const lines = linesOf(await preview(list, pasted(ROWS)));
    const answers = await Promise.all(Array.from({ length: 4 }, () => decided(() => take(list, lines))));
    expect(counted(answers)).toEqual({ '201': 1, '409 nothing_new_to_pack': 3 });
    expect((await packing(list.consignmentId)).units).toHaveLength(3);
    const { id } = answers.find(({ status }) => status === 201)!.body;
    const both = await Promise.all(Array.from({ length: 2 }, () => decided(() => undo(list, id))));
    expect(counted(both)).toEqual({ '200': 1, '409 import_is_undone': 1 });
  });

  it('is a matter of those who pack', async () => {
    const list = await consignment();
    const lines = linesOf(await preview(list, pasted(ROWS)));
    const receiver = await api.signIn([who.ownerId, 'coordinator']);
    const outsider = await api.signIn([who.outsiderId, 'warehouse']);
    expect((await take(list, lines, receiver)).status).toBe(403);
    expect((await take(list, lines, outsider)).status).toBe(404);
    const { id } = await taken(list);
    expect((await undo(list, id, receiver)).status).toBe(403);
    expect((await undo(await consignment(), id)).status).toBe(404);
    expect((await outsider.bytes(`/consignments/${list.consignmentId}/packing-list.xlsx`)).status).toBe(404);
  });
});
