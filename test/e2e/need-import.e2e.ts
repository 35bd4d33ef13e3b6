import { csvText, XLSX_TYPE, xlsxBytes } from '#libs/http';
import { newId } from '#libs/kernel';
import { readWorkbook } from '#libs/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Need {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly importId: string;
  readonly lines: readonly { id: string; position: number; itemCode: string | null; quantity: number }[];
  readonly code?: string;
}
interface Preview {
  readonly columns: readonly { header: string; field: string | null }[];
  readonly rows: readonly { row: number; line: object | null; errors: { code: string; text: string }[] }[];
  readonly counts: { rows: number; ready: number; incomplete: number; wrong: number };
  readonly code?: string;
}

const HEADERS = ['Назва', 'Кількість', 'Місце', 'не пізніше'];
const LATEST = `${new Date().getFullYear() + 1}-12-24`;
const ROWS = [
  ['Ковдри', 900, 'Малин', LATEST],
  ['Дизельний генератор до 75 кВА', 2, 'Малин', null],
] as const;
const sheet = { title: 'Потреби', headers: HEADERS, rows: ROWS };
const pasted = [HEADERS, ...ROWS].map((row) => row.join('\t')).join('\n');
const usual = { horizon: 'humanitarian', visibility: 'partners' };

let api: TestApi;
let who: Partners;
let owner: Caller;
let giver: Caller;
let outsider: Caller;

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  owner = await api.signIn([who.ownerId, 'editor']);
  giver = await api.signIn([who.giverId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor']);
});
afterAll(() => api?.close());

const preview = (text: string, language = 'uk', more: object = usual) =>
  owner.send<Preview>('POST', '/needs/imports/preview', { text, ...more }, { 'accept-language': language });
async function previewFile(body: Uint8Array, type: string, caller = owner) {
  const query = new URLSearchParams(usual).toString();
  const response = await fetch(`${api.url}/needs/imports/preview/file?${query}`, {
    method: 'POST',
    headers: { ...caller.headers, 'content-type': type, 'accept-language': 'uk' },
    body,
  });
  return { status: response.status, body: (await response.json()) as Preview };
}
const linesOf = ({ rows }: Preview) => rows.flatMap(({ line }) => line ?? []);
const fromTable = async () => linesOf((await preview(pasted)).body);
const begin = (lines: readonly object[], key = newId(), caller = owner) =>
  caller.send<Need>(
    'POST',
    '/needs/imports',
    { ownerId: who.ownerId, title: 'Зима', titleLanguage: 'uk', lines },
    { 'idempotency-key': key },
  );
const add = (need: Need, lines: readonly object[], caller = owner) =>
  caller.send<Need>('POST', `/needs/${need.id}/lines/imports`, { lines });
const undo = (need: Need, importId: string, caller = owner) =>
  caller.send<Need>('POST', `/needs/${need.id}/lines/imports/${importId}/undo`);
const read = (need: Need) => owner.get<Need>(`/needs/${need.id}`).then(({ body }) => body);

describe('the preview of a table of needs', () => {
  it('says the same of pasted cells, of a CSV file and of an XLSX file', async () => {
    const { status, body } = await preview(pasted);
    expect(status).toBe(200);
    expect(body.columns.map(({ field }) => field)).toEqual(['itemName', 'quantity', 'place', 'latest']);
    expect(linesOf(body)).toEqual([
      { itemCode: 'CLO-BLANKET', quantity: 900, placeId: 'malyn', latest: LATEST, ...usual },
      { itemCode: 'GEN-75', quantity: 2, placeId: 'malyn', ...usual },
    ]);
    const csv = await previewFile(Buffer.from(csvText(sheet)), 'text/csv; charset=utf-8');
    const xlsx = await previewFile(await xlsxBytes(sheet), XLSX_TYPE);
    expect([linesOf(csv.body), linesOf(xlsx.body)]).toEqual([linesOf(body), linesOf(body)]);
  });

  it('names what is wrong in the language of the caller', async () => {
    const { body } = await preview('Назва\tКількість\nЄдиноріг\t1', 'de', {});
    expect(body.rows[0]?.errors.map(({ code }) => code)).toEqual([
      'item_unknown',
      'missing',
      'missing',
      'missing',
    ]);
    expect(body.rows[0]?.errors[0]?.text).toMatch(/^Zeile 2, „Назва“: Der Katalog kennt „Єдиноріг“ nicht/);
  });

  it('is for whoever states needs', async () => {
    const viewer = await api.signIn([who.ownerId, 'member']);
    expect((await previewFile(Buffer.from('a'), 'text/csv', viewer)).status).toBe(403);
    expect((await previewFile(Buffer.from('a'), 'text/csv', api.anyone)).status).toBe(401);
  });
});

describe('the template', () => {
  it.each(['de', 'uk', 'en'])('is understood as it stands in %s; its example stays out', async (language) => {
    const file = (ending: string) =>
      fetch(`${api.url}/needs/imports/template.${ending}`, {
        headers: { ...owner.headers, 'accept-language': language },
      }).then(async (response) => new Uint8Array(await response.arrayBuffer()));
    for (const [ending, type] of [
      ['csv', 'text/csv'],
      ['xlsx', XLSX_TYPE],
    ] as const) {
      const { body } = await previewFile(await file(ending), type);
      expect(body.columns.filter(({ field }) => field === null)).toEqual([]);
      expect(body.rows.map(({ errors }) => errors.map(({ code }) => code))).toEqual([['is_example']]);
    }
    const rows = await readWorkbook(Buffer.from(await file('xlsx')));
    const own = rows.map((row) => row.slice(0, -1).join('\t')).join('\n');
    expect((await preview(own)).body.rows[0]).toMatchObject({ errors: [], line: { quantity: 2 } });
  });
});

describe('needs out of a table', () => {
  it('become one draft, once, and with its lines the draft goes again', async () => {
    const lines = await fromTable();
    const key = newId();
    const begun = await begin(lines, key);
    expect(begun).toMatchObject({
      status: 201,
      body: { state: 'draft', lines: [{ itemCode: 'CLO-BLANKET' }, { itemCode: 'GEN-75' }] },
    });
    expect((await begin(lines, key)).body).toEqual(begun.body);
    const undone = await undo(begun.body, begun.body.importId);
    expect(undone.body).toMatchObject({ state: 'withdrawn', lines: [] });
    const { status, body } = await owner.get(`/needs/${begun.body.id}/coverage`);
    expect([status, body]).toEqual([200, { needId: begun.body.id, lines: [] }]);
    expect((await undo(begun.body, begun.body.importId)).body.code).toBe('import_is_undone');
  });

  it('stand behind the lines of a draft, and go again together', async () => {
    const lines = await fromTable();
    const first = (await begin(lines)).body;
    const more = (await add(first, lines)).body;
    expect(more.lines.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect((await undo(more, first.importId)).body.lines.map(({ position, id }) => [position, id])).toEqual(
      more.lines.slice(2).map(({ id }, index) => [index + 1, id]),
    );
    expect(await read(first)).toMatchObject({ state: 'draft' });
  });

  it('come all or not at all', async () => {
    const [line] = await fromTable();
    const need = (await begin([line!])).body;
    expect(await add(need, [line!, { ...line, itemCode: 'NOTHING' }])).toMatchObject({
      status: 400,
      body: { code: 'unknown_item' },
    });
    const many = await add(
      need,
      Array.from({ length: 200 }, () => line!),
    );
    expect(many).toMatchObject({ status: 409, body: { code: 'need_is_full' } });
    expect(await read(need)).toMatchObject({ version: need.version, lines: [{ itemCode: 'CLO-BLANKET' }] });
  });

  it('are not taken out any more when one of them was changed', async () => {
    const need = (await begin(await fromTable())).body;
    const [first, second] = need.lines;
    const lines = [
      { id: first!.id, itemCode: 'CLO-BLANKET', quantity: 899, placeId: 'malyn', ...usual },
      { id: second!.id, itemCode: 'GEN-75', quantity: 2, placeId: 'malyn', ...usual },
    ];
    await owner.send('PATCH', `/needs/${need.id}`, { lines }, { 'if-match': `"${need.version}"` });
    expect((await undo(need, need.importId)).body.code).toBe('import_has_moved_on');
    expect((await read(need)).lines).toHaveLength(2);
  });

  it('are not written over by a page that was open before they came, or before they went', async () => {
    const lines = await fromTable();
    const need = (await begin(lines)).body;
    const titled = (version: number) =>
      owner.send('PATCH', `/needs/${need.id}`, { title: 'Зима' }, { 'if-match': `"${version}"` });
    const added = (await add(need, lines)).body;
    expect((await titled(need.version)).status).toBe(412);
    expect((await undo(need, added.importId)).status).toBe(200);
    expect((await titled(added.version)).status).toBe(412);
    expect((await titled((await read(need)).version)).status).toBe(200);
    expect((await read(need)).lines).toHaveLength(lines.length);
  });

  it('are a matter of the owner, and of drafts', async () => {
    const lines = await fromTable();
    const need = (await begin(lines)).body;
    expect((await begin(lines, newId(), giver)).status).toBe(403);
    expect((await add(need, lines, outsider)).status).toBe(404);
    expect((await undo(need, need.importId, outsider)).status).toBe(404);
    expect((await undo((await begin(lines)).body, need.importId)).status).toBe(404);
    await owner.send('POST', `/needs/${need.id}/publish`);
    expect((await add(need, lines)).body.code).toBe('need_is_no_draft');
    expect((await undo(need, need.importId)).body.code).toBe('need_is_no_draft');
  });

  it('leave as a file that can be read in again', async () => {
    const need = (await begin(await fromTable())).body;
    for (const [ending, type] of [
      ['csv', 'text/csv'],
      ['xlsx', XLSX_TYPE],
    ] as const) {
      const { body } = await owner.bytes(`/needs/${need.id}/lines.${ending}`);
      expect((await previewFile(body, type)).body.counts).toMatchObject({ rows: 2, wrong: 0 });
      expect((await outsider.bytes(`/needs/${need.id}/lines.${ending}`)).status).toBe(404);
    }
  });
});
