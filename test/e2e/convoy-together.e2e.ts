import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApi, type Caller, type TestApi } from '../support/api.js';
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

interface Plan {
  readonly version: number;
  readonly journeys: readonly {
    readonly vehicle: { readonly id: string };
    readonly drivers: readonly { readonly id: string }[];
    readonly consignmentIds: readonly string[];
    readonly departAt: string;
    readonly segments: readonly {
      readonly kind: string;
      readonly startsAt: string;
      readonly endsAt: string;
    }[];
  }[];
}
type Led = Convoy & {
  readonly driverIds: readonly string[];
  readonly keepsTogether: boolean;
  readonly bufferVehicleId: string | null;
  readonly leaderId: string | null;
};

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

const planOf = async (id: string) => (await lead.get<Plan>(`/convoys/${id}/plan`)).body;
const borderOf = ({ segments }: Plan['journeys'][number]) => segments.find(({ kind }) => kind === 'border');
/** Two lorries, one of which has to wait for its goods a day longer. */
const twoLorries = async () => ({
  consignmentIds: [
    await consignment(api, here, { ...PALLETS, palletPlaces: 16 }),
    await consignment(api, here, { ...PALLETS, palletPlaces: 16 }),
  ],
  vehicleIds: [await vehicle(here), await vehicle(here, { label: 'Lkw 2', plate: 'COE-PO 19' })],
  driverIds: [await driver(here, ['C']), await driver(here, ['C'], { label: 'Fahrer 02' })],
});

describe('a convoy that keeps together', () => {
  it('is at the gate at one time, which is what a convoy does unless somebody says otherwise', async () => {
    const scheduled = (await schedule(here, await convoy(here, await twoLorries()))) as Led;
    expect(scheduled).toMatchObject({ state: 'scheduled', keepsTogether: true, bufferVehicleId: null });
    const { journeys } = await planOf(scheduled.id);
    expect(journeys).toHaveLength(2);
    expect(new Set(journeys.map((one) => borderOf(one)?.startsAt)).size).toBe(1);
  });

  it('says so by hand as well: who leaves later makes the others wait', async () => {
    const { id } = await schedule(here, await convoy(here, await twoLorries()));
    const plan = await planOf(id);
    const [first] = plan.journeys;
    const at = new Date(Date.parse(first?.departAt ?? '') + 5 * 3_600_000).toISOString();
    const edits = [{ depart: { vehicleId: first?.vehicle.id, at } }];
    const { body } = await lead.send<{ plan: Plan; broken: { rule: string }[] }>(
      'POST',
      `/convoys/${id}/check`,
      { edits },
    );
    const borders = body.plan.journeys.map((one) => borderOf(one)?.startsAt);
    expect(new Set(borders).size).toBe(1);
    expect(body.broken.map(({ rule }) => rule)).not.toContain('not_together');
  });

  it('takes a vehicle along empty that can take over', async () => {
    const parts = await twoLorries();
    const spare = await vehicle(here, { label: 'Reserve', plate: 'COE-PO 20' });
    const crew = await driver(here, ['C'], { label: 'Fahrer 03' });
    const all = {
      ...parts,
      vehicleIds: [...parts.vehicleIds, spare],
      driverIds: [...parts.driverIds, crew],
    };
    const draft = await convoy(here, all, { bufferVehicleId: spare });
    const scheduled = (await schedule(here, draft)) as Led;
    expect(scheduled).toMatchObject({ state: 'scheduled', bufferVehicleId: spare, obstacles: [] });
    const plan = await planOf(scheduled.id);
    const along = plan.journeys.find(({ vehicle: { id } }) => id === spare);
    expect(along?.consignmentIds).toEqual([]);
    expect(along && borderOf(along)?.startsAt).toBe(plan.journeys[0] && borderOf(plan.journeys[0])?.startsAt);
    const same = await lead.send<{ plan: Plan }>('POST', `/convoys/${scheduled.id}/check`, { edits: [] });
    const again = same.body.plan.journeys.find(({ vehicle: { id } }) => id === spare);
    expect(again && borderOf(again)?.startsAt).toBe(along && borderOf(along)?.startsAt);
  });

  it('refuses a vehicle in reserve that is not with it', async () => {
    const parts = await twoLorries();
    const stranger = await vehicle(here, { label: 'Reserve', plate: 'COE-PO 20' });
    const body = {
      ...parts,
      ...{ operatorId: here.who.operatorId, name: 'Konvoi', bufferVehicleId: stranger },
      earliestDeparture: new Date(Date.now() + 86_400_000).toISOString(),
      latestDeparture: new Date(Date.now() + 5 * 86_400_000).toISOString(),
    };
    const { status, body: refused } = await lead.send<{ pointer?: string }>('POST', '/convoys', body);
    expect(status).toBe(404);
    expect(JSON.stringify(refused)).toContain('/bufferVehicleId');
  });
});

describe('who leads a convoy', () => {
  const leadBy = (led: { id: string; version: number }, leaderId: string | null) =>
    lead.send<Led>('POST', `/convoys/${led.id}/lead`, { leaderId }, { 'if-match': `"${led.version}"` });

  it('is one of its drivers, until a plan without them', async () => {
    const scheduled = (await schedule(here, await convoy(here, await twoLorries()))) as Led;
    const [first] = (await planOf(scheduled.id)).journeys;
    const driverId = first?.drivers[0]?.id ?? '';
    const led = await leadBy(scheduled, driverId);
    expect(led.body).toMatchObject({ leaderId: driverId, state: 'scheduled' });
    const changed = await lead.send<Led>(
      'PATCH',
      `/convoys/${scheduled.id}`,
      { driverIds: scheduled.driverIds.filter((id) => id !== driverId) },
      { 'if-match': `"${led.body.version}"` },
    );
    expect(changed.body.leaderId).toBeNull();
  });

  it('is nobody from outside', async () => {
    const scheduled = await schedule(here, await convoy(here, await twoLorries()));
    const stranger = await driver(here, ['C'], { label: 'Fahrer 09' });
    expect((await leadBy(scheduled, stranger)).status).toBe(404);
  });
});
