import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import {
  BLANKETS,
  publishedNeed,
  tradingPartners,
  type TradingPartners,
} from '../support/trading-partners.js';

interface Pledge {
  readonly id: string;
  readonly forNeedId: string | null;
  readonly lines: {
    defects: string | null;
    defectsLanguage: string | null;
    noKnownDefects: boolean;
    specification: Record<string, unknown>;
  }[];
}
interface Problem {
  readonly code: string;
  readonly detail: string;
}

let api: TestApi;
let who: TradingPartners;
beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
});
afterAll(() => api?.close());

const BLANKET = { itemCode: 'CLO-BLANKET', quantity: 40, condition: 'good', placeId: 'billerbeck' } as const;

async function pledge(more: object, ...lines: object[]): Promise<Pledge> {
  const { status, body } = await who.giver.send<Pledge>('POST', '/pledges', {
    giverId: who.giverId,
    title: 'Decken',
    titleLanguage: 'de',
    visibility: 'network',
    approval: 'not_required',
    lines,
    ...more,
  });
  expect(status).toBe(201);
  return body;
}

describe('a pledge begun for a need', () => {
  it('keeps the way back to it, for its own people alone', async () => {
    const need = await publishedNeed(who, BLANKETS);
    const begun = await pledge(
      { forNeedId: need.id },
      {
        ...BLANKET,
        specification: { quantity: 40, size: '150 × 200', condition: 'used', mass: 60, volume: 1 },
      },
    );
    expect(begun.forNeedId).toBe(need.id);
    const offered = await who.giver.send<Pledge>('POST', `/pledges/${begun.id}/offer`);
    expect(offered.status).toBe(200);
    expect(offered.body.forNeedId).toBe(need.id);
    const seen = await who.owner.get<Pledge>(`/pledges/${begun.id}`);
    expect(seen.status).toBe(200);
    expect(seen.body.forNeedId).toBeNull();
  });

  it('is begun as well for nothing, or for a need that is nobody’s', async () => {
    expect((await pledge({}, BLANKET)).forNeedId).toBeNull();
    const stranger = newId();
    expect((await pledge({ forNeedId: stranger }, BLANKET)).forNeedId).toBe(stranger);
  });
});

describe('what an offer lacks', () => {
  it.each([
    ['de', 'Für ein Angebot von „Decken“ fehlt noch: Größe, Zustand, Masse, Volumen.'],
    ['uk', 'Щоб запропонувати «Ковдри», бракує: Розмір, Стан, Маса, Об’єм.'],
    ['en', 'To offer “Blankets”, this is still missing: Size, Condition, Mass, Volume.'],
  ])('is named by its names, not by its codes: %s', async (language, told) => {
    const { id } = await pledge({}, { ...BLANKET, specification: { quantity: 40 } });
    const { status, body } = await who.giver.send<Problem>(
      'POST',
      `/pledges/${id}/offer`,
      {},
      { 'accept-language': language },
    );
    expect({ status, code: body.code, told: body.detail }).toEqual({
      status: 400,
      code: 'missing_attribute',
      told,
    });
  });
});

describe('defects', () => {
  const said = async (more: object) => {
    const { defects, defectsLanguage, noKnownDefects } = (await pledge({}, { ...BLANKET, ...more }))
      .lines[0]!;
    return { defects, defectsLanguage, noKnownDefects };
  };
  const nothing = { defects: null, defectsLanguage: null, noKnownDefects: false };

  it('are not said, known to be none, or named', async () => {
    expect(await said({})).toEqual(nothing);
    expect(await said({ noKnownDefects: true })).toEqual({ ...nothing, noKnownDefects: true });
    const named = { defects: 'Ein Riss', defectsLanguage: 'de' };
    expect(await said({ ...named, noKnownDefects: true })).toEqual({ ...named, noKnownDefects: false });
  });

  it.each([
    ['de', 'keine bekannt'],
    ['en', 'None known.'],
    ['uk', 'Немає'],
  ])('that say in words that there are none are none: %s', async (defectsLanguage, defects) => {
    expect(await said({ defects, defectsLanguage })).toEqual({ ...nothing, noKnownDefects: true });
  });

  it('of a vehicle that are none stand so in its specification, in words of every language', async () => {
    const { lines } = await pledge(
      {},
      {
        itemCode: 'CAR-9',
        quantity: 1,
        condition: 'used',
        placeId: 'billerbeck',
        noKnownDefects: true,
        vin: 'WV2ZZZ7HZ8H123456',
        vehicle: {
          vehicleClass: 'car',
          licenceClass: 'B',
          seats: 9,
          payloadG: 800_000,
          volumeCm3: 5_000_000,
          palletPlaces: 0,
          maxSpeedKmh: 130,
        },
      },
    );
    expect(lines[0]).toMatchObject({ noKnownDefects: true, specification: { known_defects: 'none' } });
  });
});
