import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { balances } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import {
  BLANKETS,
  lotInHall,
  type MatchOfTest,
  type Need,
  proposal,
  publishedNeed,
  tradingPartners,
  type TradingPartners,
} from '../support/trading-partners.js';

interface Terms {
  readonly most: number;
  readonly items: { readonly side: string; readonly quantity: number; readonly wish: string | null }[];
}
interface Refused {
  readonly code: string;
  readonly parameters?: Record<string, unknown>;
}

let api: TestApi;
let who: TradingPartners;

beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
});
afterAll(() => api?.close());

const act = <T = MatchOfTest>(caller: Caller, id: string, action: string, body: object = {}) =>
  caller.send<T>('POST', `/matches/${id}/${action}`, body);
const terms = async (id: string) => (await who.owner.get<Terms>(`/matches/${id}/proposals`)).body;
const coverage = async (need: Need) =>
  (await who.owner.get<{ lines: { proposed: number; open: number }[] }>(`/needs/${need.id}/coverage`)).body
    .lines[0];

async function proposed(quantity: number, available = 80) {
  const need = await publishedNeed(who, BLANKETS);
  const lotId = await lotInHall(api, who, available);
  const match = await proposal(who, need.lines[0]!.id, lotId, quantity);
  return { need, lotId, match };
}

describe('accepting with a change', () => {
  it('gives the changer’s agreement, takes the other’s back, and is agreed on anew', async () => {
    const { need, lotId, match } = await proposed(40);
    const countered = await act(who.owner, match.id, 'counter', { quantity: 25 });
    expect(countered.status).toBe(200);
    expect(countered.body).toMatchObject({ state: 'proposed', quantity: 25, giverAgreedAt: null });
    expect(countered.body.ownerAgreedAt).not.toBeNull();
    expect(await balances(api, lotId)).toMatchObject({ 'storage/available': 55, 'storage/reserved': 25 });
    expect(await coverage(need)).toMatchObject({ proposed: 25, open: 75 });

    expect((await act<Refused>(who.owner, match.id, 'agree')).body.code).toBe('not_your_turn');
    const agreed = await act(who.giver, match.id, 'agree');
    expect(agreed.body).toMatchObject({ state: 'agreed', quantity: 25 });
  });

  it('may rise up to what is open and available, and names the bound beyond', async () => {
    const { match, lotId } = await proposed(40, 80);
    expect((await terms(match.id)).most).toBe(80);
    const beyondStock = await act<Refused>(who.owner, match.id, 'counter', { quantity: 81 });
    expect(beyondStock).toMatchObject({
      status: 409,
      body: { code: 'insufficient_stock', parameters: { available: 80 } },
    });
    expect(await balances(api, lotId)).toMatchObject({ 'storage/reserved': 40 });
    expect((await act(who.owner, match.id, 'counter', { quantity: 80 })).body.quantity).toBe(80);

    const wide = await proposed(40, 200);
    expect((await terms(wide.match.id)).most).toBe(100);
    const beyondNeed = await act<Refused>(who.owner, wide.match.id, 'counter', { quantity: 101 });
    expect(beyondNeed.body).toMatchObject({ code: 'need_line_is_covered', parameters: { open: 100 } });
  });

  it('goes back and forth, and both see every step with its wish', async () => {
    const { match } = await proposed(40);
    await act(who.owner, match.id, 'counter', {
      quantity: 60,
      wish: 'Краще після 10 січня',
      wishLanguage: 'uk',
      usefulFrom: '2027-01-10',
    });
    await act(who.giver, match.id, 'counter', { quantity: 50 });
    const { items } = await terms(match.id);
    expect(items.map(({ side, quantity, wish }) => [side, quantity, wish])).toEqual([
      ['giver', 40, null],
      ['owner', 60, 'Краще після 10 січня'],
      ['giver', 50, null],
    ]);
    expect((await who.giver.get<Terms>(`/matches/${match.id}/proposals`)).body.items).toHaveLength(3);
    expect((await act(who.owner, match.id, 'agree')).body).toMatchObject({ state: 'agreed', quantity: 50 });
  });

  it('changes something, and only while nothing is settled', async () => {
    const { match } = await proposed(40);
    expect((await act<Refused>(who.owner, match.id, 'counter')).body.code).toBe('nothing_is_changed');
    expect((await act<Refused>(who.owner, match.id, 'counter', { quantity: 40 })).status).toBe(400);
    await act(who.owner, match.id, 'agree');
    const late = await act<Refused>(who.giver, match.id, 'counter', { quantity: 10 });
    expect(late).toMatchObject({ status: 409, body: { code: 'illegal_transition' } });
  });

  it('is not for the lookers-on, and a stale page is told so', async () => {
    const { match } = await proposed(40);
    const member = await api.signIn([who.ownerId, 'member']);
    expect((await act(member, match.id, 'counter', { quantity: 5 })).status).toBe(403);
    const stranger = await api.signIn([who.outsiderId, 'editor']);
    expect((await act(stranger, match.id, 'counter', { quantity: 5 })).status).toBe(404);
    await act(who.owner, match.id, 'counter', { quantity: 30 });
    const stale = await who.giver.send(
      'POST',
      `/matches/${match.id}/counter`,
      { quantity: 20 },
      {
        'if-match': `"${match.version}"`,
      },
    );
    expect(stale.status).toBe(412);
  });

  it('of a suggestion puts it to the other side with these terms', async () => {
    const need = await publishedNeed(who, BLANKETS);
    const id = await suggested(need.lines[0]!.id, await lotInHall(api, who, 30), 30);
    const answer = await act(who.owner, id, 'counter', { quantity: 12 });
    expect(answer.body).toMatchObject({ state: 'proposed', quantity: 12, giverAgreedAt: null });
  });
});

async function suggested(needLineId: string, lotId: string, quantity: number): Promise<string> {
  const id = newId();
  await api.asSystem((tx) =>
    tx.query(
      `insert into match (id, need_line_id, need_owner_id, lot_id, giver_id, quantity, state, explanation)
       values ($1, $2, $3, $4, $5, $6, 'suggested', '{"limits":[],"weights":{},"cost":0,"runnerUp":null}')`,
      [id, needLineId, who.ownerId, lotId, who.giverId, quantity],
    ),
  );
  return id;
}

describe('a refusal', () => {
  it('is taken back by the side that gave it: the goods are held again and the other’s word stands', async () => {
    const { need, lotId, match } = await proposed(40);
    await act(who.owner, match.id, 'decline');
    expect(await balances(api, lotId)).not.toHaveProperty('storage/reserved');
    const undone = await act(who.owner, match.id, 'undo-decline');
    expect(undone).toMatchObject({ status: 200, body: { state: 'proposed', quantity: 40 } });
    expect(undone.body.giverAgreedAt).not.toBeNull();
    expect(undone.body.ownerAgreedAt).toBeNull();
    expect(await balances(api, lotId)).toMatchObject({ 'storage/reserved': 40 });
    expect(await coverage(need)).toMatchObject({ proposed: 40, open: 60 });
    expect((await act(who.owner, match.id, 'agree')).body.state).toBe('agreed');
  });

  it('of a suggestion is taken back to a suggestion', async () => {
    const need = await publishedNeed(who, BLANKETS);
    const id = await suggested(need.lines[0]!.id, await lotInHall(api, who, 30), 30);
    await act(who.owner, id, 'decline');
    expect((await act(who.owner, id, 'undo-decline')).body.state).toBe('suggested');
    expect((await act(who.giver, id, 'propose')).body.state).toBe('proposed');
  });

  it('is not taken back by the other side, nor after ten minutes, nor where nothing was declined', async () => {
    const { match } = await proposed(40);
    expect((await act<Refused>(who.owner, match.id, 'undo-decline')).body.code).toBe('match_not_declined');
    await act(who.owner, match.id, 'decline');
    expect((await act<Refused>(who.giver, match.id, 'undo-decline')).body.code).toBe('not_your_decline');
    await declinedMinutesAgo(match.id, 9);
    expect((await act(who.owner, match.id, 'undo-decline')).status).toBe(200);
    await act(who.owner, match.id, 'decline');
    await declinedMinutesAgo(match.id, 11);
    const late = await act<Refused>(who.owner, match.id, 'undo-decline');
    expect(late).toMatchObject({ status: 409, body: { code: 'decline_is_final' } });
    expect((await act<Refused>(who.giver, match.id, 'propose')).body.code).toBe('illegal_transition');
  });

  it('says what has gone in the meantime', async () => {
    const { need, lotId, match } = await proposed(80, 80);
    await act(who.owner, match.id, 'decline');
    const another = await publishedNeed(who, BLANKETS);
    await proposal(who, another.lines[0]!.id, lotId, 50);
    const goods = await act<Refused>(who.owner, match.id, 'undo-decline');
    expect(goods.body).toMatchObject({ code: 'insufficient_stock', parameters: { available: 30 } });

    await proposal(who, need.lines[0]!.id, await lotInHall(api, who, 60), 60);
    const line = await act<Refused>(who.owner, match.id, 'undo-decline');
    expect(line.body).toMatchObject({ code: 'need_line_is_covered', parameters: { open: 40 } });
    expect((await who.owner.get<MatchOfTest>(`/matches/${match.id}`)).body.state).toBe('declined');
  });
});

const declinedMinutesAgo = (id: string, minutes: number): Promise<unknown> =>
  api.asSystem((tx) =>
    tx.query(`update match set changed_at = now() - make_interval(mins => $2) where id = $1`, [id, minutes]),
  );
