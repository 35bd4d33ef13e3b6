import { readText, readWorkbook, type Table } from '#libs/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allocate, partners, type Partners } from '../support/allocated-goods.js';
import { lotInHall } from '../support/trading-partners.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

/** Spreadsheets would carry it out. */
const FORMULA = '=HYPERLINK("https://example.org")';

const LISTS = [
  ...['needs', 'pledges', 'matches', 'consignments', 'convoys'],
  ...['vehicles', 'drivers', 'handling-units'],
];

let api: TestApi;
let who: Partners;
let staff: Caller;
let giver: Caller;
let owner: Caller;
let outsider: Caller;

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
  giver = await api.signIn([who.giverId, 'editor']);
  owner = await api.signIn([who.ownerId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor'], [who.outsiderId, 'convoy_lead']);
});
afterAll(() => api?.close());

/** The cells of a list as this person gets it, in this language. */
async function cells(caller: Caller, path: string, language = 'de'): Promise<Table> {
  const answer = await fetch(`${api.url}${path}`, {
    headers: { ...caller.headers, 'accept-language': language },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.csv"$/);
  return readText(await answer.text());
}

const column = (table: Table, header: string): unknown[] => {
  const at = table[0]!.indexOf(header);
  expect(at).toBeGreaterThanOrEqual(0);
  return table.slice(1).map((row) => row[at]);
};

async function publishedNeed(lines: readonly object[]): Promise<string> {
  const { body } = await owner.send<{ id: string }>('POST', '/needs', {
    ownerId: who.ownerId,
    title: FORMULA,
    titleLanguage: 'uk',
    lines,
  });
  expect((await owner.send('POST', `/needs/${body.id}/publish`)).status).toBe(200);
  return body.id;
}

const wanted = (itemCode: string, quantity: number) => ({
  ...{ itemCode, quantity, placeId: 'malyn', horizon: 'humanitarian', visibility: 'network' },
});

describe('a list for a spreadsheet', () => {
  it('has a row for each line of a consignment, for those who take part', async () => {
    const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 60, quantity: 60 });
    const { body } = await staff.send<{ reference: string }>('POST', '/consignments', {
      operatorId: who.operatorId,
      matchIds: [matchId],
    });
    const table = await cells(giver, '/consignments/list.csv', 'uk');
    expect(column(table, 'Вантаж')).toEqual([body.reference]);
    expect(column(table, 'Стан')).toEqual(['заплановано']);
    expect(column(table, 'Вага (кг)')).toEqual(['60']);
    expect(column(await cells(staff, '/consignments/list.csv?state=packed'), 'Sendung')).toEqual([]);
    expect(column(await cells(outsider, '/consignments/list.csv'), 'Sendung')).toEqual([]);
    const matches = await cells(giver, '/matches/list.csv?stage=agreed');
    expect(column(matches, 'Stand')).toEqual(['reserviert']);
    expect(column(matches, 'Nach')).toEqual(['Malyn']);
  });

  it('holds the lines of needs that the filter asks for, with what is still open', async () => {
    await publishedNeed([wanted('CLO-BLANKET', 5), wanted('GEN-75', 2)]);
    const path = '/needs/list.csv?itemCode=CLO-BLANKET&open=true';
    const table = await cells(outsider, path, 'en');
    expect(column(table, 'Code')).toEqual(['CLO-BLANKET']);
    expect(column(table, 'Still open')).toEqual(['5']);
    expect(column(await cells(outsider, `${path}&ofPartners=true`), 'Bedarf')).toEqual([]);
  });

  it('carries out no formula that people of other organisations wrote', async () => {
    await publishedNeed([wanted('CLO-BLANKET', 1)]);
    const answer = await fetch(`${api.url}/needs/list.csv`, { headers: outsider.headers });
    const text = await answer.text();
    expect(text).toContain("'=HYPERLINK");
    expect(text).not.toMatch(/(^|;)"?=/m);
    const { body } = await outsider.bytes('/needs/list.xlsx');
    expect((await readWorkbook(Buffer.from(body))).flat()).toContain(FORMULA);
  });

  it('has pledges with their lines, and those without lines as well', async () => {
    for (const lines of [
      [],
      [
        {
          ...{ itemCode: 'CLO-BLANKET', quantity: 300, condition: 'new', placeId: 'billerbeck' },
          specification: { quantity: 300, condition: 'new' },
        },
      ],
    ])
      await giver.send('POST', '/pledges', {
        ...{ giverId: who.giverId, title: 'Decken', titleLanguage: 'de', visibility: 'partners' },
        ...{ approval: 'not_required', lines },
      });
    const table = await cells(giver, `/pledges/list.csv?giverId=${who.giverId}`);
    expect(column(table, 'Menge')).toEqual(['300', '']);
    expect(column(table, 'Stand')).toEqual(['Entwurf', 'Entwurf']);
    expect(column(await cells(owner, '/pledges/list.csv'), 'Zusage')).toEqual([]);
  });

  it('names convoys with their times for their staff alone', async () => {
    const { body } = await staff.send<{ reference: string }>('POST', '/convoys', {
      ...{ operatorId: who.operatorId, name: 'Billerbeck – Malyn' },
      ...{ earliestDeparture: '2027-01-11T05:00:00Z', latestDeparture: '2027-01-14T05:00:00Z' },
      ...{ consignmentIds: [], vehicleIds: [], driverIds: [] },
    });
    const table = await cells(staff, '/convoys/list.csv', 'en');
    expect(column(table, 'Convoy')).toEqual([body.reference]);
    expect(column(table, 'No earlier than')).toEqual(['2027-01-11 06:00']);
    expect(column(await cells(outsider, '/convoys/list.csv'), 'Konvoi')).toEqual([]);
  });

  it('has the vehicles of the own fleet, whatever they are called', async () => {
    const { status } = await staff.send('POST', '/vehicles', {
      ...{
        ownerId: who.operatorId,
        kind: 'own',
        label: FORMULA,
        plate: 'COE-P 1',
        vehicleClass: 'truck_le_7_5t',
      },
      ...{ licenceClass: 'C1', payloadG: 1_200_500, volumeCm3: 9_000_000, palletPlaces: 3, seats: 3 },
      ...{ maxSpeedKmh: 90, homePlaceId: 'billerbeck' },
    });
    expect(status).toBe(201);
    const path = `/vehicles/list.csv?ownerId=${who.operatorId}`;
    const table = await cells(staff, path, 'uk');
    expect(column(table, 'Номерний знак')).toEqual(['COE-P 1']);
    expect(column(table, 'Вантажопідйомність (кг)')).toEqual(['1200,5']);
    expect(column(table, 'Організація')).toEqual(['Hilfswerk am See']);
    expect(await (await fetch(`${api.url}${path}`, { headers: staff.headers })).text()).toContain(
      "'=HYPERLINK",
    );
    expect(column(await cells(staff, `${path}&kind=hired`), 'Kennzeichen')).toEqual([]);
    expect(column(await cells(outsider, path), 'Kennzeichen')).toEqual([]);
    expect((await staff.bytes('/vehicles/list.csv?kind=stolen')).status).toBe(400);
  });

  it('has the drivers of the own organisation and says in the audit trail that they were read', async () => {
    const { body } = await staff.send<{ id: string }>('POST', '/drivers', {
      ...{ organisationId: who.operatorId, label: 'A. Muster', licenceClasses: ['B', 'C1'] },
      ...{ mayCrossBorder: true, homePlaceId: 'billerbeck' },
    });
    const reads = () =>
      api.asSystem(async (tx) => {
        const [found] = await tx.query<[{ n: number }]>(
          `select count(*)::int as n from audit_entry where action = 'READ' and subject_id = $1`,
          [body.id],
        );
        return found.n;
      });
    const before = await reads();
    const table = await cells(staff, '/drivers/list.csv', 'en');
    expect(column(table, 'Licence classes')).toEqual(['B, C1']);
    expect(column(table, 'Home')).toEqual(['Billerbeck']);
    expect(await reads()).toBe(before + 1);
    expect(column(await cells(outsider, '/drivers/list.csv'), 'Standort')).toEqual([]);
  });

  it('has the units of a hall with what is in them, and empty ones as well', async () => {
    const lotId = await lotInHall(api, who, 40);
    const make = async (kind: string) =>
      (await staff.send<{ id: string }>('POST', '/handling-units', { kind, stockPlaceId: who.hallId })).body
        .id;
    const box = await make('box');
    await make('pallet');
    expect(
      (await staff.send('POST', `/handling-units/${box}/contents`, { lotId, quantity: 12 })).status,
    ).toBe(200);
    const siteId = (await staff.get<{ siteId: string }>(`/handling-units/${box}`)).body.siteId;
    const path = `/handling-units/list.csv?siteId=${siteId}`;
    const table = await cells(staff, path);
    expect(column(table, 'Art')).toEqual(['Palette', 'Karton']);
    expect(column(table, 'Menge')).toEqual(['', '12']);
    expect(column(await cells(outsider, path), 'Art')).toEqual([]);
    expect((await staff.bytes('/handling-units/list.csv')).status).toBe(400);
    expect((await staff.bytes('/handling-units/list.xlsx?siteId=here')).status).toBe(400);
  });

  it('has the partnerships with both sides, for anybody, as their list is', async () => {
    const { body } = await giver.get<readonly object[]>('/partnerships');
    const table = await cells(api.anyone, '/partnerships/list.csv', 'uk');
    expect(table).toHaveLength(1 + body.length);
    expect(table[0]?.slice(0, 2)).toEqual(['Німецька сторона', 'Українська сторона']);
    const { body: workbook } = await giver.bytes('/partnerships/list.xlsx');
    expect(await readWorkbook(Buffer.from(workbook))).toHaveLength(1 + body.length);
  });

  it('is for nobody who is not signed in', async () => {
    for (const list of LISTS)
      for (const type of ['csv', 'xlsx'])
        expect((await api.anyone.bytes(`/${list}/list.${type}`)).status).toBe(401);
  });
});
