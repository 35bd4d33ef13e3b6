import { newId } from '#libs/kernel';
import { outside, StockLedger } from '#libs/warehouses';
import { DESTINATION, partners, type Partners } from './allocated-goods.js';
import type { Caller, TestApi } from './api.js';
import { counted, decided } from './race.js';

/** How one round of a race for the last unit ended. */
export interface Round {
  readonly answers: Readonly<Record<string, number>>;
  /** Units reserved afterwards, and units still available. */
  readonly reserved: number;
  readonly available: number;
}

/** Many people who each propose the same last unit of a lot for a line of their own. */
export interface ReservationRace {
  /** All propose at once over HTTP; afterwards the winner releases and everything is as before. */
  round(): Promise<Round>;
}

export async function reservationRace(api: TestApi, clients: number): Promise<ReservationRace> {
  const who = await partners(api);
  await becomePartners(api, who);
  const lotId = await lastUnit(api, who);
  const lines = await publishedLines(api, who.ownerId, clients);
  const callers: Caller[] = [];
  for (let i = 0; i < clients; i++) callers.push(await api.signIn([who.ownerId, 'editor']));
  return {
    async round() {
      const answers = await Promise.all(
        callers.map((caller, i) =>
          decided(() =>
            caller.send<{ id?: string; code?: string }>('POST', '/matches', {
              needLineId: lines[i],
              lotId,
              quantity: 1,
            }),
          ),
        ),
      );
      const balances = await stock(api, lotId);
      const winner = answers.findIndex(({ status }) => status === 201);
      if (winner >= 0)
        await callers[winner]!.send('POST', `/matches/${answers[winner]!.body.id}/release`, {});
      return { answers: counted(answers), ...balances };
    },
  };
}

function becomePartners(api: TestApi, { giverId, ownerId }: Partners): Promise<void> {
  return api.asSystem(async (tx) => {
    const id = newId();
    await tx.query(
      `insert into partnership (id, kind, state, source, confidence) values ($1, 'town', 'active', 'test', 'test')`,
      [id],
    );
    await tx.query(`insert into partnership_member values ($1, $2, 'german'), ($1, $3, 'ukrainian')`, [
      id,
      giverId,
      ownerId,
    ]);
  });
}

function lastUnit(api: TestApi, { giverId, hallId }: Partners): Promise<string> {
  return api.asSystem(async (tx) => {
    const lotId = newId();
    await tx.query(
      `insert into lot (id, item_code, giver_id, condition, unit_weight_g, unit_volume_cm3, total_quantity)
       values ($1, 'CLO-BLANKET', $2, 'new', 1000, 9000, 1)`,
      [lotId, giverId],
    );
    const place = { id: hallId, kind: 'storage' } as const;
    await api
      .service(StockLedger)
      .move(tx, 'receipt', [{ lotId, quantity: 1, from: outside, to: { place, disposition: 'available' } }], {
        kind: 'test',
        id: lotId,
      });
    return lotId;
  });
}

async function publishedLines(api: TestApi, ownerId: string, count: number): Promise<string[]> {
  const owner = await api.signIn([ownerId, 'editor']);
  const line = {
    itemCode: 'CLO-BLANKET',
    quantity: 1,
    placeId: DESTINATION,
    horizon: 'humanitarian',
    visibility: 'partners',
  };
  const { body } = await owner.send<{ id: string; lines: { id: string }[] }>('POST', '/needs', {
    ownerId,
    title: 'Ковдри',
    titleLanguage: 'uk',
    lines: Array.from({ length: count }, () => line),
  });
  await owner.send('POST', `/needs/${body.id}/publish`, {});
  return body.lines.map(({ id }) => id);
}

function stock(api: TestApi, lotId: string): Promise<{ reserved: number; available: number }> {
  return api.asSystem(async (tx) => {
    const [row] = await tx.query<[{ reserved: number; available: number }]>(
      `select coalesce(sum(quantity) filter (where disposition = 'reserved'), 0)::int as reserved,
         coalesce(sum(quantity) filter (where disposition = 'available'), 0)::int as available
       from stock_balance where lot_id = $1 and place_kind = 'storage'`,
      [lotId],
    );
    return row;
  });
}
