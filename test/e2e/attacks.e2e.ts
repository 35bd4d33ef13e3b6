import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  allocate,
  balances,
  DESTINATION,
  type Goods,
  ORIGIN,
  partners,
  type Partners,
} from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Refusal {
  readonly id: string;
  readonly state: string;
  readonly code: string;
}

const BLANKETS: Goods = { itemCode: 'CLO-BLANKET', total: 100, quantity: 60 };

let api: TestApi;
let who: Partners;
let staff: Caller;
let giver: Caller;
let owner: Caller;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
  giver = await api.signIn([who.giverId, 'editor']);
  owner = await api.signIn([who.ownerId, 'editor']);
});

const plan = (matchIds: string[], by = staff, operatorId = who.operatorId) =>
  by.send<Refusal>('POST', '/consignments', { operatorId, matchIds });

interface Written extends Refusal {
  readonly version: number;
  readonly approval: string;
  readonly lines: readonly { id: string; quantity: number; itemCode: string }[];
}

const needLine = (more: object = {}) => ({
  itemCode: 'CLO-BLANKET',
  quantity: 50,
  placeId: DESTINATION,
  horizon: 'humanitarian',
  visibility: 'partners',
  ...more,
});
const need = (lines: object[]) =>
  owner.send<Written>('POST', '/needs', {
    ownerId: who.ownerId,
    title: 'Ковдри',
    titleLanguage: 'uk',
    lines,
  });
const pledgeLine = (more: object = {}) => ({
  itemCode: 'CLO-BLANKET',
  quantity: 1,
  condition: 'new',
  placeId: ORIGIN,
  ...more,
});
const pledge = (lines: object[], by = giver, more: object = {}) =>
  by.send<Written>('POST', '/pledges', {
    giverId: who.giverId,
    title: 'Decken',
    titleLanguage: 'de',
    visibility: 'partners',
    approval: 'pending',
    lines,
    ...more,
  });
const change = (by: Caller, path: string, version: number, lines: object[]) =>
  by.send<Written>('PATCH', path, { lines }, { 'if-match': `"${version}"` });

describe('a line', () => {
  it('of another need is not taken over, and nothing is lost', async () => {
    const first = (await need([needLine()])).body;
    const second = (await need([needLine({ quantity: 7 })])).body;
    const stolen = await change(owner, `/needs/${second.id}`, second.version, [
      needLine({ id: first.lines[0]?.id.toUpperCase(), quantity: 9 }),
    ]);
    expect([stolen.status, stolen.body.code]).toEqual([409, 'already_exists']);
    for (const before of [first, second])
      expect((await owner.get<Written>(`/needs/${before.id}`)).body.lines).toEqual(before.lines);
  });

  it('of another pledge is not taken over, whatever its letters', async () => {
    const first = (await pledge([pledgeLine()])).body;
    const second = (await pledge([pledgeLine({ quantity: 7 })])).body;
    const stolen = await change(giver, `/pledges/${second.id}`, second.version, [
      pledgeLine({ id: first.lines[0]?.id }),
    ]);
    expect([stolen.status, stolen.body.code]).toEqual([409, 'already_exists']);
    expect((await giver.get<Written>(`/pledges/${first.id}`)).body.lines).toEqual(first.lines);
    const own = await change(giver, `/pledges/${second.id}`, second.version, [
      pledgeLine({ id: second.lines[0]?.id.toUpperCase(), quantity: 8 }),
      pledgeLine(),
    ]);
    expect(own.body.lines.map((line) => line.quantity)).toEqual([8, 1]);
    expect(own.body.lines[0]?.id).toBe(second.lines[0]?.id);
  });

  it('keeps what is agreed for it', async () => {
    const { matchId } = await allocate(api, who, BLANKETS);
    const match = (await owner.get<{ needId: string; needLineId: string }>(`/matches/${matchId}`)).body;
    const path = `/needs/${match.needId}`;
    const { version } = (await owner.get<Written>(path)).body;
    for (const less of [{ quantity: 59 }, { quantity: 60, itemCode: 'GEN-375' }]) {
      const refused = await change(owner, path, version, [needLine({ id: match.needLineId, ...less })]);
      expect([refused.status, refused.body.code]).toEqual([409, 'line_is_agreed']);
    }
    const gone = await change(owner, path, version, [needLine()]);
    expect([gone.status, gone.body.code]).toEqual([409, 'line_is_agreed']);
    const more = await change(owner, path, version, [needLine({ id: match.needLineId, quantity: 70 })]);
    expect(more.body.lines.map((line) => line.quantity)).toEqual([70]);
  });

  it('can be taken back while nothing but suggestions speak of it', async () => {
    const { lotId } = await allocate(api, who, BLANKETS);
    const { body } = await need([needLine(), needLine({ quantity: 5 })]);
    await owner.send('POST', `/needs/${body.id}/publish`);
    await api.asSystem((tx) =>
      tx.query(
        `insert into match (id, need_line_id, need_owner_id, lot_id, giver_id, quantity, state, explanation)
         values (gen_random_uuid(), $1, $2, $3, $4, 1, 'suggested', '{}')`,
        [body.lines[0]?.id, who.ownerId, lotId, who.giverId],
      ),
    );
    const { version } = (await owner.get<Written>(`/needs/${body.id}`)).body;
    const { status } = await change(owner, `/needs/${body.id}`, version, [
      needLine({ id: body.lines[1]?.id, quantity: 5 }),
    ]);
    expect(status).toBe(200);
  });
});

describe('an approval', () => {
  it('holds only for the lines that were approved, and nobody approves what they wrote themselves', async () => {
    const both = await api.signIn([who.giverId, 'editor'], [who.giverId, 'approver']);
    const { body } = await pledge([pledgeLine()]);
    const path = `/pledges/${body.id}`;
    expect((await both.send('POST', `${path}/approval`, { decision: 'granted' })).status).toBe(200);
    const { version } = (await giver.get<Written>(path)).body;
    const changed = await change(both, path, version, [pledgeLine({ quantity: 100_000 })]);
    expect([changed.status, changed.body.approval]).toEqual([200, 'pending']);
    const own = await both.send<Refusal>('POST', `${path}/approval`, { decision: 'granted' });
    expect([own.status, own.body.code]).toEqual([403, 'second_person_needed']);
  });
});

describe('a side that steps back from what is planned', () => {
  it.each([false, true])(
    'leaves a consignment that can be cancelled, releaseMatches: %s',
    async (releaseMatches) => {
      const gone = await allocate(api, who, BLANKETS);
      const kept = await allocate(api, who, BLANKETS);
      const { body } = await plan([gone.matchId, kept.matchId]);
      expect((await giver.send('POST', `/matches/${gone.matchId}/release`)).status).toBe(200);

      const packed = await staff.send<Refusal>('POST', `/consignments/${body.id}/pack`);
      expect([packed.status, packed.body.code]).toEqual([409, 'match_not_allocated']);
      const cancelled = await staff.send<Refusal>('POST', `/consignments/${body.id}/cancel`, {
        releaseMatches,
      });
      expect([cancelled.status, cancelled.body.state]).toEqual([200, 'cancelled']);
      expect(await balances(api, gone.lotId)).toEqual({
        'outside/available': -100,
        'storage/available': 100,
      });
      if (!releaseMatches) expect((await plan([kept.matchId])).status).toBe(201);
    },
  );
});

describe('goods', () => {
  it('do not leave a hall with those who do not run it, even where the giver names them', async () => {
    const { body } = await pledge([pledgeLine()], giver, { operatorIds: [who.outsiderId] });
    const { matchId } = await allocate(api, who, { ...BLANKETS, pledgeLineId: body.lines[0]!.id });
    const other = await api.signIn([who.outsiderId, 'warehouse'], [who.outsiderId, 'convoy_lead']);
    const taken = await plan([matchId], other, who.outsiderId);
    expect([taken.status, taken.body.code]).toEqual([409, 'goods_in_hall_of_others']);
  });

  it('are handed over by those at the ramp, after they have left', async () => {
    const { matchId } = await allocate(api, who, BLANKETS);
    const { id } = (await plan([matchId])).body;
    await api.asSystem((tx) =>
      tx.query(
        `update consignment set state = 'arrived', dispatched_at = now() - interval '1 hour' where id = $1`,
        [id],
      ),
    );
    const { lines } = (await staff.get<Written>(`/consignments/${id}`)).body;
    const record = (by: Caller, at: string) =>
      by.send<Refusal>('POST', `/consignments/${id}/handover`, {
        at,
        giverSignatory: 'Amt',
        receiverSignatory: 'Склад',
        lines: [{ consignmentLineId: lines[0]?.id, accepted: 60, damaged: 0, missing: 0, surplus: 0 }],
      });
    expect((await record(giver, new Date().toISOString())).body.code).toBe('forbidden');
    expect((await record(owner, '1900-01-01T00:00:00Z')).body.code).toBe('handover_before_dispatch');
  });
});

describe('a cookie', () => {
  it('is no session beside another Authorization, which would hide that a page sent it', async () => {
    const cookie = `__Host-poruch=${owner.headers['authorization']?.slice('Bearer '.length)}`;
    const ask = (headers: Record<string, string>) =>
      api.anyone.send('POST', '/notifications/read-all', undefined, { cookie, ...headers });
    expect((await ask({ authorization: 'Basic dTpw' })).status).toBe(401);
    expect((await ask({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('a text', () => {
  it.each([
    ['of blanks', '   ', 'visible'],
    ['of signs that nobody sees', '\u200b\u2060', 'visible'],
    ['that turns what stands beside it', 'Ковдри \u202eexe.doc', 'nothing_hidden'],
  ])('%s is refused', async (_name, title, rule) => {
    const sent = { ownerId: who.ownerId, title, titleLanguage: 'uk', lines: [needLine()] };
    const { status, body } = await owner.send<{ errors: { pointer: string; code: string }[] }>(
      'POST',
      '/needs',
      sent,
    );
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(rule)]);
  });
});

describe('a match', () => {
  it('is not made with oneself', async () => {
    const { lotId } = await allocate(api, { ...who, giverId: who.ownerId }, BLANKETS);
    const { body } = await need([needLine()]);
    await owner.send('POST', `/needs/${body.id}/publish`);
    const own = await owner.send<Refusal>('POST', '/matches', {
      needLineId: body.lines[0]?.id,
      lotId,
      quantity: 1,
    });
    expect([own.status, own.body.code]).toEqual([409, 'not_between_oneself']);
  });
});

describe('a promise of first call', () => {
  it('keeps others from holding the goods, and not the partner who has it', async () => {
    const { body } = await need([needLine({ quantity: 10, visibility: 'network' })]);
    await owner.send('POST', `/needs/${body.id}/publish`);
    const promised = (await pledge([pledgeLine()])).body;
    const { lotId } = await allocate(api, who, { ...BLANKETS, pledgeLineId: promised.lines[0]!.id });
    const promise = (organisationId: string) =>
      api.asSystem((tx) =>
        tx.query(
          `update pledge set state = 'offered', first_call_id = $2, first_call_until = now() + interval '1 day' where id = $1`,
          [promised.id, organisationId],
        ),
      );
    const ask = () =>
      giver.send<Refusal>('POST', '/matches', { needLineId: body.lines[0]?.id, lotId, quantity: 5 });
    await promise(who.outsiderId);
    const refused = await ask();
    expect([refused.status, refused.body.code]).toEqual([409, 'others_have_first_call']);
    await promise(who.ownerId);
    expect((await ask()).status).toBe(201);
  });
});

describe('papers', () => {
  it('of one consignment are sixty an hour at the most', async () => {
    const { matchId } = await allocate(api, who, BLANKETS);
    const { id } = (await plan([matchId])).body;
    const ask = () =>
      staff.send<Refusal>('POST', `/consignments/${id}/documents`, {
        kind: 'packing_list',
        languages: ['de'],
      });
    for (let made = 0; made < 60; made++) expect((await ask()).status).toBe(201);
    const refused = await ask();
    expect([refused.status, refused.body.code]).toEqual([429, 'too_many_papers']);
  });
});
