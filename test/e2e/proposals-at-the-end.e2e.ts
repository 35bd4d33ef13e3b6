import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '#libs/kernel';
import { outside, StockLedger } from '#libs/warehouses';
import { type Partners, partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

/** Somebody ends a need or a pledge in the moment in which somebody else proposes: nothing may stay reserved for it. */
let api: TestApi;
let who: Partners;
let owner: Caller;
let giver: Caller;
let needId: string;
let pledgeId: string;
let proposal: { needLineId: string; lotId: string; quantity: number };

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  const partnership = newId();
  await api.asSystem(async (tx) => {
    await tx.query(
      `insert into partnership (id, kind, state, source, confidence) values ($1, 'town', 'active', 'test', 'test')`,
      [partnership],
    );
    await tx.query(`insert into partnership_member values ($1, $2, 'german'), ($1, $3, 'ukrainian')`, [
      partnership,
      who.giverId,
      who.ownerId,
    ]);
  });
  owner = await api.signIn([who.ownerId, 'editor']);
  giver = await api.signIn([who.giverId, 'editor']);
});

afterAll(() => api?.close());

beforeEach(async () => {
  const line = { itemCode: 'CLO-BLANKET', quantity: 10 };
  const need = await owner.send<{ id: string; lines: { id: string }[] }>('POST', '/needs', {
    ownerId: who.ownerId,
    title: 'Ковдри',
    titleLanguage: 'uk',
    lines: [{ ...line, placeId: 'malyn', horizon: 'humanitarian', visibility: 'partners' }],
  });
  const pledge = await giver.send<{ id: string; lines: { id: string }[] }>('POST', '/pledges', {
    giverId: who.giverId,
    title: 'Decken',
    titleLanguage: 'de',
    visibility: 'partners',
    approval: 'not_required',
    lines: [
      {
        ...line,
        condition: 'new',
        placeId: 'billerbeck',
        specification: { quantity: 10, size: '150 x 200 cm', condition: 'new', mass: 1, volume: 0.009 },
      },
    ],
  });
  needId = need.body.id;
  pledgeId = pledge.body.id;
  await owner.send('POST', `/needs/${needId}/publish`, {});
  await giver.send('POST', `/pledges/${pledgeId}/offer`, {});
  proposal = {
    needLineId: need.body.lines[0]!.id,
    lotId: await enter(pledge.body.lines[0]!.id),
    quantity: 10,
  };
});

function enter(pledgeLineId: string): Promise<string> {
  return api.asSystem(async (tx) => {
    const lotId = newId();
    await tx.query(
      `insert into lot (id, item_code, giver_id, pledge_line_id, condition, unit_weight_g, unit_volume_cm3, total_quantity)
       values ($1, 'CLO-BLANKET', $2, $3, 'new', 1000, 9000, 10)`,
      [lotId, who.giverId, pledgeLineId],
    );
    const to = { place: { id: who.hallId, kind: 'storage' }, disposition: 'available' } as const;
    const cause = { kind: 'test', id: lotId };
    await api.service(StockLedger).move(tx, 'receipt', [{ lotId, quantity: 10, from: outside, to }], cause);
    return lotId;
  });
}

/** Proposes while a transaction that ends the need or the pledge has not committed yet. */
async function proposeWhile(
  ending: string,
  id: string,
): Promise<{ status: number; body: { code?: string } }> {
  let answer: Promise<{ status: number; body: { code?: string } }> | undefined;
  await api.asSystem(async (tx) => {
    await tx.query(ending, [id]);
    answer = giver.send<{ code?: string }>('POST', '/matches', proposal);
    await sleep(300);
  });
  return (await answer) ?? { status: 0, body: {} };
}

const reserved = (): Promise<unknown> =>
  api.asSystem((tx) => tx.query('select id from reservation where lot_id = $1', [proposal.lotId]));

describe('A proposal', () => {
  it('is accepted while need and pledge are open', async () => {
    expect((await giver.send('POST', '/matches', proposal)).status).toBe(201);
  });

  it('is refused when the pledge has been withdrawn', async () => {
    await giver.send('POST', `/pledges/${pledgeId}/withdraw`, {});
    const answer = await giver.send('POST', '/matches', proposal);
    expect(answer).toMatchObject({ status: 409, body: { code: 'pledge_is_not_open' } });
    expect(await reserved()).toEqual([]);
  });

  it('waits for whoever is just withdrawing the pledge, and is refused then', async () => {
    const answer = await proposeWhile(`update pledge set state = 'withdrawn' where id = $1`, pledgeId);
    expect(answer).toMatchObject({ status: 409, body: { code: 'pledge_is_not_open' } });
    expect(await reserved()).toEqual([]);
  });

  it('waits for whoever is just closing the need, and is refused then', async () => {
    const answer = await proposeWhile(`update need set state = 'withdrawn' where id = $1`, needId);
    expect(answer).toMatchObject({ status: 409, body: { code: 'need_is_not_open' } });
    expect(await reserved()).toEqual([]);
  });
});
