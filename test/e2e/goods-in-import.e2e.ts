import { csvText, XLSX_TYPE, xlsxBytes } from '#libs/http';
import { newId } from '#libs/kernel';
import { readWorkbook } from '#libs/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { counted, decided } from '../support/race.js';

interface Site {
  readonly id: string;
  readonly storagePlaces: readonly { id: string; code: string }[];
}
interface Line {
  readonly itemCode: string;
  readonly storagePlaceId: string;
}
interface Preview {
  readonly columns: readonly { header: string; field: string | null }[];
  readonly rows: readonly { row: number; line: Line | null; errors: { code: string; text: string }[] }[];
  readonly counts: { rows: number; ready: number; wrong: number };
}
interface Import {
  readonly id: string;
  readonly lots: number;
  readonly mayUndo: boolean;
  readonly undoneAt: string | null;
  readonly code?: string;
}
interface Lot {
  readonly id: string;
  readonly itemCode: string;
  readonly lotNumber: string | null;
  readonly balances: readonly { code: string; disposition: string; quantity: number; stockPlaceId: string }[];
}

const HEADERS = [
  'Bezeichnung',
  'Menge',
  'Platz',
  'Zustand im Bestand',
  'Zustand',
  'Charge',
  'Haltbar bis',
  'Von',
];
const GOOD_UNTIL = `${new Date().getFullYear() + 2}-03-31`;
const rowsOf = (giver: string) => [
  ['Decken', 900, 'A-01', 'verfügbar', 'neu', 'L-1', GOOD_UNTIL, giver],
  ['Decken', 12, 'A-02', 'beschädigt', 'gebraucht', null, null, giver],
];

let api: TestApi;
let who: Partners;
let staff: Caller;
let outsider: Caller;
/** Nobody else in the database is called so. */
let giverName: string;

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  giverName = `Stadt ${newId()}`;
  await api.asSystem((tx) =>
    tx.query('update organisation set name = $2 where id = $1', [
      who.giverId,
      { de: giverName, uk: giverName, en: giverName },
    ]),
  );
  staff = await api.signIn([who.operatorId, 'warehouse']);
  outsider = await api.signIn([who.outsiderId, 'warehouse']);
});
afterAll(() => api?.close());

const hall = () =>
  staff
    .send<Site>('POST', '/sites', {
      operatorId: who.operatorId,
      placeId: 'billerbeck',
      name: 'Halle',
      storagePlaces: [{ code: 'A-01' }, { code: 'A-02' }],
    })
    .then(({ body }) => body);
const pasted = (
  rows: readonly (readonly (string | number | null)[])[],
  headers: readonly string[] = HEADERS,
) => [headers, ...rows].map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n');
const preview = (site: Site, text: string, language = 'de', more: object = {}) =>
  staff
    .send<Preview>(
      'POST',
      '/goods-in/imports/preview',
      { siteId: site.id, text, ...more },
      { 'accept-language': language },
    )
    .then(({ body }) => body);
async function previewFile(site: Site, body: Uint8Array, type: string, language = 'de', caller = staff) {
  const response = await fetch(`${api.url}/goods-in/imports/preview/file?siteId=${site.id}`, {
    method: 'POST',
    headers: { ...caller.headers, 'content-type': type, 'accept-language': language },
    body,
  });
  return { status: response.status, body: (await response.json()) as Preview };
}
const linesOf = ({ rows }: Preview) => rows.flatMap(({ line }) => line ?? []);
const codesOf = ({ rows }: Preview) => rows.map(({ errors }) => errors.map(({ code }) => code));
const take = (site: Site, lines: readonly object[], id = newId(), caller = staff) =>
  caller.send<Import>('POST', `/sites/${site.id}/goods-in/imports`, { id, lines });
const undo = (site: Site, importId: string, caller = staff) =>
  caller.send<Import>('POST', `/sites/${site.id}/goods-in/imports/${importId}/undo`, {
    reason: 'Falsche Halle',
  });
const stock = (site: Site) =>
  staff.get<{ items: Lot[] }>(`/lots?siteId=${site.id}`).then(({ body }) => body.items);
const taken = async (site: Site) => {
  const lines = linesOf(await preview(site, pasted(rowsOf(giverName))));
  return (await take(site, lines)).body;
};

describe('the preview of a delivery', () => {
  it('says the same of pasted cells, of a CSV file and of an XLSX file', async () => {
    const site = await hall();
    const rows = rowsOf(giverName);
    const lines = linesOf(await preview(site, pasted(rows)));
    const [a, b] = site.storagePlaces;
    expect(lines).toEqual([
      {
        itemCode: 'CLO-BLANKET',
        quantity: 900,
        storagePlaceId: a!.id,
        giverId: who.giverId,
        condition: 'new',
        disposition: 'available',
        lotNumber: 'L-1',
        bestBefore: GOOD_UNTIL,
      },
      {
        itemCode: 'CLO-BLANKET',
        quantity: 12,
        storagePlaceId: b!.id,
        giverId: who.giverId,
        condition: 'used',
        disposition: 'damaged',
      },
    ]);
    const sheet = { title: 'Eingang', headers: HEADERS, rows };
    const csv = await previewFile(site, Buffer.from(csvText(sheet)), 'text/csv');
    const xlsx = await previewFile(site, await xlsxBytes(sheet), XLSX_TYPE);
    expect([linesOf(csv.body), linesOf(xlsx.body)]).toEqual([lines, lines]);
  });

  it.each([
    ['Einhorn', '1', 'A-01', 'verfügbar', 'neu', '', '', 'item_unknown'],
    ['Decken', '0', 'A-01', 'verfügbar', 'neu', '', '', 'out_of_range'],
    ['Decken', 'viele', 'A-01', 'verfügbar', 'neu', '', '', 'not_a_number'],
    ['Decken', '1', 'Z-99', 'verfügbar', 'neu', '', '', 'storage_unknown'],
    ['Decken', '1', 'A-01', 'irgendwo', 'neu', '', '', 'word_unknown'],
    ['Decken', '1', 'A-01', 'verfügbar', 'so lala', '', '', 'word_unknown'],
    ['Decken', '1', 'A-01', 'verfügbar', 'neu', '', 'bald', 'day_unreadable'],
    ['Decken', '1', 'A-01', 'verfügbar', 'neu', '', '01.02.2024', 'expired'],
    ['Decken', '1', 'A-01', 'verfügbar', 'neu', 'x'.repeat(101), '', 'too_long'],
    ['', '1', 'A-01', 'verfügbar', 'neu', '', '', 'item_missing'],
    ['Decken', '1', '', 'verfügbar', 'neu', '', '', 'missing'],
  ])('names what is wrong with %s, %s, %s, %s, %s, %s, %s: %s', async (...row) => {
    const site = await hall();
    const seen = await preview(site, pasted([[...row.slice(0, 7), giverName]]));
    expect(codesOf(seen)).toEqual([[row[7]]]);
    expect(linesOf(seen)).toEqual([]);
  });

  it.each([
    ['de', /^Zeile 2, „Platz“: In dieser Halle gibt es keinen Platz „Z-9“\. .* A-01, A-02/],
    ['uk', /^Рядок 2, «Platz»: на цьому складі немає місця «Z-9»\. .* A-01, A-02/],
    ['en', /^Row 2, “Platz”: this hall has no place “Z-9”\. .* A-01, A-02/],
  ])('says it in %s', async (language, text) => {
    const { rows } = await preview(
      await hall(),
      pasted([['Decken', 1, 'Z-9', '', '', '', '', giverName]]),
      language,
      { condition: 'new', disposition: 'available' },
    );
    expect(rows[0]?.errors[0]?.text).toMatch(text);
  });

  it('takes in what is past its best where it is set aside', async () => {
    const row = ['Decken', 1, 'A-01', 'gesperrt', 'neu', '', '01.02.2024', giverName];
    expect(linesOf(await preview(await hall(), pasted([row])))).toMatchObject([{ bestBefore: '2024-02-01' }]);
  });

  it('never guesses who gave', async () => {
    const row = ['Decken', 1, 'A-01', 'verfügbar', 'neu', '', '', giverName.slice(0, -1)];
    const { rows } = await preview(await hall(), pasted([row]));
    expect(rows[0]?.errors).toMatchObject([
      { code: 'giver_unknown', text: expect.stringContaining(giverName) },
    ]);
  });

  it('names a lot that stands twice in the table, or lies in the hall already', async () => {
    const site = await hall();
    const [row] = rowsOf(giverName);
    expect(codesOf(await preview(site, pasted([row!, row!])))).toEqual([[], ['lot_twice']]);
    await taken(site);
    const again = await preview(site, pasted(rowsOf(giverName)));
    expect(codesOf(again)).toEqual([['lot_there'], []]);
    expect(again.rows[0]?.errors[0]?.text).toContain('900 auf A-01');
  });

  it('is for those who work in the hall', async () => {
    const site = await hall();
    const viewer = await api.signIn([who.operatorId, 'member']);
    const status = async (caller: Caller) =>
      (await previewFile(site, Buffer.from('a\nb'), 'text/csv', 'de', caller)).status;
    expect([await status(viewer), await status(outsider), await status(api.anyone)]).toEqual([403, 404, 401]);
  });
});

describe('the template', () => {
  it.each(['de', 'uk', 'en'])('is understood as it stands in %s; its example stays out', async (language) => {
    const site = await hall();
    const file = (ending: string) =>
      fetch(`${api.url}/sites/${site.id}/goods-in/template.${ending}`, {
        headers: { ...staff.headers, 'accept-language': language },
      }).then(async (response) => new Uint8Array(await response.arrayBuffer()));
    for (const [ending, type] of [
      ['csv', 'text/csv'],
      ['xlsx', XLSX_TYPE],
    ] as const) {
      const { body } = await previewFile(site, await file(ending), type, language);
      expect(body.columns.filter(({ field }) => field === null)).toEqual([]);
      expect(codesOf(body)).toEqual([['is_example']]);
    }
    const [headers, example] = await readWorkbook(Buffer.from(await file('xlsx')));
    const own = example!.map((cell, column) => (column === 7 ? 'L-7' : column === 10 ? giverName : cell));
    const seen = await preview(site, pasted([own], headers!.map(String)), language);
    expect(seen.rows[0]).toMatchObject({ errors: [], line: { quantity: 40, lotNumber: 'L-7' } });
  });

  it('reads the stock of another hall as it was saved', async () => {
    const [from, to] = [await hall(), await hall()];
    await taken(from);
    const { body } = await staff.bytes(`/sites/${from.id}/stock.xlsx`);
    const seen = await previewFile(to, body, XLSX_TYPE);
    expect(seen.body.counts).toMatchObject({ rows: 2, ready: 2 });
  });
});

describe('a delivery taken over', () => {
  it('is stock, by lot and place, and a reversed receipt when it is undone', async () => {
    const site = await hall();
    const { id, ...imported } = await taken(site);
    expect(imported).toMatchObject({ lots: 2, mayUndo: true, undoneAt: null });
    const lots = await stock(site);
    expect(
      lots.flatMap(({ balances }) =>
        balances.map(({ code, disposition, quantity }) => [code, disposition, quantity]),
      ),
    ).toEqual(
      expect.arrayContaining([
        ['A-01', 'available', 900],
        ['A-02', 'damaged', 12],
      ]),
    );
    expect(await undo(site, id)).toMatchObject({
      status: 200,
      body: { mayUndo: false, undoneAt: expect.any(String) },
    });
    expect(await stock(site)).toEqual([]);
    const { body: movements } = await staff.get<{ kind: string; reason: string | null }[]>(
      `/lots/${lots[0]!.id}/movements`,
    );
    expect(movements).toMatchObject([{ kind: 'receipt' }, { kind: 'reversal', reason: 'Falsche Halle' }]);
    expect((await undo(site, id)).body.code).toBe('import_is_undone');
    const { body: imports } = await staff.get<Import[]>(`/sites/${site.id}/goods-in/imports`);
    expect(imports).toMatchObject([{ id, lots: 2, mayUndo: false }]);
  });

  it('comes all or not at all', async () => {
    const site = await hall();
    const [line] = linesOf(await preview(site, pasted(rowsOf(giverName))));
    expect((await take(site, [line!, { ...line, itemCode: 'NOTHING' }])).status).toBe(400);
    expect((await take(site, [line!, { ...line, storagePlaceId: who.hallId }])).status).toBe(404);
    expect(await stock(site)).toEqual([]);
  });

  it('is not undone any more when something of it has moved', async () => {
    const site = await hall();
    const { id } = await taken(site);
    const [lot] = (await stock(site)).filter(({ lotNumber }) => lotNumber === 'L-1');
    const [a, b] = site.storagePlaces;
    await staff.send('POST', `/lots/${lot!.id}/transfer`, {
      fromPlaceId: a!.id,
      toPlaceId: b!.id,
      disposition: 'available',
      quantity: 1,
    });
    expect((await undo(site, id)).body.code).toBe('import_has_moved_on');
    const { body: imports } = await staff.get<Import[]>(`/sites/${site.id}/goods-in/imports`);
    expect(imports).toMatchObject([{ mayUndo: false, undoneAt: null }]);
    expect((await stock(site)).length).toBe(2);
  });

  it('is there once, however often and wherever it was confirmed at once', async () => {
    const site = await hall();
    const lines = linesOf(await preview(site, pasted(rowsOf(giverName))));
    const id = newId();
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => decided(() => take(site, lines, id))),
      ...Array.from({ length: 3 }, () => decided(() => take(site, lines))),
    ]);
    expect(counted(answers)).toEqual({ '201': 1, '409 lot_is_there': 5 });
    expect(await stock(site)).toHaveLength(2);
    const unnumbered = lines.slice(1);
    const more = await Promise.all(
      Array.from({ length: 3 }, () => decided(() => take(site, unnumbered, `${id.slice(0, -4)}abcd`))),
    );
    expect(counted(more)).toEqual({ '201': 1, '409 already_exists': 2 });
    const both = await Promise.all(
      Array.from({ length: 2 }, () => decided(() => undo(site, `${id.slice(0, -4)}abcd`))),
    );
    expect(counted(both)).toEqual({ '200': 1, '409 import_is_undone': 1 });
  });

  it('takes 200 rows', async () => {
    const site = await hall();
    const row = rowsOf(giverName)[1]!;
    const lines = linesOf(await preview(site, pasted(Array.from({ length: 200 }, () => row))));
    const { status, body } = await take(site, lines);
    expect([status, body.lots]).toEqual([201, 200]);
    expect((await undo(site, body.id)).status).toBe(200);
  });

  it('is a matter of those who work in the hall', async () => {
    const site = await hall();
    const lines = linesOf(await preview(site, pasted(rowsOf(giverName))));
    expect((await take(site, lines, newId(), outsider)).status).toBe(404);
    const { id } = await taken(site);
    expect((await undo(site, id, outsider)).status).toBe(404);
    expect((await undo(await hall(), id)).status).toBe(404);
    expect((await outsider.get(`/sites/${site.id}/goods-in/imports`)).status).toBe(404);
    expect((await outsider.bytes(`/sites/${site.id}/goods-in/template.csv`)).status).toBe(404);
  });
});
