import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, runAs } from '#libs/database';
import { type Actor, newId, type Role } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { startApi, type TestApi } from '../support/api.js';
import {
  consignment,
  convoy,
  type Convoy,
  driver,
  PALLETS,
  schedule,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';
import { likeARoad, type SampleRouter, startSampleRouter } from '../support/sample-router.js';

interface Plan {
  readonly travel: { method: string; estimated: boolean };
  readonly totals: { km: number };
  readonly journeys: readonly { segments: readonly object[] }[];
}

let router: SampleRouter;
let api: TestApi;
let here: World;

beforeAll(async () => {
  router = await startSampleRouter('osrm');
  Object.assign(process.env, { PORUCH_ROUTER_URL: router.address, PORUCH_ROUTER_KIND: 'osrm' });
  api = await startApi();
});
afterAll(async () => {
  delete process.env['PORUCH_ROUTER_URL'];
  delete process.env['PORUCH_ROUTER_KIND'];
  await api?.close();
  await router.close();
});
beforeEach(async () => {
  here = await world(api);
});
afterEach(async () => {
  router.way = likeARoad;
  delete router.disturbance;
  await api.asSystem((tx) => tx.query('delete from road_time'));
});

const planned = async (): Promise<Convoy> =>
  schedule(
    here,
    await convoy(here, {
      consignmentIds: [await consignment(api, here, PALLETS)],
      vehicleIds: [await vehicle(here)],
      driverIds: [await driver(here, ['C', 'B'])],
    }),
  );
const planOf = async ({ id }: Convoy) => (await here.lead.get<Plan>(`/convoys/${id}/plan`)).body;

describe('with a router', () => {
  it('plans by road, keeps the distances for the next plan, and gives every reader the same', async () => {
    const first = await planned();
    const plan = await planOf(first);
    expect(plan.travel).toEqual({ method: 'osrm', estimated: false });
    const { asked } = router;
    expect(asked.length).toBeGreaterThan(0);
    const before = asked.length;
    const checked = await here.lead.send<{ plan: Plan; broken: object[] }>(
      'POST',
      `/convoys/${first.id}/check`,
      {
        edits: [],
      },
    );
    expect(checked.body.broken).toEqual([]);
    expect(checked.body.plan.journeys[0]?.segments).toEqual(plan.journeys[0]?.segments);
    await schedule(here, first);
    expect(asked).toHaveLength(before);
  });

  it('estimates the ways that it does not know or that cannot be, and says so', async () => {
    router.way = (from, to) => (to.lon > 25 ? undefined : likeARoad(from, to));
    const plan = await planOf(await planned());
    expect(plan.travel).toEqual({ method: 'osrm+great_circle', estimated: true });
    const asked = router.asked.length;
    await planned();
    expect(router.asked).toHaveLength(asked);
    const unknown = await api.asSystem((tx) => tx.query<object[]>('select from road_time where km is null'));
    expect(unknown).not.toHaveLength(0);
  });

  it('keeps what it has learnt for convoy leads, and lets nobody but the system write it', async () => {
    await planned();
    const as = <T>(role: Role, work: (tx: EntityManager) => Promise<T>): Promise<T> => {
      const memberships = [{ organisationId: here.who.operatorId, role }];
      const actor: Actor = { kind: 'person', personId: newId(), memberships, partnerIds: [] };
      return runAs(actor, () => api.service(Database).transaction(work));
    };
    const rows = (tx: EntityManager) => tx.query<object[]>('select from road_time');
    expect(await as('convoy_lead', rows)).not.toHaveLength(0);
    for (const role of ['warehouse', 'editor', 'driver'] as const) expect(await as(role, rows)).toEqual([]);
    const written = as('convoy_lead', (tx) =>
      tx.query(`insert into road_time (router, from_id, to_id, km, minutes) values ('osrm', 'a', 'b', 1, 1)`),
    );
    await expect(written).rejects.toThrow(/row-level security/);
  });

  it('plans all the same where it does not answer, and leaves it alone for a while', async () => {
    router.disturbance = { status: 503, body: '{"message":"busy"}' };
    const plan = await planOf(await planned());
    expect(plan.travel).toEqual({ method: 'great_circle', estimated: true });
    const asked = router.asked.length;
    const again = await planned();
    expect(router.asked).toHaveLength(asked);
    expect((await planOf(again)).travel.method).toBe('great_circle');
  });
});
