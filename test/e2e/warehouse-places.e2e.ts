import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Site {
  readonly id: string;
  readonly storagePlaces: readonly { id: string; code: string; lots: number }[];
  readonly totals: { lots: number; weightG: number; volumeCm3: number };
}
interface Lot {
  readonly id: string;
  readonly balances: readonly {
    siteId: string | null;
    code: string;
    disposition: string;
    quantity: number;
  }[];
}

let api: TestApi;
let who: Partners;
let staff: Caller;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
});

async function hall(): Promise<Site> {
  const site = {
    operatorId: who.operatorId,
    placeId: 'billerbeck',
    name: `Halle ${randomUUID()}`,
    storagePlaces: [{ code: 'A-01' }],
  };
  return (await staff.send<Site>('POST', '/sites', site)).body;
}

async function received(site: Site): Promise<Lot> {
  const goods = {
    giverId: who.giverId,
    itemCode: 'CLO-BLANKET',
    quantity: 10,
    storagePlaceId: site.storagePlaces[0]?.id,
    disposition: 'quarantine',
    condition: 'good',
    unitWeightG: 1000,
    unitVolumeCm3: 2000,
  };
  return (await staff.send<Lot>('POST', '/goods-in/free', goods)).body;
}

const shown = ({ balances }: Lot) =>
  balances.map(({ code, disposition, quantity }) => `${quantity} ${disposition} ${code}`).sort();

describe('a hall', () => {
  it('gets more places, and says what lies in it and where', async () => {
    const site = await hall();
    const more = await staff.send<Site>('POST', `/sites/${site.id}/places`, {
      storagePlaces: [{ code: 'A-02' }],
    });
    expect(more.status).toBe(201);
    expect(more.body.storagePlaces.map((place) => place.code)).toEqual(['A-01', 'A-02']);
    expect(
      await staff.send('POST', `/sites/${site.id}/places`, { storagePlaces: [{ code: 'A-02' }] }),
    ).toMatchObject({ status: 409, body: { code: 'storage_place_exists' } });
    const lot = await received(site);
    const now = (await staff.get<Site[]>('/sites')).body.find((one) => one.id === site.id);
    expect(now?.totals).toEqual({ lots: 1, weightG: 10_000, volumeCm3: 20_000 });
    expect(now?.storagePlaces.map((place) => place.lots)).toEqual([1, 0]);
    const inHall = await staff.get<{ items: Lot[] }>(`/lots?siteId=${site.id}`);
    expect(inHall.body.items.map((one) => one.id)).toEqual([lot.id]);
    expect(inHall.body.items[0]?.balances[0]?.siteId).toBe(site.id);
  });

  it('moves goods from place to place and out of quarantine, never more than there are', async () => {
    const site = await hall();
    const { body: wider } = await staff.send<Site>('POST', `/sites/${site.id}/places`, {
      storagePlaces: [{ code: 'A-02' }],
    });
    const [from, to] = wider.storagePlaces;
    const lot = await received(site);
    const transfer = (change: object, caller = staff) =>
      caller.send<Lot>('POST', `/lots/${lot.id}/transfer`, {
        fromPlaceId: from?.id,
        toPlaceId: to?.id,
        disposition: 'quarantine',
        quantity: 4,
        ...change,
      });
    expect(shown((await transfer({})).body)).toEqual(['4 quarantine A-02', '6 quarantine A-01']);
    const checked = await transfer({ toPlaceId: from?.id, toDisposition: 'available', quantity: 6 });
    expect(shown(checked.body)).toEqual(['4 quarantine A-02', '6 available A-01']);
    for (const [change, status, code] of [
      [{ quantity: 1 }, 409, 'insufficient_stock'],
      [{ toPlaceId: from?.id }, 400, 'nothing_is_moved'],
      [{ toPlaceId: (await hall()).storagePlaces[0]?.id }, 409, 'goods_stay_in_their_hall'],
    ] as const)
      expect(await transfer(change)).toMatchObject({ status, body: { code } });
    const stranger = await api.signIn([who.outsiderId, 'warehouse']);
    expect((await transfer({}, stranger)).status).toBe(404);
  });
});
