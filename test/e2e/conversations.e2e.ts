import { newId } from '#libs/kernel';
import { NotificationsJobsModule } from '#libs/notifications';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { allocate } from '../support/allocated-goods.js';
import { listen } from '../support/event-listener.js';
import {
  BLANKETS,
  lotInHall,
  proposal,
  publishedNeed,
  tradingPartners,
  type TradingPartners,
} from '../support/trading-partners.js';
import { startWorker, type TestWorker } from '../support/worker.js';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly organisationId: string;
  readonly organisationName: { readonly uk: string };
  readonly authorName: string | null;
  readonly mine: boolean;
}
interface MessagePage {
  readonly items: Message[];
  readonly next: string | null;
}

let api: TestApi;
let worker: TestWorker;
let who: TradingPartners;

beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
  worker = await startWorker(api, ['notifications'], [NotificationsJobsModule]);
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
});

const ask = (caller: Caller, matchId: string, text: string, language = 'uk') =>
  caller.send<Message>('POST', `/matches/${matchId}/messages`, { text, language });
const talk = (caller: Caller, matchId: string, query = '') =>
  caller.get<MessagePage & { code?: string }>(`/matches/${matchId}/messages${query}`);

async function proposed(quantity = 40): Promise<string> {
  const need = await publishedNeed(who, BLANKETS);
  const lotId = await lotInHall(api, who, quantity);
  return (await proposal(who, need.lines[0]!.id, lotId, quantity)).id;
}

describe('a conversation about a match', () => {
  it('shows both sides who wrote what, newest first, with the language it was written in', async () => {
    const matchId = await proposed();
    const question = await ask(who.owner, matchId, 'Чи є на ковдрах сліди вологи?');
    expect(question.status).toBe(201);
    expect(question.body).toMatchObject({ mine: true, organisationId: who.ownerId, language: 'uk' });
    await ask(who.giver, matchId, 'Nein, alle sind trocken gelagert.', 'de');
    const read = await talk(who.owner, matchId);
    expect(read.body.items.map(({ text, language, mine }) => ({ text, language, mine }))).toEqual([
      { text: 'Nein, alle sind trocken gelagert.', language: 'de', mine: false },
      { text: 'Чи є на ковдрах сліди вологи?', language: 'uk', mine: true },
    ]);
    expect(read.body.items[1]?.organisationName.uk).toBe('Місто над річкою');
    // The names of people stay with their colleagues.
    expect(read.body.items.map(({ authorName }) => authorName)).toEqual([null, 'Testperson']);
  });

  it('carries a translation by the same hand, marked as one and in another language', async () => {
    const matchId = await proposed();
    const write = (translation: { text: string; language: string }) =>
      who.owner.send<Message & { code?: string }>('POST', `/matches/${matchId}/messages`, {
        text: 'Чи є кабель?',
        language: 'uk',
        translation,
      });
    const german = { text: 'Gibt es ein Kabel?', language: 'de' };
    expect((await write(german)).status).toBe(201);
    expect((await write({ ...german, language: 'uk' })).body.code).toBe('translation_in_same_language');
    const [read] = (await talk(who.giver, matchId)).body.items;
    expect(read).toMatchObject({ text: 'Чи є кабель?', language: 'uk', translation: german });
  });

  it('comes page by page', async () => {
    const matchId = await proposed();
    for (const text of ['eins', 'zwei', 'drei']) await ask(who.giver, matchId, text, 'de');
    const first = await talk(who.owner, matchId, '?limit=2');
    expect(first.body.items.map(({ text }) => text)).toEqual(['drei', 'zwei']);
    const second = await talk(who.owner, matchId, `?limit=2&cursor=${first.body.next}`);
    expect(second.body).toMatchObject({ items: [{ text: 'eins' }], next: null });
  });

  it('reaches the other side at once and as a notification without the words, and not its author', async () => {
    const matchId = await proposed();
    const [mine, theirs] = await Promise.all([listen(api, who.owner), listen(api, who.giver)]);
    await ask(who.owner, matchId, 'Таємне запитання про склад');
    for (const listener of [mine, theirs]) {
      const [event] = await listener.next(1);
      expect(event).toMatchObject({ event: 'match.message' });
      expect(event?.data).not.toContain('Таємне');
      await listener.close();
    }
    await worker.drained();
    const news = async (caller: Caller) =>
      (
        await caller.get<{ items: { topic: string; text: string; subjectId: string }[] }>(
          '/notifications?limit=200',
          { 'accept-language': 'de' },
        )
      ).body.items.filter(({ topic, subjectId }) => topic === 'match.message' && subjectId === matchId);
    expect((await news(who.giver)).map(({ text }) => text)).toEqual([
      'Місто над річкою hat Ihnen zu Decken geschrieben.',
    ]);
    expect(await news(who.owner)).toEqual([]);
  });

  it('is nobody else’s: neither a stranger’s nor an operator’s before the goods are allocated', async () => {
    const matchId = await proposed();
    await ask(who.owner, matchId, 'Лише для партнера');
    const strangers = await Promise.all([
      api.signIn([who.outsiderId, 'editor']),
      api.signIn([who.outsiderId, 'coordinator']),
      api.signIn([who.operatorId, 'warehouse']),
    ]);
    for (const stranger of strangers) {
      expect((await talk(stranger, matchId)).status).toBe(404);
      expect((await ask(stranger, matchId, 'Hallo', 'de')).status).toBe(404);
    }
    expect((await talk(who.owner, matchId)).body.items).toHaveLength(1);
  });

  it('takes in the operator of the hall once the goods are allocated, and still no other hall', async () => {
    const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 10, quantity: 4 });
    const operator = await api.signIn([who.operatorId, 'warehouse']);
    const other = await api.signIn([who.outsiderId, 'warehouse']);
    await ask(who.giver, matchId, 'Abholung ist am Freitag', 'de');
    expect((await talk(operator, matchId)).body.items).toHaveLength(1);
    expect((await ask(operator, matchId, 'Wird gepackt', 'de')).body).toMatchObject({
      organisationId: who.operatorId,
    });
    expect((await talk(who.owner, matchId)).body.items).toHaveLength(2);
    expect((await talk(other, matchId)).status).toBe(404);
  });

  it('refuses more than 2000 characters, no words at all, and a voice that is not one’s own', async () => {
    const matchId = await proposed();
    expect((await ask(who.owner, matchId, 'ї'.repeat(2001))).status).toBe(400);
    expect((await ask(who.owner, matchId, 'ї'.repeat(2000))).status).toBe(201);
    expect((await ask(who.owner, matchId, '')).status).toBe(400);
    const pretended = { text: 'Ja', language: 'de', organisationId: who.giverId };
    expect((await who.owner.send('POST', `/matches/${matchId}/messages`, pretended)).status).toBe(404);
  });

  it('outlives a suggestion that the next run of the engine no longer makes', async () => {
    const need = await publishedNeed(who, BLANKETS);
    const lotId = await lotInHall(api, who, 5);
    const [talked, silent] = [newId(), newId()];
    const other = await lotInHall(api, who, 5);
    await api.asSystem(async (tx) => {
      for (const [id, lot] of [
        [talked, lotId],
        [silent, other],
      ])
        await tx.query(
          `insert into match (id, need_line_id, need_owner_id, lot_id, giver_id, quantity, state, explanation)
           values ($1, $2, $3, $4, $5, 5, 'suggested', '{"limits":[],"weights":{},"cost":0,"runnerUp":null}')`,
          [id, need.lines[0]!.id, who.ownerId, lot, who.giverId],
        );
    });
    await ask(who.owner, talked, 'Якого розміру ковдри?');
    await api.asSystem((tx) => tx.query(`delete from match where state = 'suggested'`));
    expect((await who.owner.get<{ state: string }>(`/matches/${talked}`)).body.state).toBe('released');
    expect((await talk(who.giver, talked)).body.items).toHaveLength(1);
    expect((await who.owner.get(`/matches/${silent}`)).status).toBe(404);
  });
});
