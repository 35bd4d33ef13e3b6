import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApi, type Caller, type TestApi } from '../support/api.js';
import {
  consignment,
  convoy,
  driver,
  PALLETS,
  schedule,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';
import { dayIn } from '../support/day.js';

interface Hours {
  readonly open: readonly { weekdays: readonly number[]; from: string; until: string }[];
  readonly closedOn: readonly string[];
}
interface Consignment {
  readonly version: number;
  readonly loadingHours: Hours;
  readonly unloadingHours: Hours;
}
interface Checked {
  readonly plan: {
    readonly journeys: readonly {
      readonly segments: readonly { kind: string; startsAt: string; reason: string | null }[];
    }[];
  };
}
interface Refused {
  readonly code: string;
  readonly field?: string;
  readonly errors?: readonly { field: string }[];
}

let api: TestApi;
let here: World;
let giver: Caller;
let id: string;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  here = await world(api);
  giver = await api.signIn([here.who.giverId, 'editor']);
  id = await consignment(api, here, PALLETS);
});

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const MORNINGS: Hours = { open: [{ weekdays: EVERY_DAY, from: '08:00', until: '10:00' }], closedOn: [] };
const read = async (of = id) => (await here.lead.get<Consignment>(`/consignments/${of}`)).body;

async function say(by: Caller, end: 'loading' | 'unloading', hours: object) {
  const { version } = await read();
  return by.send<Consignment & Refused>(
    'POST',
    `/consignments/${id}/hours`,
    { end, ...hours },
    { 'if-match': `"${version}"` },
  );
}

describe('hours of loading and unloading', () => {
  it('are at any hour until somebody says them', async () => {
    const anyHour = { open: [], closedOn: [] };
    expect(await read()).toMatchObject({ loadingHours: anyHour, unloadingHours: anyHour });
  });

  it('are said by each side for its own end, and by the operator for both', async () => {
    expect((await say(here.owner, 'unloading', MORNINGS)).body.unloadingHours).toEqual(MORNINGS);
    expect((await say(giver, 'loading', MORNINGS)).body.loadingHours).toEqual(MORNINGS);
    expect((await say(here.lead, 'unloading', { open: [], closedOn: [dayIn(5)] })).status).toBe(200);
    expect((await say(here.owner, 'loading', MORNINGS)).status).toBe(403);
    expect((await say(giver, 'unloading', MORNINGS)).status).toBe(403);
    expect((await say(here.outsider, 'unloading', MORNINGS)).status).toBe(404);
    expect(await read()).toMatchObject({ loadingHours: MORNINGS, unloadingHours: { closedOn: [dayIn(5)] } });
  });

  it('refuse a time that ends before it begins, and name the field', async () => {
    const night = { weekdays: [1], from: '22:00', until: '06:00' };
    const { status, body } = await say(here.owner, 'unloading', {
      open: [...MORNINGS.open, night],
      closedOn: [],
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'hours_end_before_they_begin', field: '/open/1/until' });
  });

  it.each([
    [{ open: [{ weekdays: [8], from: '08:00', until: '10:00' }], closedOn: [] }, '/open/0/weekdays'],
    [{ open: [{ weekdays: [], from: '08:00', until: '10:00' }], closedOn: [] }, '/open/0/weekdays'],
    [{ open: [{ weekdays: [1], from: '8', until: '10:00' }], closedOn: [] }, '/open/0/from'],
    [{ open: [], closedOn: ['2026-02-30'] }, '/closedOn'],
    [{ open: Array.from({ length: 15 }, () => MORNINGS.open[0]), closedOn: [] }, '/open'],
  ])('refuse what is no hour, and name the field (%#)', async (hours, field) => {
    const { status, body } = await say(here.owner, 'unloading', hours);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(field);
  });

  it('are changed from the version that was read alone', async () => {
    const answer = await here.owner.send(
      'POST',
      `/consignments/${id}/hours`,
      { end: 'unloading', ...MORNINGS },
      { 'if-match': '"99"' },
    );
    expect(answer.status).toBe(412);
  });

  it('are offered again for the next consignment to the same place', async () => {
    await say(here.owner, 'unloading', MORNINGS);
    const next = await consignment(api, here, PALLETS);
    const { body } = await here.owner.get(`/consignments/${next}/hours/usual`);
    expect(body).toEqual({ loading: null, unloading: MORNINGS });
    expect((await here.outsider.get(`/consignments/${next}/hours/usual`)).status).toBe(404);
  });
});

/** When unloading begins, on the clock of Kyiv. */
const unloadings = (legs: readonly { readonly kind: string; readonly startsAt: string }[]): string[] =>
  legs
    .filter(({ kind }) => kind === 'unload')
    .map(({ startsAt }) =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/Kyiv',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(startsAt)),
    );

describe('a convoy', () => {
  it('unloads when somebody is there, and waits for them by hand as well', async () => {
    await say(here.owner, 'unloading', MORNINGS);
    const planned = await schedule(
      here,
      await convoy(here, {
        consignmentIds: [id],
        vehicleIds: [await vehicle(here)],
        driverIds: [await driver(here, ['C'])],
      }),
    );
    expect(planned).toMatchObject({ state: 'scheduled', obstacles: [] });
    const [first] = unloadings(planned.journeys.flatMap(({ legs }) => legs));
    expect(first !== undefined && first >= '08:00' && first <= '10:00').toBe(true);

    const noon = { open: [{ weekdays: EVERY_DAY, from: '12:00', until: '13:00' }], closedOn: [] };
    await say(here.owner, 'unloading', noon);
    const { body } = await here.lead.send<Checked>('POST', `/convoys/${planned.id}/check`, { edits: [] });
    const segments = body.plan.journeys.flatMap((journey) => journey.segments);
    expect(unloadings(segments)).toEqual(['12:00']);
    expect(segments.map(({ reason }) => reason)).toContain('outside_hours');
  });
});
