import { readText, readWorkbook } from '#libs/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

let api: TestApi;
let who: Partners;
let staff: Caller;

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
});
afterAll(() => api?.close());

/** A hall with 10 blankets on one rack, and nothing in it of other halls. */
async function hall(): Promise<string> {
  const { body: site } = await staff.send<{ id: string; storagePlaces: { id: string }[] }>('POST', '/sites', {
    operatorId: who.operatorId,
    placeId: 'billerbeck',
    name: 'Halle',
    storagePlaces: [{ code: 'A-01' }],
  });
  await staff.send('POST', '/goods-in/free', {
    giverId: who.giverId,
    itemCode: 'CLO-BLANKET',
    quantity: 10,
    storagePlaceId: site.storagePlaces[0]!.id,
    disposition: 'quarantine',
    condition: 'good',
    lotNumber: '=1+1',
    bestBefore: '2027-03-31',
    unitWeightG: 1_500,
  });
  return site.id;
}

describe('the stock of a hall', () => {
  it('leaves as a spreadsheet in the language of the reader, by lot and place', async () => {
    const id = await hall();
    const csv = await fetch(`${api.url}/sites/${id}/stock.csv`, {
      headers: { ...staff.headers, 'accept-language': 'uk' },
    });
    const text = await csv.text();
    expect(text).toContain(`;'=1+1;`);
    const [headers, ...rows] = readText(text);
    expect(headers?.slice(0, 6)).toEqual(['Код', 'Назва', 'Кількість', 'Одиниця', 'Місце', 'Стан запасу']);
    expect(rows.map((row) => row.slice(0, 11))).toEqual([
      ['CLO-BLANKET', 'Ковдри', '10', 'шт.', 'A-01', 'заблоковано', 'добре', '=1+1', '', '2027-03-31', '1,5'],
    ]);
    const { body } = await staff.bytes(`/sites/${id}/stock.xlsx`);
    const workbook = await readWorkbook(Buffer.from(body));
    expect(workbook[1]?.slice(2, 3)).toEqual([10]);
  });

  it('is for those who work in the hall', async () => {
    const id = await hall();
    const outsider = await api.signIn([who.outsiderId, 'editor']);
    expect((await outsider.bytes(`/sites/${id}/stock.csv`)).status).toBe(404);
    expect((await api.anyone.bytes(`/sites/${id}/stock.xlsx`)).status).toBe(401);
  });
});
