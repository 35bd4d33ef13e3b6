import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApi, type Caller, type TestApi } from '../support/api.js';
import {
  consignment,
  type Convoy,
  convoy,
  driver,
  PALLETS,
  readyToLeave,
  schedule,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';

interface OwnJourney {
  readonly id: string;
  readonly convoyId: string;
  readonly convoyState: string;
  readonly driverId: string;
  readonly journey: {
    readonly vehicle: { plate: string | null };
    readonly arriveAt: string;
    readonly segments: readonly { kind: string; driverId: string | null }[];
  };
  readonly crossing: { id: string } | null;
  readonly papers: readonly { kind: string; documentId: string }[];
  readonly lead: { organisationId: string; name: { de: string } };
  readonly consignments: readonly {
    id: string;
    recipient: { organisationId: string };
    handoverPoint: { name: string; phone: string; address: string } | null;
  }[];
  readonly validUntil: string;
  readonly secretUntil: string;
}

const POINT = { name: 'Черговий складу', phone: '+380 50 000 00 00', address: 'вул. Прикладна, 1, рампа 2' };
const DAY = 86_400_000;

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

interface Staffed {
  readonly convoy: Convoy;
  readonly consignmentId: string;
  readonly atTheWheel: Caller;
  readonly driverId: string;
}

/** A planned convoy with one driver who signs in, and the address that the receiving side has named. */
async function staffed(): Promise<Staffed> {
  const atTheWheel = await api.signIn([here.who.operatorId, 'driver']);
  const consignmentId = await consignment(api, here, PALLETS);
  const driverId = await driver(here, ['C'], { personId: atTheWheel.personId });
  const planned = await schedule(
    here,
    await convoy(here, {
      consignmentIds: [consignmentId],
      vehicleIds: [await vehicle(here)],
      driverIds: [driverId],
    }),
  );
  const named = await here.owner.send('POST', `/consignments/${consignmentId}/contact`, POINT);
  expect(named.status).toBe(200);
  return { convoy: planned, consignmentId, atTheWheel, driverId };
}

const mine = (caller: Caller) => caller.get<OwnJourney[]>('/journeys/mine');
const act = (id: string, action: string) => lead.send<Convoy>('POST', `/convoys/${id}/${action}`);
const reads = (personId: string | null, subject: string) =>
  api.asSystem((tx) =>
    tx.query<{ subject_id: string }[]>(
      `select subject_id from audit_entry where action = 'READ' and actor = $1 and subject = $2`,
      [personId, subject],
    ),
  );

describe("a driver's journeys", () => {
  it('are there once the convoy is confirmed, with times, crossing and whom to call', async () => {
    const { convoy: c, consignmentId, atTheWheel, driverId } = await staffed();
    expect((await mine(atTheWheel)).body).toEqual([]);
    expect((await act(c.id, 'confirm')).status).toBe(200);
    const { body, headers } = await mine(atTheWheel);
    expect(headers.get('cache-control')).toBe('no-store');
    const [own] = body;
    expect(own).toMatchObject({
      convoyId: c.id,
      convoyState: 'confirmed',
      driverId,
      crossing: { id: c.crossingId },
      journey: { vehicle: { plate: 'COE-PO 18' } },
      lead: { organisationId: here.who.operatorId },
      consignments: [
        { id: consignmentId, recipient: { organisationId: here.who.ownerId }, handoverPoint: POINT },
      ],
    });
    const kinds = new Set(own?.journey.segments.map((segment) => segment.kind));
    for (const kind of ['load', 'drive', 'rest', 'border', 'unload']) expect(kinds).toContain(kind);
    const planned = Date.parse(own?.journey.arriveAt ?? '');
    expect(Date.parse(own?.validUntil ?? '')).toBe(planned + 7 * DAY);
    expect(Date.parse(own?.secretUntil ?? '')).toBe(planned + DAY);
  });

  it('leave a trace of what was read', async () => {
    const { convoy: c, consignmentId, atTheWheel } = await staffed();
    await act(c.id, 'confirm');
    const [own] = (await mine(atTheWheel)).body;
    expect(await reads(atTheWheel.personId, 'leg')).toContainEqual({ subject_id: own?.id });
    expect(await reads(atTheWheel.personId, 'delivery_contact')).toContainEqual({
      subject_id: consignmentId,
    });
  });

  it('lose the address when the convoy is completed, and are gone seven days later', async () => {
    const { convoy: c, consignmentId, atTheWheel } = await staffed();
    await readyToLeave(here, consignmentId);
    for (const step of ['confirm', 'depart', 'arrive']) expect((await act(c.id, step)).status).toBe(200);
    const [own] = (await mine(atTheWheel)).body;
    expect(own).toMatchObject({ convoyState: 'completed', consignments: [{ handoverPoint: null }] });
    await api.asSystem((tx) =>
      tx.query(`update convoy set ended_at = now() - interval '8 days' where id = $1`, [c.id]),
    );
    expect((await mine(atTheWheel)).body).toEqual([]);
  });

  it('are nobody else’s', async () => {
    const { convoy: c } = await staffed();
    await act(c.id, 'confirm');
    const colleague = await api.signIn([here.who.operatorId, 'driver']);
    expect((await mine(colleague)).body).toEqual([]);
    expect((await mine(here.owner)).status).toBe(403);
  });
});

describe('where exactly the goods go', () => {
  it('is named by the receiving side alone and shown to the convoy lead, not to the giver', async () => {
    const { consignmentId } = await staffed();
    const path = `/consignments/${consignmentId}/contact`;
    expect((await lead.send('POST', path, POINT)).status).toBe(403);
    expect((await lead.get(path)).body).toEqual(POINT);
    const giver = await api.signIn([here.who.giverId, 'editor']);
    expect((await giver.get(path)).status).toBe(404);
    expect(await reads(lead.personId, 'delivery_contact')).toHaveLength(1);
  });
});
