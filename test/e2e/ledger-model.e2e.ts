import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAs } from '#libs/database';
import { DomainError, newId, system } from '#libs/kernel';
import { outside, Reservations, StockLedger } from '#libs/warehouses';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { CorrectionCommands } from '../../libs/warehouses/src/correction.commands.js';
import { proveStock } from '../../libs/warehouses/src/stock-proof.js';
import { StockCommands } from '../../libs/warehouses/src/stock.commands.js';
import { partners, type Partners } from '../support/allocated-goods.js';
import { startApi, type TestApi } from '../support/api.js';
import { type Disposition, FREE, type Free, StockModel } from '../support/stock-model.js';

/** How many commands in all: a million with `npm run ledger`, a few hundred in every run of the tests. */
const COMMANDS = Number(process.env['PORUCH_LEDGER_COMMANDS'] ?? 400);
const IN_A_ROW = 40;
const PLACES = 3;
/** Goods that are there from the start: whoever has goods of a lot in the hall works with it. */
const FIRST = 5;

let api: TestApi;
let who: Partners;
/** In the order of their ids, as the ledger breaks ties. */
let placeIds: string[];

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  placeIds = [who.hallId, newId(), newId()].sort();
  await api.asSystem(async (tx) => {
    for (const [n, id] of placeIds.entries())
      if (id !== who.hallId)
        await tx.query(
          `insert into stock_place (id, kind, site_id, organisation_id, place_id, code)
           select $1, 'storage', site_id, organisation_id, place_id, $3 from stock_place where id = $2`,
          [id, who.hallId, `P-${n}`],
        );
  });
});
afterAll(() => api?.close());

const storage = (place: number) => ({ id: placeIds[place]!, kind: 'storage' as const });
const asJob = <T>(work: () => Promise<T>): Promise<T> => runAs(system('test'), work);

/** Whether the real thing did it; anything but a refusal in plain words is thrown on. */
async function isDone(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await asJob(work);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

interface Asked {
  readonly says: string;
  readonly may: (model: StockModel) => boolean;
  /** `matchId` is new for each command. */
  readonly apply: (model: StockModel, matchId: string) => void;
  readonly work: (lotId: string, matchId: string) => Promise<unknown>;
}

/** In the words of a person, also where a run that failed is told. */
const command = (asked: Asked): Asked => ({ ...asked, [fc.toStringMethod]: () => asked.says }) as Asked;

const place = fc.integer({ min: 0, max: PLACES - 1 });
const free = fc.constantFrom<Free>(...FREE);
const any = fc.constantFrom<Disposition>(...FREE, 'reserved');
const quantity = fc.integer({ min: 1, max: 30 });
/** So few that promises of the same size meet, and whole ones move as well as parts. */
const few = fc.integer({ min: 1, max: 6 });

const putDown = (
  tx: EntityManager,
  lotId: string,
  at: number,
  disposition: Free,
  n: number,
): Promise<string> =>
  api
    .service(StockLedger)
    .move(tx, 'receipt', [{ lotId, quantity: n, from: outside, to: { place: storage(at), disposition } }], {
      kind: 'goods_in',
      id: lotId,
    });

const receive = fc.tuple(place, free, quantity).map(([to, disposition, n]) =>
  command({
    says: `receive ${n} ${disposition} at ${to}`,
    may: () => true,
    apply: (model) => model.add(to, disposition, n),
    work: (lotId) => api.asSystem((tx) => putDown(tx, lotId, to, disposition, n)),
  }),
);

const move = fc.tuple(place, place, free, any, quantity).map(([from, to, disposition, becomes, n]) =>
  command({
    says: `move ${n} ${disposition} from ${from} to ${to} as ${becomes}`,
    may: (model) =>
      becomes !== 'reserved' && !(from === to && disposition === becomes) && model.at(from, disposition) >= n,
    apply: (model) => {
      model.add(from, disposition, -n);
      model.add(to, becomes, n);
    },
    work: (lotId) =>
      api.service(StockCommands).transfer(lotId, {
        fromPlaceId: placeIds[from]!,
        toPlaceId: placeIds[to]!,
        disposition,
        toDisposition: becomes,
        quantity: n,
      }),
  }),
);

const movePromised = fc.tuple(place, place, few).map(([from, to, n]) =>
  command({
    says: `move ${n} promised from ${from} to ${to}`,
    may: (model) => from !== to && model.at(from, 'reserved') >= n,
    apply: (model) => {
      model.add(from, 'reserved', -n);
      model.add(to, 'reserved', n);
      model.movePromised(from, to, n);
    },
    work: (lotId) =>
      api.service(StockCommands).transfer(lotId, {
        fromPlaceId: placeIds[from]!,
        toPlaceId: placeIds[to]!,
        disposition: 'reserved',
        quantity: n,
      }),
  }),
);

const dispose = fc.tuple(place, free, quantity).map(([from, disposition, n]) =>
  command({
    says: `dispose of ${n} ${disposition} at ${from}`,
    may: (model) => model.at(from, disposition) >= n,
    apply: (model) => model.add(from, disposition, -n),
    work: (lotId) =>
      api
        .service(CorrectionCommands)
        .issue(lotId, { stockPlaceId: placeIds[from]!, disposition, quantity: n, purpose: 'disposed' }),
  }),
);

const correct = fc.tuple(place, free, fc.integer({ min: -20, max: 20 })).map(([at, disposition, by]) =>
  command({
    says: `correct ${disposition} at ${at} by ${by}`,
    may: (model) => by !== 0 && model.at(at, disposition) + by >= 0,
    apply: (model) => model.add(at, disposition, by),
    work: (lotId) =>
      api
        .service(CorrectionCommands)
        .correct(lotId, { stockPlaceId: placeIds[at]!, disposition, difference: by, reason: 'gezählt' }),
  }),
);

const hold = few.map((n) =>
  command({
    says: `hold ${n}`,
    may: (model) => model.free >= n,
    apply: (model, matchId) => model.hold(matchId, n),
    work: (lotId, matchId) => api.asSystem((tx) => api.service(Reservations).hold(tx, lotId, n, matchId, 24)),
  }),
);

/** Whichever promise is the n-th when its turn comes. */
const release = fc.nat({ max: 5 });

async function held(lotId: string): Promise<Record<string, number>> {
  const rows = await api.asSystem((tx) =>
    tx.query<{ place: string; what: string; quantity: number }[]>(
      `select place_id as place, disposition as what, quantity from stock_balance
         where lot_id = $1 and place_kind = 'storage' and quantity <> 0
       union all select place_id, cause_id::text, quantity from reservation where lot_id = $1 and state = 'active'`,
      [lotId],
    ),
  );
  return Object.fromEntries(
    rows.map((row) => {
      const at = placeIds.indexOf(row.place);
      return [
        FREE.some((one) => one === row.what) || row.what === 'reserved'
          ? `${at} ${row.what}`
          : `${row.what} ${at}`,
        row.quantity,
      ];
    }),
  );
}

async function newLot(): Promise<string> {
  const id = newId();
  await api.asSystem(async (tx) => {
    await tx.query(
      `insert into lot (id, item_code, giver_id, condition, unit_weight_g, unit_volume_cm3, total_quantity)
       values ($1, 'CLO-BLANKET', $2, 'good', 1000, 2000, $3)`,
      [id, who.giverId, FIRST],
    );
    await putDown(tx, id, 0, 'available', FIRST);
  });
  return id;
}

describe('the stock ledger', () => {
  it(
    'does and refuses what plain arithmetic says, whatever is asked of it in whichever order',
    async () => {
      const commands = fc.array(
        fc.oneof(receive, receive, move, movePromised, movePromised, dispose, correct, hold, hold, release),
        {
          minLength: IN_A_ROW / 2,
          maxLength: IN_A_ROW,
        },
      );
      await fc.assert(
        fc.asyncProperty(commands, async (asked) => {
          const [lotId, model] = [await newLot(), new StockModel(PLACES)];
          model.add(0, 'available', FIRST);
          for (const one of asked) {
            if (typeof one === 'number') {
              const matchId = [...model.promised.keys()][one];
              if (matchId === undefined) continue;
              await asJob(() => api.asSystem((tx) => api.service(Reservations).release(tx, matchId)));
              model.release(matchId);
              continue;
            }
            const matchId = newId();
            const may = one.may(model);
            expect([one.says, await isDone(() => one.work(lotId, matchId))]).toEqual([one.says, may]);
            if (may) one.apply(model, matchId);
          }
          expect(await held(lotId)).toEqual(model.whole);
        }),
        { numRuns: Math.ceil(COMMANDS / (IN_A_ROW * 0.75)), endOnFailure: COMMANDS > 10_000 },
      );
      expect((await api.asSystem(proveStock)).differences).toEqual([]);
    },
    Math.max(120_000, COMMANDS * 100),
  );
});
