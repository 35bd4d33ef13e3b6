import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApi, type Caller, type TestApi } from '../support/api.js';
import {
  consignment,
  type Convoy,
  convoy,
  driver,
  PALLETS,
  pledgedBus,
  readyToLeave,
  schedule,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';

interface Plan {
  readonly waysHome: readonly {
    readonly driverId: string;
    readonly label: string;
    readonly placeId: string;
    readonly vehicleId: string | null;
    readonly leavesAt: string | null;
  }[];
  readonly journeys: readonly { readonly vehicle: { readonly id: string }; readonly arriveAt: string }[];
}

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

/** A bus that stays in Malyn, and a lorry that unloads there and comes back. */
async function busAndLorry(seats: number) {
  const consignmentIds = [
    await consignment(api, here, await pledgedBus(api, here.who)),
    await consignment(api, here, { ...PALLETS, palletPlaces: 12 }),
  ];
  await here.jobs.run();
  const lorry = await vehicle(here, { seats });
  const driverIds = [
    await driver(here, ['D', 'B'], { label: 'Bus' }),
    await driver(here, ['C'], { label: 'Lkw' }),
  ];
  const planned = await schedule(
    here,
    await convoy(here, { consignmentIds, vehicleIds: [lorry], driverIds }),
  );
  expect(planned).toMatchObject({ state: 'scheduled', obstacles: [] });
  return { planned, lorry, busDriver: driverIds[0] };
}
const planOf = async ({ id }: Convoy) => (await lead.get<Plan>(`/convoys/${id}/plan`)).body;

describe('the way home of a driver whose vehicle stays', () => {
  it('is a seat in a vehicle that comes back, and the driver is booked until then', async () => {
    const { planned, lorry, busDriver } = await busAndLorry(3);
    const plan = await planOf(planned);
    expect(plan.waysHome).toMatchObject([{ driverId: busDriver, placeId: 'malyn', vehicleId: lorry }]);
    const again = await lead.send<{ plan: Plan; broken: unknown[] }>('POST', `/convoys/${planned.id}/check`, {
      edits: [],
    });
    expect(again.body.plan.waysHome).toEqual(plan.waysHome);
    expect(again.body.broken).toEqual([]);
    for (const id of planned.consignmentIds) await readyToLeave(here, id);
    expect((await lead.send('POST', `/convoys/${planned.id}/confirm`)).status).toBe(200);
    const [booked] = await api.asSystem((tx) =>
      tx.query<{ until: Date }[]>('select upper(during) as until from driver_booking where driver_id = $1', [
        busDriver,
      ]),
    );
    const back = plan.journeys.find((one) => one.vehicle.id === lorry)?.arriveAt;
    expect(booked?.until.toISOString()).toBe(back);
  });

  it('is the bus or train where there is no seat', async () => {
    const { planned, busDriver } = await busAndLorry(1);
    expect((await planOf(planned)).waysHome).toMatchObject([
      { driverId: busDriver, vehicleId: null, leavesAt: null },
    ]);
  });
});
