import { setTimeout as sleep } from 'node:timers/promises';
import { Database, runAs } from '#libs/database';
import { newId, type Role, system } from '#libs/kernel';
import { type MailSettings, NotificationsJobsModule } from '#libs/notifications';
import { Outbox } from '#libs/outbox';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { EnterSummaries } from '../../libs/notifications/src/jobs/enter-summaries.job.js';
import { MailBook } from '../../libs/notifications/src/mails/mail.book.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import {
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
import { type MailServer, startMailServer, type TakenMail } from '../support/mail-server.js';
import { startWorker, type TestWorker } from '../support/worker.js';

type Wish = 'none' | 'at_once' | 'daily';
interface Account {
  readonly mails: Wish;
  readonly mailsFrom: string | null;
  readonly mailRefusal: { at: string; answer: string } | null;
  readonly version: number;
}

let api: TestApi;
let here: World;
let settings: MailSettings;
let server: MailServer;
let worker: TestWorker;
let second: TestWorker;

beforeAll(async () => {
  api = await startApi();
  here = await world(api);
  server = await startMailServer();
  settings = {
    smtpUrl: server.url,
    from: 'Поруч <poruch@example.org>',
    publicUrl: 'https://poruch.example',
    summaryHour: 0,
    retryMs: 50,
  };
  // Two at once, of which one alone may send each mail.
  const start = () => startWorker(api, ['notifications'], [NotificationsJobsModule.of({ mail: settings })]);
  [worker, second] = await Promise.all([start(), start()]);
});
afterAll(async () => {
  await worker?.close();
  await second?.close();
  await server?.close();
  await api?.close();
});

const addressOf = ({ personId }: Caller): string => `${personId}@example.org`;

/** Somebody who wants mails so and speaks this language. */
async function reader(
  mails: Wish,
  language: string,
  ...seats: readonly (readonly [string, Role])[]
): Promise<Caller> {
  const person = await api.signIn(...seats);
  const { status } = await person.send('PATCH', '/account', { mails, language }, { 'if-match': '"1"' });
  expect(status).toBe(200);
  return person;
}

/** A need of the partner whose date has passed: its owner is told. */
async function expiredNeed(title: string): Promise<string> {
  const { body } = await here.owner.send<{ id: string }>('POST', '/needs', {
    ownerId: here.who.ownerId,
    title,
    titleLanguage: 'uk',
    lines: [
      {
        itemCode: 'CLO-BLANKET',
        quantity: 5,
        placeId: 'malyn',
        horizon: 'humanitarian',
        visibility: 'partners',
      },
    ],
  });
  await api.asSystem((tx) =>
    api.service(Outbox).add(tx, {
      topic: 'need.closed',
      key: body.id,
      payload: { needId: body.id, ownerId: here.who.ownerId, outcome: 'expired' },
      audience: [],
    }),
  );
  await worker.drained();
  return body.id;
}

const headerOf = (mail: TakenMail, name: string): string =>
  mail.headerLines
    .filter(({ key }) => key === name)
    .map(({ line }) => line.slice(line.indexOf(':') + 1).trim())
    .join('\n');

describe('a piece of news by e-mail', () => {
  it('comes in the language of its reader, as text and as HTML, with one thing to do and a way out', async () => {
    const person = await reader('at_once', 'uk', [here.who.ownerId, 'member']);
    const id = await expiredNeed('Ковдри & "подушки" <b>');
    const [mail] = await server.mailsTo(addressOf(person));
    expect(mail?.subject).toBe('Потребу «Ковдри & "подушки" <b>» (Місто над річкою) закрито: строк минув');
    expect(mail?.from?.value).toEqual([{ name: 'Поруч', address: 'poruch@example.org' }]);
    expect(mail?.text).toContain('Потребу «Ковдри & "подушки" <b>» (Місто над річкою) закрито: строк минув.');
    expect(mail?.text).toContain(`Відкрити потребу:\nhttps://poruch.example/needs/${id}`);
    const html = String(mail?.html);
    expect(html).toContain('«Ковдри &amp; &quot;подушки&quot; &lt;b&gt;»');
    expect(html).toMatch(/<html lang="uk"/);
    expect(html).not.toMatch(/<img|url\(|@import|https:\/\/(?!poruch\.example)/);
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url)).toEqual([
      `https://poruch.example/needs/${id}`,
      'https://poruch.example/account',
      expect.stringMatching(/^https:\/\/poruch\.example\/no-mail\/[\w-]{43}$/),
    ]);
    expect(headerOf(mail!, 'content-language')).toBe('uk');
    expect(headerOf(mail!, 'auto-submitted')).toBe('auto-generated');
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@example\.org>$/);
    expect(mail?.attachments).toEqual([]);
  });

  it('goes to each person who wants it once, and to nobody who does not', async () => {
    const wanting = await reader('at_once', 'de', [here.who.ownerId, 'editor'], [here.who.ownerId, 'admin']);
    const others = [
      await reader('none', 'de', [here.who.ownerId, 'editor']),
      await reader('daily', 'de', [here.who.ownerId, 'editor']),
      await reader('at_once', 'de', [here.who.outsiderId, 'editor']),
    ];
    await expiredNeed('Ковдри');
    await server.mailsTo(addressOf(wanting));
    await sleep(3_000);
    expect(await server.mailsTo(addressOf(wanting))).toHaveLength(1);
    for (const person of others) expect(server.asked).not.toContain(addressOf(person));
  });

  it('lets no title write a header or another recipient', async () => {
    const person = await reader('at_once', 'en', [here.who.ownerId, 'member']);
    await expiredNeed('Ковдри\r\nBcc: evil@example.org\r\n\r\n<script>alert(1)</script>');
    const [mail] = await server.mailsTo(addressOf(person));
    expect(mail?.subject).toBe(
      'The need “Ковдри Bcc: evil@example.org <script>alert(1)</script>” (Місто над річкою) is closed: date passed',
    );
    expect(mail?.bcc).toBeUndefined();
    expect(headerOf(mail!, 'bcc')).toBe('');
    expect(server.asked.filter((address) => address.startsWith('evil'))).toEqual([]);
    expect(String(mail?.html)).not.toContain('<script');
  });

  it('is not sent to somebody who has left or read it meanwhile', async () => {
    const person = await reader('at_once', 'de', [here.who.ownerId, 'member']);
    server.refuse(addressOf(person), 451);
    await expiredNeed('Ковдри');
    await eventually(() => server.asked.includes(addressOf(person)));
    await person.send('POST', '/notifications/read-all');
    await eventually(async () => (await entered(person)).length === 0);
    expect(server.taken.some((mail) => mail.envelopeTo === addressOf(person))).toBe(false);
  });
});

describe('the calendar entry of a mail', () => {
  it('is there for who runs the convoy and for who receives, and says no more than number and time', async () => {
    const lead = await reader(
      'at_once',
      'de',
      [here.who.operatorId, 'convoy_lead'],
      [here.who.operatorId, 'warehouse'],
    );
    const member = await reader('at_once', 'de', [here.who.operatorId, 'member']);
    const receiver = await reader('at_once', 'uk', [here.who.ownerId, 'editor']);
    const consignmentId = await consignment(api, here, PALLETS);
    const planned = await schedule(
      here,
      await convoy(here, {
        consignmentIds: [consignmentId],
        vehicleIds: [await vehicle(here)],
        driverIds: [await driver(here, ['C'])],
      }),
    );
    await worker.drained();
    const [, mail] = [
      await server.mailsTo(addressOf(member)),
      (await server.mailsTo(addressOf(lead))).at(-1)!,
    ];
    const part = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
    const ics = part!.content.toString('utf8');
    const entry = entryIn(ics);
    expect(ics).toContain('METHOD:PUBLISH');
    expect(headerOf(mail, 'content-type')).toMatch(/multipart/);
    expect(mail.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8;\s*method=PUBLISH/i);
    expect(entry.uid).toBe(`convoy-${planned.id}@poruch.example`);
    expect(entry.startDate.toJSDate().toISOString()).toBe(planned.departAt);
    const { reference } = (await here.lead.get<{ reference: string }>(`/convoys/${planned.id}`)).body;
    expect(entry.summary).toBe(`Konvoi ${reference}`);
    for (const secret of [TRUCK.plate, TRUCK.label, 'Fahrerin', 'alyn', 'illerbeck', 'Корчова'])
      expect(`${mail.raw}${ics}`).not.toContain(secret);
    const told = (await server.mailsTo(addressOf(member))).at(-1)!;
    expect(told.subject).toBe(`Der Konvoi ${reference} hat einen Fahrplan`);
    expect(told.attachments).toEqual([]);

    await here.lead.send('POST', `/convoys/${planned.id}/confirm`, undefined, {
      'if-match': `"${planned.version}"`,
    });
    await api.asSystem((tx) =>
      api.service(Outbox).add(tx, {
        topic: 'consignment.documents_ready',
        key: consignmentId,
        payload: { consignmentId } as never,
        audience: [],
      }),
    );
    await worker.drained();
    const arriving = (await server.mailsTo(addressOf(receiver), 2)).at(-1)!;
    const arrival = entryIn(arriving.attachments[0]!.content.toString('utf8'));
    expect(arrival.uid).toBe(`arrival-${consignmentId}@poruch.example`);
    expect(arrival.summary).toMatch(/^Прибуття вантажу V-|^Прибуття вантажу /);
    expect(arrival.startDate.toJSDate().getTime()).toBeGreaterThan(Date.parse(planned.departAt!));
    expect(arriving.text).toContain(`https://poruch.example/arrivals/${consignmentId}`);
  });
});

describe('a mail that is not taken', () => {
  it('is tried again after a temporary refusal, and arrives once under the same number', async () => {
    const person = await reader('at_once', 'de', [here.who.ownerId, 'member']);
    server.refuse(addressOf(person), 451, 2);
    await expiredNeed('Ковдри');
    const [mail] = await server.mailsTo(addressOf(person));
    await eventually(async () => (await entered(person))[0]?.sent_at !== null);
    const [row] = await entered(person);
    expect(row).toMatchObject({ attempts: 3, refused_at: null, answer: null });
    expect(mail?.messageId).toBe(`<${row?.id}@example.org>`);
    expect(server.asked.filter((address) => address === addressOf(person))).toHaveLength(3);
    await sleep(2_500);
    expect(await server.mailsTo(addressOf(person))).toHaveLength(1);
    expect((await person.get<Account>('/account')).body.mailRefusal).toBeNull();
  });

  it('goes out again under the same number where nobody noted that it was taken, and both ways out hold', async () => {
    const person = await reader('at_once', 'de', [here.who.ownerId, 'member']);
    await expiredNeed('Ковдри');
    await server.mailsTo(addressOf(person));
    await eventually(async () => (await entered(person))[0]?.sent_at !== null);
    await api.asSystem((tx) =>
      tx.query('update mail set sent_at = null, due_at = now() where person_id = $1', [person.personId]),
    );
    const [first, again] = await server.mailsTo(addressOf(person), 2);
    expect(again?.messageId).toBe(first?.messageId);
    for (const mail of [first!, again!]) {
      const [, path] = /<https:\/\/poruch\.example(\S+)>/.exec(headerOf(mail, 'list-unsubscribe'))!;
      expect((await fetch(`${new URL(api.url).origin}${path}`, { method: 'POST' })).status).toBe(204);
    }
  });

  it('is not tried again after a final refusal, which the person and the admin see, and nobody is written to for a day', async () => {
    const person = await reader('at_once', 'de', [here.who.ownerId, 'member']);
    const admin = await api.signIn([here.who.ownerId, 'admin']);
    server.refuse(addressOf(person), 550);
    await expiredNeed('Ковдри');
    await eventually(async () => (await person.get<Account>('/account')).body.mailRefusal !== null);
    await expiredNeed('Подушки');
    await sleep(2_500);
    expect(server.asked.filter((address) => address === addressOf(person))).toHaveLength(1);
    const { body } = await person.get<Account>('/account');
    expect(body.mailRefusal?.answer).toBe('550 No such mailbox here');
    const path = `/organisations/${here.who.ownerId}/people`;
    type Person = { id: string; mailRefusal: { answer: string } | null };
    const seenBy = async (caller: Caller) =>
      (await caller.get<Person[]>(path)).body.find(({ id }) => id === person.personId);
    expect((await seenBy(admin))?.mailRefusal?.answer).toBe('550 No such mailbox here');
    expect((await seenBy(here.owner))?.mailRefusal).toBeNull();
  });
});

describe('the summary of a day', () => {
  it('names what is unread from before its hour, once', async () => {
    const person = await reader('daily', 'en', [here.who.outsiderId, 'editor']);
    const first = await tellOutsider('Seen already', 3);
    await tellOutsider('Blankets', 2);
    await person.send('POST', `/notifications/${first}/read`);
    await tellOutsider('Too new', -0.1);
    await tellOutsider('Generators', 1);
    await enterSummaries();
    await enterSummaries();
    const [mail] = await server.mailsTo(addressOf(person));
    expect(mail?.subject).toBe('News in Poruch: 2');
    expect(mail?.text).toMatch(/Generators[^]*Blankets/);
    expect(mail?.text).not.toMatch(/Seen already|Too new/);
    expect(mail?.text).toContain('Open all news:\nhttps://poruch.example/notifications');
    expect(mail?.attachments).toEqual([]);
    await sleep(2_500);
    expect(await server.mailsTo(addressOf(person))).toHaveLength(1);
  });
});

describe('the way out of mails', () => {
  it('is one click in the mail program, holds for a second time, and leaves the account as the person finds it', async () => {
    const person = await reader('at_once', 'de', [here.who.ownerId, 'member']);
    await expiredNeed('Ковдри');
    const [mail] = await server.mailsTo(addressOf(person));
    expect(headerOf(mail!, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, token] = /^<https:\/\/poruch\.example\/no-mail\/([\w-]{43})>$/.exec(
      headerOf(mail!, 'list-unsubscribe').replace(/\s/g, ''),
    )!;
    expect(mail?.text).toContain(`https://poruch.example/no-mail/${token}`);
    for (const url of [`${api.url}/no-mail/${token}`, `${new URL(api.url).origin}/no-mail/${token}`]) {
      const { status } = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      expect(status).toBe(204);
    }
    expect((await person.get<Account>('/account')).body).toMatchObject({ mails: 'none', mailsFrom: null });
    await expiredNeed('Подушки');
    await sleep(2_500);
    expect(await server.mailsTo(addressOf(person))).toHaveLength(1);
  });

  it('does not open with what nobody was sent, however often it is tried', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1)
      statuses.push((await fetch(`${api.url}/no-mail/${'x'.repeat(43)}`, { method: 'POST' })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 404), 429, 429]);
  });
});

/** Tells the uninvolved organisation of a need, that many hours before the day began in Kyiv. */
async function tellOutsider(title: string, hoursBefore: number): Promise<string> {
  const id = newId();
  await api.asSystem((tx) =>
    tx.query(
      `insert into notification (id, organisation_id, message_id, topic, subject, subject_id, parameters, at)
       values ($1, $2, $1, 'need.published', 'need', $1, $3,
         date_trunc('day', now() at time zone 'Europe/Kyiv') at time zone 'Europe/Kyiv' - $4 * interval '1 hour')`,
      [id, here.who.outsiderId, { title, partner: 'Malyn' }, hoursBefore],
    ),
  );
  return id;
}

/** What a worker does every minute. */
const enterSummaries = (): Promise<void> =>
  runAs(system('test'), () => new EnterSummaries(settings, new MailBook(api.service(Database))).run());

const entered = ({ personId }: Caller) =>
  api.asSystem((tx) =>
    tx.query<
      {
        id: string;
        attempts: number;
        answer: string | null;
        sent_at: Date | null;
        refused_at: Date | null;
      }[]
    >('select id, attempts, answer, sent_at, refused_at from mail where person_id = $1', [personId]),
  );

const entryIn = (ics: string): ICAL.Event => {
  const [event, ...others] = new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  return new ICAL.Event(event);
};

async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error('it did not come to that');
    await sleep(50);
  }
}
