import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Role } from '#libs/kernel';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import {
  type Convoy,
  consignment,
  convoy,
  driver,
  PALLETS,
  schedule,
  TRUCK,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';

interface Made {
  readonly url: string;
  readonly webcalUrl: string;
  readonly madeAt: string;
}
interface Read {
  readonly status: number;
  readonly ics: string;
  readonly events: readonly ICAL.Component[];
  readonly headers: Headers;
}

let api: TestApi;
let here: World;
let planned: Convoy;
let consignmentId: string;
let reference: string;

beforeAll(async () => {
  api = await startApi();
  here = await world(api);
  consignmentId = await consignment(api, here, PALLETS);
  planned = await schedule(
    here,
    await convoy(here, {
      consignmentIds: [consignmentId],
      vehicleIds: [await vehicle(here)],
      driverIds: [await driver(here, ['C'])],
    }),
  );
  reference = (await here.lead.get<{ reference: string }>(`/consignments/${consignmentId}`)).body.reference;
});
afterAll(() => api?.close());

/** What a calendar program gets at this address, as another program than ours reads it. */
async function read({ url }: { readonly url: string }): Promise<Read> {
  const response = await fetch(url.replace('https://poruch.example/api', api.url));
  const ics = await response.text();
  const events = response.ok
    ? new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent')
    : [];
  return { status: response.status, ics, events, headers: response.headers };
}

const eventOf = ({ events }: Read, uid: string) =>
  events.find((event) => event.getFirstPropertyValue('uid') === `${uid}@poruch.example`);
const said = (event: ICAL.Component | undefined, name: string) => event?.getFirstPropertyValue(name);
const moment = (event: ICAL.Component | undefined, name: string) =>
  (said(event, name) as ICAL.Time | undefined)?.toJSDate().toISOString();

const lead = (): Promise<Caller> =>
  api.signIn([here.who.operatorId, 'convoy_lead'], [here.who.operatorId, 'warehouse']);
const making = async (caller: Caller, path = '/account/calendar'): Promise<Made> => {
  const { status, body } = await caller.send<Made>('POST', path);
  expect(status).toBe(201);
  return body;
};

describe('the calendar of a person', () => {
  it('has the convoys that the person may see, from departure to arrival, and no secret of them', async () => {
    const person = await lead();
    const made = await making(person);
    expect(made.url).toMatch(/^https:\/\/poruch\.example\/api\/calendars\/[\w-]{43}\.ics$/);
    expect(made.webcalUrl).toBe(made.url.replace('https:', 'webcal:'));
    const calendar = await read(made);
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(calendar.headers.get('cache-control')).toBe('no-store');
    const event = eventOf(calendar, `convoy-${planned.id}`);
    expect(moment(event, 'dtstart')).toBe(planned.departAt);
    expect(said(event, 'status')).toBe('TENTATIVE');
    expect(said(event, 'sequence')).toBe(planned.version);
    expect(said(event, 'summary')).toMatch(/^Konvoi K-\d{6}$/);
    for (const secret of [TRUCK.plate, TRUCK.label, 'Fahrerin', 'alyn', 'illerbeck', 'Testperson'])
      expect(calendar.ics).not.toContain(secret);
  });

  it('has arrivals for the receiving side once the plan is confirmed, in the language of the person, and no convoy', async () => {
    const receiver = await api.signIn([here.who.ownerId, 'editor']);
    await receiver.send('PATCH', '/account', { language: 'uk' }, { 'if-match': '"1"' });
    const made = await making(receiver);
    expect(eventOf(await read(made), `arrival-${consignmentId}`)).toBeUndefined();
    const confirmed = await here.lead.send<Convoy>('POST', `/convoys/${planned.id}/confirm`, undefined, {
      'if-match': `"${planned.version}"`,
    });
    expect(confirmed.status).toBe(200);
    const calendar = await read(made);
    const event = eventOf(calendar, `arrival-${consignmentId}`);
    expect(said(event, 'summary')).toBe(`Прибуття вантажу ${reference}`);
    expect(said(event, 'status')).toBe('CONFIRMED');
    expect(Date.parse(moment(event, 'dtstart')!)).toBeGreaterThan(Date.parse(planned.departAt!));
    expect(calendar.ics).not.toContain('convoy-');
  });

  it('has the deadlines of the person’s tasks as days, as the start page names them', async () => {
    const editor = await api.signIn([here.who.giverId, 'editor']);
    await editor.send('PATCH', '/account', { language: 'en' }, { 'if-match': '"1"' });
    await api.asSystem((tx) =>
      tx.query(
        `insert into pledge (id, giver_id, title, title_language, state, visibility, approval, due_on, created_by)
         values (uuidv7(), $1, 'Decken; warm, neu', 'de', 'pledged', 'partners', 'not_required', '2026-01-31', $2)`,
        [here.who.giverId, editor.personId],
      ),
    );
    const { events } = await read(await making(editor));
    const event = events.find((one) => String(said(one, 'uid')).startsWith('pledge_date_passed-'));
    expect(event?.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;VALUE=DATE:20260131');
    expect(said(event, 'summary')).toBe('The pledged date has passed: Decken; warm, neu');
    expect(said(event, 'sequence')).toBe(1);
  });

  it('is one for each person: another address voids the first, and none is left once it is ended', async () => {
    const person = await lead();
    type Mine = { madeAt: string | null };
    expect((await person.get<Mine>('/account/calendar')).body.madeAt).toBeNull();
    const first = await making(person);
    const other = await making(person);
    expect((await person.get<Mine>('/account/calendar')).body).toEqual({ madeAt: other.madeAt });
    expect([(await read(first)).status, (await read(other)).status]).toEqual([404, 200]);
    expect((await person.send('DELETE', '/account/calendar')).status).toBe(204);
    expect((await read(other)).status).toBe(404);
    expect((await person.get<Mine>('/account/calendar')).body.madeAt).toBeNull();
  });

  it('shows no more than the person may see now, and ends with the person’s access', async () => {
    const person = await lead();
    const made = await making(person);
    expect((await read(made)).ics).toContain('convoy-');
    const change = (statement: string) => api.asSystem((tx) => tx.query(statement, [person.personId]));
    await change('delete from membership where person_id = $1');
    expect(await read(made)).toMatchObject({ status: 200, events: [] });
    await change('update person set disabled_at = now() where id = $1');
    expect((await read(made)).status).toBe(404);
  });

  it('is stored without its address', async () => {
    const person = await lead();
    const { url } = await making(person);
    const token = url.split('/').at(-1)!.slice(0, 43);
    const rows = await api.asSystem((tx) =>
      tx.query<unknown[]>(
        `select to_jsonb(f) from calendar_feed f union all
         select to_jsonb(a) from audit_entry a where a.subject = 'calendar_feed'`,
      ),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('cannot be tried again and again', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1)
      statuses.push((await read({ url: `${api.url}/calendars/${'x'.repeat(43)}.ics` })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 404), 429, 429]);
  });
});

describe('the calendar of a convoy', () => {
  it('is made by its leads alone, and shows the convoy with the last days of its consignments', async () => {
    const path = `/convoys/${planned.id}/calendar`;
    const status = async (...seat: readonly [string, Role]) =>
      (await (await api.signIn(seat)).send('POST', path)).status;
    expect(await status(here.who.operatorId, 'warehouse')).toBe(403);
    expect(await status(here.who.ownerId, 'editor')).toBe(403);
    expect((await here.outsider.send('POST', path)).status).toBe(404);
    await api.asSystem((tx) =>
      tx.query(
        `update consignment set latest_arrival_on = '2027-02-10', code_valid_until = '2027-02-20',
           declaration_valid_until = '2027-02-15' where id = $1`,
        [consignmentId],
      ),
    );
    const calendar = await read(await making(here.lead, path));
    expect(calendar.events).toHaveLength(3);
    expect(said(eventOf(calendar, `convoy-${planned.id}`), 'status')).toBe('CONFIRMED');
    const day = (uid: string) => String(said(eventOf(calendar, uid), 'dtstart'));
    expect(day(`latest-arrival-${consignmentId}`)).toBe('2027-02-10');
    expect(day(`papers-until-${consignmentId}`)).toBe('2027-02-15');
    expect(calendar.ics).not.toMatch(/UA-2026|COE-PO|alyn|illerbeck/);
  });

  it('is one for each convoy, whichever lead renews or ends it', async () => {
    const path = `/convoys/${planned.id}/calendar`;
    const first = await making(here.lead, path);
    const colleague = await lead();
    const renewed = await making(colleague, path);
    expect([(await read(first)).status, (await read(renewed)).status]).toEqual([404, 200]);
    expect((await here.lead.get<{ madeAt: string }>(path)).body.madeAt).toBe(renewed.madeAt);
    expect((await here.lead.send('DELETE', path)).status).toBe(204);
    expect((await read(renewed)).status).toBe(404);
  });

  it('says that the convoy will not take place', async () => {
    const made = await making(here.lead, `/convoys/${planned.id}/calendar`);
    const before = said(eventOf(await read(made), `convoy-${planned.id}`), 'sequence');
    expect((await here.lead.send('POST', `/convoys/${planned.id}/postpone`)).status).toBe(200);
    const event = eventOf(await read(made), `convoy-${planned.id}`);
    expect(said(event, 'status')).toBe('CANCELLED');
    expect(Number(said(event, 'sequence'))).toBeGreaterThan(Number(before));
    expect(moment(event, 'dtstart')).toBe(planned.departAt);
  });
});
