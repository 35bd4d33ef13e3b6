import { newId } from '#libs/kernel';
import { type Disposition, OUTSIDE, outside, StockLedger } from '#libs/warehouses';
import { type Partners, partners } from './allocated-goods.js';
import type { Caller, TestApi } from './api.js';

/** Two towns of one partnership, each with somebody who decides. */
export interface TradingPartners extends Partners {
  readonly owner: Caller;
  readonly giver: Caller;
}

export interface NeedLine {
  readonly id: string;
  readonly itemCode: string | null;
  readonly quantity: number;
  readonly [field: string]: unknown;
}

export interface Need {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly lines: NeedLine[];
  readonly [field: string]: unknown;
}

export interface MatchOfTest {
  readonly id: string;
  readonly state: string;
  readonly quantity: number;
  readonly version: number;
  readonly giverAgreedAt: string | null;
  readonly ownerAgreedAt: string | null;
  readonly [field: string]: unknown;
}

export const BLANKETS = {
  itemCode: 'CLO-BLANKET',
  quantity: 100,
  placeId: 'malyn',
  horizon: 'humanitarian',
  visibility: 'partners',
} as const;

export async function tradingPartners(api: TestApi): Promise<TradingPartners> {
  const who = await partners(api);
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
  const owner = await api.signIn([who.ownerId, 'editor']);
  const giver = await api.signIn([who.giverId, 'editor']);
  return { ...who, owner, giver };
}

/** A published need of the owner. */
export async function publishedNeed(who: TradingPartners, ...lines: readonly object[]): Promise<Need> {
  const draft = await who.owner.send<Need>('POST', '/needs', {
    ownerId: who.ownerId,
    title: 'Ковдри на зиму',
    titleLanguage: 'uk',
    lines,
  });
  if (draft.status !== 201) throw new Error(JSON.stringify(draft.body));
  return (await who.owner.send<Need>('POST', `/needs/${draft.body.id}/publish`, {})).body;
}

/** Goods of the giver that lie in the hall, without a pledge. */
export async function lotInHall(
  api: TestApi,
  who: Partners,
  quantity: number,
  facts: {
    readonly itemCode?: string;
    readonly specification?: object;
    readonly condition?: string;
    readonly lotNumber?: string;
    readonly bestBefore?: string;
    readonly giverId?: string;
    readonly disposition?: Disposition;
  } = {},
): Promise<string> {
  const lotId = newId();
  await api.asSystem(async (tx) => {
    await tx.query(
      `insert into lot (id, item_code, giver_id, specification, condition, unit_weight_g, unit_volume_cm3, total_quantity,
         lot_number, best_before)
       values ($1, $2, $3, $4, $5, 1000, 9000, $6, $7, $8)`,
      [
        lotId,
        facts.itemCode ?? BLANKETS.itemCode,
        facts.giverId ?? who.giverId,
        facts.specification ?? {},
        facts.condition ?? 'good',
        quantity,
        facts.lotNumber ?? null,
        facts.bestBefore ?? null,
      ],
    );
    const to = {
      place: { id: who.hallId, kind: 'storage' },
      disposition: facts.disposition ?? 'available',
    } as const;
    await api
      .service(StockLedger)
      .move(tx, 'receipt', [{ lotId, quantity, from: outside, to }], { kind: 'test', id: OUTSIDE.id });
  });
  return lotId;
}

/** What the giver proposes for a line. */
export async function proposal(
  who: TradingPartners,
  needLineId: string,
  lotId: string,
  quantity: number,
): Promise<MatchOfTest> {
  const answer = await who.giver.send<MatchOfTest>('POST', '/matches', { needLineId, lotId, quantity });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}
