import { NotificationsJobsModule } from '#libs/notifications';
import { MatchingJobsModule } from '#libs/matching';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
import { startWorker, type TestWorker } from '../support/worker.js';

interface Refused {
  readonly code: string;
  readonly field?: string;
}
interface Coverage {
  readonly lines: { readonly needLineId: string; readonly itemCode: string | null; readonly open: number }[];
}

const OWN_WORDS = {
  itemCode: null,
  quantity: 3,
  unitWord: 'комплект',
  placeId: 'malyn',
  horizon: 'humanitarian',
  visibility: 'partners',
  ownWords: 'Теплі ковдри для дитячого садка, легко перуться',
  ownWordsLanguage: 'uk',
} as const;

let api: TestApi;
let worker: TestWorker;
let who: TradingPartners;
let coordinator: Caller;

beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
  coordinator = await api.signIn([who.outsiderId, 'coordinator']);
  worker = await startWorker(
    api,
    ['matching', 'notifications'],
    [MatchingJobsModule, NotificationsJobsModule],
  );
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
});

const create = (line: object) =>
  who.owner.send<Need & Refused>('POST', '/needs', {
    ownerId: who.ownerId,
    title: 'Садок',
    titleLanguage: 'uk',
    lines: [line],
  });
const matchesOf = async (need: Need) =>
  (await who.owner.get<{ items: MatchOfTest[] }>(`/matches?needId=${need.id}`)).body.items;
const read = async (id: string) => (await who.owner.get<Need>(`/needs/${id}`)).body;
const change = (need: Need, lines: readonly object[]) =>
  who.owner.send<Need & Refused>(
    'PATCH',
    `/needs/${need.id}`,
    { lines },
    { 'if-match': `"${need.version}"` },
  );

/** What an answer adds to a line for reading. */
const FOR_READING = ['position', 'itemProposal', 'itemName', 'unitName', 'icon', 'placeName', 'oblast'];

/** A line as a client sends it back. */
const asSent = (line: Need['lines'][number]) =>
  Object.fromEntries(Object.entries(line).filter(([field]) => !FOR_READING.includes(field)));

describe('a line in own words', () => {
  it('is published and seen by the partner as it was written, and nothing is matched to it', async () => {
    await lotInHall(api, who, 50);
    const need = await publishedNeed(who, OWN_WORDS);
    const seen = await who.giver.get<Need>(`/needs/${need.id}`);
    expect(seen.body.lines[0]).toMatchObject({
      itemCode: null,
      quantity: 3,
      unitWord: 'комплект',
      ownWords: OWN_WORDS.ownWords,
      ownWordsLanguage: 'uk',
    });
    await worker.drained();
    expect(await matchesOf(need)).toEqual([]);
    const coverage = await who.owner.get<Coverage>(`/needs/${need.id}/coverage`);
    expect(coverage.body.lines).toMatchObject([{ itemCode: null, open: 3 }]);
    const listed = await who.giver.get<{ items: (Coverage & { id: string })[] }>(
      `/coverage?state=published&ownerId=${who.ownerId}`,
    );
    expect(listed.body.items.find(({ id }) => id === need.id)?.lines).toEqual(coverage.body.lines);
    expect((await who.giver.get(`/coverage?ownerId=${who.giverId}`)).body).toEqual({ items: [], next: null });
  });

  it('cannot be proposed for before it is tied, and says why', async () => {
    const need = await publishedNeed(who, OWN_WORDS);
    const lotId = await lotInHall(api, who, 3);
    const answer = await who.giver.send<Refused>('POST', '/matches', {
      needLineId: need.lines[0]!.id,
      lotId,
      quantity: 3,
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'line_has_no_item' } });
  });

  it('is matched from the moment its owner ties it, and keeps its words', async () => {
    const need = await publishedNeed(who, OWN_WORDS);
    const line = need.lines[0]!;
    const tied = await who.owner.send<Need>('POST', `/needs/${need.id}/lines/${line.id}/item`, {
      itemCode: 'CLO-BLANKET',
      limits: [{ attribute: 'condition', oneOf: ['new', 'used'] }],
    });
    expect(tied.body.lines[0]).toMatchObject({
      id: line.id,
      itemCode: 'CLO-BLANKET',
      unitWord: null,
      ownWords: OWN_WORDS.ownWords,
    });
    await lotInHall(api, who, 30, { specification: { condition: 'new' } });
    await coordinator.send('POST', '/matching/runs', {});
    await worker.drained();
    expect((await matchesOf(need)).map(({ state, quantity }) => [state, quantity])).toEqual([
      ['suggested', 3],
    ]);
    const again = await who.owner.send<Refused>('POST', `/needs/${need.id}/lines/${line.id}/item`, {
      itemCode: 'CLO-SLEEP',
    });
    expect(again.body.code).toBe('line_has_item');
  });

  it('may be proposed for by a coordinator; only its owner decides, and hears of it', async () => {
    const need = await publishedNeed(who, { ...OWN_WORDS, visibility: 'network' });
    const path = `/needs/${need.id}/lines/${need.lines[0]!.id}`;
    expect((await coordinator.send('POST', `${path}/item`, { itemCode: 'CLO-BLANKET' })).status).toBe(403);
    expect((await who.giver.send('POST', `${path}/propose-item`, { itemCode: 'CLO-BLANKET' })).status).toBe(
      403,
    );
    const proposed = await coordinator.send<Need>('POST', `${path}/propose-item`, {
      itemCode: 'CLO-BLANKET',
    });
    expect(proposed.body.lines[0]).toMatchObject({
      itemCode: null,
      itemProposal: { itemCode: 'CLO-BLANKET', itemName: { uk: 'Ковдри' } },
    });
    await worker.drained();
    const news = await who.owner.get<{ items: { topic: string; subjectId: string }[] }>('/notifications');
    expect(news.body.items).toContainEqual(
      expect.objectContaining({ topic: 'need.item_proposed', subjectId: need.id }),
    );
    const tied = await who.owner.send<Need>('POST', `${path}/item`, { itemCode: 'CLO-BLANKET' });
    expect(tied.body.lines[0]).toMatchObject({ itemCode: 'CLO-BLANKET', itemProposal: null });
  });

  it('says something: an item or words, limits and unit only where they belong', async () => {
    const refusals = await Promise.all([
      create({ ...OWN_WORDS, ownWords: null, ownWordsLanguage: null }),
      create({ ...OWN_WORDS, limits: [{ attribute: 'condition', oneOf: ['new'] }] }),
      create({ ...BLANKETS, unitWord: 'комплект' }),
    ]);
    expect(refusals.map(({ status, body }) => [status, body.code, body.field])).toEqual([
      [400, 'line_says_nothing', '/lines/0/itemCode'],
      [400, 'limits_need_an_item', '/lines/0/limits'],
      [400, 'item_counts_itself', '/lines/0/unitWord'],
    ]);
  });
});

describe('a line that is left out', () => {
  it('after a declined proposal is gone from the need and its coverage, and the history stays', async () => {
    const need = await publishedNeed(who, BLANKETS, { ...BLANKETS, itemCode: 'CLO-SLEEP' });
    const [first, second] = need.lines;
    const match = await proposal(who, first!.id, await lotInHall(api, who, 10), 10);
    await who.owner.send('POST', `/matches/${match.id}/decline`, {});
    const changed = await change(await read(need.id), [asSent(second!)]);
    expect(changed.status).toBe(200);
    expect(changed.body.lines.map(({ id, position }) => [id, position])).toEqual([[second!.id, 1]]);
    const coverage = await who.giver.get<Coverage>(`/needs/${need.id}/coverage`);
    expect(coverage.body.lines.map(({ needLineId }) => needLineId)).toEqual([second!.id]);
    expect((await who.giver.get<MatchOfTest>(`/matches/${match.id}`)).body.state).toBe('declined');
    const late = await who.giver.send<Refused>('POST', '/matches', {
      needLineId: first!.id,
      lotId: await lotInHall(api, who, 10),
      quantity: 1,
    });
    expect(late.body.code).toBe('need_is_not_open');
    // What can no longer be done is not offered again either.
    expect((await who.owner.send<Refused>('POST', `/matches/${match.id}/undo-decline`, {})).body.code).toBe(
      'need_is_not_open',
    );
    const back = await change(await read(need.id), [asSent(second!), asSent(first!)]);
    expect(back.body.lines.map(({ id }) => id)).toEqual([second!.id, first!.id]);
  });

  it('with a proposal that waits for an answer stays, and says so', async () => {
    const need = await publishedNeed(who, BLANKETS, { ...BLANKETS, itemCode: 'CLO-SLEEP' });
    await proposal(who, need.lines[0]!.id, await lotInHall(api, who, 10), 10);
    const answer = await change(await read(need.id), [asSent(need.lines[1]!)]);
    expect(answer).toMatchObject({ status: 409, body: { code: 'line_is_agreed' } });
    expect((await read(need.id)).lines).toHaveLength(2);
  });

  it('that nobody ever answered is simply removed', async () => {
    const need = await publishedNeed(who, BLANKETS, { ...BLANKETS, itemCode: 'CLO-SLEEP' });
    await change(need, [asSent(need.lines[1]!)]);
    const left = await api.asSystem((tx) =>
      tx.query<{ id: string }[]>('select id from need_line where need_id = $1', [need.id]),
    );
    expect(left).toEqual([{ id: need.lines[1]!.id }]);
  });
});

describe('an owner', () => {
  it('orders needs, and nobody else does', async () => {
    const [a, b, c] = [
      await publishedNeed(who, BLANKETS),
      await publishedNeed(who, BLANKETS),
      await publishedNeed(who, BLANKETS),
    ];
    const order = (caller: Caller, ownerId: string, needIds: string[]) =>
      caller.send<Refused>('PATCH', '/needs/order', { ownerId, needIds });
    expect((await order(who.owner, who.ownerId, [c.id, a.id])).status).toBe(200);
    const places = await Promise.all([a, b, c].map(async ({ id }) => (await read(id)).ownPosition));
    expect(places).toEqual([2, null, 1]);
    expect((await order(who.giver, who.ownerId, [a.id])).status).toBe(403);
    const foreign = await order(who.giver, who.giverId, [a.id]);
    expect(foreign.body).toMatchObject({ code: 'order_names_others', field: '/needIds' });
    expect((await order(who.owner, who.ownerId, [a.id, a.id])).body.code).toBe('order_names_others');
  });

  it('says the same as last time: a draft with the old lines, without the dates that have passed', async () => {
    const need = await publishedNeed(
      who,
      { ...BLANKETS, usefulFrom: '2020-01-01', latest: '2020-03-01' },
      { ...OWN_WORDS, latest: '2099-01-01' },
    );
    await who.owner.send('POST', `/needs/${need.id}/close`, { outcome: 'fulfilled' });
    const again = await who.owner.send<Need>('POST', `/needs/${need.id}/repeat`, {});
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({
      state: 'draft',
      title: need.title,
      lines: [
        { itemCode: 'CLO-BLANKET', quantity: 100, usefulFrom: null, latest: null },
        { itemCode: null, ownWords: OWN_WORDS.ownWords, latest: '2099-01-01' },
      ],
    });
    expect(again.body.lines.map(({ id }) => id)).not.toContain(need.lines[0]!.id);
    expect((await who.giver.send('POST', `/needs/${need.id}/repeat`, {})).status).toBe(404);
  });

  it('learns who reads a need, and when one usually hears once there is something to learn from', async () => {
    const town = await tradingPartners(api);
    const first = await publishedNeed(town, BLANKETS, OWN_WORDS);
    const next = async (caller: Caller) => caller.get(`/needs/${first.id}/next`);
    expect((await next(town.owner)).body).toMatchObject({
      needId: first.id,
      readers: [{ organisationId: town.giverId, name: { de: 'Stadt am See' } }],
      reachesNetwork: false,
      usuallyHeardAfterHours: null,
      basedOn: 0,
      linesInOwnWords: 1,
    });
    for (const hours of [2, 5, 30]) {
      const need = await publishedNeed(town, BLANKETS);
      await api.asSystem((tx) =>
        tx.query(`update need set published_at = now() - make_interval(hours => $2) where id = $1`, [
          need.id,
          hours,
        ]),
      );
      await proposal(town, need.lines[0]!.id, await lotInHall(api, town, 1), 1);
    }
    const { body } = await next(town.owner);
    expect(body).toMatchObject({ basedOn: 3 });
    expect(body.usuallyHeardAfterHours).toBeCloseTo(5, 1);
    expect((await next(town.giver)).status).toBe(403);
  });

  it('changes lines only as they stood when they were read', async () => {
    const need = await publishedNeed(who, BLANKETS);
    const line = asSent(need.lines[0]!);
    expect((await change(need, [{ ...line, quantity: 60 }])).status).toBe(200);
    expect((await change(need, [{ ...line, quantity: 70 }])).status).toBe(412);
  });
});
