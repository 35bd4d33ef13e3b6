import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import {
  consignment,
  type Convoy,
  convoy,
  created,
  driver,
  PALLETS,
  pledgedBus,
  schedule,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';

interface Totals {
  readonly km: number;
  readonly departAt: string;
  readonly arriveAt: string;
  readonly costCents: number | null;
}
interface WhatIf {
  readonly stored: Totals;
  readonly alternative: { readonly totals: Totals };
  readonly change: { readonly costCents: number | null };
}
interface Entered {
  readonly id: string;
  readonly version: number;
  readonly withdrawnAt: string | null;
  readonly nextBooking: { from: string; convoyId: string | null; convoyName: string | null } | null;
}

const COSTS = { costUseCents: 15_000, costKmCents: 90, costHourCents: 1_200 };
const HOUR = 3_600_000;

let api: TestApi;
let here: World;
let lead: Caller;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  here = await world(api);
  lead = here.lead;
});

const one = async (path: string) => (await lead.get<Entered>(path)).body;
const change = async (path: string, body: object) =>
  lead.send('PATCH', path, body, { 'if-match': `"${(await one(path)).version}"` });

async function planned(costs: object, ...more: string[]): Promise<Convoy> {
  const parts = {
    consignmentIds: [await consignment(api, here, PALLETS)],
    vehicleIds: [await vehicle(here, costs), ...more],
    driverIds: [await driver(here, ['C']), await driver(here, ['C'], { label: 'Fahrer 02' })],
  };
  return schedule(here, await convoy(here, parts));
}

const totalsOf = async (id: string, caller = lead) =>
  (await caller.get<{ totals: Totals }>(`/convoys/${id}/plan`)).body.totals;

/** By the book: using it, each km, each hour on the road. */
const expected = ({ km, departAt, arriveAt }: Totals): number =>
  COSTS.costUseCents +
  COSTS.costKmCents * km +
  (COSTS.costHourCents * (Date.parse(arriveAt) - Date.parse(departAt))) / HOUR;

describe('what a vehicle costs', () => {
  it('adds up in the figures of the plan', async () => {
    const totals = await totalsOf((await planned(COSTS)).id);
    expect(totals.costCents).not.toBeNull();
    expect(Math.abs(totals.costCents! - expected(totals))).toBeLessThanOrEqual(COSTS.costKmCents);
  });

  it('is unknown as soon as one part of it is', async () => {
    const { id, vehicleIds } = await planned({ ...COSTS, costHourCents: null });
    expect((await totalsOf(id)).costCents).toBeNull();
    expect((await change(`/vehicles/${vehicleIds[0]}`, { costHourCents: 0 })).status).toBe(200);
    expect((await totalsOf(id)).costCents).not.toBeNull();
    expect((await change(`/vehicles/${vehicleIds[0]}`, { costKmCents: null })).status).toBe(200);
    expect((await totalsOf(id)).costCents).toBeNull();
  });

  it('is for those who plan, not for the hall', async () => {
    const { id } = await planned(COSTS);
    const hall = await api.signIn([here.who.operatorId, 'warehouse']);
    expect((await totalsOf(id, hall)).km).toBeGreaterThan(0);
    expect((await totalsOf(id, hall)).costCents).toBeNull();
  });

  it('makes the planner take the cheaper of two lorries alike, and is compared where it is left out', async () => {
    const dear = await vehicle(here, { label: 'Lkw 2', plate: 'COE-PO 2', ...COSTS, costUseCents: 400_000 });
    const { id, vehicleIds, journeys } = await planned(COSTS, dear);
    const [cheap] = vehicleIds.filter((each) => each !== dear);
    expect(journeys.map(({ vehicleId }) => vehicleId)).toEqual([cheap]);
    const { body } = await lead.send<WhatIf>('POST', `/convoys/${id}/what-if`, { withoutVehicleId: cheap });
    expect(body.change.costCents).toBe(body.alternative.totals.costCents! - body.stored.costCents!);
    expect(body.change.costCents).toBeGreaterThan(300_000);
    const unknown = await vehicle(here, { label: 'Lkw 3', plate: 'COE-PO 3' });
    const other = await planned({}, unknown);
    const answer = await lead.send<WhatIf>('POST', `/convoys/${other.id}/what-if`, {
      withoutVehicleId: unknown,
    });
    expect(answer.body.change.costCents).toBeNull();
  });

  it('is refused below nothing and beyond reason, at its field', async () => {
    const id = await vehicle(here);
    for (const body of [{ costUseCents: -1 }, { costKmCents: 100_001 }, { costHourCents: 1.5 }]) {
      const answer = await change(`/vehicles/${id}`, body);
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).toContain(`/${Object.keys(body)[0]}`);
    }
  });
});

describe('a vehicle or a driver', () => {
  it('ends its availability after the beginning, or says so at the field', async () => {
    const reversed = {
      availableFrom: '2027-03-02T08:00:00.000Z',
      availableUntil: '2027-03-01T08:00:00.000Z',
    };
    for (const path of [`/vehicles/${await vehicle(here)}`, `/drivers/${await driver(here, ['C'])}`])
      expect(await change(path, reversed)).toMatchObject({
        status: 400,
        body: { code: 'availability_reversed', field: '/availableUntil' },
      });
  });

  it('shows its next booking, and does not leave while a confirmed convoy relies on it', async () => {
    const { id, vehicleIds, journeys } = await planned({});
    const vehiclePath = `/vehicles/${vehicleIds[0]}`;
    const driverPath = `/drivers/${journeys[0]?.driverIds[0]}`;
    expect((await one(vehiclePath)).nextBooking).toBeNull();
    await created(lead.send<Convoy>('POST', `/convoys/${id}/confirm`), 200);
    for (const [path, code] of [
      [vehiclePath, 'vehicle_is_booked'],
      [driverPath, 'driver_is_booked'],
    ] as const) {
      expect((await one(path)).nextBooking).toMatchObject({ convoyId: id, convoyName: 'Billerbeck–Malyn' });
      expect(await lead.send('POST', `${path}/withdraw`)).toMatchObject({ status: 409, body: { code } });
    }
    await created(lead.send<Convoy>('POST', `/convoys/${id}/postpone`, { reason: 'Wetter' }), 200);
    for (const path of [vehiclePath, driverPath]) {
      expect((await one(path)).nextBooking).toBeNull();
      expect((await lead.send<Entered>('POST', `${path}/withdraw`)).body.withdrawnAt).not.toBeNull();
      expect((await lead.send<Entered>('POST', `${path}/return`)).body.withdrawnAt).toBeNull();
    }
  });

  it('that has left is chosen no more and makes the plans that count on it outdated', async () => {
    const { id, vehicleIds, journeys } = await planned({});
    const driverId = journeys[0]?.driverIds[0];
    for (const path of [`/vehicles/${vehicleIds[0]}`, `/drivers/${driverId}`]) {
      await created(lead.send<Entered>('POST', `${path}/withdraw`), 200);
      expect(await lead.send('POST', `/convoys/${id}/confirm`)).toMatchObject({
        status: 409,
        body: { code: 'plan_is_outdated' },
      });
      expect((await lead.get(`/convoys/${id}/plan`)).status).toBe(200);
      expect((await lead.send('POST', `/convoys/${id}/check`, { edits: [] })).status).toBeLessThan(500);
      const repaired = await lead.send('POST', `/convoys/${id}/what-if`, { fewestChanges: true });
      expect(repaired.status).toBe(200);
      expect((await lead.send('POST', `${path}/withdraw`)).status).toBe(200);
      await created(lead.send<Entered>('POST', `${path}/return`), 200);
    }
    await created(lead.send<Entered>('POST', `/drivers/${driverId}/withdraw`), 200);
    await created(lead.send<Entered>('POST', `/vehicles/${vehicleIds[0]}/withdraw`), 200);
    for (const [body, code] of [
      [{ vehicleIds }, 'vehicle_has_left'],
      [{ driverIds: [driverId] }, 'driver_has_left'],
    ] as const)
      expect(await change(`/convoys/${id}`, body)).toMatchObject({ status: 409, body: { code } });
  });

  it('is either booked or withdrawn where both are asked at once', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, vehicleIds } = await planned({ plate: `COE-R ${round}` });
      const answers = await Promise.all([
        lead.send<{ code?: string }>('POST', `/convoys/${id}/confirm`),
        lead.send<{ code?: string }>('POST', `/vehicles/${vehicleIds[0]}/withdraw`),
      ]);
      expect([
        [undefined, 'vehicle_is_booked'],
        ['plan_is_outdated', undefined],
      ]).toContainEqual(answers.map(({ body }) => body.code));
    }
  });

  it('that is pledged comes and goes with its consignment alone', async () => {
    await consignment(api, here, await pledgedBus(api, here.who));
    await here.jobs.run();
    const giver = await api.signIn([here.who.giverId, 'convoy_lead']);
    const [bus] = (await giver.get<{ items: Entered[] }>('/vehicles?kind=donated')).body.items;
    for (const action of ['withdraw', 'return'])
      expect(await giver.send('POST', `/vehicles/${bus?.id}/${action}`)).toMatchObject({
        status: 409,
        body: { code: 'pledged_vehicle_follows_pledge' },
      });
  });

  it('is withdrawn by its own organisation alone', async () => {
    const sharedWithIds = [here.who.outsiderId];
    for (const path of [
      `/vehicles/${await vehicle(here, { sharedWithIds })}`,
      `/drivers/${await driver(here, ['C'], { sharedWithIds })}`,
    ]) {
      expect((await here.outsider.get(path)).status).toBe(200);
      expect((await here.outsider.send('POST', `${path}/withdraw`)).status).toBe(403);
    }
  });
});
