import { InProcessScheduleEngine, type ScheduleEngine } from '#libs/convoys';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import {
  consignment,
  type Convoy,
  convoy,
  ConvoyJobs,
  driver,
  PALLETS,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';

let api: TestApi;
let here: World;
let asked: Convoy;

interface Planning {
  readonly vehicles: number | null;
  readonly leftBehind: number | null;
  readonly km: number | null;
}
type Watched = Convoy & { readonly scheduleRequestedAt: string | null; readonly planning: Planning | null };

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  here = await world(api);
  asked = await convoy(here, {
    consignmentIds: [await consignment(api, here, PALLETS)],
    vehicleIds: [await vehicle(here)],
    driverIds: [await driver(here, ['C', 'B'])],
  });
});

/** Finds a plan at once and goes on until somebody is content with it or gives it up. */
class Tireless implements ScheduleEngine {
  private readonly engine = new InProcessScheduleEngine();

  plan: ScheduleEngine['plan'] = async (request, options, { board, stop } = {}) => {
    board?.tell({ vehicles: 1, unscheduled: 0, km: 2345, cost: 3000 });
    while (!board?.isToFinish) {
      if (stop?.aborted) throw Object.assign(new Error('given up'), { name: 'AbortError' });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this.engine.plan(request, options);
  };
}

const post = (way: string) => here.lead.send<Watched>('POST', `/convoys/${asked.id}/${way}`);
const shown = async () => (await here.lead.get<Watched>(`/convoys/${asked.id}`)).body;

async function until(holds: (convoy: Watched) => boolean): Promise<Watched> {
  for (let tries = 0; tries < 200; tries++) {
    const now = await shown();
    if (holds(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it never came to that');
}

describe('while the plan of a convoy is made', () => {
  it('the best one so far is shown, and taken as soon as it will do', async () => {
    expect((await post('schedule')).status).toBe(202);
    const planning = new ConvoyJobs(api, new Tireless()).run();
    const watched = await until((c) => c.planning?.vehicles === 1);
    expect(watched.planning).toMatchObject({ vehicles: 1, leftBehind: 0, km: 2345 });
    expect((await post('schedule/finish')).status).toBe(202);
    await planning;
    expect(await shown()).toMatchObject({ state: 'scheduled', planning: null, scheduleRequestedAt: null });
  });

  it('it can be given up: the convoy stays as it was, and nobody plans on', async () => {
    await post('schedule');
    const planning = new ConvoyJobs(api, new Tireless()).run();
    await until((c) => c.planning !== null);
    expect(await post('schedule/withdraw')).toMatchObject({ status: 200, body: { state: 'draft' } });
    await planning;
    expect(await shown()).toMatchObject({ state: 'draft', planning: null, obstacles: [], journeys: [] });
  });

  it('only its convoy leads can end it', async () => {
    await post('schedule');
    for (const way of ['schedule/finish', 'schedule/withdraw']) {
      const { status } = await here.outsider.send('POST', `/convoys/${asked.id}/${way}`);
      expect(status).toBe(404);
    }
    await post('schedule/withdraw');
  });

  it('says so where none is made', async () => {
    for (const way of ['schedule/finish', 'schedule/withdraw'])
      expect(await post(way)).toMatchObject({ status: 409, body: { code: 'nothing_is_planned' } });
  });
});
