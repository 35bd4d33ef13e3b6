import { newId } from '#libs/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  allocate,
  type Allocated,
  type Goods,
  ORIGIN,
  partners,
  type Partners,
} from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Thing {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly recipientId: string;
  readonly pledgeId: string | null;
  readonly needId: string;
  readonly operatorIds: readonly string[];
  readonly lines: readonly { id: string }[];
  readonly storagePlaces: readonly { id: string }[];
  readonly items: readonly { id: string }[];
}

const BLANKETS: Goods = { itemCode: 'CLO-BLANKET', total: 100, quantity: 60 };

let api: TestApi;
let who: Partners;
let giver: Caller;
let owner: Caller;
/** Runs the hall of `who`. */
let staff: Caller;
/** Runs another hall, and has to do with nobody here unless named. */
let other: Caller;
let otherPlaceId: string;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  giver = await api.signIn([who.giverId, 'editor']);
  owner = await api.signIn([who.ownerId, 'editor']);
  staff = await staffOf(who.operatorId);
  other = await staffOf(who.outsiderId);
  otherPlaceId = await placeIn(who.outsiderId, other);
});

const staffOf = (id: string) => api.signIn([id, 'warehouse'], [id, 'convoy_lead']);

async function placeIn(operatorId: string, by: Caller): Promise<string> {
  const storagePlaces = [{ code: 'B-01' }];
  const site = { operatorId, placeId: ORIGIN, name: 'Halle 2', storagePlaces };
  return (await by.send<Thing>('POST', '/sites', site)).body.storagePlaces[0]!.id;
}

/** Goods of a pledge that are still with their giver, allocated to the owner. */
async function pledged(...operatorIds: string[]): Promise<Allocated & { pledgeId: string }> {
  const { body } = await giver.send<Thing>('POST', '/pledges', {
    giverId: who.giverId,
    title: 'Decken',
    titleLanguage: 'de',
    visibility: 'partners',
    approval: 'not_required',
    operatorIds,
    lines: [{ itemCode: 'CLO-BLANKET', quantity: 100, condition: 'new', placeId: ORIGIN }],
  });
  expect(body.operatorIds).toEqual(operatorIds);
  const goods = await allocate(api, who, { ...BLANKETS, pledgeLineId: body.lines[0]!.id, withGiver: true });
  await api.asSystem((tx) => tx.query(`update pledge set state = 'pledged' where id = $1`, [body.id]));
  return { ...goods, pledgeId: body.id };
}

async function name(pledgeId: string, operatorIds: string[], more: object = {}) {
  const { version } = (await giver.get<Thing>(`/pledges/${pledgeId}`)).body;
  return giver.send<Thing>(
    'PATCH',
    `/pledges/${pledgeId}`,
    { operatorIds, ...more },
    { 'if-match': `"${version}"` },
  );
}

const takeIn = (by: Caller, lotId: string, storagePlaceId: string) =>
  by.send<Thing>('POST', '/goods-in/pledged', {
    lotId,
    quantity: 10,
    storagePlaceId,
    disposition: 'available',
  });
const plan = (by: Caller, matchId: string, operatorId: string) =>
  by.send<Thing>('POST', '/consignments', { operatorId, matchIds: [matchId] });

/** What each way of looking at the goods answers. */
async function looks(by: Caller, { lotId, matchId }: Allocated): Promise<number[]> {
  const paths = [`/lots/${lotId}`, `/lots/${lotId}/movements`, `/matches/${matchId}`];
  return Promise.all(paths.map((path) => by.get(path).then(({ status }) => status)));
}
const SEEN = [200, 200, 200];
const HIDDEN = [404, 404, 404];

describe('goods that are still with their giver', () => {
  it('are neither seen nor moved by those whom nobody named, who learn no more than of unknown ones', async () => {
    const goods = await pledged(who.operatorId);
    const { needId } = (await owner.get<Thing>(`/matches/${goods.matchId}`)).body;
    expect(await looks(other, goods)).toEqual(HIDDEN);
    for (const path of [`/needs/${needId}`, `/needs/${needId}/coverage`, `/pledges/${goods.pledgeId}`])
      expect([path, (await other.get(path)).status]).toEqual([path, 404]);
    for (const list of ['/lots', '/matches', '/needs', '/pledges'])
      expect([list, (await other.get<Thing>(list)).body.items]).toEqual([list, []]);
    const answers = [];
    for (const { lotId, matchId } of [goods, { lotId: newId(), matchId: newId() }])
      answers.push(
        [await takeIn(other, lotId, otherPlaceId), await plan(other, matchId, who.outsiderId)].map(
          ({ status, body }) => [status, body.code],
        ),
      );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.map(([status]) => status)).toEqual([404, 404]);
  });

  it('are not opened by taking them into one’s own hall in another’s name', async () => {
    const { lotId } = await pledged(who.operatorId);
    const both = await api.signIn([who.operatorId, 'warehouse'], [who.outsiderId, 'warehouse']);
    const taken = await takeIn(both, lotId, otherPlaceId);
    expect([taken.status, taken.body.code]).toEqual([403, 'operator_not_named']);
    expect((await other.get(`/lots/${lotId}`)).status).toBe(404);
  });

  it('are seen, taken in and sent by those whom the giver names, also once the pledge is made', async () => {
    const goods = await pledged();
    expect(await looks(other, goods)).toEqual(HIDDEN);
    const named = await name(goods.pledgeId, [who.outsiderId.toUpperCase(), who.outsiderId]);
    expect([named.status, named.body.operatorIds]).toEqual([200, [who.outsiderId]]);
    expect(await looks(other, goods)).toEqual(SEEN);
    expect((await other.get<Thing>(`/matches/${goods.matchId}`)).body.pledgeId).toBe(goods.pledgeId);
    expect(await looks(staff, goods)).toEqual(HIDDEN);
    expect((await takeIn(other, goods.lotId, otherPlaceId)).status).toBe(201);
    expect((await plan(other, goods.matchId, who.outsiderId)).status).toBe(201);
  });

  it('are moved by the giver itself', async () => {
    const goods = await pledged();
    const own = await staffOf(who.giverId);
    expect((await takeIn(own, goods.lotId, await placeIn(who.giverId, own))).status).toBe(201);
    expect((await plan(own, goods.matchId, who.giverId)).status).toBe(201);
  });

  it('are not sent by the other side of the match unless it is named', async () => {
    const goods = await pledged();
    const refused = await plan(await staffOf(who.ownerId), goods.matchId, who.ownerId);
    expect([refused.status, refused.body.code]).toEqual([403, 'operator_not_named']);
  });

  it('show their match only once it is allocated, and only to people with a role in hall or convoy there', async () => {
    const goods = await pledged(who.operatorId);
    const elsewhere = await api.signIn([who.operatorId, 'editor'], [who.outsiderId, 'warehouse']);
    expect(await looks(elsewhere, goods)).toEqual(HIDDEN);
    await api.asSystem((tx) => tx.query(`update match set state = 'agreed' where id = $1`, [goods.matchId]));
    expect(await looks(staff, goods)).toEqual([200, 200, 404]);
  });
});

describe('a name', () => {
  it('is taken back while its bearer has none of the goods, who then sees them no more', async () => {
    const goods = await pledged(who.operatorId, who.outsiderId);
    expect(await looks(other, goods)).toEqual(SEEN);
    expect((await name(goods.pledgeId, [who.operatorId])).status).toBe(200);
    expect(await looks(other, goods)).toEqual(HIDDEN);
    expect((await takeIn(other, goods.lotId, otherPlaceId)).status).toBe(404);
    expect((await plan(other, goods.matchId, who.outsiderId)).status).toBe(404);
    expect(await looks(staff, goods)).toEqual(SEEN);
  });

  it('stays while its bearer has goods in a hall, or has planned their way', async () => {
    const inHall = await pledged(who.outsiderId);
    await takeIn(other, inHall.lotId, otherPlaceId);
    const planned = await pledged(who.outsiderId);
    const { body } = await plan(other, planned.matchId, who.outsiderId);
    for (const { pledgeId } of [inHall, planned]) {
      const refused = await name(pledgeId, []);
      expect([refused.status, refused.body.code]).toEqual([409, 'operator_has_goods']);
      expect((await giver.get<Thing>(`/pledges/${pledgeId}`)).body.operatorIds).toEqual([who.outsiderId]);
    }
    await other.send('POST', `/consignments/${body.id}/cancel`, {});
    expect((await name(planned.pledgeId, [])).status).toBe(200);
    expect((await plan(other, planned.matchId, who.outsiderId)).status).toBe(404);
  });

  it('is all that changes once a pledge is made', async () => {
    const { pledgeId } = await pledged();
    const refused = await name(pledgeId, [who.operatorId], { title: 'Zelte' });
    expect([refused.status, refused.body.code]).toEqual([409, 'pledge_is_fixed']);
  });

  it('is that of an organisation, and there are ten at the most', async () => {
    const { pledgeId } = await pledged();
    const unknown = await name(pledgeId, [newId()]);
    expect([unknown.status, unknown.body.code]).toEqual([400, 'refers_to_unknown']);
    expect((await name(pledgeId, Array.from({ length: 11 }, newId))).status).toBe(400);
  });

  it('is given by the giver alone', async () => {
    const { pledgeId } = await pledged(who.operatorId);
    const { version } = (await giver.get<Thing>(`/pledges/${pledgeId}`)).body;
    const editor = await api.signIn([who.operatorId, 'editor'], [who.operatorId, 'warehouse']);
    const tried = await editor.send(
      'PATCH',
      `/pledges/${pledgeId}`,
      { operatorIds: [who.outsiderId] },
      { 'if-match': `"${version}"` },
    );
    expect(tried.status).toBe(404);
  });
});

describe('goods in a hall', () => {
  it('are seen by those who run it and by their giver, whether a pledge names anybody or not', async () => {
    const goods = await allocate(api, who, BLANKETS);
    expect(await looks(staff, goods)).toEqual(SEEN);
    expect(await looks(giver, goods)).toEqual(SEEN);
    expect(await looks(other, goods)).toEqual(HIDDEN);
  });

  it('that came without a pledge are seen by those who took them in', async () => {
    const free = await other.send<Thing>('POST', '/goods-in/free', {
      giverId: who.giverId,
      itemCode: 'CLO-BLANKET',
      quantity: 5,
      storagePlaceId: otherPlaceId,
      disposition: 'available',
      condition: 'new',
    });
    expect(free.status).toBe(201);
    const seen = [other, giver, staff].map((by) => by.get(`/lots/${free.body.id}`));
    expect((await Promise.all(seen)).map(({ status }) => status)).toEqual([200, 200, 404]);
  });
});

describe('the third member of a partnership', () => {
  it('moves what is allocated between the other two, and nothing else of theirs', async () => {
    const stranger = await partners(api);
    await api.asSystem(async (tx) => {
      const id = newId();
      await tx.query(
        `insert into partnership (id, kind, state, source, confidence) values ($1, 'town', 'active', 'test', 'test')`,
        [id],
      );
      await tx.query(
        `insert into partnership_member values ($1, $2, 'german'), ($1, $3, 'ukrainian'), ($1, $4, 'third')`,
        [id, who.giverId, who.ownerId, who.outsiderId],
      );
    });
    const goods = await pledged();
    const elsewhere = await allocate(
      api,
      { ...who, ownerId: stranger.ownerId },
      { ...BLANKETS, withGiver: true },
    );
    expect((await other.get(`/matches/${goods.matchId}`)).status).toBe(200);
    expect((await other.get(`/matches/${elsewhere.matchId}`)).status).toBe(404);
    const taken = await takeIn(other, elsewhere.lotId, otherPlaceId);
    expect([taken.status, taken.body.code]).toEqual([403, 'operator_not_named']);
    expect((await takeIn(other, goods.lotId, otherPlaceId)).status).toBe(201);
    expect((await plan(other, goods.matchId, who.outsiderId)).status).toBe(201);
  });
});

describe('a recipient', () => {
  it('is named by the owner of the need alone, until the papers are complete', async () => {
    const { matchId } = await allocate(api, who, BLANKETS);
    const chosen = await staff.send('POST', '/consignments', {
      operatorId: who.operatorId,
      matchIds: [matchId],
      recipientId: who.outsiderId,
    });
    expect(chosen.status).toBe(400);
    const { body } = await plan(staff, matchId, who.operatorId);
    expect(body.recipientId).toBe(who.ownerId);
    const path = `/consignments/${body.id}`;
    const receivers = { recipientId: who.outsiderId };
    expect((await staff.send('POST', `${path}/reconfirm`, receivers)).status).toBe(403);
    expect((await other.get(path)).status).toBe(404);
    const abroad = await owner.send<Thing>('POST', `${path}/reconfirm`, receivers);
    expect([abroad.status, abroad.body.code]).toEqual([400, 'receiver_not_in_ukraine']);
    await api.asSystem((tx) =>
      tx.query(`update organisation set country = 'UA' where id = $1`, [who.outsiderId]),
    );
    const named = await owner.send<Thing>('POST', `${path}/reconfirm`, receivers);
    expect([named.status, named.body.recipientId]).toEqual([200, who.outsiderId]);
    expect((await other.get(path)).status).toBe(200);

    await api.asSystem((tx) =>
      tx.query(`update consignment set state = 'documents_ready' where id = $1`, [body.id]),
    );
    const again = await owner.send<Thing>('POST', `${path}/reconfirm`, {});
    expect([again.status, again.body.recipientId]).toEqual([200, who.outsiderId]);
    const late = await owner.send<Thing>('POST', `${path}/reconfirm`, { recipientId: who.ownerId });
    expect([late.status, late.body.code]).toEqual([409, 'papers_name_recipient']);
  });
});
