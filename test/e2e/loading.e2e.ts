import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf } from '../../libs/documents/src/render/pdf.reader.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import {
  consignment,
  type Convoy,
  convoy,
  driver,
  PALLETS,
  schedule,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';
import { decided } from '../support/race.js';

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
}
interface Load {
  readonly vehicleId: string;
  readonly label: string;
  readonly consignmentIds: string[];
  readonly waitingUnitIds: string[];
  readonly loadedUnitIds: string[];
  readonly unloadedUnitIds: string[];
  readonly looseG: number;
  readonly planned: { units: number; weightG: number; palletPlaces: number; loadingMm: number };
  readonly loaded: { units: number; weightG: number };
  readonly hints: { kind: string }[];
}
interface Loading {
  readonly vehicles: Load[];
  readonly code?: string;
  readonly detail?: string;
}

let api: TestApi;
let here: World;
let warehouse: Caller;
let convoyId: string;
/** Per consignment: two pallets of 30 blankets, and 40 blankets loose. */
let units: Unit[][];
let vehicles: Load[];

beforeAll(async () => {
  api = await startApi();
  here = await world(api);
  warehouse = await api.signIn([here.who.operatorId, 'warehouse']);
  const consignmentIds = [await consignment(api, here, PALLETS), await consignment(api, here, PALLETS)];
  units = [];
  for (const id of consignmentIds) units.push(await packed(id));
  const truck = { palletPlaces: 4, payloadG: 1_200_000 };
  const vehicleIds = [
    await vehicle(here, { ...truck, label: 'Lkw Eins' }),
    await vehicle(here, { ...truck, label: 'Lkw Zwei' }),
  ];
  const driverIds = [await driver(here, ['C']), await driver(here, ['C'])];
  const planned = await schedule(here, await convoy(here, { consignmentIds, vehicleIds, driverIds }));
  expect(planned).toMatchObject({ state: 'scheduled', obstacles: [] });
  convoyId = planned.id;
  vehicles = (await loading()).vehicles;
});
afterAll(() => api?.close());

async function packed(consignmentId: string): Promise<Unit[]> {
  const list = await here.lead.get<{ lines: { consignmentLineId: string }[] }>(
    `/consignments/${consignmentId}/packing`,
  );
  const lines = [{ consignmentLineId: list.body.lines[0]?.consignmentLineId, quantity: 30 }];
  const made = await here.lead.send<{ units: Unit[] }>('POST', `/consignments/${consignmentId}/units`, {
    ...{ kind: 'pallet', count: 2 },
    lines,
  });
  return made.body.units;
}

const loading = async (caller: Caller = here.lead): Promise<Loading> =>
  (await caller.get<Loading>(`/convoys/${convoyId}/loading`)).body;
const at = () => new Date().toISOString();
const load = (unit: Unit | undefined, vehicleId: string | undefined, more: object = {}, caller = warehouse) =>
  caller.send<Loading>('POST', `/convoys/${convoyId}/loading`, {
    ...{ id: newId(), unitId: unit?.id, vehicleId, at: at() },
    ...more,
  });
const unload = (unit: Unit | undefined, caller = warehouse) =>
  caller.send<Loading>('POST', `/convoys/${convoyId}/unloading`, { unitId: unit?.id, at: at() });

/** The vehicle that carries the first consignment, and the other one. */
function bothVehicles(): [Load, Load] {
  const [first, other] = vehicles;
  if (!first || !other) throw new Error(JSON.stringify(vehicles));
  return [first, other];
}
const unitsOn = ({ waitingUnitIds }: Load): Unit[] =>
  units.flat().filter(({ id }) => waitingUnitIds.includes(id));

/** One vehicle with one consignment, as planned. */
async function shortConvoy(consignmentId: string): Promise<Convoy> {
  const parts = {
    consignmentIds: [consignmentId],
    vehicleIds: [await vehicle(here, { palletPlaces: 4, payloadG: 1_200_000, label: `Lkw ${newId()}` })],
    driverIds: [await driver(here, ['C'])],
  };
  return schedule(here, await convoy(here, parts));
}
const loadOn = (planned: Convoy, unit: Unit, id: string) =>
  warehouse.send<Loading>('POST', `/convoys/${planned.id}/loading`, {
    ...{ id, unitId: unit.id, vehicleId: planned.vehicleIds[0], at: at() },
  });

describe('loading a convoy', () => {
  it('says what belongs on which vehicle, with what travels loose', () => {
    const [first, other] = bothVehicles();
    for (const one of [first, other]) {
      expect(one.consignmentIds).toHaveLength(1);
      // Two pallets of 30 × 10 kg with 25 kg each, and 40 × 10 kg loose.
      expect(one.planned).toEqual({ units: 2, weightG: 1_050_000, palletPlaces: 2, loadingMm: 800 });
      expect(one.looseG).toBe(400_000);
      expect(one.loaded).toMatchObject({ units: 0, weightG: 0 });
      expect(one.hints.map(({ kind }) => kind)).toEqual(['axle']);
    }
  });

  it('takes one scan per unit, however often it arrives, and one to take it off', async () => {
    const [first] = bothVehicles();
    const [unit] = unitsOn(first);
    const id = newId();
    await load(unit, first.vehicleId, { id });
    const again = await load(unit, first.vehicleId, { id });
    expect(again.status).toBe(200);
    await load(unit, first.vehicleId);
    const now = (await loading()).vehicles.find(({ vehicleId }) => vehicleId === first.vehicleId);
    expect(now?.loadedUnitIds).toEqual([unit?.id]);
    expect(now?.loaded).toMatchObject({ units: 1, weightG: 325_000 });
    expect((await unload(unit)).status).toBe(200);
    expect((await unload(unit)).status).toBe(200);
    const off = (await loading()).vehicles.find(({ vehicleId }) => vehicleId === first.vehicleId);
    expect(off).toMatchObject({ loadedUnitIds: [], unloadedUnitIds: [unit?.id] });
  });

  it('refuses the wrong vehicle and says which is the right one; the convoy lead can decide otherwise', async () => {
    const [first, other] = bothVehicles();
    const [, unit] = unitsOn(first);
    const refused = await load(unit, other.vehicleId);
    expect(refused).toMatchObject({ status: 409, body: { code: 'unit_belongs_on_other_vehicle' } });
    expect(refused.body.detail).toContain(first.label);
    const why = { reason: 'Lkw Eins hat einen Platten' };
    expect(await load(unit, other.vehicleId, why)).toMatchObject({ status: 403 });
    const moved = await load(unit, other.vehicleId, why, here.lead);
    const now = moved.body.vehicles.find(({ vehicleId }) => vehicleId === other.vehicleId);
    expect(now?.loadedUnitIds).toEqual([unit?.id]);
    const elsewhere = await load(unit, first.vehicleId);
    expect(elsewhere).toMatchObject({ status: 409, body: { code: 'unit_is_on_other_vehicle' } });
    expect(elsewhere.body.detail).toContain(other.label);
  });

  it('never has a unit on two vehicles, even when two people scan it at once', async () => {
    const [first, other] = bothVehicles();
    const [unit] = unitsOn(other);
    const why = { reason: 'Platz' };
    const answers = await Promise.all(
      [first, other, first, other].map(({ vehicleId }) =>
        decided(() => load(unit, vehicleId, why, here.lead)),
      ),
    );
    const on = (await loading()).vehicles.filter(({ loadedUnitIds }) =>
      loadedUnitIds.includes(unit?.id ?? ''),
    );
    expect(on).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200).length).toBe(2);
  });

  it('takes nothing that does not travel with it, and a box only with its pallet', async () => {
    const [first] = bothVehicles();
    const stray = await packed(await consignment(api, here, PALLETS));
    expect(await load(stray[0], first.vehicleId)).toMatchObject({
      status: 409,
      body: { code: 'unit_not_with_convoy' },
    });
    expect((await load({ id: newId(), code: '', kind: '' }, first.vehicleId)).status).toBe(404);
    expect((await load(unitsOn(first)[0], newId())).status).toBe(404);
    const [pallet] = unitsOn(first);
    const made = await here.lead.send<{ units: Unit[] }>(
      'POST',
      `/consignments/${first.consignmentIds[0]}/units`,
      { kind: 'box', count: 1, lines: [] },
    );
    const box = made.body.units.find(({ kind }) => kind === 'box');
    await here.lead.send('POST', `/handling-units/${box?.id}/place`, { parentId: pallet?.id });
    expect(await load(box, first.vehicleId)).toMatchObject({
      status: 409,
      body: { code: 'unit_stands_in_other' },
    });
  });

  it('knows nothing of where a unit was before, once that convoy has ended or let it go', async () => {
    const consignmentId = await consignment(api, here, PALLETS);
    const [unit] = await packed(consignmentId);
    const first = await shortConvoy(consignmentId);
    expect((await loadOn(first, unit!, newId())).status).toBe(200);
    await api.asSystem(async (tx) => {
      await tx.query(
        `update convoy set state = 'postponed', ended_at = now() - interval '9 days' where id = $1`,
        [first.id],
      );
      await tx.query('update convoy_consignment set left_at = now() where convoy_id = $1', [first.id]);
    });
    const second = await shortConvoy(consignmentId);
    const loaded = await loadOn(second, unit!, newId());
    expect(loaded.body.vehicles[0]?.loadedUnitIds).toEqual([unit?.id]);
  });

  it('counts no unit that was unpacked since, nor one that stands in another now', async () => {
    const consignmentId = await consignment(api, here, PALLETS);
    const [first, second] = await packed(consignmentId);
    const planned = await shortConvoy(consignmentId);
    const path = `/consignments/${consignmentId}/units`;
    const made = await here.lead.send<{ units: Unit[] }>('POST', path, { kind: 'box', count: 1, lines: [] });
    const box = made.body.units.find(({ kind }) => kind === 'box');
    for (const unit of [first, second, box]) expect((await loadOn(planned, unit!, newId())).status).toBe(200);
    await here.lead.send('POST', `/handling-units/${first?.id}/unpack`, {});
    await here.lead.send('POST', `/handling-units/${box?.id}/place`, { parentId: second?.id });
    const { body } = await here.lead.get<Loading>(`/convoys/${planned.id}/loading`);
    expect(body.vehicles[0]).toMatchObject({ loadedUnitIds: [second?.id], loaded: { units: 1 } });
  });

  it('refuses a scan that bears the id of another, rather than let it get lost', async () => {
    const consignmentId = await consignment(api, here, PALLETS);
    const [unit, other] = await packed(consignmentId);
    const planned = await shortConvoy(consignmentId);
    const id = newId();
    expect((await loadOn(planned, unit!, id)).status).toBe(200);
    expect(await loadOn(planned, other!, id)).toMatchObject({
      status: 409,
      body: { code: 'unit_is_with_others' },
    });
  });

  it('is printed as a manifest of each vehicle, with what the page says', async () => {
    const [first] = bothVehicles();
    const path = `/convoys/${convoyId}/vehicles/${first.vehicleId}/manifest`;
    const now = (await loading()).vehicles.find(({ vehicleId }) => vehicleId === first.vehicleId);
    const on = [...(now?.loadedUnitIds ?? []), ...(now?.waitingUnitIds ?? [])];
    const text = async (query: string): Promise<string> =>
      readPdf((await warehouse.bytes(path + query)).body)
        .pages.join(' ')
        .replace(/\s+/g, ' ');
    const kilograms = new Intl.NumberFormat('de-DE', { style: 'unit', unit: 'kilogram' });
    const german = await text('?languages=de');
    expect(german).toContain(
      `${kilograms.format((now?.planned.weightG ?? 0) / 1_000)} von 1.200 kg Nutzlast`,
    );
    for (const { id, code } of units.flat()) expect(german.includes(code)).toBe(on.includes(id));
    expect(german).toContain('Güter ohne Ladeeinheit');
    expect(german).not.toContain('Loading manifest');
    const all = await text('');
    for (const title of ['Ladeliste', 'Завантажувальний лист', 'Loading manifest'])
      expect(all).toContain(title);
    expect((await warehouse.get(`/convoys/${convoyId}/vehicles/${newId()}/manifest`)).status).toBe(404);
    expect((await warehouse.get(`${path}?languages=fr`)).status).toBe(400);
    expect((await here.outsider.get(path)).status).toBe(404);
  });

  it('is nobody else’s business', async () => {
    expect((await here.outsider.get(`/convoys/${convoyId}/loading`)).status).toBe(404);
    expect((await here.owner.get(`/convoys/${convoyId}/loading`)).status).toBe(403);
    const driving = await api.signIn([here.who.outsiderId, 'driver']);
    expect((await unload(units[0]?.[0], driving)).status).toBe(404);
  });
});
