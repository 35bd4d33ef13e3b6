import { request as send } from 'node:http';
import { hashPassword } from '#libs/accounts';
import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Answer, startApi, type TestApi } from '../support/api.js';

const PASSWORD = 'Пліч-о-пліч über 1000 km';
/** Found nowhere but in the requests of this file. */
const CANARY = 'canary-7f3a9c';

let api: TestApi;
let who: Partners;
let superuser: Client;
let hash: string;
beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  hash = await hashPassword(PASSWORD);
  superuser = new Client({ connectionString: api.database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

/** Somebody with the password of this file; the throttle knows each by the address alone. */
async function person(): Promise<{ id: string; email: string }> {
  const id = newId();
  const email = `${id}@example.org`;
  await api.asSystem(async (tx) => {
    await tx.query(
      `insert into person (id, name, email, password_hash, language) values ($1, 'Testperson', $2, $3, 'de')`,
      [id, email, hash],
    );
    await tx.query(`insert into membership values ($1, $2, 'editor')`, [id, who.ownerId]);
  });
  return { id, email };
}

interface Session {
  readonly token: string;
  readonly expiresAt: string;
  readonly code?: string;
}
const signIn = (email: string, password = PASSWORD): Promise<Answer<Session>> =>
  api.anyone.send('POST', '/sessions', { email, password });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const account = (token: string) => api.anyone.get('/account', bearer(token)).then(({ status }) => status);
const forgetAttempts = () => api.asSystem((tx) => tx.query('delete from sign_in_failure'));

describe('signing in', () => {
  it('gives an opaque session, of which only a hash is stored, as token and as a strict cookie', async () => {
    const { email } = await person();
    const { status, body, headers } = await signIn(email.toUpperCase());
    expect(status).toBe(201);
    expect(body.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie.split('; ')).toEqual([
      `__Host-poruch=${body.token}`,
      'Path=/',
      'Secure',
      'HttpOnly',
      'SameSite=Lax',
      expect.stringMatching(/^Expires=/),
    ]);
    expect(new Date(body.expiresAt).getTime() - Date.now()).toBeLessThan(12 * 3_600_000 + 60_000);
    expect(await account(body.token)).toBe(200);
    const { rows } = await superuser.query<{ row: string }>('select s::text as row from session s');
    expect(rows.some(({ row }) => row.includes(body.token))).toBe(false);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('answers a wrong password and an unknown person alike', async () => {
    const { email } = await person();
    const [wrong, unknown] = [await signIn(email, 'wrong'), await signIn(`${newId()}@example.org`, 'wrong')];
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign_in_refused' } });
    expect(unknown.status).toBe(wrong.status);
    expect(unknown.body).toEqual(wrong.body);
    expect([...unknown.headers.keys()]).toEqual([...wrong.headers.keys()]);
  });

  it('takes as long for an unknown person as for a wrong password', async () => {
    const { email } = await person();
    const times = { wrong: [] as number[], unknown: [] as number[] };
    for (let n = 0; n < 20; n++)
      for (const kind of ['wrong', 'unknown'] as const) {
        await forgetAttempts();
        const start = performance.now();
        await signIn(kind === 'wrong' ? email : `${newId()}@example.org`, 'wrong');
        times[kind].push(performance.now() - start);
      }
    const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length / 2]!;
    // Hashing takes most of it; without it an unknown person would be told several times as fast.
    expect(median(times.unknown)).toBeGreaterThan(median(times.wrong) * 0.6);
    expect(median(times.unknown)).toBeLessThan(median(times.wrong) * 1.7);
  });

  it('lets ten attempts through, however many come at once, and nobody is locked out elsewhere', async () => {
    await forgetAttempts();
    const [{ email }, other] = [await person(), await person()];
    const answers = await Promise.all(Array.from({ length: 40 }, () => signIn(email, 'wrong')));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(statuses.every((status) => status === 401 || status === 429)).toBe(true);
    for (let n = 0; n < 10; n++) await signIn(email, 'wrong');
    expect(await signIn(email)).toMatchObject({ status: 429, body: { code: 'too_many_sign_ins' } });
    expect((await signIn(other.email)).status).toBe(201);
    await api.asSystem((tx) => tx.query(`update sign_in_failure set at = at - interval '16 minutes'`));
    expect((await signIn(email)).status).toBe(201);
  });

  it('does not count what succeeds', async () => {
    await forgetAttempts();
    const { email } = await person();
    for (let n = 0; n < 12; n++) expect((await signIn(email)).status).toBe(201);
    expect(await api.asSystem((tx) => tx.query('select from sign_in_failure'))).toEqual([]);
  });
});

describe('a session', () => {
  it('is over on the server once its holder signs out', async () => {
    const { email } = await person();
    const [{ token }, other] = [(await signIn(email)).body, (await signIn(email)).body];
    const out = await api.anyone.send('DELETE', '/sessions/current', undefined, bearer(token));
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await account(token)).toBe(401);
    expect(await account(other.token)).toBe(200);
  });

  it('is over at once when its holder is disabled, and so is signing in', async () => {
    const { id, email } = await person();
    const { token } = (await signIn(email)).body;
    await api.asSystem((tx) => tx.query('update person set disabled_at = now() where id = $1', [id]));
    expect(await account(token)).toBe(401);
    expect(await signIn(email)).toMatchObject({ status: 401, body: { code: 'sign_in_refused' } });
  });

  it('ends after 30 minutes without a request, and after 12 hours in any case', async () => {
    const { email } = await person();
    const [idle, old] = [(await signIn(email)).body.token, (await signIn(email)).body.token];
    const age = (token: string, set: string) =>
      api.asSystem((tx) =>
        tx.query(`update session set ${set} where token_hash = sha256($1::bytea)`, [Buffer.from(token)]),
      );
    await age(idle, `last_seen_at = now() - interval '29 minutes'`);
    expect(await account(idle)).toBe(200);
    await age(idle, `last_seen_at = now() - interval '31 minutes'`);
    await age(old, `expires_at = now() - interval '1 second'`);
    expect([await account(idle), await account(old)]).toEqual([401, 401]);
  });

  it('knows at once of a role that was given or taken', async () => {
    const { id, email } = await person();
    const { token } = (await signIn(email)).body;
    const audit = () => api.anyone.get('/audit', bearer(token)).then(({ status }) => status);
    expect(await audit()).toBe(403);
    await api.asSystem((tx) =>
      tx.query(`insert into membership values ($1, $2, 'admin')`, [id, who.ownerId]),
    );
    expect(await audit()).toBe(200);
    await api.asSystem((tx) =>
      tx.query(`delete from membership where person_id = $1 and role = 'admin'`, [id]),
    );
    expect(await audit()).toBe(403);
  });
});

/** fetch keeps some of these headers to itself. */
function fromPage(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({ language: 'uk' });
    const request = send(
      `${api.url}/account`,
      { method: 'PATCH', headers: { 'content-type': 'application/json', 'if-match': '"1"', ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    request.on('error', reject).end(body);
  });
}

describe('a foreign page', () => {
  it('changes nothing with the cookie of whoever looks at it', async () => {
    const { email } = await person();
    const { token } = (await signIn(email)).body;
    const cookie = `__Host-poruch=${token}`;
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: '::::' },
      {},
    ] as Record<string, string>[])
      expect({ headers, status: await fromPage({ cookie, ...headers }) }).toEqual({ headers, status: 403 });
    expect(await fromPage({ cookie, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it('cannot be one that shows ours in a frame, or reads it', async () => {
    const answers = await Promise.all(
      ['/healthz', '/openapi.json', '/places', '/account', '/nowhere', '/needs/%ZZ'].map((path) =>
        fetch(api.url + path),
      ),
    );
    for (const { headers, url } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      expect({ url, policy }).toEqual({ url, policy: expect.stringContaining("default-src 'self'") });
      expect(policy).toMatch(/frame-ancestors '(none|self)'/);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': expect.stringMatching(/max-age=\d{8,}; includeSubDomains/),
        'cache-control': expect.stringContaining('no-store'),
      });
      expect([
        headers.get('x-powered-by'),
        headers.get('server'),
        headers.get('access-control-allow-origin'),
      ]).toEqual([null, null, null]);
    }
  });
});

describe('the audit trail', () => {
  it('has an entry for every change: who, at which organisation, what it was and what it is', async () => {
    const { id, email } = await person();
    const { token } = (await signIn(email)).body;
    const change = await api.anyone.send(
      'PATCH',
      '/account',
      { language: 'uk' },
      { ...bearer(token), 'if-match': '"1"' },
    );
    expect(change.status).toBe(200);
    const created = await api.anyone.send<{ id: string }>(
      'POST',
      '/needs',
      {
        ownerId: who.ownerId,
        title: 'Ковдри',
        titleLanguage: 'uk',
        lines: [
          {
            itemCode: 'CLO-BLANKET',
            quantity: 4,
            placeId: 'malyn',
            horizon: 'humanitarian',
            visibility: 'partners',
          },
        ],
      },
      bearer(token),
    );
    await api.anyone.send('POST', `/needs/${created.body.id}/publish`, undefined, bearer(token));
    const { rows } = await superuser.query<{
      subject: string;
      action: string;
      change: Record<string, unknown>;
      organisations: string[];
    }>('select subject, action, change, organisations from audit_entry where actor = $1 order by id', [id]);
    expect(rows.map(({ subject, action }) => `${action} ${subject}`)).toEqual([
      'UPDATE person',
      'INSERT need',
      'INSERT need_line',
      'UPDATE need',
    ]);
    expect(rows[0]?.change).toEqual({ language: ['de', 'uk'] });
    expect(rows[3]?.change).toMatchObject({ state: ['draft', 'published'] });
    expect(rows.every(({ organisations }) => organisations.includes(who.ownerId))).toBe(true);
  });

  it('and nothing else that is stored holds a secret', async () => {
    const lead = await api.signIn([who.operatorId, 'convoy_lead'], [who.operatorId, 'warehouse']);
    const driver = await lead.send<{ id: string }>('POST', '/drivers', {
      organisationId: who.operatorId,
      label: `${CANARY} driver`,
      licenceClasses: ['B'],
      mayCrossBorder: true,
      homePlaceId: 'billerbeck',
    });
    const vehicle = await lead.send<{ id: string }>('POST', '/vehicles', {
      ownerId: who.operatorId,
      kind: 'own',
      label: 'Sprinter',
      plate: 'ST-CN 7319',
      vin: 'WDB9634031L7F3A9C',
      vehicleClass: 'car',
      licenceClass: 'B',
      payloadG: 1000,
      volumeCm3: 1000,
      palletPlaces: 0,
      seats: 3,
      maxSpeedKmh: 100,
      homePlaceId: 'billerbeck',
    });
    expect([driver.status, vehicle.status]).toEqual([201, 201]);
    await lead.send(
      'PATCH',
      `/drivers/${driver.body.id}`,
      { label: `${CANARY} other` },
      { 'if-match': '"1"' },
    );
    const { email, id } = await person();
    await signIn(email, `${CANARY} password`);
    await api.asSystem((tx) =>
      tx.query('update person set password_hash = $2, email = $3 where id = $1', [
        id,
        `${CANARY} hash`,
        `${CANARY}@example.org`,
      ]),
    );
    const { rows } = await superuser.query<{ row: string }>(
      'select e::text as row from audit_entry e union all select m::text from outbox_message m union all select k::text from sign_in_failure k',
    );
    const text = rows.map(({ row }) => row).join('\n');
    expect(text).toContain(driver.body.id);
    for (const secret of [CANARY, 'ST-CN 7319', 'WDB9634031L7F3A9C', hash])
      expect(text.includes(secret)).toBe(false);
  });
});
