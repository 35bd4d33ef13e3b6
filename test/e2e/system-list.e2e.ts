import { xlsxBytes } from '#libs/http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { allocate, type Partners, partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Compared {
  readonly position: number;
  readonly differences: readonly string[];
}
interface Preview {
  readonly systemList: readonly object[];
  readonly lines: readonly Compared[];
  readonly errors: readonly { row: number; text: string }[];
  readonly version: number;
  readonly code?: string;
  readonly detail?: string;
}

let api: TestApi;
let who: Partners;
let staff: Caller;
let owner: Caller;
let outsider: Caller;
let id: string;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
  owner = await api.signIn([who.ownerId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor']);
  const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 60, quantity: 60 });
  const { body } = await staff.send<{ id: string }>('POST', '/consignments', {
    operatorId: who.operatorId,
    matchIds: [matchId],
  });
  id = body.id;
});

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
async function read(sent: string | Buffer, type = CSV, caller = owner, language = 'uk') {
  const response = await fetch(`${api.url}/system-lists/read?consignmentId=${id}`, {
    method: 'POST',
    headers: { ...caller.headers, 'content-type': type, 'accept-language': language },
    body: sent,
  });
  return { status: response.status, body: (await response.json()) as Preview };
}
const take = (systemList: readonly object[], version: number) =>
  owner.send('PATCH', `/consignments/${id}/papers`, { systemList }, { 'if-match': `"${version}"` });
const listPoints = async () =>
  (await owner.get<{ missing: { code: string }[] }>(`/consignments/${id}/readiness`)).body.missing.flatMap(
    ({ code }) => (code.startsWith('system_list') ? [code] : []),
  );

describe('the list from the Ukrainian system', () => {
  it('is read from a workbook, compared, and opens the gate where it is the packed one', async () => {
    expect(await listPoints()).toEqual(['system_list_unconfirmed']);
    const workbook = await xlsxBytes({
      title: 'Перелік',
      headers: ['№ з/п', 'Найменування', 'Кількість', 'Вага (кг)'],
      rows: [[1, 'Ковдри', 60, 60]],
    });
    const { status, body } = await read(workbook, XLSX);
    expect([status, body.lines, body.errors]).toEqual([
      200,
      [expect.objectContaining({ position: 1, differences: [] })],
      [],
    ]);
    expect(await listPoints()).toEqual(['system_list_unconfirmed']);
    expect((await take(body.systemList, body.version)).status).toBe(200);
    expect(await listPoints()).toEqual([]);
    expect((await staff.get<{ state: string }>(`/consignments/${id}/system-list`)).body).toMatchObject({
      state: 'compared',
      lines: [{ packed: { quantity: 60, weightG: 60_000 }, listed: { name: 'Ковдри' }, differences: [] }],
    });
  });

  it('names each difference by its line, before and after it is taken over', async () => {
    const { body } = await read('Назва;Кількість;Вага\nКовдри;59;60\nНасос;1;12');
    expect(body.lines.map(({ differences }) => differences)).toEqual([['quantity'], ['not_packed']]);
    await take(body.systemList, body.version);
    expect(await listPoints()).toEqual(['system_list_quantity_differs', 'system_list_line_extra']);
  });

  it('says in the language of the reader what cannot be read', async () => {
    const { body } = await read('Назва;Кількість;Вага\nКовдри;viele;60', CSV, owner, 'de');
    expect(body.errors).toEqual([
      { row: 2, text: 'Zeile 2: „viele“ ist keine ganze Menge. Geben Sie Stück als Zahl an, etwa 60.' },
    ]);
    expect((await read('Назва;Ціна\nКовдри;5')).body).toMatchObject({ code: 'system_list_unknown' });
    expect((await read(Buffer.from('PK nothing'), XLSX)).status).toBe(400);
  });

  it('is there for those who take part alone', async () => {
    expect((await read('Назва;Кількість;Вага\nКовдри;60;60', CSV, outsider)).status).toBe(404);
    expect((await outsider.get(`/consignments/${id}/system-list`)).status).toBe(404);
  });
});
