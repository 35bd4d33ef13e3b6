import { MatchingJobsModule } from '#libs/matching';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import {
  BLANKETS,
  lotInHall,
  type MatchOfTest,
  type Need,
  publishedNeed,
  tradingPartners,
  type TradingPartners,
} from '../support/trading-partners.js';
import { startWorker, type TestWorker } from '../support/worker.js';

interface Worded {
  readonly de: string;
  readonly uk: string;
  readonly en: string;
}
interface Match extends MatchOfTest {
  readonly lotId: string;
  readonly explanation: { readonly sentences: Worded[] };
}
interface Gaps {
  readonly lines: {
    readonly misses: { readonly lotId: string; readonly reasons: Worded[]; change: Worded | null }[];
  }[];
}

const ENGINE = { ...BLANKETS, itemCode: 'FIRE-LF10', quantity: 1 };
const ASKED = {
  de: 'Löschgruppenfahrzeug LF 10',
  en: 'Fire engine LF 10',
};

let api: TestApi;
let worker: TestWorker;
let who: TradingPartners;
let tankerId: string;

beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
  worker = await startWorker(api, ['matching'], [MatchingJobsModule]);
  tankerId = await lotInHall(api, who, 1, {
    itemCode: 'FIRE-TLF',
    specification: { water_tank: 3000, crew: '1/2' },
  });
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
});

const matchesOf = async ({ id }: Need): Promise<Match[]> =>
  (await who.owner.get<{ items: Match[] }>(`/matches?needId=${id}`)).body.items;
const gapsOf = async ({ id }: Need): Promise<Gaps['lines'][number]['misses']> =>
  (await who.owner.get<Gaps>(`/needs/${id}/gaps`)).body.lines[0]!.misses;

describe('something similar', () => {
  it('is told by the catalogue, closest first', async () => {
    const { body } = await who.owner.get<{ substitutes: { itemCode: string }[] }>(
      '/catalogue/items/FIRE-LF10',
    );
    expect(body.substitutes.map(({ itemCode }) => itemCode)).toEqual(['FIRE-LF20', 'FIRE-TLF']);
  });

  it('is neither suggested nor taken from a proposal while the owner has not allowed it; the gap says so', async () => {
    const need = await publishedNeed(who, ENGINE);
    await worker.drained();
    expect(need.lines[0]).toMatchObject({ acceptSubstitutes: false });
    expect(await matchesOf(need)).toEqual([]);
    const [miss] = await gapsOf(need);
    expect(miss).toMatchObject({
      lotId: tankerId,
      reasons: [
        { de: `Gewünscht: ${ASKED.de}. Angeboten: Tanklöschfahrzeug TLF 3000 / 4000.` },
        {
          de: 'Der Bedarf lässt bisher nichts Ähnliches zu.',
          uk: 'Потреба поки не допускає подібного.',
          en: 'So far the need does not say that something similar will do.',
        },
      ],
      change: { de: 'Es würde passen, wenn auch Ähnliches recht ist.' },
    });
    const refused = await who.giver.send<{ code: string }>('POST', '/matches', {
      needLineId: need.lines[0]!.id,
      lotId: tankerId,
      quantity: 1,
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'lot_does_not_fit']);
    await who.owner.send('POST', `/needs/${need.id}/close`, { outcome: 'withdrawn' });
  });

  it('is suggested and explained in three languages where it is allowed, and covers the line', async () => {
    const need = await publishedNeed(who, { ...ENGINE, acceptSubstitutes: true });
    await worker.drained();
    const [match, ...others] = await matchesOf(need);
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      lotId: tankerId,
      itemCode: 'FIRE-TLF',
      insteadOf: { itemCode: 'FIRE-LF10', itemName: ASKED },
      goods: { itemCode: 'FIRE-TLF' },
    });
    expect(match!.explanation.sentences[0]).toEqual({
      de: `Gewünscht: ${ASKED.de}. Angeboten: Tanklöschfahrzeug TLF 3000 / 4000. Der Bedarf lässt Ähnliches zu.`,
      uk: expect.stringMatching(/^Потрібно: .+\. Пропонується: .+\. Потреба допускає подібне\.$/),
      en: `Wanted: ${ASKED.en}. Offered instead: Water tender TLF 3000 / 4000. The need says that something similar will do.`,
    });
    const sheet = await fetch(`${api.url}/matches/list.csv?needId=${need.id}`, {
      headers: { ...who.owner.headers, 'accept-language': 'de' },
    });
    expect(await sheet.text()).toContain(ASKED.de);
    await who.giver.send('POST', `/matches/${match!.id}/propose`, {});
    expect((await who.owner.send('POST', `/matches/${match!.id}/agree`, {})).status).toBeLessThan(300);
    await worker.drained();
    const { body } = await who.owner.get<{ lines: object[] }>(`/needs/${need.id}/coverage`);
    expect(body.lines).toEqual([
      expect.objectContaining({ itemCode: 'FIRE-LF10', requested: 1, proposed: 0, reserved: 1, open: 0 }),
    ]);
  });

  it('can be proposed by hand where it is allowed, within the limits of the line alone', async () => {
    const need = await publishedNeed(who, {
      ...ENGINE,
      acceptSubstitutes: true,
      limits: [{ attribute: 'crew', oneOf: ['1/8'] }],
    });
    const offer = async (crew: string): Promise<{ status: number; body: { id: string } }> =>
      who.giver.send('POST', '/matches', {
        needLineId: need.lines[0]!.id,
        lotId: await lotInHall(api, who, 1, { itemCode: 'FIRE-LF20', specification: { crew } }),
        quantity: 1,
      });
    expect((await offer('1/2')).status).toBe(409);
    const { status, body } = await offer('1/8');
    expect(status).toBe(201);
    expect((await who.owner.get(`/matches/${body.id}`)).body).toMatchObject({
      insteadOf: { itemCode: 'FIRE-LF10' },
    });
  });
});
