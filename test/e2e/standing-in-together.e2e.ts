import { newId } from '#libs/kernel';
import { MatchingJobsModule } from '#libs/matching';
import { WarehousesJobsModule } from '#libs/warehouses';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import {
  lotInHall,
  type MatchOfTest,
  type Need,
  publishedNeed,
  tradingPartners,
  type TradingPartners,
} from '../support/trading-partners.js';
import { startWorker, type TestWorker } from '../support/worker.js';

interface Match extends MatchOfTest {
  readonly lotId: string;
  readonly covers: number;
  readonly unitsPerUnit: number;
  readonly explanation: { readonly sentences: { readonly en: string }[] };
}

const GENERATOR = {
  itemCode: 'GEN-75',
  quantity: 1,
  placeId: 'malyn',
  horizon: 'humanitarian',
  visibility: 'partners',
  limits: [{ attribute: 'prime_power_prp', min: 80 }],
  acceptSubstitutes: true,
} as const;

let api: TestApi;
let worker: TestWorker;
let who: TradingPartners;

beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
  worker = await startWorker(api, ['matching', 'warehouses'], [MatchingJobsModule, WarehousesJobsModule]);
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
});

const matchesOf = async ({ id }: Need): Promise<Match[]> =>
  (await who.owner.get<{ items: Match[] }>(`/matches?needId=${id}`)).body.items;
const covered = async ({ id }: Need): Promise<object> =>
  (await who.owner.get<{ lines: object[] }>(`/needs/${id}/coverage`)).body.lines[0]!;
const reserved = (lotId: string): Promise<number> =>
  api.asSystem(async (tx) => {
    const [row] = await tx.query<{ sum: number }[]>(
      `select coalesce(sum(quantity), 0)::bigint as sum from stock_balance where lot_id = $1 and disposition = 'reserved'`,
      [lotId],
    );
    return Number(row!.sum);
  });

describe('several that stand in for one', () => {
  let need: Need;
  let lotId: string;

  it('are suggested together, and the run says how good that is proven to be', async () => {
    lotId = await lotInHall(api, who, 3, { itemCode: 'GEN-75', specification: { prime_power_prp: 40 } });
    need = await publishedNeed(who, GENERATOR);
    await worker.drained();
    const [match, ...others] = await matchesOf(need);
    expect(others).toEqual([]);
    expect(match).toMatchObject({ lotId, quantity: 2, covers: 1, unitsPerUnit: 2, state: 'suggested' });
    expect(match!.explanation.sentences[0]!.en).toMatch(/^2 × .+ stand in for 1 × .+\. The need says/);
    const coordinator = await api.signIn([who.outsiderId, 'coordinator']);
    const { body } = await coordinator.get<{ run: object }>('/matching/runs/current');
    expect(body.run).toMatchObject({ state: 'done', integers: { parts: 1, unchecked: 0, gap: 0 } });
  });

  it('are held in whole sets, and two of them cover one', async () => {
    const [match] = await matchesOf(need);
    const path = `/matches/${match!.id}`;
    const half = await who.giver.send<{ code: string }>('POST', `${path}/propose`, { quantity: 1 });
    expect([half.status, half.body.code]).toEqual([409, 'only_whole_sets']);
    expect((await who.giver.send('POST', `${path}/propose`, {})).status).toBeLessThan(300);
    expect(await reserved(lotId)).toBe(2);
    expect(await covered(need)).toMatchObject({ requested: 1, proposed: 1, open: 0 });
    expect((await who.owner.send('POST', `${path}/agree`, {})).status).toBeLessThan(300);
    await worker.drained();
    expect(await covered(need)).toMatchObject({ requested: 1, proposed: 0, reserved: 1, open: 0 });
    expect(await matchesOf(need)).toHaveLength(1);
  });

  it('are a near miss where the owner has not said that they will do', async () => {
    const strict = await publishedNeed(who, { ...GENERATOR, acceptSubstitutes: false });
    const more = await lotInHall(api, who, 2, { itemCode: 'GEN-75', specification: { prime_power_prp: 45 } });
    await worker.drained();
    expect(await matchesOf(strict)).toEqual([]);
    const { body } = await who.owner.get<{
      lines: { misses: { lotId: string; change: { en: string } | null }[] }[];
    }>(`/needs/${strict.id}/gaps`);
    expect(body.lines[0]!.misses.find((miss) => miss.lotId === more)?.change?.en).toBe(
      'It would fit if 2 together will do.',
    );
    const refused = await who.giver.send<{ code: string }>('POST', '/matches', {
      needLineId: strict.lines[0]!.id,
      lotId: more,
      quantity: 2,
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'lot_does_not_fit']);
  });

  it('can be proposed by hand where they will do', async () => {
    const open = await publishedNeed(who, { ...GENERATOR, quantity: 2, visibility: 'partners' });
    const four = await lotInHall(api, who, 4, { itemCode: 'GEN-75', specification: { prime_power_prp: 50 } });
    const { status, body } = await who.giver.send<Match>('POST', '/matches', {
      needLineId: open.lines[0]!.id,
      lotId: four,
      quantity: 4,
    });
    expect([status, body.covers]).toEqual([201, 2]);
    expect(await covered(open)).toMatchObject({ requested: 2, proposed: 2, open: 0 });
  });
});

describe('a least quantity of the giver', () => {
  const HELMETS = {
    itemCode: 'FIRE-HELM',
    placeId: 'malyn',
    horizon: 'humanitarian',
    visibility: 'partners',
  };

  it('is told by the pledge, and refused beyond what there is', async () => {
    const line = {
      itemCode: 'FIRE-HELM',
      quantity: 12,
      condition: 'good',
      placeId: 'billerbeck',
      specification: { quantity: 12, size: 'M', condition: 'used', mass: 20, volume: 1 },
    };
    const pledge = (minimumQuantity: number) =>
      who.giver.send<{ id: string; lines: object[]; code: string }>('POST', '/pledges', {
        giverId: who.giverId,
        title: 'Helme',
        titleLanguage: 'de',
        approval: 'not_required',
        visibility: 'network',
        lines: [{ ...line, id: newId(), minimumQuantity }],
      });
    const tooMany = await pledge(13);
    expect([tooMany.status, tooMany.body.code]).toEqual([400, 'minimum_above_quantity']);
    const { body } = await pledge(5);
    expect(body.lines).toMatchObject([{ quantity: 12, minimumQuantity: 5 }]);
    const offered = await who.giver.send('POST', `/pledges/${body.id}/offer`, {});
    expect(offered.status).toBeLessThan(300);
    await worker.drained();
  });

  it('keeps fewer from being suggested, and the gap says from how many on', async () => {
    const need = await publishedNeed(who, { ...HELMETS, quantity: 3 });
    await worker.drained();
    expect(await matchesOf(need)).toEqual([]);
    const { body } = await who.owner.get<{
      lines: { misses: { lotId: string; reasons: { en: string }[]; change: { en: string } }[] }[];
    }>(`/needs/${need.id}/gaps`);
    const [miss] = body.lines[0]!.misses;
    expect(miss!.reasons.map(({ en }) => en)).toEqual([
      'Given only from 5 on; here it would be 3 at the most.',
    ]);
    expect(miss!.change.en).toBe('It would fit if the giving side parts with 3 as well.');
    const pair = { needLineId: need.lines[0]!.id, lotId: miss!.lotId, quantity: 3 };
    const refused = await who.owner.send<{ code: string }>('POST', '/matches', pair);
    expect([refused.status, refused.body.code]).toEqual([409, 'below_minimum']);
    expect((await who.giver.send('POST', '/matches', pair)).status).toBe(201);
  });

  it('is kept by what is suggested', async () => {
    const need = await publishedNeed(who, { ...HELMETS, quantity: 6 });
    await worker.drained();
    expect(await matchesOf(need)).toMatchObject([{ quantity: 6, covers: 6, unitsPerUnit: 1 }]);
  });
});
