import { DocumentsJobsModule } from '#libs/documents';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readPdf } from '../../libs/documents/src/render/pdf.reader.js';
import { startApi, type Caller, type TestApi } from '../support/api.js';
import {
  consignment,
  type Convoy,
  convoy,
  driver,
  inDays,
  PALLETS,
  schedule,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';
import { startWorker } from '../support/worker.js';

interface Segment {
  readonly kind: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly fromPlaceId: string | null;
  readonly toPlaceId: string | null;
  readonly crossingId: string | null;
  readonly queueMinutes: number | null;
  readonly consignmentIds: readonly string[];
}
interface Journey {
  readonly vehicle: { id: string; plate: string | null; vehicleClass: string; palletPlaces: number };
  readonly load: { weightG: number; palletPlaces: number };
  readonly drivers: readonly { id: string; label: string | null }[];
  readonly departAt: string;
  readonly arriveAt: string;
  readonly crossingId: string | null;
  readonly steps: readonly { consignmentId: string; load: boolean }[];
  readonly segments: readonly Segment[];
}
interface Plan {
  readonly crossingId: string | null;
  readonly state: string;
  readonly version: number;
  readonly byHand: { reason: string | null; despite: string[] } | null;
  readonly totals: {
    vehicles: number;
    undeliverable: number;
    km: number;
    borderWaitMinutes: number;
    points: number;
    risk: { atRisk: number; unknown: number } | null;
  };
  readonly places: readonly { id: string; lat: number; lon: number }[];
  readonly crossings: readonly { id: string; name: { de: string; uk: string }; accepts: string[] }[];
  readonly consignments: readonly {
    id: string;
    vehicleId: string | null;
    arrivesAt: string | null;
    longQueue: {
      arrivesAt: string;
      laterMinutes: number;
      missed: { what: string; byMinutes: number }[];
    } | null;
  }[];
  readonly journeys: readonly Journey[];
}
interface Checked {
  readonly plan: Plan;
  readonly storable: boolean;
  readonly impossible: readonly { vehicleId: string; why: { rule: string } }[];
  readonly broken: readonly {
    rule: string;
    severity: string;
    text: { de: string; uk: string; en: string };
    source: string;
    vehicleId: string | null;
    segment: number | null;
  }[];
}
interface WhatIf {
  readonly stored: Plan['totals'];
  readonly alternative: Plan;
  readonly change: Record<string, number | null>;
  readonly arrivals: readonly { consignmentId: string; stored: string | null; alternative: string | null }[];
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

/** A planned convoy of a large lorry with four pallets; a second lorry and driver stand by. */
async function planned(): Promise<{ convoy: Convoy; spare: { vehicleId: string; driverId: string } }> {
  const parts = {
    consignmentIds: [await consignment(api, here, PALLETS)],
    vehicleIds: [await vehicle(here)],
    driverIds: [await driver(here, ['C', 'B'])],
  };
  const scheduled = await schedule(here, await convoy(here, parts));
  expect(scheduled.state).toBe('scheduled');
  return {
    convoy: scheduled,
    spare: {
      vehicleId: await vehicle(here, { label: 'Lkw 12 t', plate: 'COE-PO 12', palletPlaces: 14 }),
      driverId: await driver(here, ['C'], { label: 'Fahrer 02' }),
    },
  };
}

const planOf = async (id: string) => (await lead.get<Plan>(`/convoys/${id}/plan`)).body;
const check = (id: string, edits: object[], base?: object) =>
  lead.send<Checked>('POST', `/convoys/${id}/check`, { edits, ...(base ? { base } : {}) });
const store = (plan: Plan, id: string, body: object) =>
  lead.send<Plan>('POST', `/convoys/${id}/plan`, body, { 'if-match': `"${plan.version}"` });

describe('the plan of a convoy', () => {
  it('gives map, timeline and table the same segments, each joined to the next and every place on the map', async () => {
    const { convoy: c } = await planned();
    const plan = await planOf(c.id);
    const [journey] = plan.journeys;
    expect(journey?.vehicle).toMatchObject({ plate: 'COE-PO 18', vehicleClass: 'truck_gt_7_5t' });
    expect(journey?.load).toMatchObject({ weightG: 1_000_000, palletPlaces: 4 });
    expect(journey?.drivers[0]?.label).toBe('Fahrerin 01');
    expect(journey?.steps).toEqual([
      { consignmentId: c.consignmentIds[0], load: true },
      { consignmentId: c.consignmentIds[0], load: false },
    ]);
    const segments = journey?.segments ?? [];
    for (const [index, segment] of segments.entries())
      expect(segment.startsAt).toBe(index === 0 ? journey?.departAt : segments[index - 1]?.endsAt);
    expect(segments.at(-1)?.endsAt).toBe(journey?.arriveAt);
    const border = segments.find((segment) => segment.kind === 'border');
    expect(border?.queueMinutes).toBeGreaterThanOrEqual(0);
    const mapped = new Set(plan.places.map((place) => place.id));
    for (const { fromPlaceId, toPlaceId } of segments)
      for (const id of [fromPlaceId, toPlaceId]) if (id) expect(mapped).toContain(id);
    const unloading = segments.find((segment) => segment.kind === 'unload');
    expect(plan.consignments).toMatchObject([
      { id: c.consignmentIds[0], vehicleId: c.vehicleIds[0], arrivesAt: unloading?.startsAt },
    ]);
    expect(plan.totals).toMatchObject({ vehicles: 1, undeliverable: 0 });
  });

  it('is not shown to anybody but the operator', async () => {
    const { convoy: c } = await planned();
    for (const stranger of [here.owner, here.outsider])
      expect([403, 404]).toContain((await stranger.get(`/convoys/${c.id}/plan`)).status);
  });
});

describe('a long queue at the border', () => {
  const p90 = (minutes: number | null) =>
    api.asSystem((tx) => tx.query('update crossing_wait set p90_minutes = median_minutes + $1', [minutes]));

  it('names what would arrive too late; without figures it is not known', async () => {
    const { convoy: c } = await planned();
    const [consignmentId] = c.consignmentIds;
    await p90(0);
    const asPlanned = await planOf(c.id);
    expect(asPlanned.totals.risk).toEqual({ atRisk: 0, unknown: 0 });
    expect(asPlanned.consignments[0]?.longQueue).toMatchObject({
      ...{ laterMinutes: 0, missed: [], arrivesAt: asPlanned.consignments[0]?.arrivesAt },
    });
    await p90(240);
    const day = asPlanned.consignments[0]?.arrivesAt?.slice(0, 10) ?? '';
    await api.asSystem((tx) =>
      tx.query(`update consignment set latest_arrival_on = $2::date - 1 where id = $1`, [consignmentId, day]),
    );
    const late = await planOf(c.id);
    expect(late.totals.risk).toEqual({ atRisk: 1, unknown: 0 });
    expect(late.consignments[0]?.longQueue?.missed).toMatchObject([{ what: 'arrival' }]);
    expect((await check(c.id, [])).body.plan.totals.risk).toEqual({ atRisk: 1, unknown: 0 });
    await p90(null);
    const unknown = await planOf(c.id);
    expect(unknown.totals.risk).toEqual({ atRisk: 0, unknown: 1 });
    expect(unknown.consignments[0]?.longQueue).toBeNull();
  });

  it('is worked out for those who plan the convoy', async () => {
    const { convoy: c } = await planned();
    const hall = await api.signIn([here.who.operatorId, 'warehouse']);
    const { body } = await hall.get<Plan>(`/convoys/${c.id}/plan`);
    expect(body.totals.risk).toBeNull();
    expect(body.consignments[0]?.longQueue).toBeNull();
  });
});

describe('a change by hand', () => {
  it('is the stored plan again where nothing is changed, and breaks no rule', async () => {
    const { convoy: c } = await planned();
    const { body } = await check(c.id, []);
    expect(body.broken).toEqual([]);
    expect(body.storable).toBe(true);
    expect(body.plan.journeys[0]?.segments).toEqual((await planOf(c.id)).journeys[0]?.segments);
  });

  it('moves the departure, and every later segment follows; nothing is stored', async () => {
    const { convoy: c } = await planned();
    const before = await planOf(c.id);
    const at = new Date(Date.parse(before.journeys[0]?.departAt ?? '') + 60 * 60_000).toISOString();
    const { body } = await check(c.id, [{ depart: { vehicleId: c.vehicleIds[0], at } }]);
    expect(body.plan.journeys[0]?.departAt).toBe(at);
    expect(body.plan.journeys[0]?.segments.length).toBeGreaterThan(5);
    expect(await planOf(c.id)).toEqual(before);
  });

  it('names each rule that it breaks, with its source, in three languages, at the segment concerned', async () => {
    const { convoy: c } = await planned();
    const light = await vehicle(here, { label: 'Sprinter', plate: 'COE-PO 1', payloadG: 900_000 });
    const onlyCar = await driver(here, ['B'], { label: 'Fahrer 03' });
    const refusing = (await planOf(c.id)).crossings.find((x) => !x.accepts.includes('truck_gt_7_5t'));
    const { body } = await check(c.id, [
      { swap: { vehicleId: c.vehicleIds[0], withVehicleId: light } },
      { crew: { vehicleId: light, driverIds: [onlyCar] } },
      { cross: { crossingId: refusing?.id } },
    ]);
    expect(body.storable).toBe(false);
    const rules = new Map(body.broken.map((broken) => [broken.rule, broken]));
    expect([...rules.keys()]).toEqual(
      expect.arrayContaining(['overweight', 'licence', 'crossing_refuses_class']),
    );
    const overweight = rules.get('overweight');
    expect(overweight).toMatchObject({ severity: 'hard', vehicleId: light });
    expect(overweight?.text.de).toContain('900');
    expect(overweight?.text.uk).toContain('1000');
    const segments = body.plan.journeys[0]?.segments ?? [];
    const gate = rules.get('crossing_refuses_class');
    expect(segments[(gate?.segment ?? 0) - 1]?.kind).toBe('border');
    expect(rules.get('licence')?.source).toContain('FeV');
  });

  it('is offered the smallest repair of each rule that it breaks, which mends it', async () => {
    const { convoy: c } = await planned();
    const light = await vehicle(here, { label: 'Sprinter', plate: 'COE-PO 1', payloadG: 900_000 });
    const edits = [{ swap: { vehicleId: c.vehicleIds[0], withVehicleId: light } }];
    expect((await check(c.id, edits)).body.broken.map(({ rule }) => rule)).toContain('overweight');
    const { status, body } = await lead.send<{
      repairs: { rule: string; vehicleId: string; edit: object }[];
    }>('POST', `/convoys/${c.id}/repairs`, { edits });
    expect(status).toBe(200);
    const repair = body.repairs.find(({ rule }) => rule === 'overweight');
    expect(repair).toMatchObject({ vehicleId: light });
    const mended = await check(c.id, [...edits, repair?.edit ?? {}]);
    expect(mended.body.broken).toEqual([]);
    const { outsider } = here;
    expect((await outsider.send('POST', `/convoys/${c.id}/repairs`, { edits })).status).toBe(404);
  });

  it('moves a consignment to another vehicle, or out of the plan', async () => {
    const { convoy: c, spare } = await planned();
    const [consignmentId] = c.consignmentIds;
    const moved = await check(c.id, [
      { move: { consignmentId, toVehicleId: spare.vehicleId } },
      { crew: { vehicleId: spare.vehicleId, driverIds: [spare.driverId] } },
    ]);
    expect(moved.body.plan.journeys.map((journey) => journey.vehicle.id)).toEqual([spare.vehicleId]);
    expect(moved.body.broken).toEqual([]);
    const out = await check(c.id, [{ move: { consignmentId, toVehicleId: null } }]);
    expect(out.body.plan.totals.undeliverable).toBe(1);
    expect(out.body.plan.journeys).toEqual([]);
  });

  it('leaves a vehicle at home that would carry nothing', async () => {
    const { convoy: c, spare } = await planned();
    const [journey] = (await planOf(c.id)).journeys;
    const empty = { departAt: journey?.departAt, driverIds: [spare.driverId], steps: [] };
    const base = { crossingId: c.crossingId, routes: [{ ...empty, vehicleId: spare.vehicleId }] };
    const { status, body } = await check(c.id, [], base);
    expect(status).toBe(200);
    expect(body.plan.journeys).toEqual([]);
    expect((await store(await planOf(c.id), c.id, { base, edits: [] })).status).toBe(409);
  });

  it('that names no or two changes, or what nobody sees, is refused at its place', async () => {
    const { convoy: c } = await planned();
    const strange = here.who.hallId;
    const at = inDays(4);
    for (const [edit, status, field] of [
      [{}, 400, '/edits/0'],
      [
        { depart: { vehicleId: c.vehicleIds[0], at }, cross: { crossingId: 'korczowa-krakovets' } },
        400,
        '/edits/0',
      ],
      [{ swap: { vehicleId: c.vehicleIds[0], withVehicleId: strange } }, 404, '/edits/0/swap/withVehicleId'],
    ] as const) {
      const answer = await check(c.id, [edit]);
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject({ field });
    }
  });
});

/** Later than the window, at the planned time of day; days on which lorries must rest are passed over. */
async function firstDepartureAfterWindow(c: Convoy, plan: Plan): Promise<string> {
  const planned = Date.parse(plan.journeys[0]!.departAt);
  for (let days = 7; days < 14; days++) {
    const at = new Date(planned + days * 86_400_000).toISOString();
    const { broken } = (await check(c.id, [{ depart: { vehicleId: c.vehicleIds[0], at } }])).body;
    if (broken.every(({ severity }) => severity === 'soft')) return at;
  }
  throw new Error('No departure in the week after the window keeps the hard rules.');
}

describe('storing a plan by hand', () => {
  it('keeps it with its new vehicle and crew, and it can be confirmed', async () => {
    const { convoy: c, spare } = await planned();
    const plan = await planOf(c.id);
    const edits = [
      { swap: { vehicleId: c.vehicleIds[0], withVehicleId: spare.vehicleId } },
      { crew: { vehicleId: spare.vehicleId, driverIds: [spare.driverId] } },
    ];
    const stored = await store(plan, c.id, { edits });
    expect(stored.status).toBe(200);
    expect(stored.body.journeys[0]?.vehicle.id).toBe(spare.vehicleId);
    expect(stored.body.byHand).toMatchObject({ reason: null, despite: [] });
    expect(stored.headers.get('etag')).toBe(`"${stored.body.version}"`);
    const confirmed = await lead.send<Convoy>('POST', `/convoys/${c.id}/confirm`);
    expect(confirmed.body.state).toBe('confirmed');
    expect((await check(c.id, [])).status).toBe(200);
  });

  it('refuses what somebody else has changed meanwhile', async () => {
    const { convoy: c } = await planned();
    const plan = await planOf(c.id);
    expect((await store(plan, c.id, { edits: [] })).status).toBe(200);
    expect((await store(plan, c.id, { edits: [] })).status).toBe(412);
  });

  it('refuses a hard rule in any case, and takes a soft one with a reason', async () => {
    const { convoy: c } = await planned();
    const plan = await planOf(c.id);
    const depart = (at: string) => [{ depart: { vehicleId: c.vehicleIds[0], at } }];
    const past = await store(plan, c.id, {
      edits: depart(inDays(-1)),
      despite: ['departure_window'],
      reason: 'Eilig.',
    });
    expect(past).toMatchObject({ status: 409, body: { code: 'plan_breaks_rules' } });
    const later = depart(await firstDepartureAfterWindow(c, plan));
    expect((await check(c.id, later)).body.broken).toMatchObject([
      { rule: 'departure_window', severity: 'soft' },
    ]);
    expect((await store(plan, c.id, { edits: later })).status).toBe(409);
    const silent = await store(plan, c.id, { edits: later, despite: ['departure_window'] });
    expect(silent).toMatchObject({ status: 400, body: { field: '/reason' } });
    const said = await store(plan, c.id, {
      edits: later,
      despite: ['departure_window'],
      reason: 'Das Lager in Malyn öffnet erst dann wieder.',
    });
    expect(said.body.byHand).toMatchObject({ despite: ['departure_window'] });
  });
});

describe('what if', () => {
  it('another gate: the alternative with its difference, which can be stored', async () => {
    const { convoy: c } = await planned();
    const plan = await planOf(c.id);
    const other = plan.crossings.find((x) => x.id !== plan.crossingId && x.accepts.includes('truck_gt_7_5t'));
    const { status, body } = await lead.send<WhatIf>('POST', `/convoys/${c.id}/what-if`, {
      crossingId: other?.id,
    });
    expect(status).toBe(200);
    expect(body.alternative.crossingId).toBe(other?.id);
    expect(body.change.km).toBe(body.alternative.totals.km - plan.totals.km);
    expect(body.change.borderWaitMinutes).toBe(
      body.alternative.totals.borderWaitMinutes - plan.totals.borderWaitMinutes,
    );
    expect(body.arrivals).toHaveLength(1);
    expect(await planOf(c.id)).toEqual(plan);

    const base = {
      crossingId: body.alternative.crossingId,
      routes: body.alternative.journeys.map((journey) => ({
        vehicleId: journey.vehicle.id,
        driverIds: journey.drivers.map((d) => d.id),
        departAt: journey.departAt,
        steps: journey.steps,
      })),
    };
    const stored = await store(plan, c.id, { base, edits: [] });
    expect(stored.body.crossingId).toBe(other?.id);
    expect(stored.body.journeys[0]?.arriveAt).toBe(body.alternative.journeys[0]?.arriveAt);
  });

  it('without the only vehicle: nothing can be delivered, and it says why', async () => {
    const { convoy: c } = await planned();
    const { body } = await lead.send<WhatIf & { alternative: { obstacles: { rule: string }[] } }>(
      'POST',
      `/convoys/${c.id}/what-if`,
      { withoutVehicleId: c.vehicleIds[0] },
    );
    expect(body.change).toMatchObject({ undeliverable: 1, vehicles: -1, arriveMinutes: null });
    expect(body.alternative.obstacles.length).toBeGreaterThan(0);
  });

  it('one driver less: whoever is left drives, and nobody unknown can be left out', async () => {
    const parts = {
      consignmentIds: [await consignment(api, here, PALLETS)],
      vehicleIds: [await vehicle(here)],
      driverIds: [await driver(here, ['C', 'B']), await driver(here, ['C'], { label: 'Fahrer 02' })],
    };
    const c = await schedule(here, await convoy(here, parts));
    const first = (await planOf(c.id)).journeys[0]?.drivers[0]?.id;
    const without = (withoutDriverId: string | undefined) =>
      lead.send<WhatIf>('POST', `/convoys/${c.id}/what-if`, { withoutDriverId });
    const { body } = await without(first);
    expect(body.alternative.journeys[0]?.drivers.map(({ id }) => id)).toEqual(
      parts.driverIds.filter((id) => id !== first),
    );
    expect(body.change.points).toBe(body.alternative.totals.points - body.stored.points);
    expect(body.change.atRisk).toBe(
      (body.alternative.totals.risk?.atRisk ?? 0) - (body.stored.risk?.atRisk ?? 0),
    );
    expect(await without(here.who.hallId)).toMatchObject({
      status: 404,
      body: { field: '/withoutDriverId' },
    });
  });

  it('leaves on another day', async () => {
    const { convoy: c } = await planned();
    const day = inDays(6).slice(0, 10);
    const { body } = await lead.send<WhatIf>('POST', `/convoys/${c.id}/what-if`, { departureDay: day });
    const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
    expect(berlin.format(new Date(body.alternative.journeys[0]?.departAt ?? 0))).toBe(day);
  });
});

interface Card {
  readonly id: string;
  readonly giverName: { de: string };
  readonly destinationPlaceName: { uk: string };
  readonly weightG: number;
  readonly palletPlaces: number;
  readonly missing: number;
  readonly siteId: string | null;
  readonly convoyId: string | null;
}

interface Whole {
  readonly needOwnerName: { uk: string };
  readonly lines: readonly { itemName: { uk: string }; icon: string; unitName: { uk: string } }[];
}

describe('the consignments board', () => {
  const cards = async (query: string, caller = lead) =>
    (await caller.get<{ items: Card[] }>(`/consignments?${query}`)).body.items;

  it('shows all that a card says, by state, hall and convoy', async () => {
    const { convoy: c } = await planned();
    const waiting = await consignment(api, here, PALLETS);
    const [card, ...others] = await cards(`convoyId=${c.id}`);
    expect(others).toEqual([]);
    expect(card).toMatchObject({
      id: c.consignmentIds[0],
      convoyId: c.id,
      weightG: 1_000_000,
      palletPlaces: 4,
    });
    expect(card?.giverName.de.length).toBeGreaterThan(0);
    expect(card?.destinationPlaceName.uk).toMatch(/[А-Яа-яЇїІіЄєҐґ]/);
    const { body: whole } = await lead.get<Whole>(`/consignments/${card?.id}`);
    expect(whole).toMatchObject({ giverName: card?.giverName, endUserName: whole.needOwnerName });
    expect(whole.lines[0]).toMatchObject({
      itemName: { uk: 'Ковдри' },
      icon: 'bed-single',
      unitName: { uk: 'шт.' },
    });
    const readiness = await lead.get<{ missing: unknown[] }>(`/consignments/${card?.id}/readiness`);
    expect(card?.missing).toBe(readiness.body.missing.length);
    const inTheHall = (await cards(`siteId=${card?.siteId}`)).map((one) => one.id);
    expect(inTheHall).toEqual(expect.arrayContaining([waiting, card?.id]));
    expect(await cards(`siteId=${c.id}`)).toEqual([]);
    expect((await cards('state=planned')).map((one) => one.id)).toContain(waiting);
    expect((await cards('state=packed')).map((one) => one.id)).not.toContain(waiting);
  });

  it('says nothing of the convoy to the parties of what it carries', async () => {
    const { convoy: c } = await planned();
    const own = (await cards('', here.owner)).find((one) => one.id === c.consignmentIds[0]);
    expect(own).toMatchObject({ convoyId: null });
    expect(await cards(`convoyId=${c.id}`, here.owner)).toEqual([]);
  });
});

interface VehicleFolder {
  readonly vehicleId: string;
  readonly missing: readonly { code: string }[];
  readonly consignments: readonly { id: string; made: string[] }[];
}

describe('the print pack', () => {
  const pack = async (path: string, caller = lead) => {
    const answer = await fetch(`${api.url}${path}/print-pack`, { headers: caller.headers });
    const pages = answer.ok ? readPdf(new Uint8Array(await answer.arrayBuffer())).pages : [];
    return { status: answer.status, text: pages.join(' ').replace(/\s+/g, ' '), pages: pages.length };
  };

  it('names what is missing, and holds each paper of each vehicle once it is made', async () => {
    const { convoy: c } = await planned();
    const [consignmentId] = c.consignmentIds;
    const refused = await lead.get(`/convoys/${c.id}/print-pack`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'nothing_to_print' } });
    const point = { name: 'Черговий складу', phone: '+380 50 000 00 00', address: 'вул. Прикладна, 1' };
    expect((await here.owner.send('POST', `/consignments/${consignmentId}/contact`, point)).status).toBe(200);
    const { version } = (await lead.get<{ version: number }>(`/consignments/${consignmentId}`)).body;
    const open = [{ weekdays: [1, 2, 3, 4, 5], from: '08:15', until: '16:45' }];
    const hours = { end: 'unloading', open, closedOn: [] };
    const headers = { 'if-match': `"${version}"` };
    const said = await here.owner.send('POST', `/consignments/${consignmentId}/hours`, hours, headers);
    expect(said.status).toBe(200);
    const worker = await startWorker(
      api,
      ['documents'],
      [DocumentsJobsModule.of({ publicUrl: 'https://poruch.example' })],
    );
    try {
      const asked = await lead.send<{ id: string }>('POST', `/consignments/${consignmentId}/documents`, {
        kind: 'packing_list',
        languages: ['de', 'uk'],
      });
      await worker.drained();
      const paper = await lead.get<{ reference: string }>(`/documents/${asked.body.id}`);
      const printed = await pack(`/convoys/${c.id}`);
      expect(printed).toMatchObject({ status: 200, pages: 9 });
      for (const expected of ['COE-PO 18', paper.body.reference, 'Billerbeck–Malyn'])
        expect(printed.text).toContain(expected);
      // What nobody should leave without is named as long as it was not made.
      expect(printed.text).toContain('Internationaler Frachtbrief');
      expect(printed.text).toContain(`${paper.body.reference}, 2 ×`);
      for (const letter of ['Fahrauftrag', 'Супровідний лист водія']) expect(printed.text).toContain(letter);
      expect((await pack(`/consignments/${consignmentId}`)).pages).toBe(3);
      const [vehicle] = (await lead.get<VehicleFolder[]>(`/convoys/${c.id}/folder`)).body;
      expect(vehicle?.consignments).toMatchObject([{ id: consignmentId, made: ['packing_list'] }]);
      expect(vehicle?.missing.map(({ code }) => code)).toEqual(['address', 'signatory']);
      const ofVehicle = await pack(`/convoys/${c.id}/vehicles/${vehicle?.vehicleId}`);
      expect(ofVehicle.text).toBe(printed.text);
      expect((await lead.get(`/convoys/${c.id}/vehicles/${consignmentId}/print-pack`)).status).toBe(404);

      const [journey] = (await planOf(c.id)).journeys;
      const crossing = (await planOf(c.id)).crossings.find(({ id }) => id === (journey?.crossingId ?? ''));
      const clock = (at: string, timeZone: string): string =>
        new Intl.DateTimeFormat('de-DE', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
          new Date(at),
        );
      const unloading = journey?.segments.find(({ kind }) => kind === 'unload')?.startsAt ?? '';
      for (const expected of [
        ...['Fahrtblatt', 'Маршрутний лист', 'Ruhezeit', 'Відпочинок', 'Fahrerin 01'],
        ...[crossing?.name.de ?? '-', crossing?.name.uk ?? '-'],
        ...[clock(journey?.departAt ?? '', 'Europe/Berlin'), clock(unloading, 'Europe/Kyiv')],
        ...['Черговий складу', '+380 50 000 00 00', 'вул. Прикладна, 1', '08:15–16:45'],
      ])
        expect(printed.text).toContain(expected);
      const hall = await pack(`/convoys/${c.id}`, await api.signIn([here.who.operatorId, 'warehouse']));
      expect(hall).toMatchObject({ status: 200, pages: 5 });
      expect(hall.text).toContain('Ladeliste');
      expect(hall.text).not.toContain('Fahrauftrag');
      expect(hall.text).not.toContain('+380');
      const reads = await api.asSystem((tx) =>
        tx.query<{ subject: string }[]>(
          `select distinct subject from audit_entry where action = 'READ' and subject_id = any($1) order by 1`,
          [[consignmentId, journey?.drivers[0]?.id]],
        ),
      );
      expect(reads.map(({ subject }) => subject)).toEqual(['delivery_contact', 'driver']);
    } finally {
      await worker.close();
    }
  });
});

describe('a plan that something has happened to', () => {
  const repair = (c: { id: string }, body: object) =>
    lead.send<WhatIf>('POST', `/convoys/${c.id}/what-if`, { ...body, fewestChanges: true });

  it('goes over another gate when its own is closed, and leaves as it would have', async () => {
    const { convoy: c } = await planned();
    const plan = await planOf(c.id);
    const { status, body } = await repair(c, { withoutCrossingId: plan.crossingId });
    expect(status).toBe(200);
    expect(body.alternative.crossingId).not.toBe(plan.crossingId);
    expect(body.alternative.totals.undeliverable).toBe(0);
    expect(body.alternative.journeys.map(({ vehicle: { id }, drivers }) => [id, drivers])).toEqual(
      plan.journeys.map(({ vehicle: { id }, drivers }) => [id, drivers]),
    );
  });

  it('waits for goods that are late, and leaves behind what cannot come', async () => {
    const { convoy: c } = await planned();
    const [consignmentId] = c.consignmentIds;
    const readyOn = inDays(5).slice(0, 10);
    const { body } = await repair(c, { late: { consignmentId, readyOn } });
    const loaded = body.alternative.journeys.flatMap(({ segments }) =>
      segments.filter(({ kind }) => kind === 'load').map(({ startsAt }) => startsAt),
    );
    const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
    expect(loaded.length).toBeGreaterThan(0);
    for (const at of loaded) expect(berlin.format(new Date(at)) >= readyOn).toBe(true);
    const without = await repair(c, { withoutConsignmentId: consignmentId });
    expect(without.body.alternative.totals.undeliverable).toBe(1);
  });

  it('names what the convoy does not have', async () => {
    const { convoy: c } = await planned();
    const other = here.who.hallId;
    for (const [body, field] of [
      [{ withoutCrossingId: 'nowhere' }, '/withoutCrossingId'],
      [{ withoutConsignmentId: other }, '/withoutConsignmentId'],
      [{ late: { consignmentId: other, readyOn: inDays(5).slice(0, 10) } }, '/late/consignmentId'],
    ] as const)
      expect(await repair(c, body)).toMatchObject({ status: 404, body: { field } });
  });

  it('is booked anew when the convoy is confirmed, and not at all where somebody is taken', async () => {
    const consignmentIds = [await consignment(api, here, PALLETS)];
    const vehicleIds = [await vehicle(here), await vehicle(here, { label: 'Lkw Zwei' })];
    const driverIds = [await driver(here, ['C']), await driver(here, ['C'], { label: 'Fahrer 02' })];
    const c = await schedule(here, await convoy(here, { consignmentIds, vehicleIds, driverIds }));
    const confirmed = await lead.send<{ state: string }>('POST', `/convoys/${c.id}/confirm`);
    expect(confirmed.body.state).toBe('confirmed');
    const plan = await planOf(c.id);
    const broken = plan.journeys[0]?.vehicle.id ?? '';
    const { body } = await repair(c, { withoutVehicleId: broken });
    const base = {
      crossingId: body.alternative.crossingId,
      routes: body.alternative.journeys.map((journey) => ({
        vehicleId: journey.vehicle.id,
        driverIds: journey.drivers.map((d) => d.id),
        departAt: journey.departAt,
        steps: journey.steps,
      })),
    };
    const stored = await store(plan, c.id, { base, edits: [] });
    expect(stored.body).toMatchObject({ state: 'confirmed' });
    const booked = () =>
      api.asSystem((tx) =>
        tx.query<{ id: string }[]>(
          'select vehicle_id as id from vehicle_booking where convoy_id = $1 and released_at is null',
          [c.id],
        ),
      );
    const spare = vehicleIds.find((id) => id !== broken);
    expect(await booked()).toEqual([{ id: spare }]);

    const other = await schedule(
      here,
      await convoy(here, {
        consignmentIds: [await consignment(api, here, PALLETS)],
        vehicleIds: [broken],
        driverIds: [await driver(here, ['C'], { label: 'Fahrer 03' })],
      }),
    );
    await lead.send('POST', `/convoys/${other.id}/confirm`);
    const now = await planOf(c.id);
    const back = await store(now, c.id, {
      base: { ...base, routes: base.routes.map((route) => ({ ...route, vehicleId: broken })) },
      edits: [],
    });
    expect(back.status).toBe(409);
    expect(await booked()).toEqual([{ id: spare }]);
  });
});
