import { newId } from '#libs/kernel';
import { readText } from '#libs/spreadsheets';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { proveStock } from '../../libs/warehouses/src/stock-proof.js';
import { allocate, ORIGIN, type Partners, partners } from '../support/allocated-goods.js';
import { type Answer, type Caller, startApi, type TestApi } from '../support/api.js';
import { decided } from '../support/race.js';
import { lotInHall } from '../support/trading-partners.js';

interface Refusal {
  readonly id: string;
  readonly code?: string;
  readonly field?: string;
  readonly detail?: string;
  readonly parameters?: Record<string, unknown>;
}
interface Movement {
  readonly cause: string;
  readonly laterLotReason: string | null;
}

const FOOD = 'FOOD-VEG';
const [EARLY, LATE] = ['2030-01-31', '2030-06-30'];
const REASON = 'Steht hinter dem Regal, Lkw wartet';
const FIRST = { status: 409, body: { code: 'earlier_lot_first', field: '/laterLotReason' } };

let api: TestApi;
let who: Partners;
let staff: Caller;
let otherHall: string;
let early: string;
let late: string;

const lot = (quantity: number, facts: Parameters<typeof lotInHall>[3]) =>
  lotInHall(api, who, quantity, { itemCode: FOOD, ...facts });

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
  early = await lot(20, { bestBefore: EARLY, lotNumber: 'L-1' });
  late = await lot(50, { bestBefore: LATE, lotNumber: 'L-2' });
  otherHall = newId();
  await api.asSystem((tx) =>
    tx.query('insert into site (id, operator_id, place_id, name) values ($1, $2, $3, $4)', [
      otherHall,
      who.operatorId,
      ORIGIN,
      'Halle Süd',
    ]),
  );
});
afterEach(async () => expect((await api.asSystem(proveStock)).differences).toEqual([]));

const box = async (): Promise<string> =>
  (await staff.send<Refusal>('POST', '/handling-units', { kind: 'box', stockPlaceId: who.hallId })).body.id;
const pack = (unitId: string, lotId: string, quantity: number, more: object = {}, caller = staff) =>
  caller.send<Refusal>('POST', `/handling-units/${unitId}/contents`, { lotId, quantity, ...more });
const issue = (lotId: string, quantity: number, more: object = {}) =>
  staff.send<Refusal>('POST', `/lots/${lotId}/issue`, {
    stockPlaceId: who.hallId,
    disposition: 'available',
    quantity,
    purpose: 'handed_out',
    ...more,
  });
const send = (lotId: string, quantity: number, more: object = {}) =>
  staff.send<Refusal>('POST', `/lots/${lotId}/send`, {
    fromPlaceId: who.hallId,
    toSiteId: otherHall,
    disposition: 'available',
    quantity,
    ...more,
  });
const movementsOf = async (lotId: string) => (await staff.get<Movement[]>(`/lots/${lotId}/movements`)).body;

/** The ways on which goods leave, and what the ledger calls them. */
const WAYS: readonly (readonly [
  name: string,
  go: (lotId: string, quantity: number, more?: object) => Promise<Answer<Refusal>>,
  cause: string | null,
])[] = [
  ['packing', async (lotId, quantity, more) => pack(await box(), lotId, quantity, more), null],
  ['issuing', issue, 'handed_out'],
  ['sending', send, 'hall_transfer'],
];

describe.each(WAYS)('%s', (_, go, cause) => {
  it('refuses the later lot, names the earlier one, and writes nothing', async () => {
    const before = await movementsOf(late);
    const refused = await go(late, 5);
    expect(refused).toMatchObject(FIRST);
    expect(refused.body.parameters).toMatchObject({
      lotNumber: 'L-1',
      bestBefore: EARLY,
      place: 'A-01',
      free: 20,
    });
    expect(refused.body.detail).toContain('L-1');
    expect(await movementsOf(late)).toEqual(before);
    const { body } = await staff.get<{ items: { contents: unknown[] }[] }>(
      `/handling-units?siteId=${await siteId()}`,
    );
    expect(body.items.flatMap(({ contents }) => contents)).toEqual([]);
  });

  it('takes the earlier lot without a word, and the later one once nothing of it is free', async () => {
    expect((await go(early, 20)).status).toBeLessThan(300);
    expect((await go(late, 5)).status).toBeLessThan(300);
  });

  it('takes the later lot with a reason, and keeps it', async () => {
    expect((await go(late, 5, { laterLotReason: `  ${REASON} ` })).status).toBeLessThan(300);
    if (cause)
      expect(await movementsOf(late)).toContainEqual(
        expect.objectContaining({ cause, laterLotReason: REASON }),
      );
    for (const laterLotReason of ['', '  x  ', 'x'.repeat(501)])
      expect(await go(late, 5, { laterLotReason })).toMatchObject({
        status: 400,
        body: { errors: [{ field: '/laterLotReason' }] },
      });
  });

  it('keeps no reason where none was asked for', async () => {
    await go(early, 5, { laterLotReason: REASON });
    for (const { laterLotReason } of await movementsOf(early)) expect(laterLotReason).toBeNull();
  });

  it('takes nothing that has expired, and leaves it where it is', async () => {
    const expired = await lot(5, { bestBefore: '2020-01-01' });
    const before = await movementsOf(expired);
    expect(await go(expired, 5, { laterLotReason: REASON })).toMatchObject({
      status: 409,
      body: { code: 'lot_has_expired' },
    });
    expect(await movementsOf(expired)).toEqual(before);
  });

  it('is not hindered by the same day, by no day, or by what is not free', async () => {
    await issue(early, 20);
    await lot(5, { bestBefore: LATE });
    await lot(5, {});
    await lot(5, { bestBefore: EARLY, disposition: 'quarantine' });
    await lot(5, { bestBefore: EARLY, disposition: 'damaged' });
    await lot(5, { bestBefore: '2020-01-01' });
    await lot(5, { bestBefore: EARLY, condition: 'used' });
    await allocate(api, who, { itemCode: FOOD, total: 5, quantity: 5, bestBefore: EARLY });
    expect((await go(late, 5)).status).toBeLessThan(300);
    const timeless = await lot(5, {});
    await lot(5, { bestBefore: EARLY });
    expect((await go(timeless, 5)).status).toBeLessThan(300);
    expect(await go(late, 5)).toMatchObject(FIRST);
  });
});

it('says in three languages which lot goes first and what to do, also of one without number', async () => {
  await issue(early, 20);
  await lot(3, { bestBefore: EARLY });
  const said = await Promise.all(
    ['de', 'uk', 'en'].map(
      async (language) =>
        (
          await staff.send<Refusal>(
            'POST',
            `/lots/${late}/issue`,
            { stockPlaceId: who.hallId, disposition: 'available', quantity: 1, purpose: 'handed_out' },
            { 'accept-language': language },
          )
        ).body.detail,
    ),
  );
  expect(said[0]).toMatch(/Charge ohne Nummer, haltbar bis 31\.01\.2030, .* A-01 \(3 frei\)/);
  expect(said[1]).toMatch(/партія без номера, придатна до 31\.01\.2030/);
  expect(said[2]).toMatch(/lot without number, best before 31 January 2030/);
});

it('what is disposed of, and what is promised, goes in any order', async () => {
  expect((await issue(late, 5, { purpose: 'disposed' })).status).toBe(200);
  const promised = { itemCode: FOOD, total: 10, quantity: 10, bestBefore: LATE };
  const { lotId } = await allocate(api, who, promised);
  expect((await send(lotId, 10, { disposition: 'reserved' })).status).toBe(201);
});

it('a lot in another hall, of another giver or in a unit already does not go first', async () => {
  await send(early, 10);
  const unit = await box();
  await pack(unit, early, 10);
  await lot(10, { bestBefore: EARLY, giverId: who.outsiderId });
  expect((await pack(unit, late, 5)).status).toBe(200);
});

it('a unit tells why a later lot is in it, on its page and in its list', async () => {
  const unit = await box();
  await pack(unit, late, 5, { laterLotReason: '=1+1 passt nicht mehr ins Regal' });
  await pack(unit, late, 5, { laterLotReason: REASON });
  const { body } = await staff.get<{ contents: object[] }>(`/handling-units/${unit}`);
  expect(body.contents).toMatchObject([{ quantity: 10, laterLotReason: REASON }]);
  const list = await staff.bytes(`/handling-units/list.csv?siteId=${await siteId()}`);
  expect(new TextDecoder().decode(list.body)).toContain(REASON);
});

it('a lot tells its movements in a file, with the reason, and to those alone who see it', async () => {
  const laterLotReason = '=1+1 war nicht zu erreichen';
  await issue(late, 5, { note: 'Ausgabe an die Tafel', laterLotReason });
  const file = (await staff.bytes(`/lots/${late}/movements.csv`)).body;
  const [headers, ...rows] = readText(new TextDecoder().decode(file));
  expect(headers).toContain('Reason for later lot');
  const out = rows.filter((row) => row.includes('Handed out'));
  expect(out.map((row) => [row[3], row[5], row[8]]).sort()).toEqual([
    ['A-01', '-5', laterLotReason],
    ['outside', '5', laterLotReason],
  ]);
  expect(new TextDecoder().decode(file)).toContain(`'${laterLotReason}`);
  const stranger = await api.signIn([who.outsiderId, 'editor']);
  for (const type of ['csv', 'xlsx']) {
    expect((await stranger.bytes(`/lots/${late}/movements.${type}`)).status).toBe(404);
    expect((await staff.bytes(`/lots/${late}/movements.${type}`)).status).toBe(200);
  }
});

it('many who pack both lots at once take what is there, and never more', async () => {
  const units = await Promise.all(Array.from({ length: 12 }, box));
  const answers = await Promise.all(
    units.map((unit, n) => decided(() => pack(unit, n % 2 === 0 ? early : late, 5))),
  );
  const refused = answers.filter(({ status }) => status !== 200);
  const packed = answers.length - refused.length;
  for (const { status, body } of refused)
    expect({ status, code: body.code }).toEqual({
      status: 409,
      code: expect.stringMatching(/^(earlier_lot_first|not_that_much_loose)$/),
    });
  const { body } = await staff.get<{ items: { contents: { lotId: string; quantity: number }[] }[] }>(
    `/handling-units?siteId=${await siteId()}`,
  );
  const inUnits = body.items.flatMap(({ contents }) => contents);
  const sum = (lotId: string) =>
    inUnits.filter((one) => one.lotId === lotId).reduce((total, { quantity }) => total + quantity, 0);
  expect(sum(early)).toBe(20);
  expect(sum(early) + sum(late)).toBe(packed * 5);
});

it('packing, issuing and sending at once: the earlier lot goes once, and the rest of them look again', async () => {
  const takeAll = (lotId: string) =>
    WAYS.flatMap(([, go]) => [go, go]).map((go) => decided(() => go(lotId, 20)));
  const taken = await Promise.all(takeAll(early));
  expect(taken.map(({ status }) => status < 300).filter(Boolean)).toHaveLength(1);
  for (const { status, body } of taken.filter((one) => one.status >= 300))
    expect({ status, code: body.code }).toEqual({
      status: 409,
      code: expect.stringMatching(/^(insufficient_stock|not_that_much_loose|packed_goods_stay)$/),
    });
  const looked = await Promise.all(takeAll(late));
  expect(looked.map(({ status }) => status < 300).filter(Boolean)).toHaveLength(2);
  expect(looked.map(({ body }) => body.code)).not.toContain('earlier_lot_first');
});

async function siteId(): Promise<string> {
  const { body } = await staff.get<{ id: string; storagePlaces: { id: string }[] }[]>('/sites');
  return body.find(({ storagePlaces }) => storagePlaces.some(({ id }) => id === who.hallId))!.id;
}
