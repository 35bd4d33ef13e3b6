import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { proveStock } from '../../libs/warehouses/src/stock-proof.js';
import { ProveStock } from '../../libs/warehouses/src/jobs/prove-stock.job.js';
import { Database, runAs } from '#libs/database';
import { newId, system } from '#libs/kernel';
import { Client } from 'pg';
import { Outbox } from '#libs/outbox';
import { allocate, balances, type Goods, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Refusal {
  readonly code: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}
interface Site {
  readonly id: string;
  readonly storagePlaces: readonly { readonly id: string; readonly code: string }[];
}
interface Movement {
  readonly id: string;
  readonly cause: string;
  readonly reversible: boolean;
}

let api: TestApi;
let who: Partners;
let staff: Caller;
let siteId: string;
let second: string;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
  const { body } = await staff.get<Site[]>('/sites');
  const site = body.find(({ storagePlaces }) => storagePlaces.some(({ id }) => id === who.hallId))!;
  siteId = site.id;
  const more = await staff.send<Site>('POST', `/sites/${siteId}/places`, {
    storagePlaces: [{ code: 'B-02' }],
  });
  second = more.body.storagePlaces.find(({ code }) => code === 'B-02')!.id;
});
afterEach(async () => expect((await api.asSystem(proveStock)).differences).toEqual([]));

const BLANKETS: Goods = { itemCode: 'CLO-BLANKET', total: 100, quantity: 60 };

/** Goods of which 60 are promised and 40 are free; where they are with their giver, the hall is named for them. */
async function goods(more: Partial<Goods> = {}): Promise<string> {
  const { lotId } = await allocate(api, who, { ...BLANKETS, ...more });
  await api.asSystem((tx) =>
    tx.query(`insert into lot_operator values ($1, $2, 'named') on conflict do nothing`, [
      lotId,
      who.operatorId,
    ]),
  );
  return lotId;
}

/** As no program of ours may: past the ledger and the policies. */
async function past(sql: string, values: readonly unknown[]): Promise<void> {
  const client = new Client({ connectionString: api.database.superuserUrl });
  await client.connect();
  await client.query(sql, [...values]);
  await client.end();
}

async function anotherHall(operatorId: string): Promise<Site> {
  const someone = await api.signIn([operatorId, 'warehouse']);
  return (
    await someone.send<Site>('POST', '/sites', {
      operatorId,
      placeId: 'billerbeck',
      name: `Halle ${newId()}`,
      storagePlaces: [{ code: 'C-03' }],
    })
  ).body;
}

describe('goods in', () => {
  it('keeps a promise in one piece as long as it can, and promised goods stay promised in two', async () => {
    const lotId = await goods({ withGiver: true });
    const take = (quantity: number, disposition = 'available') =>
      staff.send<Refusal>('POST', '/goods-in/pledged', {
        lotId,
        quantity,
        storagePlaceId: who.hallId,
        disposition,
      });
    expect((await take(30)).status).toBe(201);
    expect(await balances(api, lotId)).toMatchObject({
      'giver/reserved': 60,
      'giver/available': 10,
      'storage/available': 30,
    });
    expect((await take(20)).status).toBe(201);
    expect(await balances(api, lotId)).toMatchObject({
      'giver/reserved': 50,
      'storage/reserved': 10,
      'storage/available': 40,
    });
    expect(await take(1, 'damaged')).toMatchObject({
      status: 409,
      body: { code: 'promised_goods_arrive_well' },
    });
    expect((await take(50)).status).toBe(201);
    expect(await balances(api, lotId)).toMatchObject({ 'storage/reserved': 60, 'storage/available': 40 });
    expect(await take(1)).toMatchObject({ status: 404 });
  });

  it('can be reversed, and what was promised is promised with its giver again', async () => {
    const lotId = await goods({ withGiver: true });
    await staff.send('POST', '/goods-in/pledged', {
      lotId,
      quantity: 70,
      storagePlaceId: who.hallId,
      disposition: 'available',
    });
    const { body } = await staff.get<Movement[]>(`/lots/${lotId}/movements`);
    const receipt = body.find(({ cause }) => cause === 'goods_in')!;
    expect(receipt.reversible).toBe(true);
    const reverse = () =>
      staff.send<Refusal>('POST', `/movements/${receipt.id}/reverse`, { reason: 'falscher Lkw' });
    expect((await reverse()).status).toBe(200);
    expect(await balances(api, lotId)).toMatchObject({ 'giver/reserved': 60, 'giver/available': 40 });
    expect(await reverse()).toMatchObject({ status: 409, body: { code: 'already_reversed' } });
    const after = await staff.get<Movement[]>(`/lots/${lotId}/movements`);
    expect(after.body.find(({ id }) => id === receipt.id)?.reversible).toBe(false);
  });
});

describe('within a hall', () => {
  it('promised goods go to another place and stay promised; nobody sets them aside by hand', async () => {
    const lotId = await goods();
    const move = (more: object) =>
      staff.send<Refusal>('POST', `/lots/${lotId}/transfer`, {
        fromPlaceId: who.hallId,
        toPlaceId: second,
        disposition: 'reserved',
        quantity: 25,
        ...more,
      });
    expect((await move({})).status).toBe(200);
    expect((await move({ quantity: 35 })).status).toBe(200);
    expect(await move({ quantity: 1 })).toMatchObject({
      status: 409,
      body: { code: 'insufficient_stock', parameters: { available: 0 } },
    });
    expect(
      await move({ fromPlaceId: second, toPlaceId: who.hallId, toDisposition: 'damaged' }),
    ).toMatchObject({
      status: 400,
      body: { code: 'promised_stays_promised' },
    });
  });

  it('goods are handed out, used up or disposed of, and expired ones are disposed of alone', async () => {
    const lotId = await goods();
    const issue = (more: object) =>
      staff.send<Refusal>('POST', `/lots/${lotId}/issue`, {
        stockPlaceId: who.hallId,
        disposition: 'available',
        quantity: 10,
        purpose: 'handed_out',
        ...more,
      });
    expect((await issue({})).status).toBe(200);
    expect(await issue({ quantity: 31 })).toMatchObject({
      status: 409,
      body: { code: 'insufficient_stock', parameters: { available: 30 } },
    });
    await past('update lot set best_before = current_date - 1 where id = $1', [lotId]);
    expect(await issue({})).toMatchObject({ status: 409, body: { code: 'lot_has_expired' } });
    expect((await issue({ purpose: 'disposed', note: 'abgelaufen' })).status).toBe(200);
    expect(await balances(api, lotId)).toMatchObject({ 'storage/available': 20, 'storage/reserved': 60 });
  });

  it('an adjustment says what differs and why, and can be reversed', async () => {
    const lotId = await goods();
    const correct = (difference: number) =>
      staff.send<Refusal>('POST', `/lots/${lotId}/correct`, {
        stockPlaceId: who.hallId,
        disposition: 'available',
        difference,
        reason: 'ein Karton mehr gefunden',
      });
    expect(await correct(0)).toMatchObject({ status: 400, body: { code: 'nothing_differs' } });
    expect(await correct(-41)).toMatchObject({
      status: 409,
      body: { code: 'insufficient_stock', parameters: { available: 40 } },
    });
    expect((await correct(12)).status).toBe(200);
    expect(await balances(api, lotId)).toMatchObject({ 'storage/available': 52 });
    const { body } = await staff.get<Movement[]>(`/lots/${lotId}/movements`);
    const { id } = body.find(({ cause }) => cause === 'correction')!;
    expect((await staff.send('POST', `/movements/${id}/reverse`, { reason: 'doch nicht' })).status).toBe(200);
    expect(await balances(api, lotId)).toMatchObject({ 'storage/available': 40 });
  });

  it('is closed to those who do not work there', async () => {
    const lotId = await goods();
    const stranger = await api.signIn([who.outsiderId, 'warehouse']);
    for (const [path, body] of [
      [
        `/lots/${lotId}/issue`,
        { stockPlaceId: who.hallId, disposition: 'available', quantity: 1, purpose: 'disposed' },
      ],
      [
        `/lots/${lotId}/correct`,
        { stockPlaceId: who.hallId, disposition: 'available', difference: 1, reason: 'x' },
      ],
      [
        `/lots/${lotId}/send`,
        { fromPlaceId: who.hallId, toSiteId: siteId, disposition: 'available', quantity: 1 },
      ],
      [`/sites/${siteId}/stocktakes`, {}],
    ] as const)
      expect((await stranger.send('POST', path, body)).status).toBe(404);
  });
});

describe('from hall to hall', () => {
  it('goods are sent, received in parts, and the rest is written off with a reason', async () => {
    const lotId = await goods();
    const target = await anotherHall(who.operatorId);
    const sent = await staff.send<{ id: string }>('POST', `/lots/${lotId}/send`, {
      fromPlaceId: who.hallId,
      toSiteId: target.id,
      disposition: 'available',
      quantity: 30,
    });
    expect(sent.status).toBe(201);
    expect((await staff.get<{ id: string }[]>(`/sites/${target.id}/transfers`)).body).toMatchObject([
      { id: sent.body.id, quantity: 30, received: 0, itemCode: 'CLO-BLANKET' },
    ]);
    const receive = (quantity: number, disposition = 'available') =>
      staff.send<Refusal>('POST', `/hall-transfers/${sent.body.id}/receive`, {
        storagePlaceId: target.storagePlaces[0]?.id,
        quantity,
        disposition,
      });
    expect((await receive(20)).status).toBe(200);
    expect((await receive(4, 'damaged')).status).toBe(200);
    expect(await receive(7)).toMatchObject({ status: 409, body: { code: 'less_is_on_the_way' } });
    const end = () =>
      staff.send<Refusal>('POST', `/hall-transfers/${sent.body.id}/end`, { reason: 'unterwegs zerbrochen' });
    expect((await end()).status).toBe(200);
    expect(await end()).toMatchObject({ status: 409, body: { code: 'hall_transfer_has_ended' } });
    expect(await balances(api, lotId)).toEqual({
      'outside/available': -94,
      'storage/available': 30,
      'storage/damaged': 4,
      'storage/reserved': 60,
    });
    expect((await staff.get(`/sites/${target.id}/transfers`)).body).toEqual([]);
  });

  it('promised goods stay promised on the road, and no consignment fetches them there', async () => {
    const { matchId, lotId } = await allocate(api, who, BLANKETS);
    const target = await anotherHall(who.operatorId);
    const sent = await staff.send<{ id: string }>('POST', `/lots/${lotId}/send`, {
      fromPlaceId: who.hallId,
      toSiteId: target.id,
      disposition: 'reserved',
      quantity: 60,
    });
    expect(await balances(api, lotId)).toMatchObject({ 'transit/reserved': 60 });
    const plan = () =>
      staff.send<Refusal>('POST', '/consignments', { operatorId: who.operatorId, matchIds: [matchId] });
    expect(await plan()).toMatchObject({ status: 409, body: { code: 'goods_on_the_road' } });
    const received = await staff.send('POST', `/hall-transfers/${sent.body.id}/receive`, {
      storagePlaceId: target.storagePlaces[0]?.id,
      quantity: 60,
      disposition: 'available',
    });
    expect(received.status).toBe(200);
    expect(await balances(api, lotId)).toMatchObject({ 'storage/reserved': 60, 'storage/available': 40 });
    expect((await plan()).status).toBe(201);
    const away = await staff.send<Refusal>('POST', `/lots/${lotId}/send`, {
      fromPlaceId: target.storagePlaces[0]?.id,
      toSiteId: siteId,
      disposition: 'reserved',
      quantity: 60,
    });
    expect(away).toMatchObject({ status: 409, body: { code: 'promised_goods_travel' } });
  });

  it('goes to others only where the pledge names them', async () => {
    const lotId = await goods();
    const theirs = await anotherHall(who.outsiderId);
    const refused = await staff.send<Refusal>('POST', `/lots/${lotId}/send`, {
      fromPlaceId: who.hallId,
      toSiteId: theirs.id,
      disposition: 'available',
      quantity: 1,
    });
    expect(refused).toMatchObject({ status: 403, body: { code: 'operator_not_named' } });
  });
});

describe('a stocktake', () => {
  interface Line {
    readonly lotId: string;
    readonly code: string;
    readonly counted: number | null;
    readonly booked: number | null;
  }
  const open = async () =>
    (await staff.send<{ id: string }>('POST', `/sites/${siteId}/stocktakes`, {})).body.id;
  const count = (id: string, lotId: string, counted: number, storagePlaceId = who.hallId) =>
    staff.send<Line[]>('POST', `/stocktakes/${id}/counts`, { storagePlaceId, lotId, counted });
  const act = (caller: Caller, id: string, what: string) =>
    caller.send<Refusal & { differences: number | null }>('POST', `/stocktakes/${id}/${what}`);

  it('is blind, shows differences afterwards, and a second person approves them', async () => {
    const lotId = await goods();
    const id = await open();
    expect((await staff.send<Refusal>('POST', `/sites/${siteId}/stocktakes`, {})).body.code).toBe(
      'stocktake_under_way',
    );
    expect((await act(staff, id, 'finish')).body.code).toBe('not_all_counted');
    const blind = await count(id, lotId, 97);
    expect(blind.body).toMatchObject([{ lotId, counted: 97, booked: null }]);
    expect((await act(staff, id, 'finish')).body.differences).toBe(1);
    expect((await staff.get<Line[]>(`/stocktakes/${id}/lines`)).body).toMatchObject([
      { counted: 97, booked: 100 },
    ]);
    expect(await act(staff, id, 'approve')).toMatchObject({
      status: 403,
      body: { code: 'others_approve_the_count' },
    });
    const colleague = await api.signIn([who.operatorId, 'warehouse']);
    expect((await act(colleague, id, 'approve')).status).toBe(200);
    expect(await balances(api, lotId)).toMatchObject({ 'storage/available': 37, 'storage/reserved': 60 });
    expect((await act(colleague, id, 'approve')).body.code).toBe('stocktake_is_over');
  });

  it('counts right though goods move between count and approval', async () => {
    const lotId = await goods();
    const id = await open();
    await count(id, lotId, 103);
    await staff.send('POST', `/lots/${lotId}/transfer`, {
      fromPlaceId: who.hallId,
      toPlaceId: second,
      disposition: 'available',
      quantity: 30,
    });
    await count(id, lotId, 30, second);
    await act(staff, id, 'finish');
    const colleague = await api.signIn([who.operatorId, 'warehouse']);
    await act(colleague, id, 'approve');
    expect(await balances(api, lotId)).toMatchObject({ 'storage/available': 43 });
  });

  it('takes nothing from what is promised, and can be counted again', async () => {
    const lotId = await goods();
    const id = await open();
    await count(id, lotId, 59);
    await act(staff, id, 'finish');
    const colleague = await api.signIn([who.operatorId, 'warehouse']);
    expect(await act(colleague, id, 'approve')).toMatchObject({
      status: 409,
      body: { code: 'promised_goods_missing', parameters: { missing: 41, free: 40 } },
    });
    await act(staff, id, 'recount');
    await count(id, lotId, 60);
    await act(staff, id, 'finish');
    expect((await act(colleague, id, 'approve')).status).toBe(200);
    expect(await balances(api, lotId)).toMatchObject({ 'storage/reserved': 60 });
  });
});

describe('the proof of balances', () => {
  const falsify = (lotId: string, by: number): Promise<void> =>
    past(
      `update stock_balance set quantity = quantity + $2 where lot_id = $1 and disposition = 'available' and place_kind = 'storage'`,
      [lotId, by],
    );

  it('says when it was made; a balance that no movement explains is told to those who run the hall', async () => {
    const lotId = await goods();
    const prove = () =>
      runAs(system('test'), () => new ProveStock(api.service(Database), api.service(Outbox)).run());
    await prove();
    expect((await staff.get<{ differences: unknown[] }>('/stock-check')).body.differences).toEqual([]);
    await falsify(lotId, 7);
    await prove();
    await prove();
    const { body } = await staff.get<{ differences: unknown[] }>('/stock-check');
    expect(body.differences).toMatchObject([{ lotId, disposition: 'available', balance: 47, proven: 40 }]);
    const told = await api.asSystem((tx) =>
      tx.query<unknown[]>(`select from outbox_message where topic = 'stock.differs' and key = $1`, [siteId]),
    );
    expect(told).toHaveLength(1);
    const stranger = await api.signIn([who.outsiderId, 'member']);
    expect((await stranger.get<{ differences: unknown[] }>('/stock-check')).body.differences).toEqual([]);
    await falsify(lotId, -7);
  });
});
