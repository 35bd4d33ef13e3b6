import { csvText, XLSX_TYPE, xlsxBytes } from '#libs/http';
import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Line {
  readonly id: string;
  readonly position: number;
  readonly itemCode: string;
  readonly quantity: number;
}
interface Pledge {
  readonly id: string;
  readonly version: number;
  readonly importId: string;
  readonly approval: string;
  readonly lines: readonly Line[];
  readonly code?: string;
}
interface Preview {
  readonly columns: readonly { header: string; field: string | null; sample: string | null }[];
  readonly rows: readonly {
    row: number;
    line: object | null;
    errors: { code: string; text: string }[];
    missing: { code: string; text: string }[];
  }[];
  readonly counts: { rows: number; ready: number; incomplete: number; wrong: number };
  readonly code?: string;
}

const HEADERS = ['Bezeichnung', 'Menge', 'Zustand', 'Ort', 'Gewicht (kg)'];
const ROWS = [
  ['Fleischkonserven', 300, 'neu', 'Billerbeck', 0.4],
  ['Rollstuhl, mechanisch', 12, 'gebraucht', 'Billerbeck', 18],
] as const;
const sheet = { title: 'Bestand', headers: HEADERS, rows: ROWS };
const pasted = [HEADERS, ...ROWS].map((row) => row.join('\t').replaceAll('.', ',')).join('\n');

let api: TestApi;
let who: Partners;
let giver: Caller;
let outsider: Caller;

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  giver = await api.signIn([who.giverId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor']);
});
afterAll(() => api?.close());

const draft = async (): Promise<Pledge> =>
  (
    await giver.send<Pledge>('POST', '/pledges', {
      giverId: who.giverId,
      title: 'Bestand',
      titleLanguage: 'de',
      visibility: 'partners',
      approval: 'not_required',
      lines: [{ itemCode: 'CLO-BLANKET', quantity: 9, condition: 'good', placeId: 'billerbeck' }],
    })
  ).body;
const preview = (body: object, language = 'de') =>
  giver.send<Preview>('POST', '/pledges/imports/preview', body, { 'accept-language': language });
async function previewFile(body: Uint8Array, type: string, query = '', caller = giver) {
  const response = await fetch(`${api.url}/pledges/imports/preview/file${query}`, {
    method: 'POST',
    headers: { ...caller.headers, 'content-type': type, 'accept-language': 'de' },
    body,
  });
  return { status: response.status, body: (await response.json()) as Preview };
}
const linesOf = ({ rows }: Preview) => rows.map(({ line }) => line);

describe('the preview of a table', () => {
  it('says the same of pasted cells, of a CSV file and of an XLSX file', async () => {
    const { status, body } = await preview({ text: pasted });
    expect(status).toBe(200);
    expect(body.columns.map(({ field }) => field)).toEqual([
      'itemName',
      'quantity',
      'condition',
      'place',
      'unitWeight',
    ]);
    expect(body.counts).toEqual({ rows: 2, ready: 0, incomplete: 2, wrong: 0 });
    expect(body.rows[0]?.missing[0]?.text).toMatch(
      /^Zeile 2: Bevor Sie „Fleischkonserven“ anbieten, fehlt noch: Nettomasse je Stück, Mindestens haltbar bis/,
    );
    expect(linesOf(body)).toEqual([
      {
        itemCode: 'FOOD-MEAT',
        quantity: 300,
        condition: 'new',
        placeId: 'billerbeck',
        unitWeightG: 400,
        specification: { units: 300 },
      },
      { itemCode: 'MED-WHEEL', quantity: 12, condition: 'used', placeId: 'billerbeck', unitWeightG: 18_000 },
    ]);
    const csv = await previewFile(Buffer.from(csvText(sheet)), 'text/csv; charset=utf-8');
    const xlsx = await previewFile(await xlsxBytes(sheet), XLSX_TYPE);
    expect([linesOf(csv.body), linesOf(xlsx.body)]).toEqual([linesOf(body), linesOf(body)]);
  });

  it('names what is wrong in the language of the caller, and takes a corrected mapping', async () => {
    const table = 'Ding\tWieviel\nEinhorn\t1\nDecken\t2';
    const told = { text: table, mapping: ['itemName', 'quantity'], placeId: 'billerbeck', condition: 'good' };
    expect((await preview({ text: table })).body.counts).toEqual({
      rows: 2,
      ready: 0,
      incomplete: 0,
      wrong: 2,
    });
    const { body } = await preview(told, 'uk');
    expect(body.counts).toEqual({ rows: 2, ready: 0, incomplete: 1, wrong: 1 });
    expect(body.rows[0]?.errors[0]?.text).toMatch(/^Рядок 2, «Ding»: у каталозі немає «Einhorn»/);
    const query = '?mapping=itemName,quantity&placeId=billerbeck&condition=good';
    const file = await previewFile(Buffer.from(table), 'text/csv', query);
    expect(file.body.counts).toEqual({ rows: 2, ready: 0, incomplete: 1, wrong: 1 });
    expect((await preview({ ...told, mapping: ['nonsense'] })).body.code).toBe('unknown_column_meaning');
  });

  it('of something else, or of too much, is refused', async () => {
    expect((await preview({ text: 'Menge' })).body.code).toBe('table_is_empty');
    expect((await previewFile(Buffer.from('PK\u0003\u0004'), XLSX_TYPE)).body.code).toBe('table_unreadable');
    expect((await previewFile(Buffer.from('{}'), 'application/pdf')).status).toBe(415);
    expect((await previewFile(Buffer.alloc(2_000_001, 'a'), 'text/csv')).status).toBe(413);
    expect((await previewFile(Buffer.from('a'), 'text/csv', '', api.anyone)).status).toBe(401);
    const viewer = await api.signIn([who.giverId, 'member']);
    expect((await previewFile(Buffer.from('a'), 'text/csv', '', viewer)).status).toBe(403);
  });
});

describe('imported lines', () => {
  const add = (pledge: Pledge, lines: readonly object[], key = newId()) =>
    giver.send<Pledge>('POST', `/pledges/${pledge.id}/lines/imports`, { lines }, { 'idempotency-key': key });
  const undo = (pledge: Pledge, importId: string, caller = giver) =>
    caller.send<Pledge>('POST', `/pledges/${pledge.id}/lines/imports/${importId}/undo`);
  const fromTable = async () => linesOf((await preview({ text: pasted })).body) as object[];

  it('stand behind those that were there, once, and go again together', async () => {
    const pledge = await draft();
    const lines = await fromTable();
    const key = newId();
    const added = await add(pledge, lines, key);
    expect(added.status).toBe(201);
    expect(added.body.lines.map(({ position, itemCode }) => [position, itemCode])).toEqual([
      [1, 'CLO-BLANKET'],
      [2, 'FOOD-MEAT'],
      [3, 'MED-WHEEL'],
    ]);
    expect((await add(pledge, lines, key)).body).toEqual(added.body);
    const { body } = await undo(pledge, added.body.importId);
    expect(body.lines.map(({ id }) => id)).toEqual(pledge.lines.map(({ id }) => id));
    expect((await undo(pledge, added.body.importId)).body.code).toBe('import_is_undone');
  });

  it('come all or not at all', async () => {
    const pledge = await draft();
    const [first] = await fromTable();
    const wrong = await add(pledge, [first!, { ...first, itemCode: 'NOTHING' }]);
    expect(wrong).toMatchObject({ status: 400, body: { code: 'unknown_item' } });
    const many = await add(
      pledge,
      Array.from({ length: 200 }, () => first!),
    );
    expect(many).toMatchObject({ status: 409, body: { code: 'pledge_is_full' } });
    const { body } = await giver.get<Pledge>(`/pledges/${pledge.id}`);
    expect(body).toMatchObject({ version: pledge.version, lines: [{ itemCode: 'CLO-BLANKET' }] });
  });

  it('are not taken out any more when one of them was changed; other changes do not matter', async () => {
    const pledge = await draft();
    const added = (await add(pledge, await fromTable())).body;
    const change = (body: object, version: number) =>
      giver.send<Pledge>('PATCH', `/pledges/${pledge.id}`, body, { 'if-match': `"${version}"` });
    expect((await change({ title: 'Zu spät' }, pledge.version)).status).toBe(412);
    const renamed = (await change({ title: 'Neuer Titel' }, added.version)).body;
    const second = (await add(pledge, await fromTable())).body;
    expect(second.lines).toHaveLength(5);
    expect((await undo(pledge, added.importId)).body.lines).toHaveLength(3);
    const now = (await giver.get<Pledge>(`/pledges/${pledge.id}`)).body;
    expect(now.version).toBeGreaterThan(renamed.version);
    const lines = now.lines.map(({ id, itemCode }, index) => ({
      id,
      itemCode,
      quantity: index === 1 ? 299 : 12,
      condition: 'new',
      placeId: 'billerbeck',
    }));
    await change({ lines }, now.version);
    expect((await undo(pledge, second.importId)).body.code).toBe('import_has_moved_on');
  });

  it('are a matter of the giver, and of drafts', async () => {
    const pledge = await draft();
    const added = (await add(pledge, await fromTable())).body;
    expect((await undo(pledge, added.importId, outsider)).status).toBe(404);
    expect((await undo(await draft(), added.importId)).status).toBe(404);
    await api.asSystem((tx) => tx.query(`update pledge set state = 'offered' where id = $1`, [pledge.id]));
    expect((await undo(pledge, added.importId)).body.code).toBe('pledge_is_fixed');
    expect((await add(pledge, await fromTable())).body.code).toBe('pledge_is_fixed');
  });

  it('leave as a file that can be read in again', async () => {
    const pledge = await draft();
    await add(pledge, await fromTable());
    for (const [ending, type] of [
      ['csv', 'text/csv'],
      ['xlsx', XLSX_TYPE],
    ] as const) {
      const { body, headers } = await giver.bytes(`/pledges/${pledge.id}/lines.${ending}`);
      expect(headers.get('content-disposition')).toBe(`attachment; filename="lines.${ending}"`);
      const again = await previewFile(body, type);
      expect(again.body.counts).toEqual({ rows: 3, ready: 0, incomplete: 3, wrong: 0 });
    }
  });
});

describe('a pledge', () => {
  it('is found by its file number', async () => {
    const pledge = await draft();
    await giver.send('PATCH', `/pledges/${pledge.id}`, { fileNumber: 'I/2-2026-017' }, { 'if-match': '"1"' });
    const found = (fileNumber: string) =>
      giver
        .get<{ items: Pledge[] }>(`/pledges?${new URLSearchParams({ fileNumber }).toString()}`)
        .then(({ body }) => body.items.map(({ id }) => id));
    expect(await found('i/2-2026')).toEqual([pledge.id]);
    expect(await found('2026-017')).toEqual([]);
    expect(await found('%')).toEqual([]);
  });

  describe('of a municipality', () => {
    const create = (caller: Caller, approval?: string) =>
      caller.send<Pledge>('POST', '/pledges', {
        giverId: who.giverId,
        title: 'Decken',
        titleLanguage: 'de',
        visibility: 'partners',
        ...(approval ? { approval } : {}),
        lines: [{ itemCode: 'CLO-BLANKET', quantity: 9, condition: 'good', placeId: 'billerbeck' }],
      });

    it('waits for a second person as soon as there is one; its author cannot be that person', async () => {
      expect((await create(giver)).body.approval).toBe('not_required');
      const approver = await api.signIn([who.giverId, 'editor'], [who.giverId, 'approver']);
      expect((await create(approver)).body.approval).toBe('not_required');
      const pledge = (await create(giver)).body;
      expect(pledge.approval).toBe('pending');
      const decide = (caller: Caller, id: string) =>
        caller.send<Pledge>('POST', `/pledges/${id}/approval`, { decision: 'granted' });
      expect((await decide(approver, pledge.id)).body.approval).toBe('granted');
      const own = (await create(approver, 'pending')).body;
      expect((await decide(approver, own.id)).body.code).toBe('second_person_needed');
    });

    it('cannot leave it out once the organisation says so', async () => {
      const admin = await api.signIn([who.giverId, 'admin']);
      const path = `/organisations/${who.giverId}/settings`;
      const { body } = await admin.get<{ fourEyes: boolean | null; version: number }>(path);
      expect(body.fourEyes).toBeNull();
      const early = (await create(giver, 'not_required')).body;
      const set = (caller: Caller) =>
        caller.send('PATCH', path, { fourEyes: true }, { 'if-match': `"${body.version}"` });
      expect((await set(giver)).status).toBe(403);
      expect((await set(admin)).body).toMatchObject({ fourEyes: true, fourEyesForMe: true });
      expect((await set(admin)).status).toBe(412);
      expect((await create(giver, 'not_required')).body.code).toBe('four_eyes_demanded');
      const specification = { quantity: 9, size: '150 x 200', condition: 'new', mass: 1, volume: 0.01 };
      const line = {
        itemCode: 'CLO-BLANKET',
        quantity: 9,
        condition: 'new',
        placeId: 'billerbeck',
        specification,
      };
      await giver.send('PATCH', `/pledges/${early.id}`, { lines: [line] }, { 'if-match': '"1"' });
      expect((await giver.send<Pledge>('POST', `/pledges/${early.id}/offer`)).body.approval).toBe('pending');
      const outside = await api.signIn([who.outsiderId, 'admin']);
      expect((await outside.get(path)).status).toBe(403);
    });
  });
});
