import { newId } from '#libs/kernel';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { proveStock } from '../../libs/warehouses/src/stock-proof.js';
import { allocate, type Partners, partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { decided } from '../support/race.js';
import { lotInHall } from '../support/trading-partners.js';

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly stockPlaceId: string;
  readonly version: number;
}
interface Site {
  readonly id: string;
  readonly storagePlaces: readonly { readonly id: string; readonly code: string }[];
}
interface Packing {
  readonly lines: readonly { readonly consignmentLineId: string }[];
  readonly units: readonly Unit[];
}

let api: TestApi;
let who: Partners;
let staff: Caller;
let second: string;
let third: string;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
  const { body } = await staff.get<Site[]>('/sites');
  const site = body.find(({ storagePlaces }) => storagePlaces.some(({ id }) => id === who.hallId))!;
  [second, third] = [newId(), newId()];
  await staff.send('POST', `/sites/${site.id}/places`, {
    storagePlaces: [
      { id: second, code: 'B-02' },
      { id: third, code: 'B-03' },
    ],
  });
});
afterEach(async () => expect((await api.asSystem(proveStock)).differences).toEqual([]));

const make = async (kind: string) =>
  (await staff.send<Unit>('POST', '/handling-units', { kind, stockPlaceId: who.hallId })).body;
const act = (unit: Unit, what: string, body: object = {}, caller = staff) =>
  caller.send<Unit & { code: string; parameters?: object }>(
    'POST',
    `/handling-units/${unit.id}/${what}`,
    body,
  );
const move = (unit: Unit, stockPlaceId: string, caller = staff) =>
  act(unit, 'move', { stockPlaceId }, caller);
const placeOf = async ({ id }: Unit) => (await staff.get<Unit>(`/handling-units/${id}`)).body.stockPlaceId;

/** What lies of a lot at a place, in one disposition. */
const lies = async (lotId: string, placeId: string, disposition: string): Promise<number> => {
  const [row] = await api.asSystem((tx) =>
    tx.query<{ quantity: number }[]>(
      'select quantity from stock_balance where lot_id = $1 and place_id = $2 and disposition = $3',
      [lotId, placeId, disposition],
    ),
  );
  return row?.quantity ?? 0;
};

it('takes along what stands in the unit, and the goods in it; the same place is no change', async () => {
  const lotId = await lotInHall(api, who, 30);
  const [pallet, box] = [await make('pallet'), await make('box')];
  await act(box, 'contents', { lotId, quantity: 20 });
  await act(box, 'place', { parentId: pallet.id });
  await act(box, 'seal');
  expect(await move(box, second)).toMatchObject({
    status: 409,
    body: { code: 'unit_stands_in_another', parameters: { code: box.code, parent: pallet.code } },
  });
  const moved = await move(pallet, second);
  expect(moved).toMatchObject({ status: 200, body: { stockPlaceId: second } });
  expect(await placeOf(box)).toBe(second);
  expect(await lies(lotId, second, 'available')).toBe(20);
  expect(await lies(lotId, who.hallId, 'available')).toBe(10);
  expect(await move(pallet, second)).toMatchObject({ status: 200, body: { version: moved.body.version } });
});

it('takes from other racks of the hall what the own one lacks', async () => {
  const lotId = await lotInHall(api, who, 30);
  const box = await make('box');
  await act(box, 'contents', { lotId, quantity: 20 });
  await staff.send('POST', `/lots/${lotId}/transfer`, {
    fromPlaceId: who.hallId,
    toPlaceId: third,
    disposition: 'available',
    quantity: 25,
  });
  expect((await move(box, second)).status).toBe(200);
  expect(await lies(lotId, who.hallId, 'available')).toBe(0);
  expect(await lies(lotId, third, 'available')).toBe(10);
  expect(await lies(lotId, second, 'available')).toBe(20);
});

it('keeps promised goods promised, and leaves what is sealed with its consignment where it is', async () => {
  const { lotId, matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 50, quantity: 20 });
  const { body: planned } = await staff.send<{ id: string }>('POST', '/consignments', {
    operatorId: who.operatorId,
    matchIds: [matchId],
  });
  const { body: list } = await staff.get<Packing>(`/consignments/${planned.id}/packing`);
  const { body: packed } = await staff.send<Packing>('POST', `/consignments/${planned.id}/units`, {
    kind: 'box',
    count: 1,
    lines: [{ consignmentLineId: list.lines[0]?.consignmentLineId, quantity: 20 }],
  });
  const box = packed.units[0]!;
  expect((await move(box, second)).status).toBe(200);
  expect(await lies(lotId, second, 'reserved')).toBe(20);
  expect(await lies(lotId, who.hallId, 'available')).toBe(30);
  const reserved = await api.asSystem((tx) =>
    tx.query<unknown[]>(
      `select place_id, quantity from reservation where cause_id = $1 and state = 'active'`,
      [matchId],
    ),
  );
  expect(reserved).toEqual([{ place_id: second, quantity: 20 }]);
  await api.asSystem((tx) =>
    tx.query(`update handling_unit set state = 'sealed', held = true where id = $1`, [box.id]),
  );
  expect(await move(box, third)).toMatchObject({ status: 409, body: { code: 'unit_is_held' } });
});

it('refuses places of other halls, other roles and units that are not used any more', async () => {
  const box = await make('box');
  for (const operatorId of [who.operatorId, who.giverId]) {
    const someone = await api.signIn([operatorId, 'warehouse']);
    const { body } = await someone.send<Site>('POST', '/sites', {
      operatorId,
      placeId: 'billerbeck',
      name: `Halle ${newId()}`,
      storagePlaces: [{ code: 'C-03' }],
    });
    expect((await move(box, body.storagePlaces[0]!.id)).status).toBe(404);
  }
  const driver = await api.signIn([who.operatorId, 'driver']);
  expect((await move(box, second, driver)).status).toBe(403);
  await act(box, 'unpack');
  expect(await move(box, second)).toMatchObject({ status: 409, body: { code: 'unit_is_unpacked' } });
});

it('stands at one place when two move it at once', async () => {
  const lotId = await lotInHall(api, who, 20);
  const box = await make('box');
  await act(box, 'contents', { lotId, quantity: 20 });
  const answers = await Promise.all([second, third].map((place) => decided(() => move(box, place))));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await lies(lotId, await placeOf(box), 'available')).toBe(20);
});
