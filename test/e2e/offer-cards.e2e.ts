import { MatchingJobsModule } from '#libs/matching';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import {
  BLANKETS,
  lotInHall,
  type MatchOfTest,
  proposal,
  publishedNeed,
  tradingPartners,
  type TradingPartners,
} from '../support/trading-partners.js';
import { startWorker, type TestWorker } from '../support/worker.js';
import { dayIn } from '../support/day.js';

interface Worded {
  readonly uk: string;
  readonly de: string;
}
interface Card extends MatchOfTest {
  readonly goods: {
    readonly specification: { readonly attribute: string; readonly name: Worded; readonly text: Worded }[];
    readonly papers: { readonly attribute: string; readonly name: Worded; readonly present: boolean }[];
    readonly [field: string]: unknown;
  };
  readonly explanation: {
    readonly limits: {
      readonly name: Worded;
      readonly fits: boolean;
      readonly askedText: Worded;
      readonly offeredText: Worded | null;
    }[];
    readonly sentences: Worded[];
  };
  readonly secondOffer: {
    readonly lotId: string | null;
    readonly worseBy: number;
    readonly available: number;
  } | null;
  readonly secondNeed: { readonly needId: string; readonly worseBy: number } | null;
  readonly decisionDue: string | null;
  readonly yourTurn: boolean;
  readonly undoUntil: string | null;
}

let api: TestApi;
let worker: TestWorker;
let who: TradingPartners;

beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
  worker = await startWorker(api, ['matching'], [MatchingJobsModule]);
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
});

const card = async (caller: Caller, id: string) => (await caller.get<Card>(`/matches/${id}`)).body;
const GENERATOR = {
  ...BLANKETS,
  itemCode: 'GEN-75',
  quantity: 1,
  limits: [
    { attribute: 'prime_power_prp', min: 20 },
    { attribute: 'fuel', oneOf: ['diesel'] },
  ],
};

describe('the card of an offer', () => {
  it('says what the goods are in the words of the reader: age, condition, papers, place, fit', async () => {
    const need = await publishedNeed(who, GENERATOR);
    const lotId = await lotInHall(api, who, 1, {
      itemCode: 'GEN-75',
      condition: 'used',
      specification: { prime_power_prp: 22, fuel: 'diesel', year: 2014, manual_language: 'de', ats: false },
    });
    const { id } = await proposal(who, need.lines[0]!.id, lotId, 1);
    const { goods, explanation, ...rest } = await card(who.owner, id);
    expect(goods).toMatchObject({
      itemName: { uk: 'Дизельний генератор до 75 кВА' },
      icon: 'zap',
      unitName: { uk: 'шт.' },
      giverName: { de: 'Stadt am See' },
      placeName: { uk: 'Біллербек' },
      condition: 'used',
      since: '2014',
      defects: null,
      licenceClass: null,
    });
    expect(goods.specification.map(({ name, text }) => `${name.uk}: ${text.uk}`)).toEqual([
      'Основна потужність (PRP): 22\u00a0кВА',
      'Паливо: дизель',
      'Автоматичне введення резерву (АВР): ні',
      'Мова інструкції: німецька',
      'Рік виготовлення: 2014',
    ]);
    expect(goods.papers).toEqual([
      expect.objectContaining({
        attribute: 'manual_language',
        name: expect.objectContaining({ de: 'Anleitung', uk: 'Інструкція' }),
        present: true,
      }),
    ]);
    const { limits } = explanation;
    expect(
      limits.map(({ name, askedText, offeredText }) => [name, askedText, offeredText].map(inUkrainian)),
    ).toEqual([
      ['Основна потужність (PRP)', 'щонайменше 20\u00a0кВА', '22\u00a0кВА'],
      ['Паливо', 'дизель', 'дизель'],
    ]);
    expect(limits.map(({ fits }) => fits)).toEqual([true, true]);
    expect(explanation.sentences[1]?.de).toBe('Kraftstoff: angeboten Diesel, gewünscht Diesel – passt.');
    expect(rest).toMatchObject({
      wanted: { title: need.title, ownerName: { uk: 'Місто над річкою' }, quantity: 1 },
      decisionDue: 'owner',
      yourTurn: true,
      secondOffer: null,
    });
  });

  it('tells each side whose turn it is, and who declined how long it can be taken back', async () => {
    const need = await publishedNeed(who, BLANKETS);
    const { id } = await proposal(who, need.lines[0]!.id, await lotInHall(api, who, 10), 10);
    expect(await card(who.giver, id)).toMatchObject({ decisionDue: 'owner', yourTurn: false });
    await who.owner.send('POST', `/matches/${id}/decline`, {});
    const mine = await card(who.owner, id);
    expect(mine).toMatchObject({ decisionDue: null, yourTurn: false });
    expect(Date.parse(mine.undoUntil ?? '') - Date.now()).toBeGreaterThan(9 * 60_000);
    expect((await card(who.giver, id)).undoUntil).toBeNull();
  });

  it('shows the pictures of the goods to the other side too', async () => {
    const need = await publishedNeed(who, BLANKETS);
    const lotId = await lotInHall(api, who, 10);
    const { id } = await proposal(who, need.lines[0]!.id, lotId, 10);
    const added = await fetch(`${api.url}/pictures?subject=lot&id=${lotId}`, {
      method: 'POST',
      headers: { ...who.giver.headers, 'content-type': 'image/png' },
      body: await sharp({ create: { width: 40, height: 30, channels: 3, background: '#3a6ea5' } })
        .png()
        .toBuffer(),
    });
    const picture = (await added.json()) as { id: string };
    expect((await card(who.owner, id)).goods['pictures']).toEqual([picture]);
    const seen = await fetch(`${api.url}/pictures/${picture.id}/thumb`, { headers: who.owner.headers });
    expect(seen.headers.get('content-type')).toBe('image/webp');
  });

  it('names what comes second for the line, and to the giver alone what the goods would serve next', async () => {
    const scarce = { ...BLANKETS, itemCode: 'SHL-TENT', quantity: 4 };
    const urgent = await publishedNeed(who, { ...scarce, latest: dayIn(10) });
    const calm = await publishedNeed(who, scarce);
    const best = await lotInHall(api, who, 4, { itemCode: 'SHL-TENT', condition: 'new' });
    await worker.drained();
    const list = await who.owner.get<{ items: Card[] }>(`/matches?needId=${urgent.id}`);
    const suggested = list.body.items.find((match) => match.lotId === best);
    expect(suggested).toMatchObject({ state: 'suggested', decisionDue: 'either', secondNeed: null });
    const seenByGiver = await card(who.giver, suggested!.id);
    expect(seenByGiver.secondNeed).toMatchObject({ needId: calm.id });
    expect(seenByGiver.secondNeed?.worseBy).toBeGreaterThan(0);

    const worse = await lotInHall(api, who, 9, { itemCode: 'SHL-TENT', condition: 'needs_repair' });
    await who.owner.send('POST', `/needs/${calm.id}/close`, { outcome: 'withdrawn' });
    await worker.drained();
    const { secondOffer } = await card(who.owner, suggested!.id);
    expect(secondOffer).toMatchObject({ lotId: worse, available: 9, worseBy: 60, condition: 'needs_repair' });
  });

  it('is found among what is open until it is agreed, and then among what is agreed', async () => {
    const need = await publishedNeed(who, BLANKETS);
    const { id } = await proposal(who, need.lines[0]!.id, await lotInHall(api, who, 10), 10);
    const stages = async () => {
      const found = ['open', 'agreed', 'ended'].map(async (stage) => {
        const path = `/matches?needId=${need.id}&stage=${stage}`;
        const { items } = (await who.owner.get<{ items: Card[] }>(path)).body;
        return items.some((match) => match.id === id) ? [stage] : [];
      });
      return (await Promise.all(found)).flat();
    };
    expect(await stages()).toEqual(['open']);
    await who.owner.send('POST', `/matches/${id}/agree`, {});
    expect(await stages()).toEqual(['agreed']);
    await who.owner.send('POST', `/matches/${id}/release`);
    expect(await stages()).toEqual(['ended']);
  });
});

const inUkrainian = (text: Worded | null): string | undefined => text?.uk;
