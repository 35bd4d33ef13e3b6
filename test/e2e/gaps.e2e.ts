import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WarehousesJobsModule } from '#libs/warehouses';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { startWorker, type TestWorker } from '../support/worker.js';
import {
  lotInHall,
  publishedNeed,
  tradingPartners,
  type TradingPartners,
} from '../support/trading-partners.js';

interface Gaps {
  readonly lines: {
    readonly lineId: string;
    readonly nothing: { readonly en: string } | null;
    readonly misses: {
      readonly lotId: string;
      readonly needLineId: string;
      readonly quantity: number;
      readonly reasons: { readonly en: string }[];
      readonly change: { readonly de: string } | null;
    }[];
  }[];
}

let api: TestApi;
let who: TradingPartners;
beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
});
afterAll(() => api?.close());

const GENERATOR = {
  itemCode: 'GEN-75',
  quantity: 1,
  placeId: 'malyn',
  horizon: 'humanitarian',
  visibility: 'network',
  limits: [{ attribute: 'prime_power_prp', min: 80 }],
} as const;
const gaps = async (caller: Caller, path: string) => caller.get<Gaps>(path);

describe('why a line of a need found nothing', () => {
  it('says that nothing is known, and the same words where something is hidden', async () => {
    const need = await publishedNeed(who, GENERATOR);
    const before = await gaps(who.owner, `/needs/${need.id}/gaps`);
    expect(before.body.lines).toEqual([
      {
        lineId: need.lines[0]!.id,
        nothing: expect.objectContaining({ en: 'No offer of this item is known.' }),
        misses: [],
      },
    ]);
    const lotId = await lotInHall(api, { ...who, giverId: who.outsiderId }, 7, {
      itemCode: 'GEN-75',
      specification: { prime_power_prp: 79 },
    });
    const after = await gaps(who.owner, `/needs/${need.id}/gaps`);
    expect(after.body).toEqual(before.body);
    const outsider = await api.signIn([who.outsiderId, 'editor']);
    expect((await gaps(outsider, `/needs/${need.id}/gaps`)).body.lines).toEqual([]);
    const coordinator = await api.signIn([who.outsiderId, 'coordinator']);
    const seen = await gaps(coordinator, `/needs/${need.id}/gaps`);
    expect(seen.body.lines[0]!.misses.map((miss) => miss.lotId)).toEqual([lotId]);
  });

  it('shows the nearest of what partners offer: what misses, by how much, and what would help', async () => {
    const need = await publishedNeed(who, GENERATOR);
    const lotId = await lotInHall(api, who, 2, {
      itemCode: 'GEN-75',
      specification: { prime_power_prp: 60 },
    });
    const { body } = await gaps(who.owner, `/needs/${need.id}/gaps`);
    const [miss, ...others] = body.lines[0]!.misses;
    expect(others).toEqual([]);
    expect(miss).toMatchObject({ lotId, needLineId: need.lines[0]!.id, quantity: 2 });
    expect(miss!.reasons.map(({ en }) => en)).toEqual([
      expect.stringMatching(/60\skVA offered, at least 80\skVA needed; off by 20\skVA\.$/),
      'Only 2 together reach what is wanted.',
    ]);
    expect(miss!.change!.de).toBe('Es würde passen, wenn auch 2 zusammen recht sind.');
  });

  it('has nothing to say of a need that the caller may not see', async () => {
    const need = await publishedNeed(who, { ...GENERATOR, visibility: 'partners' });
    const outsider = await api.signIn([who.outsiderId, 'editor']);
    expect((await gaps(outsider, `/needs/${need.id}/gaps`)).status).toBe(404);
  });
});

describe('why a lot of a pledge found nothing', () => {
  let worker: TestWorker;
  beforeAll(async () => {
    worker = await startWorker(api, ['warehouses'], [WarehousesJobsModule]);
  });
  afterAll(() => worker?.close());
  /** Blankets of so many kilograms each. */
  const offered = async (mass: number): Promise<string> => {
    const { body } = await who.giver.send<{ id: string }>('POST', '/pledges', {
      giverId: who.giverId,
      title: 'Decken',
      titleLanguage: 'de',
      visibility: 'network',
      approval: 'not_required',
      lines: [
        {
          itemCode: 'CLO-BLANKET',
          quantity: 10,
          specification: { quantity: 10, size: '200 × 150 cm', condition: 'new', mass, volume: 0.01 },
          condition: 'new',
          placeId: 'billerbeck',
        },
      ],
    });
    expect(await who.giver.send('POST', `/pledges/${body.id}/offer`, {})).toMatchObject({ status: 200 });
    await worker.drained();
    return body.id;
  };

  it('names the nearest need, what misses and what would help, to the giver alone', async () => {
    const need = await publishedNeed(who, {
      itemCode: 'CLO-BLANKET',
      quantity: 10,
      placeId: 'malyn',
      horizon: 'humanitarian',
      visibility: 'network',
      limits: [{ attribute: 'mass', min: 2 }],
    });
    const pledgeId = await offered(1.5);
    const { body } = await gaps(who.giver, `/pledges/${pledgeId}/gaps`);
    const [miss, ...others] = body.lines[0]!.misses;
    expect(others).toEqual([]);
    expect(miss!.needLineId).toBe(need.lines[0]!.id);
    expect(miss!.reasons.map(({ en }) => en)).toEqual([
      expect.stringMatching(/1\.5\skg offered, at least 2\skg needed; off by 0\.5\skg\.$/),
    ]);
    expect(miss!.change!.de).toMatch(/^Es würde passen, wenn 1,5\skg reichen\.$/);
    const outsider = await api.signIn([who.outsiderId, 'editor']);
    expect((await gaps(outsider, `/pledges/${pledgeId}/gaps`)).body.lines).toEqual([]);
  });
});
