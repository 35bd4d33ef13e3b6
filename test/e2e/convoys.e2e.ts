import { InProcessScheduleEngine, type ScheduleEngine } from '#libs/convoys';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { startApi, type Caller, type TestApi } from '../support/api.js';
import {
  consignment,
  type Convoy,
  convoy,
  ConvoyJobs,
  created,
  driver,
  inDays,
  PALLETS,
  pledgedBus,
  readyToLeave,
  schedule,
  TRUCK,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';

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

const act = (id: string, action: string, body?: object) =>
  lead.send<Convoy>('POST', `/convoys/${id}/${action}`, body);

/** One truck with one driver and four pallets. */
async function ordinary(change: object = {}): Promise<Convoy> {
  const parts = {
    consignmentIds: [await consignment(api, here, PALLETS)],
    vehicleIds: [await vehicle(here)],
    driverIds: [await driver(here, ['C', 'B'])],
  };
  return convoy(here, parts, change);
}

/** Who was shown secret rows, newest first. */
const reads = (subject: string) =>
  api.asSystem((tx) =>
    tx.query<{ actor: string; subject_id: string }[]>(
      `select actor, subject_id from audit_entry where action = 'READ' and subject = $1 order by id desc`,
      [subject],
    ),
  );

describe('a convoy', () => {
  it('is planned over a crossing that admits its vehicles, with where the times come from', async () => {
    const planned = await schedule(here, await ordinary());
    expect(planned).toMatchObject({
      state: 'scheduled',
      travel: { method: 'great_circle', estimated: true },
      obstacles: [],
    });
    const crossings = (await lead.get<{ id: string; accepts: string[] }[]>('/crossings')).body;
    expect(crossings.find((c) => c.id === planned.crossingId)?.accepts).toContain('truck_gt_7_5t');
    const [journey] = planned.journeys;
    expect(journey?.consignmentIds).toEqual(planned.consignmentIds);
    expect(journey?.legs.filter((leg) => leg.kind === 'border').map((leg) => leg.crossingId)).toContain(
      planned.crossingId,
    );
    expect(journey?.legs.some((leg) => leg.kind === 'rest' || leg.kind === 'break')).toBe(true);
  });

  it('names the licence that is missing, in three languages and with its source, and stays a draft', async () => {
    const parts = {
      consignmentIds: [await consignment(api, here, PALLETS)],
      vehicleIds: [await vehicle(here)],
      driverIds: [await driver(here, ['B'])],
    };
    const refused = await schedule(here, await convoy(here, parts));
    expect(refused).toMatchObject({ state: 'draft', journeys: [], crossingId: null });
    const [obstacle] = refused.obstacles;
    expect(obstacle).toMatchObject({
      rule: 'no_driver_with_licence',
      consignmentId: parts.consignmentIds[0],
    });
    expect(obstacle?.text.de).toContain('Führerschein C');
    expect(obstacle?.text.uk).toContain('категорії C');
    expect(obstacle?.text.en).toContain('licence C');
    expect(obstacle?.source).toContain('FeV');
  });

  it('carries goods on a donated bus, which is delivered itself', async () => {
    const bus = await consignment(api, here, await pledgedBus(api, here.who));
    const goods = await consignment(api, here, PALLETS);
    await here.jobs.run(2);
    const donated = (
      await lead.get<{ items: { id: string; destinationPlaceId: string }[] }>('/vehicles?kind=donated')
    ).body.items;
    expect(donated).toMatchObject([{ destinationPlaceId: 'malyn' }]);
    const driverIds = [
      await driver(here, ['D', 'B']),
      await driver(here, ['D', 'B'], { label: 'Fahrer 02' }),
    ];
    const planned = await schedule(
      here,
      await convoy(here, { consignmentIds: [bus, goods], vehicleIds: [], driverIds }),
    );
    expect(planned).toMatchObject({ state: 'scheduled', obstacles: [] });
    expect(planned.journeys).toHaveLength(1);
    expect(planned.journeys[0]?.vehicleId).toBe(donated[0]?.id);
    expect([...(planned.journeys[0]?.consignmentIds ?? [])].sort()).toEqual([bus, goods].sort());
  });

  it('withdraws a donated bus whose consignment is cancelled, and lets the consignment go', async () => {
    const bus = await consignment(api, here, await pledgedBus(api, here.who));
    await here.jobs.run();
    const draft = await convoy(here, { consignmentIds: [bus], vehicleIds: [], driverIds: [] });
    const [before] = (
      await lead.get<{ items: { id: string; withdrawnAt: null }[] }>('/vehicles?kind=donated')
    ).body.items;
    expect(before?.withdrawnAt).toBeNull();
    await created(lead.send<{ id: string }>('POST', `/consignments/${bus}/cancel`, {}), 200);
    await here.jobs.run(2);
    const rows = await api.asSystem((tx) =>
      tx.query<{ withdrawn: boolean }[]>(
        'select withdrawn_at is not null as withdrawn from vehicle where id = $1',
        [before?.id],
      ),
    );
    expect(rows).toEqual([{ withdrawn: true }]);
    expect((await lead.get<Convoy>(`/convoys/${draft.id}`)).body.consignmentIds).toEqual([]);
  });

  it('goes from confirmation to completion together with what it carries', async () => {
    const planned = await schedule(here, await ordinary());
    const [consignmentId = ''] = planned.consignmentIds;
    const giver = await api.signIn([here.who.giverId, 'editor']);
    const arrivalFor = async (caller: Caller) =>
      (await caller.get<{ plannedArrival: object | null }>(`/consignments/${consignmentId}`)).body
        .plannedArrival;
    expect(await arrivalFor(here.owner)).toBeNull();
    expect(await act(planned.id, 'confirm')).toMatchObject({ status: 200, body: { state: 'confirmed' } });
    const [border] = await api.asSystem((tx) =>
      tx.query<{ at: Date }[]>('select planned_border_at as at from consignment where id = $1', [
        consignmentId,
      ]),
    );
    const leg = planned.journeys[0]?.legs.find((each) => each.kind === 'border');
    expect(border?.at.toISOString()).toBe(new Date(leg?.startsAt ?? 0).toISOString());
    const inKyiv = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv' });
    expect((await lead.get<object>(`/consignments/${consignmentId}`)).body).toMatchObject({
      plannedBorderOn: inKyiv.format(border?.at),
    });
    const unloading = planned.journeys[0]?.legs.findLast((each) => each.kind === 'unload');
    const arrival = { at: expect.any(String), vehicleClasses: [TRUCK.vehicleClass] };
    const known = await arrivalFor(here.owner);
    expect(known).toEqual(arrival);
    expect(new Date((known as { at: string }).at)).toEqual(new Date(unloading?.startsAt ?? 0));
    expect((await here.owner.get<{ items: object[] }>('/consignments')).body.items).toMatchObject([
      { id: consignmentId, plannedArrival: arrival },
    ]);
    expect(await arrivalFor(giver)).toBeNull();

    expect(await act(planned.id, 'depart', {})).toMatchObject({ status: 409 });
    await readyToLeave(here, consignmentId);
    expect(await act(planned.id, 'depart')).toMatchObject({ status: 200, body: { state: 'underway' } });
    const state = async () =>
      (await lead.get<{ state: string }>(`/consignments/${consignmentId}`)).body.state;
    expect(await state()).toBe('dispatched');
    expect(
      await act(planned.id, 'border-events', { kind: 'held', note: 'Waage', noteLanguage: 'de' }),
    ).toMatchObject({ status: 201, body: { kind: 'held', crossingId: planned.crossingId } });
    expect(await act(planned.id, 'arrive', {})).toMatchObject({ status: 200, body: { state: 'completed' } });
    expect(await state()).toBe('arrived');
    expect(await arrivalFor(here.owner)).toBeNull();
  });

  it('frees its bookings and its consignments when it is postponed', async () => {
    const parts = {
      consignmentIds: [await consignment(api, here, PALLETS)],
      vehicleIds: [await vehicle(here)],
      driverIds: [await driver(here, ['C'])],
    };
    const first = await schedule(here, await convoy(here, parts));
    await created(act(first.id, 'confirm'), 200);
    const other = await lead.send('POST', '/convoys', {
      operatorId: here.who.operatorId,
      name: 'Zweiter',
      earliestDeparture: inDays(3),
      latestDeparture: inDays(4),
      ...parts,
    });
    expect(other).toMatchObject({ status: 409, body: { code: 'consignment_in_other_convoy' } });
    await created(act(first.id, 'postpone'), 200);
    const second = await schedule(here, await convoy(here, parts));
    expect(await act(second.id, 'confirm')).toMatchObject({ status: 200, body: { state: 'confirmed' } });
  });

  it('refuses a plan that breaks a rule: nothing is written but the reason, and the log raises an alarm', async () => {
    const engine = new InProcessScheduleEngine();
    const reckless: ScheduleEngine = {
      async plan(request, options) {
        const plan = await engine.plan(request, options);
        const rest = (leg: { kind: string }) => leg.kind === 'rest' || leg.kind === 'break';
        return {
          ...plan,
          journeys: plan.journeys.map((j) => ({ ...j, legs: j.legs.filter((leg) => !rest(leg)) })),
        };
      },
    };
    const alarms: string[] = [];
    const alarm = jest
      .spyOn(Logger.prototype, 'error')
      .mockImplementation((message: string) => void alarms.push(message));
    const refused = await schedule({ ...here, jobs: new ConvoyJobs(api, reckless) }, await ordinary());
    alarm.mockRestore();
    expect(refused).toMatchObject({
      state: 'draft',
      journeys: [],
      obstacles: [{ rule: 'plan_refused', consignmentId: null }],
    });
    expect(refused.obstacles[0]?.text.uk).toContain('відхилено');
    expect(alarms).toEqual([
      expect.stringContaining(`REFUSED PLAN for convoy ${refused.id}: legs_not_contiguous`),
    ]);
  });

  it('says that planning took too long instead of keeping other convoys waiting', async () => {
    const endless: ScheduleEngine = {
      plan: () => Promise.reject(Object.assign(new Error('given up'), { name: 'AbortError' })),
    };
    const given = await schedule({ ...here, jobs: new ConvoyJobs(api, endless) }, await ordinary());
    expect(given).toMatchObject({ state: 'draft', obstacles: [{ rule: 'planning_took_too_long' }] });
  });

  it('is not planned into the past', async () => {
    const refused = await schedule(
      here,
      await ordinary({ earliestDeparture: inDays(-3), latestDeparture: inDays(-1) }),
    );
    expect(refused).toMatchObject({ state: 'draft', obstacles: [{ rule: 'departure_has_passed' }] });
  });

  it('is completed as well when its consignments are told to have arrived one by one', async () => {
    const planned = await schedule(here, await ordinary());
    const [consignmentId = ''] = planned.consignmentIds;
    await created(act(planned.id, 'confirm'), 200);
    await readyToLeave(here, consignmentId);
    await created(act(planned.id, 'depart'), 200);
    await created(lead.send<{ id: string }>('POST', `/consignments/${consignmentId}/arrive`, {}), 200);
    await here.jobs.run(2);
    expect((await lead.get<Convoy>(`/convoys/${planned.id}`)).body.state).toBe('completed');
  });

  it('takes what it carries along when it leaves, and nothing of it leaves before', async () => {
    const planned = await schedule(here, await ordinary());
    const [consignmentId = ''] = planned.consignmentIds;
    await created(act(planned.id, 'confirm'), 200);
    await readyToLeave(here, consignmentId);
    await created(lead.send<{ id: string }>('POST', `/consignments/${consignmentId}/load`), 200);
    const ahead = await lead.send('POST', `/consignments/${consignmentId}/dispatch`);
    expect([ahead.status, ahead.body]).toMatchObject([409, { code: 'consignment_leaves_with_convoy' }]);
    const { body: carried } = await lead.get<object>(`/consignments/${consignmentId}`);
    expect(carried).toMatchObject({
      convoyId: planned.id,
      convoyReference: expect.stringMatching(/^K-/),
      state: 'loaded',
    });
    await created(act(planned.id, 'depart'), 200);
    const { body: left } = await lead.get<object>(`/consignments/${consignmentId}`);
    expect(left).toMatchObject({ state: 'dispatched' });
    const { body: seen } = await here.owner.get<object>(`/consignments/${consignmentId}`);
    expect(seen).toMatchObject({ state: 'dispatched', convoyId: null, convoyReference: null });
  });

  it('drops a plan that was made for what the convoy no longer is', async () => {
    const draft = await ordinary();
    const asked = await created(act(draft.id, 'schedule'), 202);
    const change = { earliestDeparture: inDays(4) };
    const changed = await lead.send<Convoy>('PATCH', `/convoys/${draft.id}`, change, {
      'if-match': `"${asked.version}"`,
    });
    expect(changed.status).toBe(200);
    await here.jobs.run();
    expect((await lead.get<Convoy>(`/convoys/${draft.id}`)).body).toMatchObject({
      state: 'draft',
      journeys: [],
    });
    expect(
      await lead.send('PATCH', `/convoys/${draft.id}`, change, { 'if-match': `"${asked.version}"` }),
    ).toMatchObject({ status: 412 });
  });
});

describe('a booking', () => {
  it('names the vehicle that is taken and another that would do; a new plan keeps out of its way', async () => {
    const vehicleIds = [await vehicle(here)];
    const spare = await vehicle(here, { label: 'Lkw 18 t, zweiter' });
    const two: Convoy[] = [];
    for (const label of ['A', 'B']) {
      const consignmentIds = [await consignment(api, here, PALLETS)];
      const driverIds = [await driver(here, ['C'], { label })];
      const window = { earliestDeparture: inDays(3), latestDeparture: inDays(25) };
      two.push(await schedule(here, await convoy(here, { consignmentIds, vehicleIds, driverIds }, window)));
    }
    const [first, second] = two as [Convoy, Convoy];
    await created(act(first.id, 'confirm'), 200);
    const refused = await lead.send<{ code: string; parameters: object }>(
      'POST',
      `/convoys/${second.id}/confirm`,
    );
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'vehicle_already_booked',
      parameters: { vehicle: 'Lkw 18 t', vehicleId: vehicleIds[0], alternativeId: spare },
    });
    const again = await schedule(here, second);
    expect(again.state).toBe('scheduled');
    expect(new Date(again.journeys[0]?.departAt ?? 0).getTime()).toBeGreaterThanOrEqual(
      new Date(first.journeys[0]?.arriveAt ?? 0).getTime(),
    );
    expect(await act(second.id, 'confirm')).toMatchObject({ status: 200 });
  });

  it('keeps a driver a weekly rest away from another convoy', async () => {
    const driverIds = [await driver(here, ['C'])];
    const two: Convoy[] = [];
    for (const label of ['A', 'B']) {
      const consignmentIds = [await consignment(api, here, PALLETS)];
      const vehicleIds = [await vehicle(here, { label })];
      const window = { earliestDeparture: inDays(3), latestDeparture: inDays(25) };
      two.push(await schedule(here, await convoy(here, { consignmentIds, vehicleIds, driverIds }, window)));
    }
    const [first, second] = two as [Convoy, Convoy];
    await created(act(first.id, 'confirm'), 200);
    expect(await act(second.id, 'confirm')).toMatchObject({
      status: 409,
      body: { code: 'driver_already_booked', parameters: { driverId: driverIds[0], vehicle: 'B' } },
    });
    const again = await schedule(here, second);
    const rest =
      new Date(again.departAt ?? 0).getTime() - new Date(first.journeys[0]?.arriveAt ?? 0).getTime();
    expect(rest).toBeGreaterThanOrEqual(45 * 3_600_000);
  });
});

describe('who sees a convoy', () => {
  it('is unknown to another operator and to the parties of what it carries', async () => {
    const planned = await schedule(here, await ordinary());
    for (const [name, other] of Object.entries({ outsider: here.outsider, owner: here.owner })) {
      for (const path of [`/convoys/${planned.id}`, `/vehicles/${planned.vehicleIds[0]}`])
        expect([name, path, [403, 404]]).toEqual([
          name,
          path,
          expect.arrayContaining([(await other.get(path)).status]),
        ]);
    }
    expect((await here.outsider.get(`/convoys/${planned.id}`)).status).toBe(404);
    expect((await here.outsider.send('POST', `/convoys/${planned.id}/confirm`)).status).toBe(404);
    expect((await here.outsider.get<{ items: unknown[] }>('/convoys')).body.items).toEqual([]);
    const giver = await api.signIn([here.who.giverId, 'convoy_lead']);
    expect((await giver.get(`/convoys/${planned.id}`)).status).toBe(404);
  });

  it('shows a driver the own journey and no other, once it is confirmed', async () => {
    const person = await api.signIn([here.who.operatorId, 'driver']);
    const goods = [
      await consignment(api, here, PALLETS),
      await consignment(api, here, { ...PALLETS, palletPlaces: 16, total: 100 }),
    ];
    const vehicleIds = [await vehicle(here), await vehicle(here, { label: 'Zweiter' })];
    const driverIds = [
      await driver(here, ['C'], { personId: person.personId }),
      await driver(here, ['C'], { label: 'Fahrer 02' }),
    ];
    const planned = await schedule(
      here,
      await convoy(here, { consignmentIds: goods, vehicleIds, driverIds }),
    );
    expect(planned.journeys).toHaveLength(2);
    expect((await person.get(`/convoys/${planned.id}`)).status).toBe(404);
    await created(act(planned.id, 'confirm'), 200);
    const { body } = await person.get<Convoy>(`/convoys/${planned.id}`);
    expect(body.journeys.map((journey) => journey.driverIds)).toEqual([[driverIds[0]]]);
    expect(body.journeys[0]?.legs.length).toBeGreaterThan(5);
    expect(await person.send('POST', `/convoys/${planned.id}/confirm`)).toMatchObject({ status: 403 });
    expect((await reads('leg'))[0]).toEqual({ actor: person.personId, subject_id: body.journeys[0]?.id });
  });

  it('shows the warehouse the journeys without their legs', async () => {
    const planned = await schedule(here, await ordinary());
    const hall = await api.signIn([here.who.operatorId, 'warehouse']);
    const { body } = await hall.get<Convoy>(`/convoys/${planned.id}`);
    expect(body.journeys.map(({ vehicleId, legs }) => [vehicleId, legs])).toEqual([
      [planned.vehicleIds[0], []],
    ]);
  });

  it('disappears seven days after its end', async () => {
    const draft = await ordinary();
    await created(act(draft.id, 'abort'), 200);
    const endedAgo = (days: number) =>
      api.asSystem((tx) =>
        tx.query(`update convoy set ended_at = now() - make_interval(days => $2) where id = $1`, [
          draft.id,
          days,
        ]),
      );
    await endedAgo(6);
    expect((await lead.get(`/convoys/${draft.id}`)).status).toBe(200);
    await endedAgo(8);
    expect((await lead.get(`/convoys/${draft.id}`)).status).toBe(404);
  });
});

describe('drivers and vehicles', () => {
  it('notes who was shown which driver', async () => {
    const ids = [await driver(here, ['C']), await driver(here, ['D'], { label: 'Fahrer 02' })];
    const before = (await reads('driver')).length;
    const { body } = await lead.get<{ items: { id: string }[] }>('/drivers');
    expect(body.items.map((item) => item.id).sort()).toEqual([...ids].sort());
    const noted = (await reads('driver')).slice(0, -before);
    expect(noted.map((entry) => entry.subject_id).sort()).toEqual([...ids].sort());
    expect(new Set(noted.map((entry) => entry.actor))).toEqual(new Set([lead.personId]));
  });

  it('shows a lent driver to the operator it is lent to, and to nobody else', async () => {
    const lent = await driver(here, ['C'], { sharedWithIds: [here.who.outsiderId] });
    const kept = await driver(here, ['C']);
    expect((await here.outsider.get(`/drivers/${lent}`)).status).toBe(200);
    expect((await here.outsider.get(`/drivers/${kept}`)).status).toBe(404);
    const change = { label: 'Andere' };
    expect(
      (await here.outsider.send('PATCH', `/drivers/${lent}`, change, { 'if-match': '"1"' })).status,
    ).toBe(403);
  });

  it('ties a driver to nobody from elsewhere', async () => {
    const stranger = await api.signIn([here.who.outsiderId, 'driver']);
    const refused = await lead.send('POST', '/drivers', {
      organisationId: here.who.operatorId,
      label: 'X',
      licenceClasses: ['C'],
      mayCrossBorder: true,
      homePlaceId: 'billerbeck',
      personId: stranger.personId,
    });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'person_not_of_organisation', field: '/personId' },
    });
  });

  it('changes what is named and leaves the rest, against the version that was read', async () => {
    const id = await vehicle(here, { availableUntil: inDays(300) });
    const change = { label: 'Lkw neu', plate: null, availableUntil: null };
    const { status, body } = await lead.send('PATCH', `/vehicles/${id}`, change, { 'if-match': '"1"' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      label: 'Lkw neu',
      plate: null,
      availableUntil: null,
      seats: 3,
      payloadG: 9_500_000,
      version: 2,
    });
    expect((await lead.send('PATCH', `/vehicles/${id}`, change, { 'if-match': '"1"' })).status).toBe(412);
  });
});
