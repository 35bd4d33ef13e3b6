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

interface Journey {
  readonly vehicle: { readonly id: string };
  readonly drivers: readonly { readonly id: string }[];
  readonly departAt: string;
  readonly consignmentIds: readonly string[];
  readonly steps: readonly { readonly consignmentId: string; readonly load: boolean }[];
}
interface Totals {
  readonly risk: { readonly atRisk: number; readonly unknown: number } | null;
}
interface Division {
  readonly alternative: { readonly journeys: readonly Journey[]; readonly totals: Totals };
  readonly convoys: readonly {
    readonly crossingId: string | null;
    readonly departAt: string;
    readonly vehicleIds: readonly string[];
    readonly consignmentIds: readonly string[];
  }[];
}
type Planned = Convoy & { readonly driverIds: readonly string[] };

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

/** Three lorries full of goods, with a driver each. */
async function three(): Promise<Planned> {
  const parts = { consignmentIds: [] as string[], vehicleIds: [] as string[], driverIds: [] as string[] };
  for (const number of [1, 2, 3]) {
    parts.consignmentIds.push(await consignment(api, here, { ...PALLETS, palletPlaces: 16 }));
    parts.vehicleIds.push(await vehicle(here, { label: `Lkw ${number}`, plate: `COE-PO ${number}` }));
    parts.driverIds.push(await driver(here, ['C'], { label: `Fahrer ${number}` }));
  }
  return (await schedule(here, await convoy(here, parts))) as Planned;
}

const division = (id: string, largest: number) =>
  lead.send<Division>('POST', `/convoys/${id}/division`, { largest });
/** The parts as somebody takes them over. */
const partsOf = ({ alternative, convoys }: Division) =>
  convoys.map(({ crossingId, consignmentIds, vehicleIds }, index) => ({
    ...{ name: `Konvoi ${index + 1}`, crossingId, consignmentIds },
    routes: alternative.journeys
      .filter((journey) => vehicleIds.includes(journey.vehicle.id))
      .map(({ vehicle: { id }, drivers, departAt, steps }) => ({
        ...{ vehicleId: id, driverIds: drivers.map((one) => one.id), departAt, steps },
      })),
  }));
const divide = ({ id, version }: { id: string; version: number }, parts: object[]) =>
  lead.send<{ convoyIds: string[] }>(
    'POST',
    `/convoys/${id}/divide`,
    { parts },
    { 'if-match': `"${version}"` },
  );
const read = async (id: string) => (await lead.get<Planned>(`/convoys/${id}`)).body;

describe('a convoy as several', () => {
  it('has no more vehicles in one than are allowed, and every consignment once', async () => {
    const one = await three();
    const { status, body } = await division(one.id, 1);
    expect(status).toBe(200);
    expect(body.convoys).toHaveLength(3);
    expect(body.convoys.flatMap(({ consignmentIds }) => consignmentIds).sort()).toEqual(
      [...one.consignmentIds].sort(),
    );
    expect((await division(one.id, 3)).body.convoys.length).toBeLessThan(3);
    expect(await read(one.id)).toEqual(one);
  });

  it('becomes them, each with its plan; what it was stays with the first', async () => {
    const one = await three();
    const { body } = await division(one.id, 2);
    const parts = partsOf(body);
    expect(parts.length).toBeGreaterThan(1);
    const divided = await divide(one, parts);
    expect(divided.status).toBe(200);
    expect(divided.body.convoyIds[0]).toBe(one.id);
    const convoys = await Promise.all(divided.body.convoyIds.map(read));
    expect(convoys.map(({ state }) => state)).toEqual(parts.map(() => 'scheduled'));
    expect(convoys.map((each) => [...each.consignmentIds].sort())).toEqual(
      parts.map(({ consignmentIds }) => [...consignmentIds].sort()),
    );
    const plans = convoys.map(({ id }) => lead.get<{ totals: Totals }>(`/convoys/${id}/plan`));
    const risks = (await Promise.all(plans)).map(({ body: { totals } }) => totals.risk!);
    const sum = (which: 'atRisk' | 'unknown') => risks.reduce((all, risk) => all + risk[which], 0);
    expect(body.alternative.totals.risk).toEqual({ atRisk: sum('atRisk'), unknown: sum('unknown') });
    const drivers = convoys.flatMap(({ driverIds }) => driverIds);
    expect(new Set(drivers).size).toBe(drivers.length);
    for (const { id } of convoys)
      expect(
        (await lead.send<{ broken: unknown[] }>('POST', `/convoys/${id}/check`, { edits: [] })).body.broken,
      ).toEqual([]);
  });

  it('keeps the vehicle in reserve with those with which it goes along', async () => {
    const one = await three();
    const spare = await vehicle(here, { label: 'Reserve', plate: 'COE-PO 9' });
    const crew = await driver(here, ['C'], { label: 'Fahrer 9' });
    const changed = await lead.send<Planned>(
      'PATCH',
      `/convoys/${one.id}`,
      {
        vehicleIds: [...one.vehicleIds, spare],
        driverIds: [...one.driverIds, crew],
        bufferVehicleId: spare,
      },
      { 'if-match': `"${one.version}"` },
    );
    expect(changed.status).toBe(200);
    const parts = partsOf((await division(one.id, 2)).body);
    const divided = await divide(changed.body, parts);
    expect(divided.status).toBe(200);
    const convoys = await Promise.all(divided.body.convoyIds.map(read));
    const along = parts.map(({ routes }) => routes.some(({ vehicleId }) => vehicleId === spare));
    expect(convoys.map((each) => (each as { bufferVehicleId?: string }).bufferVehicleId === spare)).toEqual(
      along,
    );
    expect(along.filter(Boolean)).toHaveLength(1);
  });

  it('stays one where a part breaks a rule, names what is not its own, or somebody was faster', async () => {
    const one = await three();
    const parts = partsOf((await division(one.id, 1)).body);
    const [first, ...others] = parts;
    const nobody = first?.routes.map((route) => ({
      ...route,
      driverIds: others[0]?.routes[0]?.driverIds ?? [],
    }));
    const early = nobody?.map((route) => ({ ...route, departAt: new Date(0).toISOString() }));
    expect((await divide(one, [{ ...first, routes: early }, ...others])).status).toBe(409);
    const twice = await divide(one, [first!, { ...others[0], consignmentIds: first?.consignmentIds }]);
    expect(twice).toMatchObject({ status: 404, body: { field: '/parts/1/consignmentIds' } });
    expect(await read(one.id)).toEqual(one);
    expect((await divide(one, parts)).status).toBe(200);
    expect((await divide(one, parts)).status).toBe(412);
  });

  it('is not divided by others', async () => {
    const one = await three();
    const { outsider } = here;
    expect((await outsider.send('POST', `/convoys/${one.id}/division`, { largest: 2 })).status).toBe(404);
  });
});
