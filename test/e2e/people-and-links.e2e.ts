import { hashPassword } from '#libs/accounts';
import { newId, type Role } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { atOnce } from '../support/race.js';

const PASSWORD = 'Пліч-о-пліч über 1000 km';
const ANDROID = 'Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0';

interface PersonBody {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly contact: boolean;
  readonly email: string | null;
  readonly disabled: boolean;
  readonly linkExpiresAt: string | null;
  readonly version: number;
  readonly code?: string;
}
interface LinkBody {
  readonly url: string;
  readonly qr: string;
  readonly expiresAt: string;
  readonly code?: string;
}
interface SessionBody {
  readonly token: string;
  readonly expiresAt: string;
  readonly code?: string;
  readonly detail?: string;
}
interface Added {
  readonly person: PersonBody;
  readonly link: LinkBody;
  readonly code?: string;
}

let api: TestApi;
let who: Partners;
let admin: Caller;
let superuser: Client;
let hash: string;
beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  admin = await api.signIn([who.ownerId, 'admin'], [who.ownerId, 'editor']);
  hash = await hashPassword(PASSWORD);
  superuser = new Client({ connectionString: api.database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const tokenIn = ({ url }: LinkBody): string => url.slice(url.indexOf('#') + 1);
const open = (token: string, more: object = {}, headers: Record<string, string> = {}) =>
  api.anyone.send<SessionBody>('POST', '/sessions/links', { token, ...more }, headers);
const statusOf = (token: string) => api.anyone.get('/account', bearer(token)).then(({ status }) => status);
const newcomer = (more: object = {}) => ({
  name: 'Нова колега',
  email: `${newId()}@example.org`,
  language: 'uk',
  roles: ['editor'],
  ...more,
});
const add = (more: object = {}, by = admin, organisationId = who.ownerId) =>
  by.send<Added>('POST', `/organisations/${organisationId}/people`, newcomer(more));
const link = (by: Caller, personId: string) => by.send<LinkBody>('POST', `/people/${personId}/links`);
const change = (by: Caller, person: { id: string; version: number }, dto: object) =>
  by.send<PersonBody>(
    'PATCH',
    `/people/${person.id}`,
    { organisationId: who.ownerId, ...dto },
    { 'if-match': `"${person.version}"` },
  );
const people = (by: Caller, organisationId = who.ownerId) =>
  by.get<PersonBody[]>(`/organisations/${organisationId}/people`);
const forgetAttempts = () => api.asSystem((tx) => tx.query('delete from sign_in_failure'));
/** An organisation whose one admin this is. */
async function alone(): Promise<{ organisationId: string; caller: Caller }> {
  const { ownerId } = await partners(api);
  return { organisationId: ownerId, caller: await api.signIn([ownerId, 'admin']) };
}

describe('a personal link', () => {
  it('opens one session on the phone of a new person without a password, and lasts through a blackout', async () => {
    const { status, body } = await add();
    expect(status).toBe(201);
    expect(body.person).toMatchObject({ roles: ['editor'], disabled: false, contact: false });
    expect(body.link.url).toMatch(/^https:\/\/poruch\.example\/link#[A-Za-z0-9_-]{43}$/);
    expect(body.link.qr).toMatch(/^<svg /);
    const hours = (new Date(body.link.expiresAt).getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThan(72.1);

    const opened = await open(tokenIn(body.link), {}, { 'user-agent': ANDROID });
    expect(opened.status).toBe(201);
    expect(opened.headers.get('set-cookie')).toContain(
      `__Host-poruch=${opened.body.token}; Path=/; Secure; HttpOnly`,
    );
    const account = await api.anyone.get('/account', bearer(opened.body.token));
    expect(account.body).toMatchObject({ id: body.person.id, hasPassword: false, group: 'partner' });

    const days = (new Date(opened.body.expiresAt).getTime() - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    const unused = (time: string) =>
      superuser.query(`update session set last_seen_at = now() - $2::interval where person_id = $1`, [
        body.person.id,
        time,
      ]);
    await unused('13 days');
    expect(await statusOf(opened.body.token)).toBe(200);
    await unused('15 days');
    expect(await statusOf(opened.body.token)).toBe(401);
  });

  it('answers alike whether it was never made, used, replaced, revoked, expired or torn', async () => {
    await forgetAttempts();
    const { id } = (await add()).body.person;
    const used = tokenIn((await link(admin, id)).body);
    expect((await open(used)).status).toBe(201);
    const replaced = tokenIn((await link(admin, id)).body);
    const revoked = tokenIn((await link(admin, id)).body);
    expect((await admin.send('DELETE', `/people/${id}/links`)).status).toBe(204);
    const expired = tokenIn((await link(admin, id)).body);
    await superuser.query(
      `update sign_in_link set made_at = made_at - interval '73 hours', expires_at = expires_at - interval '73 hours' where person_id = $1`,
      [id],
    );
    const answers = [];
    for (const token of ['A'.repeat(43), used, replaced, revoked, expired, revoked.slice(0, 20)])
      answers.push(await open(token));
    for (const { status, body, headers } of answers) {
      expect(status).toBe(401);
      expect(body).toEqual(answers[0]?.body);
      expect(headers.get('set-cookie')).toBeNull();
    }
    expect(answers[0]?.body.code).toBe('link_refused');
  });

  it('opens one session when many ask at once', async () => {
    await forgetAttempts();
    const token = tokenIn((await link(admin, (await add()).body.person.id)).body);
    const answers = await atOnce(8, () => open(token));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(7);
  });

  it('gives the session again to the device whose answer was lost, and to nobody else', async () => {
    await forgetAttempts();
    const { link: made, person } = (await add()).body;
    const key = newId();
    const lost = (await open(tokenIn(made), { key })).body.token;
    expect((await open(tokenIn(made), { key: newId() })).status).toBe(401);
    expect((await open(tokenIn(made))).status).toBe(401);
    const again = await open(tokenIn(made), { key });
    expect(again.status).toBe(201);
    expect([await statusOf(lost), await statusOf(again.body.token)]).toEqual([401, 200]);
    const mine = await api.anyone.get<unknown[]>('/account/sessions', bearer(again.body.token));
    expect(mine.body).toHaveLength(1);
    // It has arrived: from now on the link is used up for everybody.
    expect((await open(tokenIn(made), { key })).status).toBe(401);
    expect(await statusOf(again.body.token)).toBe(200);
    await admin.send('DELETE', `/people/${person.id}/sessions`);
    expect((await open(tokenIn(made), { key })).status).toBe(401);
  });

  it('cannot be guessed: ten wrong ones from an address, however many come at once', async () => {
    await forgetAttempts();
    const right = tokenIn((await add()).body.link);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => open(String(n).padStart(43, 'A'))),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
    for (let n = 0; n < 10; n++) await open('B'.repeat(43));
    expect(await open(right)).toMatchObject({ status: 429, body: { code: 'too_many_sign_ins' } });
    await forgetAttempts();
    expect((await open(right)).status).toBe(201);
  });

  it('is nowhere stored, neither itself nor what it opened', async () => {
    await forgetAttempts();
    const made = (
      await admin.send<Added>('POST', `/organisations/${who.ownerId}/people`, newcomer(), {
        'idempotency-key': newId(),
      })
    ).body;
    const again = (
      await admin.send<LinkBody>('POST', `/people/${made.person.id}/links`, undefined, {
        'idempotency-key': newId(),
      })
    ).body;
    const opened = (await open(tokenIn(again), { key: newId() })).body;
    const { rows: tables } = await superuser.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const { rows } = await superuser.query<{ row: string }>(
      tables.map(({ name }) => `select x::text as row from ${name} x`).join(' union all '),
    );
    const text = rows.map(({ row }) => row).join('\n');
    expect(text).toContain(made.person.id);
    for (const secret of [tokenIn(made.link), tokenIn(again), opened.token])
      expect(text.includes(secret)).toBe(false);
  });

  it('is made for oneself on another device, and by nobody for a colleague but the admin', async () => {
    const colleague = await api.signIn([who.ownerId, 'editor']);
    const other = await api.signIn([who.ownerId, 'editor'], [who.ownerId, 'approver']);
    const own = await link(colleague, colleague.personId!);
    expect(own.status).toBe(201);
    await forgetAttempts();
    expect(await statusOf((await open(tokenIn(own.body))).body.token)).toBe(200);
    expect(await link(other, colleague.personId!)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    const refused = await other.send('DELETE', `/people/${colleague.personId}/sessions`);
    expect(refused.status).toBe(403);
  });

  it('is refused for whom the admin does not see, or does not answer for alone', async () => {
    const foreign = await api.signIn([who.outsiderId, 'editor']);
    expect(await link(admin, foreign.personId!)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const both = await api.signIn([who.ownerId, 'editor'], [who.outsiderId, 'admin']);
    for (const answer of [
      await link(admin, both.personId!),
      await admin.send('DELETE', `/people/${both.personId}/sessions`),
      await change(admin, { id: both.personId!, version: 1 }, { disabled: true }),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'person_of_others' } });
    expect((await both.get('/account')).status).toBe(200);
  });
});

describe('the people of an organisation', () => {
  it('are seen by each other with their roles, and by admins with addresses', async () => {
    const { ownerId } = await partners(api);
    const [boss, editor] = [await api.signIn([ownerId, 'admin']), await api.signIn([ownerId, 'editor'])];
    const added = (await add({ name: 'Аліна', roles: ['editor', 'approver'] }, boss, ownerId)).body.person;
    const seen = (await people(boss, ownerId)).body;
    expect(seen.map(({ id }) => id).sort()).toEqual([boss.personId, editor.personId, added.id].sort());
    expect(seen.find(({ id }) => id === added.id)).toMatchObject({
      name: 'Аліна',
      roles: ['approver', 'editor'],
      email: expect.stringContaining('@'),
      linkExpiresAt: expect.any(String),
    });
    for (const person of (await people(editor, ownerId)).body)
      expect(person).toMatchObject({ email: null, linkExpiresAt: null });
  });

  it('are closed to partners, save for contact persons, and to others without exception', async () => {
    const { ownerId, giverId, outsiderId } = await partners(api);
    const boss = await api.signIn([ownerId, 'admin']);
    const partnershipId = newId();
    await api.asSystem(async (tx) => {
      await tx.query(
        `insert into partnership (id, kind, state, source, confidence) values ($1, 'town', 'active', 'test', 'test')`,
        [partnershipId],
      );
      await tx.query(`insert into partnership_member values ($1, $2, 'ukrainian'), ($1, $3, 'german')`, [
        partnershipId,
        ownerId,
        giverId,
      ]);
    });
    const contact = (await add({ name: 'Контакт', contact: true }, boss, ownerId)).body.person;
    await add({ name: 'Не контакт' }, boss, ownerId);
    const [partner, stranger] = [
      await api.signIn([giverId, 'admin']),
      await api.signIn([outsiderId, 'admin']),
    ];
    expect((await people(partner, ownerId)).body).toEqual([
      expect.objectContaining({ id: contact.id, name: 'Контакт', roles: ['editor'], email: null }),
    ]);
    expect((await people(stranger, ownerId)).body).toEqual([]);
    expect((await link(partner, contact.id)).status).toBe(404);
    const taken = await partner.send(
      'PATCH',
      `/people/${contact.id}`,
      { organisationId: giverId, roles: ['editor'] },
      { 'if-match': '"1"' },
    );
    expect(taken.status).toBe(404);
    await change(boss, contact, { organisationId: ownerId, contact: false });
    expect((await people(partner, ownerId)).body).toEqual([]);
  });

  it('are added by an admin there alone, once for each address, in roles that are given there', async () => {
    const editor = await api.signIn([who.ownerId, 'editor'], [who.outsiderId, 'admin']);
    expect(await add({}, editor)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await add({}, admin, newId())).status).toBe(404);
    const email = `${newId()}@example.org`;
    expect((await add({ email })).status).toBe(201);
    expect(await add({ email: email.toUpperCase() })).toMatchObject({
      status: 409,
      body: { code: 'person_exists', field: 'email' },
    });
    for (const role of ['coordinator', 'warehouse', 'convoy_lead'])
      expect(await add({ roles: ['editor', role] })).toMatchObject({
        status: 409,
        body: { code: 'role_not_here', parameters: { roles: role } },
      });
    expect((await add({ email: 'nobody' })).status).toBe(400);
  });

  it('lose and gain roles at once, and keep what the network gave them', async () => {
    await forgetAttempts();
    const { person, link: made } = (await add()).body;
    const { token } = (await open(tokenIn(made))).body;
    const audit = () => api.anyone.get('/audit', bearer(token)).then(({ status }) => status);
    expect(await audit()).toBe(403);
    const promoted = await change(admin, person, { roles: ['editor', 'admin'], name: 'Нова назва' });
    expect(promoted).toMatchObject({ status: 200, body: { name: 'Нова назва', roles: ['admin', 'editor'] } });
    expect(promoted.headers.get('etag')).toBe(`"${promoted.body.version}"`);
    expect(await audit()).toBe(200);
    expect((await change(admin, person, { roles: ['editor'] })).status).toBe(412);
    await api.asSystem((tx) =>
      tx.query(`insert into membership values ($1, $2, 'warehouse')`, [person.id, who.ownerId]),
    );
    const kept = await change(admin, promoted.body, { roles: ['member', 'warehouse'] });
    expect(kept.body.roles).toEqual(['member', 'warehouse']);
    expect(await audit()).toBe(403);
    const gone = await change(admin, kept.body, { roles: ['member'] });
    expect((await change(admin, gone.body, { roles: ['warehouse'] })).body.code).toBe('role_not_here');
  });

  it('who are disabled are out at once, and their old sessions do not come back', async () => {
    await forgetAttempts();
    const { person, link: made } = (await add()).body;
    const { token } = (await open(tokenIn(made))).body;
    const waiting = tokenIn((await link(admin, person.id)).body);
    const disabled = await change(admin, person, { disabled: true });
    expect(disabled.body).toMatchObject({ disabled: true, linkExpiresAt: null });
    expect(await statusOf(token)).toBe(401);
    expect((await open(waiting)).status).toBe(401);
    expect((await link(admin, person.id)).body.code).toBe('person_disabled');
    const enabled = await change(admin, disabled.body, { disabled: false });
    expect(enabled.body.disabled).toBe(false);
    expect(await statusOf(token)).toBe(401);
    const back = tokenIn((await link(admin, person.id)).body);
    expect((await open(back)).status).toBe(201);
  });

  it('never lose their last admin, not even when two let go of each other at once', async () => {
    const { organisationId, caller } = await alone();
    const self = (await people(caller, organisationId)).body[0]!;
    for (const dto of [{ roles: ['editor'] }, { disabled: true }])
      expect(await change(caller, self, { organisationId, ...dto })).toMatchObject({
        status: 409,
        body: { code: 'last_admin' },
      });
    const second = await api.signIn([organisationId, 'admin']);
    const answers = await Promise.all([
      change(caller, { id: second.personId!, version: 1 }, { organisationId, roles: ['editor'] }),
      change(second, { id: caller.personId!, version: 1 }, { organisationId, roles: ['editor'] }),
    ]);
    // Whoever comes second is no admin any more, or the last one.
    expect([403, 409]).toContain(Math.max(...answers.map(({ status }) => status)));
    expect(Math.min(...answers.map(({ status }) => status))).toBe(200);
    const { rows } = await superuser.query(
      `select from membership where organisation_id = $1 and role = 'admin'`,
      [organisationId],
    );
    expect(rows).toHaveLength(1);
  });

  it('are on record: who changed whom, and no address or secret', async () => {
    const { person } = (await add({ email: 'canary-8812@example.org' })).body;
    await change(admin, person, { roles: ['approver'] });
    await link(admin, person.id);
    const { rows } = await superuser.query<{ what: string; change: object }>(
      `select action || ' ' || subject as what, change from audit_entry where actor = $1 order by id desc limit 8`,
      [admin.personId],
    );
    const whats = rows.map(({ what }) => what);
    for (const what of [
      'INSERT person',
      'INSERT membership',
      'INSERT sign_in_link',
      'UPDATE sign_in_link',
      'DELETE membership',
    ])
      expect(whats).toContain(what);
    expect(JSON.stringify(rows)).not.toContain('canary-8812');
  });
});

describe('row-level security', () => {
  it('lets an admin give no role elsewhere, nor one that sees beyond, nor touch people of others', async () => {
    const foreign = await api.signIn([who.outsiderId, 'editor']);
    const client = new Client({ connectionString: api.database.appUrl });
    await client.connect();
    const as = async (sql: string, values: unknown[]) => {
      await client.query('begin');
      try {
        await client.query(
          `select set_config('poruch.scope', 'person', true), set_config('poruch.person', $1, true),
             set_config('poruch.organisations', $2, true), set_config('poruch.roles', '{admin,editor}', true)`,
          [admin.personId, `{${who.ownerId}}`],
        );
        return (await client.query(sql, values)).rowCount;
      } catch (error) {
        return (error as { code?: string }).code;
      } finally {
        await client.query('rollback');
      }
    };
    const give = 'insert into membership values ($1, $2, $3)';
    expect(await as(give, [admin.personId, who.ownerId, 'approver'])).toBe(1);
    expect(await as(give, [admin.personId, who.outsiderId, 'editor'])).toBe('42501');
    expect(await as(give, [admin.personId, who.ownerId, 'coordinator'])).toBe('42501');
    expect(await as(give, [admin.personId, who.ownerId, 'warehouse'])).toBe('42501');
    for (const sql of [
      'update person set disabled_at = now() where id = $1',
      'delete from session where person_id = $1',
      'delete from membership where person_id = $1',
      'select from session where person_id = $1',
    ])
      expect({ sql, rows: await as(sql, [foreign.personId]) }).toEqual({ sql, rows: 0 });
    expect(
      await as(
        `insert into sign_in_link (id, person_id, token_hash, made_by, expires_at)
         values (gen_random_uuid(), $1, 'x', $2, now() + interval '1 hour')`,
        [foreign.personId, admin.personId],
      ),
    ).toBe('42501');
    await client.end();
  });
});

describe('the own account', () => {
  async function withPassword(): Promise<{ id: string; email: string; session: () => Promise<string> }> {
    const id = newId();
    const email = `${id}@example.org`;
    await api.asSystem(async (tx) => {
      await tx.query(
        `insert into person (id, name, email, password_hash, language) values ($1, 'Testperson', $2, $3, 'de')`,
        [id, email, hash],
      );
      await tx.query(`insert into membership values ($1, $2, 'editor')`, [id, who.giverId]);
    });
    const session = async () =>
      (await api.anyone.send<SessionBody>('POST', '/sessions', { email, password: PASSWORD })).body.token;
    return { id, email, session };
  }
  const setPassword = (token: string, dto: object) =>
    api.anyone.send<{ code?: string; hasPassword?: boolean }>(
      'POST',
      '/account/password',
      dto,
      bearer(token),
    );

  it('says at the start who it is, what it may do where, and what is unread', async () => {
    const caller = await api.signIn(
      [who.operatorId, 'warehouse'],
      [who.ownerId, 'editor'],
      [who.ownerId, 'admin'],
    );
    await api.asSystem((tx) =>
      tx.query(
        `insert into notification (id, organisation_id, message_id, topic, subject, subject_id)
         select gen_random_uuid(), $1, gen_random_uuid(), 'need.published', 'need', gen_random_uuid() from generate_series(1, 3)`,
        [who.ownerId],
      ),
    );
    interface Account {
      readonly group: string;
      readonly unreadNotifications: number;
      readonly memberships: readonly { organisationId: string; kind: string; country: string; role: Role }[];
      readonly can: readonly { organisationId: string; actions: readonly string[] }[];
    }
    const { body } = await caller.get<Account>('/account');
    expect(body).toMatchObject({ group: 'partner', unreadNotifications: 3 });
    expect(body.memberships).toHaveLength(3);
    expect(body.memberships).toContainEqual(
      expect.objectContaining({
        organisationId: who.ownerId,
        kind: 'municipality',
        country: 'UA',
        role: 'admin',
      }),
    );
    const at = (id: string) => body.can.find(({ organisationId }) => organisationId === id)?.actions;
    expect(at(who.ownerId)).toEqual(expect.arrayContaining(['need:write', 'people:write', 'need:read']));
    expect(at(who.ownerId)).not.toContain('stock:write');
    expect(at(who.operatorId)).toEqual(expect.arrayContaining(['stock:write', 'need:read']));
    expect(at(who.operatorId)).not.toContain('need:write');
    await caller.send('POST', '/notifications/read-all');
    expect((await caller.get<Account>('/account')).body.unreadNotifications).toBe(0);
  });

  it('is renamed by its person, on the version that was read', async () => {
    const caller = await api.signIn([who.ownerId, 'member']);
    const rename = (version: number) =>
      caller.send('PATCH', '/account', { name: 'Оксана' }, { 'if-match': `"${version}"` });
    expect(await rename(1)).toMatchObject({
      status: 200,
      body: { name: 'Оксана', language: 'de', version: 2 },
    });
    expect((await rename(1)).status).toBe(412);
  });

  it('changes its password, and every other session is over', async () => {
    await forgetAttempts();
    const { email, session, id } = await withPassword();
    const [mine, old] = [await session(), await session()];
    const waiting = tokenIn(
      (await api.anyone.send<LinkBody>('POST', `/people/${id}/links`, undefined, bearer(mine))).body,
    );
    const next = 'ein neues langes Passwort';
    expect((await setPassword(mine, { old: PASSWORD, new: 'zu kurz' })).status).toBe(400);
    expect(await setPassword(mine, { old: 'falsch', new: next })).toMatchObject({
      status: 403,
      body: { code: 'password_wrong' },
    });
    expect((await setPassword(mine, { new: next })).body.code).toBe('password_wrong');
    expect(await statusOf(old)).toBe(200);
    expect((await setPassword(mine, { old: PASSWORD, new: next })).status).toBe(200);
    expect([await statusOf(mine), await statusOf(old)]).toEqual([200, 401]);
    const cookie = { cookie: `__Host-poruch=${old}`, 'sec-fetch-site': 'same-origin' };
    expect((await api.anyone.get('/account', cookie)).status).toBe(401);
    expect((await open(waiting)).status).toBe(401);
    const signIn = (password: string) => api.anyone.send('POST', '/sessions', { email, password });
    expect([(await signIn(PASSWORD)).status, (await signIn(next)).status]).toEqual([401, 201]);
  });

  it('lets nobody guess the password at an open session', async () => {
    await forgetAttempts();
    const token = await (await withPassword()).session();
    for (let n = 0; n < 10; n++)
      expect((await setPassword(token, { old: `falsch ${n}`, new: 'x'.repeat(12) })).status).toBe(403);
    expect((await setPassword(token, { old: PASSWORD, new: 'x'.repeat(12) })).status).toBe(429);
  });

  it('gets its first password from a link, which no sign-in had before', async () => {
    await forgetAttempts();
    const email = `${newId()}@example.org`;
    const { link: made } = (await add({ email })).body;
    const signIn = (password: string) => api.anyone.send('POST', '/sessions', { email, password });
    for (const password of ['-', 'null', PASSWORD]) expect((await signIn(password)).status).toBe(401);
    const { token } = (await open(tokenIn(made))).body;
    expect(await setPassword(token, { new: PASSWORD })).toMatchObject({
      status: 200,
      body: { hasPassword: true },
    });
    expect((await signIn(PASSWORD)).status).toBe(201);
  });

  it('shows its sessions and ends each of them, and none of others', async () => {
    await forgetAttempts();
    const { email, session } = await withPassword();
    const mine = await session();
    const phone = (
      await api.anyone.send<SessionBody>(
        'POST',
        '/sessions',
        { email, password: PASSWORD, remember: true },
        { 'user-agent': ANDROID },
      )
    ).body;
    expect(Math.round((new Date(phone.expiresAt).getTime() - Date.now()) / 86_400_000)).toBe(30);
    interface Own {
      readonly id: string;
      readonly device: string | null;
      readonly openedBy: string;
      readonly current: boolean;
    }
    const list = (token: string) => api.anyone.get<Own[]>('/account/sessions', bearer(token));
    const { body } = await list(mine);
    expect(body.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = body.find(({ current }) => !current)!;
    expect(other).toMatchObject({ device: 'Firefox, Android', openedBy: 'password' });
    const end = (token: string, id: string) =>
      api.anyone.send('DELETE', `/account/sessions/${id}`, undefined, bearer(token));
    const stranger = await (await withPassword()).session();
    expect((await end(stranger, other.id)).status).toBe(404);
    expect(await statusOf(phone.token)).toBe(200);
    expect((await end(mine, other.id)).status).toBe(204);
    expect(await statusOf(phone.token)).toBe(401);
    expect((await list(mine)).body).toHaveLength(1);
  });

  it('starts anew after a lost phone: sessions, link and password are over', async () => {
    await forgetAttempts();
    const { person, link: made } = (await add()).body;
    const { token } = (await open(tokenIn(made))).body;
    await setPassword(token, { new: 'von einem Fremden gesetzt' });
    expect((await admin.send('DELETE', `/people/${person.id}/sessions`)).status).toBe(204);
    expect(await statusOf(token)).toBe(401);
    const seen = (await people(admin)).body.find(({ id }) => id === person.id)!;
    const stolen = await api.anyone.send('POST', '/sessions', {
      email: seen.email,
      password: 'von einem Fremden gesetzt',
    });
    expect(stolen.status).toBe(401);
  });
});

describe('an organisation', () => {
  it('says what its page needs', async () => {
    const { body } = await admin.get<Record<string, unknown>>(`/organisations/${who.ownerId}`);
    expect(body).toMatchObject({
      kind: 'municipality',
      country: 'UA',
      placeId: 'malyn',
      placeName: { uk: 'Малин' },
      contactLine: null,
      partnershipIds: [],
      verifiedSince: null,
      version: 1,
    });
  });

  it('is named by its own admins, on the version that was read', async () => {
    const { organisationId, caller } = await alone();
    const rename = (by: Caller, dto: object, version = 1) =>
      by.send<{ code?: string; version: number }>('PATCH', `/organisations/${organisationId}`, dto, {
        'if-match': `"${version}"`,
      });
    const name = { de: 'Neuer Name', uk: 'Нова назва', en: 'New name' };
    expect((await rename(admin, { name })).status).toBe(403);
    expect(await rename(caller, { name, contactLine: '+380 44 000 00 00' })).toMatchObject({
      status: 200,
      body: { name, contactLine: '+380 44 000 00 00', version: 2 },
    });
    expect((await rename(caller, { name })).status).toBe(412);
    expect(await rename(caller, { contactLine: null }, 2)).toMatchObject({
      body: { name, contactLine: null },
    });
    expect((await rename(caller, { name: { de: 'nur deutsch' } }, 3)).status).toBe(400);
  });

  it('is found by a part of its name or place, in whatever script', async () => {
    const find = async (q: string) =>
      (
        await admin.get<{ items: { id: string }[] }>(`/organisations?limit=200&q=${encodeURIComponent(q)}`)
      ).body.items.map(({ id }) => id);
    expect(await find('МІСТО НАД')).toContain(who.ownerId);
    expect(await find('малин')).toContain(who.ownerId);
    expect(await find('stadt am berg')).toContain(who.outsiderId);
    expect(await find('stadt am berg')).not.toContain(who.ownerId);
    expect(await find('%')).toEqual([]);
  });
});
