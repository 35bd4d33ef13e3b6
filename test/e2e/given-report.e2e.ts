import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { DESTINATION, ORIGIN, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Row {
  readonly itemCode: string;
  readonly deliveredOn: string;
  readonly handoverId: string;
  readonly handoverRecordId: string | null;
  readonly valueCents: number | null;
}
interface Report {
  readonly rows: readonly Row[];
  readonly totals: readonly {
    itemCode: string;
    quantity: number;
    accepted: number;
    short: number;
    valueCents: number;
    linesWithoutValue: number;
  }[];
}

let api: TestApi;
let who: Partners;
let giver: Caller;
let path: string;

/** Goods of a pledge that were handed over: what the stock, the match and the road did before is no matter here. */
async function handedOver(goods: {
  itemCode: string;
  title: string;
  fileNumber: string | null;
  at: string;
  quantity: number;
  missing: number;
  giverId?: string;
}): Promise<string> {
  const ids = Object.fromEntries(
    [
      'person',
      'pledge',
      'pledgeLine',
      'lot',
      'need',
      'needLine',
      'match',
      'consignment',
      'line',
      'handover',
    ].map((name) => [name, newId()]),
  ) as Record<string, string>;
  const giverId = goods.giverId ?? who.giverId;
  await api.asSystem(async (tx) => {
    const insert = (table: string, row: Record<string, unknown>) =>
      tx.query(
        `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
          .map((_, n) => `$${n + 1}`)
          .join(', ')})`,
        Object.values(row),
      );
    const { itemCode, quantity } = goods;
    await insert('person', {
      id: ids.person,
      name: 'Testperson',
      email: `${ids.person}@example.org`,
      password_hash: '-',
      language: 'de',
    });
    await insert('pledge', {
      id: ids.pledge,
      giver_id: giverId,
      title: goods.title,
      title_language: 'de',
      state: 'fulfilled',
      visibility: 'partners',
      approval: 'not_required',
      file_number: goods.fileNumber,
      created_by: ids.person,
    });
    const lot = {
      item_code: itemCode,
      giver_id: giverId,
      condition: 'good',
      unit_weight_g: 1,
      unit_volume_cm3: 1,
    };
    await insert('pledge_line', {
      id: ids.pledgeLine,
      pledge_id: ids.pledge,
      position: 1,
      quantity,
      place_id: ORIGIN,
      ...lot,
    });
    await insert('lot', { id: ids.lot, pledge_line_id: ids.pledgeLine, total_quantity: quantity, ...lot });
    await insert('need', {
      id: ids.need,
      owner_id: who.ownerId,
      title: 'Потреба',
      title_language: 'uk',
      state: 'published',
      published_at: goods.at,
      confirmed_at: goods.at,
      created_by: ids.person,
    });
    await insert('need_line', {
      id: ids.needLine,
      need_id: ids.need,
      owner_id: who.ownerId,
      position: 1,
      item_code: itemCode,
      quantity,
      place_id: DESTINATION,
      horizon: 'humanitarian',
      visibility: 'partners',
    });
    await insert('match', {
      id: ids.match,
      need_line_id: ids.needLine,
      need_owner_id: who.ownerId,
      lot_id: ids.lot,
      giver_id: giverId,
      quantity,
      state: 'delivered',
      explanation: {},
      giver_agreed_at: goods.at,
      owner_agreed_at: goods.at,
    });
    await insert('consignment', {
      id: ids.consignment,
      giver_id: giverId,
      operator_id: who.operatorId,
      need_owner_id: who.ownerId,
      recipient_id: who.ownerId,
      end_user_id: who.ownerId,
      origin_id: who.hallId,
      origin_place_id: ORIGIN,
      destination_place_id: DESTINATION,
      state: 'handed_over',
    });
    await insert('consignment_line', {
      id: ids.line,
      consignment_id: ids.consignment,
      position: 1,
      match_id: ids.match,
      lot_id: ids.lot,
      quantity,
      weight_g: 1,
      volume_cm3: 1,
      pallet_places: 0,
    });
    await insert('handover', {
      id: ids.handover,
      consignment_id: ids.consignment,
      at: goods.at,
      giver_signatory: 'A',
      receiver_signatory: 'B',
      report_due_on: '2027-01-01',
    });
    await insert('handover_line', {
      handover_id: ids.handover,
      consignment_line_id: ids.line,
      accepted: quantity - goods.missing,
      damaged: 0,
      missing: goods.missing,
      surplus: 0,
      ...(goods.missing > 0 ? { reason: '=nass', reason_language: 'de' } : {}),
    });
  });
  return ids.handover!;
}

let blankets: string;
beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  giver = await api.signIn([who.giverId, 'member']);
  path = `/organisations/${who.giverId}/given`;
  blankets = await handedOver({
    itemCode: 'CLO-BLANKET',
    title: '=HYPERLINK("http://evil.example")',
    fileNumber: 'I/2-17',
    // In Germany this is the next day already.
    at: '2026-03-31T22:30:00Z',
    quantity: 60,
    missing: 3,
  });
  await handedOver({
    itemCode: 'CLO-BLANKET',
    title: 'Mehr Decken',
    fileNumber: null,
    at: '2026-05-02T10:00:00Z',
    quantity: 40,
    missing: 0,
  });
  await handedOver({
    itemCode: 'MED-WHEEL',
    title: 'Rollstühle',
    fileNumber: 'I/2-18',
    at: '2026-06-30T21:59:00Z',
    quantity: 5,
    missing: 0,
  });
  await handedOver({
    itemCode: 'MED-BED',
    title: 'Betten',
    fileNumber: null,
    at: '2026-05-02T10:00:00Z',
    quantity: 5,
    missing: 0,
    giverId: who.outsiderId,
  });
});
afterAll(() => api?.close());

describe('the report of what was given', () => {
  it('lists what was handed over as both sides signed it, with a total for each item', async () => {
    const { body } = await giver.get<Report>(path);
    expect(body.rows.map(({ itemCode, deliveredOn }) => [itemCode, deliveredOn])).toEqual([
      ['CLO-BLANKET', '2026-04-01'],
      ['CLO-BLANKET', '2026-05-02'],
      ['MED-WHEEL', '2026-06-30'],
    ]);
    expect(body.rows[0]).toMatchObject({
      fileNumber: 'I/2-17',
      quantity: 60,
      accepted: 57,
      short: 3,
      damaged: 0,
      partnerId: who.ownerId,
      handoverId: blankets,
      handoverRecordId: null,
    });
    expect(body.totals).toMatchObject([
      { itemCode: 'CLO-BLANKET', quantity: 100, accepted: 97, short: 3 },
      { itemCode: 'MED-WHEEL', quantity: 5, accepted: 5, short: 0 },
    ]);
  });

  it('values what was accepted, as declared, else as pledged, and says where nothing is known', async () => {
    await api.asSystem(async (tx) => {
      // 60 blankets of 600 EUR were listed and 57 of them accepted; the wheelchairs were pledged at 500 EUR.
      await tx.query(
        `insert into consignment_line_customs (consignment_line_id, value_cents)
         select consignment_line_id, 60000 from handover_line where handover_id = $1`,
        [blankets],
      );
      await tx.query("update pledge_line set value_cents = 50000 where item_code = 'MED-WHEEL'");
    });
    const { body } = await giver.get<Report>(path);
    expect(body.rows.map(({ valueCents }) => valueCents)).toEqual([57_000, null, 50_000]);
    expect(body.totals).toMatchObject([
      { itemCode: 'CLO-BLANKET', valueCents: 57_000, linesWithoutValue: 1 },
      { itemCode: 'MED-WHEEL', valueCents: 50_000, linesWithoutValue: 0 },
    ]);
  });

  it('is limited to days of the giver, both included', async () => {
    const days = async (query: string) =>
      (await giver.get<Report>(`${path}?${query}`)).body.rows.map(({ deliveredOn }) => deliveredOn);
    expect(await days('from=2026-04-01&to=2026-05-01')).toEqual(['2026-04-01']);
    expect(await days('from=2026-04-02')).toEqual(['2026-05-02', '2026-06-30']);
    expect(await days('to=2026-03-31')).toEqual([]);
    expect((await giver.get(`${path}?from=yesterday`)).status).toBe(400);
  });

  it('names the record once it has been made', async () => {
    await api.asSystem((tx) =>
      tx.query(
        `insert into document (id, kind, consignment_id, languages, state, content, sha256, token)
         select $1, 'handover_record', consignment_id, array['de', 'uk'], 'ready', 'x', 'x', $2 from handover where id = $3`,
        [newId(), newId(), blankets],
      ),
    );
    const { body } = await giver.get<Report>(path);
    expect(body.rows[0]?.handoverRecordId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is for people of the organisation alone', async () => {
    const outsider = await api.signIn([who.outsiderId, 'admin']);
    expect((await outsider.get(path)).status).toBe(403);
    expect((await outsider.get(`/organisations/${newId()}/given`)).status).toBe(404);
    expect((await api.anyone.get(path)).status).toBe(401);
  });

  it('opens in a German and in a Ukrainian spreadsheet, and carries no formula', async () => {
    const csv = async (language: string) => {
      const response = await fetch(`${api.url}${path}.csv`, {
        headers: { ...giver.headers, 'accept-language': language },
      });
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      return Buffer.from(await response.arrayBuffer()).toString('utf8');
    };
    const german = await csv('de');
    expect(german.startsWith('\ufeffÜbergeben am;Aktenzeichen;Zusage;')).toBe(true);
    expect(german).toContain(`;"'=HYPERLINK(""http://evil.example"")";`);
    expect(german).toContain(";'=nass;");
    const [header, ...rows] = (await csv('uk')).split('\r\n');
    expect(header).toMatch(/^\ufeffПередано;Номер справи;Зобов’язання;/);
    expect(rows.at(2)).toContain(';5;шт.;5;0;');
  });

  it.each([
    ['de', 'Bezeichnung', 'Einheit', 'Decken', 'Stück'],
    ['uk', 'Назва', 'Одиниця', 'Ковдри', 'шт.'],
    ['en', 'Item', 'Unit', 'Blankets', 'pcs'],
  ])('names each thing and its unit in the language of the reader (%s)', async (language, ...words) => {
    const response = await fetch(`${api.url}${path}.xlsx`, {
      headers: { ...giver.headers, 'accept-language': language },
    });
    const [header = [], first = []] = await readSheet(Buffer.from(await response.arrayBuffer()));
    const [item, unit] = words.slice(0, 2).map((name) => header.indexOf(name)) as [number, number];
    expect([item, unit]).not.toContain(-1);
    expect(header[unit - 1]).toBe({ de: 'Menge', uk: 'Кількість', en: 'Quantity' }[language]);
    expect([first[item], first[unit - 1], first[unit]]).toEqual([words[2], 60, words[3]]);
  });

  it('is there as a workbook as well', async () => {
    const { body, headers } = await giver.bytes(`${path}.xlsx`);
    expect(headers.get('content-disposition')).toBe('attachment; filename="given.xlsx"');
    const rows = await readSheet(Buffer.from(body));
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual(expect.arrayContaining(['2026-04-01', 'I/2-17', 60, 57, 3, "'=nass"]));
  });
});
