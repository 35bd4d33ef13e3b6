import { organisationId, partnershipId } from '#libs/partnerships';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemonstration } from '../../apps/standalone/src/load-demonstration.js';
import { allocate, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

type Named = Record<string, string>;
interface Need {
  readonly id: string;
  readonly state: string;
  readonly ownerId: string;
  readonly ownerName: Named;
  readonly lines: {
    id: string;
    itemCode: string | null;
    itemName: Named | null;
    unitName: Named | null;
    icon: string | null;
    placeName: Named;
    oblast: string | null;
  }[];
}
interface Lot {
  readonly id: string;
  readonly itemCode: string;
  readonly itemName: Named;
  readonly giverName: Named;
  readonly bestBefore: string | null;
  readonly balances: {
    siteId: string | null;
    siteName: string | null;
    placeName: Named;
    disposition: string;
  }[];
}

let api: TestApi;
let who: Partners;
let coordinator: Caller;
const malyn = organisationId('malyn');

beforeAll(async () => {
  api = await startApi();
  await loadDemonstration(api.database.appUrl, 'correct horse');
  who = await partners(api);
  coordinator = await api.signIn([who.operatorId, 'coordinator'], [who.operatorId, 'warehouse']);
});
afterAll(() => api?.close());

async function all<T>(path: string, caller = coordinator): Promise<T[]> {
  const { status, body } = await caller.get<{ items: T[] }>(
    `${path}${path.includes('?') ? '&' : '?'}limit=200`,
  );
  expect({ path, status }).toEqual({ path, status: 200 });
  return body.items;
}

/** The filter keeps exactly those of all, of which there are some, that fit by their own words. */
async function keeps<T extends { id: string }>(
  path: string,
  filter: string,
  fits: (row: T) => boolean,
): Promise<void> {
  const [everything, kept] = [await all<T>(path), await all<T>(`${path}?${filter}`)];
  const expected = everything.filter(fits).map((row) => row.id);
  expect({ filter, ids: kept.map((row) => row.id) }).toEqual({ filter, ids: expected });
  expect({ filter, some: expected.length > 0, fewer: expected.length < everything.length }).toEqual({
    filter,
    some: true,
    fewer: true,
  });
}

describe('the list of needs', () => {
  it('says of each need what a row shows', async () => {
    const needs = await all<Need>('/needs');
    for (const { ownerName, lines } of needs) {
      expect(ownerName.uk).toMatch(/[а-яіїєґ]/i);
      for (const line of lines) {
        expect(line.itemName?.uk).toMatch(/[а-яіїєґ]/i);
        expect(line.unitName?.de).not.toBe('');
        expect(line.icon).toMatch(/^[a-z]/);
        expect(line.placeName.uk).toMatch(/[а-яіїєґ]/i);
      }
    }
  });

  it('is filtered by links', async () => {
    await keeps<Need>('/needs', 'state=published', (need) => need.state === 'published');
    await keeps<Need>('/needs', `ownerId=${malyn}`, (need) => need.ownerId === malyn);
    await keeps<Need>(
      '/needs',
      `partnershipId=${partnershipId('billerbeck-malyn')}`,
      (need) => need.ownerId === malyn,
    );
    await keeps<Need>('/needs', 'itemCode=GEN-75', ({ lines }) => lines.some((l) => l.itemCode === 'GEN-75'));
    await keeps<Need>('/needs', 'oblast=UA18', ({ lines }) => lines.some((l) => l.oblast === 'UA18'));
    await keeps<Need>('/needs', 'sector=HEA', ({ lines }) =>
      lines.some(({ itemCode }) => itemCode?.startsWith('MED-') || itemCode?.startsWith('AMB-')),
    );
    await keeps<Need>(
      '/needs',
      `ownerId=${malyn}&state=published`,
      (need) => need.ownerId === malyn && need.state === 'published',
    );
  });

  it('finds words in title and items, with a typing error', async () => {
    const by = async (text: string) =>
      (await all<Need>(`/needs?text=${encodeURIComponent(text)}`)).map((need) => need.id);
    const generators = await by('генератор');
    expect(generators.length).toBeGreaterThan(0);
    expect(await by('генеротор')).toEqual(expect.arrayContaining(generators));
    expect(await by('Qwxyzqwxyz')).toEqual([]);
  });

  it('keeps what is open: published, with something that nobody has said yes to', async () => {
    const open = await all<Need>('/needs?open=true');
    expect(open.every((need) => need.state === 'published')).toBe(true);
    const one = open[0]!;
    await api.asSystem((tx) =>
      tx.query(
        `insert into match (id, need_line_id, need_owner_id, lot_id, giver_id, quantity, state, explanation, giver_agreed_at, owner_agreed_at)
         select gen_random_uuid(), l.id, l.owner_id, lot.id, lot.giver_id, l.quantity, 'agreed',
           '{"limits": [], "weights": {}, "cost": 0, "runnerUp": null}', now(), now()
         from need_line l, (select * from lot limit 1) lot where l.need_id = $1`,
        [one.id],
      ),
    );
    expect((await all<Need>('/needs?open=true')).map((need) => need.id)).not.toContain(one.id);
    expect((await all<Need>('/needs?open=false')).map((need) => need.id)).toContain(one.id);
  });
});

interface Pledge {
  readonly id: string;
  readonly giverId: string;
  readonly giverName: Named;
  readonly firstCallId: string | null;
  readonly firstCallName: Named | null;
  readonly state: string;
  readonly approval: string;
  readonly lines: { itemCode: string; itemName: Named; unitName: Named; icon: string; placeName: Named }[];
}

describe('the list of pledges', () => {
  it('says of each pledge what a row shows', async () => {
    const pledges = await all<Pledge>('/pledges');
    for (const { giverName, firstCallId, firstCallName, lines } of pledges) {
      expect(giverName.uk).toMatch(/[а-яіїєґ]/i);
      expect(firstCallName === null).toBe(firstCallId === null);
      for (const { itemName, icon, placeName } of lines)
        expect([itemName.uk, placeName.uk, icon].filter(Boolean)).toHaveLength(3);
    }
    expect(pledges.some(({ firstCallName }) => firstCallName)).toBe(true);
  });

  it('is filtered by links', async () => {
    const billerbeck = organisationId('billerbeck');
    await keeps<Pledge>('/pledges', 'state=offered', ({ state }) => state === 'offered');
    await keeps<Pledge>('/pledges', 'approval=pending', ({ approval }) => approval === 'pending');
    await keeps<Pledge>('/pledges', `giverId=${billerbeck}`, ({ giverId }) => giverId === billerbeck);
    await keeps<Pledge>(
      '/pledges',
      `partnershipId=${partnershipId('billerbeck-malyn')}`,
      ({ giverId }) => giverId === billerbeck,
    );
    await keeps<Pledge>('/pledges', 'itemCode=GEN-S', ({ lines }) =>
      lines.some(({ itemCode }) => itemCode === 'GEN-S'),
    );
    await keeps<Pledge>('/pledges', 'sector=HEA', ({ lines }) =>
      lines.some(({ itemCode }) => /^(MED|AMB)-/.test(itemCode)),
    );
    expect((await all<Pledge>('/pledges?text=stromerzeuger')).length).toBeGreaterThan(0);
    expect(await all<Pledge>('/pledges?text=qwxyzqwxyz')).toEqual([]);
  });
});

describe('the list of lots', () => {
  it('says of each lot what a row shows, and is filtered by links', async () => {
    const lots = await all<Lot>('/lots');
    for (const { itemName, giverName, balances } of lots) {
      expect(itemName.de).not.toBe('');
      expect(giverName.de).not.toBe('');
      for (const { siteId, siteName, placeName } of balances) {
        expect(siteId === null).toBe(siteName === null);
        expect(placeName.uk).toMatch(/[а-яіїєґ]/i);
      }
    }
    const site = lots.flatMap((lot) => lot.balances).find(({ siteId }) => siteId)!;
    await keeps<Lot>('/lots', `siteId=${site.siteId}`, ({ balances }) =>
      balances.some(({ siteId }) => siteId === site.siteId),
    );
    const days = lots.flatMap(({ bestBefore }) => bestBefore ?? []).sort();
    const day = days.at(-1)!;
    await keeps<Lot>(
      '/lots',
      `expiresBefore=${day}`,
      ({ bestBefore }) => bestBefore !== null && bestBefore < day,
    );
    await keeps<Lot>('/lots', 'itemCode=GEN-S', ({ itemCode }) => itemCode === 'GEN-S');
    await keeps<Lot>('/lots', 'sector=SHL', ({ itemCode }) => /^(CLO|SHL|HEAT|HYG-SET)/.test(itemCode));
    expect((await all<Lot>('/lots?text=generator')).length).toBeGreaterThan(0);
  });

  it('takes place and disposition together: some of the lot lies there in that disposition', async () => {
    const { lotId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 10, quantity: 10 });
    const [{ siteId }] = await api.asSystem((tx) =>
      tx.query<[{ siteId: string }]>('select site_id as "siteId" from stock_place where id = $1', [
        who.hallId,
      ]),
    );
    const found = async (filter: string) =>
      (await all<Lot>(`/lots?siteId=${siteId}&${filter}`)).map((lot) => lot.id);
    expect(await found('disposition=reserved')).toEqual([lotId]);
    expect(await found('disposition=available')).toEqual([]);
    expect(await found('disposition=reserved&placeId=billerbeck')).toEqual([lotId]);
    expect(await found('disposition=reserved&placeId=malyn')).toEqual([]);
  });
});

describe('the list of matches', () => {
  it('keeps what waits for the caller, as the match itself says', async () => {
    const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 10, quantity: 4 });
    await api.asSystem((tx) =>
      tx.query(
        `update match set state = 'proposed', owner_agreed_at = null, hold_expires_at = now() + interval '1 day' where id = $1`,
        [matchId],
      ),
    );
    const asked = await api.signIn([who.ownerId, 'editor']);
    const asking = await api.signIn([who.giverId, 'editor']);
    for (const [caller, turn] of [
      [asked, true],
      [asking, false],
    ] as const)
      for (const yourTurn of [true, false]) {
        const rows = await all<{ id: string; yourTurn: boolean }>(`/matches?yourTurn=${yourTurn}`, caller);
        expect(rows.every((row) => row.yourTurn === yourTurn)).toBe(true);
        expect(rows.some((row) => row.id === matchId)).toBe(turn === yourTurn);
      }
  });

  it('is filtered by line, lot and partnership', async () => {
    const { matchId, lotId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 10, quantity: 4 });
    const owner = await api.signIn([who.ownerId, 'editor']);
    expect((await all<{ id: string }>(`/matches?lotId=${lotId}`, owner)).map((row) => row.id)).toEqual([
      matchId,
    ]);
    const { body } = await owner.get<{ needLineId: string }>(`/matches/${matchId}`);
    const ofLine = await all<{ id: string }>(`/matches?needLineId=${body.needLineId}`, owner);
    expect(ofLine.map((row) => row.id)).toEqual([matchId]);
    const between = `/matches?partnershipId=${partnershipId('billerbeck-malyn')}`;
    const members = await all<{ giverId: string; needOwnerId: string }>(between);
    expect(members.length).toBeGreaterThan(0);
    expect(members.every((row) => row.needOwnerId === malyn)).toBe(true);
    expect(await all(between, owner)).toEqual([]);
  });
});
