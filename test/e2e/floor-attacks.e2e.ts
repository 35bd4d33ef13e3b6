import { Database, runAs } from '#libs/database';
import { type Actor, newId, type Role } from '#libs/kernel';
import { HandlingUnits, lockUnit, Reservations, virtualPlace } from '#libs/warehouses';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { proveStock } from '../../libs/warehouses/src/stock-proof.js';
import { allocate, balances, type Goods, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { dayIn } from '../support/day.js';
import { lotInHall } from '../support/trading-partners.js';

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly contents: readonly { id: string; quantity: number; consignmentLineId: string | null }[];
}
interface Packing {
  readonly consignmentId: string;
  readonly lines: readonly { consignmentLineId: string; packed: number; loose: number }[];
  readonly units: readonly Unit[];
}
interface Refusal {
  readonly id: string;
  readonly code: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}
interface Site {
  readonly id: string;
  readonly storagePlaces: readonly { readonly id: string }[];
}

const PAPERS = {
  ...{ code: 'UA-1', codeValidUntil: dayIn(80), declarationNumber: 'D-1' },
  ...{ declarationValidUntil: dayIn(25), giftLetterNumber: 'SU-1', systemListMatches: true },
};
const BLANKETS: Goods = { itemCode: 'CLO-BLANKET', total: 100, quantity: 60 };

let api: TestApi;
let who: Partners;
let staff: Caller;
let owner: Caller;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
  owner = await api.signIn([who.ownerId, 'editor']);
});
afterEach(async () => {
  expect((await api.asSystem(proveStock)).differences).toEqual([]);
  expect(await packedBeyondStock()).toEqual([]);
});

/** Lots of which more is packed in a hall, or at a giver's, than lies there. */
const packedBeyondStock = () =>
  api.asSystem((tx) =>
    tx.query<unknown[]>(
      `select held.* from (
         select coalesce(p.site_id, p.id) as place, x.lot_id, sum(x.quantity) as packed
         from handling_unit_content x join handling_unit u on u.id = x.unit_id join stock_place p on p.id = u.stock_place_id
         where u.left_at is null group by 1, 2) held
       where packed > (select coalesce(sum(b.quantity), 0) from stock_balance b join stock_place o on o.id = b.place_id
         where b.lot_id = held.lot_id and coalesce(o.site_id, o.id) = held.place
           and b.disposition in ('available', 'reserved'))`,
    ),
  );

/** Straight at the database, with no program of ours in between: what the policies alone let a person do. */
function as<T>(organisationId: string, role: Role, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  const actor: Actor = {
    kind: 'person',
    personId: newId(),
    memberships: [{ organisationId, role }],
    partnerIds: [],
  };
  return runAs(actor, () => api.service(Database).transaction(work));
}

const stockUnit = async (kind = 'box'): Promise<Unit> =>
  (await staff.send<Unit>('POST', '/handling-units', { kind, stockPlaceId: who.hallId })).body;
const act = (unit: Pick<Unit, 'id'>, what: string, body: object = {}, caller = staff) =>
  caller.send<Unit & Refusal>('POST', `/handling-units/${unit.id}/${what}`, body);
const plan = (matchId: string) =>
  staff.send<Refusal>('POST', '/consignments', { operatorId: who.operatorId, matchIds: [matchId] });
const step = (id: string, what: string, body: object = {}) =>
  staff.send<Refusal>('POST', `/consignments/${id}/${what}`, body);

async function packedConsignment(goods: Goods, quantity: number): Promise<Packing & { lotId: string }> {
  const { matchId, lotId } = await allocate(api, who, goods);
  await api.asSystem((tx) =>
    tx.query(`insert into lot_operator values ($1, $2, 'named')`, [lotId, who.operatorId]),
  );
  const { id } = (await plan(matchId)).body;
  const list = (await staff.get<Packing>(`/consignments/${id}/packing`)).body;
  const lines = [{ consignmentLineId: list.lines[0]?.consignmentLineId, quantity }];
  const made = await staff.send<Packing>('POST', `/consignments/${id}/units`, {
    kind: 'box',
    count: 1,
    lines,
  });
  expect(made.status).toBe(201);
  return { ...made.body, lotId };
}

describe('goods that somebody steps back from', () => {
  const ALL_FREE = { 'outside/available': -100, 'storage/available': 100 };
  const matchOf = async (consignmentId: string): Promise<string> => {
    const { body } = await staff.get<{ lines: { matchId: string }[] }>(`/consignments/${consignmentId}`);
    return body.lines[0]!.matchId;
  };
  const stepBack = async (consignmentId: string) =>
    owner.send<Refusal>('POST', `/matches/${await matchOf(consignmentId)}/release`);
  /** What still lies in the boxes is nobody's. */
  const belongsToNobody = async (units: readonly Unit[]): Promise<boolean> => {
    const now = await Promise.all(units.map(({ id }) => staff.get<Unit>(`/handling-units/${id}`)));
    return now.every(({ body }) => body.contents.every((one) => one.consignmentLineId === null));
  };

  it('are free once where they lie in boxes, and travel neither packed nor again', async () => {
    const { units, consignmentId, lotId } = await packedConsignment(BLANKETS, 40);
    expect((await stepBack(consignmentId)).status).toBe(200);
    expect(await balances(api, lotId)).toEqual(ALL_FREE);
    expect((await step(consignmentId, 'pack')).status).toBe(409);
    expect((await stepBack(consignmentId)).status).toBe(409);
    expect((await step(consignmentId, 'cancel', { releaseMatches: true })).status).toBe(200);
    expect(await balances(api, lotId)).toEqual(ALL_FREE);
    expect(await belongsToNobody(units)).toBe(true);
  });

  it.each([[['pack']], [['pack', 'seal']]])(
    'stay where they are promised after %j, until it is called off',
    async (steps) => {
      const { units, consignmentId, lotId } = await packedConsignment(BLANKETS, 40);
      for (const one of steps) expect((await step(consignmentId, one)).status).toBe(200);
      const promised = await balances(api, lotId);
      expect((await stepBack(consignmentId)).status).toBe(409);
      expect(await balances(api, lotId)).toEqual(promised);
      expect((await step(consignmentId, 'cancel', { releaseMatches: true })).status).toBe(200);
      expect(await balances(api, lotId)).toEqual(ALL_FREE);
      expect(await belongsToNobody(units)).toBe(true);
    },
  );

  it('are either packed or free where both are asked for at once', async () => {
    const { consignmentId, lotId } = await packedConsignment(BLANKETS, 40);
    const [packed, back] = await Promise.all([step(consignmentId, 'pack'), stepBack(consignmentId)]);
    expect([packed.status, back.status].sort()).toEqual([200, 409]);
    const { 'storage/available': free } = await balances(api, lotId);
    expect(free).toBe(back.status === 200 ? 100 : 40);
  });
});

describe('a unit', () => {
  it('is written by those who move goods for its operator, and by nobody else who sees it', async () => {
    const { units, consignmentId } = await packedConsignment(BLANKETS, 20);
    const [unit] = units;
    const content = unit!.contents[0]!;
    const attempts: readonly (readonly [string, readonly unknown[]])[] = [
      ['delete from handling_unit_content where id = $1 returning id', [content.id]],
      ['update handling_unit_content set quantity = 1 where id = $1 returning id', [content.id]],
      ['update handling_unit_token set revoked_at = now() where unit_id = $1 returning unit_id', [unit!.id]],
      [`update handling_unit set consignment_id = null where id = $1 returning id`, [unit!.id]],
    ];
    const others = [
      [who.ownerId, 'editor'],
      [who.giverId, 'warehouse'],
      [who.operatorId, 'member'],
    ] as const;
    for (const [organisationId, role] of others)
      for (const [sql, values] of attempts) {
        const written = await as(organisationId, role, (tx) => tx.query<unknown>(sql, [...values]));
        expect([role, sql, written]).toEqual([role, sql, [[], 0]]);
      }
    const made = [
      `insert into handling_unit_content (id, unit_id, lot_id, quantity)
       select gen_random_uuid(), unit_id, lot_id, 1 from handling_unit_content where unit_id = $1`,
      `insert into handling_unit_token (token, unit_id, revoked_at) values ('AAAAAAAAAAAAAAAAAAAAAA', $1, now())`,
    ];
    for (const [organisationId, role] of others)
      for (const sql of made)
        await expect(
          as(organisationId, role, (tx) => tx.query<unknown>(sql, [unit!.id])),
        ).rejects.toMatchObject({ driverError: { code: '42501' } });
    const seen = await owner.get<Packing>(`/consignments/${consignmentId}/packing`);
    expect(seen.body.units).toMatchObject([{ id: unit!.id, contents: [{ quantity: 20 }] }]);
  });

  it('of a consignment that was called off at the giver’s is unpacked: no hall keeps it', async () => {
    const { units, consignmentId, lotId } = await packedConsignment({ ...BLANKETS, withGiver: true }, 40);
    expect((await step(consignmentId, 'cancel', { releaseMatches: true })).status).toBe(200);
    const received = await staff.send<Refusal>('POST', '/goods-in/pledged', {
      lotId,
      quantity: 100,
      storagePlaceId: who.hallId,
      disposition: 'available',
    });
    expect(received.status).toBe(201);
    expect((await staff.get<Unit>(`/handling-units/${units[0]?.id}`)).body).toMatchObject({
      state: 'unpacked',
      contents: [],
    });
  });

  it('of a consignment that turned back on the road stands in its hall again, with what is in it, once', async () => {
    const { units, consignmentId, lotId } = await packedConsignment(BLANKETS, 20);
    const lead = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
    const { version } = (await staff.get<{ version: number }>(`/consignments/${consignmentId}`)).body;
    await owner.send('PATCH', `/consignments/${consignmentId}/papers`, PAPERS, {
      'if-match': `"${version}"`,
    });
    await owner.send('POST', `/consignments/${consignmentId}/reconfirm`);
    for (const done of ['pack', 'seal', 'papers-ready', 'load', 'dispatch'])
      expect([done, (await lead.send('POST', `/consignments/${consignmentId}/${done}`)).status]).toEqual([
        done,
        200,
      ]);
    expect(await balances(api, lotId)).toMatchObject({ 'transit/in_transit': 60 });

    const turned = { reason: 'Grenze geschlossen', reasonLanguage: 'de' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => lead.send<Refusal>('POST', `/consignments/${consignmentId}/return`, turned)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await balances(api, lotId)).toEqual({ 'outside/available': -100, 'storage/available': 100 });
    const box = (await staff.get<Unit>(`/handling-units/${units[0]?.id}`)).body;
    expect(box.contents).toMatchObject([{ quantity: 20, consignmentLineId: null }]);
    expect((await act(box, 'unpack')).status).toBe(200);
    expect(await act(await stockUnit(), 'contents', { lotId, quantity: 100 })).toMatchObject({ status: 200 });
  });

  it('is not lighter than its tare when its tare is said anew', async () => {
    const box = await stockUnit();
    const measure = (body: object, version: number) =>
      staff.send<Unit & Refusal>('PATCH', `/handling-units/${box.id}`, body, { 'if-match': `"${version}"` });
    const weighed = await measure({ grossWeightG: 900, tareWeightG: 500 }, box.version);
    expect(weighed.status).toBe(200);
    expect(await measure({ tareWeightG: 901 }, weighed.body.version)).toMatchObject({
      status: 400,
      body: { code: 'lighter_than_its_tare' },
    });
  });
});

describe('what the papers of a consignment say', () => {
  it('is written by those who take part, not by everybody who sees it', async () => {
    const { consignmentId, lines } = await packedConsignment(BLANKETS, 20);
    const sql = [
      ['insert into consignment_terms (consignment_id, file_number) values ($1, $2)', consignmentId],
      [
        'insert into consignment_line_customs (consignment_line_id, hs_code) values ($1, $2)',
        lines[0]?.consignmentLineId,
      ],
    ] as const;
    for (const [insert, id] of sql)
      await expect(
        as(who.outsiderId, 'coordinator', (tx) => tx.query<unknown>(insert, [id, '630140'])),
      ).rejects.toMatchObject({ driverError: { code: '42501' } });
    for (const [insert, id] of sql)
      await as(who.giverId, 'editor', (tx) => tx.query<unknown>(insert, [id, '630140']));
  });
});

describe('a scan', () => {
  it('that bears the id of another is refused rather than lost', async () => {
    const { units, consignmentId, lines } = await packedConsignment(BLANKETS, 20);
    const more = await staff.send<Packing>('POST', `/consignments/${consignmentId}/units`, {
      ...{ kind: 'crate', count: 1 },
      lines: [{ consignmentLineId: lines[0]?.consignmentLineId, quantity: 1 }],
    });
    const id = newId();
    const count = (unit: Unit | undefined) =>
      staff.send<Refusal>('POST', `/consignments/${consignmentId}/scans`, {
        ...{ id, unitId: unit?.id, at: new Date().toISOString() },
      });
    const [box] = units;
    expect((await count(box)).status).toBe(200);
    expect((await count(box)).status).toBe(200);
    expect(await count(more.body.units.find((unit) => unit.id !== box?.id))).toMatchObject({
      status: 409,
      body: { code: 'scan_of_another' },
    });
  });
});

describe('many units at once', () => {
  it('are numbered and filled together: five hundred of twenty lines make nobody wait', async () => {
    const { consignmentId, lines } = await packedConsignment(
      { ...BLANKETS, total: 60_000, quantity: 60_000 },
      20,
    );
    const again = (times: number) =>
      Array.from({ length: times }, () => ({
        consignmentLineId: lines[0]?.consignmentLineId,
        quantity: 1,
      }));
    const make = (count: number, times: number) =>
      staff.send<Packing & Refusal>('POST', `/consignments/${consignmentId}/units`, {
        ...{ kind: 'box', count, lines: again(times) },
      });
    expect(await make(500, 21)).toMatchObject({ status: 400, body: { code: 'too_many_at_once' } });
    const made = await make(500, 20);
    expect(made.status).toBe(201);
    expect(made.body.lines[0]?.packed).toBe(10_020);
    expect(new Set(made.body.units.map(({ code }) => code)).size).toBe(501);
  }, 15_000);
});

describe('what breaks off half-way', () => {
  it('leaves no unit, no content and no number behind', async () => {
    const { consignmentId, lines } = await packedConsignment(BLANKETS, 20);
    const units = api.service(HandlingUnits);
    const fill = units.fill.bind(units);
    units.fill = async (...packed) => {
      await fill(...packed);
      throw new Error('the power is gone');
    };
    const make = () =>
      staff.send<Packing>('POST', `/consignments/${consignmentId}/units`, {
        ...{ kind: 'box', count: 2 },
        lines: [{ consignmentLineId: lines[0]?.consignmentLineId, quantity: 10 }],
      });
    expect((await make()).status).toBe(500);
    units.fill = fill;
    const list = (await staff.get<Packing>(`/consignments/${consignmentId}/packing`)).body;
    expect([list.units.length, list.lines[0]?.packed]).toEqual([1, 20]);
    expect((await make()).body.lines[0]?.packed).toBe(40);
  });

  it('adjusts nothing where one of many differences cannot be', async () => {
    const free = await lotInHall(api, who, 30);
    const { lotId: promised } = await allocate(api, who, BLANKETS);
    const { body: sites } = await staff.get<Site[]>('/sites');
    const site = sites.find(({ storagePlaces }) => storagePlaces.some(({ id }) => id === who.hallId))!;
    const { id } = (await staff.send<Refusal>('POST', `/sites/${site.id}/stocktakes`, {})).body;
    for (const lotId of [free, promised])
      await staff.send('POST', `/stocktakes/${id}/counts`, {
        storagePlaceId: who.hallId,
        lotId,
        counted: 10,
      });
    await staff.send('POST', `/stocktakes/${id}/finish`, {});
    const colleague = await api.signIn([who.operatorId, 'warehouse']);
    expect(await colleague.send('POST', `/stocktakes/${id}/approve`, {})).toMatchObject({
      status: 409,
      body: { code: 'promised_goods_missing' },
    });
    expect(await balances(api, free)).toMatchObject({ 'storage/available': 30 });
  });
});

describe('goods in units', () => {
  it('do not leave with a consignment that carries the same goods loose', async () => {
    const { lotId, matchId } = await allocate(api, who, { ...BLANKETS, total: 60 });
    const box = await stockUnit();
    expect((await act(box, 'contents', { lotId, quantity: 15 })).status).toBe(200);
    const { id } = (await plan(matchId)).body;
    expect((await step(id, 'pack')).status).toBe(200);
    expect(await step(id, 'seal')).toMatchObject({
      status: 409,
      body: { code: 'packed_goods_stay', parameters: { packed: 15, missing: 15 } },
    });
    expect((await act(box, 'unpack')).status).toBe(200);
    expect((await step(id, 'seal')).status).toBe(200);
    expect(await act(await stockUnit(), 'contents', { lotId, quantity: 1 })).toMatchObject({
      status: 409,
      body: { code: 'not_that_much_loose', parameters: { loose: 0 } },
    });
  });

  it('are not sent away while somebody packs them', async () => {
    const { lotId } = await allocate(api, who, { ...BLANKETS, total: 60 });
    const box = await stockUnit();
    const target = await anotherHall(who.operatorId);
    const send = () =>
      staff.send<Refusal>('POST', `/lots/${lotId}/send`, {
        fromPlaceId: who.hallId,
        toSiteId: target.id,
        disposition: 'reserved',
        quantity: 60,
      });
    for (let round = 0; round < 5; round++) {
      const [packed, sent] = await Promise.all([act(box, 'contents', { lotId, quantity: 60 }), send()]);
      expect([packed.status, sent.status].filter((status) => status < 300)).toHaveLength(1);
      if (packed.status === 200)
        await act(box, 'take-out', { contentId: packed.body.contents[0]?.id, quantity: 60 });
      else {
        await staff.send('POST', `/hall-transfers/${sent.body.id}/receive`, {
          storagePlaceId: who.hallId,
          quantity: 60,
          disposition: 'available',
        });
      }
    }
  });

  it('become those of a consignment together, also what is being packed just then', async () => {
    const { lotId, matchId } = await allocate(api, who, BLANKETS);
    const [pallet, box] = [await stockUnit('pallet'), await stockUnit()];
    await act(box, 'place', { parentId: pallet.id });
    await act(pallet, 'contents', { lotId, quantity: 10 });
    const { id } = (await plan(matchId)).body;
    const assign = () =>
      staff.send<Packing>('POST', `/consignments/${id}/assigned-units`, { unitId: pallet.id });
    const assigned = await api.asSystem(async (tx) => {
      await lockUnit(tx, box.id);
      const asked = assign();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await api.service(HandlingUnits).put(tx, box.id, { lotId, consignmentLineId: null, quantity: 10 });
      return { asked };
    });
    expect((await assigned.asked).status).toBe(200);
    const list = (await staff.get<Packing>(`/consignments/${id}/packing`)).body;
    const inside = list.units.flatMap(({ contents }) => contents);
    expect(inside.filter(({ consignmentLineId }) => consignmentLineId === null)).toEqual([]);
    expect(list.lines[0]?.packed).toBe(20);
  });
});

async function anotherHall(operatorId: string, placeId = 'billerbeck'): Promise<Site> {
  const someone = await api.signIn([operatorId, 'warehouse']);
  const opened = await someone.send<Site>('POST', '/sites', {
    operatorId,
    placeId,
    name: `Halle ${newId()}`,
    storagePlaces: [{ code: 'C-03' }],
  });
  return opened.body;
}

describe('goods of a hall', () => {
  it('are not moved to where they are, in whichever spelling', async () => {
    const lotId = await lotInHall(api, who, 30);
    const moved = await staff.send<Refusal>('POST', `/lots/${lotId}/transfer`, {
      ...{ fromPlaceId: who.hallId, toPlaceId: who.hallId.toUpperCase() },
      ...{ disposition: 'available', quantity: 1 },
    });
    expect([moved.status, moved.body.code]).toEqual([400, 'nothing_is_moved']);
  });
});

describe('a stocktake', () => {
  it('finds no goods that others alone may move', async () => {
    const hall = await anotherHall(who.outsiderId);
    const theirs = await api.signIn([who.outsiderId, 'warehouse'], [who.outsiderId, 'coordinator']);
    const lotId = await lotInHall(api, who, 30);
    const opened = await theirs.send<Refusal>('POST', `/sites/${hall.id}/stocktakes`, {});
    const count = await theirs.send<Refusal>('POST', `/stocktakes/${opened.body.id}/counts`, {
      storagePlaceId: hall.storagePlaces[0]?.id,
      lotId,
      counted: 500,
    });
    expect(count).toMatchObject({ status: 403, body: { code: 'operator_not_named' } });
  });

  it('tells that goods were found, so that they can be matched', async () => {
    const lotId = await lotInHall(api, who, 30);
    const { body: sites } = await staff.get<Site[]>('/sites');
    const site = sites.find(({ storagePlaces }) => storagePlaces.some(({ id }) => id === who.hallId))!;
    const { id } = (await staff.send<Refusal>('POST', `/sites/${site.id}/stocktakes`, {})).body;
    await staff.send('POST', `/stocktakes/${id}/counts`, { storagePlaceId: who.hallId, lotId, counted: 31 });
    await staff.send('POST', `/stocktakes/${id}/finish`, {});
    const colleague = await api.signIn([who.operatorId, 'warehouse']);
    expect((await colleague.send('POST', `/stocktakes/${id}/approve`, {})).status).toBe(200);
    const told = await api.asSystem((tx) =>
      tx.query<unknown[]>(`select from outbox_message where topic = 'lots.entered' and key = $1`, [lotId]),
    );
    expect(told).toHaveLength(1);
  });
});

describe('goods from hall to hall', () => {
  it('are not mixed up with what a consignment carries to the same town', async () => {
    const { matchId, lotId } = await allocate(api, who, BLANKETS);
    const { id } = (await plan(matchId)).body;
    const hall = await anotherHall(who.ownerId, 'malyn');
    await api.asSystem(async (tx) => {
      await tx.query(`insert into lot_operator values ($1, $2, 'named')`, [lotId, who.ownerId]);
      const place = await virtualPlace(tx, 'transit', who.ownerId, 'malyn');
      const reservations = api.service(Reservations);
      const cause = { kind: 'consignment', id };
      await reservations.consume(tx, matchId, { place, disposition: 'in_transit' }, cause);
      await reservations.hold(tx, lotId, 30, newId(), 24);
    });
    const sent = await staff.send<Refusal>('POST', `/lots/${lotId}/send`, {
      fromPlaceId: who.hallId,
      toSiteId: hall.id,
      disposition: 'reserved',
      quantity: 30,
    });
    expect(sent.status).toBe(201);
    const end = await staff.send<Refusal>('POST', `/hall-transfers/${sent.body.id}/end`, {
      reason: 'verloren',
    });
    expect(end).toMatchObject({ status: 409, body: { code: 'promised_goods_arrive_well' } });
    expect(await balances(api, lotId)).toMatchObject({ 'transit/in_transit': 60, 'transit/reserved': 30 });
  });
});

describe('the numbers of labels', () => {
  const prefix = (caller: Caller, id: string, value: string | null) =>
    caller.send<Refusal & { nextSscc: string | null }>('PATCH', `/organisations/${id}/gs1-prefix`, {
      prefix: value,
    });
  const digits = () => `4${String(Date.now()).slice(-7)}`;

  it('are never those of others: no prefix begins with that of another organisation', async () => {
    const admin = await api.signIn([who.operatorId, 'admin']);
    const stranger = await api.signIn([who.outsiderId, 'admin']);
    const own = digits();
    expect((await prefix(admin, who.operatorId, own)).status).toBe(200);
    for (const taken of [`${own}0`, own.slice(0, -1), own])
      expect(await prefix(stranger, who.outsiderId, taken)).toMatchObject({
        status: 409,
        body: { code: 'gs1_prefix_is_taken' },
      });
    expect((await prefix(admin, who.operatorId, `${own}0`)).status).toBe(200);
  });

  it('go on where another organisation stopped that had the prefix before', async () => {
    const admin = await api.signIn([who.operatorId, 'admin']);
    const heir = await api.signIn([who.outsiderId, 'admin'], [who.outsiderId, 'warehouse']);
    const hall = await anotherHall(who.outsiderId);
    const own = `3${String(Date.now()).slice(-7)}`;
    await prefix(admin, who.operatorId, own);
    await stockUnit();
    await prefix(admin, who.operatorId, null);
    expect((await prefix(heir, who.outsiderId, own)).status).toBe(200);
    const made = await heir.send<Refusal>('POST', '/handling-units', {
      kind: 'box',
      stockPlaceId: hall.storagePlaces[0]?.id,
    });
    expect(made.status).toBe(201);
  });
});
