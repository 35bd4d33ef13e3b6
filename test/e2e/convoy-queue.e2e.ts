import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import {
  consignment,
  type Convoy,
  convoy,
  created,
  driver,
  PALLETS,
  pledgedBus,
  vehicle,
  world,
} from '../support/convoy-world.js';
import { startWorkerProcess, type WorkerProcess } from '../support/worker-process.js';

let api: TestApi;
let worker: WorkerProcess;
beforeAll(async () => {
  api = await startApi();
  worker = await startWorkerProcess(api.database.appUrl);
});
afterAll(async () => {
  await worker?.stop();
  await api?.close();
});

describe('a convoy in the running system', () => {
  it('is planned by the worker, with the donated bus that its consignment has brought', async () => {
    const here = await world(api);
    const consignmentIds = [
      await consignment(api, here, await pledgedBus(api, here.who)),
      await consignment(api, here, PALLETS),
      await consignment(api, here, { ...PALLETS, palletPlaces: 14 }),
    ];
    const vehicleIds = [await vehicle(here)];
    const driverIds = [await driver(here, ['D']), await driver(here, ['D']), await driver(here, ['C'])];
    const { id } = await convoy(here, { consignmentIds, vehicleIds, driverIds });
    await created(here.lead.send<Convoy>('POST', `/convoys/${id}/schedule`), 202);
    const state = async () => (await here.lead.get<Convoy>(`/convoys/${id}`)).body;
    let planned = await state();
    for (
      const until = Date.now() + 30_000;
      planned.state === 'draft' && Date.now() < until;
      planned = await state()
    )
      await sleep(100);
    expect(planned).toMatchObject({ state: 'scheduled', obstacles: [] });
    expect(planned.journeys.flatMap((journey) => journey.consignmentIds).sort()).toEqual(
      [...consignmentIds].sort(),
    );
    expect(planned.journeys.map((journey) => journey.vehicleId)).toContain(vehicleIds[0]);
  });
});
